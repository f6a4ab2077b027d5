#include "sqlite_connection.h"

#include "private_file.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

using Kind = DatabaseError::Kind;

// Primary and extended result codes, https://sqlite.org/rescode.html
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kFull = 13;
constexpr int kConstraint = 19;
constexpr int kConstraintPrimaryKey = 1555;
constexpr int kConstraintUnique = 2067;
constexpr int kConstraintRowid = 2579;

Kind kindOf(int code)
{
    switch (code) {
    case kConstraintPrimaryKey:
    case kConstraintUnique:
    case kConstraintRowid:
        return Kind::UniqueViolation;
    default:
        break;
    }
    switch (code & 0xFF) {
    case kBusy:
    case kLocked:
        return Kind::Serialization;
    case kFull:
        return Kind::DiskFull;
    case kConstraint:
        return Kind::ConstraintViolation;
    default:
        return Kind::Other;
    }
}

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
        throw errorFrom(database().lastError(), u"open "_s + options.sqliteFile);

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

DatabaseError SqliteConnection::errorFrom(const QSqlError &error, const QString &sql)
{
    return DatabaseError(kindOf(error.nativeErrorCode().toInt()),
                         u"SQLite error %1: %2 in: %3"_s.arg(error.nativeErrorCode(), error.databaseText(), sql));
}

void SqliteConnection::configure(QSqlQuery &query)
{
    query.setForwardOnly(true); // else Qt Sql keeps a second copy of every row
}

} // namespace gemba::storage
