#pragma once

#include <alarm_record.h>

#include <QHash>

#include <optional>
#include <span>

namespace gemba::alarms {

/// When a group forgets who was first. ISA-18.1 knows annunciators of both kinds.
enum class FirstOutEnd : quint8 {
    GroupClear,       ///< when no alarm of the group stands any more: cause stays marked through acknowledgement
    GroupAcknowledged ///< already when none is unacknowledged: the next one is first again
};

/// What a change did to the marks. The caller writes them into the records' firstOut.
struct FirstOutChange
{
    std::optional<AlarmId> marked;
    std::optional<AlarmId> unmarked;
    bool operator==(const FirstOutChange &) const = default;
};

/// One group (an area, or a group set up by hand): the alarm that came first while the group was otherwise clear is
/// marked, because the others most likely follow from it. At most one is marked at a time. Hidden alarms take no part:
/// they are never marked and do not keep the group busy. A marked alarm that gets hidden or returns while others stand
/// keeps its mark, for it still came first. Not thread-safe; a value.
class FirstOutGroup
{
public:
    explicit FirstOutGroup(FirstOutEnd end = FirstOutEnd::GroupClear)
        : m_end(end)
    {
    }
    /// After a restart: takes members and mark from stored records, announces nothing.
    static FirstOutGroup restored(std::span<const AlarmRecord> members, FirstOutEnd end = FirstOutEnd::GroupClear);

    /// Call with each changed record of the group, in the order in which things happened. O(1).
    FirstOutChange update(const AlarmRecord &record);
    /// The alarm left the group or was deleted.
    FirstOutChange remove(const AlarmId &alarm);

    const std::optional<AlarmId> &firstOut() const { return m_first; }
    bool clear() const { return m_standing.isEmpty(); }

private:
    bool note(const AlarmId &id, const AlarmState &state);
    std::optional<AlarmId> forgetIfOver();

    FirstOutEnd m_end;
    QHash<AlarmId, bool> m_standing; ///< visible alarms that are not Normal → unacknowledged
    int m_unacknowledged = 0;
    std::optional<AlarmId> m_first;
};

} // namespace gemba::alarms
