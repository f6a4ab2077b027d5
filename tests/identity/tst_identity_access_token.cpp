#include <access_token.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qint64 nowS = 1'763'683'200;

/// JSON with quotation marks that a C++ literal need not escape.
QByteArray json(const char *singleQuoted)
{
    return QByteArray(singleQuoted).replace('\'', '"');
}

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Key readKey(const QByteArray &pem)
{
    BIO *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    Key key(PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr), &EVP_PKEY_free);
    BIO_free(bio);
    return key;
}

QByteArray publicPem(EVP_PKEY *key)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(bio, key);
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    const QByteArray pem(data, static_cast<qsizetype>(length));
    BIO_free(bio);
    return pem;
}

QByteArray publicDer(EVP_PKEY *key)
{
    uchar *data = nullptr;
    const int length = i2d_PUBKEY(key, &data);
    const QByteArray der(reinterpret_cast<const char *>(data), length);
    OPENSSL_free(data);
    return der;
}

QByteArray privatePem(EVP_PKEY *key)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    const QByteArray pem(data, static_cast<qsizetype>(length));
    BIO_free(bio);
    return pem;
}

QByteArray signature(EVP_PKEY *key, const QByteArray &text, bool pss = false, const EVP_MD *digest = EVP_sha256())
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *parameters = nullptr;
    EVP_DigestSignInit(context, &parameters, digest, nullptr, key);
    if (pss) {
        EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST);
    }
    const auto *data = reinterpret_cast<const uchar *>(text.constData());
    size_t length = 0;
    EVP_DigestSign(context, nullptr, &length, data, static_cast<size_t>(text.size()));
    QByteArray out(static_cast<qsizetype>(length), '\0');
    EVP_DigestSign(context, reinterpret_cast<uchar *>(out.data()), &length, data, static_cast<size_t>(text.size()));
    out.truncate(static_cast<qsizetype>(length));
    EVP_MD_CTX_free(context);
    return out;
}

} // namespace

/// A token that is not exactly one that this server made, for now, is refused. Most forgeries here are signed with the
/// server's own key, so that it is the rule under test that refuses them and not the signature.
class AccessTokenTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const ManualClock m_clock{nowS * 1000};
    std::unique_ptr<KeyRing> m_ring;
    std::unique_ptr<AccessTokens> m_tokens;
    Key m_key{nullptr, &EVP_PKEY_free};
    QByteArray m_kid;

    QByteArray header() const { return json("{'alg':'RS256','kid':'") + m_kid + json("','typ':'at+jwt'}"); }
    static QJsonObject claims()
    {
        return {{u"iss"_s, u"gemba"_s}, {u"aud"_s, u"gemba"_s}, {u"sub"_s, u"user-1"_s}, {u"sid"_s, u"session-1"_s},
                {u"jti"_s, u"t-1"_s},   {u"iat"_s, nowS},       {u"nbf"_s, nowS},        {u"exp"_s, nowS + 900}};
    }
    static QByteArray body() { return QJsonDocument(claims()).toJson(QJsonDocument::Compact); }
    static QByteArray bodyWith(const char *name, const QJsonValue &value)
    {
        QJsonObject changed = claims();
        changed[QLatin1String(name)] = value;
        return QJsonDocument(changed).toJson(QJsonDocument::Compact);
    }
    static QByteArray bodyWithout(const char *name)
    {
        QJsonObject changed = claims();
        changed.remove(QLatin1String(name));
        return QJsonDocument(changed).toJson(QJsonDocument::Compact);
    }
    /// One claim as this exact text, for what QJsonValue cannot say.
    static QByteArray bodyRaw(const char *name, const QByteArray &text)
    {
        QByteArray json = bodyWithout(name);
        json.chop(1);
        return json + ",\"" + name + "\":" + text + '}';
    }
    QByteArray headerRaw(const QByteArray &alg, const QByteArray &typ, const QByteArray &kid,
                         const QByteArray &more = {}) const
    {
        return "{\"alg\":" + alg + ",\"kid\":" + kid + ",\"typ\":" + typ + more + '}';
    }
    QByteArray headerMore(const QByteArray &more) const
    {
        return headerRaw("\"RS256\"", "\"at+jwt\"", '"' + m_kid + '"', ',' + more);
    }
    QByteArray headerKid(const QByteArray &kid) const { return headerRaw("\"RS256\"", "\"at+jwt\"", '"' + kid + '"'); }
    QByteArray headerAlg(const QByteArray &alg) const { return headerRaw(alg, "\"at+jwt\"", '"' + m_kid + '"'); }

    QByteArray token(const QByteArray &head, const QByteArray &payload, EVP_PKEY *key = nullptr) const
    {
        const QByteArray text = head.toBase64(base64) + '.' + payload.toBase64(base64);
        return text + '.' + signature(key ? key : m_key.get(), text).toBase64(base64);
    }
    /// The parts as they are, signed.
    QByteArray rawToken(const QByteArray &head, const QByteArray &payload) const
    {
        const QByteArray text = head + '.' + payload;
        return text + '.' + signature(m_key.get(), text).toBase64(base64);
    }
    Result<AccessClaims> check(const QByteArray &text) const { return m_tokens->check(QString::fromUtf8(text), nowS); }

