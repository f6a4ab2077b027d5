#pragma once

#include <alarm_kpi.h>
#include <limit_evaluator.h>

#include <span>
#include <vector>

namespace gemba::alarms {

/// A reading of the past. Times UTC ms, value in the sensor's unit.
struct ReplaySample
{
    qint64 timeMs = 0;
    double value = 0;
    SampleUse use = SampleUse::Good;
};

/// One time that a limit's alarm would have come.
struct ReplayOccurrence
{
    AlarmKind kind = AlarmKind::Hi;
    qint64 raisedAtMs = 0;
    qint64 returnedAtMs = 0; ///< 0 = still active at the end
    double extreme = 0;      ///< farthest beyond the limit, from when the value first crossed it
    bool announced = true;   ///< false: a graver limit of that side was told instead
    bool operator==(const ReplayOccurrence &) const = default;
};

/// Runs readings of the past through the rules that judge the present ones: limit evaluator, superseding and alarm states.
/// What the past does not tell is assumed: a reading came when it was measured, and somebody acknowledged (and reset) each
/// alarm at once, so that every occurrence counts. Silence stops the delays as it does on the live way.
/// Feed in order of time; a value, not thread-safe. add() is O(1).
class LimitReplay
{
public:
    /// @p staleAfterMs: how long without a reading counts as silence.
    LimitReplay(const LimitSettings &settings, AlarmBehaviour behaviour, qint64 staleAfterMs);

    void add(const ReplaySample &sample);
    /// Lets delays end until UTC @p toMs. Nothing may be added afterwards.
    void finish(qint64 toMs);

    /// In the order of raising, at most mostOccurrences.
    const std::vector<ReplayOccurrence> &occurrences() const { return m_occurrences; }
    /// There were more than are kept: limits in the middle of the noise.
    bool truncated() const { return m_truncated; }
    static constexpr size_t mostOccurrences = 100'000;

private:
    void advanceTo(qint64 timeMs);
    void take(const LimitOutcome &outcome, qint64 timeMs);
    void apply(AlarmKind kind, AlarmEventKind event, qint64 timeMs);
    void raise(const LimitChange &change, qint64 timeMs);
    void clear(const LimitChange &change, qint64 timeMs);
    AlarmRecord &recordOf(AlarmKind kind);

    const LimitSettings m_settings;
    const qint64 m_staleAfterMs;
    LimitState m_state;
    std::optional<qint64> m_dueMs;
    std::optional<qint64> m_lastMs; ///< of the newest sample
    bool m_silent = false;
    std::vector<AlarmRecord> m_records;                         ///< in the order of limitKinds
    std::array<std::optional<size_t>, limitCount> m_standing{}; ///< index of the occurrence that has not returned
    std::array<double, limitCount> m_extremes{};
    std::vector<ReplayOccurrence> m_occurrences;
    bool m_truncated = false;
};

/// How often @p times (one alarm's announcements, rising) came in a chatter: a bout begins with chatterCount announcements
/// within chatterSpanMs and lasts until one comes more than chatterSpanMs after the one before.
int chatterBouts(std::span<const qint64> times, const KpiSettings &settings = {});

/// How the alarms of a draft compare with those in force. Only announced ones count; low and high sides are apart.
struct ReplayComparison
{
    int kept = 0;  ///< the draft alarms no later
    int later = 0; ///< it alarms before the condition is over, but later
    int lost = 0;  ///< it does not alarm
    int added = 0; ///< it alarms where nothing alarms now
};

ReplayComparison compareReplays(std::span<const ReplayOccurrence> inForce, std::span<const ReplayOccurrence> draft,
                                qint64 endMs);

/// Finds the announced occurrences of one side by time. Refers to the list it was made from.
class OccurrenceIndex
{
public:
    /// @p occurrences in order of raising; @p high: HI and HIHI, else LO and LOLO.
    OccurrenceIndex(std::span<const ReplayOccurrence> occurrences, bool high);
    /// The earliest that was active at some moment of [fromMs, toMs]; nullptr if none was. O(log n).
    const ReplayOccurrence *firstWithin(qint64 fromMs, qint64 toMs) const;

private:
    std::vector<const ReplayOccurrence *> m_occurrences;
    std::vector<qint64> m_activeUntil; ///< latest end of the occurrences up to this one
};

bool isHighSide(AlarmKind kind);

} // namespace gemba::alarms
