#pragma once

#include <gemba/client/credential_store.h>

#include <QJsonObject>

namespace gemba::client {

/// secrets.json in a directory of our own; see CredentialStore for what that protects against.
class FileCredentialStore final : public CredentialStore
{
public:
    explicit FileCredentialStore(QString directory);

    void read(const QString &name, ReadAnswer answer) override;
    void write(const QString &name, const QByteArray &secret, Done done) override;
    void remove(const QString &name, Done done) override;

private:
    Result<QJsonObject> load() const;
    Result<void> save(const QJsonObject &all) const;
    QString path() const;

    const QString m_directory;
};

} // namespace gemba::client
