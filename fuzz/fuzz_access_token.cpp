// Two ways to attack a token. The first byte chooses:
//  - even: the rest is a token as an attacker without the key would send it; it must be refused.
//  - odd: header and payload (parted by the first line feed) are signed with the server's own key, so that the checks
//    behind the signature are reached. What is accepted must fulfil the rules as this file states them a second time.

#include "fuzz_target.h"

#include <access_token.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

using namespace gemba;
using namespace gemba::identity;
using namespace Qt::StringLiterals;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qint64 nowS = 1'763'683'200;

/// A key that lives as long as the program; the seeds say $KID where its name belongs.
class Mint
{
public:
    Mint()
        : m_ring(m_folder.path(), m_clock)
        , m_tokens(m_ring, u"gemba"_s)
        , m_key(m_ring.current())
    {
    }

    const AccessTokens &tokens() const { return m_tokens; }
    QByteArray kid() const { return m_key.id().toLatin1(); }
    QByteArray sign(const QByteArray &header, const QByteArray &payload) const
    {
        const QByteArray text = header.toBase64(base64) + '.' + payload.toBase64(base64);
        return text + '.' + m_key.sign(text).toBase64(base64);
    }

private:
    const QTemporaryDir m_folder;
    const ManualClock m_clock{nowS * 1000};
    const KeyRing m_ring;
    const AccessTokens m_tokens;
    const SigningKey m_key;
};

const Mint &mint()
{
    static const Mint mint;
    return mint;
}

qint64 secondsIn(const QJsonObject &claims, QLatin1StringView name)
{
    const QJsonValue value = claims.value(name);
    FUZZ_CHECK(value.isDouble() && std::floor(value.toDouble()) == value.toDouble());
    FUZZ_CHECK(value.toDouble() >= 0 && value.toDouble() < 9007199254740992.0);
    return value.toInteger();
}

void checkAccepted(const QByteArray &header, const QByteArray &payload, const AccessClaims &claims)
{
    const QJsonObject head = QJsonDocument::fromJson(header).object();
    FUZZ_CHECK(
        head ==
        QJsonObject({{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"at+jwt"_s}, {u"kid"_s, QString::fromLatin1(mint().kid())}}));
    const QJsonObject body = QJsonDocument::fromJson(payload).object();
    FUZZ_CHECK(body["iss"_L1] == u"gemba"_s && body["aud"_L1] == u"gemba"_s);
    FUZZ_CHECK(!body["jti"_L1].toString().isEmpty());
    FUZZ_CHECK(!claims.user.isEmpty() && claims.user.text() == body["sub"_L1].toString());
    FUZZ_CHECK(!claims.session.isEmpty() && claims.session.text() == body["sid"_L1].toString());
    const qint64 issuedAtS = secondsIn(body, "iat"_L1);
    const qint64 expiresAtS = secondsIn(body, "exp"_L1);
    FUZZ_CHECK(issuedAtS == claims.issuedAtS && expiresAtS == claims.expiresAtS);
    FUZZ_CHECK(issuedAtS <= nowS + 5 && secondsIn(body, "nbf"_L1) <= nowS + 5);
    FUZZ_CHECK(expiresAtS > nowS && expiresAtS - issuedAtS <= 24 * 3600);
}

} // namespace

FUZZ_TARGET(access_token)
{
    if (size == 0)
        return;
    QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (data[0] % 2 == 0) {
        FUZZ_CHECK(!mint().tokens().check(QString::fromUtf8(rest.replace("$KID", mint().kid())), nowS).ok());
        return;
    }
    const qsizetype cut = rest.indexOf('\n');
    if (cut < 0)
        return;
    const QByteArray header = rest.first(cut).replace("$KID", mint().kid());
    const QByteArray payload = rest.sliced(cut + 1);
    const auto result = mint().tokens().check(QString::fromLatin1(mint().sign(header, payload)), nowS);
    if (result.ok())
        checkAccepted(header, payload, *result);
    else
        FUZZ_CHECK(result.error().code == ErrorCode::TokenInvalid || result.error().code == ErrorCode::TokenExpired);
}
