#pragma once

#include "connection.h"

namespace gemba::storage {

/// As the owner, after the schema is at its newest step: who may do what on which table. Changes only what is not so yet.
void protectPostgres(Connection &connection, const DatabaseOptions &options);

/// Whether a table belongs to the database as a whole and not to a site.
bool isSharedTable(const QString &table);

/// In libpq's form of a literal and of a name.
QString quotedLiteral(QString text);
QString quotedName(QString name);

} // namespace gemba::storage
