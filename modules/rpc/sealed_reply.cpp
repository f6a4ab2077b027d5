#include "sealed_reply.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <sodium.h>

#include <array>

namespace gemba::rpc {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const uchar *bytes(const QByteArray &data)
{
    return reinterpret_cast<const uchar *>(data.constData());
}

QByteArray sealingKey(const QString &key)
{
    // Domain-separated from hashedKey(), which is stored in the open.
    return QCryptographicHash::hash("gemba reply seal\n" + key.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

QString hashedKey(const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QJsonObject sealReply(const QJsonObject &reply, const QString &key)
{
    const QByteArray plain = QJsonDocument(reply).toJson(QJsonDocument::Compact);
    const QByteArray secret = sealingKey(key);
    QByteArray box(static_cast<qsizetype>(nonceBytes + tagBytes) + plain.size(), Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(box.data());
    randombytes_buf(out, nonceBytes);
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceBytes, &length, bytes(plain),
                                               static_cast<unsigned long long>(plain.size()), nullptr, 0, nullptr, out,
                                               bytes(secret));
    return {{u"sealed"_s, QString::fromLatin1(box.toBase64())}};
}

Result<QJsonValue> openReply(const QJsonObject &sealed, const QString &key)
{
    const QByteArray box = QByteArray::fromBase64(sealed.value("sealed"_L1).toString().toLatin1());
    const QByteArray secret = sealingKey(key);
    if (box.size() < static_cast<qsizetype>(nonceBytes + tagBytes))
        return refuse(ErrorCode::Internal, u"stored reply is damaged"_s);
    QByteArray plain(box.size() - static_cast<qsizetype>(nonceBytes + tagBytes), Qt::Uninitialized);
    unsigned long long length = 0;
    const uchar *in = bytes(box);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            reinterpret_cast<uchar *>(plain.data()), &length, nullptr, in + nonceBytes,
            static_cast<unsigned long long>(box.size()) - nonceBytes, nullptr, 0, in, bytes(secret)) != 0)
        return refuse(ErrorCode::Internal, u"stored reply cannot be opened"_s);
    return QJsonValue(QJsonDocument::fromJson(plain).object());
}

} // namespace gemba::rpc
