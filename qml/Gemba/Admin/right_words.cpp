#include "right_words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace gemba::admin {

namespace {

struct Named
{
    const char *name;
    const char *title;
};

constexpr std::array rights{
    Named{"alarms.acknowledge", QT_TRANSLATE_NOOP("Rights", "Acknowledge alarms")},
    Named{"alarms.rationalise", QT_TRANSLATE_NOOP("Rights", "Review and rationalise alarms")},
    Named{"alarms.shelve", QT_TRANSLATE_NOOP("Rights", "Shelve alarms")},
    Named{"alarms.suppress", QT_TRANSLATE_NOOP("Rights", "Suppress, take out of service")},
    Named{"apiKeys.manage", QT_TRANSLATE_NOOP("Rights", "Make and revoke API keys")},
    Named{"audit.export", QT_TRANSLATE_NOOP("Rights", "Export the audit")},
    Named{"audit.read", QT_TRANSLATE_NOOP("Rights", "Read the audit")},
    Named{"backups.manage", QT_TRANSLATE_NOOP("Rights", "Back up, drill, restore")},
    Named{"data.export", QT_TRANSLATE_NOOP("Rights", "Export data")},
    Named{"data.import", QT_TRANSLATE_NOOP("Rights", "Import data")},
    Named{"devices.command", QT_TRANSLATE_NOOP("Rights", "Send commands to devices")},
    Named{"devices.manage", QT_TRANSLATE_NOOP("Rights", "Register and revoke devices")},
    Named{"limits.approve", QT_TRANSLATE_NOOP("Rights", "Approve limits")},
    Named{"limits.propose", QT_TRANSLATE_NOOP("Rights", "Propose limits")},
    Named{"roles.manage", QT_TRANSLATE_NOOP("Rights", "Change roles")},
    Named{"sensors.calibrate", QT_TRANSLATE_NOOP("Rights", "Calibrate sensors")},
    Named{"sensors.manage", QT_TRANSLATE_NOOP("Rights", "Register and change sensors")},
    Named{"sessions.manage", QT_TRANSLATE_NOOP("Rights", "See and end sessions")},
    Named{"system.manage", QT_TRANSLATE_NOOP("Rights", "Change server settings")},
    Named{"system.read", QT_TRANSLATE_NOOP("Rights", "See health and figures")},
    Named{"terminals.manage", QT_TRANSLATE_NOOP("Rights", "Enrol and revoke terminals")},
    Named{"users.manage", QT_TRANSLATE_NOOP("Rights", "Manage people")},
};

constexpr std::array groups{
    Named{"alarms", QT_TRANSLATE_NOOP("Rights", "Alarms")},
    Named{"apiKeys", QT_TRANSLATE_NOOP("Rights", "API keys")},
    Named{"audit", QT_TRANSLATE_NOOP("Rights", "Audit")},
    Named{"backups", QT_TRANSLATE_NOOP("Rights", "Backups")},
    Named{"data", QT_TRANSLATE_NOOP("Rights", "Import, export")},
    Named{"devices", QT_TRANSLATE_NOOP("Rights", "Devices")},
    Named{"limits", QT_TRANSLATE_NOOP("Rights", "Limits")},
    Named{"roles", QT_TRANSLATE_NOOP("Rights", "Roles")},
    Named{"sensors", QT_TRANSLATE_NOOP("Rights", "Sensors")},
    Named{"sessions", QT_TRANSLATE_NOOP("Rights", "Sessions")},
    Named{"system", QT_TRANSLATE_NOOP("Rights", "System")},
    Named{"terminals", QT_TRANSLATE_NOOP("Rights", "Terminals")},
    Named{"users", QT_TRANSLATE_NOOP("Rights", "People")},
};

template <typename Table>
QString titleIn(const Table &table, const QString &name)
{
    for (const Named &entry : table)
        if (name == QLatin1StringView(entry.name))
            return QCoreApplication::translate("Rights", entry.title);
    return name;
}

} // namespace

QString rightTitle(const QString &permission)
{
    return titleIn(rights, permission);
}

QString rightGroupTitle(const QString &group)
{
    return titleIn(groups, group);
}

} // namespace gemba::admin
