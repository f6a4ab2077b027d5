#pragma once

#include <gemba/storage/database.h>

#include <QSqlDatabase>

#include <memory>

namespace gemba::storage {

/// One connection, opened by Qt Sql, with its kept prepared statements. Lives and dies on the thread that opened it.
/// Everything throws DatabaseError; a bind of a type that no column can hold is std::logic_error.
class Connection
{
public:
    enum class Role {
        Writer,   ///< the one that commits and checkpoints
        Reader,   ///< read-only
        Migrator, ///< as Writer, but free to rebuild tables that others refer to
    };

    static std::unique_ptr<Connection> open(const DatabaseOptions &options, Role role);
    virtual ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    virtual Engine engine() const = 0;

    virtual Rows select(const QString &sql, const QVariantList &binds = {}) = 0;
    /// See ReadTransaction::scan().
    virtual void scan(const QString &sql, const QVariantList &binds,
                      const std::function<bool(const RawRow &)> &take) = 0;
    virtual qint64 execute(const QString &sql, const QVariantList &binds = {}) = 0;
    /// See Transaction::insert().
    virtual std::optional<qint64> insert(const QString &sql, const QVariantList &binds) = 0;
    virtual void executeBatch(const QString &sql, const QList<QVariantList> &rows);
    /// Statements without binds that are not worth keeping: DDL, session settings.
    virtual void runScript(const QString &sql) = 0;

    /// Opens a transaction: for a Reader one consistent snapshot, for the others one that may write.
    virtual void begin() = 0;
    /// Returns only when the commit is durable. ConnectionLost means that the outcome is unknown.
    virtual void commit() = 0;
    /// Never throws: a transaction that cannot be rolled back is gone anyway.
    virtual void rollback() noexcept = 0;

    /// From here to the end of the transaction no other node numbers events or audit lines.
    virtual void lockJournal() {}

    /// By which wasCommitted() on a later connection finds out what became of this one; empty where an unknown
    /// outcome cannot happen.
    virtual QString transactionId() { return {}; }
    /// True if that transaction was committed. Waits for as long as the engine is still at it.
    virtual bool wasCommitted(const QString &transactionId);

    /// Savepoint of one job inside a group. Either keepJob() or dropJob() follows.
    virtual void beginJob() = 0;
    virtual void keepJob() = 0;
    virtual void dropJob() = 0;

    /// False once the engine is known to be out of reach. Costs no round trip.
    virtual bool alive() = 0;

protected:
    explicit Connection(const QString &driver);
    /// Kept so for the whole life of the connection.
    QSqlDatabase &database() { return m_database; }
    /// For an engine whose connection has to be closed before its statements go; otherwise the end of the object does it.
    void close();

private:
    QString m_name;
    QSqlDatabase m_database;
};

/// The value as the engines shall get it: a null QString or QByteArray is empty (QVariant() is NULL), a bool is 0 or 1.
QVariant bindable(const QVariant &value);

} // namespace gemba::storage
