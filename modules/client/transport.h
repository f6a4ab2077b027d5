#pragma once

#include <gemba/client/session_options.h>
#include <gemba/core/result.h>

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QSslCertificate>
#include <QTimer>

class QWebSocket;
class QSslError;

namespace gemba::client {

/// One WebSocket connection from its attempt to its end; a reconnect makes a new one, so nothing of an old connection
/// can speak up later. After closed() it is silent and may be deleted with deleteLater().
class Transport : public QObject
{
    Q_OBJECT
public:
    enum class End {
        Unreachable,     ///< no connection came about
        Lost,            ///< it was there and went away, or fell silent
        Untrusted,       ///< TLS did not verify
        VersionMismatch, ///< no common subprotocol
        Closed,          ///< the server closed it on purpose; closeCode says why
    };

    Transport(const SessionOptions &options, QList<QSslCertificate> authorities, QObject *parent);
    ~Transport() override;

    void open();
    void send(const QJsonObject &message);
    /// Measures a round trip now rather than at the next interval.
    void ping();
    /// Ends it from this side without closed().
    void shutDown();

    /// Milliseconds since anything arrived.
    qint64 silentForMs() const { return m_traffic.isValid() ? m_traffic.elapsed() : 0; }

Q_SIGNALS:
    void opened();
    void received(const QJsonObject &message);
    void roundTripMeasured(double ms);
    /// Emitted at most once.
    void closed(gemba::client::Transport::End end, int closeCode, const QString &detail);

private:
    void onBytes(const QByteArray &bytes, wire::Encoding encoding);
    void onTick();
    void end(End end, int closeCode, const QString &detail);

    const SessionOptions m_options;
    QWebSocket *m_socket;
    QElapsedTimer m_traffic;
    QElapsedTimer m_pingSent;
    QTimer m_connectTimer;
    QTimer m_pingTimer;
    QString m_tlsProblem;
    bool m_open = false;
    bool m_ended = false;
};

} // namespace gemba::client
