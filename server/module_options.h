#pragma once

#include "server_settings.h"

#include <audit_options.h>
#include <identity_options.h>
#include <limit_change.h>
#include <quality.h>
#include <watch_options.h>

#include <gemba/core/log.h>
#include <gemba/links/mail_link.h>

namespace gemba::server {

// What each module is told, from the settings as they are at the moment of asking.

sensors::QualityPolicy qualityPolicy(const config::SensorsSection &in);
sensors::ApprovalPolicy limitApproval(const config::AlarmsSection &in);
log::Severity severityOf(const config::LogSection &in);
identity::IdentityOptions identityOptions(const ServerSettings &settings);
watch::WatchOptions watchOptions(const ServerSettings &settings);
audit::AuditOptions auditOptions(const ServerSettings &settings, const QByteArray &chainKey);
/// @p file: the same section as the file has it, to whose host alone the password goes.
links::MailOptions mailOptions(const config::MailSection &in, const config::MailSection &file);

} // namespace gemba::server
