#pragma once

#include "server_settings.h"

#include <backup_service.h>

namespace gemba::server {

/// The backup service's options from the server's settings; what a drill opens are this server's own modules.
backup::BackupOptions backupOptions(const ServerSettings &settings, const storage::DatabaseOptions &database,
                                    const Clock &clock);

/// When backups are made and how many stay.
backup::ScheduleRules scheduleRules(const config::ServerConfig &config);

/// Before anything opens the data: ends a restore that was killed. Throws StartupError.
void endInterruptedRestore(const ServerSettings &settings);

} // namespace gemba::server
