#pragma once

#include <alarms_contract.h>
#include <painted_items.h>
#include <shell_controller.h>

namespace gemba::console {

/// What alarms are called, in the language of the moment, and how they are drawn.
class AlarmWords
{
    Q_DECLARE_TR_FUNCTIONS(gemba::console::AlarmWords)

public:
    explicit AlarmWords(const shell::Words &words)
        : m_words(words)
    {
    }

    /// "LOLO", "No data".
    QString kind(alarms::WireAlarmKind kind) const;
    /// "Below LOLO 5.50".
    QString condition(const alarms::Alarm &alarm) const;
    /// "Unack", "Acked", "Returned", "Latched", or why it is silent.
    QString state(const alarms::Alarm &alarm) const;
    QString transition(const QString &transition) const;
    /// "PT-101 Air header", or the device's name.
    QString source(const alarms::Alarm &alarm) const;
    QString valueWithUnit(const std::optional<double> &value, const QString &unit) const;
    static QString tag(const alarms::Alarm &alarm);

private:
    const shell::Words &m_words;
};

/// "°C" for "Cel": a unit as people write it.
QString shownUnit(const QString &ucum);

bool isUnacknowledged(const alarms::Alarm &alarm);
/// Told to people now: not silenced, not told by a graver one, not over.
bool isTold(const alarms::Alarm &alarm);
ui::AlarmShape::Look markerLook(const alarms::Alarm &alarm);
/// What should be looked at first: unacknowledged, grave, first out, new.
bool goesBefore(const alarms::Alarm &a, const alarms::Alarm &b);

} // namespace gemba::console
