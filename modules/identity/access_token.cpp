#include "access_token.h"

#include <gemba/wire/strict_json.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <stdexcept>

namespace gemba::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype maxTokenBytes = 4096;
constexpr qint64 clockLeewayS = 5;
/// No configuration makes tokens that live longer.
constexpr qint64 longestLifeS = 24 * 3600;

struct KeyFree
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
struct DigestFree
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
struct BioFree
{
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Key = std::unique_ptr<EVP_PKEY, KeyFree>;
using Digest = std::unique_ptr<EVP_MD_CTX, DigestFree>;
using Bio = std::unique_ptr<BIO, BioFree>;

QByteArray encodedJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64);
}

std::optional<QByteArray> decodedPart(QByteArrayView part)
{
    const auto result =
        QByteArray::fromBase64Encoding(part.toByteArray(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    // Only the one canonical spelling: "AB" and "AC" may decode alike, and a token must have one form.
    if (!result || (*result).toBase64(base64) != part)
        return std::nullopt;
    return *result;
}

std::optional<QJsonObject> decodedObject(QByteArrayView part)
{
    const auto bytes = decodedPart(part);
    if (!bytes || !wire::checkStrictJson(*bytes))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

/// A NumericDate, in whole seconds. Fractions and numbers too large to be exact are refused rather than rounded.
std::optional<qint64> secondsOf(const QJsonValue &value)
{
    constexpr qint64 largestExact = 1LL << 53;
    const qint64 seconds = value.toInteger(-1);
    if (!value.isDouble() || seconds < 0 || seconds >= largestExact)
        return std::nullopt;
    return seconds;
}

bool isFilledText(const QJsonValue &value)
{
    return value.isString() && !value.toString().isEmpty();
}

Key readOrMakeKey(const QString &pemFile)
{
    QFile file(pemFile);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray pem = file.readAll();
        const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
        Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
        if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA || EVP_PKEY_get_bits(key.get()) < 2048)
            throw std::runtime_error("not a usable RSA key: " + pemFile.toStdString());
        return key;
    }
    Key key(EVP_RSA_gen(3072));
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!key || !PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr))
        throw std::runtime_error("cannot make an RSA key");
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    QSaveFile save(pemFile);
    if (!save.open(QIODevice::WriteOnly) || !save.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        save.write(data, length) != length || !save.commit())
        throw std::runtime_error("cannot write " + pemFile.toStdString());
    return key;
}

QByteArray numberBytes(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    if (!EVP_PKEY_get_bn_param(key, name, &number))
        return {};
    QByteArray bytes(BN_num_bytes(number), Qt::Uninitialized);
    BN_bn2bin(number, reinterpret_cast<uchar *>(bytes.data()));
    BN_free(number);
    return bytes;
}

} // namespace

class AccessTokens::Private
{
public:
    Key key;
    QString keyId;
    QString issuer;
    QByteArray modulus;
    QByteArray exponent;
};

AccessTokens::AccessTokens(const QString &pemFile, const QString &issuer)
    : d(std::make_unique<Private>())
{
    d->key = readOrMakeKey(pemFile);
    d->issuer = issuer;
    d->modulus = numberBytes(d->key.get(), OSSL_PKEY_PARAM_RSA_N);
    d->exponent = numberBytes(d->key.get(), OSSL_PKEY_PARAM_RSA_E);
    // RFC 7638 thumbprint.
    const QByteArray canonical =
        R"({"e":")" + d->exponent.toBase64(base64) + R"(","kty":"RSA","n":")" + d->modulus.toBase64(base64) + R"("})";
    d->keyId = QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toBase64(base64));
}

AccessTokens::~AccessTokens() = default;

