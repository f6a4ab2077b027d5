#pragma once

#include "connection.h"

#include <gemba/core/clock.h>
#include <gemba/core/error_code.h>

#include <functional>
#include <optional>
#include <vector>

namespace gemba::storage {

struct WriteJob
{
    std::function<std::optional<Error>(Transaction &)> run;
    std::function<void(std::optional<Error>)> done;
    bool freesSpace = false; ///< to be run on a disk that is nearly full, too
};

/// What a group leaves to be done once its fate is known, in the order of its jobs.
struct GroupEffects
{
    std::vector<std::function<void()>> onCommitted;
    std::vector<std::function<void()>> onRolledBack; ///< of the jobs that took part; run last first
    QList<Event> events;
    QList<AuditEntry> audits;
};

struct GroupResult
{
    enum class State {
        Committed,
        Failed, ///< rolled back; error says why
        Lost,   ///< the connection went before COMMIT was sent: nothing was changed
        Unknown ///< the connection went during COMMIT
    };
    State state = State::Committed;
    std::optional<DatabaseError> error;
    std::vector<std::optional<Error>> answers; ///< one per job; a refused job took no part in the commit
    QList<CommittedEvent> events;              ///< Committed: to announce. Unknown: to announce if it was committed
    GroupEffects effects;                      ///< Committed: run onCommitted. Unknown: one or the other, later
    QString transactionId;                     ///< PostgreSQL: by which the fate can be asked for later
    bool committed = false;                    ///< false in state Committed when no job had anything to keep
    qint64 commitUs = 0;
};

/// Runs the jobs in one transaction, each in its own savepoint, and commits. When the state is Failed or Lost, every
/// onRolledBack has been run. Never throws.
GroupResult runGroup(Connection &connection, const Clock &clock, const QByteArray &auditKey,
                     const std::vector<WriteJob> &jobs);

/// Runs @p action; a fault in it is logged, because whoever registered it is not there to hear.
void runCallback(const std::function<void()> &action);

} // namespace gemba::storage
