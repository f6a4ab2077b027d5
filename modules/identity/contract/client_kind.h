#pragma once

#include <gemba/wire/codec.h>

namespace gemba::identity {

/// Which program is speaking; a kiosk is offered less than a console.
enum class ClientKind { Unknown, Console, Kiosk, Scanner, Admin, Ctl };

/// Kinds that hang in the hall: they are enrolled, and people sign in on them with PIN or badge.
constexpr bool isStation(ClientKind kind)
{
    return kind == ClientKind::Kiosk || kind == ClientKind::Scanner;
}

} // namespace gemba::identity

template <>
struct gemba::wire::EnumNames<gemba::identity::ClientKind>
{
    using K = gemba::identity::ClientKind;
    static constexpr std::array values{std::pair{K::Unknown, "unknown"}, std::pair{K::Console, "console"},
                                       std::pair{K::Kiosk, "kiosk"},     std::pair{K::Scanner, "scanner"},
                                       std::pair{K::Admin, "admin"},     std::pair{K::Ctl, "ctl"}};
};

namespace gemba::identity {

/// The same by name; words that name no kind are none.
inline bool isStation(const QString &kind)
{
    return isStation(wire::enumFromName<ClientKind>(kind).value_or(ClientKind::Unknown));
}

} // namespace gemba::identity
