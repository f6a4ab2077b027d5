#pragma once

#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>

namespace gemba::test {

/// A network between a client and a server of this machine that does what a test tells it: passes bytes, passes them late, loses
/// them, or is cut. Lives on a thread with an event loop.
class WeakLink : public QObject
{
public:
    explicit WeakLink(quint16 target)
        : m_target(target)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("a weak link cannot listen: %s", qPrintable(m_server.errorString()));
        connect(&m_server, &QTcpServer::newConnection, this, &WeakLink::join);
    }

    quint16 port() const { return m_server.serverPort(); }

    /// As with a pulled cable: both ends hear nothing from now on and are told nothing.
    void freeze() { m_frozen = true; }
    /// What was lost stays lost. A client whose server went away meanwhile learns it now.
    void thaw()
    {
        m_frozen = false;
        for (const QPointer<QTcpSocket> &client : std::as_const(m_clients)) {
            const auto *server = client ? client->findChild<QTcpSocket *>() : nullptr;
            if (server && server->state() == QAbstractSocket::UnconnectedState)
                client->abort();
        }
    }
    /// As with a switch that loses its power and says so: every connection is broken, and so is each new one.
    void cut()
    {
        m_cut = true;
        breakAll();
    }
    void mend() { m_cut = false; }
    /// Breaks what there is; new connections come through.
    void breakAll()
    {
        for (const QPointer<QTcpSocket> &client : std::as_const(m_clients)) {
            if (client)
                client->abort();
        }
        m_clients.clear();
    }
    /// Each piece arrives so much later, all in their order.
    void setDelayMs(int ms) { m_delayMs = ms; }

private:
    void join()
    {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            if (m_cut) {
                client->abort();
                client->deleteLater();
                continue;
            }
            auto *server = new QTcpSocket(client);
            client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            relay(client, server);
            relay(server, client);
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            const auto tell = [this, client] {
                if (!m_frozen)
                    client->disconnectFromHost();
            };
            connect(server, &QTcpSocket::disconnected, client, tell);
            connect(server, &QTcpSocket::errorOccurred, client, tell);
            server->connectToHost(QHostAddress::LocalHost, m_target);
            m_clients.removeIf([](const QPointer<QTcpSocket> &one) { return one.isNull(); });
            m_clients.append(client);
        }
    }

    void relay(QTcpSocket *from, QTcpSocket *to)
    {
        const auto waiting = std::make_shared<QList<QByteArray>>();
        connect(from, &QTcpSocket::readyRead, to, [this, from, to, waiting] {
            const QByteArray bytes = from->readAll();
            if (m_frozen || to->state() == QAbstractSocket::UnconnectedState)
                return;
            if (m_delayMs == 0 && waiting->isEmpty()) {
                to->write(bytes);
                return;
            }
            // Whichever timer is first, the oldest piece goes.
            waiting->append(bytes);
            QTimer::singleShot(std::chrono::milliseconds(m_delayMs), Qt::PreciseTimer, to, [to, waiting] {
                const QByteArray oldest = waiting->takeFirst();
                if (to->state() != QAbstractSocket::UnconnectedState)
                    to->write(oldest);
            });
        });
    }

    const quint16 m_target;
    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_clients;
    int m_delayMs = 0;
    bool m_frozen = false;
    bool m_cut = false;
};

} // namespace gemba::test
