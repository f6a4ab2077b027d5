#include "live_values.h"

#include <algorithm>

namespace gemba::shell {

LiveValues::LiveValues(Link &link, QObject *parent)
    : QObject(parent)
{
    link.on<sensors::LiveUpdate>(this, [this](const sensors::LiveUpdate &update) {
        for (const sensors::LiveValue &value : update.values)
            m_values.insert(value.sensor, value);
        Q_EMIT changed();
    });
}

const sensors::LiveValue *LiveValues::of(const SensorId &sensor) const
{
    const auto found = m_values.constFind(sensor);
    return found == m_values.cend() ? nullptr : &*found;
}

int LiveValues::good() const
{
    return static_cast<int>(std::count_if(m_values.cbegin(), m_values.cend(), [](const sensors::LiveValue &value) {
        return value.quality == sensors::WireQuality::Good;
    }));
}

} // namespace gemba::shell
