#include "second_factor_store.h"

#include "optional_column.h"

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

vault::Column secondFactorColumn()
{
    return {u"second_factor"_s, u"secret"_s, u"account_id"_s};
}

std::optional<StoredSecondFactor> findSecondFactor(storage::ReadTransaction &tx, const UserId &user)
{
    const auto rows = tx.select(u"SELECT secret, confirmed_at_ms, last_step FROM second_factor WHERE account_id = ?"_s,
                                {user.text()});
    if (rows.isEmpty())
        return std::nullopt;
    return StoredSecondFactor{rows.text(0, 0), optionalInteger(rows, 0, 1), rows.integer(0, 2)};
}

bool hasSecondFactor(storage::ReadTransaction &tx, const UserId &user)
{
    return !tx.select(u"SELECT 1 FROM second_factor WHERE account_id = ? AND confirmed_at_ms IS NOT NULL"_s,
                      {user.text()})
                .isEmpty();
}

bool offerSecondFactor(storage::Transaction &tx, const UserId &user, const QString &sealedSecret, qint64 nowMs)
{
    return tx.execute(u"INSERT INTO second_factor (account_id, secret, created_at_ms) VALUES (?, ?, ?) "
                      "ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, created_at_ms = "
                      "excluded.created_at_ms, last_step = 0 WHERE second_factor.confirmed_at_ms IS NULL"_s,
                      {user.text(), sealedSecret, nowMs}) == 1;
}

void confirmSecondFactor(storage::Transaction &tx, const UserId &user, qint64 nowMs)
{
    tx.execute(u"UPDATE second_factor SET confirmed_at_ms = ? WHERE account_id = ?"_s, {nowMs, user.text()});
}

bool useStep(storage::Transaction &tx, const UserId &user, qint64 step)
{
    return tx.execute(u"UPDATE second_factor SET last_step = ? WHERE account_id = ? AND last_step < ?"_s,
                      {step, user.text(), step}) == 1;
}

bool removeSecondFactor(storage::Transaction &tx, const UserId &user)
{
    tx.execute(u"DELETE FROM recovery_code WHERE account_id = ?"_s, {user.text()});
    return tx.execute(u"DELETE FROM second_factor WHERE account_id = ?"_s, {user.text()}) == 1;
}

void replaceRecoveryCodes(storage::Transaction &tx, const UserId &user, const QStringList &hashes)
{
    tx.execute(u"DELETE FROM recovery_code WHERE account_id = ?"_s, {user.text()});
    for (const QString &hash : hashes)
        tx.execute(u"INSERT INTO recovery_code (account_id, code_hash) VALUES (?, ?)"_s, {user.text(), hash});
}

bool useRecoveryCode(storage::Transaction &tx, const UserId &user, const QString &hash, qint64 nowMs)
{
    return tx.execute(u"UPDATE recovery_code SET used_at_ms = ? WHERE account_id = ? AND code_hash = ? AND "
                      "used_at_ms IS NULL"_s,
                      {nowMs, user.text(), hash}) == 1;
}

qint64 recoveryCodesLeft(storage::ReadTransaction &tx, const UserId &user)
{
    return tx.select(u"SELECT COUNT(*) FROM recovery_code WHERE account_id = ? AND used_at_ms IS NULL"_s, {user.text()})
        .integer(0, 0);
}

} // namespace gemba::identity::store
