#include "system_alarms.h"

#include <algorithm>

namespace gemba::watch {

using namespace Qt::StringLiterals;
using storage::Transaction;

SystemAlarms::SystemAlarms(storage::Executor &executor, alarms::AlarmPort &port, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_port(port)
    , m_clock(clock)
{
}

void SystemAlarms::define(const QString &id, const QString &name, const QString &response, int priority,
                          const Threshold &threshold)
{
    if (const auto known = m_states.find(id); known != m_states.end()) {
        known->hysteresis.setThreshold(threshold);
        return;
    }
    State state;
    state.name = name;
    state.response = response;
    state.priority = priority;
    state.hysteresis = Hysteresis(threshold);
    // What the run before left raised is told to be over, unless it is found to hold again.
    state.told = true;
    m_states.insert(id, state);
}

void SystemAlarms::judge(const QString &id, std::optional<double> figure)
{
    const auto state = m_states.find(id);
    Q_ASSERT(state != m_states.end());
    if (figure)
        set(id, state->hysteresis.update(figure, m_clock.monotonicMs()));
}

void SystemAlarms::set(const QString &id, bool active)
{
    State &state = m_states[id];
    if (state.active != active) {
        state.active = active;
        state.sinceMs = m_clock.nowMs();
        state.raisePending = state.raisePending || active;
    }
    tell(id);
}

void SystemAlarms::forget(const QString &id)
{
    m_states[id].hysteresis.reset();
    set(id, false);
}

void SystemAlarms::retell()
{
    const QStringList ids = m_states.keys();
    for (const QString &id : ids)
        tell(id);
}

void SystemAlarms::tell(const QString &id)
{
    State &state = m_states[id];
    if (state.telling || (!state.raisePending && state.told == state.active))
        return;
    const bool raise = state.raisePending || state.active;
    state.telling = true;
    alarms::Condition condition;
    condition.alarm = AlarmId(id);
    condition.name = state.name;
    condition.kind = alarms::ConditionKind::System;
    condition.priority = state.priority;
    condition.response = state.response;
    condition.active = raise;
    m_executor.write<Nothing>(
        [this, condition, nowMs = m_clock.nowMs()](Transaction &tx) -> Result<Nothing> {
            m_port.conditionChanged(tx, condition, nowMs);
            return Nothing{};
        },
        [this, id, raise](const Result<Nothing> &told) {
            QMetaObject::invokeMethod(
                this,
                [this, id, raise, ok = told.ok()] {
                    State &now = m_states[id];
                    now.telling = false;
                    if (!ok)
                        return;
                    now.told = raise;
                    now.raisePending = now.raisePending && !raise;
                    tell(id);
                },
                Qt::QueuedConnection);
        },
        // That the disk is nearly full must get through although it is.
        storage::WriteKind::FreesSpace);
}

QList<ActiveCondition> SystemAlarms::active() const
{
    QList<ActiveCondition> out;
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
        if (it->active)
            out.append({AlarmId(it.key()), it->name, it->response, it->priority, it->sinceMs});
    }
    std::sort(out.begin(), out.end(), [](const ActiveCondition &a, const ActiveCondition &b) {
        return std::tie(a.priority, a.sinceMs, a.name) < std::tie(b.priority, b.sinceMs, b.name);
    });
    return out;
}

} // namespace gemba::watch
