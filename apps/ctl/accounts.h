#pragma once

#include "command_context.h"

#include <people_contract.h>

namespace gemba::ctl {

/// The account with this sign-in name. Says so when there is none.
std::optional<identity::User> userNamed(CommandContext &context, const QString &name);

/// "LEAD (press, hall, until 2026-12-31 23:00:00)".
QString grantText(const identity::RoleGrant &grant);
QString placesText(const QStringList &areas);
/// One account, a line a fact.
QString userText(const identity::User &user);

} // namespace gemba::ctl
