#include "secrets.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <sodium.h>

#include <stdexcept>

namespace gemba::identity {

QString randomToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString randomCode(int length)
{
    static constexpr char alphabet[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    QString code;
    for (int i = 0; i < length; ++i)
        code += QLatin1Char(alphabet[randombytes_uniform(32)]);
    return code;
}

QString plainCode(const QString &typed)
{
    QString code;
    for (const QChar c : typed.toUpper()) {
        if (c.isLetterOrNumber())
            code += c;
    }
    return code;
}

QString hashed(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool sameText(const QString &a, const QString &b)
{
    const QByteArray left = a.toUtf8();
    const QByteArray right = b.toUtf8();
    return left.size() == right.size() &&
           sodium_memcmp(left.constData(), right.constData(), static_cast<size_t>(left.size())) == 0;
}

QByteArray readOrMakeSecret(const QString &fileName)
{
    QFile file(fileName);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray secret = file.readAll();
        if (secret.size() == 32)
            return secret;
        throw std::runtime_error("damaged secret file: " + fileName.toStdString());
    }
    QByteArray secret(32, Qt::Uninitialized);
    randombytes_buf(secret.data(), 32);
    QSaveFile save(fileName);
    if (!save.open(QIODevice::WriteOnly) || !save.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        save.write(secret) != secret.size() || !save.commit())
        throw std::runtime_error("cannot write " + fileName.toStdString());
    return secret;
}

} // namespace gemba::identity
