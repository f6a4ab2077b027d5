// The rehearsal of limits: history through the very rules that judge readings.

#include "alarm_service.h"

#include "alarm_store.h"

#include <limit_replay.h>
#include <limit_suggestion.h>

#include <rehearsal.h>

#include <algorithm>
#include <map>

namespace gemba::alarms {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;

namespace {

/// Of the plant's journal at most so many lines are read; a plant that has more in a month is in one flood anyway.
constexpr int mostAnnouncements = 300'000;
constexpr int mostLinesOfSensor = 20'000;
constexpr qint64 minuteMs = 60'000;

LimitSettings settingsOf(const SensorAlarms &sensor)
{
    return {sensor.lolo, sensor.lo, sensor.hi, sensor.hihi, sensor.deadband, sensor.onDelayMs, sensor.offDelayMs};
}

AlarmBehaviour behaviourOf(LeaveBehaviour behaviour)
{
    return behaviour == LeaveBehaviour::Latching          ? AlarmBehaviour::Latching
           : behaviour == LeaveBehaviour::AutoAcknowledge ? AlarmBehaviour::AutoAcknowledge
                                                          : AlarmBehaviour::Plain;
}

LimitKind portKind(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::LoLo:
        return LimitKind::LoLo;
    case AlarmKind::Lo:
        return LimitKind::Lo;
    case AlarmKind::HiHi:
        return LimitKind::HiHi;
    default:
        return LimitKind::Hi;
    }
}

SampleUse useOf(SampleTrust trust)
{
    return trust == SampleTrust::Good  ? SampleUse::Good
           : trust == SampleTrust::Bad ? SampleUse::Bad
                                       : SampleUse::Uncertain;
}

/// Announcements of one set of limits by alarm, and the figures of the sensor alone.
RehearsedLimits figuresOf(const LimitReplay &replay, const QList<qint64> &dayEdgesMs)
{
    RehearsedLimits out;
    out.truncated = replay.truncated();
    out.perDay.fill(0, dayEdgesMs.size() - 1);
    std::map<AlarmKind, std::vector<qint64>> times;
    for (const ReplayOccurrence &o : replay.occurrences()) {
        out.alarms.append({portKind(o.kind), o.raisedAtMs, o.returnedAtMs, o.extreme, o.announced});
        if (!o.announced)
            continue;
        ++out.announced;
        times[o.kind].push_back(o.raisedAtMs);
        const auto next = std::upper_bound(dayEdgesMs.begin(), dayEdgesMs.end(), o.raisedAtMs);
        if (next != dayEdgesMs.begin() && next != dayEdgesMs.end())
            ++out.perDay[next - dayEdgesMs.begin() - 1];
    }
    for (const auto &[kind, announced] : times)
        out.chatterBouts += chatterBouts(announced);
    return out;
}

/// The plant's load with the sensor's alarms as they would have been.
void addPlant(RehearsedLimits &out, const std::vector<qint64> &others, qint64 fromMs, qint64 toMs)
{
    std::vector<qint64> all = others;
    for (const RehearsedAlarm &alarm : out.alarms) {
        if (alarm.announced)
            all.push_back(alarm.raisedAtMs);
    }
    std::sort(all.begin(), all.end());
    out.plantAnnounced = static_cast<qint64>(all.size());
    KpiSettings settings;
    settings.windowMinutes = static_cast<int>((toMs - fromMs) / minuteMs);
    AlarmKpiMeter meter(settings);
    JournalEntry entry;
    entry.alarm = AlarmId(u"plant"_s);
    entry.announced = true;
    for (const qint64 timeMs : all) {
        entry.timeMs = timeMs;
        meter.add(entry);
    }
    out.floodMinutes = meter.snapshot(toMs - 1).floodMinutes;
}

/// Occurrences that somebody acknowledged with a note.
QList<RealAlarm> realAlarms(const std::vector<JournalEntry> &journal)
{
    struct Known
    {
        RealAlarm alarm;
        bool raised = false;
    };
    std::map<std::pair<QString, int>, Known> byOccurrence;
    for (const JournalEntry &entry : journal) {
        Known &known = byOccurrence[{entry.alarm.text(), entry.occurrence}];
        RealAlarm &alarm = known.alarm;
        alarm.kind = portKind(entry.kind);
        if (entry.event == AlarmEventKind::ConditionRaised) {
            known.raised = true;
            alarm.raisedAtMs = entry.timeMs;
            alarm.extreme = entry.value.value_or(0);
        } else if (entry.event == AlarmEventKind::ConditionCleared) {
            alarm.returnedAtMs = entry.timeMs;
        } else if (entry.event == AlarmEventKind::Acknowledge && !entry.text.trimmed().isEmpty()) {
            alarm.note = entry.text;
            alarm.by = entry.by;
        }
    }
    QList<RealAlarm> out;
    for (const auto &[key, known] : byOccurrence) {
        if (known.raised && !known.alarm.note.isEmpty())
            out.append(known.alarm);
    }
    std::sort(out.begin(), out.end(),
              [](const RealAlarm &a, const RealAlarm &b) { return a.raisedAtMs < b.raisedAtMs; });
    return out;
}

bool isHigh(LimitKind kind)
{
    return kind == LimitKind::Hi || kind == LimitKind::HiHi;
}

/// When each set of limits would have told of the real alarms. What came before and still stood then counts too: tighter
/// limits come first.
void matchReal(QList<RealAlarm> &real, const LimitReplay &inForce, const LimitReplay &draft, qint64 toMs)
{
    for (const bool high : {false, true}) {
        const OccurrenceIndex now(inForce.occurrences(), high);
        const OccurrenceIndex then(draft.occurrences(), high);
        for (RealAlarm &alarm : real) {
            if (isHigh(alarm.kind) != high)
                continue;
            const qint64 until = alarm.returnedAtMs > 0 ? alarm.returnedAtMs : toMs;
            if (const auto *match = now.firstWithin(alarm.raisedAtMs, until)) {
                alarm.inForceAtMs = match->raisedAtMs;
                alarm.extreme = match->extreme;
            }
            if (const auto *match = then.firstWithin(alarm.raisedAtMs, until))
                alarm.draftAtMs = match->raisedAtMs;
        }
    }
}

} // namespace

