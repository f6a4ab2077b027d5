#include <gemba/client/trust.h>

#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

namespace gemba::client {

using namespace Qt::StringLiterals;

QByteArray spkiSha256(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.publicKey().toDer();
    return der.isEmpty() ? QByteArray() : QCryptographicHash::hash(der, QCryptographicHash::Sha256);
}

Result<QList<QSslCertificate>> readCaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::ServerNotTrusted, u"cannot read the CA file %1: %2"_s.arg(path, file.errorString()));
    const QList<QSslCertificate> certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return refuse(ErrorCode::ServerNotTrusted, u"no certificate in %1"_s.arg(path));
    return certificates;
}

QSslConfiguration strictConfiguration(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setCaCertificates(authorities);
    return configuration;
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

CaProbe::CaProbe(QObject *parent)
    : QObject(parent)
    , m_socket(new QSslSocket(this))
{
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        const QList<QSslCertificate> chain = m_socket->peerCertificateChain();
        for (auto it = chain.crbegin(); it != chain.crend(); ++it) {
            const bool wanted = m_pin.isEmpty() ? it->isSelfSigned() : spkiSha256(*it) == m_pin;
            if (wanted)
                return finish(*it);
        }
        finish(refuse(ErrorCode::ServerNotTrusted, m_pin.isEmpty()
                                                       ? u"the server does not show its certificate authority"_s
                                                       : u"the server's key is not the pinned one"_s));
    });
    connect(m_socket, &QSslSocket::errorOccurred, this,
            [this] { finish(refuse(ErrorCode::ServerUnreachable, m_socket->errorString())); });
}

void CaProbe::start(const QUrl &url, const QByteArray &pinnedSpkiSha256, int timeoutMs)
{
    m_pin = pinnedSpkiSha256;
    // Nothing is believed here and nothing is sent: the chain is only read.
    QSslConfiguration configuration = strictConfiguration({});
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    m_socket->setSslConfiguration(configuration);
    QTimer::singleShot(timeoutMs, this, [this] { finish(refuse(ErrorCode::ServerUnreachable, u"timed out"_s)); });
    m_socket->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)));
}

void CaProbe::finish(Result<QSslCertificate> result)
{
    if (m_done)
        return;
    m_done = true;
    m_socket->disconnect(this);
    m_socket->abort();
    Q_EMIT finished(result);
}

} // namespace gemba::client
