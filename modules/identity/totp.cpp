#include "totp.h"

#include "secrets.h"

#include <QUrl>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

#include <stdexcept>

namespace gemba::identity::totp {

using namespace Qt::StringLiterals;

QByteArray newSecret()
{
    QByteArray secret(secretBytes, Qt::Uninitialized);
    randombytes_buf(secret.data(), secretBytes);
    return secret;
}

QString codeAt(const QByteArray &secret, qint64 step, int length)
{
    unsigned char counter[8];
    for (int i = 0; i < 8; ++i)
        counter[i] = static_cast<unsigned char>(static_cast<quint64>(step) >> (8 * (7 - i)));
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (!HMAC(EVP_sha1(), secret.constData(), static_cast<int>(secret.size()), counter, sizeof counter, mac, &size) ||
        size != 20)
        throw std::runtime_error("HMAC-SHA-1 is not available");
    // Dynamic truncation (RFC 4226, 5.3).
    const unsigned offset = mac[19] & 15u;
    const quint32 number = (mac[offset] & 0x7fu) << 24 | static_cast<quint32>(mac[offset + 1]) << 16 |
                           static_cast<quint32>(mac[offset + 2]) << 8 | mac[offset + 3];
    quint32 modulus = 1;
    for (int i = 0; i < length; ++i)
        modulus *= 10;
    return QString::number(number % modulus).rightJustified(length, u'0');
}

qint64 stepAt(qint64 unixMs)
{
    return unixMs / 1000 / periodS;
}

std::optional<qint64> matchingStep(const QByteArray &secret, const QString &typed, qint64 unixMs)
{
    QString code = typed;
    code.remove(u' ');
    const qint64 now = stepAt(unixMs);
    const bool present = sameText(code, codeAt(secret, now));
    const bool before = sameText(code, codeAt(secret, now - 1));
    if (present)
        return now;
    if (before)
        return now - 1;
    return std::nullopt;
}

QString base32(const QByteArray &bytes)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString text;
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = held << 8 | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(alphabet[held >> (bits - 5) & 31]);
    }
    if (bits > 0)
        text += QLatin1Char(alphabet[held << (5 - bits) & 31]);
    return text;
}

QString uri(const QByteArray &secret, const QString &issuer, const QString &account)
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=%4&period=%5"_s.arg(
        encoded(issuer), encoded(account), base32(secret), QString::number(digits), QString::number(periodS));
}

} // namespace gemba::identity::totp