Rehearsal AlarmService::rehearse(ReadTransaction &tx, const RehearsalRequest &request,
                                 const RehearsalHistory &history) const
{
    const qint64 fromMs = request.fromMs();
    const qint64 toMs = request.toMs();
    LimitReplay inForce(settingsOf(request.inForce), behaviourOf(request.inForce.behaviour), request.staleAfterMs);
    LimitReplay draft(settingsOf(request.draft), behaviourOf(request.draft.behaviour), request.staleAfterMs);
    SuggestionMeter suggestion(settingsOf(request.draft), {request.rangeLow, request.rangeHigh});
    Rehearsal out;
    qint64 lastMs = fromMs;
    history([&](const RehearsalSample &sample) {
        ++out.samples;
        out.good += int(sample.trust == SampleTrust::Good);
        const ReplaySample replayed{sample.timeMs, sample.value, useOf(sample.trust)};
        inForce.add(replayed);
        draft.add(replayed);
        if (sample.trust == SampleTrust::Bad || sample.timeMs - lastMs > request.staleAfterMs)
            suggestion.interrupt();
        if (sample.trust != SampleTrust::Bad)
            suggestion.add(sample.timeMs, sample.value);
        lastMs = sample.timeMs;
    });
    inForce.finish(toMs);
    draft.finish(toMs);

    QList<AlarmId> own;
    for (const AlarmKind kind : limitKinds)
        own.append(limitAlarmId(request.inForce.sensor, kind));
    std::vector<qint64> others;
    for (const store::Announcement &announced : store::announcements(tx, fromMs, toMs, mostAnnouncements)) {
        if (!own.contains(announced.alarm))
            others.push_back(announced.timeMs);
    }
    out.inForce = figuresOf(inForce, request.dayEdgesMs);
    out.draft = figuresOf(draft, request.dayEdgesMs);
    addPlant(out.inForce, others, fromMs, toMs);
    addPlant(out.draft, others, fromMs, toMs);

    const ReplayComparison compared = compareReplays(inForce.occurrences(), draft.occurrences(), toMs);
    out.kept = compared.kept;
    out.later = compared.later;
    out.lost = compared.lost;
    out.added = compared.added;
    out.real = realAlarms(store::journalOf(tx, own, fromMs, toMs, mostLinesOfSensor));
    matchReal(out.real, inForce, draft, toMs);

    const LimitSuggestion suggested = suggestion.suggestion();
    out.suggestedDeadband = suggested.deadband;
    out.suggestedOnDelayMs = suggested.onDelayMs;
    out.suggestedOffDelayMs = suggested.offDelayMs;
    return out;
}

} // namespace gemba::alarms
