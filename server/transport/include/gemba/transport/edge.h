#pragma once

#include <gemba/core/result.h>
#include <gemba/transport/edge_options.h>
#include <gemba/transport/http_message.h>
#include <gemba/transport/web_socket_peer.h>

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace gemba {
class Clock;
}

namespace gemba::transport {

class Connection;
class Listener;
class Porch;
struct Guest;
struct EdgeContext;

/// Everything the Edge counts. Totals since start unless said otherwise.
struct EdgeCounters
{
    quint64 accepted = 0;
    quint64 refusedTotal = 0;     ///< over the cap of all sockets
    quint64 refusedSource = 0;    ///< over the cap of one source
    quint64 droppedEarly = 0;     ///< by the random early drop
    quint64 refusedNetwork = 0;   ///< not among those that may connect
    quint64 acceptErrors = 0;     ///< the system gave no socket, e.g. no file descriptors left
    quint64 handshakesFailed = 0; ///< TLS
    quint64 deadlinesMissed = 0;  ///< handshake, head, body, idle or stalled answer
    quint64 headsRefused = 0;     ///< malformed or over a limit; bodies too large are counted apart
    quint64 bodiesTooLarge = 0;
    quint64 requests = 0;
    quint64 upgrades = 0;
    quint64 upgradesRefused = 0;
    quint64 originsRefused = 0;
    quint64 messagesIn = 0;
    quint64 messagesOut = 0;
    quint64 bytesOut = 0;        ///< of WebSocket messages
    quint64 statesCoalesced = 0; ///< states replaced by a newer one before they were sent
    quint64 closedSlow = 0;      ///< 1013
    quint64 closedRate = 0;      ///< 1008 for too many messages
    quint64 closedSilent = 0;    ///< no answer to a ping
    quint64 ticks = 0;           ///< rounds of looking at deadlines; if it stands still, the thread is blocked
    // Now:
    int sockets = 0;
    int unauthenticated = 0;
    int waiting = 0; ///< accepted: silent so far, or until it is their turn
    int webSockets = 0;
    int sources = 0;
    qint64 bufferedBodyBytes = 0;
};

/// The one listening socket of the suite: TCP or TLS 1.3, with HTTP/1.1 and WebSocket on one port, in front of
/// QHttpServer and QWebSocketServer. Qt 6.4's own servers take unlimited input, any origin and any number of half-open
/// sockets; here a byte reaches them only after its request head was checked (see HttpHead), within caps and deadlines.
///
/// GET /ws with a proper upgrade becomes a WebSocketPeer; every other request goes to the HTTP handler, one at a time
/// per connection and in order, with keep-alive and pipelining: the next head is not looked at before the last answer
/// was written. What the Edge refuses by itself it answers as RFC 9457 problem and closes.
///
/// Thread: lives on one thread with an event loop; handlers are called there.
class Edge final : public QObject
{
    Q_OBJECT

public:
    using WebSocketHandler = std::function<void(WebSocketPeer *)>;
    /// Whether a page of @p origin (never empty) may open a WebSocket. @p host is the request's Host header.
    using OriginPolicy = std::function<bool(const QByteArray &origin, const QByteArray &host)>;

    /// @p clock must outlive the Edge. Deadlines follow its monotonic time.
    Edge(EdgeOptions options, const Clock &clock, QObject *parent = nullptr);
    /// Closes everything; every peer emits closed().
    ~Edge() override;

    /// To be set before listen(). Without a handler: 404.
    void setHttpHandler(HttpHandler handler);
    /// Called with every new peer, which is not authenticated yet. Without a handler: 404.
    void setWebSocketHandler(WebSocketHandler handler);
    /// Default: the page must come from this server itself (same host and port, https on TLS), under a name that is this
    /// server's (EdgeOptions::names): whoever owns another name can let it point here (DNS rebinding).
    void setOriginPolicy(OriginPolicy policy);

    /// Starts on all addresses and gives the port. Refusals: ConfigurationInvalid, with the address in the detail.
    Result<quint16> listen();
    quint16 port() const { return m_port; }

    /// For new sockets from now on, after the certificate was renewed. Precondition: TLS was on from the start.
    void setTls(const QSslConfiguration &configuration);

    /// Takes no new sockets any more; the open ones go on.
    void stopListening();
    /// Asks every WebSocket to leave with @p code and closes idle HTTP connections; running requests finish.
    void closeAll(quint16 code, const QString &reason);

    EdgeCounters counters() const;
    /// The sources with the most open sockets, most first.
    QList<std::pair<QHostAddress, int>> busiestSources(int count) const;

private:
    Result<void> listenOnce(quint16 port);
    void accept(const QHostAddress &listener, qintptr descriptor);
    void letIn(const Guest &guest);
    void tick();

    std::unique_ptr<EdgeContext> m_context;
    std::unique_ptr<Porch> m_porch;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    QSet<Connection *> m_connections; ///< children that have not finished
    quint16 m_port = 0;
};

} // namespace gemba::transport
