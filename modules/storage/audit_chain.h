#pragma once

#include <gemba/storage/database.h>

#include <memory>

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
    QString result; ///< "done" or "refused"; empty in rows older than this column
};

AuditRow auditRowOf(qint64 seq, qint64 timeUs, const AuditEntry &entry);

/// What stands before the first row of the trail.
QByteArray auditChainStart();

constexpr qsizetype kAuditHashBytes = 32;

/// HMAC-SHA256(key, previous ‖ canonical row): every column as a 4-byte big-endian length and its UTF-8, in column
/// order; an empty result is left out. Keeps the keyed state, so that a row costs little more than its bytes.
/// One thread at a time.
class AuditHasher
{
public:
    explicit AuditHasher(const QByteArray &key);
    ~AuditHasher();
    AuditHasher(const AuditHasher &) = delete;
    AuditHasher &operator=(const AuditHasher &) = delete;

    QByteArray hash(const QByteArray &previous, const AuditRow &row);

    /// The same of a row whose columns are at hand in UTF-8: begin(), add() each, end().
    void begin(QByteArrayView previous);
    void add(QByteArrayView field);
    void add(qint64 field);
    void end(char *hash); ///< 32 bytes

private:
    struct State;
    std::unique_ptr<State> d;
};

} // namespace gemba::storage
