#include "porch.h"

#include <QSocketNotifier>

#include <algorithm>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gemba::transport {
namespace {

constexpr qint64 secondUs = 1'000'000;
/// While all sources that wait are ahead of their pace.
constexpr int restMs = 20;

/// Whether the other side has closed before it said anything.
bool isGone(int descriptor)
{
    char first = 0;
    const ssize_t seen = ::recv(descriptor, &first, 1, MSG_PEEK | MSG_DONTWAIT);
    return seen == 0 || (seen < 0 && errno != EAGAIN && errno != EINTR);
}

bool isHalfClosed(int descriptor)
{
    pollfd here{descriptor, POLLRDHUP, 0};
    return ::poll(&here, 1, 0) > 0 && (here.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
}

} // namespace

Porch::Porch(const PorchLimits &limits, const Clock &clock, LetIn letIn, Left left, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(clock)
    , m_letIn(std::move(letIn))
    , m_left(std::move(left))
{
    connect(&m_work, &QTimer::timeout, this, &Porch::work);
}

Porch::~Porch()
{
    for (auto &[id, waiting] : m_guests) {
        waiting.notifier.reset();
        ::close(waiting.guest.descriptor);
    }
}

void Porch::add(const Guest &guest, const QHostAddress &source, bool isPaced)
{
    const quint64 id = ++m_lastId;
    Waiting &waiting = m_guests[id];
    waiting.guest = guest;
    waiting.source = source;
    m_sources[source].isPaced = isPaced;
    waiting.deadlineMs = m_clock.monotonicMs() + m_limits.silentMs;
    waiting.notifier = std::make_unique<QSocketNotifier>(guest.descriptor, QSocketNotifier::Read);
    connect(waiting.notifier.get(), &QSocketNotifier::activated, this, [this, id] { onReadable(id); });
}

void Porch::onReadable(quint64 id)
{
    const auto it = m_guests.find(id);
    if (it == m_guests.end() || it->second.hasSpoken)
        return;
    Waiting &waiting = it->second;
    waiting.notifier->setEnabled(false);
    if (isGone(waiting.guest.descriptor)) {
        close(it, Leaving::Gone);
        return;
    }
    waiting.hasSpoken = true;
    waiting.deadlineMs = m_clock.monotonicMs() + m_limits.queuedMs;
    Source &source = m_sources[waiting.source];
    source.spoken.push_back(id);
    if (!std::exchange(source.isInTurn, true))
        m_turns.push_back(waiting.source);
    // After whatever else this round of the event loop brings.
    m_work.start(0);
}

void Porch::work()
{
    const qint64 startedUs = m_clock.monotonicUs();
    do {
        if (!letOneIn()) {
            if (m_turns.empty())
                m_work.stop();
            else
                m_work.start(restMs);
            return;
        }
    } while (m_clock.monotonicUs() - startedUs < m_limits.roundUs);
    m_work.start(0);
}

/// False when there is nobody, or all who are there are ahead of their pace.
bool Porch::letOneIn()
{
    for (size_t left = m_turns.size(); left > 0; --left) {
        const QHostAddress address = m_turns.front();
        m_turns.pop_front();
        Source &source = m_sources[address];
        if (isTooSoon(source)) {
            m_turns.push_back(address);
            continue;
        }
        const std::optional<quint64> id = takeFrom(source);
        if (!id) {
            source.isInTurn = false;
            continue;
        }
        m_turns.push_back(address);
        const auto it = m_guests.find(*id);
        if (m_limits.halfClosedIsGone && isHalfClosed(it->second.guest.descriptor)) {
            close(it, Leaving::Gone);
            return true;
        }
        if (m_limits.perSecond > 0)
            source.arrivalUs = std::max(source.arrivalUs, m_clock.monotonicUs()) + secondUs / m_limits.perSecond;
        const Guest guest = it->second.guest;
        m_guests.erase(it); // with its notifier: the descriptor gets another
        m_letIn(guest);
        return true;
    }
    return false;
}

std::optional<quint64> Porch::takeFrom(Source &source) const
{
    while (!source.spoken.empty()) {
        const quint64 id = source.newestIsNext ? source.spoken.back() : source.spoken.front();
        if (source.newestIsNext)
            source.spoken.pop_back();
        else
            source.spoken.pop_front();
        if (!m_guests.contains(id))
            continue;
        source.newestIsNext = !source.newestIsNext;
        return id;
    }
    return std::nullopt;
}

bool Porch::isTooSoon(const Source &source) const
{
    if (!source.isPaced || m_limits.perSecond <= 0 || source.spoken.empty())
        return false;
    const qint64 burstUs = secondUs - secondUs / m_limits.perSecond;
    return source.arrivalUs - m_clock.monotonicUs() > burstUs;
}

void Porch::tick()
{
    const qint64 now = m_clock.monotonicMs();
    for (auto it = m_guests.begin(); it != m_guests.end();) {
        const auto here = it++;
        if (now >= here->second.deadlineMs)
            close(here, Leaving::Late);
    }
    m_sources.removeIf(
        [this](const auto &entry) { return !entry->isInTurn && entry->arrivalUs <= m_clock.monotonicUs(); });
}

void Porch::clear()
{
    while (!m_guests.empty())
        close(m_guests.begin(), Leaving::Gone);
}

int Porch::queued() const
{
    return static_cast<int>(
        std::count_if(m_guests.begin(), m_guests.end(), [](const auto &entry) { return entry.second.hasSpoken; }));
}

void Porch::close(Guests::iterator guest, Leaving leaving)
{
    const Guest left = guest->second.guest;
    // It may be the one that is just speaking.
    guest->second.notifier->setEnabled(false);
    guest->second.notifier.release()->deleteLater();
    m_guests.erase(guest);
    ::close(left.descriptor);
    m_left(left, leaving);
}

} // namespace gemba::transport
