#pragma once

#include <gemba/core/result.h>
#include <gemba/storage/database.h>

#include <QJsonValue>

#include <optional>

namespace gemba::storage {

/// One command as its sender named it. A key belongs to the principal that made it.
struct IdempotentCall
{
    QString principal; ///< user, terminal or device id
    QString key;
    QString method;
    QByteArray requestHash; ///< over the canonical parameters; same key with another hash is a different command
};

/// The reply this command got when it was done before; nothing if it is new. Refused with IdempotencyKeyReused when the key
/// stands for another method or other parameters.
Result<std::optional<QJsonValue>> findReply(ReadTransaction &tx, const IdempotentCall &call);

/// Takes a new key before the command does anything: waits for another node that has it, and when that node did the command
/// throws DatabaseError(Serialization). Then the executor runs the job again, and findReply() finds that reply.
void claimKey(Transaction &tx, const IdempotentCall &call, qint64 nowMs);

/// Keeps the reply under a claimed key in the command's own transaction: all of it is committed or nothing.
void storeReply(Transaction &tx, const IdempotentCall &call, const QJsonValue &reply);

/// Forgets at most @p limit keys stored before @p beforeMs, oldest first; returns how many. Call until it returns less.
qint64 purgeReplies(Transaction &tx, qint64 beforeMs, int limit);

} // namespace gemba::storage
