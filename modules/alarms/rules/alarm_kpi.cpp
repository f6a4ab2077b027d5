#include <alarm_kpi.h>

#include <algorithm>

namespace gemba::alarms {
namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int tenMinutes = 10;
constexpr size_t topSize = 10;

size_t priorityIndex(int priority)
{
    return static_cast<size_t>(std::clamp(priority, 1, 4) - 1);
}

bool standsActive(const AlarmState &state)
{
    return state.conditionActive() && !state.hidden();
}

std::vector<AlarmCount> mostFirst(const QHash<AlarmId, int> &counts)
{
    std::vector<AlarmCount> list;
    list.reserve(static_cast<size_t>(counts.size()));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        list.push_back({it.key(), it.value()});
    std::sort(list.begin(), list.end(), [](const AlarmCount &a, const AlarmCount &b) {
        return a.count != b.count ? a.count > b.count : a.alarm < b.alarm;
    });
    return list;
}

/// Fills in what follows from the sums.
void derive(AlarmKpis &k, const QHash<AlarmId, int> &counts, const QHash<AlarmId, int> &chatter, qint64 ackSumMs,
            const KpiSettings &settings)
{
    const double minutes = settings.windowMinutes;
    k.perHour = k.announced * 60 / minutes;
    k.per10Minutes = k.announced * tenMinutes / minutes;
    k.acknowledgeMeanMs = k.acknowledged > 0 ? ackSumMs / k.acknowledged : 0;
    k.chattering = mostFirst(chatter);
    k.top = mostFirst(counts);
    if (k.top.size() > topSize)
        k.top.resize(topSize);
    int top = 0;
    for (const AlarmCount &alarm : k.top)
        top += alarm.count;
    k.topShare = k.announced > 0 ? double(top) / k.announced : 0;
}

void decrement(QHash<AlarmId, int> &counts, const AlarmId &id)
{
    const auto it = counts.find(id);
    if (it != counts.end() && --it.value() == 0)
        counts.erase(it);
}

} // namespace

void AlarmKpiMeter::drop(const Minute &minute)
{
    m_sums.announced -= minute.announced;
    for (size_t i = 0; i < minute.byPriority.size(); ++i)
        m_sums.byPriority[i] -= minute.byPriority[i];
    m_sums.acknowledged -= minute.acknowledged;
    m_sums.acknowledgedInTime -= minute.acknowledgedInTime;
    m_acknowledgeSumMs -= minute.acknowledgeSumMs;
    for (const AlarmId &id : minute.alarms)
        decrement(m_counts, id);
    for (const AlarmId &id : minute.chattered)
        decrement(m_chatter, id);
}

/// Closes minutes up to @p minute. Ten minutes more than the window are kept, for the ten-minute sums at its start.
void AlarmKpiMeter::advance(qint64 minute)
{
    if (m_minute < 0) {
        m_minute = minute;
        m_minutes.emplace_back();
        return;
    }
    const size_t window = static_cast<size_t>(std::max(1, m_settings.windowMinutes));
    while (m_minute < minute) {
        Minute &closing = m_minutes.back();
        if (closing.flood && closing.tenMinutes < m_settings.floodEnd)
            closing.flood = false;
        m_flood = closing.flood;
        // After a long silence nothing is left to count: jump rather than walk.
        const bool silent =
            !m_flood && std::all_of(m_minutes.end() - std::min<std::ptrdiff_t>(tenMinutes, std::ssize(m_minutes)),
                                    m_minutes.end(), [](const Minute &m) { return m.announced == 0; });
        if (silent && minute - m_minute > std::ssize(m_minutes) + m_settings.windowMinutes + tenMinutes) {
            const size_t inWindow = std::min(m_minutes.size(), window);
            std::for_each(m_minutes.end() - static_cast<std::ptrdiff_t>(inWindow), m_minutes.end(),
                          [this](const Minute &m) { drop(m); });
            m_minutes.clear();
            m_minutes.emplace_back();
            m_minute = minute;
            return;
        }
        const int previousTen = closing.tenMinutes;
        const int leaving = m_minutes.size() >= tenMinutes ? m_minutes[m_minutes.size() - tenMinutes].announced : 0;
        ++m_minute;
        m_minutes.emplace_back();
        m_minutes.back().tenMinutes = previousTen - leaving;
        m_minutes.back().flood = m_flood;
        if (m_minutes.size() > window)
            drop(m_minutes[m_minutes.size() - 1 - window]);
        if (m_minutes.size() > window + tenMinutes)
            m_minutes.pop_front();
    }
}

