#include "postgres_policy.h"

#include <gemba/storage/postgres_protection.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

// The order of events, the audit trail and what is known of the database as a whole are one for all sites in it.
const QSet<QString> &sharedTables()
{
    static const QSet<QString> tables{u"storage_counter"_s, u"event"_s,   u"audit"_s,           u"audit_segment"_s,
                                      u"idempotency"_s,     u"setting"_s, u"schema_migration"_s};
    return tables;
}

QString rightsOn(const QString &table)
{
    if (table == "schema_migration"_L1)
        return u"SELECT"_s;
    // What is written stays written: whole closed segments go through a function of the owner's, and their signed heads stay.
    // So does what happened to bags, every scan, and each state that bills, limits, calibrations and roles were in.
    static const QSet<QString> written{u"audit"_s,         u"bag_event"_s,   u"bag_scan"_s,    u"bill_revision"_s,
                                       u"limit_version"_s, u"calibration"_s, u"role_version"_s};
    if (written.contains(table))
        return u"SELECT, INSERT"_s;
    if (table == "file_import"_L1) // it is noted when it is undone, and never forgotten
        return u"SELECT, INSERT, UPDATE"_s;
    if (table == "audit_segment"_L1)
        return u"SELECT, INSERT, UPDATE (dropped_us)"_s;
    return u"SELECT, INSERT, UPDATE, DELETE"_s;
}

QStringList tablesOf(Connection &connection)
{
    const Rows rows =
        connection.select(u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"_s);
    QStringList tables;
    for (qsizetype i = 0; i < rows.count(); ++i)
        tables.append(rows.text(i, 0));
    return tables;
}

void protectTable(Connection &connection, const QString &table, const QString &application)
{
    const QString name = quotedName(table);
    connection.runScript(u"REVOKE ALL ON TABLE %1 FROM PUBLIC, %2; GRANT %3 ON TABLE %1 TO %2"_s.arg(name, application,
                                                                                                     rightsOn(table)));
    if (isSharedTable(table))
        return;
    const bool hasColumn =
        !connection
             .select(u"SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() "
                     "AND table_name = ? AND column_name = 'site_id'"_s,
                     {table})
             .isEmpty();
    if (!hasColumn)
        connection.runScript(
            u"ALTER TABLE %1 ADD COLUMN site_id TEXT NOT NULL DEFAULT current_setting('gemba.site')"_s.arg(name));
    // Only where it is not so: it locks the table against other nodes.
    if (connection
            .select(
                u"SELECT 1 FROM pg_class WHERE relnamespace = CAST(current_schema() AS regnamespace) AND relname = ? "
                "AND relrowsecurity AND relforcerowsecurity"_s,
                {table})
            .isEmpty())
        connection.runScript(
            u"ALTER TABLE %1 ENABLE ROW LEVEL SECURITY; ALTER TABLE %1 FORCE ROW LEVEL SECURITY"_s.arg(name));
    if (connection
            .select(u"SELECT 1 FROM pg_policies WHERE schemaname = current_schema() AND tablename = ? "
                    "AND policyname = 'gemba_site'"_s,
                    {table})
            .isEmpty())
        connection.runScript(u"CREATE POLICY gemba_site ON %1 USING (site_id = current_setting('gemba.site', true)) "
                             "WITH CHECK (site_id = current_setting('gemba.site', true))"_s.arg(name));
}

DatabaseOptions as(DatabaseOptions options, const QString &user, const QString &password)
{
    options.pgUser = user;
    options.pgPassword = password;
    options.pgOwnerUser.clear();
    return options;
}

QString rightsOfRole(const QString &password)
{
    const QString rights = u"LOGIN NOSUPERUSER NOCREATEROLE NOREPLICATION NOBYPASSRLS"_s;
    return password.isEmpty() ? rights : rights + u" PASSWORD "_s + quotedLiteral(password);
}

} // namespace

bool isSharedTable(const QString &table)
{
    return sharedTables().contains(table);
}

