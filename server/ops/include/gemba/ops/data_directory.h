#pragma once

#include <gemba/core/result.h>

namespace gemba::ops {

/// Makes @p path (and its parents) if missing and sees to it that only this user can enter it: mode 0700, as it holds
/// keys and the database. Returns the canonical absolute path. Refuses, with ConfigurationInvalid, a path that is no
/// directory, belongs to another user or cannot be written; the detail is a sentence for the person who started the
/// program.
Result<QString> prepareDataDirectory(const QString &path);

} // namespace gemba::ops
