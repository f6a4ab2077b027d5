#include <access_token.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace gemba;
using identity::AccessTokens;

namespace {

constexpr qint64 nowS = 1'763'683'200;
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
using Key = std::shared_ptr<EVP_PKEY>;

Key owned(EVP_PKEY *key)
{
    if (!key)
        qFatal("no key");
    return Key(key, EVP_PKEY_free);
}

Key keyIn(const QString &pemFile)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new_file(qPrintable(pemFile), "r"), BIO_free);
    return owned(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

QByteArray publicKey(const Key &key, bool pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
    const int written = pem ? PEM_write_bio_PUBKEY(bio.get(), key.get()) : i2d_PUBKEY_bio(bio.get(), key.get());
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return written == 1 ? QByteArray(data, length) : QByteArray();
}

QByteArray signature(const Key &key, const QByteArray &text, const EVP_MD *digest = EVP_sha256(), bool pss = false)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY_CTX *options = nullptr;
    const auto *bytes = reinterpret_cast<const uchar *>(text.constData());
    const auto size = static_cast<size_t>(text.size());
    size_t length = 0;
    if (EVP_DigestSignInit(context.get(), &options, digest, nullptr, key.get()) != 1 ||
        (pss && EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) != 1) ||
        EVP_DigestSign(context.get(), nullptr, &length, bytes, size) != 1)
        qFatal("cannot sign");
    QByteArray out(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(out.data()), &length, bytes, size) != 1)
        qFatal("cannot sign");
    out.truncate(static_cast<qsizetype>(length));
    return out;
}

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    uchar out[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()), reinterpret_cast<const uchar *>(text.constData()),
         static_cast<size_t>(text.size()), out, &length);
    return QByteArray(reinterpret_cast<const char *>(out), static_cast<qsizetype>(length));
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray joined(const QByteArray &header, const QByteArray &payload)
{
    return header.toBase64(base64Url) + '.' + payload.toBase64(base64Url);
}

} // namespace

/// What an attacker may present as an access token. Where a forgery is signed with the server's own key, the signature is
/// good and the row shows that the rest is checked too.
class TokenTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<AccessTokens> m_tokens;
    Key m_serverKey;
    Key m_otherKey;
    QByteArray m_good;

    QJsonObject header() const
    {
        return QJsonDocument::fromJson(QByteArray::fromBase64(m_good.split('.')[0], base64Url)).object();
    }
    QJsonObject claims() const
    {
        return QJsonDocument::fromJson(QByteArray::fromBase64(m_good.split('.')[1], base64Url)).object();
    }
    QJsonObject headerWith(const QString &name, const QJsonValue &value) const
    {
        QJsonObject changed = header();
        changed[name] = value;
        return changed;
    }
    QJsonObject claimsWith(const QString &name, const QJsonValue &value) const
    {
        QJsonObject changed = claims();
        changed[name] = value;
        return changed;
    }
    /// Signed as the server signs.
    QByteArray sealed(const QByteArray &headerText, const QByteArray &payload) const
    {
        const QByteArray text = joined(headerText, payload);
        return text + '.' + signature(m_serverKey, text).toBase64(base64Url);
    }
    QByteArray sealedHeader(const QJsonObject &changed) const { return sealed(compact(changed), compact(claims())); }
    QByteArray sealedHeader(const QByteArray &text) const { return sealed(text, compact(claims())); }
    QByteArray sealedClaims(const QJsonObject &changed) const { return sealed(compact(header()), compact(changed)); }
    QByteArray sealedClaims(const QByteArray &text) const { return sealed(compact(header()), text); }
    /// The claims with the text of one number replaced, for numbers that QJsonValue cannot hold.
    QByteArray sealedNumber(const QByteArray &name, const QByteArray &number) const
    {
        QByteArray text = compact(claims());
        const QByteArray before =
            '"' + name + "\":" + QByteArray::number(claims()[QLatin1StringView(name)].toInteger());
        if (!text.contains(before))
            qFatal("no such claim");
        return sealedClaims(text.replace(before, '"' + name + "\":" + number));
    }
    /// Another algorithm named in the header.
    QByteArray signedAs(const QString &algorithm, const std::function<QByteArray(const QByteArray &)> &sign) const
    {
        const QByteArray text = joined(compact(headerWith(u"alg"_s, algorithm)), compact(claims()));
        return text + '.' + sign(text).toBase64(base64Url);
    }
    /// Signed by another key, with that key offered in the header.
    QByteArray bringsItsKey(const QString &member, const QJsonValue &value) const
    {
        const QByteArray text = joined(compact(headerWith(member, value)), compact(claims()));
        return text + '.' + signature(m_otherKey, text).toBase64(base64Url);
    }
    QString part(int index) const { return QString::fromLatin1(m_good.split('.')[index]); }

