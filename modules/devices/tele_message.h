#pragma once

#include <gemba/core/result.h>

#include <reading_sink.h>

namespace gemba::devices {

/// One element of a tele payload.
struct TeleMessage
{
    sensors::ReadingBatch batch; ///< device is left to the caller
    bool wantsAck = false;
};

/// Reads a tele payload: one object or an array of at most 1000,
/// {"seq":12,"ts":1763683200123,"v":{"P1":4.21},"q":{"P1":"uncertain"},"ack":true,"boot":"9f3c"}.
/// "ts" and "v" are required; "ack" needs "seq". Members not named here are for later protocol versions and ignored.
/// Refuses with PayloadInvalid and names the member. Pure.
Result<QList<TeleMessage>> readTele(const QByteArray &payload);

/// A topic gemba/v1/<site>/<device>/<channel>, taken apart; channel may hold '/' ("cmd/ack").
struct DeviceTopic
{
    QString site;
    QString device;
    QString channel;
};
std::optional<DeviceTopic> readTopic(const QString &topic);
QString makeTopic(const QString &site, const DeviceId &device, const QString &channel);

} // namespace gemba::devices
