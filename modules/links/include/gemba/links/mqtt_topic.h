#pragma once

#include <QStringView>

namespace gemba::links {

/// Whether @p topic may be published to: not empty, no wildcard, no NUL, at most 65535 UTF-8 bytes (MQTT 5, 4.7).
bool mqttTopicValid(QStringView topic);

/// Whether @p filter may be subscribed to: '+' and '#' stand alone in their level, '#' last; $share/<group>/<filter>
/// too.
bool mqttFilterValid(QStringView filter);

/// Whether a valid @p filter selects a valid @p topic. A leading wildcard does not select topics that begin with '$'.
/// Of a shared subscription only the filter behind the group counts.
bool mqttTopicMatches(QStringView filter, QStringView topic);

} // namespace gemba::links
