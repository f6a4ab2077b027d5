#pragma once

#include "health_contract.h"

#include <hysteresis.h>

#include <alarm_port.h>
#include <gemba/core/clock.h>
#include <gemba/storage/executor.h>

#include <QHash>
#include <QObject>

namespace gemba::watch {

/// The conditions of the server itself, as alarms of the plant's own alarm system: same list, same journal, same rules. A change is
/// told in a transaction; while the database is away it waits, and what came and went meanwhile is still told, so that the journal
/// knows. Lives on the server's thread.
class SystemAlarms : public QObject
{
    Q_OBJECT
public:
    SystemAlarms(storage::Executor &executor, alarms::AlarmPort &port, const Clock &clock, QObject *parent = nullptr);

    /// Makes a condition known, with the words of its alarm. One that is known gets the threshold, and stands as it stood.
    void define(const QString &id, const QString &name, const QString &response, int priority,
                const Threshold &threshold = {});
    /// Judges a figure against the threshold of the condition; nothing is known: nothing changes.
    void judge(const QString &id, std::optional<double> figure);
    /// Says it outright.
    void set(const QString &id, bool active);
    /// Nobody looks at it any more, so nobody would say that it is over: it is. Whoever looks again begins anew.
    void forget(const QString &id);
    /// Tells again what could not be told. To be called from time to time.
    void retell();

    QList<ActiveCondition> active() const; ///< gravest first

private:
    struct State
    {
        QString name;
        QString response;
        int priority = 3;
        Hysteresis hysteresis;
        bool active = false;
        qint64 sinceMs = 0;
        bool told = false;         ///< as the alarm system knows it
        bool raisePending = false; ///< it was active, and the alarm system does not know
        bool telling = false;
    };
    void tell(const QString &id);

    storage::Executor &m_executor;
    alarms::AlarmPort &m_port;
    const Clock &m_clock;
    QHash<QString, State> m_states;
};

} // namespace gemba::watch
