#pragma once

#include "server_settings.h"

#include <backup_service.h>

namespace gemba::server {

/// The backup service's options from the server's settings; what a drill opens are this server's own modules.
backup::BackupOptions backupOptions(const ServerSettings &settings, const storage::DatabaseOptions &database,
                                    const Clock &clock);

/// When backups are made and how many stay.
backup::ScheduleRules scheduleRules(const config::ServerConfig &config);

/// Who is shut out (accounts, terminals, API keys, devices) in the data that a restore is about to replace, for
/// RestoreOptions::shutOut: the backup may be older than that. Empty where there is no data; a refusal where it cannot be read.
Result<QJsonObject> shutOutIn(const storage::DatabaseOptions &database, const Clock &clock);

/// Before anything opens the data: ends a restore that was killed. Throws StartupError.
void endInterruptedRestore(const ServerSettings &settings);

/// Once the data is open and before anybody may use it: writes what restores have left into the audit trail and lets
/// @p endWhatIsOld end, in the same transaction, what they brought back to life, given what each had of shutOutIn(); it says what that
/// was. Throws StartupError.
void settleRestores(const ServerSettings &settings, storage::Executor &executor,
                    const std::function<QJsonObject(storage::Transaction &, const QList<QJsonObject> &)> &endWhatIsOld);

} // namespace gemba::server
