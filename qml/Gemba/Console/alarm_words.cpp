#include "alarm_words.h"

#include <units.h>

#include <tuple>

using namespace Qt::StringLiterals;

namespace gemba::console {

using alarms::Alarm;
using alarms::WireAlarmKind;
using alarms::WireAlarmState;
using alarms::WireSuppression;

QString AlarmWords::kind(WireAlarmKind kind) const
{
    switch (kind) {
    case WireAlarmKind::LoLo:
        return u"LOLO"_s;
    case WireAlarmKind::Lo:
        return u"LO"_s;
    case WireAlarmKind::Hi:
        return u"HI"_s;
    case WireAlarmKind::HiHi:
        return u"HIHI"_s;
    case WireAlarmKind::Stale:
        return tr("No data", "short, of an alarm");
    case WireAlarmKind::BadQuality:
        return tr("Bad value", "short, of an alarm");
    case WireAlarmKind::DeviceOffline:
        return tr("Silent", "short, of a device");
    case WireAlarmKind::System:
        return tr("System");
    }
    return {};
}

QString AlarmWords::condition(const Alarm &alarm) const
{
    const QString limit = alarm.limit ? m_words.limit(*alarm.limit) : QString();
    const QString named = m_words.isolated(kind(alarm.kind) + (limit.isEmpty() ? QString() : u' ' + limit));
    switch (alarm.kind) {
    case WireAlarmKind::LoLo:
    case WireAlarmKind::Lo:
        return tr("Below %1").arg(named);
    case WireAlarmKind::Hi:
    case WireAlarmKind::HiHi:
        return tr("Above %1").arg(named);
    case WireAlarmKind::Stale:
        return tr("No data comes");
    case WireAlarmKind::BadQuality:
        return tr("The value cannot be trusted");
    case WireAlarmKind::DeviceOffline:
        return tr("The device is silent");
    case WireAlarmKind::System:
        return tr("Tells of the system itself");
    }
    return {};
}

QString AlarmWords::state(const Alarm &alarm) const
{
    switch (alarm.suppression) {
    case WireSuppression::Shelved:
        return tr("Shelved");
    case WireSuppression::SuppressedByDesign:
        return tr("Suppressed");
    case WireSuppression::OutOfService:
        return tr("Out of service");
    case WireSuppression::None:
        break;
    }
    switch (alarm.state) {
    case WireAlarmState::Normal:
        return tr("Normal");
    case WireAlarmState::Unacknowledged:
        return tr("Unack", "unacknowledged, short");
    case WireAlarmState::Acknowledged:
        return tr("Acked", "acknowledged, short");
    case WireAlarmState::ReturnedUnacknowledged:
        return tr("Returned");
    case WireAlarmState::LatchedUnacknowledged:
        return tr("Latched, unack");
    case WireAlarmState::LatchedAcknowledged:
        return tr("Latched");
    }
    return {};
}

QString AlarmWords::transition(const QString &transition) const
{
    static const QHash<QString, const char *> known{
        {u"raised"_s, QT_TR_NOOP("Raised")},
        {u"returned"_s, QT_TR_NOOP("Returned to normal")},
        {u"acknowledged"_s, QT_TR_NOOP("Acknowledged")},
        {u"reset"_s, QT_TR_NOOP("Reset")},
        {u"shelved"_s, QT_TR_NOOP("Shelved")},
        {u"unshelved"_s, QT_TR_NOOP("Taken off the shelf")},
        {u"shelfExpired"_s, QT_TR_NOOP("The shelf ended")},
        {u"suppressed"_s, QT_TR_NOOP("Suppressed by design")},
        {u"unsuppressed"_s, QT_TR_NOOP("Suppression ended")},
        {u"outOfService"_s, QT_TR_NOOP("Taken out of service")},
        {u"returnedToService"_s, QT_TR_NOOP("Returned to service")},
        {u"superseded"_s, QT_TR_NOOP("A graver limit is told instead")},
        {u"supersedingEnded"_s, QT_TR_NOOP("Told by itself again")},
        {u"firstOut"_s, QT_TR_NOOP("Came first of its group")},
        {u"configured"_s, QT_TR_NOOP("Limits changed")},
    };
    const auto found = known.constFind(transition);
    return found == known.cend() ? transition : tr(*found);
}

QString AlarmWords::tag(const Alarm &alarm)
{
    return alarm.sensor ? alarm.sensor->text() : alarm.device ? alarm.device->text() : QString();
}

QString AlarmWords::source(const Alarm &alarm) const
{
    const QString mark = tag(alarm);
    return mark.isEmpty() ? m_words.named(alarm.name) : m_words.isolated(mark) + u' ' + m_words.named(alarm.name);
}

QString AlarmWords::valueWithUnit(const std::optional<double> &value, const QString &unit) const
{
    return value ? m_words.withUnit(m_words.measured(*value), shownUnit(unit)) : QString();
}

QString shownUnit(const QString &ucum)
{
    const sensors::Unit *unit = sensors::findUnit(ucum);
    return unit ? QString::fromUtf16(unit->symbol) : ucum;
}

bool isUnacknowledged(const Alarm &alarm)
{
    return alarm.state == WireAlarmState::Unacknowledged || alarm.state == WireAlarmState::ReturnedUnacknowledged ||
           alarm.state == WireAlarmState::LatchedUnacknowledged;
}

bool isTold(const Alarm &alarm)
{
    return alarm.state != WireAlarmState::Normal && alarm.suppression == WireSuppression::None && !alarm.superseded;
}

ui::AlarmShape::Look markerLook(const Alarm &alarm)
{
    using Look = ui::AlarmShape::Look;
    if (alarm.suppression != WireSuppression::None)
        return Look::Quiet;
    switch (alarm.state) {
    case WireAlarmState::Unacknowledged:
    case WireAlarmState::LatchedUnacknowledged:
        return Look::Unacknowledged;
    case WireAlarmState::Acknowledged:
    case WireAlarmState::LatchedAcknowledged:
        return Look::Acknowledged;
    case WireAlarmState::ReturnedUnacknowledged:
        return Look::Returned;
    case WireAlarmState::Normal:
        break;
    }
    return Look::Idle;
}

bool goesBefore(const Alarm &a, const Alarm &b)
{
    const auto key = [](const Alarm &alarm) {
        return std::tuple(!isUnacknowledged(alarm), alarm.priority, !alarm.firstOut, -alarm.raisedAtMs.value_or(0));
    };
    return key(a) == key(b) ? a.id < b.id : key(a) < key(b);
}

} // namespace gemba::console
