#pragma once

#include "server_settings.h"

#include <gemba/storage/migrator.h>

namespace gemba::server {

/// Where the data of a server is, from its settings.

/// The folder of the server's own keys, made 0700.
QString keyDirectory(const ServerSettings &settings);

/// The database without the key of its audit trail; changes nothing on disk.
storage::DatabaseOptions databasePlace(const ServerSettings &settings);

/// The same for who copies and restores: with an owner role it is the owner.
storage::DatabaseOptions databaseForBackups(storage::DatabaseOptions database);

/// The same as databasePlace() with that key, which is made where there is none. Throws StartupError.
storage::DatabaseOptions databaseOptions(const ServerSettings &settings);

/// The schema steps of all modules.
QList<storage::Migration> allMigrations();

} // namespace gemba::server
