#include <gemba/server_log/json_log_sink.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using gemba::log::JsonLogOptions;
using gemba::log::JsonLogSink;

namespace {

constexpr qint64 dayUs = 86'400'000'000;
constexpr qint64 noon = 20'000 * dayUs + dayUs / 2; // 2024-10-04T12:00Z

gemba::log::Record record(qint64 timeUs, const QString &message = u"hello"_s)
{
    gemba::log::Record out;
    out.timeUs = timeUs;
    out.category = u"test"_s;
    out.message = message;
    return out;
}

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast();
    return lines;
}

/// Lets files grow to @p bytes and no further, as a full disk would: a write past it stores what fits and then fails.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { lift(); }
    void lift() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class LogSinkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_options = {};
        m_options.directory = m_dir->filePath(u"log"_s);
        m_options.mirror = JsonLogOptions::Mirror::Never;
    }

    void writesPrivateFilesOfWholeLines()
    {
        const auto sink = open();
        sink->write(record(noon));
        sink->write(record(noon + 1));
        QCOMPARE(files(), QStringList{u"gembad-2024-10-04.0.jsonl"_s});
        const auto lines = linesOf(sink->currentFile());
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines.at(1))[u"time"_s].toString(), u"2024-10-04T12:00:00.000001Z"_s);
        struct stat info
        {
        };
        QCOMPARE(stat(QFile::encodeName(sink->currentFile()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0600));
        QCOMPARE(stat(QFile::encodeName(m_options.directory).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0700));
    }

    void beginsAFileEachUtcDay()
    {
        const auto sink = open();
        sink->write(record(noon));
        sink->write(record(noon + dayUs / 2 - 1));
        sink->write(record(noon + dayUs / 2));
        sink->write(record(noon + dayUs / 2 - 5)); // the clock was corrected: the new day goes on
        QCOMPARE(files(), (QStringList{u"gembad-2024-10-04.0.jsonl"_s, u"gembad-2024-10-05.0.jsonl"_s}));
        QCOMPARE(linesOf(path(u"gembad-2024-10-04.0.jsonl"_s)).size(), 2);
        QCOMPARE(linesOf(path(u"gembad-2024-10-05.0.jsonl"_s)).size(), 2);
    }

    void followsAClockPutRightByDays()
    {
        const auto sink = open();
        sink->write(record(noon + 100 * dayUs));
        sink->write(record(noon));
        QCOMPARE(sink->currentFile(), path(u"gembad-2024-10-04.0.jsonl"_s));
    }

    void beginsAFileWhenOneIsFull()
    {
        m_options.maxBytes = 300;
        const auto sink = open();
        for (int i = 0; i < 7; ++i)
            sink->write(record(noon + i));
        QVERIFY(files().size() > 1);
        qsizetype lines = 0;
        for (const QString &name : files()) {
            QVERIFY(QFileInfo(path(name)).size() < 300 + 200);
            lines += linesOf(path(name)).size();
        }
        QCOMPARE(lines, 7);
    }

    void goesOnWhereTheLastRunStopped()
    {
        open()->write(record(noon));
        open()->write(record(noon + 1));
        QCOMPARE(files().size(), 1);
        QCOMPARE(linesOf(path(files().constFirst())).size(), 2);
    }

    void aLineTornByACrashStaysOnItsOwn()
    {
        open()->write(record(noon));
        QFile file(path(files().constFirst()));
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"time\":\"2024-10-0");
        file.close();
        open()->write(record(noon + 1));
        const auto lines = linesOf(file.fileName());
        QCOMPARE(lines.size(), 3);
        QVERIFY(QJsonDocument::fromJson(lines.at(2)).isObject());
    }

    void forgetsOldFilesAndOnlyItsOwn()
    {
        QVERIFY(QDir().mkpath(m_options.directory));
        for (const QString &name : {u"gembad-2024-09-01.0.jsonl"_s, u"gembad-2024-10-01.0.jsonl"_s,
                                    u"gembad-2024-10-02.0.jsonl"_s, u"notes.txt"_s, u"gembad-2024-99-01.0.jsonl"_s}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        m_options.keepDays = 3;
        open()->write(record(noon));
        QCOMPARE(files(),
                 (QStringList{u"gembad-2024-10-01.0.jsonl"_s, u"gembad-2024-10-02.0.jsonl"_s,
                              u"gembad-2024-10-04.0.jsonl"_s, u"gembad-2024-99-01.0.jsonl"_s, u"notes.txt"_s}));
        m_options.maxFiles = 2;
        open()->write(record(noon));
        QVERIFY(!files().contains(u"gembad-2024-10-01.0.jsonl"_s));
        QVERIFY(files().contains(u"gembad-2024-10-02.0.jsonl"_s));
    }

    void aFullDiskLosesLinesButCountsThem()
    {
        const auto sink = open();
        sink->write(record(noon, u"before"_s));
        const qint64 size = QFileInfo(sink->currentFile()).size();
        {
            FileSizeLimit limit(static_cast<rlim_t>(size + 20));
            for (int i = 0; i < 5; ++i)
                sink->write(record(noon + i, u"lost"_s));
            QCOMPARE(QFileInfo(sink->currentFile()).size(), size);
        }
        QCOMPARE(sink->droppedLines(), 5);
        sink->write(record(noon + 10, u"after"_s));
        const auto lines = linesOf(sink->currentFile());
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines.at(1))[u"lines"_s].toInt(), 5);
        QCOMPARE(QJsonDocument::fromJson(lines.at(2))[u"message"_s].toString(), u"after"_s);
    }

    void aFolderThatWentAwayIsRetriedEachSecond()
    {
        const auto sink = open();
        QVERIFY(QDir(m_options.directory).removeRecursively());
        sink->write(record(noon));
        QVERIFY(QDir().mkpath(m_options.directory));
        sink->write(record(noon + 999'999));
        QCOMPARE(sink->droppedLines(), 2);
        sink->write(record(noon + 1'000'000));
        QCOMPARE(sink->droppedLines(), 2);
        QCOMPARE(linesOf(sink->currentFile()).size(), 2);
    }

    void doesNotFollowALinkPutInItsWay()
    {
        const auto sink = open();
        QFile target(m_dir->filePath(u"target"_s));
        QVERIFY(target.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(target.fileName(), path(u"gembad-2024-10-04.0.jsonl"_s)));
        sink->write(record(noon));
        QCOMPARE(target.size(), 0);
        QCOMPARE(sink->droppedLines(), 1);
    }

    void refusesAFolderItCannotMake()
    {
        QFile file(m_dir->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_options.directory = file.fileName();
        QCOMPARE(JsonLogSink::open(m_options).error().field, u"log.directory"_s);
        m_options.directory = file.fileName() + u"/log"_s;
        QVERIFY(!JsonLogSink::open(m_options).ok());
    }

    void qtMessagesBecomeRecords()
    {
        const auto sink = open();
        gemba::log::setSink([&](const gemba::log::Record &r) { sink->write(r); });
        gemba::log::takeOverQtMessages();
        qWarning("one");
        static const QLoggingCategory category("gemba.test");
        qCCritical(category, "two");
        qInstallMessageHandler(nullptr);
        gemba::log::setSink({});
        const auto lines = linesOf(sink->currentFile());
        QCOMPARE(lines.size(), 2);
        const auto first = QJsonDocument::fromJson(lines.at(0));
        QCOMPARE(first[u"severity"_s].toString(), u"warning"_s);
        QCOMPARE(first[u"category"_s].toString(), u"qt"_s);
        const auto second = QJsonDocument::fromJson(lines.at(1));
        QCOMPARE(second[u"severity"_s].toString(), u"error"_s);
        QCOMPARE(second[u"category"_s].toString(), u"gemba.test"_s);
    }

private:
    std::shared_ptr<JsonLogSink> open() { return JsonLogSink::open(m_options).value(); }
    QString path(const QString &name) const { return QDir(m_options.directory).filePath(name); }
    QStringList files() const { return QDir(m_options.directory).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    JsonLogOptions m_options;
};

QTEST_GUILESS_MAIN(LogSinkTest)
#include "tst_server_log_sink.moc"
