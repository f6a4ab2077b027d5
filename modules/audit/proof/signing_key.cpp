#include "signing_key.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <stdexcept>

namespace gemba::audit {

namespace {

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

SigningKey SigningKey::fromSeed(const QByteArray &seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        throw std::invalid_argument("the seed of a signing key has 32 bytes");
    SigningKey key;
    key.m_public.resize(crypto_sign_PUBLICKEYBYTES);
    key.m_secret.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(bytes(key.m_public), bytes(key.m_secret), bytes(seed));
    return key;
}

QString SigningKey::id() const
{
    return signerOf(m_public);
}

QByteArray SigningKey::sign(const QByteArray &text) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytes(signature), nullptr, bytes(text), static_cast<unsigned long long>(text.size()),
                         bytes(m_secret));
    return signature;
}

QString signerOf(const QByteArray &publicKey)
{
    return QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().left(16));
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytes(signature), bytes(text), static_cast<unsigned long long>(text.size()),
                                       bytes(publicKey)) == 0;
}

} // namespace gemba::audit
