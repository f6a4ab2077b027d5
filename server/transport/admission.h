#pragma once

#include <gemba/transport/edge_options.h>

#include <QHash>
#include <QHostAddress>
#include <QList>

#include <functional>
#include <utility>

namespace gemba::transport {

/// Who counts as one source: an IPv4 address, or an IPv6 /64 because one host holds all of it. IPv4 peers of a
/// dual-stack socket count as IPv4.
QHostAddress sourceOf(const QHostAddress &peer);

/// Whether @p peer may connect to the listening address. Without rules everybody may; the machine itself always may,
/// because its tools come from there.
bool mayConnect(const QList<AllowRule> &rules, const QHostAddress &listener, const QHostAddress &peer);

/// Decides which new sockets are let in. Counts only; opens and closes nothing. Not thread-safe.
class Admission
{
public:
    enum class Verdict { Admit, TotalCap, SourceCap, EarlyDrop };

    /// @p random gives numbers in [0, 1).
    Admission(const AdmissionLimits &limits, std::function<double()> random);

    /// The machine itself, or a proxy that stands for many.
    bool isLocal(const QHostAddress &peer) const;
    Verdict judge(const QHostAddress &peer) const;

    /// After Admit: counts a socket, unauthenticated at first. Every enter() is followed by exactly one leave().
    void enter(const QHostAddress &peer);
    void leave(const QHostAddress &peer, bool wasAuthenticated);
    /// One of the peer's sockets is known from now on.
    void authenticated(const QHostAddress &peer);

    int sockets() const { return m_sockets; }
    int unauthenticated() const { return m_unauthenticated; }
    int sources() const { return static_cast<int>(m_perSource.size()); }
    /// The @p count sources with the most open sockets, most first.
    QList<std::pair<QHostAddress, int>> busiest(int count) const;

    /// The chance with which OpenSSH's MaxStartups rule turns the next socket away.
    double dropChance() const;

private:
    const AdmissionLimits m_limits;
    const std::function<double()> m_random;
    struct Count
    {
        int sockets = 0;
        int unknown = 0;
    };
    QHash<QHostAddress, Count> m_perSource;
    int m_sockets = 0;
    int m_unauthenticated = 0;
};

} // namespace gemba::transport
