#pragma once

#include "api_channel.h"

#include <memory>

namespace gemba::ctl {

/// Opens the data of a server that is not running: the server's own modules on its database, without transports, under
/// its instance lock. Null with a sentence for people in @p error when that cannot be, for instance because a server
/// holds the lock. @p configFile: the server's configuration; empty for the one it ran with last. The server's library defines
/// it.
std::unique_ptr<ApiChannel> openLocalChannel(const QString &dataDir, const QString &configFile, QString *error);

} // namespace gemba::ctl
