#pragma once

#include <gemba/wire/codec.h>

namespace gemba::identity {

/// Which program is speaking; a kiosk is offered less than a console.
enum class ClientKind { Unknown, Console, Kiosk, Scanner, Admin, Ctl };

} // namespace gemba::identity

template <>
struct gemba::wire::EnumNames<gemba::identity::ClientKind>
{
    using K = gemba::identity::ClientKind;
    static constexpr std::array values{std::pair{K::Unknown, "unknown"}, std::pair{K::Console, "console"},
                                       std::pair{K::Kiosk, "kiosk"},     std::pair{K::Scanner, "scanner"},
                                       std::pair{K::Admin, "admin"},     std::pair{K::Ctl, "ctl"}};
};
