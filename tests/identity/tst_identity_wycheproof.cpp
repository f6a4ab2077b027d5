// The RS256 vectors of Project Wycheproof: signatures whose padding was tampered with in every way that verifiers were once
// found to accept, and tokens that lack a part. Origin in wycheproof_rs256.txt.

#include <access_token.h>
#include <signing_key.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// The private key of the vectors as the PEM that our key files hold.
QByteArray pemOf(const QList<QByteArray> &numbers)
{
    static constexpr std::array names{OSSL_PKEY_PARAM_RSA_N,         OSSL_PKEY_PARAM_RSA_E,
                                      OSSL_PKEY_PARAM_RSA_D,         OSSL_PKEY_PARAM_RSA_FACTOR1,
                                      OSSL_PKEY_PARAM_RSA_FACTOR2,   OSSL_PKEY_PARAM_RSA_EXPONENT1,
                                      OSSL_PKEY_PARAM_RSA_EXPONENT2, OSSL_PKEY_PARAM_RSA_COEFFICIENT1};
    OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
    std::vector<BIGNUM *> values;
    for (size_t i = 0; i < names.size(); ++i) {
        const QByteArray bytes = QByteArray::fromBase64(numbers[static_cast<qsizetype>(i)], base64);
        values.push_back(
            BN_bin2bn(reinterpret_cast<const uchar *>(bytes.constData()), static_cast<int>(bytes.size()), nullptr));
        OSSL_PARAM_BLD_push_BN(build, names[i], values.back());
    }
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(build);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    EVP_PKEY_fromdata_init(context);
    EVP_PKEY_fromdata(context, &key, EVP_PKEY_KEYPAIR, parameters);
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    const QByteArray pem(data, static_cast<qsizetype>(length));
    BIO_free(bio);
    EVP_PKEY_free(key);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(build);
    for (BIGNUM *value : values)
        BN_free(value);
    return pem;
}

} // namespace

class WycheproofTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdict_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("valid");
        QFile file(QStringLiteral(GEMBA_WYCHEPROOF));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray pem;
        int vectors = 0;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const QList<QByteArray> fields = line.split('\t');
            if (fields[0] == "key") {
                pem = pemOf(fields.mid(1));
                continue;
            }
            QCOMPARE(fields.size(), 4);
            QTest::newRow((fields[0] + ' ' + fields[1]).constData()) << pem << fields[3] << (fields[2] == "valid");
            ++vectors;
        }
        QCOMPARE(vectors, 233);
    }
    void verdict()
    {
        QFETCH(QByteArray, pem);
        QFETCH(QByteArray, token);
        QFETCH(bool, valid);
        const SigningKey key = SigningKey::fromPem(pem, u"wycheproof"_s);
        const QList<QByteArray> parts = token.split('.');
        const bool verified = parts.size() == 3 && !parts[2].isEmpty() &&
                              key.verifies(parts[0] + '.' + parts[1], QByteArray::fromBase64(parts[2], base64));
        QCOMPARE(verified, valid);
    }
};

QTEST_GUILESS_MAIN(WycheproofTest)
#include "tst_identity_wycheproof.moc"
