#pragma once

#include "audit_contract.h"

#include <gemba/storage/audit_trail.h>

namespace gemba::audit {

/// A head that is known to have been taken outside.
struct OutsideHead
{
    storage::AuditPlace place; ///< seq 0: none is known
    qint64 timeMs = 0;
};

/// One way through the whole trail, in steps: the signed heads of the closed segments, then the chain of all rows from the last
/// dropped one on, the heads of the segments among them, the head that is known outside, and the end. One thread at a time.
class AuditPass
{
public:
    /// @p publicKey is of the key that signs segments.
    AuditPass(const QByteArray &chainKey, const QByteArray &publicKey, const OutsideHead &outside);

    /// False when there is nothing more to do.
    bool begin(storage::ReadTransaction &tx);
    bool step(storage::ReadTransaction &tx, int rows);

    /// What was found; atMs and tookMs are left to the caller.
    AuditVerdict verdict() const;

private:
    const QByteArray m_chainKey;
    const QByteArray m_publicKey;
    const OutsideHead m_outside;
    storage::AuditCheck m_ground; ///< what the segments themselves have to say
    qint64 m_unsaidDrop = 0;      ///< the last row that is gone without a line about it; 0 = none
    std::unique_ptr<storage::AuditVerifier> m_verifier;
};

} // namespace gemba::audit
