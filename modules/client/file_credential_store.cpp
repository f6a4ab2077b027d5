#include "file_credential_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <sys/stat.h>
#include <unistd.h>

namespace gemba::client {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto othersMay = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                           QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

Error storageError(const QString &detail)
{
    return refuse(ErrorCode::CredentialStoreFailed, detail);
}

} // namespace

FileCredentialStore::FileCredentialStore(QString directory)
    : m_directory(std::move(directory))
{
}

QString FileCredentialStore::path() const
{
    return QDir(m_directory).filePath(u"secrets.json"_s);
}

Result<QJsonObject> FileCredentialStore::load() const
{
    QFile file(path());
    if (!file.exists())
        return QJsonObject();
    // A secret that others could read or plant is no secret; better to pair again than to trust it.
    if (file.permissions() & othersMay)
        return storageError(u"%1 is open to other accounts; set its mode to 0600"_s.arg(file.fileName()));
    if (QFileInfo(file).ownerId() != ::geteuid())
        return storageError(u"%1 belongs to another account"_s.arg(file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return storageError(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return storageError(u"%1 is damaged"_s.arg(file.fileName()));
    return document.object();
}

Result<void> FileCredentialStore::save(const QJsonObject &all) const
{
    if (!QDir(m_directory).exists()) {
        if (!QDir().mkpath(m_directory))
            return storageError(u"cannot make %1"_s.arg(m_directory));
        ::chmod(QFile::encodeName(m_directory).constData(), S_IRWXU);
    }
    QSaveFile file(path());
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return storageError(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    file.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return storageError(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    return {};
}

void FileCredentialStore::read(const QString &name, ReadAnswer answer)
{
    const auto all = load();
    if (!all)
        return answer(all.error());
    const QJsonValue value = all->value(name);
    if (!value.isString())
        return answer(std::optional<QByteArray>());
    answer(std::optional(QByteArray::fromBase64(value.toString().toLatin1())));
}

void FileCredentialStore::write(const QString &name, const QByteArray &secret, Done done)
{
    auto all = load();
    if (!all)
        return done(all.error());
    all->insert(name, QString::fromLatin1(secret.toBase64()));
    done(save(*all));
}

void FileCredentialStore::remove(const QString &name, Done done)
{
    auto all = load();
    if (!all)
        return done(all.error());
    if (!all->contains(name))
        return done({});
    all->remove(name);
    done(save(*all));
}

} // namespace gemba::client
