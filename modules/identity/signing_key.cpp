#include "signing_key.h"

#include <QCryptographicHash>

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
constexpr int newKeyBits = 3072;
constexpr int leastKeyBits = 2048;

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

QByteArray numberOf(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    if (!EVP_PKEY_get_bn_param(key, name, &number))
        throw std::runtime_error("cannot read an RSA key");
    QByteArray bytes(BN_num_bytes(number), Qt::Uninitialized);
    BN_bn2bin(number, reinterpret_cast<uchar *>(bytes.data()));
    BN_free(number);
    return bytes.toBase64(base64);
}

const uchar *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

} // namespace

struct SigningKey::Data
{
    explicit Data(Key own)
        : key(std::move(own))
        , modulus(numberOf(key.get(), OSSL_PKEY_PARAM_RSA_N))
        , exponent(numberOf(key.get(), OSSL_PKEY_PARAM_RSA_E))
    {
        const QByteArray canonical = R"({"e":")" + exponent + R"(","kty":"RSA","n":")" + modulus + R"("})";
        id = QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toBase64(base64));
    }

    const Key key;
    const QByteArray modulus;
    const QByteArray exponent;
    QString id;
};

SigningKey::SigningKey() = default;
SigningKey::~SigningKey() = default;

SigningKey SigningKey::generate()
{
    Key key(EVP_RSA_gen(newKeyBits));
    if (!key)
        throw std::runtime_error("cannot make an RSA key");
    SigningKey made;
    made.d = std::make_shared<const Data>(std::move(key));
    return made;
}

SigningKey SigningKey::fromPem(const QByteArray &pem, const QString &from)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA || EVP_PKEY_get_bits(key.get()) < leastKeyBits)
        throw std::runtime_error("not a usable RSA key: " + from.toStdString());
    SigningKey read;
    read.d = std::make_shared<const Data>(std::move(key));
    return read;
}

QByteArray SigningKey::pem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!PEM_write_bio_PrivateKey(bio.get(), d->key.get(), nullptr, nullptr, 0, nullptr, nullptr))
        throw std::runtime_error("cannot write an RSA key");
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<qsizetype>(length)};
}

QString SigningKey::id() const
{
    return d->id;
}

QJsonObject SigningKey::jwk() const
{
    return {{u"kty"_s, u"RSA"_s},
            {u"use"_s, u"sig"_s},
            {u"alg"_s, u"RS256"_s},
            {u"kid"_s, d->id},
            {u"n"_s, QString::fromLatin1(d->modulus)},
            {u"e"_s, QString::fromLatin1(d->exponent)}};
}

QByteArray SigningKey::sign(const QByteArray &text) const
{
    const Digest context(EVP_MD_CTX_new());
    QByteArray signature(EVP_PKEY_get_size(d->key.get()), Qt::Uninitialized);
    auto length = static_cast<size_t>(signature.size());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, d->key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(signature.data()), &length, bytesOf(text),
                       static_cast<size_t>(text.size())) != 1)
        throw std::runtime_error("cannot sign");
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

bool SigningKey::verifies(const QByteArray &text, const QByteArray &signature) const
{
    if (signature.size() != EVP_PKEY_get_size(d->key.get()))
        return false;
    const Digest context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, d->key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()), bytesOf(text),
                            static_cast<size_t>(text.size())) == 1;
}

} // namespace gemba::identity
