#include "connection.h"

#include "postgres_connection.h"
#include "sqlite_connection.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

QString nextConnectionName()
{
    static std::atomic<quint64> number = 0;
    return u"gemba-%1"_s.arg(++number);
}

} // namespace

QVariant bindable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return {};
    case QMetaType::Bool:
        return value.toBool() ? 1 : 0;
    case QMetaType::QString:
        // PostgreSQL cannot hold U+0000, and Qt Sql would end the statement there. Neither engine takes it.
        if (value.toString().contains(QChar(u'\0')))
            throw DatabaseError(DatabaseError::Kind::ConstraintViolation, u"a text holds the character U+0000"_s);
        // Qt Sql binds a null QString as NULL; in this suite an unset text is an empty text.
        return value.toString().isNull() ? QVariant(u""_s) : value;
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::Float:
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::ULong:
    case QMetaType::ULongLong: {
        const auto number = value.toULongLong();
        if (number > static_cast<qulonglong>(std::numeric_limits<qint64>::max()))
            throw std::logic_error("a bound number is larger than a column can hold");
        return static_cast<qint64>(number);
    }
    default:
        throw std::logic_error(std::string("a value of this type cannot be bound: ") + value.typeName());
    }
}

std::unique_ptr<Connection> Connection::open(const DatabaseOptions &options, Role role)
{
    if (options.engine == Engine::Sqlite)
        return std::make_unique<SqliteConnection>(options, role);
    return std::make_unique<PostgresConnection>(options, role);
}

Connection::Connection(const QString &driver)
    : m_name(nextConnectionName())
    , m_database(QSqlDatabase::addDatabase(driver, m_name))
{
    if (!m_database.isValid()) {
        close();
        throw DatabaseError(DatabaseError::Kind::Other, u"the Qt driver %1 is not installed"_s.arg(driver));
    }
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

void Connection::executeBatch(const QString &sql, const QList<QVariantList> &rows)
{
    for (const QVariantList &row : rows)
        execute(sql, row);
}

bool Connection::wasCommitted(const QString &transactionId)
{
    throw std::logic_error("this engine has no transaction of unknown fate: " + transactionId.toStdString());
}

} // namespace gemba::storage
