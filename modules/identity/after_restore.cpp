#include "after_restore.h"

#include "account_store.h"
#include "api_key_store.h"
#include "terminal_store.h"

#include <QJsonArray>

namespace gemba::identity {

using namespace Qt::StringLiterals;

namespace {

QJsonArray idsOf(storage::ReadTransaction &tx, const QString &sql)
{
    const auto rows = tx.select(sql);
    QJsonArray ids;
    for (qsizetype i = 0; i < rows.count(); ++i)
        ids.append(rows.text(i, 0));
    return ids;
}

/// How many of them @p shut shut out.
template <typename Shut>
qint64 countShut(const QJsonValue &ids, Shut shut)
{
    qint64 count = 0;
    for (const QJsonValue &id : ids.toArray())
        count += shut(id.toString()) ? 1 : 0;
    return count;
}

} // namespace

QJsonObject endAfterRestore(storage::Transaction &tx, qint64 nowMs)
{
    tx.execute(u"DELETE FROM session_ticket"_s);
    tx.execute(u"DELETE FROM refresh_token"_s);
    tx.execute(u"DELETE FROM mail"_s);
    QJsonObject ended;
    ended[u"sessions"_s] = tx.execute(u"UPDATE session SET ended_at_ms = ? WHERE ended_at_ms IS NULL"_s, {nowMs});
    // A pairing that was approved but not yet taken up would hand its terminal's token to whoever has its secret.
    ended[u"pairings"_s] = tx.execute(u"DELETE FROM pairing"_s);
    ended[u"resetCodes"_s] = tx.execute(u"DELETE FROM password_reset"_s);
    ended[u"recoveryCodes"_s] = tx.execute(u"DELETE FROM recovery_code"_s);
    return ended;
}

QJsonObject shutOut(storage::ReadTransaction &tx)
{
    return {{u"accounts"_s, idsOf(tx, u"SELECT id FROM account WHERE active = 0"_s)},
            {u"terminals"_s, idsOf(tx, u"SELECT id FROM terminal WHERE revoked_at_ms IS NOT NULL"_s)},
            {u"suspendedTerminals"_s, idsOf(tx, u"SELECT id FROM terminal WHERE suspended_at_ms IS NOT NULL "
                                                "AND revoked_at_ms IS NULL"_s)},
            {u"apiKeys"_s, idsOf(tx, u"SELECT id FROM api_key WHERE revoked_at_ms IS NOT NULL"_s)}};
}

QJsonObject shutOutAgain(storage::Transaction &tx, const QJsonObject &before, qint64 nowMs)
{
    const auto offAgain = [&](const QString &id) {
        const auto account = store::findAccount(tx, UserId(id));
        if (!account || !account->user.active)
            return false;
        store::setActive(tx, UserId(id), false);
        return true;
    };
    return {{u"accounts"_s, countShut(before["accounts"_L1], offAgain)},
            {u"terminals"_s,
             countShut(before["terminals"_L1],
                       [&](const QString &id) { return store::revokeTerminal(tx, TerminalId(id), nowMs); })},
            {u"suspendedTerminals"_s,
             countShut(before["suspendedTerminals"_L1],
                       [&](const QString &id) { return store::suspendTerminal(tx, TerminalId(id), nowMs); })},
            {u"apiKeys"_s,
             countShut(before["apiKeys"_L1], [&](const QString &id) { return store::revokeApiKey(tx, id, nowMs); })}};
}

} // namespace gemba::identity
