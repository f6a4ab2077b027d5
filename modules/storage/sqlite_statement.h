#pragma once

#include <gemba/storage/database.h>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace gemba::storage {

/// The error that @p native has just reported, about @p sql.
DatabaseError sqliteError(sqlite3 *native, const QString &sql);
DatabaseError::Kind sqliteErrorKind(int code);

/// One prepared statement, to be run again and again. Must go before its connection does. Throws DatabaseError; a wrong number
/// of binds is std::logic_error.
class SqliteStatement
{
public:
    SqliteStatement(sqlite3 *native, const QString &sql);

    /// One way through its rows. Between two of them the statement holds its snapshot: runs end with their object.
    class Run
    {
    public:
        Run(SqliteStatement &statement, const QVariantList &binds);
        ~Run();
        Q_DISABLE_COPY_MOVE(Run)

        /// False once there are no more.
        bool next();
        /// The whole row; a NULL is a null QVariant.
        QVariantList row() const;

    private:
        SqliteStatement &m_statement;
        QList<QByteArray> m_bound; ///< texts and bytes that SQLite reads from here while it runs
    };

    /// The row that Run::next() has reached, as it lies in SQLite.
    sqlite3_stmt *native() const { return m_native.get(); }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_native;
    QString m_sql;
};

} // namespace gemba::storage
