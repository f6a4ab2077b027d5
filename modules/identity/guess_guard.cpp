#include "guess_guard.h"

#include <QHostAddress>

#include <algorithm>
#include <limits>
#include <vector>

namespace gemba::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 forgottenAfterMs = 24LL * 3'600'000;
constexpr int stationsToTrip = 4;
constexpr int pinEnd = 100;
constexpr int noEnd = std::numeric_limits<int>::max();
constexpr qsizetype ownStations = 4;

int endOf(GuessGuard::Proof proof)
{
    return proof == GuessGuard::Proof::Pin ? pinEnd : noEnd;
}

} // namespace

GuessGuard::GuessGuard(const GuessLimits &limits, qsizetype maxKeys)
    : m_limits(limits)
    , m_maxKeys(maxKeys)
    , m_stationAttempts(limits.attemptsPerMinute, 60'000 / limits.attemptsPerMinute, maxKeys)
    , m_codeAttempts(limits.codesPerMinute, 60'000 / limits.codesPerMinute, maxKeys)
    , m_resets(limits.resetsPerMinute, 60'000 / limits.resetsPerMinute, maxKeys)
    , m_stationFailures(limits.stationFailures, limits.stationFailurePeriodMs, maxKeys)
{
}

void GuessGuard::setLimits(const GuessLimits &limits, qint64 nowMs)
{
    m_limits = limits;
    m_stationAttempts.setRate(limits.attemptsPerMinute, 60'000 / limits.attemptsPerMinute, nowMs);
    m_codeAttempts.setRate(limits.codesPerMinute, 60'000 / limits.codesPerMinute, nowMs);
    m_resets.setRate(limits.resetsPerMinute, 60'000 / limits.resetsPerMinute, nowMs);
    m_stationFailures.setRate(limits.stationFailures, limits.stationFailurePeriodMs, nowMs);
}

QString GuessGuard::stationOf(const QString &terminal, const QString &address)
{
    if (!terminal.isEmpty())
        return terminal;
    const QHostAddress peer(address);
    bool isV4 = false;
    peer.toIPv4Address(&isV4);
    if (isV4 || peer.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    // One customer commands a whole /64 and could use a new address for every guess.
    Q_IPV6ADDR network = peer.toIPv6Address();
    std::fill(network.c + 8, network.c + 16, quint8(0));
    return QHostAddress(network).toString() + u"/64"_s;
}

QString GuessGuard::accountOf(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

bool GuessGuard::isOwn(const QString &account, const QString &station) const
{
    const auto it = m_ownStations.constFind(account);
    return it != m_ownStations.constEnd() && it->contains(station);
}

GuessGuard::Count GuessGuard::present(const Key &key, qint64 nowMs) const
{
    const auto it = m_counts.constFind(key);
    if (it == m_counts.constEnd() || (nowMs - it->lastMs >= forgottenAfterMs && it->openAtMs <= nowMs))
        return {};
    return *it;
}

qint64 GuessGuard::waitMs(int failures, int allowed) const
{
    if (failures < allowed)
        return 0;
    qint64 wait = m_limits.firstWaitMs;
    for (int i = allowed; i < failures && wait < m_limits.longestWaitMs; ++i)
        wait *= 2;
    return std::min(wait, m_limits.longestWaitMs);
}

void GuessGuard::add(const Key &key, int allowed, int end, qint64 nowMs)
{
    Count count = present(key, nowMs);
    ++count.failures;
    count.lastMs = nowMs;
    count.openAtMs =
        count.failures >= end ? std::numeric_limits<qint64>::max() : nowMs + waitMs(count.failures, allowed);
    if (!m_counts.contains(key))
        makeRoom(nowMs);
    m_counts.insert(key, count);
}

void GuessGuard::takeBack(const Key &key, int allowed, qint64 nowMs)
{
    const auto it = m_counts.find(key);
    if (it == m_counts.end())
        return;
    if (--it->failures <= 0) {
        m_counts.erase(it);
        return;
    }
    it->openAtMs = std::min(it->openAtMs, nowMs + waitMs(it->failures, allowed));
}

void GuessGuard::makeRoom(qint64 nowMs)
{
    if (m_counts.size() < m_maxKeys)
        return;
    // Refusing when full would let a flood of made-up names shut everybody out.
    std::vector<qint64> ages;
    ages.reserve(static_cast<size_t>(m_counts.size()));
    for (const Count &count : std::as_const(m_counts))
        ages.push_back(count.lastMs);
    const auto eighth = ages.begin() + static_cast<std::ptrdiff_t>(ages.size() / 8);
    std::nth_element(ages.begin(), eighth, ages.end());
    const qint64 oldest = std::max(*eighth, nowMs - forgottenAfterMs);
    m_counts.removeIf([oldest](auto it) { return it.value().lastMs <= oldest; });
}

int GuessGuard::allowedFailures(Proof proof) const
{
    return proof == Proof::Code ? m_limits.codeFailures : m_limits.failures;
}

Result<GuessGuard::Attempt> GuessGuard::begin(Proof proof, const QString &account, const QString &station, qint64 nowMs)
{
    RateLimiter &rate = proof == Proof::Code ? m_codeAttempts : m_stationAttempts;
    const QString rateKey = proof == Proof::Code ? account + u'\n' + station : station;
    if (!rate.allow(rateKey, nowMs))
        return tooManyAttempts(rate.waitMs(rateKey, nowMs));
    const int failures = allowedFailures(proof);
    const Key here{proof, account, station};
    const Count atStation = present(here, nowMs);
    if (atStation.openAtMs > nowMs)
        return tooManyAttempts(atStation.openAtMs - nowMs);

    Attempt attempt{proof, account, station, false};
    const Key everywhere{proof, account, {}};
    const int allowed = stationsToTrip * failures;
    if (!isOwn(account, station)) {
        const Count strange = present(everywhere, nowMs);
        if (strange.failures >= endOf(proof))
            return refuse(ErrorCode::TooManyAttempts, u"sign in where you last did, or have your PIN set anew"_s);
        if (strange.openAtMs > nowMs)
            return tooManyAttempts(strange.openAtMs - nowMs);
        attempt.countedForAccount = strange.failures >= allowed || atStation.failures < failures;
    }
    if (!m_stationFailures.allow(station, nowMs))
        return tooManyAttempts(m_stationFailures.waitMs(station, nowMs));

    add(here, failures, noEnd, nowMs);
    if (attempt.countedForAccount)
        add(everywhere, allowed, endOf(proof), nowMs);
    return attempt;
}

Result<void> GuessGuard::beginReset(const QString &station, qint64 nowMs)
{
    if (!m_resets.allow(station, nowMs))
        return tooManyAttempts(m_resets.waitMs(station, nowMs));
    return {};
}

void GuessGuard::undecided(const Attempt &attempt, qint64 nowMs)
{
    const int failures = allowedFailures(attempt.proof);
    m_stationFailures.giveBack(attempt.station);
    takeBack({attempt.proof, attempt.account, attempt.station}, failures, nowMs);
    if (attempt.countedForAccount)
        takeBack({attempt.proof, attempt.account, {}}, stationsToTrip * failures, nowMs);
}

void GuessGuard::succeeded(const Attempt &attempt, qint64 nowMs)
{
    undecided(attempt, nowMs);
    // PINs are for enrolled terminals: where a whole shift signs in within minutes, only what is wrong is counted.
    if (attempt.proof == Proof::Pin)
        m_stationAttempts.giveBack(attempt.station);
    m_counts.remove({attempt.proof, attempt.account, attempt.station});
    rememberStation(attempt.account, attempt.station);
}

void GuessGuard::rememberStation(const QString &account, const QString &station)
{
    QStringList &own = m_ownStations[account];
    own.removeAll(station);
    own.append(station);
    if (own.size() > ownStations)
        own.removeFirst();
}

void GuessGuard::renewed(Proof proof, const QString &account)
{
    m_counts.removeIf([&](auto it) { return it.key().proof == proof && it.key().account == account; });
}

} // namespace gemba::identity
