#include "page_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gemba::admin {

namespace {

constexpr auto access = QT_TRANSLATE_NOOP("PageTable", "Access");
[[maybe_unused]] constexpr auto plant = QT_TRANSLATE_NOOP("PageTable", "Plant");
[[maybe_unused]] constexpr auto records = QT_TRANSLATE_NOOP("PageTable", "Records");
[[maybe_unused]] constexpr auto system = QT_TRANSLATE_NOOP("PageTable", "System");

constexpr std::array table{
    PageEntry{"users", access, QT_TRANSLATE_NOOP("PageTable", "Users"), "users", "users.manage", "UsersPage"},
    PageEntry{"sessions", access, QT_TRANSLATE_NOOP("PageTable", "Sessions"), "sessions", "sessions.manage",
              "SessionsPage"},
    PageEntry{"keys", access, QT_TRANSLATE_NOOP("PageTable", "API keys"), "keys", "apiKeys.manage", "ApiKeysPage"},
    PageEntry{"terminals", access, QT_TRANSLATE_NOOP("PageTable", "Terminals"), "terminals", "terminals.manage",
              "TerminalsPage"},
};

} // namespace

std::span<const PageEntry> pageTable()
{
    return table;
}

const PageEntry *pageNamed(QStringView id)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const PageEntry &entry) { return id == QLatin1StringView(entry.id); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace gemba::admin
