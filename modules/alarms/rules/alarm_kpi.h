#pragma once

#include <alarm_state_machine.h>

#include <QHash>

#include <array>
#include <deque>
#include <span>
#include <vector>

namespace gemba::alarms {

/// Figures and thresholds are those of EEMUA 191 and ISA-18.2: about 6 alarms an hour acceptable, 12 manageable; more
/// than 10 in 10 minutes a flood, which lasts until fewer than 5 come in 10 minutes; 3 in a minute chattering; standing
/// longer than a day stale; priorities near 80/15/5 % from low to high. Only announced alarms count.
struct KpiSettings
{
    int windowMinutes = 24 * 60; ///< whole UTC minutes looked back on, the running one included
    int floodStart = 10;         ///< flood begins above this many in 10 minutes
    int floodEnd = 5;            ///< and ends below this many
    int chatterCount = 3;        ///< announcements of one alarm …
    qint64 chatterSpanMs = 60'000;
    qint64 staleAfterMs = 24 * 3'600'000;
    qint64 acknowledgeTargetMs = 5 * 60'000;
};

struct AlarmCount
{
    AlarmId alarm;
    int count = 0;
    bool operator==(const AlarmCount &) const = default;
};

struct AlarmKpis
{
    int announced = 0; ///< in the window
    double perHour = 0;
    double per10Minutes = 0;
    int last10Minutes = 0; ///< the running minute and the nine before
    int peak10Minutes = 0; ///< largest count of ten minutes that end in the window
    bool inFlood = false;
    int floodMinutes = 0; ///< minutes of the window in flood
    int floods = 0;       ///< begun in the window
    int standing = 0;     ///< visible, condition active, now
    int unacknowledged = 0;
    std::vector<AlarmId> stale;         ///< standing longer than staleAfterMs, by id
    std::vector<AlarmCount> chattering; ///< alarms that chattered in the window and in how many minutes, most first
    std::vector<AlarmCount> top;        ///< the ten most frequent, most first, then by id
    double topShare = 0;                ///< their part of all, 0–1
    std::array<int, 4> byPriority{};    ///< [0] = critical
    int acknowledged = 0;               ///< in the window
    int acknowledgedInTime = 0;
    qint64 acknowledgeMeanMs = 0;

    bool operator==(const AlarmKpis &) const = default;
};

/// What the distribution over four priorities should be near, critical first, as parts of 1.
inline constexpr std::array<double, 4> idealPriorityShare{0.01, 0.05, 0.15, 0.79};

/// Keeps the figures up as the journal grows. add() is O(1) amortised: one bucket a minute, dropped as it leaves the
/// window. A snapshot costs O(minutes kept + alarms known). A value; not thread-safe.
/// Journal times must not go back; an entry older than its predecessor (the wall clock was set) counts as of that one.
class AlarmKpiMeter
{
public:
    explicit AlarmKpiMeter(KpiSettings settings = {})
        : m_settings(settings)
    {
    }
    void add(const JournalEntry &entry);
    /// The figures at UTC @p nowMs; closes the minutes that have passed until then.
    AlarmKpis snapshot(qint64 nowMs);

private:
    struct Minute
    {
        int announced = 0;
        std::array<int, 4> byPriority{};
        std::vector<AlarmId> alarms;
        std::vector<AlarmId> chattered; ///< each once
        int acknowledged = 0;
        int acknowledgedInTime = 0;
        qint64 acknowledgeSumMs = 0;
        int tenMinutes = 0; ///< announced in the ten minutes that end with this one
        bool flood = false;
        bool floodBegan = false;
    };
    struct Seen
    {
        std::deque<qint64> latest;         ///< newest announcements, at most chatterCount
        std::optional<qint64> announcedMs; ///< latest one nobody has acknowledged since
        qint64 standingSinceMs = 0;        ///< 0 = not standing
        bool unacknowledged = false;
    };

    void advance(qint64 minute);
    void drop(const Minute &minute);
    void countAnnouncement(const JournalEntry &entry, qint64 timeMs, Seen &seen);

    KpiSettings m_settings;
    std::deque<Minute> m_minutes; ///< the last is the running one
    qint64 m_minute = -1;         ///< number of the running minute since 1970
    qint64 m_lastMs = 0;
    bool m_flood = false; ///< state at the end of the last closed minute
    QHash<AlarmId, Seen> m_seen;
    QHash<AlarmId, int> m_counts;
    QHash<AlarmId, int> m_chatter;
    AlarmKpis m_sums; ///< the additive fields over the window
    qint64 m_acknowledgeSumMs = 0;
};

/// The same figures straight from a whole journal. For reports, and to prove the meter right.
AlarmKpis alarmKpis(std::span<const JournalEntry> journal, qint64 nowMs, const KpiSettings &settings = {});

} // namespace gemba::alarms
