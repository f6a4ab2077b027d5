#include <first_out.h>

namespace gemba::alarms {

FirstOutGroup FirstOutGroup::restored(std::span<const AlarmRecord> members, FirstOutEnd end)
{
    FirstOutGroup group(end);
    for (const AlarmRecord &record : members) {
        group.note(record.id, record.state);
        if (record.firstOut)
            group.m_first = record.id;
    }
    return group;
}

FirstOutChange FirstOutGroup::update(const AlarmRecord &record)
{
    const bool itself = m_standing.contains(record.id);
    const bool itselfDemands = m_standing.value(record.id, false);
    const bool busy = m_end == FirstOutEnd::GroupClear ? m_standing.size() > qsizetype(itself)
                                                       : m_unacknowledged > int(itselfDemands);
    const bool came = note(record.id, record.state);
    FirstOutChange change;
    if (came && !busy && m_first != record.id) {
        // A mark that outlived its reason, as after a restart with other group settings.
        change.unmarked = std::exchange(m_first, record.id);
        change.marked = record.id;
        return change;
    }
    change.unmarked = forgetIfOver();
    return change;
}

FirstOutChange FirstOutGroup::remove(const AlarmId &alarm)
{
    note(alarm, {});
    FirstOutChange change;
    if (m_first == alarm)
        change.unmarked = std::exchange(m_first, std::nullopt);
    else
        change.unmarked = forgetIfOver();
    return change;
}

/// Keeps the books. True when the alarm went from quiet to demanding.
bool FirstOutGroup::note(const AlarmId &id, const AlarmState &state)
{
    const auto it = m_standing.find(id);
    const bool stood = it != m_standing.end();
    const bool demanded = stood && it.value();
    const bool demands = state.annunciates();
    m_unacknowledged += int(demands) - int(demanded);
    if (state.standing())
        m_standing.insert(id, demands);
    else
        m_standing.remove(id);
    return demands && !demanded && state.conditionActive();
}

std::optional<AlarmId> FirstOutGroup::forgetIfOver()
{
    const bool over = m_end == FirstOutEnd::GroupClear ? m_standing.isEmpty() : m_unacknowledged == 0;
    return over ? std::exchange(m_first, std::nullopt) : std::nullopt;
}

} // namespace gemba::alarms
