#include "sqlite_connection.h"

#include "private_file.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

sqlite3 *nativeHandle(const QSqlDriver *driver)
{
    const QVariant handle = driver->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw std::logic_error("the QSQLITE driver has no SQLite handle");
    return *static_cast<sqlite3 *const *>(handle.constData());
}

DatabaseError openError(const QSqlError &error, const QString &file)
{
    return DatabaseError(sqliteErrorKind(error.nativeErrorCode().toInt()),
                         u"SQLite error %1: %2 in: open %3"_s.arg(error.nativeErrorCode(), error.databaseText(), file));
}

class SqliteRow final : public RawRow
{
public:
    explicit SqliteRow(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    std::optional<qint64> integer(int column) const override
    {
        if (sqlite3_column_type(m_statement, column) != SQLITE_INTEGER)
            return std::nullopt;
        return sqlite3_column_int64(m_statement, column);
    }
    std::optional<QByteArrayView> text(int column) const override { return of(SQLITE_TEXT, column); }
    std::optional<QByteArrayView> bytes(int column) const override { return of(SQLITE_BLOB, column); }

private:
    std::optional<QByteArrayView> of(int type, int column) const
    {
        if (sqlite3_column_type(m_statement, column) != type)
            return std::nullopt;
        const void *data = sqlite3_column_blob(m_statement, column); // of a text: its bytes, in the file's encoding
        return QByteArrayView(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
    }

    sqlite3_stmt *m_statement;
};

} // namespace

SqliteConnection::SqliteConnection(const DatabaseOptions &options, Role role)
    : Connection(u"QSQLITE"_s)
    , m_role(role)
{
    if (role != Role::Reader)
        createPrivateFile(options.sqliteFile); // SQLite's -wal and -shm files copy its mode
    database().setDatabaseName(options.sqliteFile);
    database().setConnectOptions(role == Role::Reader ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                                      : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database().open())
        throw openError(database().lastError(), options.sqliteFile);
    m_native = nativeHandle(database().driver());
    // A driver with a SQLite of its own would hand out what ours cannot read.
    if (select(u"SELECT sqlite_source_id()"_s).text(0, 0) != QLatin1StringView(sqlite3_sourceid()))
        throw DatabaseError(DatabaseError::Kind::Other,
                            u"Qt's driver and this program were linked with different versions of SQLite"_s);

    runScript(u"PRAGMA trusted_schema = OFF"_s);
    runScript(u"PRAGMA cache_size = -16384"_s);
    runScript(u"PRAGMA temp_store = MEMORY"_s);
    if (role == Role::Reader)
        return;
    // Some network and overlay file systems cannot; SQLite then keeps another mode without an error.
    const QString mode = select(u"PRAGMA journal_mode = WAL"_s).text(0, 0);
    if (mode != "wal"_L1)
        throw DatabaseError(DatabaseError::Kind::Other,
                            u"SQLite cannot use its write-ahead log for %1 (it stays in mode %2): put the data folder "
                            "on a local disk"_s.arg(options.sqliteFile, mode));
    // FULL: the log is synced at each commit, which is what an answer promises.
    runScript(u"PRAGMA synchronous = FULL"_s);
    runScript(u"PRAGMA journal_size_limit = 67108864"_s);
    // Rebuilding a table drops it under the rows that refer to it; the migrator checks all keys before it commits.
    runScript(role == Role::Migrator ? u"PRAGMA foreign_keys = OFF"_s : u"PRAGMA foreign_keys = ON"_s);
}

SqliteConnection::~SqliteConnection() = default;

SqliteStatement &SqliteConnection::prepared(const QString &sql)
{
    SqliteStatement *known = m_statements.find(sql);
    return known ? *known : m_statements.insert(sql, SqliteStatement(m_native, sql));
}

Rows SqliteConnection::select(const QString &sql, const QVariantList &binds)
{
    SqliteStatement::Run run(prepared(sql), binds);
    QList<QVariantList> rows;
    while (run.next())
        rows.append(run.row());
    return Rows(std::move(rows));
}

void SqliteConnection::scan(const QString &sql, const QVariantList &binds,
                            const std::function<bool(const RawRow &)> &take)
{
    SqliteStatement &statement = prepared(sql);
    SqliteStatement::Run run(statement, binds);
    const SqliteRow row(statement.native());
    while (run.next() && take(row)) {
    }
}

qint64 SqliteConnection::execute(const QString &sql, const QVariantList &binds)
{
    SqliteStatement::Run run(prepared(sql), binds);
    while (run.next()) {
    }
    return sqlite3_changes64(m_native);
}

std::optional<qint64> SqliteConnection::insert(const QString &sql, const QVariantList &binds)
{
    // RETURNING would do, but SQLite makes a table in memory for it each time, which costs more than the row.
    return execute(sql, binds) > 0 ? std::optional<qint64>(sqlite3_last_insert_rowid(m_native)) : std::nullopt;
}

void SqliteConnection::runScript(const QString &sql)
{
    SqliteStatement once(m_native, sql);
    SqliteStatement::Run run(once, {});
    while (run.next()) {
    }
}

void SqliteConnection::begin()
{
    // IMMEDIATE takes the write lock now: a transaction that upgrades later can fail half way.
    execute(m_role == Role::Reader ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
}

void SqliteConnection::commit()
{
    execute(u"COMMIT"_s);
}

void SqliteConnection::rollback() noexcept
{
    try {
        execute(u"ROLLBACK"_s);
    } catch (const std::exception &) {
        // SQLite has rolled back by itself, as it does when the disk is full.
    }
}

void SqliteConnection::beginJob()
{
    execute(u"SAVEPOINT job"_s);
}

void SqliteConnection::keepJob()
{
    execute(u"RELEASE job"_s);
}

void SqliteConnection::dropJob()
{
    execute(u"ROLLBACK TO job"_s);
    execute(u"RELEASE job"_s);
}

} // namespace gemba::storage
