#include <gemba/server_log/json_log_sink.h>

#include "in_sink.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gemba::log {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 dayUs = 86'400'000'000;
constexpr qint64 retryUs = 1'000'000;

struct LogFile
{
    QString name;
    qint64 day;
    int number;
};

QDate dateOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

/// Our files in @p directory, oldest first; everything else there is not ours to touch.
std::vector<LogFile> logFiles(const QString &directory)
{
    static const QRegularExpression pattern(u"^gembad-(\\d{4}-\\d{2}-\\d{2})\\.(\\d{1,6})\\.jsonl$"_s);
    std::vector<LogFile> files;
    for (const QString &name : QDir(directory).entryList(QDir::Files | QDir::NoSymLinks)) {
        const auto match = pattern.match(name);
        const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
        if (match.hasMatch() && date.isValid())
            files.push_back({name, QDate(1970, 1, 1).daysTo(date), match.captured(2).toInt()});
    }
    std::sort(files.begin(), files.end(),
              [](const LogFile &a, const LogFile &b) { return std::tie(a.day, a.number) < std::tie(b.day, b.number); });
    return files;
}

bool isJournal(int fd)
{
    // systemd names the socket it gave us, so that a redirected stderr is told from it (systemd.exec(5),
    // JOURNAL_STREAM).
    const QList<QByteArray> stream = qgetenv("JOURNAL_STREAM").split(':');
    struct stat info
    {
    };
    return stream.size() == 2 && fstat(fd, &info) == 0 && stream.at(0).toULongLong() == info.st_dev &&
           stream.at(1).toULongLong() == info.st_ino;
}

/// Writes all of @p data; false, with errno, after which part of it may have been written.
bool writeAll(int fd, const QByteArray &data)
{
    qint64 done = 0;
    while (done < data.size()) {
        const ssize_t n = ::write(fd, data.constData() + done, static_cast<size_t>(data.size() - done));
        if (n > 0)
            done += n;
        else if (n == 0 || errno != EINTR)
            return false;
    }
    return true;
}

} // namespace

Result<std::shared_ptr<JsonLogSink>> JsonLogSink::open(const JsonLogOptions &options)
{
    const QByteArray directory = QFile::encodeName(options.directory);
    if (!QDir().mkpath(QFileInfo(options.directory).absolutePath()) ||
        (::mkdir(directory.constData(), 0700) != 0 && errno != EEXIST) || !QFileInfo(options.directory).isDir() ||
        ::access(directory.constData(), W_OK | X_OK) != 0) {
        return refuseField(
            ErrorCode::ConfigurationInvalid, u"log.directory"_s,
            u"Cannot write log files to %1: %2"_s.arg(options.directory, QString::fromLocal8Bit(strerror(errno))));
    }
    return std::shared_ptr<JsonLogSink>(new JsonLogSink(options));
}

JsonLogSink::JsonLogSink(const JsonLogOptions &options)
    : m_options(options)
    , m_journal(isJournal(STDERR_FILENO))
{
    using Mirror = JsonLogOptions::Mirror;
    m_mirror =
        options.mirror == Mirror::Always || (options.mirror == Mirror::Auto && (m_journal || isatty(STDERR_FILENO)));
}

JsonLogSink::~JsonLogSink()
{
    close();
}

void JsonLogSink::write(const Record &record)
{
    const InSink guard;
    const QByteArray line = toJsonLine(record);
    mirror(record.severity, line);

    if (!ready(record.timeUs)) {
        drop();
        return;
    }
    if (m_dropped > 0) {
        const Record lost{
            record.timeUs, Severity::Warning, u"log"_s, u"log lines were lost"_s, {}, {{u"lines"_s, m_dropped}}};
        if (!append(toJsonLine(lost))) {
            drop();
            return;
        }
        m_dropped = 0;
    }
    if (!append(line))
        drop();
}

bool JsonLogSink::ready(qint64 timeUs)
{
    const qint64 day = timeUs / dayUs;
    // A clock corrected by seconds around midnight must not reopen yesterday's file; a clock put right by days is
    // followed.
    const bool newDay = day > m_day || day < m_day - 1;
    if (m_fd >= 0 && !newDay && m_size < m_options.maxBytes)
        return true;
    // Trying at every line would make a broken disk slow as well.
    const bool waiting = timeUs < m_retryAtUs && timeUs >= m_retryAtUs - retryUs;
    if (waiting)
        return false;
    if (openFor(newDay ? day : m_day))
        return true;
    m_retryAtUs = timeUs + retryUs;
    return false;
}

void JsonLogSink::flush()
{
    if (m_fd >= 0)
        ::fdatasync(m_fd);
}

bool JsonLogSink::openFor(qint64 day)
{
    close();
    int number = 0;
    for (const LogFile &file : logFiles(m_options.directory)) {
        if (file.day == day)
            number = file.number;
    }
    for (;; ++number) {
        const QString name = u"gembad-%1.%2.jsonl"_s.arg(dateOf(day).toString(Qt::ISODate)).arg(number);
        m_path = QDir(m_options.directory).filePath(name);
        m_fd =
            ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        struct stat info
        {
        };
        if (m_fd < 0 || fstat(m_fd, &info) != 0) {
            close();
            return false;
        }
        m_size = info.st_size;
        if (m_size < m_options.maxBytes)
            break;
        close();
    }
    m_day = day;
    char last = '\n';
    // A crash may have left half a line; it stays for inspection, but on its own.
    if (m_size > 0 && ::pread(m_fd, &last, 1, m_size - 1) == 1 && last != '\n')
        append({});
    prune(day);
    return true;
}

bool JsonLogSink::append(const QByteArray &line)
{
    if (writeAll(m_fd, line + '\n')) {
        m_size += line.size() + 1;
        return true;
    }
    // Cut off what was written of it. If even that fails, reopening closes the torn line.
    if (::ftruncate(m_fd, m_size) != 0)
        close();
    return false;
}

void JsonLogSink::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

void JsonLogSink::prune(qint64 day) const
{
    const auto files = logFiles(m_options.directory);
    const auto surplus = static_cast<qint64>(files.size()) - m_options.maxFiles;
    for (qint64 i = 0; i < static_cast<qint64>(files.size()); ++i) {
        const LogFile &file = files[static_cast<size_t>(i)];
        const QString path = QDir(m_options.directory).filePath(file.name);
        if ((i < surplus || file.day < day - m_options.keepDays) && path != m_path)
            QFile::remove(path);
    }
}

void JsonLogSink::drop()
{
    if (m_dropped == 0)
        std::fprintf(stderr, "gembad: log lines are being lost: %s: %s\n", qPrintable(m_path), strerror(errno));
    ++m_dropped;
    ++m_droppedInAll;
}

void JsonLogSink::mirror(Severity severity, const QByteArray &line) const
{
    if (!m_mirror)
        return;
    // journald reads the priority from such a prefix (sd-daemon(3)).
    static const char *const prefixes[] = {"<7>", "<6>", "<4>", "<3>"};
    writeAll(STDERR_FILENO, (m_journal ? prefixes[static_cast<int>(severity)] : "") + line + '\n');
}

} // namespace gemba::log
