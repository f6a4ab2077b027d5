#include <limit_replay.h>

#include <superseding.h>

#include <algorithm>

namespace gemba::alarms {

using namespace Qt::StringLiterals;

namespace {

const SensorId replayed(u"replay"_s);

size_t indexOf(AlarmKind kind)
{
    return static_cast<size_t>(std::find(limitKinds.begin(), limitKinds.end(), kind) - limitKinds.begin());
}

/// What an occurrence reaches until; one that has not returned lasts to the end.
qint64 endOf(const ReplayOccurrence &occurrence)
{
    return occurrence.returnedAtMs > 0 ? occurrence.returnedAtMs : std::numeric_limits<qint64>::max();
}

} // namespace

LimitReplay::LimitReplay(const LimitSettings &settings, AlarmBehaviour behaviour, qint64 staleAfterMs)
    : m_settings(settings)
    , m_staleAfterMs(staleAfterMs)
{
    for (const AlarmKind kind : limitKinds) {
        AlarmRecord record;
        record.id = AlarmId(toText(kind));
        record.sensor = replayed;
        record.kind = kind;
        record.behaviour = behaviour;
        m_records.push_back(record);
    }
}

AlarmRecord &LimitReplay::recordOf(AlarmKind kind)
{
    return m_records[indexOf(kind)];
}

void LimitReplay::apply(AlarmKind kind, AlarmEventKind event, qint64 timeMs)
{
    static const AlarmPolicy policy;
    AlarmRecord &record = recordOf(kind);
    AlarmEvent happened;
    happened.kind = event;
    happened.by = u"replay"_s;
    happened.superseded = isSuperseded(record, m_records);
    if (auto transition = applyEvent(record, happened, timeMs, policy))
        record = transition->record;
}

void LimitReplay::raise(const LimitChange &change, qint64 timeMs)
{
    const size_t i = indexOf(change.kind);
    const bool superseded = isSuperseded(m_records[i], m_records);
    apply(change.kind, AlarmEventKind::ConditionRaised, timeMs);
    const std::vector<AlarmId> together = acknowledgedWith(m_records[i], m_records);
    apply(change.kind, AlarmEventKind::Acknowledge, timeMs);
    for (const AlarmId &id : together) {
        const auto other = std::find_if(m_records.begin(), m_records.end(), [&](const auto &r) { return r.id == id; });
        apply(other->kind, AlarmEventKind::Acknowledge, timeMs);
    }
    if (m_occurrences.size() >= mostOccurrences) {
        m_truncated = true;
        return;
    }
    m_standing[i] = m_occurrences.size();
    m_occurrences.push_back({change.kind, timeMs, 0, m_extremes[i], !superseded});
}

void LimitReplay::clear(const LimitChange &change, qint64 timeMs)
{
    const size_t i = indexOf(change.kind);
    apply(change.kind, AlarmEventKind::ConditionCleared, timeMs);
    if (m_records[i].behaviour == AlarmBehaviour::Latching)
        apply(change.kind, AlarmEventKind::Reset, timeMs);
    if (m_standing[i])
        m_occurrences[*m_standing[i]].returnedAtMs = timeMs;
    m_standing[i].reset();
}

void LimitReplay::take(const LimitOutcome &outcome, qint64 timeMs)
{
    m_dueMs = outcome.nextDueMs;
    for (const LimitChange &change : outcome.changes) {
        if (change.active)
            raise(change, timeMs);
        else
            clear(change, timeMs);
    }
}

void LimitReplay::advanceTo(qint64 timeMs)
{
    while (m_dueMs && *m_dueMs <= timeMs) {
        const qint64 at = *m_dueMs;
        take(limitTick(m_state, m_settings, at), at);
    }
}

void LimitReplay::add(const ReplaySample &sample)
{
    if (m_lastMs && !m_silent && sample.timeMs - *m_lastMs > m_staleAfterMs) {
        const qint64 silentFrom = *m_lastMs + m_staleAfterMs;
        advanceTo(silentFrom);
        take(judgeSample(m_state, m_settings, {silentFrom, silentFrom, silentFrom, 0, SampleUse::Bad}), silentFrom);
        m_silent = true;
    }
    advanceTo(sample.timeMs);
    const bool usable = sample.use != SampleUse::Bad;
    std::array<bool, limitCount> wasClear{};
    for (size_t i = 0; i < limitKinds.size(); ++i) {
        wasClear[i] = m_state.limits[i].phase == LimitPhase::Clear;
        // A value that crosses a limit without delay raises within the next call, so its extreme must be known before.
        if (usable && wasClear[i])
            m_extremes[i] = sample.value;
        else if (usable)
            m_extremes[i] = isHighSide(limitKinds[i]) ? std::max(m_extremes[i], sample.value)
                                                      : std::min(m_extremes[i], sample.value);
        if (m_standing[i])
            m_occurrences[*m_standing[i]].extreme = m_extremes[i];
    }
    take(judgeSample(m_state, m_settings, {sample.timeMs, sample.timeMs, sample.timeMs, sample.value, sample.use}),
         sample.timeMs);
    m_lastMs = sample.timeMs;
    m_silent = false;
}

void LimitReplay::finish(qint64 toMs)
{
    if (m_lastMs && !m_silent && toMs - *m_lastMs > m_staleAfterMs) {
        const qint64 silentFrom = *m_lastMs + m_staleAfterMs;
        advanceTo(silentFrom);
        take(judgeSample(m_state, m_settings, {silentFrom, silentFrom, silentFrom, 0, SampleUse::Bad}), silentFrom);
    }
    advanceTo(toMs);
}

int chatterBouts(std::span<const qint64> times, const KpiSettings &settings)
{
    const auto count = static_cast<size_t>(std::max(2, settings.chatterCount));
    int bouts = 0;
    bool inBout = false;
    for (size_t i = 0; i < times.size(); ++i) {
        if (i > 0 && times[i] - times[i - 1] > settings.chatterSpanMs)
            inBout = false;
        if (!inBout && i + 1 >= count && times[i] - times[i + 1 - count] <= settings.chatterSpanMs) {
            inBout = true;
            ++bouts;
        }
    }
    return bouts;
}

bool isHighSide(AlarmKind kind)
{
    return kind == AlarmKind::Hi || kind == AlarmKind::HiHi;
}

OccurrenceIndex::OccurrenceIndex(std::span<const ReplayOccurrence> occurrences, bool high)
{
    qint64 until = std::numeric_limits<qint64>::min();
    for (const ReplayOccurrence &occurrence : occurrences) {
        if (!occurrence.announced || isHighSide(occurrence.kind) != high)
            continue;
        until = std::max(until, endOf(occurrence));
        m_occurrences.push_back(&occurrence);
        m_activeUntil.push_back(until);
    }
}

const ReplayOccurrence *OccurrenceIndex::firstWithin(qint64 fromMs, qint64 toMs) const
{
    // The first at which the latest end reaches fromMs is the one whose own end does.
    const auto at = std::lower_bound(m_activeUntil.begin(), m_activeUntil.end(), fromMs);
    if (at == m_activeUntil.end())
        return nullptr;
    const ReplayOccurrence *found = m_occurrences[static_cast<size_t>(at - m_activeUntil.begin())];
    return found->raisedAtMs <= toMs ? found : nullptr;
}

ReplayComparison compareReplays(std::span<const ReplayOccurrence> inForce, std::span<const ReplayOccurrence> draft,
                                qint64 endMs)
{
    ReplayComparison out;
    const auto end = [&](const ReplayOccurrence &o) { return o.returnedAtMs > 0 ? o.returnedAtMs : endMs; };
    for (const bool high : {false, true}) {
        const OccurrenceIndex now(inForce, high);
        const OccurrenceIndex then(draft, high);
        for (const ReplayOccurrence &o : inForce) {
            if (!o.announced || isHighSide(o.kind) != high)
                continue;
            const ReplayOccurrence *match = then.firstWithin(o.raisedAtMs, end(o));
            if (!match)
                ++out.lost;
            else if (match->raisedAtMs > o.raisedAtMs)
                ++out.later;
            else
                ++out.kept;
        }
        for (const ReplayOccurrence &o : draft) {
            if (o.announced && isHighSide(o.kind) == high && !now.firstWithin(o.raisedAtMs, end(o)))
                ++out.added;
        }
    }
    return out;
}

} // namespace gemba::alarms
