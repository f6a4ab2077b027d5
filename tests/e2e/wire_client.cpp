#include "wire_client.h"

#include "house.h"

#include <QCborMap>
#include <QCborValue>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>
#include <QUuid>
#include <QWebSocketHandshakeOptions>

namespace gemba::test {

using namespace Qt::StringLiterals;

WireClient::WireClient(quint16 port, const QString &caFile, Encoding encoding)
    : m_port(port)
    , m_caFile(caFile)
    , m_encoding(encoding)
{
}

bool WireClient::open(int timeoutMs)
{
    m_socket = std::make_unique<QWebSocket>();
    m_closeCode = 0;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(m_caFile));
    m_socket->setSslConfiguration(tls);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { receive(QJsonDocument::fromJson(text.toUtf8()).object()); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &bytes) { receive(QCborValue::fromCbor(bytes).toMap().toJsonObject()); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] { m_closeCode = m_socket->closeCode(); });
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({m_encoding == Encoding::Json ? u"gemba.v1.json"_s : u"gemba.v1.cbor"_s});
    m_socket->open(QUrl(u"wss://127.0.0.1:%1/ws"_s.arg(m_port)), options);
    const bool ok = QTest::qWaitFor(
        [this] {
            return m_socket->state() == QAbstractSocket::ConnectedState ||
                   m_socket->state() == QAbstractSocket::UnconnectedState;
        },
        timeoutMs);
    if (!ok || !isOpen())
        qWarning("the WebSocket did not open: %s", qPrintable(m_socket->errorString()));
    return isOpen();
}

void WireClient::send(const QJsonObject &message)
{
    if (m_encoding == Encoding::Json)
        m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    else
        m_socket->sendBinaryMessage(QCborMap::fromJsonObject(message).toCborValue().toCbor());
}

void WireClient::receive(const QJsonObject &message)
{
    if (message.contains("id"_L1)) {
        m_answers.insert(message["id"_L1].toInt(), message);
        return;
    }
    if (message["method"_L1] != "event"_L1)
        return;
    const QJsonObject params = message["params"_L1].toObject();
    Event event{params["topic"_L1].toString(), params["seq"_L1].toInteger(), QDateTime::currentMSecsSinceEpoch(),
                params["data"_L1].toObject()};
    m_lastSeq = std::max(m_lastSeq, event.seq);
    m_events.append(event);
}

QJsonObject WireClient::call(const QString &method, const QJsonObject &params, int timeoutMs)
{
    const int id = ++m_lastId;
    QJsonObject all = params;
    if (method != u"subscribe"_s && !all.contains("idempotencyKey"_L1))
        all.insert(u"idempotencyKey"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    send({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, all}});
    if (!QTest::qWaitFor([&] { return m_answers.contains(id) || !isOpen(); }, timeoutMs))
        qWarning("%s was not answered", qPrintable(method));
    QJsonObject answer = m_answers.take(id);
    answer.remove(u"id"_s);
    answer.remove(u"jsonrpc"_s);
    return answer;
}

QJsonObject WireClient::result(const QString &method, const QJsonObject &params)
{
    const QJsonObject answer = call(method, params);
    if (!answer.contains("result"_L1))
        qWarning("%s: %s", qPrintable(method), QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return answer["result"_L1].toObject();
}

int WireClient::refusal(const QString &method, const QJsonObject &params)
{
    return call(method, params)["error"_L1]["data"_L1]["code"_L1].toInt();
}

bool WireClient::login(const QString &name)
{
    return !result(u"session.login"_s, {{u"name"_s, name}, {u"password"_s, QString::fromUtf16(password)}}).isEmpty();
}

QJsonObject WireClient::subscribe(const QStringList &topics, qint64 since)
{
    QJsonObject params{{u"topics"_s, QJsonArray::fromStringList(topics)}};
    if (since >= 0)
        params.insert(u"since"_s, since);
    const QJsonObject opened = result(u"subscribe"_s, params);
    m_lastSeq = std::max(m_lastSeq, opened["seq"_L1].toInteger());
    return opened;
}

QList<WireClient::Event> WireClient::log() const
{
    QList<Event> numbered;
    for (const Event &event : m_events) {
        if (event.seq > 0)
            numbered.append(event);
    }
    return numbered;
}

bool WireClient::waitForEvent(const std::function<bool(const Event &)> &fits, int timeoutMs)
{
    qsizetype seen = 0;
    return QTest::qWaitFor(
        [&] {
            while (seen < m_events.size()) {
                if (fits(m_events[seen++]))
                    return true;
            }
            return false;
        },
        timeoutMs);
}

} // namespace gemba::test
