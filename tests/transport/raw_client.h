#pragma once

#include <gemba/core/log.h>
#include <gemba/transport/edge.h>

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

/// A client that sends exactly the bytes it is told to and keeps what comes back.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { received += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, port);
    }
    bool isConnected()
    {
        return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; });
    }
    bool isClosed()
    {
        return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }
    bool has(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return received.contains(text); });
    }
    bool hasTimes(const QByteArray &text, int times)
    {
        return QTest::qWaitFor([&] { return received.count(text) == times; });
    }
    /// How often the kernel had to send a segment again. A SYN that finds the listener's backlog full is one.
    int retransmissions()
    {
        tcp_info info{};
        socklen_t size = sizeof(info);
        const int descriptor = static_cast<int>(socket.socketDescriptor());
        if (::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
            return -1;
        return static_cast<int>(info.tcpi_total_retrans);
    }
    void send(const QByteArray &bytes) { socket.write(bytes); }

    QTcpSocket socket;
    QByteArray received;
};

inline gemba::transport::EdgeOptions loopbackOptions()
{
    gemba::transport::EdgeOptions options;
    options.addresses = {QHostAddress(QHostAddress::LocalHost)};
    options.tickMs = 10;
    return options;
}

/// Until the edge has looked at its deadlines twice, at least once with the present state of the clock.
inline bool letTicksPass(const gemba::transport::Edge &edge)
{
    const quint64 start = edge.counters().ticks;
    return QTest::qWaitFor([&] { return edge.counters().ticks >= start + 2; });
}

inline void silenceLog()
{
    gemba::log::setSink([](const gemba::log::Record &) {});
}
