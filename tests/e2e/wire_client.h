#pragma once

#include <gemba/core/result.h>
#include <gemba/test/patience.h>

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QWebSocket>

#include <functional>
#include <memory>

namespace gemba::test {

/// A client written from the protocol alone, with none of the project's client code: a QWebSocket that pins the
/// server's authority and speaks either encoding.
class WireClient : public QObject
{
    Q_OBJECT
public:
    enum class Encoding { Json, Cbor };

    struct Event
    {
        QString topic;
        qint64 seq = 0; ///< 0 for states
        qint64 arrivedMs = 0;
        QJsonObject data;
    };

    WireClient(quint16 port, const QString &caFile, Encoding encoding = Encoding::Json);

    /// Connects once more; false when the server cannot be reached.
    bool open(int timeoutMs = patienceMs);
    bool isOpen() const { return m_socket && m_socket->state() == QAbstractSocket::ConnectedState; }
    /// 0 while open.
    int closeCode() const { return m_closeCode; }

    /// The reply's result or error object under "result" or "error"; empty when no answer came.
    QJsonObject call(const QString &method, const QJsonObject &params = {}, int timeoutMs = patienceMs);
    /// The result; empty and a warning when the call was refused.
    QJsonObject result(const QString &method, const QJsonObject &params = {});
    /// The catalogue's number of the refusal, 0 when it was answered.
    int refusal(const QString &method, const QJsonObject &params = {});
    bool login(const QString &name);
    /// Subscribes to @p topics, from @p since on when it is not negative.
    QJsonObject subscribe(const QStringList &topics, qint64 since = -1);
    void sendRaw(const QByteArray &text) { m_socket->sendTextMessage(QString::fromUtf8(text)); }

    const QList<Event> &events() const { return m_events; }
    /// Numbered ones only.
    QList<Event> log() const;
    qint64 lastSeq() const { return m_lastSeq; }
    /// Waits for an event that fits, among those that came and those to come.
    bool waitForEvent(const std::function<bool(const Event &)> &fits, int timeoutMs = patienceMs);
    void forgetEvents() { m_events.clear(); }

private:
    void receive(const QJsonObject &message);
    void send(const QJsonObject &message);

    const quint16 m_port;
    const QString m_caFile;
    const Encoding m_encoding;
    std::unique_ptr<QWebSocket> m_socket;
    int m_closeCode = 0;
    int m_lastId = 0;
    QHash<int, QJsonObject> m_answers;
    QList<Event> m_events;
    qint64 m_lastSeq = 0;
};

} // namespace gemba::test
