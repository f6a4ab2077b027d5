#pragma once

#include <gemba/storage/database.h>

namespace gemba::storage {

/// Forgets the oldest events: those before @p beforeMs, but always keeps the newest @p keepAtLeast, and takes at most @p limit in
/// one step. Returns how many it took; call again, in another transaction, while it returns @p limit.
/// Only a run from the oldest on is taken, so what is kept has no gaps and eventsSince() can tell what is gone.
qint64 purgeEvents(Transaction &tx, qint64 beforeMs, qint64 keepAtLeast, int limit);

} // namespace gemba::storage
