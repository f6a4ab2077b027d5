#pragma once

#include <gemba/storage/disk_state.h>

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>

namespace gemba::storage {

enum class Engine { Sqlite, Postgres };

/// Where the data lives. Only the fields of the chosen engine are read.
struct DatabaseOptions
{
    Engine engine = Engine::Sqlite;
    QString sqliteFile; ///< absolute path; created 0600
    QString pgHost;     ///< host name or socket directory
    int pgPort = 5432;
    QString pgDatabase;
    QString pgUser;
    QString pgPassword;
    QString pgOwnerUser; ///< role that owns and migrates; empty: pgUser does that too
    QString pgOwnerPassword;
    QString pgSite;    ///< whose rows are seen where an owner keeps sites apart; see postgres_protection.h
    QString pgSslMode; ///< libpq sslmode; empty = libpq's default
    QString
        pgSslRootCert;   ///< PEM file to trust; empty = libpq's default. Without ';', which Qt Sql takes as a separator
    int readers = 2;     ///< connections in the reader pool, 1–32
    QByteArray auditKey; ///< HMAC key of the audit chain; required before the first audit line is written
    DiskOptions disk;    ///< SQLite: how its disk is watched
};

/// Broken machinery: the engine refused a statement or went away. Refusals of the domain are Result values, not this.
class DatabaseError : public std::runtime_error
{
public:
    enum class Kind {
        Other,
        ConnectionLost,      ///< nothing was committed by this connection since its last successful commit
        UniqueViolation,     ///< a unique or primary key constraint
        ConstraintViolation, ///< foreign key, check, not null
        Serialization,       ///< retry the whole transaction
        DiskFull,
    };
    DatabaseError(Kind kind, const QString &text)
        : std::runtime_error(text.toStdString())
        , m_kind(kind)
    {
    }
    Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

/// Rows of one SELECT, held in memory. Column access is by position in the SELECT list.
class Rows
{
public:
    Rows() = default;
    explicit Rows(QList<QVariantList> rows)
        : m_rows(std::move(rows))
    {
    }
    qsizetype count() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    bool isNull(qsizetype row, qsizetype column) const { return m_rows[row][column].isNull(); }
    QString text(qsizetype row, qsizetype column) const { return m_rows[row][column].toString(); }
    qint64 integer(qsizetype row, qsizetype column) const { return m_rows[row][column].toLongLong(); }
    double real(qsizetype row, qsizetype column) const { return m_rows[row][column].toDouble(); }
    bool flag(qsizetype row, qsizetype column) const { return m_rows[row][column].toLongLong() != 0; }
    QByteArray bytes(qsizetype row, qsizetype column) const { return m_rows[row][column].toByteArray(); }
    const QVariantList &row(qsizetype row) const { return m_rows[row]; }

private:
    QList<QVariantList> m_rows;
};

/// A row in the engine's own memory, gone with the next one. Nothing is converted: a column that holds NULL or another type gives
/// nothing.
class RawRow
{
public:
    virtual ~RawRow() = default;
    virtual std::optional<qint64> integer(int column) const = 0;
    virtual std::optional<QByteArrayView> text(int column) const = 0; ///< UTF-8 as it is stored
    virtual std::optional<QByteArrayView> bytes(int column) const = 0;
};

/// Read access inside one consistent snapshot. Belongs to one thread for as long as a job runs; never keep a reference.
class ReadTransaction
{
public:
    virtual ~ReadTransaction() = default;
    virtual Engine engine() const = 0;
    /// One SELECT with '?' placeholders, prepared once per connection and kept. Throws DatabaseError.
    virtual Rows select(const QString &sql, const QVariantList &binds = {}) = 0;
    /// The same for a way through very many rows: each is shown to @p take as it comes, until that returns false. @p take
    /// must not use the transaction.
    virtual void scan(const QString &sql, const QVariantList &binds,
                      const std::function<bool(const RawRow &)> &take) = 0;
};

/// Something that happened, to be told to subscribers once it is committed.
struct Event
{
    QString topic = {};       ///< name of the event, e.g. "alarms.changed"
    QJsonObject payload = {}; ///< encoded by the event's contract
    QString scope = {};       ///< site or area the event belongs to; empty = whole site
};

/// An Event that has its place in the one order of the database.
struct CommittedEvent
{
    qint64 seq = 0; ///< 1, 2, 3 … without gaps in commit order
    qint64 timeMs = 0;
    Event event;
};

enum class AuditResult { Done, Refused };

/// One line of the audit trail. before/after never hold secrets.
struct AuditEntry
{
    QString action = {}; ///< method or cause, e.g. "alarms.acknowledge"
    QString entity = {}; ///< kind of thing, e.g. "alarm"
    QString entityId = {};
    QString actor = {}; ///< user or device id, "system" for the server itself
    QString session = {};
    QString station = {};     ///< terminal or client kind
    QString address = {};     ///< peer address
    QString referenceId = {}; ///< the id the caller was given
    QJsonObject before = {};
    QJsonObject after = {};
    AuditResult result = AuditResult::Done;
};

class Transaction;

/// What the jobs of one commit have in common for one module: sums that each would else write for itself. Writer thread only.
class CommitShare
{
public:
    virtual ~CommitShare() = default;
    /// Takes over what a later job leaves, which is of the same class.
    virtual void add(const CommitShare &later) = 0;
    /// Adds it to the tables. A DatabaseError fails all jobs of the commit, and each is tried again alone. Publishes nothing.
    virtual void write(Transaction &tx) const = 0;
};

/// Read and write access inside a savepoint of the writer's transaction.
class Transaction : public ReadTransaction
{
public:
    /// INSERT, UPDATE, DELETE with '?' placeholders; returns the number of rows affected. Throws DatabaseError.
    virtual qint64 execute(const QString &sql, const QVariantList &binds = {}) = 0;
    /// INSERT of one row into a table whose key is the column "id", numbered by the engine; returns that number, or nothing where
    /// ON CONFLICT DO NOTHING kept the row out. Throws DatabaseError.
    virtual std::optional<qint64> insert(const QString &sql, const QVariantList &binds) = 0;
    /// The same statement for many rows; one round trip where the engine can.
    virtual void executeBatch(const QString &sql, const QList<QVariantList> &rows) = 0;
    /// Adds the event to the outbox; it gets its number at commit and is announced after it.
    virtual void publish(Event event) = 0;
    /// Adds a line to the hash-chained audit trail of this commit.
    virtual void audit(AuditEntry entry) = 0;
    /// Runs on the writer thread after the commit is durable, before the caller is answered.
    virtual void onCommitted(std::function<void()> action) = 0;
    /// Runs on the writer thread, last registered first, if this job is refused, throws or its commit fails.
    /// For state kept in memory beside the database.
    virtual void onRolledBack(std::function<void()> action) = 0;
    /// Leaves @p part to be written before the commit, together with what other jobs leave under @p key (a literal, the name of the
    /// module). A job that is refused leaves nothing.
    virtual void share(QLatin1StringView key, std::unique_ptr<CommitShare> part) = 0;
    /// What earlier jobs of this commit have left; nullptr: nothing. Valid until this job ends.
    virtual const CommitShare *shared(QLatin1StringView key) const = 0;
    /// Writes what earlier jobs have left now, for a job that reads the tables it goes to. What this one leaves is written later.
    virtual void writeShared(QLatin1StringView key) = 0;
};

} // namespace gemba::storage
