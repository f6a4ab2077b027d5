#include "words.h"

#include <error_words.h>

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

QString Words::percent(double value, int decimals) const
{
    return tr("%1 %").arg(number(value, decimals));
}

QString Words::shortDate(qint64 ms) const
{
    //: Weekday, day and month as Qt writes them, for example "Fri 20 Nov"
    return locale().toString(local(ms).date(), tr("ddd d MMM"));
}

QString Words::fullDate(qint64 ms) const
{
    //: Day, month and year as Qt writes them, for example "14 Mar 2027"
    return locale().toString(local(ms).date(), tr("d MMM yyyy"));
}

QString Words::age(qint64 ms) const
{
    if (ms < 0)
        ms = 0;
    if (ms < 9'950)
        return tr("%1 s", "age").arg(isolated(number(static_cast<double>(ms) / 1000, 1)));
    if (ms < 60'000)
        return tr("%1 s", "age").arg(isolated(count(ms / 1000)));
    if (ms < 3'600'000)
        return tr("%1 min", "age").arg(isolated(count(ms / 60'000)));
    if (ms < 48 * 3'600'000LL)
        return tr("%1 h", "age").arg(isolated(count(ms / 3'600'000)));
    return tr("%1 d", "age").arg(isolated(count(ms / 86'400'000)));
}

QString Words::elapsed(qint64 ms) const
{
    if (ms < 60'000)
        return tr("%1 s", "duration").arg(isolated(count(std::max<qint64>(0, ms) / 1000)));
    if (ms < 3'600'000)
        return tr("%1 min", "duration").arg(isolated(count(ms / 60'000)));
    return tr("%1 h", "duration").arg(isolated(count(ms / 3'600'000)));
}

QString Words::ago(qint64 ms) const
{
    if (ms < 0)
        ms = 0;
    if (ms < 60'000)
        return tr("%n s ago", nullptr, static_cast<int>(ms / 1000));
    if (ms < 3'600'000)
        return tr("%n min ago", nullptr, static_cast<int>(ms / 60'000));
    return tr("%n h ago", nullptr, static_cast<int>(ms / 3'600'000));
}

QString Words::duration(qint64 ms) const
{
    const qint64 seconds = std::max<qint64>(0, ms / 1000);
    if (seconds < 60)
        return tr("%1 s", "duration").arg(isolated(count(seconds)));
    if (seconds < 3600) {
        if (seconds % 60 == 0)
            return tr("%1 min", "duration").arg(isolated(count(seconds / 60)));
        return tr("%1 min %2 s", "duration").arg(isolated(count(seconds / 60)), isolated(count(seconds % 60)));
    }
    if (seconds / 60 % 60 == 0)
        return tr("%1 h", "duration").arg(isolated(count(seconds / 3600)));
    return tr("%1 h %2 min", "duration").arg(isolated(count(seconds / 3600)), isolated(count(seconds / 60 % 60)));
}

QString Words::countdown(qint64 ms) const
{
    const qint64 seconds = std::max<qint64>(0, (ms + 999) / 1000);
    return isolated(u"%1:%2"_s.arg(locale().toString(seconds / 60),
                                   locale().toString(QTime(0, 0, static_cast<int>(seconds % 60)), u"ss"_s)));
}

QString Words::since(qint64 thenMs, qint64 nowMs) const
{
    if (nowMs - thenMs < 3'600'000)
        return ago(nowMs - thenMs);
    if (local(thenMs).date() == local(nowMs).date())
        return minute(thenMs);
    return shortDate(thenMs) + u' ' + minute(thenMs);
}

QString Words::quality(Quality quality) const
{
    switch (quality) {
    case Quality::Good:
        return tr("Good");
    case Quality::Uncertain:
        return tr("Uncertain");
    case Quality::Bad:
        return tr("Bad");
    case Quality::Stale:
        return tr("Stale");
    case Quality::Never:
        break;
    }
    return tr("No value yet");
}

QString Words::reason(const QString &code) const
{
    if (code == "stale"_L1)
        return tr("not updated");
    if (code == "out_of_range"_L1)
        return tr("out of range");
    if (code == "clamped"_L1)
        return tr("at the end of its range");
    if (code == "uncalibrated"_L1)
        return tr("not calibrated");
    if (code == "clock_suspect"_L1)
        return tr("clock in doubt");
    return code;
}

QString Words::role(const QString &id) const
{
    if (id == "operator"_L1)
        return tr("Operator", "role");
    if (id == "lead"_L1)
        return tr("Lead", "role");
    if (id == "service"_L1)
        return tr("Service", "role");
    if (id == "admin"_L1)
        return tr("Administrator", "role");
    return id;
}

QString Words::condition(AlarmCondition condition, const QString &own) const
{
    switch (condition) {
    case AlarmCondition::LowLow:
        return tr("Critical low");
    case AlarmCondition::Low:
        return tr("Low");
    case AlarmCondition::High:
        return tr("High");
    case AlarmCondition::HighHigh:
        return tr("Critical high");
    case AlarmCondition::RateOfChange:
        return tr("Changing fast");
    case AlarmCondition::BadQuality:
        return tr("Bad value");
    case AlarmCondition::Offline:
        return tr("No signal");
    case AlarmCondition::Other:
        break;
    }
    return own;
}

QString Words::conditionInline(AlarmCondition condition, const QString &own) const
{
    switch (condition) {
    case AlarmCondition::LowLow:
        return tr("critical low", "after a name: P1 critical low");
    case AlarmCondition::Low:
        return tr("low", "after a name: P2 low");
    case AlarmCondition::High:
        return tr("high", "after a name: P3 high");
    case AlarmCondition::HighHigh:
        return tr("critical high", "after a name: P3 critical high");
    case AlarmCondition::RateOfChange:
        return tr("changing fast", "after a name");
    case AlarmCondition::BadQuality:
        return tr("bad value", "after a name");
    case AlarmCondition::Offline:
        return tr("no signal", "after a name");
    case AlarmCondition::Other:
        break;
    }
    return own.isEmpty() ? own : own.at(0).toLower() + own.mid(1);
}

QString Words::limitNumber(const AlarmItem &alarm) const
{
    return alarm.limit ? isolated(limit(*alarm.limit)) : QString();
}

QString Words::limitPhrase(const AlarmItem &alarm) const
{
    if (!alarm.limit)
        return alarm.limitText;
    const QString figure = limit(*alarm.limit);
    const bool past = alarm.state == AlarmState::Returned;
    const auto phrase = [&](const QString &limitName, bool above) {
        const QString named = isolated(limitName + u' ' + figure);
        if (above)
            return past ? tr("was above %1").arg(named) : tr("above %1").arg(named);
        return past ? tr("was below %1").arg(named) : tr("below %1").arg(named);
    };
    const QString name = limitName(alarm.condition);
    if (name.isEmpty())
        return tr("above %1").arg(withUnit(figure, alarm.unit));
    return phrase(name, alarm.condition == AlarmCondition::High || alarm.condition == AlarmCondition::HighHigh);
}

QString limitName(AlarmCondition condition)
{
    switch (condition) {
    case AlarmCondition::LowLow:
        return u"LOLO"_s;
    case AlarmCondition::Low:
        return u"LO"_s;
    case AlarmCondition::High:
        return u"HI"_s;
    case AlarmCondition::HighHigh:
        return u"HIHI"_s;
    default:
        return {};
    }
}

QString Words::alarmState(AlarmState state) const
{
    switch (state) {
    case AlarmState::Unacknowledged:
        return tr("Unacknowledged");
    case AlarmState::Acknowledged:
        return tr("Acknowledged");
    case AlarmState::Returned:
        return tr("Returned");
    case AlarmState::Latched:
        return tr("Latched");
    case AlarmState::Shelved:
        return tr("Shelved");
    case AlarmState::Suppressed:
        return tr("Suppressed");
    case AlarmState::OutOfService:
        return tr("Out of service");
    }
    return {};
}

QString Words::error(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::SignInFailed:
        return tr("The number or PIN is not right.");
    case ErrorCode::NotSignedIn:
    case ErrorCode::TokenInvalid:
    case ErrorCode::TokenExpired:
        return tr("You are no longer signed in.");
    case ErrorCode::PermissionDenied:
        return tr("Your role may not do this.");
    case ErrorCode::TooManyAttempts:
    case ErrorCode::RateLimited:
        return tr("Too many attempts.");
    case ErrorCode::TerminalNotEnrolled:
        return tr("This kiosk is not paired with the server.");
    case ErrorCode::PairingCodeInvalid:
        return tr("The pairing code has expired.");
    case ErrorCode::AccountDisabled:
        return tr("This account is switched off.");
    case ErrorCode::NotFound:
    case ErrorCode::AlarmNotActionable:
    case ErrorCode::StateConflict:
    case ErrorCode::VersionConflict:
        return tr("It has changed in the meantime.");
    case ErrorCode::ReasonRequired:
        return tr("A reason is needed.");
    case ErrorCode::ShelveTooLong:
        return tr("That is longer than allowed.");
    case ErrorCode::CalibrationUnstable:
        return tr("The reading is not stable enough.");
    case ErrorCode::CalibrationPoints:
        return tr("The two points are too close together.");
    case ErrorCode::ServiceNotActive:
        return tr("Service mode has ended.");
    case ErrorCode::LinkFailed:
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerTimeout:
    case ErrorCode::DeviceTimeout:
    case ErrorCode::DeviceOffline:
        return tr("The server does not answer.");
    case ErrorCode::Busy:
    case ErrorCode::ShuttingDown:
        return tr("The server is busy.");
    default:
        break;
    }
    return words::ErrorWords(locale()).sentence(code);
}

QString Words::remedy(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::SignInFailed:
        return tr("Check it and try again.");
    case ErrorCode::NotSignedIn:
    case ErrorCode::TokenInvalid:
    case ErrorCode::TokenExpired:
        return tr("Sign in again.");
    case ErrorCode::PermissionDenied:
        return tr("Ask a person with the right role.");
    case ErrorCode::TooManyAttempts:
    case ErrorCode::RateLimited:
    case ErrorCode::Busy:
    case ErrorCode::ShuttingDown:
        return tr("Wait a moment and try again.");
    case ErrorCode::TerminalNotEnrolled:
    case ErrorCode::PairingCodeInvalid:
        return tr("Ask for a new code.");
    case ErrorCode::AccountDisabled:
        return tr("Ask an administrator.");
    case ErrorCode::NotFound:
    case ErrorCode::AlarmNotActionable:
    case ErrorCode::StateConflict:
    case ErrorCode::VersionConflict:
        return tr("Look at the list and try again.");
    case ErrorCode::ReasonRequired:
        return tr("Choose one and try again.");
    case ErrorCode::ShelveTooLong:
        return tr("Choose a shorter time.");
    case ErrorCode::CalibrationUnstable:
        return tr("Hold the reference until the lamp says stable.");
    case ErrorCode::CalibrationPoints:
        return tr("Take the second point farther away.");
    case ErrorCode::ServiceNotActive:
        return tr("Start it again.");
    case ErrorCode::LinkFailed:
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerTimeout:
    case ErrorCode::DeviceTimeout:
    case ErrorCode::DeviceOffline:
        return tr("The kiosk keeps trying.");
    default:
        break;
    }
    return words::ErrorWords(locale()).remedy(code);
}

QString Words::codeAndReference(ErrorCode code, const QString &reference) const
{
    const QString number = isolated(QString::number(static_cast<int>(code)));
    return reference.isEmpty() ? tr("code %1").arg(number) : tr("code %1, ref %2").arg(number, isolated(reference));
}

QString Words::link(LinkPhase phase) const
{
    switch (phase) {
    case LinkPhase::Discovering:
        return tr("Looking for a server");
    case LinkPhase::Pairing:
        return tr("Not paired");
    case LinkPhase::Connecting:
        return tr("Connecting");
    case LinkPhase::Authenticating:
        return tr("Proving identity");
    case LinkPhase::Syncing:
        return tr("Catching up");
    case LinkPhase::Live:
        return tr("Live");
    case LinkPhase::Degraded:
        return tr("Late");
    case LinkPhase::Offline:
        return tr("No link");
    case LinkPhase::Rejected:
        return tr("Refused");
    case LinkPhase::VersionMismatch:
        return tr("Wrong version");
    }
    return {};
}

} // namespace gemba::kiosk
