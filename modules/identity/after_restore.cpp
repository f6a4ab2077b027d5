#include "after_restore.h"

namespace gemba::identity {

using namespace Qt::StringLiterals;

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

} // namespace gemba::identity
