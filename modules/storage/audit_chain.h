#pragma once

#include <gemba/storage/database.h>

namespace gemba::storage {

/// The columns of one audit row as they are stored, JSON already as text: what is hashed is what is on disk.
struct AuditRow
{
    qint64 seq = 0;
    qint64 timeUs = 0;
    QString actor;
    QString session;
    QString station;
    QString address;
    QString referenceId;
    QString action;
    QString entity;
    QString entityId;
    QString beforeJson;
    QString afterJson;
};

AuditRow auditRowOf(qint64 seq, qint64 timeUs, const AuditEntry &entry);

/// What stands before the first row of the trail.
QByteArray auditChainStart();

/// HMAC-SHA256(key, previous ‖ canonical row): every column as a 4-byte big-endian length and its UTF-8, in column
/// order.
QByteArray auditHash(const QByteArray &key, const QByteArray &previous, const AuditRow &row);

} // namespace gemba::storage
