#pragma once

#include <gemba/config/loader.h>
#include <gemba/config/server_config.h>
#include <gemba/ops/exit_code.h>

#include <QString>
#include <QStringList>

#include <stdexcept>

namespace gemba::server {

/// Configuration together with what only the running process knows.
struct ServerSettings
{
    config::ServerConfig config;
    QHash<QString, config::Origin> origins; ///< of keys that are not at their default
    QString dataDirectory;                  ///< canonical, 0700
    QString controlSecret;                  ///< of the local control channel; empty = closed
    QString serverFingerprint;              ///< SHA-256 of the CA's public key, hex
    QStringList fingerprintWords;           ///< the same as words
};

/// The server cannot start; what() is a sentence for the person who started it.
class StartupError : public std::runtime_error
{
public:
    StartupError(ops::ExitCode code, const QString &text)
        : std::runtime_error(text.toStdString())
        , m_code(code)
    {
    }
    ops::ExitCode code() const { return m_code; }

private:
    ops::ExitCode m_code;
};

} // namespace gemba::server
