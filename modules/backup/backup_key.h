#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace gemba::backup {

/// The secret that backups are sealed with: the content of a key file or a passphrase. Both go through argon2id with a
/// salt of the backup's own, so that a passphrase may be short and two backups never share a key.
class BackupSecret
{
public:
    BackupSecret() = default;
    explicit BackupSecret(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }
    /// The whole content without white space at its ends. Throws BackupFault when it cannot be read, is open to others or
    /// shorter than 12 bytes.
    static BackupSecret fromFile(const QString &path);

    bool isEmpty() const { return m_secret.isEmpty(); }
    const QByteArray &bytes() const { return m_secret; }

private:
    QByteArray m_secret;
};

/// How the key of one backup is made from the secret; stands in the manifest.
struct KeyRecipe
{
    QByteArray salt;
    qint64 opsLimit = 0;
    qint64 memLimit = 0; ///< bytes

    static KeyRecipe fresh();
    QJsonObject toJson() const;
    /// Throws BackupFault(BackupDamaged): a hostile recipe must not eat the machine.
    static KeyRecipe fromJson(const QJsonObject &json);
};

/// 32 bytes. Takes about 0.1 s and recipe.memLimit bytes. Throws BackupFault when there is not so much memory.
QByteArray deriveKey(const BackupSecret &secret, const KeyRecipe &recipe);

/// Keyed BLAKE2b over a manifest, in hex.
QByteArray manifestSeal(const QByteArray &key, const QByteArray &manifest);

} // namespace gemba::backup
