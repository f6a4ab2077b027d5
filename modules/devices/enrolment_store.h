#pragma once

#include "enrolment_contract.h"

#include <gemba/storage/database.h>

namespace gemba::devices {

/// An enrolment as stored: a code that was made, and later the device that used it.
struct StoredEnrolment
{
    Enrolment enrolment;
    QString secretHash;
    qint64 codeExpiresAtMs = 0;
    bool refused = false;
    bool approved = false;
};

/// SQL of enrolments; nothing but SQL. Throws storage::DatabaseError.
namespace store {

void insertEnrolmentCode(storage::Transaction &tx, const StoredEnrolment &made, const QString &codeHash);
/// The one whose code this is, unused and still good.
std::optional<StoredEnrolment> findEnrolmentByCode(storage::ReadTransaction &tx, const QString &codeHash, qint64 nowMs);
std::optional<StoredEnrolment> findEnrolment(storage::ReadTransaction &tx, const QString &id);
/// Spends the code; false when somebody else was faster.
bool askEnrolment(storage::Transaction &tx, const StoredEnrolment &asked);
/// Those that asked since then and were not decided, oldest first.
QList<Enrolment> waitingEnrolments(storage::ReadTransaction &tx, qint64 askedSinceMs);
/// False when it was decided already.
bool decideEnrolment(storage::Transaction &tx, const QString &id, bool approved, const DeviceId &device);
/// Whoever enrolled as this device gets no secret of it any more.
void forgetEnrolmentSecrets(storage::Transaction &tx, const DeviceId &device);
/// Forgets codes and requests of before. Returns rows.
qint64 purgeEnrolments(storage::Transaction &tx, qint64 beforeMs, int limit);

} // namespace store
} // namespace gemba::devices
