#pragma once

#include <gemba/core/error_code.h>
#include <gemba/core/ids.h>

#include <terminal_phase.h>

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

// What a kiosk knows about its plant, as plain values. All times are UTC milliseconds, all durations milliseconds.

namespace gemba::kiosk {

using ui::LinkPhase;
using ui::PairingPhase;

enum class Quality { Never, Good, Uncertain, Bad, Stale };

/// Numbers are in the sensor's unit. A missing limit is not checked.
struct Limits
{
    std::optional<double> lolo, lo, hi, hihi;
    bool operator==(const Limits &) const = default;
};

struct SensorInfo
{
    SensorId id;
    QString tag;  ///< short name on the plant drawing, "P1"
    QString name; ///< what it measures, in the words of the site
    QString unit; ///< as shown, "bar"
    double rangeMin = 0;
    double rangeMax = 1;
    int decimals = 2;
    double steadyPerMinute = 0; ///< a slower change than this counts as steady; 0 = 1 % of the range
    Limits limits;
    qint64 intervalMs = 1000;
    bool operator==(const SensorInfo &) const = default;
};

struct LiveValue
{
    double value = 0;
    Quality quality = Quality::Never;
    QStringList
        reasons; ///< reason codes of the server: "stale", "out_of_range", "clamped", "uncalibrated", "clock_suspect"
    qint64 timeMs = 0; ///< when it was measured
    qint64 ageMs = 0;  ///< now minus timeMs at the moment live() was called
};

struct LinkState
{
    LinkPhase phase = LinkPhase::Discovering;
    qint64 sinceMs = 0;        ///< when this phase began
    qint64 heartbeatAgeMs = 0; ///< since the last sign of life of the server, at the moment link() was called
    int heartbeats = 0;        ///< rises by one with each; shown as moving bars
    qint64 retryInMs = -1;     ///< until the next try, at the moment link() was called; -1 = none is planned
    int attempt = 0;
    qint64 clockOffsetMs = 0;          ///< server's clock minus this machine's
    std::optional<gemba::Error> error; ///< why it is Offline or Rejected
    QString referenceId;               ///< of that error, for the support desk
    QString serverVersion;             ///< for VersionMismatch
    bool dataIsCurrent() const { return phase == LinkPhase::Live || phase == LinkPhase::Degraded; }
};

enum class AlarmCondition { LowLow, Low, High, HighHigh, RateOfChange, BadQuality, Offline, Other };

/// ISA-18.2 states as a list shows them.
enum class AlarmState { Unacknowledged, Acknowledged, Returned, Latched, Shelved, Suppressed, OutOfService };

struct AlarmItem
{
    AlarmId id;
    SensorId sensor; ///< empty when the alarm is not about a sensor of this kiosk
    QString tag;
    QString name;
    int priority = 4; ///< 1 critical to 4 low
    AlarmState state = AlarmState::Unacknowledged;
    AlarmCondition condition = AlarmCondition::Other;
    QString conditionText; ///< site's words, used for AlarmCondition::Other
    std::optional<double> value;
    QString valueText; ///< site's words where there is no number ("closed")
    QString unit;
    int decimals = 2;
    std::optional<double> limit;
    QString limitText; ///< site's words where there is no number ("expected open")
    double perMinute = 0;
    qint64 raisedMs = 0;
    qint64 returnedMs = 0;
    QString acknowledgedBy;
    qint64 shelvedUntilMs = 0;
    QString reason;   ///< why it is shelved or suppressed
    QString response; ///< what the operator should do, from rationalisation
    bool firstOut = false;
    bool operator==(const AlarmItem &) const = default;
};

/// What became of the most recent alarm that is no longer active.
struct LastAlarm
{
    QString tag;
    AlarmCondition condition = AlarmCondition::Other;
    QString conditionText;
    qint64 raisedMs = 0;
    qint64 returnedMs = 0;
};

/// Permissions the kiosk asks about; the server decides again when the command arrives.
namespace permission {
inline constexpr QStringView acknowledge = u"alarms.acknowledge";
inline constexpr QStringView shelve = u"alarms.shelve";
inline constexpr QStringView silence = u"alarms.silence";
inline constexpr QStringView calibrate = u"sensors.calibrate";
inline constexpr QStringView diagnose = u"terminal.manage";
} // namespace permission

struct UserInfo
{
    QString id; ///< empty = nobody
    QString name;
    QString role; ///< role id: "operator", "lead", "service", "admin"; other words are shown as they are
    QStringList permissions;
    qint64 sessionEndsMs = 0; ///< hard end set by the server; 0 = none
    qint64 idleLimitMs = 180'000;
    bool signedIn() const { return !id.isEmpty(); }
    bool may(QStringView permission) const { return permissions.contains(permission); }
};

/// A card held to the reader. Whose it is only the server knows, and says it once that person is signed in.
struct BadgeRead
{
    QString number; ///< what the reader read: never shown
    QString name;   ///< empty: not known here
    QString role;
    qint64 readMs = 0;
};

/// One bucket of history. With raw data min, max, first and last are the same.
struct TrendPoint
{
    qint64 timeMs = 0;
    double first = 0;
    double min = 0;
    double max = 0;
    double last = 0;
    double mean = 0;
    Quality quality = Quality::Good;
};

struct TrendSeries
{
    SensorId sensor;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    qint64 stepMs = 1000;
    QList<TrendPoint> points; ///< rising in time; a missing stretch is absent
};

struct PairingInfo
{
    PairingPhase phase = PairingPhase::Idle;
    QString terminal; ///< this kiosk's own id
    QString code;     ///< eight characters, shown in two groups
    QString qrText;
    QStringList words; ///< fingerprint of the server as words
    QString serverName;
    QString address;
    qint64 validUntilMs = 0;
    qint64 waitingSinceMs = 0;
    std::optional<gemba::Error> error;
};

struct ServerChoice
{
    QString name;
    QString address;
};

enum class CalibrationStep { Zero, Span, Check, SignOff };

struct CalibrationPoint
{
    double reference = 0;
    double raw = 0;              ///< in rawUnit
    double before = 0;           ///< engineering value with the old coefficients
    std::optional<double> after; ///< with the new ones, once both points are there
    bool captured = false;
};

struct CalibrationState
{
    bool active = false;
    SensorId sensor;
    CalibrationStep step = CalibrationStep::Zero;
    CalibrationPoint zero, span, check;
    QString rawUnit;
    double raw = 0;
    double value = 0; ///< with the old coefficients
    Quality quality = Quality::Never;
    qint64 ageMs = 0;
    double spread = 0; ///< of the last stableNeedsMs, in the sensor's unit
    double spreadLimit = 0;
    qint64 stableForMs = 0;
    qint64 stableNeedsMs = 10'000;
    QList<TrendPoint> recent; ///< last minute, for the stability lamp's strip
    double gainBefore = 1;
    std::optional<double> gainAfter;
    double largestErrorBefore = 0; ///< percent of span
    std::optional<double> largestErrorAfter;
    QString referenceName; ///< the standard in use, "REF-03"; empty where none is registered
    qint64 referenceDueMs = 0;
    int standards = 0; ///< how many there are to choose from
    qint64 endsMs = 0; ///< when service mode leaves by itself
    bool stable() const { return stableForMs >= stableNeedsMs; }
};

struct CalibrationRecord
{
    CalibrationId id;
    qint64 signedMs = 0;
};

struct DiagnosticsInfo
{
    QString serverName;
    QString address;
    QString serverVersion;
    QString terminal;
    double latencyMedianMs = 0;
    double latencyWorstMs = 0; ///< 99th percentile
    double lossPercent = 0;
    qint64 clockOffsetMs = 0;
    int reconnects = 0;
    qint64 uptimeMs = 0;
    qint64 memoryBytes = 0;
    QStringList words;
};

struct SiteInfo
{
    QString site;
    QString device;
    QString timeZone; ///< IANA id; empty = this machine's
};

} // namespace gemba::kiosk
