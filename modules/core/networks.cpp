#include <gemba/core/networks.h>

#include <arpa/inet.h>

#include <algorithm>
#include <cstring>

namespace gemba {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<quint8, 12> mappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr int mappedBits = 96;

bool sharesPrefix(const std::array<quint8, 16> &a, const std::array<quint8, 16> &b, int bits)
{
    const auto whole = static_cast<size_t>(bits / 8);
    if (!std::equal(a.begin(), a.begin() + whole, b.begin()))
        return false;
    const int rest = bits % 8;
    return rest == 0 || ((a[whole] ^ b[whole]) >> (8 - rest)) == 0;
}

} // namespace

/// @p ownBits: how many bits the address has in its own family.
bool Networks::read(const QString &text, std::array<quint8, 16> &address, int &ownBits)
{
    // Link-local addresses of a socket name the interface too.
    const QByteArray bytes = text.section(u'%', 0, 0).toLatin1();
    in_addr ipv4{};
    if (::inet_pton(AF_INET, bytes.constData(), &ipv4) == 1) {
        std::copy(mappedPrefix.begin(), mappedPrefix.end(), address.begin());
        std::memcpy(address.data() + mappedPrefix.size(), &ipv4, 4);
        ownBits = 32;
        return true;
    }
    in6_addr ipv6{};
    if (::inet_pton(AF_INET6, bytes.constData(), &ipv6) != 1)
        return false;
    std::memcpy(address.data(), &ipv6, address.size());
    ownBits = 128;
    return true;
}

Result<Networks> Networks::parse(const QStringList &texts)
{
    Networks out;
    for (const QString &text : texts) {
        const Error invalid = refuse(ErrorCode::FieldFormat, text.left(64));
        Network network{};
        int ownBits = 0;
        const QString address = text.section(u'/', 0, 0);
        if (address.contains(u'%') || !read(address, network.address, ownBits))
            return invalid;
        int bits = ownBits;
        if (text.contains(u'/')) {
            bool isNumber = false;
            const QString prefix = text.section(u'/', 1);
            bits = prefix.toInt(&isNumber);
            if (!isNumber || bits < 0 || bits > ownBits || prefix != QString::number(bits))
                return invalid;
        }
        network.prefixBits = 128 - ownBits + bits;
        std::array<quint8, 16> rest = network.address;
        for (int bit = 0; bit < network.prefixBits; ++bit)
            rest[static_cast<size_t>(bit / 8)] &= static_cast<quint8>(~(0x80 >> (bit % 8)));
        if (std::any_of(rest.begin(), rest.end(), [](quint8 byte) { return byte != 0; }))
            return invalid;
        out.m_networks.append(network);
    }
    return out;
}

bool Networks::contains(const QString &text) const
{
    std::array<quint8, 16> address{};
    int ownBits = 0;
    if (!read(text, address, ownBits))
        return false;
    const bool isMapped = std::equal(mappedPrefix.begin(), mappedPrefix.end(), address.begin());
    return std::any_of(m_networks.begin(), m_networks.end(), [&](const Network &network) {
        // "::/0" is all of IPv6 and none of IPv4, though IPv4 is written inside it here.
        if (isMapped && network.prefixBits < mappedBits)
            return false;
        return sharesPrefix(address, network.address, network.prefixBits);
    });
}

Result<QString> clientBehind(const QString &peer, const QString &forwardedFor, const Networks &trusted)
{
    if (forwardedFor.isEmpty() || !trusted.contains(peer))
        return peer;
    static const Networks everywhere = *Networks::parse({u"0.0.0.0/0"_s, u"::/0"_s});
    const QStringList hops = forwardedFor.split(u',');
    QString client = peer;
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        client = hop->trimmed();
        if (client.contains(u'%') || !everywhere.contains(client))
            return refuse(ErrorCode::FieldFormat, u"X-Forwarded-For holds something that is no address"_s);
        if (!trusted.contains(client))
            break;
    }
    return client;
}

} // namespace gemba
