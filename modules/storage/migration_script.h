#pragma once

#include <gemba/storage/database.h>

#include <QStringList>

namespace gemba::storage {

/// The statements of a migration for one engine, without their closing ';' and without comments at line starts.
/// A ';' inside a trigger body or between $$ … $$ does not end a statement.
QStringList statementsFor(Engine engine, const QString &sql);

/// SHA-256 in hex over the script as written, for all engines alike.
QString checksumOf(const QString &sql);

} // namespace gemba::storage
