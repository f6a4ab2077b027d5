#pragma once

#include <QByteArray>
#include <QString>

namespace gemba::audit {

/// The key with which the server signs what it says about its audit trail: Ed25519. A value.
class SigningKey
{
public:
    /// @p seed: 32 random bytes, kept secret.
    static SigningKey fromSeed(const QByteArray &seed);

    const QByteArray &publicKey() const { return m_public; } ///< 32 bytes
    QString id() const;
    QByteArray sign(const QByteArray &text) const; ///< 64 bytes

private:
    QByteArray m_public;
    QByteArray m_secret;
};

/// Short name of a public key, by which lines say who signed them: 16 hex digits of its SHA-256.
QString signerOf(const QByteArray &publicKey);

/// Whether @p signature over @p text was made with the secret half of @p publicKey. False for anything malformed.
bool isSignedBy(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature);

} // namespace gemba::audit
