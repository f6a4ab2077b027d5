#pragma once

#include "audit_contract.h"

#include <gemba/storage/database.h>

namespace gemba::identity {

/// SQL of the audit trail; nothing but SQL. Throws storage::DatabaseError.
namespace store {

/// Newest first; cursor is the sequence number the last page ended with.
QList<AuditLine> listAudit(storage::ReadTransaction &tx, const ListAudit::Params &params);

} // namespace store
} // namespace gemba::identity
