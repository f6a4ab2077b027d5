#include "access_token.h"

#include <gemba/wire/strict_json.h>

#include <QJsonDocument>

namespace gemba::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype maxTokenBytes = 4096;
constexpr qint64 clockLeewayS = 5;
/// No configuration makes tokens that live longer.
constexpr qint64 longestLifeS = 24 * 3600;

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

} // namespace

AccessTokens::AccessTokens(const KeyRing &keys, const QString &issuer)
    : m_keys(keys)
    , m_issuer(issuer)
{
}

QString AccessTokens::issue(const AccessClaims &claims) const
{
    const SigningKey key = m_keys.current();
    const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"at+jwt"_s}, {u"kid"_s, key.id()}};
    const QJsonObject body{{u"iss"_s, m_issuer},
                           {u"aud"_s, u"gemba"_s},
                           {u"sub"_s, claims.user.text()},
                           {u"sid"_s, claims.session.text()},
                           {u"jti"_s, newUuid7(claims.issuedAtS * 1000)},
                           {u"iat"_s, claims.issuedAtS},
                           {u"nbf"_s, claims.issuedAtS},
                           {u"exp"_s, claims.expiresAtS}};
    const QByteArray signedPart = encodedJson(header) + '.' + encodedJson(body);
    return QString::fromLatin1(signedPart + '.' + key.sign(signedPart).toBase64(base64));
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
        !isFilledText(header->value("kid"_L1)) || header->size() != 3)
        return invalid;
    const auto key = m_keys.believed(header->value("kid"_L1).toString());
    const auto signature = decodedPart(parts[2]);
    if (!key || !signature || !key->verifies(parts[0] + '.' + parts[1], *signature))
        return invalid;

    const auto body = decodedObject(parts[1]);
    if (!body || body->value("iss"_L1) != m_issuer || body->value("aud"_L1) != "gemba"_L1 ||
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

} // namespace gemba::identity