private Q_SLOTS:
    void initTestCase()
    {
        m_tokens = std::make_unique<AccessTokens>(m_folder.filePath(u"server.pem"_s), u"gemba"_s);
        m_serverKey = keyIn(m_folder.filePath(u"server.pem"_s));
        m_otherKey = owned(EVP_RSA_gen(3072));
        m_good = m_tokens->issue({UserId(u"user-1"_s), SessionId(u"session-1"_s), nowS, nowS + 900}).toLatin1();
    }

    void acceptsItsOwn()
    {
        const auto checked = m_tokens->check(QString::fromLatin1(m_good), nowS + 60);
        QVERIFY(checked.ok());
        QCOMPARE(checked->user.text(), u"user-1"_s);
        QCOMPARE(checked->session.text(), u"session-1"_s);
        QCOMPARE(checked->issuedAtS, nowS);
        QCOMPARE(checked->expiresAtS, nowS + 900);
        // The forgeries below are made by this helper: unchanged, its work passes, so it is the change that fails.
        QVERIFY(m_tokens->check(QString::fromLatin1(sealed(compact(header()), compact(claims()))), nowS).ok());
    }

    void survivesARestart()
    {
        const AccessTokens again(m_folder.filePath(u"server.pem"_s), u"gemba"_s);
        QVERIFY(again.check(QString::fromLatin1(m_good), nowS).ok());
        QCOMPARE(again.jwks(), m_tokens->jwks());
        QCOMPARE(QFile::permissions(m_folder.filePath(u"server.pem"_s)) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void endsOnTheSecond()
    {
        QVERIFY(m_tokens->check(QString::fromLatin1(m_good), nowS + 899).ok());
        const auto atTheEnd = m_tokens->check(QString::fromLatin1(m_good), nowS + 900);
        QVERIFY(!atTheEnd.ok());
        QCOMPARE(atTheEnd.error().code, ErrorCode::TokenExpired);
    }

    void toleratesClocksAFewSecondsApart()
    {
        QVERIFY(m_tokens->check(QString::fromLatin1(m_good), nowS - 5).ok());
        QVERIFY(!m_tokens->check(QString::fromLatin1(m_good), nowS - 6).ok());
    }

    void refusesForgeries_data()
    {
        QTest::addColumn<QString>("token");
        const auto row = [](const char *name, const QByteArray &token) {
            QTest::newRow(name) << QString::fromUtf8(token);
        };
        const auto text = [](const char *name, const QString &token) { QTest::newRow(name) << token; };
        const QByteArray unsignedText = m_good.left(m_good.lastIndexOf('.'));

        // Algorithms: the key says which one it is, never the header.
        for (const char *name : {"none", "None", "NONE", "nOnE", ""}) {
            const auto noSignature = [](const QByteArray &) { return QByteArray(); };
            row(qPrintable(u"alg '%1', no signature"_s.arg(QLatin1StringView(name))),
                signedAs(QLatin1StringView(name), noSignature));
        }
        row("alg none, signature kept",
            joined(compact(headerWith(u"alg"_s, u"none"_s)), compact(claims())) + m_good.mid(unsignedText.size()));
        row("HS256 keyed with the public PEM",
            signedAs(u"HS256"_s, [&](const QByteArray &t) { return hmac(publicKey(m_serverKey, true), t); }));
        row("HS256 keyed with the public PEM, trimmed",
            signedAs(u"HS256"_s, [&](const QByteArray &t) { return hmac(publicKey(m_serverKey, true).trimmed(), t); }));
        row("HS256 keyed with the public DER",
            signedAs(u"HS256"_s, [&](const QByteArray &t) { return hmac(publicKey(m_serverKey, false), t); }));
        row("HS256 keyed with the modulus", signedAs(u"HS256"_s, [&](const QByteArray &t) {
                const QJsonObject jwk = m_tokens->jwks()["keys"_L1][0].toObject();
                return hmac(QByteArray::fromBase64(jwk["n"_L1].toString().toLatin1(), base64Url), t);
            }));
        row("HS256 with an empty key", signedAs(u"HS256"_s, [&](const QByteArray &t) { return hmac({}, t); }));
        row("HMAC under the name RS256",
            signedAs(u"RS256"_s, [&](const QByteArray &t) { return hmac(publicKey(m_serverKey, true), t); }));
        const Key curve = owned(EVP_EC_gen("P-256"));
        row("ES256", signedAs(u"ES256"_s, [&](const QByteArray &t) { return signature(curve, t); }));
        row("ES256, all zero", signedAs(u"ES256"_s, [](const QByteArray &) { return QByteArray(64, '\0'); }));
        const Key edwards = owned(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
        row("EdDSA", signedAs(u"EdDSA"_s, [&](const QByteArray &t) { return signature(edwards, t, nullptr); }));
        row("PS256 by the server's key",
            signedAs(u"PS256"_s, [&](const QByteArray &t) { return signature(m_serverKey, t, EVP_sha256(), true); }));
        row("PSS under the name RS256",
            signedAs(u"RS256"_s, [&](const QByteArray &t) { return signature(m_serverKey, t, EVP_sha256(), true); }));
        row("RS384 by the server's key",
            signedAs(u"RS384"_s, [&](const QByteArray &t) { return signature(m_serverKey, t, EVP_sha384()); }));
        row("RS512 by the server's key",
            signedAs(u"RS512"_s, [&](const QByteArray &t) { return signature(m_serverKey, t, EVP_sha512()); }));
        row("SHA-1 under the name RS256",
            signedAs(u"RS256"_s, [&](const QByteArray &t) { return signature(m_serverKey, t, EVP_sha1()); }));
        row("alg in small letters", sealedHeader(headerWith(u"alg"_s, u"rs256"_s)));
        row("alg with a space", sealedHeader(headerWith(u"alg"_s, u"RS256 "_s)));
        row("alg a list", sealedHeader(headerWith(u"alg"_s, QJsonArray{u"RS256"_s})));
        row("alg null", sealedHeader(headerWith(u"alg"_s, QJsonValue::Null)));

        // The header: exactly the three members the server writes.
        for (const auto &member : {u"alg"_s, u"typ"_s, u"kid"_s}) {
            QJsonObject without = header();
            without.remove(member);
            row(qPrintable(u"header without "_s + member), sealedHeader(without));
            QByteArray twice = compact(header());
            twice.insert(1, '"' + member.toLatin1() + "\":\"x\",");
            row(qPrintable(u"header with two "_s + member), sealedHeader(twice));
        }
        QByteArray escapedTwice = compact(header());
        escapedTwice.insert(1, "\"\\u0061lg\":\"none\",");
        row("second alg spelt with an escape", sealedHeader(escapedTwice));
        row("unknown header member", sealedHeader(headerWith(u"x"_s, 1)));
        row("crit, empty", sealedHeader(headerWith(u"crit"_s, QJsonArray())));
        row("crit names exp", sealedHeader(headerWith(u"crit"_s, QJsonArray{u"exp"_s})));
        row("b64 false", sealedHeader(headerWith(u"b64"_s, false)));
        row("zip", sealedHeader(headerWith(u"zip"_s, u"DEF"_s)));
        row("typ JWT", sealedHeader(headerWith(u"typ"_s, u"JWT"_s)));
        row("typ of an id token", sealedHeader(headerWith(u"typ"_s, u"id+jwt"_s)));
        row("typ null", sealedHeader(headerWith(u"typ"_s, QJsonValue::Null)));
        row("kid unknown", sealedHeader(headerWith(u"kid"_s, u"another"_s)));
        row("kid empty", sealedHeader(headerWith(u"kid"_s, QString())));
        row("kid a number", sealedHeader(headerWith(u"kid"_s, 0)));
        row("kid a path", sealedHeader(headerWith(u"kid"_s, u"../../../../dev/null"_s)));
        row("kid SQL", sealedHeader(headerWith(u"kid"_s, u"x' UNION SELECT 'key"_s)));
        row("kid a command", sealedHeader(headerWith(u"kid"_s, u"key|id"_s)));
        row("kid with NUL behind", sealedHeader(headerWith(u"kid"_s, header()["kid"_L1].toString() + QChar(0))));
        const QJsonObject otherJwk =
            AccessTokens(m_folder.filePath(u"other.pem"_s), u"gemba"_s).jwks()["keys"_L1][0].toObject();
        row("jwk", bringsItsKey(u"jwk"_s, otherJwk));
        row("jku", bringsItsKey(u"jku"_s, u"https://keys.example/jwks"_s));
        row("x5u", bringsItsKey(u"x5u"_s, u"https://keys.example/chain.pem"_s));
        row("x5c", bringsItsKey(u"x5c"_s, QJsonArray{QString::fromLatin1(publicKey(m_otherKey, false).toBase64())}));
        row("x5t", bringsItsKey(u"x5t"_s, u"AAAA"_s));
        row("header not an object", sealedHeader(QByteArray("[\"RS256\"]")));
        row("header a string", sealedHeader(QByteArray("\"RS256\"")));
        row("header not JSON", sealedHeader(QByteArray("alg=RS256")));
        row("header cut", sealedHeader(compact(header()).chopped(1)));
        row("header with more behind", sealedHeader(compact(header()) + "{}"));
        row("header with a byte order mark", sealedHeader("\xEF\xBB\xBF" + compact(header())));
        row("header not UTF-8", sealedHeader(QByteArray(compact(header())).replace("at+jwt", "at+jwt\xFF")));
        row("header deeply nested", sealedHeader(QByteArray(1'000, '[') + QByteArray(1'000, ']')));

        // Signatures.
        const QByteArray sig = QByteArray::fromBase64(m_good.split('.')[2], base64Url);
        const auto withSignature = [&](const QByteArray &bytes) {
            return unsignedText + '.' + bytes.toBase64(base64Url);
        };
        row("signature stripped", unsignedText + '.');
        row("signature and its dot stripped", unsignedText);
        row("signature one byte short", withSignature(sig.chopped(1)));
        row("signature one byte long", withSignature(sig + '\0'));
        row("signature with a zero in front", withSignature('\0' + sig));
        row("signature twice", withSignature(sig + sig));
        row("signature zero", withSignature(QByteArray(sig.size(), '\0')));
        row("signature one", withSignature(QByteArray(sig.size() - 1, '\0') + '\1'));
        row("signature all ones", withSignature(QByteArray(sig.size(), '\xFF')));
        QByteArray reversed = sig;
        std::reverse(reversed.begin(), reversed.end());
        row("signature reversed", withSignature(reversed));
        row("signature of another key",
            [&] { return unsignedText + '.' + signature(m_otherKey, unsignedText).toBase64(base64Url); }());
        row("signature of another token", [&] {
            const QByteArray other =
                m_tokens->issue({UserId(u"user-2"_s), SessionId(u"session-2"_s), nowS, nowS + 900}).toLatin1();
            return unsignedText + other.mid(other.lastIndexOf('.'));
        }());
        row("signature as hexadecimal", unsignedText + '.' + sig.toHex());
        row("claims of another user", [&] {
            return joined(compact(header()), compact(claimsWith(u"sub"_s, u"admin"_s))) +
                   m_good.mid(unsignedText.size());
        }());

        // Spelling: one token has one form.
        row("padded", m_good + '=');
        row("padded twice", m_good + "==");
        row("header padded", QByteArray(m_good).replace(m_good.indexOf('.'), 0, "="));
        row("plain base64 alphabet", [&] {
            // The issued signature need not hold a character in which the alphabets differ: put one into the claims.
            QByteArray token = sealedClaims(claimsWith(u"x"_s, u"\u00ff\u00bf\u00ff\u00be\u00ff~~~???"_s));
            if (!token.contains('-') && !token.contains('_'))
                qFatal("nothing to spell otherwise");
            return token.replace('-', '+').replace('_', '/');
        }());
        row("last character with unused bits", [&] {
            // 384 bytes end without spare bits, the header does not: "x" and the next letter decode alike.
            QByteArray odd = compact(header());
            while (odd.size() % 3 != 1)
                odd += ' ';
            QByteArray encoded = odd.toBase64(base64Url);
            encoded.back() = static_cast<char>(encoded.back() + 1);
            const QByteArray changed = encoded + '.' + compact(claims()).toBase64(base64Url);
            return changed + '.' + signature(m_serverKey, changed).toBase64(base64Url);
        }());
        row("space in front", ' ' + m_good);
        row("space behind", m_good + ' ');
        row("line feed behind", m_good + '\n');
        row("carriage return and line feed behind", m_good + "\r\n");
        row("line feed inside", QByteArray(m_good).insert(40, '\n'));
        row("tab inside", QByteArray(m_good).insert(40, '\t'));
        text("NUL behind", QString::fromLatin1(m_good) + QChar(0));
        text("NUL inside", QString::fromLatin1(m_good).insert(40, QChar(0)));
        row("Bearer in front", "Bearer " + m_good);
        row("percent-encoded dots", QByteArray(m_good).replace('.', "%2E"));
        row("in quotes", '"' + m_good + '"');
        text("full-width dots", QString::fromLatin1(m_good).replace(u'.', QChar(0xFF0E)));
        text("a look-alike letter", part(0).replace(0, 1, QChar(0x0435)) + u'.' + part(1) + u'.' + part(2));
        text("a zero-width space", QString::fromLatin1(m_good).insert(10, QChar(0x200B)));
        text("a lone surrogate", QString::fromLatin1(m_good).insert(10, QChar(0xD800)));

        // Parts.
        text("nothing", {});
        text("one dot", u"."_s);
        text("two dots", u".."_s);
        text("one part", part(0));
        text("two parts", part(0) + u'.' + part(1));
        text("four parts", QString::fromLatin1(m_good) + u'.' + part(2));
        text("five parts, as an encrypted one has", QString::fromLatin1(m_good) + u".AAAA.AAAA"_s);
        text("a dot behind", QString::fromLatin1(m_good) + u'.');
        text("a dot in front", u'.' + QString::fromLatin1(m_good));
        text("no header", u'.' + part(1) + u'.' + part(2));
        text("no claims", part(0) + u".."_s + part(2));
        text("parts swapped", part(1) + u'.' + part(0) + u'.' + part(2));
        text("JSON serialization",
             uR"({"protected":"%1","payload":"%2","signature":"%3"})"_s.arg(part(0), part(1), part(2)));
        text("a refresh token", QString::fromLatin1(QByteArray(32, 'r').toBase64(base64Url)));

        // Size.
        row("claims too large", sealedClaims(claimsWith(u"x"_s, QString(4'000, u'x'))));
        row("four megabytes of dots", QByteArray(4 << 20, '.'));
        row("four megabytes of letters", QByteArray(4 << 20, 'A'));

        // Claims, under a good signature.
        for (const auto &claim : {u"iss"_s, u"aud"_s, u"sub"_s, u"sid"_s, u"jti"_s, u"iat"_s, u"nbf"_s, u"exp"_s}) {
            QJsonObject without = claims();
            without.remove(claim);
            row(qPrintable(u"without "_s + claim), sealedClaims(without));
            row(qPrintable(claim + u" null"_s), sealedClaims(claimsWith(claim, QJsonValue::Null)));
            row(qPrintable(claim + u" true"_s), sealedClaims(claimsWith(claim, true)));
            row(qPrintable(claim + u" an object"_s), sealedClaims(claimsWith(claim, QJsonObject())));
            QByteArray twice = compact(claims());
            twice.insert(1, '"' + claim.toLatin1() + "\":" + (claim == u"exp"_s ? "9999999999" : "\"x\"") + ',');
            row(qPrintable(u"two "_s + claim), sealedClaims(twice));
        }
        row("iss of somebody else", sealedClaims(claimsWith(u"iss"_s, u"https://login.example"_s)));
        row("iss in capitals", sealedClaims(claimsWith(u"iss"_s, u"GEMBA"_s)));
        row("aud of another service", sealedClaims(claimsWith(u"aud"_s, u"billing"_s)));
        row("aud a list that holds it", sealedClaims(claimsWith(u"aud"_s, QJsonArray{u"billing"_s, u"gemba"_s})));
        row("sub empty", sealedClaims(claimsWith(u"sub"_s, QString())));
        row("sub a number", sealedClaims(claimsWith(u"sub"_s, 1)));
        row("sid empty", sealedClaims(claimsWith(u"sid"_s, QString())));
        row("sid a list", sealedClaims(claimsWith(u"sid"_s, QJsonArray{u"session-1"_s})));
        row("jti empty", sealedClaims(claimsWith(u"jti"_s, QString())));
        for (const auto &claim : {"exp", "nbf", "iat"}) {
            const auto number = [&](const char *name, const QByteArray &value) {
                row(qPrintable(QLatin1StringView(claim) + u' ' + QLatin1StringView(name)), sealedNumber(claim, value));
            };
            number("a string", '"' + QByteArray::number(nowS + 900) + '"');
            number("with a fraction", QByteArray::number(nowS + 900) + ".5");
            number("negative", "-1");
            number("the largest integer", "9223372036854775807");
            number("the smallest integer", "-9223372036854775808");
            number("beyond 64 bits", "18446744073709551617");
            number("1e300", "1e300");
            number("infinite", "1e400");
            number("NaN", "NaN");
        }
        row("exp past", sealedClaims(claimsWith(u"exp"_s, nowS - 1)));
        row("exp zero", sealedClaims(claimsWith(u"exp"_s, 0)));
        row("exp in milliseconds", sealedClaims(claimsWith(u"exp"_s, (nowS + 900) * 1000)));
        row("exp in a year", sealedClaims(claimsWith(u"exp"_s, nowS + 365 * 86'400)));
        row("exp before iat", sealedClaims(claimsWith(u"exp"_s, nowS - 900)));
        row("nbf ahead", sealedClaims(claimsWith(u"nbf"_s, nowS + 60)));
        row("iat ahead", sealedClaims(claimsWith(u"iat"_s, nowS + 60)));
        row("claims an empty object", sealedClaims(QByteArray("{}")));
        row("claims a list", sealedClaims("[" + compact(claims()) + "]"));
        row("claims a string", sealedClaims(QByteArray("\"admin\"")));
        row("claims null", sealedClaims(QByteArray("null")));
        row("claims not JSON", sealedClaims(QByteArray("sub=admin")));
        row("claims cut", sealedClaims(compact(claims()).chopped(1)));
        row("claims with more behind", sealedClaims(compact(claims()) + compact(claims())));
        row("claims with NUL behind", sealedClaims(compact(claims()) + '\0'));
        row("claims with a byte order mark", sealedClaims("\xEF\xBB\xBF" + compact(claims())));
        row("claims with a comment", sealedClaims(compact(claims()) + "//"));
        row("claims deeply nested",
            sealedClaims(compact(claims()).chopped(1) + ",\"x\":" + QByteArray(500, '[') + QByteArray(500, ']') + '}'));
        row("claims another token", sealedClaims(m_good));
    }
    void refusesForgeries()
    {
        QFETCH(QString, token);
        const auto checked = m_tokens->check(token, nowS);
        QVERIFY(!checked.ok());
        QVERIFY(checked.error().code == ErrorCode::TokenInvalid || checked.error().code == ErrorCode::TokenExpired);
        // What was refused is not repeated: it may be somebody's token with one letter wrong.
        QVERIFY(checked.error().detail.isEmpty());
    }

    void refusesOfAnotherServer()
    {
        const AccessTokens other(m_folder.filePath(u"other.pem"_s), u"gemba"_s);
        const QString foreign = other.issue({UserId(u"user-1"_s), SessionId(u"session-1"_s), nowS, nowS + 900});
        QVERIFY(other.check(foreign, nowS).ok());
        QVERIFY(!m_tokens->check(foreign, nowS).ok());
        const AccessTokens otherIssuer(m_folder.filePath(u"server.pem"_s), u"elsewhere"_s);
        QVERIFY(!otherIssuer.check(QString::fromLatin1(m_good), nowS).ok());
    }

    /// Every character counts: none can be changed without being noticed.
    void refusesEveryChangedCharacter()
    {
        for (qsizetype i = 0; i < m_good.size(); ++i) {
            QByteArray changed = m_good;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            if (m_tokens->check(QString::fromLatin1(changed), nowS).ok())
                QFAIL(qPrintable(u"accepted with character %1 changed"_s.arg(i)));
        }
    }

    void refusesMutations()
    {
        QRandomGenerator random(20251121);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray changed = m_good;
            const int edits = random.bounded(1, 5);
            for (int edit = 0; edit < edits; ++edit) {
                const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(changed.size())));
                switch (random.bounded(4)) {
                case 0:
                    changed[at] = static_cast<char>(changed[at] ^ (1 << random.bounded(8)));
                    break;
                case 1:
                    changed.remove(at, 1 + random.bounded(3));
                    break;
                case 2:
                    changed.insert(at, static_cast<char>(random.bounded(256)));
                    break;
                default:
                    changed.insert(at, changed.mid(random.bounded(100), random.bounded(20)));
                    break;
                }
            }
            if (changed != m_good && m_tokens->check(QString::fromLatin1(changed), nowS).ok())
                QFAIL(changed.constData());
        }
    }

    void refusesAKeyThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not PEM") << QByteArray("key");
        const auto pemOf = [](const Key &key) {
            const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
            PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
            char *data = nullptr;
            const long length = BIO_get_mem_data(bio.get(), &data);
            return QByteArray(data, length);
        };
        QTest::newRow("elliptic curve") << pemOf(owned(EVP_EC_gen("P-256")));
        QTest::newRow("1024 bits") << pemOf(owned(EVP_RSA_gen(1024)));
    }
    void refusesAKeyThatIsNone()
    {
        QFETCH(QByteArray, pem);
        QFile file(m_folder.filePath(u"bad.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(pem);
        file.close();
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, AccessTokens(file.fileName(), u"gemba"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // A key that cannot be read is left where it is: somebody may still mend it.
        QCOMPARE(file.readAll(), pem);
    }
};

QTEST_GUILESS_MAIN(TokenTest)
#include "tst_identity_token.moc"
