#pragma once

#include <api_front.h>
#include <raw_client.h>

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QWebSocket>

namespace gemba::server {

using namespace Qt::StringLiterals;

/// A server without its links.
struct House
{
    House()
    {
        settings.dataDirectory = folder.path();
        settings.config.security.secondFactor =
            QStringLiteral("optional"); // what is missing has tests with the second factor
        modules = std::make_unique<Modules>(settings, clock);
        edge = std::make_unique<transport::Edge>(loopbackOptions(), clock);
        front = std::make_unique<ApiFront>(*modules, *edge, clock, QByteArray());
        port = edge->listen().value();
    }
    ~House()
    {
        front.reset();
        edge.reset();
    }

    QTemporaryDir folder;
    ManualClock clock{1'760'000'000'000};
    ServerSettings settings;
    std::unique_ptr<Modules> modules;
    std::unique_ptr<transport::Edge> edge;
    std::unique_ptr<ApiFront> front;
    quint16 port = 0;
};

/// A WebSocket client that speaks JSON.
struct Client
{
    explicit Client(const House &house, const QString &accessToken = {})
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) {
            received.append(QJsonDocument::fromJson(text.toUtf8()).object());
        });
        QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(house.port)));
        if (!accessToken.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + accessToken.toLatin1());
        socket.open(request);
    }
    bool isOpen()
    {
        return gemba::test::eventually([this] { return socket.state() == QAbstractSocket::ConnectedState; });
    }
    /// The code with which the server closed; 0 if it does not.
    int closeCode()
    {
        const bool closed =
            gemba::test::eventually([this] { return socket.state() == QAbstractSocket::UnconnectedState; });
        return closed ? int(socket.closeCode()) : 0;
    }
    QJsonObject ask(const QString &method, const QJsonObject &params = {})
    {
        const int id = ++lastId;
        socket.sendTextMessage(QString::fromUtf8(
            wire::serializeMessage(wire::requestMessage(id, method, params, {}), wire::Encoding::Json)));
        QJsonObject found;
        const auto hasCome = [&] {
            for (const QJsonObject &message : std::as_const(received)) {
                if (message["id"_L1].toInt() == id)
                    found = message;
            }
            return !found.isEmpty();
        };
        return gemba::test::eventually(hasCome) ? found : QJsonObject();
    }

    QWebSocket socket;
    QList<QJsonObject> received;
    int lastId = 0;
};

} // namespace gemba::server
