#pragma once

#include <gemba/core/ids.h>
#include <gemba/storage/database.h>

#include <functional>

namespace gemba::identity {

/// What a change of somebody's credentials does to the sessions; called inside the transaction that makes it.
struct SessionEnds
{
    /// Ends all sessions of @p user but @p keep.
    std::function<void(storage::Transaction &tx, const UserId &user, const SessionId &keep)> endAll;
    /// Duties were fulfilled, or there are new ones: open sessions must know, and whoever looks at people. @p method did
    /// it.
    std::function<void(storage::Transaction &tx, const UserId &user, const QString &method)> dutiesChanged;
};

} // namespace gemba::identity