QString quotedLiteral(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString quotedName(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

void protectPostgres(Connection &connection, const DatabaseOptions &options)
{
    const QString application = quotedName(options.pgUser);
    const QString schema = quotedName(connection.select(u"SELECT current_schema()"_s).text(0, 0));
    connection.begin();
    try {
        connection.runScript(
            u"REVOKE ALL ON SCHEMA %1 FROM PUBLIC; GRANT USAGE ON SCHEMA %1 TO %2"_s.arg(schema, application));
        const Rows database = connection.select(
            u"SELECT current_database(), datdba = CAST(current_user AS regrole) FROM pg_database WHERE datname = current_database()"_s);
        if (database.flag(0, 1)) // a restore has made it anew
            connection.runScript(u"REVOKE ALL ON DATABASE %1 FROM PUBLIC; GRANT CONNECT ON DATABASE %1 TO %2"_s.arg(
                quotedName(database.text(0, 0)), application));
        for (const QString &table : tablesOf(connection))
            protectTable(connection, table, application);
        connection.runScript(u"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %1 TO %2"_s.arg(schema, application));
        connection.runScript(u"REVOKE ALL ON FUNCTION gemba_drop_audit_segment(BIGINT) FROM PUBLIC; "
                             "GRANT EXECUTE ON FUNCTION gemba_drop_audit_segment(BIGINT) TO %1"_s.arg(application));
        connection.commit();
    } catch (...) {
        connection.rollback();
        throw;
    }
}

QStringList preparationSql(const DatabaseOptions &options)
{
    const QString application = quotedName(options.pgUser);
    const QString owner = quotedName(options.pgOwnerUser);
    const QString database = quotedName(options.pgDatabase);
    const auto role = [](const QString &user, const QString &password, const QString &more) {
        return u"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = %1) THEN CREATE ROLE %2; END IF; END "
               u"$$; "
               "ALTER ROLE %2 %3%4"_s.arg(quotedLiteral(user), quotedName(user), rightsOfRole(password), more);
    };
    return {
        u"SET password_encryption = 'scram-sha-256'"_s,
        // Restores and drills are made beside the database in use.
        role(options.pgOwnerUser, options.pgOwnerPassword, u" CREATEDB"_s),
        role(options.pgUser, options.pgPassword, u" NOCREATEDB"_s),
        u"ALTER DATABASE %1 OWNER TO %2"_s.arg(database, owner),
        u"REVOKE ALL ON DATABASE %1 FROM PUBLIC"_s.arg(database),
        u"REVOKE ALL ON DATABASE %1 FROM %2"_s.arg(database, application),
        u"GRANT CONNECT ON DATABASE %1 TO %2"_s.arg(database, application),
        u"DO $$ DECLARE t RECORD; BEGIN FOR t IN SELECT tablename AS name FROM pg_tables WHERE schemaname = "
        u"current_schema() "
        "AND tableowner <> %1 LOOP EXECUTE format('ALTER TABLE %I OWNER TO %2', t.name); END LOOP; END $$"_s.arg(
            quotedLiteral(options.pgOwnerUser), owner),
        u"DO $$ DECLARE f RECORD; BEGIN FOR f IN SELECT CAST(oid AS regprocedure) AS name FROM pg_proc WHERE "
        u"pronamespace = "
        "CAST(current_schema() AS regnamespace) AND proname LIKE 'gemba\\_%' LOOP EXECUTE format('ALTER FUNCTION %s "
        "OWNER TO "
        "%1', f.name); END LOOP; END $$"_s.arg(owner),
        u"ALTER SCHEMA public OWNER TO %1"_s.arg(owner),
    };
}

void preparePostgres(const DatabaseOptions &options, const QString &adminUser, const QString &adminPassword)
{
    const QStringList statements = preparationSql(options);
    DatabaseOptions admin = as(options, adminUser, adminPassword);
    admin.pgSite.clear();
    {
        DatabaseOptions neighbour = admin;
        neighbour.pgDatabase = u"postgres"_s;
        const auto server = Connection::open(neighbour, Connection::Role::Migrator);
        if (server->select(u"SELECT 1 FROM pg_database WHERE datname = ?"_s, {options.pgDatabase}).isEmpty())
            server->runScript(
                u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8'"_s.arg(quotedName(options.pgDatabase)));
    }
    const auto connection = Connection::open(admin, Connection::Role::Migrator);
    for (const QString &statement : statements)
        connection->runScript(statement);
}

QStringList protectionProblems(const DatabaseOptions &options)
{
    const auto connection = Connection::open(options, Connection::Role::Reader);
    QStringList problems;
    const Rows role = connection->select(
        u"SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user"_s);
    if (role.flag(0, 0))
        problems.append(u"The role %1 is a superuser."_s.arg(options.pgUser));
    if (role.flag(0, 1))
        problems.append(u"The role %1 may pass over row-level security."_s.arg(options.pgUser));
    if (role.flag(0, 2) || role.flag(0, 3))
        problems.append(u"The role %1 may make databases or roles."_s.arg(options.pgUser));
    const Rows owned = connection->select(
        u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tableowner = current_user"_s);
    if (owned.integer(0, 0) > 0)
        problems.append(
            u"The role %1 owns the tables: set storage.pg.owner_user, then run gembactl database prepare."_s.arg(
                options.pgUser));
    const Rows audit =
        connection->select(u"SELECT has_table_privilege('audit', 'UPDATE'), has_table_privilege('audit', "
                           "'DELETE'), has_table_privilege('audit', 'TRUNCATE')"_s);
    if (audit.flag(0, 0) || audit.flag(0, 1) || audit.flag(0, 2))
        problems.append(u"The role %1 may change the audit trail."_s.arg(options.pgUser));
    const Rows open = connection->select(u"SELECT c.relname FROM pg_class c WHERE c.relnamespace = "
                                         u"CAST(current_schema() AS regnamespace) AND c.relkind = 'r' "
                                         "AND NOT (c.relrowsecurity AND c.relforcerowsecurity) ORDER BY c.relname"_s);
    for (qsizetype i = 0; i < open.count(); ++i) {
        if (!isSharedTable(open.text(i, 0)))
            problems.append(u"The table %1 is not kept apart by site."_s.arg(open.text(i, 0)));
    }
    const Rows tls = connection->select(
        u"SELECT ssl, client_addr IS NOT NULL AND NOT (client_addr <<= "
        "inet '127.0.0.0/8' OR client_addr = inet '::1') FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) "
        "WHERE pid = pg_backend_pid()"_s);
    if (!tls.isEmpty() && tls.flag(0, 1) && !tls.flag(0, 0))
        problems.append(u"The connection is not encrypted."_s);
    return problems;
}

} // namespace gemba::storage
