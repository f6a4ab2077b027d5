#include <quality.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::sensors {
namespace {

struct ReasonName
{
    QualityReason reason;
    Quality level;
    const char16_t *name;
};

constexpr std::array reasonNames{
    ReasonName{QualityReason::Never, Quality::Bad, u"never"},
    ReasonName{QualityReason::Stale, Quality::Bad, u"stale"},
    ReasonName{QualityReason::NotANumber, Quality::Bad, u"notANumber"},
    ReasonName{QualityReason::DeviceBad, Quality::Bad, u"deviceBad"},
    ReasonName{QualityReason::BeyondRange, Quality::Bad, u"beyondRange"},
    ReasonName{QualityReason::OutOfRange, Quality::Uncertain, u"outOfRange"},
    ReasonName{QualityReason::Clamped, Quality::Uncertain, u"clamped"},
    ReasonName{QualityReason::Uncalibrated, Quality::Uncertain, u"uncalibrated"},
    ReasonName{QualityReason::ClockSuspect, Quality::Uncertain, u"clockSuspect"},
    ReasonName{QualityReason::DeviceUncertain, Quality::Uncertain, u"deviceUncertain"},
};

bool clockSuspect(const SampleFacts &sample, const SensorFacts &sensor, const QualityPolicy &policy)
{
    return std::abs(sensor.deviceClockOffsetMs.value_or(0)) > policy.clockOffsetMs ||
           sample.timeMs - sample.receivedMs > policy.clockFutureMs || sample.timeMs < policy.clockNotBeforeMs;
}

QualityReasons rangeReasons(double value, const SensorFacts &sensor, const QualityPolicy &policy)
{
    const double margin = (sensor.rangeMax - sensor.rangeMin) * policy.beyondRangeFraction;
    if (value < sensor.rangeMin - margin || value > sensor.rangeMax + margin)
        return QualityReason::BeyondRange;
    if (value < sensor.rangeMin || value > sensor.rangeMax)
        return QualityReason::OutOfRange;
    if ((policy.clampedAtMax && value == sensor.rangeMax) || (policy.clampedAtMin && value == sensor.rangeMin))
        return QualityReason::Clamped;
    return {};
}

} // namespace

Quality levelOf(QualityReasons reasons)
{
    Quality level = Quality::Good;
    for (const ReasonName &entry : reasonNames) {
        if (reasons.testFlag(entry.reason))
            level = std::max(level, entry.level);
    }
    return level;
}

QualityMark merged(QualityMark a, QualityMark b)
{
    return a.reasons() | b.reasons();
}

QString toText(Quality level)
{
    switch (level) {
    case Quality::Good:
        return u"good"_s;
    case Quality::Uncertain:
        return u"uncertain"_s;
    case Quality::Bad:
        return u"bad"_s;
    }
    return u"bad"_s;
}

std::optional<Quality> qualityFromText(const QString &text)
{
    for (const Quality level : {Quality::Good, Quality::Uncertain, Quality::Bad}) {
        if (toText(level) == text)
            return level;
    }
    return std::nullopt;
}

QStringList toTexts(QualityReasons reasons)
{
    QStringList names;
    for (const ReasonName &entry : reasonNames) {
        if (reasons.testFlag(entry.reason))
            names.append(QString::fromUtf16(entry.name));
    }
    return names;
}

std::optional<QualityReasons> qualityReasonsFromTexts(const QStringList &names)
{
    QualityReasons reasons;
    for (const QString &name : names) {
        const auto it = std::find_if(reasonNames.begin(), reasonNames.end(),
                                     [&name](const ReasonName &entry) { return name == QStringView(entry.name); });
        if (it == reasonNames.end())
            return std::nullopt;
        reasons |= it->reason;
    }
    return reasons;
}

QualityMark judgeQuality(const SampleFacts &sample, const SensorFacts &sensor, const QualityPolicy &policy)
{
    QualityReasons reasons;
    if (!std::isfinite(sample.value))
        reasons |= QualityReason::NotANumber;
    else
        reasons |= rangeReasons(sample.value, sensor, policy);
    if (sample.deviceClamped)
        reasons |= QualityReason::Clamped;
    if (sample.deviceQuality == Quality::Uncertain)
        reasons |= QualityReason::DeviceUncertain;
    if (sample.deviceQuality == Quality::Bad)
        reasons |= QualityReason::DeviceBad;
    if (sensor.calibrationDueMs && sample.receivedMs > *sensor.calibrationDueMs)
        reasons |= QualityReason::Uncalibrated;
    if (clockSuspect(sample, sensor, policy))
        reasons |= QualityReason::ClockSuspect;
    return reasons;
}

std::optional<qint64> believedTimeMs(const SampleFacts &sample, const SensorFacts &sensor, const QualityPolicy &policy)
{
    if (!clockSuspect(sample, sensor, policy))
        return sample.timeMs;
    const qint64 putRightMs = sample.timeMs - sensor.deviceClockOffsetMs.value_or(0);
    if (putRightMs - sample.receivedMs > policy.clockFutureMs || putRightMs < policy.clockNotBeforeMs)
        return std::nullopt;
    return putRightMs;
}

qint64 staleAfterMs(qint64 intervalMs, const QualityPolicy &policy)
{
    return std::max(policy.staleAtLeastMs, std::llround(policy.staleIntervals * static_cast<double>(intervalMs)));
}

Freshness freshness(std::optional<qint64> lastReceivedMonotonicMs, qint64 monotonicMs, qint64 intervalMs,
                    const QualityPolicy &policy)
{
    if (!lastReceivedMonotonicMs)
        return {QualityReason::Never, std::nullopt, 0};
    const qint64 age = std::max<qint64>(0, monotonicMs - *lastReceivedMonotonicMs);
    const qint64 limit = staleAfterMs(intervalMs, policy);
    if (age > limit)
        return {QualityReason::Stale, std::nullopt, age};
    // "Older than" the limit: one millisecond past it.
    return {{}, *lastReceivedMonotonicMs + limit + 1, age};
}

} // namespace gemba::sensors