void AlarmKpiMeter::countAnnouncement(const JournalEntry &entry, qint64 timeMs, Seen &seen)
{
    Minute &minute = m_minutes.back();
    ++minute.announced;
    ++m_sums.announced;
    ++minute.byPriority[priorityIndex(entry.priority)];
    ++m_sums.byPriority[priorityIndex(entry.priority)];
    minute.alarms.push_back(entry.alarm);
    ++m_counts[entry.alarm];
    if (++minute.tenMinutes > m_settings.floodStart && !minute.flood) {
        minute.flood = true;
        minute.floodBegan = true;
    }

    seen.announcedMs = timeMs;
    seen.latest.push_back(timeMs);
    if (std::ssize(seen.latest) > m_settings.chatterCount)
        seen.latest.pop_front();
    const bool chatters =
        std::ssize(seen.latest) == m_settings.chatterCount && timeMs - seen.latest.front() <= m_settings.chatterSpanMs;
    if (chatters &&
        std::find(minute.chattered.begin(), minute.chattered.end(), entry.alarm) == minute.chattered.end()) {
        minute.chattered.push_back(entry.alarm);
        ++m_chatter[entry.alarm];
    }
}

void AlarmKpiMeter::add(const JournalEntry &entry)
{
    const qint64 timeMs = std::max(entry.timeMs, m_lastMs);
    m_lastMs = timeMs;
    advance(timeMs / minuteMs);
    Seen &seen = m_seen[entry.alarm];
    if (entry.announced)
        countAnnouncement(entry, timeMs, seen);
    if (entry.event == AlarmEventKind::Acknowledge && seen.announcedMs) {
        const qint64 took = timeMs - *seen.announcedMs;
        seen.announcedMs.reset();
        const bool inTime = took <= m_settings.acknowledgeTargetMs;
        Minute &minute = m_minutes.back();
        ++minute.acknowledged;
        ++m_sums.acknowledged;
        minute.acknowledgedInTime += int(inTime);
        m_sums.acknowledgedInTime += int(inTime);
        minute.acknowledgeSumMs += took;
        m_acknowledgeSumMs += took;
    }
    if (!standsActive(entry.after))
        seen.standingSinceMs = 0;
    else if (seen.standingSinceMs == 0)
        seen.standingSinceMs = timeMs;
    seen.unacknowledged = entry.after.annunciates();
}

AlarmKpis AlarmKpiMeter::snapshot(qint64 nowMs)
{
    const qint64 now = std::max(nowMs, m_lastMs);
    m_lastMs = now;
    advance(now / minuteMs);
    AlarmKpis k = m_sums;
    const std::ptrdiff_t inWindow = std::min<std::ptrdiff_t>(std::ssize(m_minutes), m_settings.windowMinutes);
    for (auto it = m_minutes.end() - inWindow; it != m_minutes.end(); ++it) {
        k.peak10Minutes = std::max(k.peak10Minutes, it->tenMinutes);
        k.floodMinutes += int(it->flood);
        k.floods += int(it->floodBegan);
    }
    k.last10Minutes = m_minutes.back().tenMinutes;
    k.inFlood = m_minutes.back().flood;
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it) {
        k.unacknowledged += int(it->unacknowledged);
        if (it->standingSinceMs == 0)
            continue;
        ++k.standing;
        if (now - it->standingSinceMs > m_settings.staleAfterMs)
            k.stale.push_back(it.key());
    }
    std::sort(k.stale.begin(), k.stale.end());
    derive(k, m_counts, m_chatter, m_acknowledgeSumMs, m_settings);
    return k;
}

