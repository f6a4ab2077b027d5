#include <gemba/ops/signal_handler.h>

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <stdexcept>
#include <unistd.h>

namespace gemba::ops {

namespace {

constexpr int stopSignals[] = {SIGTERM, SIGINT, SIGHUP};

// A signal handler can reach nothing but globals.
int g_pipe[2] = {-1, -1};
std::atomic<bool> g_taken{false};
struct sigaction g_former[std::size(stopSignals) + 1];

extern "C" void gembaOnStopSignal(int number)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const auto written = ::write(g_pipe[1], &byte, 1);
    errno = before;
}

} // namespace

SignalHandler::SignalHandler(QObject *parent)
    : QObject(parent)
{
    if (g_taken.exchange(true))
        throw std::logic_error("a process has one SignalHandler");
    if (::pipe2(g_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        throw std::runtime_error("no pipe for signals");
    m_notifier = new QSocketNotifier(g_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SignalHandler::drain);

    struct sigaction action
    {
    };
    sigemptyset(&action.sa_mask);
    action.sa_handler = gembaOnStopSignal;
    // Once only: who asks a second time does not want to wait for the clean end.
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    size_t i = 0;
    for (const int number : stopSignals)
        sigaction(number, &action, &g_former[i++]);
    action.sa_handler = SIG_IGN;
    action.sa_flags = 0;
    sigaction(SIGPIPE, &action, &g_former[i]);
}

SignalHandler::~SignalHandler()
{
    size_t i = 0;
    for (const int number : stopSignals)
        sigaction(number, &g_former[i++], nullptr);
    sigaction(SIGPIPE, &g_former[i], nullptr);
    m_notifier->setEnabled(false);
    for (int &fd : g_pipe) {
        ::close(fd);
        fd = -1;
    }
    g_taken = false;
}

void SignalHandler::drain()
{
    unsigned char number = 0;
    while (::read(g_pipe[0], &number, 1) == 1)
        Q_EMIT stopRequested(number);
}

} // namespace gemba::ops
