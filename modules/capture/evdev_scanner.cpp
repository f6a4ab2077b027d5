#include <gemba/capture/evdev_scanner.h>

#include <gemba/core/log.h>

#include <QFile>
#include <QSocketNotifier>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace gemba::capture {

using namespace Qt::StringLiterals;

EvdevScanner::EvdevScanner(QString path, const Clock &clock, Grab grab, QObject *parent)
    : ScanSource(parent)
    , m_path(std::move(path))
    , m_clock(clock)
    , m_grab(grab)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EvdevScanner::open);
}

EvdevScanner::~EvdevScanner()
{
    close();
}

void EvdevScanner::start()
{
    if (m_state == State::Stopped)
        open();
}

void EvdevScanner::stop()
{
    m_retry.stop();
    close();
    setState(State::Stopped);
}

void EvdevScanner::open()
{
    m_fd = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (m_fd < 0)
        return lost(QString::fromLocal8Bit(std::strerror(errno)));
    // Not taken away from the others, every scan would be typed a second time into whatever has the focus.
    if (m_grab == Grab::Exclusive && ::ioctl(m_fd, EVIOCGRAB, 1) != 0)
        return lost(u"it cannot be had alone: "_s + QString::fromLocal8Bit(std::strerror(errno)));
    m_decoder.reset();
    m_rest.clear();
    m_backoff.reset();
    m_problem.clear();
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EvdevScanner::read);
    setState(State::Ready);
}

void EvdevScanner::read()
{
    char bytes[64 * sizeof(input_event)];
    const ssize_t count = ::read(m_fd, bytes, sizeof bytes);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0)
        return lost(count == 0 ? u"it went away"_s : QString::fromLocal8Bit(std::strerror(errno)));
    m_rest.append(bytes, count);
    qsizetype at = 0;
    for (; m_rest.size() - at >= qsizetype(sizeof(input_event)); at += qsizetype(sizeof(input_event))) {
        input_event event{};
        std::memcpy(&event, m_rest.constData() + at, sizeof event);
        const qint64 timeMs = qint64(event.input_event_sec) * 1000 + event.input_event_usec / 1000;
        if (event.type == EV_SYN && event.code == SYN_DROPPED)
            log::warning(u"capture"_s, u"the kernel dropped keys: the code they belong to is not taken"_s,
                         {{u"path"_s, m_path}});
        if (const auto code = m_decoder.feed(event.type, event.code, event.value, timeMs))
            Q_EMIT scanned(*code, m_clock.nowMs());
    }
    m_rest.remove(0, at);
}

void EvdevScanner::lost(const QString &why)
{
    close();
    if (m_problem != why)
        log::warning(u"capture"_s, u"the scanner cannot be read"_s, {{u"path"_s, m_path}, {u"detail"_s, why}});
    m_problem = why;
    setState(State::Waiting);
    m_retry.start(m_backoff.nextMs());
}

void EvdevScanner::close()
{
    // Deleted later: the notifier may be the one that called.
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

void EvdevScanner::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace gemba::capture
