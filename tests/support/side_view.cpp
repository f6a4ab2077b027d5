#include <gemba/test/side_view.h>

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace gemba::test {

using namespace Qt::StringLiterals;

namespace {

QString nextName()
{
    static int views = 0;
    return u"side-view-%1"_s.arg(++views);
}

} // namespace

SideView::SideView(const storage::DatabaseOptions &options)
    : m_connection(nextName())
{
    if (options.engine == storage::Engine::Sqlite) {
        QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection).setDatabaseName(options.sqliteFile);
    } else {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
        database.setHostName(options.pgHost);
        database.setPort(options.pgPort);
        database.setDatabaseName(options.pgDatabase);
        database.setUserName(options.pgUser);
        database.setPassword(options.pgPassword);
    }
    open();
}

SideView::SideView(const QString &file)
    : m_connection(nextName())
{
    QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection).setDatabaseName(file);
    open();
}

SideView::~SideView()
{
    QSqlDatabase::removeDatabase(m_connection);
}

void SideView::open()
{
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    if (!database.open())
        qFatal("%s cannot be looked into: %s", qPrintable(database.databaseName()),
               qPrintable(database.lastError().text()));
}

QList<QVariantList> SideView::rows(const QString &select) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(select))
        qFatal("%s: %s", qPrintable(select), qPrintable(query.lastError().text()));
    QList<QVariantList> out;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        out.append(row);
    }
    return out;
}

QVariant SideView::value(const QString &select) const
{
    const QList<QVariantList> found = rows(select);
    return found.isEmpty() ? QVariant() : found.constFirst().value(0);
}

QByteArray SideView::digest(const QString &select) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QVariantList &row : rows(select)) {
        for (const QVariant &value : row)
            hash.addData((value.isNull() ? QByteArray("-") : '=' + value.toByteArray()) + '\n');
    }
    return hash.result();
}

} // namespace gemba::test
