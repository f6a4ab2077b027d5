#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace gemba::identity {

/// One RSA key that signs access tokens (RS256). Immutable; copies share the key. Thread-safe.
class SigningKey
{
public:
    SigningKey();
    SigningKey(const SigningKey &) = default;
    SigningKey &operator=(const SigningKey &) = default;
    ~SigningKey();

    /// A new key of 3072 bits; takes up to a second. Throws std::runtime_error.
    static SigningKey generate();
    /// Throws std::runtime_error, naming @p from, unless it is an RSA key of at least 2048 bits.
    static SigningKey fromPem(const QByteArray &pem, const QString &from);

    bool isNull() const { return !d; }
    /// Private: for the key ring's file alone.
    QByteArray pem() const;
    /// RFC 7638 thumbprint.
    QString id() const;
    /// The public half as a JSON Web Key.
    QJsonObject jwk() const;

    QByteArray sign(const QByteArray &text) const;
    bool verifies(const QByteArray &text, const QByteArray &signature) const;

private:
    struct Data;
    std::shared_ptr<const Data> d;
};

} // namespace gemba::identity
