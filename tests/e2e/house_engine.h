#pragma once

#include "house.h"

#include <gemba/test/postgres_fixture.h>

namespace gemba::test {

/// Before the first start of @p house: puts its data into a new database of the shared PostgreSQL, or leaves it where it is. Where
/// the data is then.
inline storage::DatabaseOptions chooseEngine(House &house, storage::Engine engine)
{
    if (engine == storage::Engine::Sqlite) {
        storage::DatabaseOptions options;
        options.sqliteFile = house.data() + QStringLiteral("/gemba.sqlite");
        return options;
    }
    const storage::DatabaseOptions options = PostgresFixture::shared().createDatabase();
    house.configure(QStringLiteral("GEMBA_STORAGE_ENGINE"), QStringLiteral("postgresql"));
    house.configure(QStringLiteral("GEMBA_STORAGE_PG_HOST"), options.pgHost);
    house.configure(QStringLiteral("GEMBA_STORAGE_PG_PORT"), QString::number(options.pgPort));
    house.configure(QStringLiteral("GEMBA_STORAGE_PG_DATABASE"), options.pgDatabase);
    house.configure(QStringLiteral("GEMBA_STORAGE_PG_USER"), options.pgUser);
    house.configure(QStringLiteral("GEMBA_STORAGE_PG_PASSWORD"), options.pgPassword);
    house.configure(QStringLiteral("GEMBA_STORAGE_PG_SSL_MODE"), QStringLiteral("disable"));
    return options;
}

} // namespace gemba::test
