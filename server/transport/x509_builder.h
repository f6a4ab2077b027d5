#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace gemba::transport {

struct OpenSslDeleter
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using Key = std::unique_ptr<EVP_PKEY, OpenSslDeleter>;
using Certificate = std::unique_ptr<X509, OpenSslDeleter>;

/// A certificate with its private key.
struct Identity
{
    Key key;
    Certificate certificate;
};

/// UTC, seconds since 1970.
struct Validity
{
    qint64 notBefore;
    qint64 notAfter;
};

// All functions throw std::runtime_error with OpenSSL's reason when OpenSSL fails.

/// A new CA that signs end entities only, and only for @p names beside private networks and domains.
Identity makeAuthority(const QString &commonName, const QStringList &names, const Validity &validity);

/// A new server certificate for @p names (DNS names and IP addresses), signed by @p authority.
Identity makeServer(const Identity &authority, const QStringList &names, const Validity &validity);

/// Whether @p authority may sign for @p name.
bool mayName(const Identity &authority, const QString &name);

/// Whether key and certificate belong together.
bool isConsistent(const Identity &identity);
/// Whether @p authority signed @p server.
bool hasSigned(const Identity &authority, const Identity &server);

/// Certificate and key as one PEM text, and back; nothing if it does not hold one of each.
QByteArray toPem(const Identity &identity);
std::optional<Identity> fromPem(const QByteArray &pem);
QByteArray certificatePem(const X509 &certificate);
QByteArray keyPem(const EVP_PKEY &key);

/// SHA-256 of the SubjectPublicKeyInfo, 32 bytes.
QByteArray spkiSha256(const X509 &certificate);

/// Lower case, and an address in its canonical form; empty if @p name is neither a DNS name nor an IP address.
QString canonicalName(const QString &name);

} // namespace gemba::transport
