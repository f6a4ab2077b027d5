#pragma once

#include "sensor_spec.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace gemba::plant {

/// The times a device lives in. A device's own clock may be off by what a clock jump says.
struct Moment
{
    qint64 plantMs = 0;  ///< simulated time since the plant's start
    qint64 sampleMs = 0; ///< UTC milliseconds that a sample taken now is stamped with
    qint64 wallMs = 0;   ///< UTC milliseconds for timers and answers; later than sampleMs only while history is made up
};

/// Something a simulated device puts on its link. The stream of these is what "deterministic" is said of.
struct Message
{
    SensorLink link = SensorLink::Mqtt;
    QString device;
    QString channel; ///< "tele", "state", …; "line" on a serial link
    QByteArray payload;
    int qos = 1;
    bool retain = false;

    bool operator==(const Message &) const = default;
};
using Outbox = QList<Message>;

/// gemba/v1/<site>/<device>/<channel>
inline QString topicFor(const QString &site, const QString &device, const QString &channel)
{
    return QStringLiteral("gemba/v1/%1/%2/%3").arg(site, device, channel);
}

} // namespace gemba::plant
