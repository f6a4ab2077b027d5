#include "line_console.h"

#include <QJsonDocument>

#include <cerrno>
#include <csignal>
#include <stdexcept>

#include <sys/signalfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

constexpr qsizetype maxLineBytes = 64 * 1024;

int openSignals()
{
    ::signal(SIGPIPE, SIG_IGN); // whoever read our lines may be gone; the plant goes on
    sigset_t mask;
    sigemptyset(&mask);
    sigaddset(&mask, SIGTERM);
    sigaddset(&mask, SIGINT);
    ::sigprocmask(SIG_BLOCK, &mask, nullptr);
    const int fd = ::signalfd(-1, &mask, SFD_CLOEXEC | SFD_NONBLOCK);
    if (fd < 0)
        throw std::runtime_error("no descriptor for signals");
    return fd;
}

} // namespace

LineConsole::LineConsole()
    : m_input(STDIN_FILENO, QSocketNotifier::Read)
    , m_signals(openSignals(), QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &LineConsole::readInput);
    connect(&m_signals, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        if (::read(int(m_signals.socket()), &info, sizeof info) == ssize_t(sizeof info))
            Q_EMIT stopRequested();
    });
}

LineConsole::~LineConsole()
{
    m_signals.setEnabled(false);
    ::close(int(m_signals.socket()));
}

void LineConsole::write(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    qsizetype done = 0;
    while (done < line.size()) {
        const ssize_t count = ::write(STDOUT_FILENO, line.constData() + done, size_t(line.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return;
        done += count;
    }
}

void LineConsole::readInput()
{
    QByteArray bytes(4096, Qt::Uninitialized);
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), size_t(bytes.size()));
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0) {
        m_input.setEnabled(false); // end of input is not the end of the plant
        return;
    }
    m_buffer.append(bytes.constData(), count);
    takeLines();
}

void LineConsole::takeLines()
{
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n');
        if (end < 0 && m_buffer.size() > maxLineBytes) {
            if (!m_skipping)
                Q_EMIT unreadable(u"a line is longer than 64 KiB"_s);
            m_skipping = true;
            m_buffer.clear();
        }
        if (end < 0)
            return;
        const QByteArray line = m_buffer.left(end).trimmed();
        m_buffer.remove(0, end + 1);
        if (std::exchange(m_skipping, false) || line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (document.isObject())
            Q_EMIT command(document.object());
        else
            Q_EMIT unreadable(document.isNull() ? error.errorString() : u"an object is expected"_s);
    }
}

} // namespace gemba::plant
