#pragma once

#include <gemba/core/networks.h>
#include <gemba/transport/http_head.h>

#include <QHostAddress>
#include <QList>
#include <QSslConfiguration>
#include <QStringList>

#include <optional>

namespace gemba::transport {

/// How many sockets are let in.
struct AdmissionLimits
{
    int maxSockets = 12'000;           ///< all; lowered to what the process may open less 256
    int maxSocketsPerSource = 32;      ///< one IPv4 address or IPv6 /64
    int maxSocketsOfLoopback = 12'000; ///< the machine itself; it is also exempt from the random early drop
    int reservedForLoopback = 64;      ///< of all; what a flood from outside cannot take. At most a 32nd part
    Networks trustedProxies{};         ///< each stands for many clients, so it counts as the machine itself does
    // Random early drop, as OpenSSH's MaxStartups start:rate:full, by the number of sockets that are unknown: on which
    // nobody has proved who he is yet (HttpResponse::isCallerKnown, WebSocketPeer::setAuthenticated()).
    int dropStart = 50;
    int dropPercent = 30;
    int dropFull = 200;
    /// First requests (on TLS: handshakes) of one source that are begun; more wait. Not for the machine itself and proxies.
    int startsPerSecond = 50;
};

/// Limits of one WebSocket. Times are milliseconds, sizes bytes.
struct WebSocketLimits
{
    qint64 maxFrameBytes = 64 * 1024;
    qint64 maxMessageBytes = 256 * 1024;
    int messagesPerSecond = 100; ///< sustained; a burst of as many is let through; fragments, pings and pongs count
    qint64 coalesceAboveBytes = 256 * 1024; ///< queued: states wait and only their latest is kept
    qint64 closeAboveBytes = 1024 * 1024;   ///< queued beside the longest frame: the peer is too slow, closed with 1013
    qint64 stallMs = 10'000;                ///< queued without any progress: likewise
    qint64 pingEveryMs = 15'000;
    qint64 pongWithinMs = 10'000;
    qint64 closeWithinMs = 5'000;           ///< a close handshake that takes longer ends in a reset
    int kernelSendBufferBytes = 128 * 1024; ///< SO_SNDBUF: without it the kernel queues megabytes for a stalled peer
};

/// Who may connect where. Someone who may not is turned away before TLS.
struct AllowRule
{
    QHostAddress listener; ///< of this listening address; null: of each
    Networks networks;
};

struct EdgeOptions
{
    QList<QHostAddress> addresses{QHostAddress(QHostAddress::Any)};
    quint16 port = 0; ///< 0 lets the system choose; all addresses then share the chosen one
    /// Host names of this server, beside "localhost" and addresses: what a page that wants a WebSocket may be served from.
    QStringList names;
    /// Absent means plaintext, which is refused on any address but loopback.
    std::optional<QSslConfiguration> tls;
    int backlog = 4096;

    /// Empty: everybody. Otherwise who fits one of the rules, and the machine itself. The client that a trusted proxy
    /// names must fit too.
    QList<AllowRule> allow;
    AdmissionLimits admission;
    HttpHeadLimits head;
    WebSocketLimits webSocket;

    qint64 handshakeMs = 5'000; ///< accept → first byte; from when its turn has come → TLS established
    qint64 turnMs = 10'000;     ///< first byte → its turn, which comes at once where there is no storm
    qint64 headMs = 5'000;      ///< first byte expected → head complete
    qint64 bodyMs = 30'000;     ///< head complete → body complete
    qint64 idleMs = 60'000;     ///< between two requests of one connection
    qint64 stallMs = 10'000;    ///< an answer that the client does not take in

    qint64 maxBufferedBodyBytes = 64 * 1024 * 1024; ///< all unfinished bodies together; above that 503
    int tickMs = 250;                               ///< how often deadlines are looked at
};

} // namespace gemba::transport
