#pragma once

#include <gemba/config/loader.h>

namespace gemba::config {

QString checkAddress(const QString &value); ///< a numeric IPv4 or IPv6 address
QString checkNetwork(const QString &value);
/// "NETWORK" or "ADDRESS=NETWORK".
QString checkAllowRule(const QString &value);
QString checkHostName(const QString &value); ///< a DNS name or a numeric address
QString checkOrigin(const QString &value);   ///< scheme://host[:port], nothing after it
QString checkTimeZone(const QString &value); ///< an IANA name this machine knows
QString checkSlug(const QString &value);     ///< a-z, 0-9 and -, as MQTT topic segment and file name
QString checkNotEmpty(const QString &value);
QString checkAbsolutePath(const QString &value);
QString checkLogHost(const QString &value);
QString checkOptionalAbsolutePath(const QString &value);
QString checkOptionalHostName(const QString &value);
QString checkOptionalOrigin(const QString &value);

/// What no single key can say: which keys need which. @p where finds the place of a key for the message.
using Locate = std::function<Problem(const QString &key)>;
QList<Problem> crossCheck(const ServerConfig &config, const Locate &where);

} // namespace gemba::config
