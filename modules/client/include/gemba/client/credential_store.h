#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace gemba::client {

/// Keeps a client's few secrets: the terminal's token, a remembered sign-in. Lives on one thread with an event loop.
///
/// Where a desktop's secret service runs, the secrets are there. Elsewhere (a kiosk has none) they are in a file of
/// mode 0600 in a directory of mode 0700, written atomically. That file is *not* encrypted: whoever is root on the
/// machine, or takes its disk, can read it. A terminal's token therefore only lets its holder look, and the server can
/// revoke it. A site that has a TPM can put the directory into an encrypted volume (systemd-creds, LUKS) without this
/// program knowing. QtKeychain's own insecure fallback is never used.
class CredentialStore
{
public:
    using ReadAnswer = std::function<void(Result<std::optional<QByteArray>>)>;
    using Done = std::function<void(Result<void>)>;

    virtual ~CredentialStore() = default;
    /// nullopt: nothing is stored under the name. Answers may come before the call returns.
    virtual void read(const QString &name, ReadAnswer answer) = 0;
    virtual void write(const QString &name, const QByteArray &secret, Done done) = 0;
    virtual void remove(const QString &name, Done done) = 0;

    /// @p service names the program to the secret service ("gemba-kiosk"); @p directory is for the file and is made if
    /// needed. Without a session bus only the file is used.
    static std::unique_ptr<CredentialStore> open(const QString &service, const QString &directory);
    /// The file alone.
    static std::unique_ptr<CredentialStore> openFile(const QString &directory);
};

} // namespace gemba::client
