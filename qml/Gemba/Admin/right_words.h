#pragma once

#include <QString>

namespace gemba::admin {

/// What a permission lets a person do, as a short phrase: "Acknowledge alarms" for alarms.acknowledge. One that this
/// program does not know yet is shown by its name. In the language of the moment.
QString rightTitle(const QString &permission);
/// "Alarms" for the group "alarms".
QString rightGroupTitle(const QString &group);

} // namespace gemba::admin
