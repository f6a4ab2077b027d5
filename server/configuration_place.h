#pragma once

#include <gemba/core/result.h>

#include <QString>

namespace gemba::server {

/// Writes down in @p dataDirectory that the server there runs with @p file, for those that open its data without it: another
/// configuration may name another database. The directory's own gembad.toml and none at all ("") need no note.
/// ConfigurationInvalid when the note cannot be written or removed.
Result<void> noteConfiguration(const QString &dataDirectory, const QString &file);

/// The configuration that the server in @p dataDirectory ran with last: a file that exists, or "" for none.
/// ConfigurationInvalid, naming the file, when it is gone.
Result<QString> notedConfiguration(const QString &dataDirectory);

} // namespace gemba::server
