#pragma once

#include "people.h"
#include "roles.h"

#include <gemba/core/clock.h>

#include <exchange_port.h>

#include <memory>
#include <vector>

namespace gemba::identity {

/// Grants as one cell: "LEAD; OPERATOR@press|hall until 2026-12-31T22:00:00Z". Areas follow '@' and are parted by '|'; no
/// area means everywhere. In the name of an area '%', ';' and '|' are written as %25, %3B and %7C.
QString grantsCell(const QList<RoleGrant> &grants);
/// The other way; FieldFormat on the column "roles" says what is wrong.
Result<QList<RoleGrant>> grantsFromCell(const QString &cell);

/// What this domain lets out and in as files: people without their secrets, and roles. All three must outlive the result.
std::vector<std::unique_ptr<exchange::Exchanged>> exchanged(People &people, Roles &roles, const Clock &clock);

} // namespace gemba::identity
