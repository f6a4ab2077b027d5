#pragma once

#include "link.h"

#include <sensors_contract.h>

#include <QHash>

namespace gemba::shell {

/// The newest value of every sensor, kept from the first message on: messages tell only what changed, and a page that is
/// opened later would not hear of the rest. GUI thread.
class LiveValues : public QObject
{
    Q_OBJECT

public:
    LiveValues(Link &link, QObject *parent);

    /// Null until the sensor was heard of.
    const sensors::LiveValue *of(const SensorId &sensor) const;
    int known() const { return static_cast<int>(m_values.size()); }
    int good() const;

Q_SIGNALS:
    void changed();

private:
    QHash<SensorId, sensors::LiveValue> m_values;
};

} // namespace gemba::shell
