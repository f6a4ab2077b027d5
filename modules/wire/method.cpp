#include <gemba/wire/method.h>

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace gemba::wire {

namespace {

constexpr std::array kinds{std::pair{"unknown", Clients::unknown}, std::pair{"console", Clients::console},
                           std::pair{"kiosk", Clients::kiosk},     std::pair{"scanner", Clients::scanner},
                           std::pair{"admin", Clients::admin},     std::pair{"ctl", Clients::ctl}};

constexpr bool has(Clients set, Clients one)
{
    return (static_cast<unsigned>(set) & static_cast<unsigned>(one)) != 0;
}

} // namespace

bool offers(Clients clients, const QString &kind)
{
    const auto it =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto &known) { return kind == QLatin1String(known.first); });
    return has(clients, it == kinds.end() ? Clients::unknown : it->second);
}

QStringList clientNames(Clients clients)
{
    QStringList names;
    for (const auto &[name, bit] : kinds) {
        if (has(clients, bit))
            names.append(QString::fromLatin1(name));
    }
    return names;
}

} // namespace gemba::wire
