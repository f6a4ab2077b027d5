// Two ways to attack a token. The first byte chooses:
//  - even: the rest is a token as an attacker without the key would send it; it must be refused.
//  - odd: header and payload (parted by the first line feed) are signed with the server's own key, so that the checks
//    behind the signature are reached. What is accepted must fulfil the rules as this file states them a second time.

#include "fuzz_target.h"

#include <access_token.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <openssl/evp.h>
#include <openssl/pem.h>

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
        : m_key(EVP_RSA_gen(2048))
    {
        const QString file = m_folder.filePath(u"key.pem"_s);
        FILE *pem = std::fopen(QFile::encodeName(file).constData(), "wb");
        FUZZ_CHECK(m_key && pem && PEM_write_PrivateKey(pem, m_key, nullptr, nullptr, 0, nullptr, nullptr) == 1);
        std::fclose(pem);
        m_tokens = std::make_unique<AccessTokens>(file, u"gemba"_s);
        m_kid = m_tokens->jwks()["keys"_L1].toArray()[0].toObject()["kid"_L1].toString().toLatin1();
    }
    ~Mint() { EVP_PKEY_free(m_key); }
    Q_DISABLE_COPY_MOVE(Mint)

    const AccessTokens &tokens() const { return *m_tokens; }
    const QByteArray &kid() const { return m_kid; }
    QByteArray sign(const QByteArray &header, const QByteArray &payload) const
    {
        const QByteArray text = header.toBase64(base64) + '.' + payload.toBase64(base64);
        QByteArray seal(EVP_PKEY_get_size(m_key), '\0');
        auto length = static_cast<size_t>(seal.size());
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        FUZZ_CHECK(EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_key) == 1);
        FUZZ_CHECK(EVP_DigestSign(context, reinterpret_cast<uchar *>(seal.data()), &length,
                                  reinterpret_cast<const uchar *>(text.constData()),
                                  static_cast<size_t>(text.size())) == 1);
        EVP_MD_CTX_free(context);
        return text + '.' + seal.toBase64(base64);
    }

private:
    QTemporaryDir m_folder;
    EVP_PKEY *m_key;
    std::unique_ptr<AccessTokens> m_tokens;
    QByteArray m_kid;
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
