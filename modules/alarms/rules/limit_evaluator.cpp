#include <limit_evaluator.h>

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::alarms {
namespace {

bool isHigh(AlarmKind kind)
{
    return kind == AlarmKind::Hi || kind == AlarmKind::HiHi;
}

bool beyond(AlarmKind kind, double value, double limit)
{
    return isHigh(kind) ? value > limit : value < limit;
}

bool returned(AlarmKind kind, double value, double limit, double deadband)
{
    return isHigh(kind) ? value <= limit - deadband : value >= limit + deadband;
}

bool timed(LimitPhase phase)
{
    return phase == LimitPhase::Rising || phase == LimitPhase::Returning;
}

qint64 gathered(const LimitPhaseState &limit, qint64 now)
{
    return limit.elapsedMs + (limit.runningSince ? std::max<qint64>(0, now - *limit.runningSince) : 0);
}

void pause(LimitPhaseState &limit, qint64 now)
{
    limit.elapsedMs = gathered(limit, now);
    limit.runningSince.reset();
}

void enter(LimitPhaseState &limit, LimitPhase phase)
{
    limit = {phase, 0, std::nullopt};
}

/// Moves the phase as the value asks and starts or goes on with its timer.
void follow(LimitPhaseState &limit, AlarmKind kind, double value, double at, double deadband, qint64 now)
{
    switch (limit.phase) {
    case LimitPhase::Clear:
        if (beyond(kind, value, at))
            enter(limit, LimitPhase::Rising);
        break;
    case LimitPhase::Rising:
        if (!beyond(kind, value, at))
            enter(limit, LimitPhase::Clear);
        break;
    case LimitPhase::Active:
        if (returned(kind, value, at, deadband))
            enter(limit, LimitPhase::Returning);
        break;
    case LimitPhase::Returning:
        if (!returned(kind, value, at, deadband))
            enter(limit, LimitPhase::Active);
        break;
    }
    if (timed(limit.phase) && !limit.runningSince)
        limit.runningSince = now;
}

void expire(LimitState &state, const LimitSettings &settings, qint64 now, LimitOutcome &out)
{
    for (size_t i = 0; i < limitKinds.size(); ++i) {
        LimitPhaseState &limit = state.limits[i];
        const auto at = limitOf(settings, limitKinds[i]);
        if (!at || !timed(limit.phase))
            continue;
        const bool rising = limit.phase == LimitPhase::Rising;
        if (gathered(limit, now) < (rising ? settings.onDelayMs : settings.offDelayMs))
            continue;
        enter(limit, rising ? LimitPhase::Active : LimitPhase::Clear);
        out.changes.push_back({limitKinds[i], rising, state.lastValue.value_or(*at), *at});
    }
}

std::optional<qint64> nextDue(const LimitState &state, const LimitSettings &settings)
{
    std::optional<qint64> due;
    for (const LimitPhaseState &limit : state.limits) {
        if (!timed(limit.phase) || !limit.runningSince)
            continue;
        const qint64 delay = limit.phase == LimitPhase::Rising ? settings.onDelayMs : settings.offDelayMs;
        const qint64 at = *limit.runningSince + delay - limit.elapsedMs;
        due = due ? std::min(*due, at) : at;
    }
    return due;
}

/// Whether a sample of this time is to be judged. A run of late samples alone that lasts means that a clock was set
/// back.
bool isNews(LimitState &state, qint64 timeMs, qint64 now)
{
    if (timeMs > state.lastTimeMs) {
        state.lateSince.reset();
        return true;
    }
    const bool goesOn = state.lateSince && timeMs > state.lastLateTimeMs;
    if (!goesOn)
        state.lateSince = now;
    state.lastLateTimeMs = timeMs;
    if (now - *state.lateSince < followClockAfterMs)
        return false;
    state.lateSince.reset();
    return true;
}

} // namespace

bool LimitState::active(AlarmKind kind) const
{
    const auto it = std::find(limitKinds.begin(), limitKinds.end(), kind);
    return it != limitKinds.end() && limits[static_cast<size_t>(it - limitKinds.begin())].active();
}

LimitOutcome judgeSample(LimitState &state, const LimitSettings &settings, const LimitSample &sample)
{
    LimitOutcome out;
    const qint64 now = sample.monotonicMs;
    const qint64 timeMs = std::min(sample.timeMs, sample.receivedMs);
    if (!isNews(state, timeMs, now)) {
        out.fate = SampleFate::Late;
        expire(state, settings, now, out);
        out.nextDueMs = nextDue(state, settings);
        return out;
    }
    state.lastTimeMs = timeMs;

    if (sample.use == SampleUse::Bad || !std::isfinite(sample.value)) {
        // What was due before this moment had its evidence; only then do the timers stop.
        expire(state, settings, now, out);
        for (LimitPhaseState &limit : state.limits)
            pause(limit, now);
        state.lastUsable = false;
        out.fate = SampleFate::Held;
        return out;
    }

    // A delay that ran out before this sample came has run out, even if the sample would have stopped it.
    expire(state, settings, now, out);
    state.lastValue = sample.value;
    state.lastUsable = true;
    for (size_t i = 0; i < limitKinds.size(); ++i) {
        if (const auto at = limitOf(settings, limitKinds[i]))
            follow(state.limits[i], limitKinds[i], sample.value, *at, settings.deadband, now);
    }
    expire(state, settings, now, out);
    out.nextDueMs = nextDue(state, settings);
    return out;
}

LimitOutcome limitTick(LimitState &state, const LimitSettings &settings, qint64 monotonicMs)
{
    LimitOutcome out;
    expire(state, settings, monotonicMs, out);
    out.nextDueMs = nextDue(state, settings);
    return out;
}

LimitOutcome limitsEdited(LimitState &state, const LimitSettings &settings, qint64 monotonicMs)
{
    LimitOutcome out;
    for (size_t i = 0; i < limitKinds.size(); ++i) {
        LimitPhaseState &limit = state.limits[i];
        const bool wasActive = limit.active();
        const auto at = limitOf(settings, limitKinds[i]);
        enter(limit, at && wasActive ? LimitPhase::Active : LimitPhase::Clear);
        if (!at) {
            if (wasActive)
                out.changes.push_back({limitKinds[i], false, state.lastValue.value_or(0), state.lastValue.value_or(0)});
            continue;
        }
        if (state.lastUsable && state.lastValue)
            follow(limit, limitKinds[i], *state.lastValue, *at, settings.deadband, monotonicMs);
    }
    expire(state, settings, monotonicMs, out);
    out.nextDueMs = nextDue(state, settings);
    return out;
}

LimitState frozen(LimitState state, qint64 monotonicMs)
{
    for (LimitPhaseState &limit : state.limits)
        pause(limit, monotonicMs);
    state.lastUsable = false;
    state.lateSince.reset();
    state.lastLateTimeMs = 0;
    return state;
}

QJsonObject toJson(const LimitState &state, qint64 monotonicMs)
{
    const LimitState still = frozen(state, monotonicMs);
    QJsonArray limits;
    for (const LimitPhaseState &limit : still.limits)
        limits.append(QJsonObject{{u"phase"_s, static_cast<int>(limit.phase)}, {u"elapsedMs"_s, limit.elapsedMs}});
    QJsonObject json{{u"limits"_s, limits}};
    if (still.lastValue) {
        json.insert(u"lastTimeMs"_s, still.lastTimeMs);
        json.insert(u"lastValue"_s, *still.lastValue);
    }
    return json;
}

Result<LimitState> limitStateFromJson(const QJsonObject &json)
{
    LimitState state;
    const QJsonArray limits = json.value(u"limits"_s).toArray();
    if (limits.size() != limitCount)
        return refuseField(ErrorCode::FieldRange, u"limits"_s);
    for (int i = 0; i < limitCount; ++i) {
        const QJsonObject limit = limits.at(i).toObject();
        const int phase = limit.value(u"phase"_s).toInt(-1);
        const qint64 elapsed = limit.value(u"elapsedMs"_s).toInteger(-1);
        if (phase < 0 || phase > static_cast<int>(LimitPhase::Returning))
            return refuseField(ErrorCode::FieldRange, u"limits.phase"_s);
        if (elapsed < 0)
            return refuseField(ErrorCode::FieldRange, u"limits.elapsedMs"_s);
        state.limits[static_cast<size_t>(i)] = {static_cast<LimitPhase>(phase), elapsed, std::nullopt};
    }
    if (json.contains(u"lastValue"_s)) {
        if (!json.value(u"lastValue"_s).isDouble() || !json.value(u"lastTimeMs"_s).isDouble())
            return refuseField(ErrorCode::FieldType, u"lastValue"_s);
        state.lastValue = json.value(u"lastValue"_s).toDouble();
        state.lastTimeMs = json.value(u"lastTimeMs"_s).toInteger();
    }
    return state;
}

} // namespace gemba::alarms
