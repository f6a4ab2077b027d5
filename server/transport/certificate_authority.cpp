#include <gemba/transport/certificate_authority.h>

#include "x509_builder.h"

#include <gemba/core/clock.h>
#include <gemba/core/log.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QSaveFile>
#include <QSet>
#include <QSslCertificate>
#include <QSslKey>
#include <QSysInfo>

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gemba::transport {
namespace {

constexpr qint64 day = 24 * 3600;
constexpr qint64 authorityDays = 20 * 365;
/// Apple and the CA/Browser Forum accept 398 days at most.
constexpr qint64 serverDays = 397;
constexpr qint64 renewBeforeDays = 30;
/// Both start a day early, for clients whose clock is behind.
constexpr qint64 headStart = day;

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Validity validFor(qint64 days, qint64 now)
{
    return {now - headStart, now - headStart + days * day};
}

Error unusable(const QString &path, const QString &reason)
{
    return refuse(ErrorCode::ConfigurationInvalid, u"%1: %2"_s.arg(path, reason));
}

/// RFC 1918 and RFC 4193.
bool isPrivate(const QHostAddress &address)
{
    static const QList<std::pair<QHostAddress, int>> ranges{
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"fc00::/7"_s)};
    return std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) { return address.isInSubnet(range); });
}

/// The rename of a file is durable only once its directory is.
void syncDirectory(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

Result<void> replaceFile(const QString &path, const QByteArray &content, QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    // The permissions come before the content: nobody else may open the file while it is written.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) ||
        file.write(content) != content.size() || !file.commit())
        return unusable(path, file.errorString());
    syncDirectory(QFileInfo(path).absolutePath());
    return {};
}

/// Null if there is no such file.
Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return unusable(path, file.errorString());
    return file.readAll();
}

QSet<QString> namesOf(const QSslCertificate &certificate)
{
    QSet<QString> names;
    const auto entries = certificate.subjectAlternativeNames();
    for (const QString &entry : entries)
        names.insert(canonicalName(entry));
    return names;
}

QSslCertificate toQt(const X509 &certificate)
{
    return QSslCertificate(certificatePem(certificate), QSsl::Pem);
}

Result<Identity> authorityIn(const QString &directory, const QStringList &names, qint64 now)
{
    const QString path = directory + u"/ca.pem"_s;
    Result<QByteArray> pem = readFile(path);
    if (!pem.ok())
        return pem.error();
    if (!pem->isNull()) {
        auto identity = fromPem(*pem);
        if (!identity || !isConsistent(*identity))
            return unusable(path, u"does not hold a certificate and its key; restore it, or delete the directory "
                                  "to start anew and pair every client again"_s);
        return std::move(*identity);
    }
    const QString commonName = u"Gemba CA of "_s + QSysInfo::machineHostName().left(40);
    Identity identity = makeAuthority(commonName, names, validFor(authorityDays, now));
    if (Result<void> written = replaceFile(path, toPem(identity), ownerOnly); !written.ok())
        return written.error();
    log::info(u"tls"_s, u"made a certificate authority"_s, {{u"path"_s, path}});
    return identity;
}

bool isStillGood(const Identity &server, const Identity &authority, const QStringList &names, qint64 now)
{
    const QSslCertificate certificate = toQt(*server.certificate);
    return isConsistent(server) && hasSigned(authority, server) &&
           namesOf(certificate) == QSet<QString>(names.begin(), names.end()) &&
           certificate.effectiveDate().toSecsSinceEpoch() <= now &&
           certificate.expiryDate().toSecsSinceEpoch() - renewBeforeDays * day > now;
}

} // namespace

CertificateAuthority::CertificateAuthority(QString directory, QStringList configuredNames, QStringList hostNames,
                                           const Clock &clock)
    : m_directory(std::move(directory))
    , m_configuredNames(std::move(configuredNames))
    , m_hostNames(std::move(hostNames))
    , m_clock(clock)
{
}

Result<ServerCertificate> CertificateAuthority::ensure()
{
    const qint64 now = m_clock.nowMs() / 1000;
    if (!QDir().mkpath(m_directory) || !QFile::setPermissions(m_directory, ownerOnly | QFileDevice::ExeOwner))
        return unusable(m_directory, u"cannot be made, or is not ours"_s);

    QStringList configured;
    for (const QString &name : m_configuredNames) {
        configured << canonicalName(name);
        if (configured.last().isEmpty())
            return refuse(ErrorCode::ConfigurationInvalid,
                          u"\"%1\" is neither a DNS name nor an IP address"_s.arg(name));
    }
    QStringList found;
    for (const QString &name : m_hostNames) {
        if (const QString canonical = canonicalName(name); !canonical.isEmpty())
            found << canonical;
    }

    Result<Identity> authority = authorityIn(m_directory, configured + found, now);
    if (!authority.ok())
        return authority.error();
    QStringList names{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    for (const QString &name : configured) {
        if (!mayName(*authority, name))
            return refuse(ErrorCode::ConfigurationInvalid,
                          u"%1: this installation's CA may not sign for it; delete %2 to start anew and pair every "
                          "client again"_s.arg(name, m_directory));
        names << name;
    }
    for (const QString &name : found) {
        if (mayName(*authority, name))
            names << name;
    }
    names.removeDuplicates();

    const QString path = m_directory + u"/server.pem"_s;
    Result<QByteArray> pem = readFile(path);
    if (!pem.ok())
        return pem.error();
    ServerCertificate result;
    std::optional<Identity> server = fromPem(*pem);
    if (!server || !isStillGood(*server, *authority, names, now)) {
        server = makeServer(*authority, names, validFor(serverDays, now));
        if (Result<void> written = replaceFile(path, toPem(*server), ownerOnly); !written.ok())
            return written.error();
        result.wasRenewed = true;
        log::info(u"tls"_s, u"made a server certificate"_s, {{u"names"_s, names.join(u' ')}});
    }

    result.authorityPem = certificatePem(*authority->certificate);
    const QString publicPath = m_directory + u"/ca.crt"_s;
    if (Result<QByteArray> present = readFile(publicPath); !present.ok() || *present != result.authorityPem) {
        if (Result<void> written = replaceFile(publicPath, result.authorityPem, ownerOnly); !written.ok())
            return written.error();
    }
    result.authoritySpkiSha256 = spkiSha256(*authority->certificate);
    result.names = names;
    const QSslCertificate certificate = toQt(*server->certificate);
    result.notAfterMs = certificate.expiryDate().toMSecsSinceEpoch();
    result.configuration = QSslConfiguration::defaultConfiguration();
    result.configuration.setProtocol(QSsl::TlsV1_3);
    result.configuration.setLocalCertificateChain({certificate, toQt(*authority->certificate)});
    result.configuration.setPrivateKey(QSslKey(keyPem(*server->key), QSsl::Ec));
    if (result.configuration.privateKey().isNull())
        return unusable(path, u"Qt cannot read the key"_s);
    return result;
}

QStringList namesOfThisHost()
{
    QStringList names;
    const QString host = canonicalName(QSysInfo::machineHostName());
    if (!host.isEmpty() && host != u"localhost") {
        names << host;
        if (!host.contains(u'.'))
            names << host + u".local"_s;
    }
    const auto addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        // Link-local addresses are left out: they change and need a scope that no certificate carries.
        if (isPrivate(address))
            names << canonicalName(address.toString());
    }
    names.removeDuplicates();
    return names;
}

} // namespace gemba::transport
