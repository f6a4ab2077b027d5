#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>

namespace gemba {
class Clock;
}

namespace gemba::transport {

struct ServerCertificate
{
    /// Certificate, key and chain for EdgeOptions::tls and Edge::setTls(); TLS 1.3 only. The chain holds the CA, so
    /// that a client that pairs can check it against the fingerprint before it trusts it.
    QSslConfiguration configuration;
    QByteArray authorityPem; ///< the CA's certificate alone, for clients to keep
    /// SHA-256 of the CA's public key (SubjectPublicKeyInfo, DER), 32 bytes: what clients pin. It outlives every
    /// renewal. People compare wire::fingerprintWords() of it.
    QByteArray authoritySpkiSha256;
    QStringList names;       ///< the certificate's names and addresses
    qint64 notAfterMs = 0;   ///< UTC
    bool wasRenewed = false; ///< a new certificate was made by this call
};

/// The installation's own certificate authority and its server's certificate, both ECDSA P-256, kept in one directory
/// (0700, files 0600): ca.pem and server.pem hold a certificate with its key each, ca.crt the public part of the first.
/// Each file is replaced as a whole, so an interruption leaves the old pair or the new one; a server.pem that
/// does not fit ca.pem is made anew.
///
/// The CA may sign for private networks, loopback, the usual private domains and the names given when it was made, and
/// for nothing else (RFC 5280 name constraints, critical): a stolen key cannot impersonate the rest of the world to
/// the clients that trust it. Deleting the directory makes a new CA, and every client has to be paired again.
class CertificateAuthority
{
public:
    /// @p configuredNames: DNS names and IP addresses that clients will use, beyond localhost, 127.0.0.1 and ::1.
    /// @p hostNames: found on this machine (see namesOfThisHost()); one that the CA may not sign for is left out.
    CertificateAuthority(QString directory, QStringList configuredNames, QStringList hostNames, const Clock &clock);

    /// Makes what is missing, renews the server's certificate 30 days before its end, when the names have changed or
    /// when the clock says it is not valid yet, and loads the rest. Cheap when there is nothing to do; call it at start
    /// and once a day. Refusals: ConfigurationInvalid with the file or name in the detail. Throws std::runtime_error
    /// if OpenSSL itself fails.
    Result<ServerCertificate> ensure();

private:
    const QString m_directory;
    const QStringList m_configuredNames;
    const QStringList m_hostNames;
    const Clock &m_clock;
};

/// This machine's host name, its .local form, and its addresses in private ranges.
QStringList namesOfThisHost();

} // namespace gemba::transport
