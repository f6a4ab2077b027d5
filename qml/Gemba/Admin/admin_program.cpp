#include "admin_program.h"

#include <QCoreApplication>

#include <array>

namespace gemba::admin {

namespace {

constexpr auto access = QT_TRANSLATE_NOOP("PageTable", "Access");
constexpr auto plant = QT_TRANSLATE_NOOP("PageTable", "Plant");
constexpr auto goods = QT_TRANSLATE_NOOP("PageTable", "Goods");
constexpr auto records = QT_TRANSLATE_NOOP("PageTable", "Records");
constexpr auto system = QT_TRANSLATE_NOOP("PageTable", "System");
constexpr auto you = QT_TRANSLATE_NOOP("PageTable", "You");

constexpr std::array table{
    shell::PageEntry{"users", access, QT_TRANSLATE_NOOP("PageTable", "Users"), "users", "users.manage",
                     "Admin/UsersPage"},
    shell::PageEntry{"newcomers", access, QT_TRANSLATE_NOOP("PageTable", "New people"), "add", "users.manage",
                     "Admin/NewcomersPage"},
    shell::PageEntry{"roles", access, QT_TRANSLATE_NOOP("PageTable", "Roles"), "roles", "users.manage",
                     "Admin/RolesPage"},
    shell::PageEntry{"sessions", access, QT_TRANSLATE_NOOP("PageTable", "Sessions"), "sessions", "sessions.manage",
                     "Admin/SessionsPage"},
    shell::PageEntry{"keys", access, QT_TRANSLATE_NOOP("PageTable", "API keys"), "keys", "apiKeys.manage",
                     "Admin/ApiKeysPage"},
    shell::PageEntry{"terminals", access, QT_TRANSLATE_NOOP("PageTable", "Terminals"), "terminals", "terminals.manage",
                     "Admin/TerminalsPage"},
    shell::PageEntry{"quarantine", plant, QT_TRANSLATE_NOOP("PageTable", "Quarantine"), "warn", "devices.manage",
                     "Admin/QuarantinePage"},
    shell::PageEntry{"sensors", plant, QT_TRANSLATE_NOOP("PageTable", "Sensors"), "node", "sensors.manage",
                     "Admin/SensorsPage"},
    shell::PageEntry{"limits", plant, QT_TRANSLATE_NOOP("PageTable", "Limits"), "limits", "limits.propose",
                     "Admin/LimitsPage"},
    shell::PageEntry{"review", plant, QT_TRANSLATE_NOOP("PageTable", "Alarm review"), "filter", "alarms.rationalise",
                     "Admin/ReviewPage"},
    shell::PageEntry{"calibration", plant, QT_TRANSLATE_NOOP("PageTable", "Calibration"), "quality",
                     "sensors.calibrate", "Admin/CalibrationPage"},
    shell::PageEntry{"standards", plant, QT_TRANSLATE_NOOP("PageTable", "Standards"), "card", "sensors.calibrate",
                     "Admin/StandardsPage"},
    shell::PageEntry{"bags", goods, QT_TRANSLATE_NOOP("PageTable", "Bags"), "card", "bags.read", "Bags/BagsPage"},
    shell::PageEntry{"bagSearch", goods, QT_TRANSLATE_NOOP("PageTable", "Bag search"), "search", "bags.read",
                     "Bags/BagSearchPage"},
    shell::PageEntry{"bills", goods, QT_TRANSLATE_NOOP("PageTable", "Bills"), "licence", "bags.read", "Bags/BillsPage"},
    shell::PageEntry{"labels", goods, QT_TRANSLATE_NOOP("PageTable", "Labels"), "print", "bags.print",
                     "Bags/LabelsPage"},
    shell::PageEntry{"resolutions", goods, QT_TRANSLATE_NOOP("PageTable", "To decide"), "diff", "bags.read",
                     "Bags/ResolutionsPage"},
    shell::PageEntry{"endOfDay", goods, QT_TRANSLATE_NOOP("PageTable", "End of day"), "backups", "bags.read",
                     "Bags/EndOfDayPage"},
    shell::PageEntry{"audit", records, QT_TRANSLATE_NOOP("PageTable", "Audit"), "audit", "audit.read",
                     "Admin/AuditPage"},
    shell::PageEntry{"exchange", records, QT_TRANSLATE_NOOP("PageTable", "Import, export"), "transfer", "data.export",
                     "Admin/ExchangePage"},
    shell::PageEntry{"files", records, QT_TRANSLATE_NOOP("PageTable", "Files"), "disk", "data.export|data.import",
                     "Files/FilesPage"},
    shell::PageEntry{"backups", records, QT_TRANSLATE_NOOP("PageTable", "Backups"), "backups", "backups.manage",
                     "Admin/BackupsPage"},
    shell::PageEntry{"health", system, QT_TRANSLATE_NOOP("PageTable", "Health"), "health", "system.read",
                     "Admin/HealthPage"},
    shell::PageEntry{"settings", system, QT_TRANSLATE_NOOP("PageTable", "Settings"), "settings", "system.manage",
                     "Admin/SettingsPage"},
    shell::PageEntry{"serverKeys", system, QT_TRANSLATE_NOOP("PageTable", "Server keys"), "keys", "system.manage",
                     "Admin/ServerKeysPage"},
    shell::PageEntry{"licences", system, QT_TRANSLATE_NOOP("PageTable", "Licences"), "licence", "system.read",
                     "Admin/LicencesPage"},
    shell::PageEntry{"account", you, QT_TRANSLATE_NOOP("PageTable", "My account"), "user", "", "Shell/AccountPage"},
};

constexpr std::array actions{
    shell::PaletteAction{QT_TRANSLATE_NOOP("PageTable", "Import people from a file"), "import", "newcomers", "import"}};

} // namespace

const shell::Program &program()
{
    static constexpr shell::Program admin{"admin",
                                          "Admin",
                                          "Administers a Gemba site: people, rights, devices, limits, records, health.",
                                          identity::ClientKind::Admin,
                                          table,
                                          actions};
    return admin;
}

} // namespace gemba::admin
