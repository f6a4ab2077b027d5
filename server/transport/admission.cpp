#include "admission.h"

#include <algorithm>

namespace gemba::transport {
namespace {

bool isLoopback(const QHostAddress &source)
{
    // The /64 of ::1 holds no other address that a packet can come from.
    return source.isLoopback() || source == QHostAddress(QHostAddress::AnyIPv6);
}

} // namespace

QHostAddress sourceOf(const QHostAddress &peer)
{
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4);
    Q_IPV6ADDR address = peer.toIPv6Address();
    std::fill(std::begin(address.c) + 8, std::end(address.c), quint8(0));
    return QHostAddress(address);
}

bool mayConnect(const QList<AllowRule> &rules, const QHostAddress &listener, const QHostAddress &peer)
{
    if (rules.isEmpty() || peer.isLoopback())
        return true;
    const QString address = peer.toString();
    return std::any_of(rules.begin(), rules.end(), [&](const AllowRule &rule) {
        return (rule.listener.isNull() || rule.listener == listener) && rule.networks.contains(address);
    });
}

Admission::Admission(const AdmissionLimits &limits, std::function<double()> random)
    : m_limits(limits)
    , m_random(std::move(random))
{
}

double Admission::dropChance() const
{
    if (m_unauthenticated < m_limits.dropStart)
        return 0;
    if (m_unauthenticated >= m_limits.dropFull)
        return 1;
    const double first = m_limits.dropPercent / 100.0;
    const double range = m_limits.dropFull - m_limits.dropStart;
    return first + (1 - first) * (m_unauthenticated - m_limits.dropStart) / range;
}

bool Admission::isLocal(const QHostAddress &peer) const
{
    return isLoopback(sourceOf(peer)) || m_limits.trustedProxies.contains(peer.toString());
}

Admission::Verdict Admission::judge(const QHostAddress &peer) const
{
    const QHostAddress source = sourceOf(peer);
    const bool local = isLocal(peer);
    // The operator at the machine gets in when everybody else has used up what there is.
    const int reserved = isLoopback(source) ? 0 : std::min(m_limits.reservedForLoopback, m_limits.maxSockets / 32);
    if (m_sockets >= m_limits.maxSockets - reserved)
        return Verdict::TotalCap;
    const int cap = local ? m_limits.maxSocketsOfLoopback : m_limits.maxSocketsPerSource;
    const Count here = m_perSource.value(source);
    if (here.sockets >= cap)
        return Verdict::SourceCap;
    // A storm from outside must not lock the operator out of the machine itself, nor a few sources everybody else: who keeps
    // nothing waiting is let in, so that shutting others out takes as many sources as there are sockets.
    if (!local && here.unknown > 0 && m_random() < dropChance())
        return Verdict::EarlyDrop;
    return Verdict::Admit;
}

void Admission::enter(const QHostAddress &peer)
{
    ++m_sockets;
    ++m_unauthenticated;
    Count &here = m_perSource[sourceOf(peer)];
    ++here.sockets;
    ++here.unknown;
}

void Admission::leave(const QHostAddress &peer, bool wasAuthenticated)
{
    --m_sockets;
    if (!wasAuthenticated)
        --m_unauthenticated;
    const auto entry = m_perSource.find(sourceOf(peer));
    if (entry == m_perSource.end())
        return;
    if (!wasAuthenticated)
        --entry->unknown;
    if (--entry->sockets <= 0)
        m_perSource.erase(entry);
}

void Admission::authenticated(const QHostAddress &peer)
{
    --m_unauthenticated;
    --m_perSource[sourceOf(peer)].unknown;
}

QList<std::pair<QHostAddress, int>> Admission::busiest(int count) const
{
    QList<std::pair<QHostAddress, int>> all;
    all.reserve(m_perSource.size());
    for (auto it = m_perSource.cbegin(); it != m_perSource.cend(); ++it)
        all.append({it.key(), it->sockets});
    const auto middle = all.begin() + std::min<qsizetype>(count, all.size());
    std::partial_sort(all.begin(), middle, all.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    all.erase(middle, all.end());
    return all;
}

} // namespace gemba::transport