QString AccessTokens::issue(const AccessClaims &claims) const
{
    const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"at+jwt"_s}, {u"kid"_s, d->keyId}};
    const QJsonObject body{{u"iss"_s, d->issuer},
                           {u"aud"_s, u"gemba"_s},
                           {u"sub"_s, claims.user.text()},
                           {u"sid"_s, claims.session.text()},
                           {u"jti"_s, newUuid7(claims.issuedAtS * 1000)},
                           {u"iat"_s, claims.issuedAtS},
                           {u"nbf"_s, claims.issuedAtS},
                           {u"exp"_s, claims.expiresAtS}};
    const QByteArray signedPart = encodedJson(header) + '.' + encodedJson(body);
    const Digest context(EVP_MD_CTX_new());
    size_t length = 0;
    QByteArray signature(EVP_PKEY_get_size(d->key.get()), Qt::Uninitialized);
    length = static_cast<size_t>(signature.size());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, d->key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(signature.data()), &length,
                       reinterpret_cast<const uchar *>(signedPart.constData()),
                       static_cast<size_t>(signedPart.size())) != 1)
        throw std::runtime_error("cannot sign");
    signature.truncate(static_cast<qsizetype>(length));
    return QString::fromLatin1(signedPart + '.' + signature.toBase64(base64));
}

Result<AccessClaims> AccessTokens::check(const QString &token, qint64 nowS) const
{
    const Error invalid = refuse(ErrorCode::TokenInvalid);
    if (token.size() > maxTokenBytes)
        return invalid;
    const QByteArray bytes = token.toUtf8();
    const QList<QByteArray> parts = bytes.split('.');
    if (parts.size() != 3)
        return invalid;
    const auto header = decodedObject(parts[0]);
    if (!header || header->value("alg"_L1) != "RS256"_L1 || header->value("typ"_L1) != "at+jwt"_L1 ||
        header->value("kid"_L1) != d->keyId || header->size() != 3)
        return invalid;
    const auto signature = decodedPart(parts[2]);
    if (!signature || signature->size() != EVP_PKEY_get_size(d->key.get()))
        return invalid;
    const qsizetype signedLength = parts[0].size() + 1 + parts[1].size();
    const Digest context(EVP_MD_CTX_new());
    if (EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, d->key.get()) != 1 ||
        EVP_DigestVerify(context.get(), reinterpret_cast<const uchar *>(signature->constData()),
                         static_cast<size_t>(signature->size()), reinterpret_cast<const uchar *>(bytes.constData()),
                         static_cast<size_t>(signedLength)) != 1)
        return invalid;

    const auto body = decodedObject(parts[1]);
    if (!body || body->value("iss"_L1) != d->issuer || body->value("aud"_L1) != "gemba"_L1 ||
        !isFilledText(body->value("sub"_L1)) || !isFilledText(body->value("sid"_L1)) ||
        !isFilledText(body->value("jti"_L1)))
        return invalid;
    const auto issuedAtS = secondsOf(body->value("iat"_L1));
    const auto notBeforeS = secondsOf(body->value("nbf"_L1));
    const auto expiresAtS = secondsOf(body->value("exp"_L1));
    if (!issuedAtS || !notBeforeS || !expiresAtS || *issuedAtS > nowS + clockLeewayS ||
        *notBeforeS > nowS + clockLeewayS || *expiresAtS - *issuedAtS > longestLifeS)
        return invalid;
    if (*expiresAtS <= nowS)
        return refuse(ErrorCode::TokenExpired);
    return AccessClaims{UserId(body->value("sub"_L1).toString()), SessionId(body->value("sid"_L1).toString()),
                        *issuedAtS, *expiresAtS};
}

QJsonObject AccessTokens::jwks() const
{
    return {{u"keys"_s, QJsonArray{QJsonObject{{u"kty"_s, u"RSA"_s},
                                               {u"use"_s, u"sig"_s},
                                               {u"alg"_s, u"RS256"_s},
                                               {u"kid"_s, d->keyId},
                                               {u"n"_s, QString::fromLatin1(d->modulus.toBase64(base64))},
                                               {u"e"_s, QString::fromLatin1(d->exponent.toBase64(base64))}}}}};
}

} // namespace gemba::identity
