#pragma once

#include <gemba/core/result.h>

#include <QList>
#include <QStringList>

#include <array>

namespace gemba {

/// A set of IPv4 and IPv6 networks ("10.2.0.0/16", "2001:db8::/32"; a bare address is a network of one). IPv4 addresses
/// that come mapped into IPv6 count as IPv4. A value; reading texts asks nobody's name server.
class Networks
{
public:
    Networks() = default;
    /// Refuses with FieldFormat, naming the text that is none. An address with bits behind the prefix ("10.2.3.4/16") is
    /// refused: whoever wrote it meant something else.
    static Result<Networks> parse(const QStringList &texts);

    bool isEmpty() const { return m_networks.isEmpty(); }
    /// Whether @p address is an address in one of the networks. Anything else is in none.
    bool contains(const QString &address) const;

private:
    struct Network
    {
        std::array<quint8, 16> address; ///< IPv4 as ::ffff:a.b.c.d
        int prefixBits;                 ///< of 128
    };
    static bool read(const QString &text, std::array<quint8, 16> &address, int &ownBits);
    QList<Network> m_networks;
};

/// The client behind a chain of proxies. @p peer is the socket's address and @p forwardedFor the header X-Forwarded-For
/// as it came, empty without one: each proxy adds at its end whom it was asked by. Only what @p trusted proxies say is
/// believed, so the last address that is not one of theirs counts. Refuses with FieldFormat when a trusted proxy says
/// something that is no address.
Result<QString> clientBehind(const QString &peer, const QString &forwardedFor, const Networks &trusted);

} // namespace gemba
