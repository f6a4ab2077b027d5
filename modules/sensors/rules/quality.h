#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

namespace gemba::sensors {

/// The three levels of OPC. Ordered: greater is worse.
enum class Quality : quint8 { Good, Uncertain, Bad };

/// Why a value is less than good. Several may hold at once. The bits are stored: never reuse one.
enum class QualityReason : quint16 {
    Never = 1 << 0,           ///< no value has ever come                                    bad
    Stale = 1 << 1,           ///< no value has come for too long                            bad
    NotANumber = 1 << 2,      ///< the device sent something that is not a finite number     bad
    BeyondRange = 1 << 3,     ///< so far outside the range that the sensor must be at fault bad
    OutOfRange = 1 << 4,      ///< outside the range, but plausible                          uncertain
    Clamped = 1 << 5,         ///< stands at the end of what the sensor can show             uncertain
    Uncalibrated = 1 << 6,    ///< calibration missing or overdue                            uncertain
    ClockSuspect = 1 << 7,    ///< its time is not to be trusted: put right, or the receiver's uncertain
    DeviceUncertain = 1 << 8, ///< the device says so itself                                uncertain
    DeviceBad = 1 << 9,       ///< the device says so itself                                bad
};
Q_DECLARE_FLAGS(QualityReasons, QualityReason)
Q_DECLARE_OPERATORS_FOR_FLAGS(QualityReasons)

/// The level that the gravest of @p reasons brings; none = Good.
Quality levelOf(QualityReasons reasons);

/// Level and reasons; the level always follows from the reasons.
class QualityMark
{
public:
    QualityMark() = default;
    QualityMark(QualityReasons reasons)
        : m_reasons(reasons)
    {
    }
    QualityMark(QualityReason reason)
        : m_reasons(reason)
    {
    }
    Quality level() const { return levelOf(m_reasons); }
    QualityReasons reasons() const { return m_reasons; }
    bool good() const { return !m_reasons; }
    /// Good or uncertain: may be judged against limits and averaged.
    bool usable() const { return level() != Quality::Bad; }
    bool operator==(const QualityMark &) const = default;

private:
    QualityReasons m_reasons;
};

/// The quality of something made from both: reasons add up, the worse level wins.
QualityMark merged(QualityMark a, QualityMark b);

/// "good", "uncertain", "bad".
QString toText(Quality level);
std::optional<Quality> qualityFromText(const QString &text);
/// Stable lower-camel names, gravest first: {"stale", "clockSuspect"}.
QStringList toTexts(QualityReasons reasons);
/// Nothing if a name is unknown.
std::optional<QualityReasons> qualityReasonsFromTexts(const QStringList &names);

/// Thresholds; the defaults are ours and configurable.
struct QualityPolicy
{
    double staleIntervals = 3;     ///< a value older than this many sampling intervals is stale …
    qint64 staleAtLeastMs = 2'000; ///< … but never younger than this
    /// Outside the range by more than this part of the span, a sensor is at fault (broken wire, short). NAMUR NE 43
    /// puts the fault currents of a 4–20 mA loop at −2.5 % and +6.25 %; 10 % leaves room for zero drift and noise.
    double beyondRangeFraction = 0.10;
    /// A value exactly at an end of the range stands for "at least that". At the lower end many sensors rest there
    /// (a line without pressure), so it says nothing by default.
    bool clampedAtMax = true;
    bool clampedAtMin = false;
    qint64 clockOffsetMs = 1'000;                ///< a device clock farther off than this is suspect
    qint64 clockFutureMs = 1'000;                ///< so is a sample from farther in the future than this
    qint64 clockNotBeforeMs = 1'577'836'800'000; ///< and one from before 2020: a device that never got the time
};

/// What came. Value in the sensor's unit, after calibration.
struct SampleFacts
{
    double value = 0;
    qint64 timeMs = 0;                     ///< the device's time, UTC
    qint64 receivedMs = 0;                 ///< the server's time at receipt, UTC
    Quality deviceQuality = Quality::Good; ///< what the device said
    bool deviceClamped = false;            ///< device or link says that it cut the value off
};

/// What the registry knows. Ranges in the sensor's unit.
struct SensorFacts
{
    double rangeMin = 0;
    double rangeMax = 0;
    qint64 intervalMs = 1'000;
    std::optional<qint64> calibrationDueMs;    ///< UTC; nothing = needs no calibration
    std::optional<qint64> deviceClockOffsetMs; ///< device minus server, from its heartbeat; nothing = not known
};

/// Judges one sample as it comes. Does not look at age: that is staleness, which needs no sample to happen.
QualityMark judgeQuality(const SampleFacts &sample, const SensorFacts &sensor, const QualityPolicy &policy);

/// The time to file a sample under, as far as the device can tell it. Late samples (a backlog sent after a broken link) keep
/// their time. Where the clock is known to be off, its time is put right by the difference, so that late samples keep
/// their place and their distances too. Nothing where that leads into the future or before 2020: then only the server's
/// time is left.
std::optional<qint64> believedTimeMs(const SampleFacts &sample, const SensorFacts &sensor, const QualityPolicy &policy);

/// How old a value may get before it is stale.
qint64 staleAfterMs(qint64 intervalMs, const QualityPolicy &policy);

/// When staleness has to be looked at again, and what it is now.
struct Freshness
{
    QualityMark mark;
    std::optional<qint64> nextDueMs; ///< monotonic ms; nothing once it is stale or has never come
    qint64 ageMs = 0;
};

/// @p lastReceivedMonotonicMs: when the newest value came, on the monotonic clock: neither a device's nor the server's
/// wall clock can make a value look fresh or stale. Nothing = never.
Freshness freshness(std::optional<qint64> lastReceivedMonotonicMs, qint64 monotonicMs, qint64 intervalMs,
                    const QualityPolicy &policy);

} // namespace gemba::sensors
