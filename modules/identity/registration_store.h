#pragma once

#include "registration_contract.h"

#include <gemba/storage/database.h>

#include <optional>

namespace gemba::identity {

struct StoredRegistration
{
    Registration request;
    QString passwordHash;
};

/// SQL of requests for an account; nothing but SQL. Throws storage::DatabaseError.
namespace store {

/// False when somebody else has asked for the name.
bool insertRegistration(storage::Transaction &tx, const StoredRegistration &registration);
std::optional<StoredRegistration> findRegistration(storage::ReadTransaction &tx, const QString &id);
QList<Registration> listRegistrations(storage::ReadTransaction &tx);
qint64 countRegistrations(storage::ReadTransaction &tx, const QString &address);
qint64 countRegistrations(storage::ReadTransaction &tx);
/// Forgets the newest request of the address with most of them: who asked first may have been honest. False where none has more
/// than one.
bool dropRegistrationOfBusiest(storage::Transaction &tx);
bool removeRegistration(storage::Transaction &tx, const QString &id);
void purgeRegistrations(storage::Transaction &tx, qint64 requestedBeforeMs);

} // namespace store
} // namespace gemba::identity
