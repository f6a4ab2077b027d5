#include "reset_store.h"

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

void insertReset(storage::Transaction &tx, const QString &codeHash, const UserId &user, qint64 nowMs,
                 qint64 expiresAtMs)
{
    tx.execute(
        u"INSERT INTO password_reset (code_hash, account_id, created_at_ms, expires_at_ms) VALUES (?, ?, ?, ?)"_s,
        {codeHash, user.text(), nowMs, expiresAtMs});
}

std::optional<UserId> ownerOfReset(storage::ReadTransaction &tx, const QString &codeHash, qint64 nowMs)
{
    const auto rows = tx.select(u"SELECT account_id FROM password_reset WHERE code_hash = ? AND used_at_ms IS NULL AND "
                                "expires_at_ms > ?"_s,
                                {codeHash, nowMs});
    if (rows.isEmpty())
        return std::nullopt;
    return UserId(rows.text(0, 0));
}

bool useReset(storage::Transaction &tx, const QString &codeHash, const UserId &user, qint64 nowMs)
{
    const auto used = tx.execute(u"UPDATE password_reset SET used_at_ms = ? WHERE code_hash = ? AND account_id = ? AND "
                                 "used_at_ms IS NULL AND expires_at_ms > ?"_s,
                                 {nowMs, codeHash, user.text(), nowMs});
    if (used != 1)
        return false;
    dropResets(tx, user, nowMs);
    return true;
}

void dropResets(storage::Transaction &tx, const UserId &user, qint64 nowMs)
{
    tx.execute(u"DELETE FROM mail WHERE code_hash IN (SELECT code_hash FROM password_reset WHERE account_id = ? AND "
               "used_at_ms IS NULL)"_s,
               {user.text()});
    tx.execute(u"UPDATE password_reset SET used_at_ms = ? WHERE account_id = ? AND used_at_ms IS NULL"_s,
               {nowMs, user.text()});
}

qint64 resetsSince(storage::ReadTransaction &tx, const UserId &user, qint64 sinceMs)
{
    return tx
        .select(u"SELECT COUNT(*) FROM password_reset WHERE account_id = ? AND created_at_ms > ?"_s,
                {user.text(), sinceMs})
        .integer(0, 0);
}

void purgeResets(storage::Transaction &tx, qint64 expiredBeforeMs)
{
    tx.execute(u"DELETE FROM password_reset WHERE expires_at_ms < ?"_s, {expiredBeforeMs});
}

} // namespace gemba::identity::store
