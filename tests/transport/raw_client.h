#pragma once

#include <gemba/core/log.h>
#include <gemba/transport/edge.h>

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <netinet/in.h>
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
        return gemba::test::eventually([this] { return socket.state() == QAbstractSocket::ConnectedState; });
    }
    bool isClosed()
    {
        return gemba::test::eventually([this] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }
    bool has(const QByteArray &text)
    {
        return gemba::test::eventually([&] { return received.contains(text); });
    }
    bool hasTimes(const QByteArray &text, int times)
    {
        return gemba::test::eventually([&] { return received.count(text) == times; });
    }
    void send(const QByteArray &bytes) { socket.write(bytes); }

    QTcpSocket socket;
    QByteArray received;
};

/// How many connections the kernel dropped because the backlog of this process' listener on @p port was full; -1 when
/// there is no such listener. Not retransmissions of the clients: a busy machine causes those as well.
inline int droppedByListener(quint16 port)
{
    constexpr int descriptors = 4'096;
    constexpr size_t dropsIndex = 8; // SK_MEMINFO_DROPS of <linux/sock_diag.h>
    for (int descriptor = 0; descriptor < descriptors; ++descriptor) {
        int isListening = 0;
        socklen_t size = sizeof isListening;
        if (::getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &size) != 0 || isListening == 0)
            continue;
        sockaddr_in address{};
        size = sizeof address;
        if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0 ||
            address.sin_family != AF_INET || ntohs(address.sin_port) != port)
            continue;
        std::array<quint32, 16> memory{};
        size = sizeof memory;
        return ::getsockopt(descriptor, SOL_SOCKET, SO_MEMINFO, memory.data(), &size) == 0
                   ? static_cast<int>(memory[dropsIndex])
                   : -1;
    }
    return -1;
}

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
    return gemba::test::eventually([&] { return edge.counters().ticks >= start + 2; });
}

inline void silenceLog()
{
    gemba::log::setSink([](const gemba::log::Record &) {});
}
