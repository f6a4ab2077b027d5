#include "page_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gemba::admin {

namespace {

constexpr auto access = QT_TRANSLATE_NOOP("PageTable", "Access");
constexpr auto plant = QT_TRANSLATE_NOOP("PageTable", "Plant");
constexpr auto records = QT_TRANSLATE_NOOP("PageTable", "Records");
constexpr auto system = QT_TRANSLATE_NOOP("PageTable", "System");

constexpr std::array table{
    PageEntry{"users", access, QT_TRANSLATE_NOOP("PageTable", "Users"), "users", "users.manage", "UsersPage"},
    PageEntry{"roles", access, QT_TRANSLATE_NOOP("PageTable", "Roles"), "roles", "users.manage", "RolesPage"},
    PageEntry{"sessions", access, QT_TRANSLATE_NOOP("PageTable", "Sessions"), "sessions", "sessions.manage",
              "SessionsPage"},
    PageEntry{"keys", access, QT_TRANSLATE_NOOP("PageTable", "API keys"), "keys", "apiKeys.manage", "ApiKeysPage"},
    PageEntry{"terminals", access, QT_TRANSLATE_NOOP("PageTable", "Terminals"), "terminals", "terminals.manage",
              "TerminalsPage"},
    PageEntry{"limits", plant, QT_TRANSLATE_NOOP("PageTable", "Sensors, limits"), "limits", "limits.propose",
              "LimitsPage"},
    PageEntry{"review", plant, QT_TRANSLATE_NOOP("PageTable", "Alarm review"), "filter", "alarms.rationalise",
              "ReviewPage"},
    PageEntry{"calibration", plant, QT_TRANSLATE_NOOP("PageTable", "Calibration"), "quality", "sensors.calibrate",
              "CalibrationPage"},
    PageEntry{"audit", records, QT_TRANSLATE_NOOP("PageTable", "Audit"), "audit", "audit.read", "AuditPage"},
    PageEntry{"exchange", records, QT_TRANSLATE_NOOP("PageTable", "Import, export"), "transfer", "data.export",
              "ExchangePage"},
    PageEntry{"backups", records, QT_TRANSLATE_NOOP("PageTable", "Backups"), "backups", "backups.manage",
              "BackupsPage"},
    PageEntry{"health", system, QT_TRANSLATE_NOOP("PageTable", "Health"), "health", "system.read", "HealthPage"},
    PageEntry{"settings", system, QT_TRANSLATE_NOOP("PageTable", "Settings"), "settings", "system.manage",
              "SettingsPage"},
    PageEntry{"licences", system, QT_TRANSLATE_NOOP("PageTable", "Licences"), "licence", "system.read", "LicencesPage"},
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
