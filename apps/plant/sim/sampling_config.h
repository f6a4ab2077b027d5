#pragma once

#include "sensor_spec.h"

#include <gemba/core/result.h>

#include <QJsonObject>
#include <QList>

namespace gemba::plant {

/// How a node samples one sensor.
struct SensorSampling
{
    qint64 intervalMs = 1000;
    double deadband = 0;         ///< a smaller change is not sent; 0 = every sample is
    qint64 maxSilenceMs = 10000; ///< but something is sent at least this often
};

/// The part of a node that a server may set. Changed as a whole or not at all.
class SamplingConfig
{
public:
    SamplingConfig(const QList<SensorSpec> &sensors, qint64 intervalMs);

    /// Applies {"version":3,"sensors":{"P1":{"intervalMs":500,"deadband":0.01,"maxSilenceMs":5000}}}; sensors and
    /// fields not named stay as they are. On refusal nothing changes; the error's field is the reason that goes into
    /// cmd/ack: malformed, unknown-field, unknown-sensor, out-of-range or version-old.
    Result<void> apply(const QJsonObject &args);

    qint64 version() const { return m_version; }
    const SensorSampling &sensor(int index) const { return m_sampling[index]; }
    /// What is in force, in the form that apply() takes.
    QJsonObject toJson() const;

private:
    struct Range
    {
        QString id;
        double span = 0;
    };
    QList<Range> m_sensors;
    QList<SensorSampling> m_sampling;
    qint64 m_version = 0;
};

} // namespace gemba::plant
