#include <gemba/storage/idempotency.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

// JSON text has no bare values in Qt: they travel in an array of one.
QString asText(const QJsonValue &reply)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{reply}).toJson(QJsonDocument::Compact));
}

QJsonValue asValue(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().first();
}

} // namespace

Result<std::optional<QJsonValue>> findReply(ReadTransaction &tx, const IdempotentCall &call)
{
    const Rows rows =
        tx.select(u"SELECT method, request_hash, reply FROM idempotency WHERE principal = ? AND key = ?"_s,
                  {call.principal, call.key});
    if (rows.isEmpty())
        return std::optional<QJsonValue>();
    if (rows.text(0, 0) != call.method || rows.bytes(0, 1) != call.requestHash)
        return refuse(ErrorCode::IdempotencyKeyReused);
    return std::optional<QJsonValue>(asValue(rows.text(0, 2)));
}

void claimKey(Transaction &tx, const IdempotentCall &call, qint64 nowMs)
{
    const qint64 stored =
        tx.execute(u"INSERT INTO idempotency (principal, key, method, request_hash, reply, created_ms) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (principal, key) DO NOTHING"_s,
                   {call.principal, call.key, call.method, call.requestHash, asText({}), nowMs});
    if (stored == 0)
        throw DatabaseError(DatabaseError::Kind::Serialization, u"the command was done elsewhere in the meantime"_s);
}

void storeReply(Transaction &tx, const IdempotentCall &call, const QJsonValue &reply)
{
    tx.execute(u"UPDATE idempotency SET reply = ? WHERE principal = ? AND key = ?"_s,
               {asText(reply), call.principal, call.key});
}

qint64 purgeReplies(Transaction &tx, qint64 beforeMs, int limit)
{
    return tx.execute(u"DELETE FROM idempotency WHERE (principal, key) IN (SELECT principal, key FROM idempotency "
                      "WHERE created_ms < ? ORDER BY created_ms LIMIT ?)"_s,
                      {beforeMs, limit});
}

} // namespace gemba::storage
