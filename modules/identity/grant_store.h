#pragma once

#include "rights.h"

#include <gemba/storage/database.h>

namespace gemba::identity::store {

// SQL of what people hold; nothing but SQL. Throws storage::DatabaseError.

Holdings holdingsOf(storage::ReadTransaction &tx, const UserId &user);
/// Of all these, with as many questions as of one.
QHash<UserId, Holdings> holdingsOf(storage::ReadTransaction &tx, const QList<UserId> &users);
/// Takes the place of what was held. A grant that was there before keeps who gave it and when.
void replaceHoldings(storage::Transaction &tx, const UserId &user, const Holdings &held, const QString &by,
                     qint64 nowMs);
/// Active accounts that hold @p role everywhere and for good, with nothing kept back.
qint64 countStandingHolders(storage::ReadTransaction &tx, const QString &role);
/// Everybody active.
QList<UserId> activeUsers(storage::ReadTransaction &tx);

/// "?, ?, ?" for a list of @p count values.
QString placeholders(qsizetype count);
/// The ids as values of a list, filled up with what is nobody's id to a power of two: statements are kept prepared, and
/// one for every length would be many.
QVariantList idList(const QList<UserId> &users);

} // namespace gemba::identity::store
