#include "sampling_config.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

constexpr double maxExact = 9007199254740991.0; // 2^53 - 1: whole numbers that JSON carries without loss

Error because(const QString &reason, const QString &detail)
{
    return refuseField(ErrorCode::DeviceRefused, reason, detail);
}

bool isWhole(const QJsonValue &value, double low, double high)
{
    const double number = value.toDouble(-1);
    return value.isDouble() && number >= low && number <= high && number == std::floor(number);
}

Result<SensorSampling> read(SensorSampling sampling, const QString &id, double span, const QJsonValue &value)
{
    if (!value.isObject())
        return because(u"malformed"_s, id);
    const QJsonObject fields = value.toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString name = it.key();
        if (!it->isDouble())
            return because(u"malformed"_s, name);
        if (name == u"intervalMs"_s) {
            if (!isWhole(*it, 100, 3'600'000) || it->toInteger() % 10 != 0)
                return because(u"out-of-range"_s, name);
            sampling.intervalMs = it->toInteger();
        } else if (name == u"deadband"_s) {
            if (it->toDouble() < 0 || it->toDouble() > span)
                return because(u"out-of-range"_s, name);
            sampling.deadband = it->toDouble();
        } else if (name == u"maxSilenceMs"_s) {
            if (!isWhole(*it, 1'000, 3'600'000))
                return because(u"out-of-range"_s, name);
            sampling.maxSilenceMs = it->toInteger();
        } else {
            return because(u"unknown-field"_s, name);
        }
    }
    return sampling;
}

} // namespace

SamplingConfig::SamplingConfig(const QList<SensorSpec> &sensors, qint64 intervalMs)
{
    for (const SensorSpec &spec : sensors) {
        m_sensors.append({spec.id, spec.high - spec.low});
        m_sampling.append(SensorSampling{.intervalMs = intervalMs});
    }
}

Result<void> SamplingConfig::apply(const QJsonObject &args)
{
    if (!isWhole(args[u"version"_s], 0, maxExact) || !args[u"sensors"_s].isObject())
        return because(u"malformed"_s, u"version and sensors are needed"_s);
    if (args.size() != 2)
        return because(u"unknown-field"_s, args.keys().join(u' '));
    const qint64 version = args[u"version"_s].toInteger();
    if (version < m_version)
        return because(u"version-old"_s, QString::number(m_version));

    QList<SensorSampling> next = m_sampling;
    const QJsonObject sensors = args[u"sensors"_s].toObject();
    for (auto it = sensors.begin(); it != sensors.end(); ++it) {
        const QString id = it.key();
        const auto found =
            std::find_if(m_sensors.begin(), m_sensors.end(), [&](const Range &range) { return range.id == id; });
        if (found == m_sensors.end())
            return because(u"unknown-sensor"_s, id);
        const qsizetype index = found - m_sensors.begin();
        const Result<SensorSampling> sampling = read(next[index], id, found->span, *it);
        if (!sampling)
            return sampling.error();
        next[index] = *sampling;
    }
    m_sampling = next;
    m_version = version;
    return {};
}

QJsonObject SamplingConfig::toJson() const
{
    QJsonObject sensors;
    for (qsizetype i = 0; i < m_sensors.size(); ++i)
        sensors[m_sensors[i].id] = QJsonObject{{u"intervalMs"_s, m_sampling[i].intervalMs},
                                               {u"deadband"_s, m_sampling[i].deadband},
                                               {u"maxSilenceMs"_s, m_sampling[i].maxSilenceMs}};
    return {{u"version"_s, m_version}, {u"sensors"_s, sensors}};
}

} // namespace gemba::plant
