#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

class QSslSocket;

namespace gemba::client {

/// SHA-256 of the certificate's SubjectPublicKeyInfo (DER), 32 bytes: what pins and fingerprint words are made from.
/// Empty for a null certificate.
QByteArray spkiSha256(const QSslCertificate &certificate);

/// The certificates of a PEM file. Refuses with ServerNotTrusted when there is none.
Result<QList<QSslCertificate>> readCaFile(const QString &path);

/// TLS 1.3, the given authorities and no other, full verification of chain and host name.
QSslConfiguration strictConfiguration(const QList<QSslCertificate> &authorities);

/// True for 127.0.0.0/8, ::1 and "localhost": the only hosts that plaintext may reach.
bool isLoopback(const QUrl &url);

/// Reads the certificate authority a server shows, and sends nothing. What it finds is not yet trusted: it becomes the
/// only authority of a second, fully verified connection, after its key was compared with a pin or by a person.
/// One probe, one question.
class CaProbe : public QObject
{
    Q_OBJECT
public:
    explicit CaProbe(QObject *parent = nullptr);

    /// @p pinnedSpkiSha256 empty: take the self-signed authority at the end of the chain.
    void start(const QUrl &url, const QByteArray &pinnedSpkiSha256, int timeoutMs);

Q_SIGNALS:
    /// Emitted once: the authority, or ServerUnreachable, or ServerNotTrusted when the chain lacks it.
    void finished(const gemba::Result<QSslCertificate> &authority);

private:
    void finish(Result<QSslCertificate> result);

    QSslSocket *m_socket;
    QByteArray m_pin;
    bool m_done = false;
};

} // namespace gemba::client
