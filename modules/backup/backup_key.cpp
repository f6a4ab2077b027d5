#include "backup_key.h"

#include "backup_fault.h"
#include "disk_file.h"

#include <sodium.h>

#include <QFile>
#include <sys/stat.h>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestSecret = 12;
// As for people's passwords, but no more than a small machine can spare; see deriveKey().
constexpr qint64 kOpsLimit = 3;
constexpr qint64 kMemLimit = 64 * 1024 * 1024;
constexpr qint64 kLargestMemLimit = 1024LL * 1024 * 1024;

} // namespace

BackupSecret BackupSecret::fromFile(const QString &path)
{
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) == 0 && (info.st_mode & 077) != 0)
        throw BackupFault(ErrorCode::ConfigurationInvalid,
                          u"the key file %1 is open to other users: chmod 600 it"_s.arg(path));
    QByteArray content;
    try {
        content = readSmallFile(path, 64 * 1024).trimmed();
    } catch (const BackupFault &fault) {
        throw BackupFault(ErrorCode::ConfigurationInvalid, QString::fromUtf8(fault.what()));
    }
    if (content.size() < kShortestSecret)
        throw BackupFault(ErrorCode::ConfigurationInvalid,
                          u"the key file %1 holds fewer than %2 bytes"_s.arg(path).arg(kShortestSecret));
    return BackupSecret(content);
}

KeyRecipe KeyRecipe::fresh()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return {salt, kOpsLimit, kMemLimit};
}

QJsonObject KeyRecipe::toJson() const
{
    return {{u"algorithm"_s, u"argon2id"_s},
            {u"salt"_s, QString::fromLatin1(salt.toHex())},
            {u"opsLimit"_s, opsLimit},
            {u"memLimit"_s, memLimit}};
}

KeyRecipe KeyRecipe::fromJson(const QJsonObject &json)
{
    KeyRecipe recipe{QByteArray::fromHex(json["salt"_L1].toString().toLatin1()), json["opsLimit"_L1].toInteger(),
                     json["memLimit"_L1].toInteger()};
    if (json["algorithm"_L1].toString() != "argon2id"_L1 || recipe.salt.size() != crypto_pwhash_SALTBYTES ||
        recipe.opsLimit < 1 || recipe.opsLimit > 20 || recipe.memLimit < 8192 || recipe.memLimit > kLargestMemLimit)
        throw BackupFault(ErrorCode::BackupDamaged, u"the manifest does not say how its key is made"_s);
    return recipe;
}

QByteArray deriveKey(const BackupSecret &secret, const KeyRecipe &recipe)
{
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, Qt::Uninitialized);
    if (crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), static_cast<unsigned long long>(key.size()),
                      secret.bytes().constData(), static_cast<unsigned long long>(secret.bytes().size()),
                      reinterpret_cast<const unsigned char *>(recipe.salt.constData()),
                      static_cast<unsigned long long>(recipe.opsLimit), static_cast<size_t>(recipe.memLimit),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw BackupFault(ErrorCode::BackupFailed, u"there is not enough memory to make the backup's key"_s);
    return key;
}

QByteArray manifestSeal(const QByteArray &key, const QByteArray &manifest)
{
    QByteArray seal(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(seal.data()), static_cast<size_t>(seal.size()),
                       reinterpret_cast<const unsigned char *>(manifest.constData()),
                       static_cast<unsigned long long>(manifest.size()),
                       reinterpret_cast<const unsigned char *>(key.constData()), static_cast<size_t>(key.size()));
    return seal.toHex();
}

} // namespace gemba::backup
