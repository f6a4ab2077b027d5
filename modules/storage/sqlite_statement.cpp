#include "sqlite_statement.h"

#include "connection.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

using Kind = DatabaseError::Kind;

/// Its memory must outlive the run.
void bindStatic(sqlite3_stmt *statement, int place, const QByteArray &bytes, int type)
{
    if (type == SQLITE_TEXT)
        sqlite3_bind_text64(statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                            SQLITE_STATIC, SQLITE_UTF8);
    else
        sqlite3_bind_blob64(statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                            SQLITE_STATIC);
}

QVariant valueAt(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(statement, column));
    }
    default:
        return {};
    }
}

} // namespace

Kind sqliteErrorKind(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_ROWID:
        return Kind::UniqueViolation;
    default:
        break;
    }
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Serialization;
    case SQLITE_FULL:
        return Kind::DiskFull;
    case SQLITE_CONSTRAINT:
        return Kind::ConstraintViolation;
    default:
        return Kind::Other;
    }
}

DatabaseError sqliteError(sqlite3 *native, const QString &sql)
{
    const int code = sqlite3_extended_errcode(native);
    return DatabaseError(sqliteErrorKind(code),
                         u"SQLite error %1: %2 in: %3"_s.arg(code).arg(QString::fromUtf8(sqlite3_errmsg(native)), sql));
}

void SqliteStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteStatement::SqliteStatement(sqlite3 *native, const QString &sql)
    : m_sql(sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *raw = nullptr;
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(native, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &raw,
                           &rest) != SQLITE_OK)
        throw sqliteError(native, sql);
    m_native.reset(raw);
    if (!QByteArrayView(rest, text.constEnd()).trimmed().isEmpty())
        throw std::logic_error("more than one statement in: " + sql.toStdString());
}

SqliteStatement::Run::Run(SqliteStatement &statement, const QVariantList &binds)
    : m_statement(statement)
{
    sqlite3_stmt *native = statement.native();
    if (sqlite3_bind_parameter_count(native) != binds.size())
        throw std::logic_error("the number of binds differs from the placeholders of: " +
                               statement.m_sql.toStdString());
    m_bound.reserve(binds.size());
    for (int i = 0; i < binds.size(); ++i) {
        const QVariant value = bindable(binds[i]);
        switch (value.typeId()) {
        case QMetaType::LongLong:
        case QMetaType::Int:
            sqlite3_bind_int64(native, i + 1, value.toLongLong());
            break;
        case QMetaType::Double:
            sqlite3_bind_double(native, i + 1, value.toDouble());
            break;
        case QMetaType::QString:
            m_bound.append(value.toString().toUtf8());
            bindStatic(native, i + 1, m_bound.last(), SQLITE_TEXT);
            break;
        case QMetaType::QByteArray:
            m_bound.append(value.toByteArray());
            bindStatic(native, i + 1, m_bound.last(), SQLITE_BLOB);
            break;
        default:
            sqlite3_bind_null(native, i + 1);
        }
    }
}

SqliteStatement::Run::~Run()
{
    sqlite3_reset(m_statement.native());
    sqlite3_clear_bindings(m_statement.native());
}

bool SqliteStatement::Run::next()
{
    const int state = sqlite3_step(m_statement.native());
    if (state != SQLITE_ROW && state != SQLITE_DONE)
        throw sqliteError(sqlite3_db_handle(m_statement.native()), m_statement.m_sql);
    return state == SQLITE_ROW;
}

QVariantList SqliteStatement::Run::row() const
{
    const int columns = sqlite3_data_count(m_statement.native());
    QVariantList out;
    out.reserve(columns);
    for (int i = 0; i < columns; ++i)
        out.append(valueAt(m_statement.native(), i));
    return out;
}

} // namespace gemba::storage
