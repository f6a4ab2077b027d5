#include "people_store.h"

#include "grant_store.h"

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

namespace {

/// A text that LIKE finds as it is.
QString escaped(QString text)
{
    return text.replace(u"!"_s, u"!!"_s).replace(u"%"_s, u"!%"_s).replace(u"_"_s, u"!_"_s);
}

void narrowToAreas(const std::optional<QStringList> &onlyAreas, QString &where, QVariantList &binds)
{
    if (!onlyAreas)
        return;
    where += u" AND NOT EXISTS (SELECT 1 FROM account_grant g WHERE g.account_id = account.id"_s;
    if (!onlyAreas->isEmpty())
        where += u" AND g.area NOT IN (%1)"_s.arg(placeholders(onlyAreas->size()));
    where += u')';
    for (const QString &area : *onlyAreas)
        binds.append(area);
}

} // namespace

QList<Account> findPeople(storage::ReadTransaction &tx, const PeopleFilter &filter, qint64 nowMs)
{
    QString where = u"name_key > ?"_s;
    QVariantList binds{filter.after.toCaseFolded()};
    for (const QString &word : filter.query.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        where += u" AND search_key LIKE ? ESCAPE '!'"_s;
        binds.append(u'%' + escaped(word) + u'%');
    }
    const auto holding = [&](const QString &what, const QString &value) {
        where += u" AND EXISTS (SELECT 1 FROM account_grant g WHERE g.account_id = account.id AND %1 "
                 "AND (g.ends_at_ms IS NULL OR g.ends_at_ms > ?))"_s.arg(what);
        binds << value << nowMs;
    };
    if (filter.role)
        holding(u"g.role = ?"_s, *filter.role);
    if (filter.area)
        holding(u"(g.area = '' OR g.area = ?)"_s, *filter.area);
    if (filter.state != UserFilter::All) {
        where += u" AND active = ?"_s;
        binds.append(filter.state == UserFilter::Active ? 1 : 0);
    }
    narrowToAreas(filter.onlyAreas, where, binds);
    binds.append(filter.limit);
    return accountsWhere(tx, where + u" ORDER BY name_key LIMIT ?"_s, binds);
}

ListUsers::Counts countPeople(storage::ReadTransaction &tx, const std::optional<QStringList> &onlyAreas)
{
    QString where = u"1 = 1"_s;
    QVariantList binds;
    narrowToAreas(onlyAreas, where, binds);
    const auto rows = tx.select(u"SELECT active, COUNT(*) FROM account WHERE %1 GROUP BY active"_s.arg(where), binds);
    ListUsers::Counts counts;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        (rows.flag(i, 0) ? counts.active : counts.inactive) += rows.integer(i, 1);
        counts.all += rows.integer(i, 1);
    }
    return counts;
}

QHash<UserId, int> openSessionCounts(storage::ReadTransaction &tx, const QList<UserId> &users, qint64 nowMs)
{
    QHash<UserId, int> counts;
    if (users.isEmpty())
        return counts;
    const QVariantList ids = idList(users);
    const auto rows =
        tx.select(u"SELECT account_id, COUNT(*) FROM session WHERE ended_at_ms IS NULL AND ends_at_ms > ? "
                  "AND account_id IN (%1) GROUP BY account_id"_s.arg(placeholders(ids.size())),
                  QVariantList{nowMs} + ids);
    for (qsizetype i = 0; i < rows.count(); ++i)
        counts.insert(UserId(rows.text(i, 0)), static_cast<int>(rows.integer(i, 1)));
    return counts;
}

std::optional<Photo> findPhoto(storage::ReadTransaction &tx, const UserId &user)
{
    const auto rows = tx.select(u"SELECT media_type, image FROM account_photo WHERE account_id = ?"_s, {user.text()});
    if (rows.isEmpty())
        return std::nullopt;
    return Photo{rows.text(0, 0), rows.bytes(0, 1)};
}

void savePhoto(storage::Transaction &tx, const UserId &user, const Photo &photo)
{
    tx.execute(u"DELETE FROM account_photo WHERE account_id = ?"_s, {user.text()});
    if (!photo.image.isEmpty())
        tx.execute(u"INSERT INTO account_photo (account_id, media_type, image) VALUES (?, ?, ?)"_s,
                   {user.text(), photo.mediaType, photo.image});
}

} // namespace gemba::identity::store
