#pragma once

#include <gemba/core/result.h>

#include <reading_sink.h>

namespace gemba::devices {

/// A value that a sensor takes from a topic of somebody else's layout: no sequence, no time, no acknowledgement.
struct ForeignSource
{
    QString topic;
    QString
        path; ///< members joined by '.', a number selects from an array: "data.0.P"; empty = the payload is the value
    DeviceId device;
    QString channel;       ///< what the registry calls it
    qint64 intervalMs = 0; ///< expected time between messages
    bool operator==(const ForeignSource &) const = default;
};

/// The values of @p sources, all of one topic, in a payload. Numbers, numbers in quotation marks and booleans are values;
/// what is null or absent is left out, because such devices leave out what has not changed.
/// Refuses with PayloadInvalid and names the path: no JSON, a value that is no number, none of the values there. Pure.
Result<QList<sensors::ChannelValue>> readForeign(const QByteArray &payload, const QList<ForeignSource> &sources);

} // namespace gemba::devices
