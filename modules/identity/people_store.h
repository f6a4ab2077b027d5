#pragma once

#include "account_store.h"

namespace gemba::identity::store {

// SQL of what an administrator sees of people; nothing but SQL. Throws storage::DatabaseError.

struct PeopleFilter
{
    QString after; ///< name that the last page ended with
    int limit = 100;
    QString query;
    std::optional<QString> role;
    std::optional<QString> area;
    UserFilter state = UserFilter::All;
    /// Only who holds nothing outside these areas; absent: everybody.
    std::optional<QStringList> onlyAreas;
};

/// Ordered by name.
QList<Account> findPeople(storage::ReadTransaction &tx, const PeopleFilter &filter, qint64 nowMs);
ListUsers::Counts countPeople(storage::ReadTransaction &tx, const std::optional<QStringList> &onlyAreas);
QHash<UserId, int> openSessionCounts(storage::ReadTransaction &tx, const QList<UserId> &users, qint64 nowMs);

struct Photo
{
    QString mediaType;
    QByteArray image;
};
std::optional<Photo> findPhoto(storage::ReadTransaction &tx, const UserId &user);
/// An empty image removes it.
void savePhoto(storage::Transaction &tx, const UserId &user, const Photo &photo);

} // namespace gemba::identity::store
