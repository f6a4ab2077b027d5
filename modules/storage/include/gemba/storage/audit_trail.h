#pragma once

#include <gemba/core/result.h>
#include <gemba/storage/database.h>

#include <memory>
#include <optional>

namespace gemba::storage {

/// A place in the chain: a row's number and its hash. Before the first row: 0 and 32 zero bytes.
struct AuditPlace
{
    qint64 seq = 0;
    QByteArray hash = QByteArray(32, '\0');
    bool operator==(const AuditPlace &) const = default;
};

struct AuditCheck
{
    qint64 rows = 0;
    QByteArray head;        ///< hash of the newest row
    qint64 firstBadSeq = 0; ///< 0 = the chain is whole
    QString reason;         ///< what is wrong with firstBadSeq
};

/// The newest row as the counter beside the trail knows it.
AuditPlace auditHead(ReadTransaction &tx);

/// What holds one row in the chain.
struct AuditProof
{
    QByteArray previous; ///< as the row has it
    QByteArray hash;
    bool fits = false;              ///< the row gives its hash, and follows the row before it where that is kept
    std::optional<bool> isFollowed; ///< the next row follows it; none for the newest
};

/// Nothing when there is no such row.
std::optional<AuditProof> auditProof(ReadTransaction &tx, const QByteArray &key, qint64 seq);

/// Recomputes the chain h(n) = HMAC-SHA256(key, h(n-1) ‖ canonical row n) in steps, each in a snapshot of its own: rows are only
/// ever added, so a long trail holds no reader for long. One thread at a time.
class AuditVerifier
{
public:
    /// Rows up to and with @p start are not there any more (see audit_segment); @p start.hash is what the next must follow.
    explicit AuditVerifier(const QByteArray &key, const AuditPlace &start = {});
    ~AuditVerifier();

    /// Notes how far there is to go; before the first step.
    void begin(ReadTransaction &tx);
    /// Checks at most @p rows more. False when all is done or something does not fit.
    bool step(ReadTransaction &tx, int rows);
    /// The rows at these places must have these hashes; asked while stepping over them. Ascending; before the first step.
    void expect(const QList<AuditPlace> &places);

    const AuditCheck &check() const;
    qint64 lastSeq() const; ///< the last row that fits

private:
    struct State;
    std::unique_ptr<State> d;
};

/// All of it at once, from the first row that is kept. The schema must be at its newest step.
AuditCheck verifyAuditTrail(ReadTransaction &tx, const QByteArray &key);

/// Events with seq > since, oldest first, at most limit. Refused with SequenceGone when some of them are no longer
/// kept.
Result<QList<CommittedEvent>> eventsSince(ReadTransaction &tx, qint64 since, const QStringList &topics, int limit);

/// The newest number given out, 0 for an empty outbox.
qint64 newestEventSeq(ReadTransaction &tx);

} // namespace gemba::storage