private Q_SLOTS:
    void initTestCase()
    {
        m_ring = std::make_unique<KeyRing>(m_folder.path(), m_clock);
        m_tokens = std::make_unique<AccessTokens>(*m_ring, u"gemba"_s);
        m_key = readKey(m_ring->current().pem());
        m_kid = m_ring->ids().current.toLatin1();
    }

    // What the forger of this test makes is taken when nothing is wrong with it: each row below fails for its own reason.
    void forgerMakesGoodTokensToo()
    {
        const auto good = check(token(header(), body()));
        QVERIFY(good.ok());
        QCOMPARE(good->user, UserId(u"user-1"_s));
        QCOMPARE(good->session, SessionId(u"session-1"_s));
        QCOMPARE(good->expiresAtS, nowS + 900);
        const QString own = m_tokens->issue({UserId(u"u"_s), SessionId(u"s"_s), nowS, nowS + 60});
        QVERIFY(m_tokens->check(own, nowS).ok());
        QVERIFY(m_tokens->check(own, nowS + 59).ok());
        QCOMPARE(m_tokens->check(own, nowS + 60).error().code, ErrorCode::TokenExpired);
        QVERIFY(check(token(header(), bodyWith("nbf", nowS + 5))).ok()); // clocks of two servers differ a little
    }

    void refusesForgeries_data()
    {
        QTest::addColumn<QByteArray>("forged");
        const auto row = [](const char *name, const QByteArray &forged) { QTest::newRow(name) << forged; };
        const QByteArray good = token(header(), body());
        const QList<QByteArray> parts = good.split('.');
        const QByteArray signedText = parts[0] + '.' + parts[1];
        const QByteArray seal = QByteArray::fromBase64(parts[2], base64);

        // The algorithm.
        for (const char *none : {"none", "None", "NONE", "nOnE", ""}) {
            const QByteArray unsignedText = headerAlg('"' + QByteArray(none) + '"').toBase64(base64) + '.' + parts[1];
            row(qPrintable(u"alg '%1', no signature"_s.arg(QLatin1String(none))), unsignedText + '.');
            row(qPrintable(u"alg '%1', a real signature"_s.arg(QLatin1String(none))),
                token(headerAlg('"' + QByteArray(none) + '"'), body()));
        }
        const auto hmac = [&](const QByteArray &secret) {
            const QByteArray text = headerAlg("\"HS256\"").toBase64(base64) + '.' + parts[1];
            return text + '.' +
                   QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toBase64(base64);
        };
        const QByteArray pem = publicPem(m_key.get());
        row("HS256 with the public key", hmac(pem));
        row("HS256 with the trimmed public key", hmac(pem.trimmed()));
        row("HS256 with the public key in DER", hmac(publicDer(m_key.get())));
        row("HS256 with the modulus",
            hmac(QByteArray::fromBase64(m_ring->jwks()[u"keys"_s][0][u"n"_s].toString().toLatin1(), base64)));
        row("HS256 with the key id", hmac(m_kid));
        row("HS256 with an empty secret", hmac({}));
        row("RS256 that is an HMAC",
            signedText + '.' +
                QMessageAuthenticationCode::hash(signedText, pem, QCryptographicHash::Sha256).toBase64(base64));
        for (const char *alg :
             {"HS256", "HS512", "RS384", "RS512", "PS256", "ES256", "EdDSA", "rs256", "RS256 ", "RSA"})
            row(qPrintable(u"alg %1, RS256 signature"_s.arg(QLatin1String(alg))),
                token(headerAlg('"' + QByteArray(alg) + '"'), body()));
        const QByteArray psText = headerAlg("\"PS256\"").toBase64(base64) + '.' + parts[1];
        row("PS256, truly", psText + '.' + signature(m_key.get(), psText, true).toBase64(base64));
        row("RS256 that is PS256", signedText + '.' + signature(m_key.get(), signedText, true).toBase64(base64));
        row("RS256 over SHA-512",
            signedText + '.' + signature(m_key.get(), signedText, false, EVP_sha512()).toBase64(base64));
        for (const auto &[alg, digest] : {std::pair{"RS384", EVP_sha384()}, std::pair{"RS512", EVP_sha512()}}) {
            const QByteArray text = headerAlg('"' + QByteArray(alg) + '"').toBase64(base64) + '.' + parts[1];
            row(qPrintable(u"%1, truly"_s.arg(QLatin1String(alg))),
                text + '.' + signature(m_key.get(), text, false, digest).toBase64(base64));
        }
        row("RS256 over SHA-1",
            signedText + '.' + signature(m_key.get(), signedText, false, EVP_sha1()).toBase64(base64));
        const Key edwards(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), &EVP_PKEY_free);
        const QByteArray edText = headerAlg("\"EdDSA\"").toBase64(base64) + '.' + parts[1];
        row("EdDSA by a key of its own",
            edText + '.' + signature(edwards.get(), edText, false, nullptr).toBase64(base64));
        const Key ec(EVP_EC_gen("P-256"), &EVP_PKEY_free);
        const QByteArray esText = headerAlg("\"ES256\"").toBase64(base64) + '.' + parts[1];
        row("ES256 by a key of its own", esText + '.' + signature(ec.get(), esText).toBase64(base64));
        row("alg is a list", token(headerAlg("[\"RS256\"]"), body()));
        row("alg is null", token(headerAlg("null"), body()));
        row("alg is a number", token(headerAlg("256"), body()));

        // The header's members.
        row("header without alg", token(json("{'kid':'") + m_kid + json("','typ':'at+jwt'}"), body()));
        row("header without kid", token(json("{'alg':'RS256','typ':'at+jwt'}"), body()));
        row("header without typ", token(json("{'alg':'RS256','kid':'") + m_kid + "\"}", body()));
        row("header empty object", token("{}", body()));
        row("header twice alg, good last",
            token(headerRaw("\"none\"", "\"at+jwt\"", '"' + m_kid + '"', ",\"alg\":\"RS256\""), body()));
        row("header twice alg, good first", token(headerMore(json("'alg':'none'")), body()));
        row("header twice alg by escape", token(headerMore(json("'\\u0061lg':'none'")), body()));
        row("header unknown member", token(headerMore(json("'x':1")), body()));
        row("crit", token(headerMore(json("'crit':['exp']")), body()));
        row("crit empty", token(headerMore(json("'crit':[]")), body()));
        row("b64 false", token(headerMore(json("'b64':false")), body()));
        row("zip", token(headerMore(json("'zip':'DEF'")), body()));
        row("cty JWT", token(headerMore(json("'cty':'JWT'")), body()));
        row("jku", token(headerMore(json("'jku':'https://evil.example/jwks.json'")), body()));
        row("x5u", token(headerMore(json("'x5u':'https://evil.example/x.pem'")), body()));
        row("x5c", token(headerMore(json("'x5c':['MIIB']")), body()));
        row("enc", token(headerMore(json("'enc':'A256GCM'")), body()));
        row("typ JWT", token(headerRaw("\"RS256\"", "\"JWT\"", '"' + m_kid + '"'), body()));
        row("typ id_token", token(headerRaw("\"RS256\"", "\"id+jwt\"", '"' + m_kid + '"'), body()));
        row("typ upper case", token(headerRaw("\"RS256\"", "\"AT+JWT\"", '"' + m_kid + '"'), body()));
        row("typ with media type", token(headerRaw("\"RS256\"", "\"application/at+jwt\"", '"' + m_kid + '"'), body()));
        row("typ null", token(headerRaw("\"RS256\"", "null", '"' + m_kid + '"'), body()));
        row("kid unknown", token(headerKid("unknown"), body()));
        row("kid empty", token(headerKid(""), body()));
        row("kid path", token(headerKid("../../../../dev/null"), body()));
        row("kid SQL", token(headerKid("x' UNION SELECT 'key' --"), body()));
        row("kid shell", token(headerKid("|cat signing-keys.json"), body()));
        row("kid with NUL", token(headerKid(m_kid + json("\\u0000")), body()));
        row("kid number", token(headerRaw("\"RS256\"", "\"at+jwt\"", "1"), body()));
        row("kid list", token(headerRaw("\"RS256\"", "\"at+jwt\"", "[\"" + m_kid + "\"]"), body()));
        row("header is an array", token('[' + header() + ']', body()));
        row("header is a string", token("\"RS256\"", body()));
        row("header is not JSON", token("alg=RS256", body()));
        row("header ends early", token(header().chopped(1), body()));
        row("header with a comma too many", token(header().chopped(1) + ",}", body()));
        row("header with text behind", token(header() + "{}", body()));
        row("header with a byte order mark", token("\xEF\xBB\xBF" + header(), body()));
        row("header not UTF-8", token(headerMore("\"x\":\"\xff\xfe\""), body()));
        row("header nested deep", token(QByteArray(1000, '[') + QByteArray(1000, ']'), body()));

        // Another's key, and keys that the token brings along.
        const Key other(EVP_RSA_gen(2048), &EVP_PKEY_free);
        const Key otherSameSize(EVP_RSA_gen(3072), &EVP_PKEY_free);
        row("another key", token(header(), body(), other.get()));
        row("another key of the same size", token(header(), body(), otherSameSize.get()));
        const QByteArray jwk = json("'jwk':{'kty':'RSA','e':'AQAB','n':'AQAB'}");
        row("embedded jwk", token(headerMore(jwk), body(), otherSameSize.get()));
        row("embedded jwk, own key", token(headerMore(jwk), body()));
        const QTemporaryDir elsewhere;
        const KeyRing strangersKeys(elsewhere.path(), m_clock);
        const AccessTokens stranger(strangersKeys, u"gemba"_s);
        row("another server's token",
            stranger.issue({UserId(u"user-1"_s), SessionId(u"session-1"_s), nowS, nowS + 900}).toLatin1());

        // The signature.
        row("no signature", signedText);
        row("empty signature", signedText + '.');
        row("signature cut by a byte", signedText + '.' + seal.chopped(1).toBase64(base64));
        row("signature longer by a byte", signedText + '.' + (seal + '\0').toBase64(base64));
        row("signature behind a zero", signedText + '.' + ('\0' + seal).toBase64(base64));
        row("signature doubled", signedText + '.' + (seal + seal).toBase64(base64));
        row("signature all zero", signedText + '.' + QByteArray(seal.size(), '\0').toBase64(base64));
        row("signature one", signedText + '.' + (QByteArray(seal.size() - 1, '\0') + '\1').toBase64(base64));
        row("signature all one", signedText + '.' + QByteArray(seal.size(), '\xff').toBase64(base64));
        QByteArray reversed = seal;
        std::reverse(reversed.begin(), reversed.end());
        row("signature reversed", signedText + '.' + reversed.toBase64(base64));
        for (const qsizetype at : {qsizetype(0), seal.size() / 2, seal.size() - 1}) {
            QByteArray flipped = seal;
            flipped[at] = static_cast<char>(flipped[at] ^ 1);
            row(qPrintable(u"signature bit flipped at %1"_s.arg(at)), signedText + '.' + flipped.toBase64(base64));
        }
        row("signature of another text", signedText + '.' + token(header(), bodyWith("jti", u"t-2"_s)).split('.')[2]);
        row("payload exchanged", parts[0] + '.' + bodyWith("sub", u"admin"_s).toBase64(base64) + '.' + parts[2]);
        row("header exchanged", headerAlg("\"RS256\" ").toBase64(base64) + '.' + parts[1] + '.' + parts[2]);

        // The encoding: one token has one spelling.
        row("signature padded", good + '=');
        row("signature padded twice", good + "==");
        QByteArray plain = seal.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
        plain[3] = '+';
        row("signature in the other alphabet", signedText + '.' + plain);
        row("header padded", rawToken(parts[0] + "==", parts[1]));
        row("payload padded", rawToken(parts[0], parts[1] + '='));
        row("payload with other spare bits", rawToken(parts[0], "e31")); // {} is "e30"
        row("space before", ' ' + good);
        row("space behind", good + ' ');
        row("newline behind", good + '\n');
        row("carriage return behind", good + "\r\n");
        row("tab within", QByteArray(good).insert(10, '\t'));
        row("newline within the payload", rawToken(parts[0], QByteArray(parts[1]).insert(8, '\n')));
        row("newline within the signature", QByteArray(good).insert(good.size() - 8, '\n'));
        row("space within the header", rawToken(QByteArray(parts[0]).insert(4, ' '), parts[1]));
        row("NUL behind", good + '\0');
        row("percent-encoded", good.toPercentEncoding({}, "."));
        row("full-width letters", QString::fromUtf8(good).replace(u'e', u'\uff45').toUtf8());
        row("combining mark behind", good + "\u0301");
        row("zero width space", QByteArray(good).insert(5, "\u200b"));
        row("right-to-left mark before", "\u202e" + good);
        row("quoted", '"' + good + '"');
        row("with its scheme", "Bearer " + good);
        row("encoded twice", good.toBase64(base64));

        // The shape.
        row("empty", "");
        row("one dot", ".");
        row("two dots", "..");
        row("three dots", "...");
        row("one part", parts[0]);
        row("four parts", good + ".x");
        row("five parts, as encrypted ones have", good + ".x.y");
        row("dot before", '.' + good);
        row("dot behind", good + '.');
        row("empty header", "." + parts[1] + '.' + parts[2]);
        row("empty payload", rawToken(parts[0], ""));
        row("JSON serialisation", json("{'payload':'") + parts[1] + json("','signatures':[]}"));
        row("oversize", token(header(), bodyWith("pad", QString(8192, u'x'))));
        row("oversize by dots", QByteArray(100'000, '.'));
        row("oversize rubbish", QByteArray(1'000'000, 'A'));
        row("an opaque refresh token", "kX3v1Qd0m1mJ9Yb2Pp5f0i8r6uZs4tLw7eGhNcAoVxE");

        // The claims.
        for (const char *name : {"iss", "aud", "sub", "sid", "jti", "iat", "nbf", "exp"}) {
            row(qPrintable(u"%1 missing"_s.arg(QLatin1String(name))), token(header(), bodyWithout(name)));
            row(qPrintable(u"%1 null"_s.arg(QLatin1String(name))), token(header(), bodyWith(name, QJsonValue::Null)));
            row(qPrintable(u"%1 true"_s.arg(QLatin1String(name))), token(header(), bodyWith(name, true)));
            row(qPrintable(u"%1 a list"_s.arg(QLatin1String(name))),
                token(header(), bodyWith(name, QJsonArray{claims()[QLatin1String(name)]})));
            row(qPrintable(u"%1 an object"_s.arg(QLatin1String(name))), token(header(), bodyWith(name, QJsonObject{})));
            row(qPrintable(u"%1 empty"_s.arg(QLatin1String(name))), token(header(), bodyWith(name, QString())));
        }
        row("iss of another", token(header(), bodyWith("iss", u"evil"_s)));
        row("iss in capitals", token(header(), bodyWith("iss", u"GEMBA"_s)));
        row("aud of another", token(header(), bodyWith("aud", u"other"_s)));
        row("aud with another", token(header(), bodyWith("aud", QJsonArray{u"gemba"_s, u"other"_s})));
        row("sub a number", token(header(), bodyWith("sub", 1)));
        for (const char *name : {"iat", "nbf", "exp"}) {
            row(qPrintable(u"%1 as text"_s.arg(QLatin1String(name))),
                token(header(), bodyWith(name, QString::number(nowS))));
            row(qPrintable(u"%1 fraction"_s.arg(QLatin1String(name))),
                token(header(), bodyWith(name, double(nowS) + 0.5)));
            row(qPrintable(u"%1 negative"_s.arg(QLatin1String(name))), token(header(), bodyRaw(name, "-1")));
            row(qPrintable(u"%1 huge"_s.arg(QLatin1String(name))), token(header(), bodyRaw(name, "1e300")));
            row(qPrintable(u"%1 beyond 64 bits"_s.arg(QLatin1String(name))),
                token(header(), bodyRaw(name, "18446744073709551616")));
            row(qPrintable(u"%1 largest 64 bits"_s.arg(QLatin1String(name))),
                token(header(), bodyRaw(name, "9223372036854775807")));
            row(qPrintable(u"%1 infinite"_s.arg(QLatin1String(name))), token(header(), bodyRaw(name, "1e999")));
            row(qPrintable(u"%1 NaN"_s.arg(QLatin1String(name))), token(header(), bodyRaw(name, "NaN")));
            row(qPrintable(u"%1 hexadecimal"_s.arg(QLatin1String(name))), token(header(), bodyRaw(name, "0x6920")));
            row(qPrintable(u"%1 twice"_s.arg(QLatin1String(name))),
                token(header(), body().chopped(1) + ",\"" + name + "\":" + QByteArray::number(nowS + 1) + '}'));
        }
        row("exp now", token(header(), bodyWith("exp", nowS)));
        row("exp past", token(header(), bodyWith("exp", nowS - 1)));
        row("exp zero", token(header(), bodyWith("exp", 0)));
        row("exp in milliseconds", token(header(), bodyWith("exp", (nowS + 900) * 1000)));
        row("exp in ten years", token(header(), bodyWith("exp", nowS + 315'000'000)));
        row("nbf future", token(header(), bodyWith("nbf", nowS + 6)));
        row("iat future", token(header(), bodyWith("iat", nowS + 6)));
        row("sub twice", token(header(), body().chopped(1) + json(",'sub':'admin'}")));
        row("sub twice by escape", token(header(), body().chopped(1) + json(",'s\\u0075b':'admin'}")));
        row("payload an array", token(header(), '[' + body() + ']'));
        row("payload a string", token(header(), json("'claims'")));
        row("payload a number", token(header(), "1"));
        row("payload null", token(header(), "null"));
        row("payload not JSON", token(header(), "exp=1"));
        row("payload two objects", token(header(), body() + body()));
        row("payload with a byte order mark", token(header(), "\xEF\xBB\xBF" + body()));
        row("payload not UTF-8", token(header(), bodyRaw("x", "\"\xc3\x28\"")));
        row("payload half a surrogate", token(header(), bodyRaw("x", json("'\\ud800'"))));
        row("payload nested deep", token(header(), bodyRaw("x", QByteArray(500, '[') + QByteArray(500, ']'))));
        row("payload a token within", token(header(), good));
        row("payload with a comment", token(header(), body().chopped(1) + "/**/}"));
    }
    void refusesForgeries()
    {
        QFETCH(QByteArray, forged);
        const auto result = m_tokens->check(QString::fromUtf8(forged), nowS);
        QVERIFY2(!result.ok(), forged.left(200).constData());
        QVERIFY(result.error().code == ErrorCode::TokenInvalid || result.error().code == ErrorCode::TokenExpired);
        QVERIFY(result.error().detail.isEmpty()); // which check failed is nobody's business
    }

    void refusesWhateverOneCharacterIsExchanged()
    {
        const QByteArray good = token(header(), body());
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray changed = good;
            changed[i] = good[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!check(changed).ok(), qPrintable(QString::number(i)));
            QVERIFY2(!check(good.left(i)).ok(), qPrintable(QString::number(i)));
        }
    }
    void survivesMutation()
    {
        const QByteArray good = token(header(), body());
        quint32 random = 20251120;
        const auto next = [&](qsizetype bound) {
            random = random * 1664525u + 1013904223u;
            return static_cast<qsizetype>((random >> 8) % static_cast<quint32>(bound));
        };
        // docs/security.md has a run of a million.
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("GEMBA_TOKEN_MUTANTS", &isSet);
        for (int i = 0; i < (isSet ? wanted : 20'000); ++i) {
            QByteArray mutant = good;
            for (qsizetype n = 1 + next(3); n > 0; --n) {
                const qsizetype at = next(mutant.size());
                switch (next(4)) {
                case 0:
                    mutant[at] = static_cast<char>(next(256));
                    break;
                case 1:
                    mutant.remove(at, 1 + next(8));
                    break;
                case 2:
                    mutant.insert(at, static_cast<char>(next(256)));
                    break;
                default:
                    mutant.insert(at, mutant.mid(next(mutant.size()), next(40)));
                }
                if (mutant.isEmpty())
                    break;
            }
            if (QString::fromUtf8(mutant) != QString::fromUtf8(good))
                QVERIFY2(!check(mutant).ok(), mutant.constData());
        }
    }

    void refusesKeysOfAnotherKind()
    {
        const AccessTokens elsewhere(*m_ring, u"other"_s);
        const QString own = m_tokens->issue({UserId(u"u"_s), SessionId(u"s"_s), nowS, nowS + 60});
        QVERIFY(!elsewhere.check(own, nowS).ok());
        const Key curve(EVP_EC_gen("P-256"), &EVP_PKEY_free);
        const Key weak(EVP_RSA_gen(1024), &EVP_PKEY_free);
        for (const QByteArray &text : {QByteArray("not a key"), publicPem(m_key.get()), QByteArray(),
                                       privatePem(curve.get()), privatePem(weak.get())})
            QVERIFY_EXCEPTION_THROWN(SigningKey::fromPem(text, u"a file"_s), std::runtime_error);
    }
    void jwksHoldsThePublicKeyOnly()
    {
        const QJsonArray keys = m_ring->jwks()[u"keys"_s].toArray();
        QCOMPARE(keys.size(), 2);
        for (const QJsonValue &key : keys) {
            QStringList names = key.toObject().keys();
            names.sort();
            QCOMPARE(names, (QStringList{u"alg"_s, u"e"_s, u"kid"_s, u"kty"_s, u"n"_s, u"use"_s}));
            QCOMPARE(QByteArray::fromBase64(key[u"n"_s].toString().toLatin1(), base64).size(), 3072 / 8);
        }
    }
};

QTEST_GUILESS_MAIN(AccessTokenTest)
#include "tst_identity_access_token.moc"