AlarmKpis alarmKpis(std::span<const JournalEntry> journal, qint64 nowMs, const KpiSettings &settings)
{
    struct Event
    {
        qint64 timeMs;
        const JournalEntry *entry;
    };
    std::vector<Event> events;
    qint64 newest = 0;
    for (const JournalEntry &entry : journal) {
        newest = std::max(newest, entry.timeMs);
        events.push_back({newest, &entry});
    }
    const qint64 now = std::max(nowMs, newest);
    const qint64 lastMinute = now / minuteMs;
    const qint64 firstMinute = lastMinute - settings.windowMinutes + 1;
    const auto inWindow = [&](qint64 timeMs) { return timeMs / minuteMs >= firstMinute; };

    AlarmKpis k;
    QHash<AlarmId, int> counts;
    QHash<AlarmId, int> chatter;
    QHash<AlarmId, std::vector<qint64>> announcements;
    QHash<AlarmId, qint64> lastChatterMinute;
    QHash<AlarmId, qint64> standingSince;
    QHash<AlarmId, bool> unacknowledged;
    QHash<AlarmId, qint64> waiting; // announced, not acknowledged since
    std::vector<qint64> all;
    qint64 ackSumMs = 0;
    for (const auto &[timeMs, entry] : events) {
        std::vector<qint64> &own = announcements[entry->alarm];
        if (entry->announced) {
            all.push_back(timeMs);
            own.push_back(timeMs);
            if (inWindow(timeMs)) {
                ++k.announced;
                ++k.byPriority[priorityIndex(entry->priority)];
                ++counts[entry->alarm];
            }
            const auto n = static_cast<size_t>(settings.chatterCount);
            const bool chatters = own.size() >= n && timeMs - own[own.size() - n] <= settings.chatterSpanMs;
            if (chatters && lastChatterMinute.value(entry->alarm, -1) != timeMs / minuteMs) {
                lastChatterMinute[entry->alarm] = timeMs / minuteMs;
                if (inWindow(timeMs))
                    ++chatter[entry->alarm];
            }
        }
        if (entry->announced)
            waiting[entry->alarm] = timeMs;
        if (entry->event == AlarmEventKind::Acknowledge && waiting.contains(entry->alarm)) {
            const qint64 took = timeMs - waiting.take(entry->alarm);
            if (inWindow(timeMs)) {
                ++k.acknowledged;
                k.acknowledgedInTime += int(took <= settings.acknowledgeTargetMs);
                ackSumMs += took;
            }
        }
        if (!standsActive(entry->after))
            standingSince.remove(entry->alarm);
        else if (!standingSince.contains(entry->alarm))
            standingSince.insert(entry->alarm, timeMs);
        unacknowledged[entry->alarm] = entry->after.annunciates();
    }

    const qint64 start = events.empty() ? lastMinute : events.front().timeMs / minuteMs;
    bool flood = false;
    for (qint64 minute = start; minute <= lastMinute; ++minute) {
        const auto from = std::lower_bound(all.begin(), all.end(), (minute - tenMinutes + 1) * minuteMs);
        const auto to = std::lower_bound(all.begin(), all.end(), (minute + 1) * minuteMs);
        const int ten = static_cast<int>(to - from);
        const bool begins = !flood && ten > settings.floodStart;
        flood = flood || begins;
        const bool ends = flood && ten < settings.floodEnd && minute < lastMinute;
        flood = flood && !ends;
        if (minute >= firstMinute) {
            k.peak10Minutes = std::max(k.peak10Minutes, ten);
            k.floodMinutes += int(flood);
            k.floods += int(begins);
        }
        k.last10Minutes = ten;
    }
    k.inFlood = flood;
    for (auto it = standingSince.cbegin(); it != standingSince.cend(); ++it) {
        if (now - it.value() > settings.staleAfterMs)
            k.stale.push_back(it.key());
    }
    std::sort(k.stale.begin(), k.stale.end());
    k.standing = static_cast<int>(standingSince.size());
    k.unacknowledged = static_cast<int>(std::count(unacknowledged.cbegin(), unacknowledged.cend(), true));
    derive(k, counts, chatter, ackSumMs, settings);
    return k;
}

} // namespace gemba::alarms
