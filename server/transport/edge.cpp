#include <gemba/transport/edge.h>

#include "connection.h"
#include "edge_context.h"
#include "porch.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gemba::transport {
namespace {

/// File descriptors that database, broker and log files keep, whatever storms at the door.
constexpr int reservedDescriptors = 256;

AdmissionLimits withinDescriptorLimit(AdmissionLimits limits)
{
    rlimit descriptors{};
    if (::getrlimit(RLIMIT_NOFILE, &descriptors) == 0 && descriptors.rlim_cur != RLIM_INFINITY) {
        const auto available =
            static_cast<int>(std::min<rlim_t>(descriptors.rlim_cur, 1'000'000)) - reservedDescriptors;
        limits.maxSockets = std::clamp(limits.maxSockets, 1, std::max(1, available));
    }
    return limits;
}

std::optional<QHostAddress> peerOf(qintptr descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof(storage);
    if (::getpeername(static_cast<int>(descriptor), reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return std::nullopt;
    const QHostAddress address(reinterpret_cast<const sockaddr *>(&storage));
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

/// @p host as in a Host header, with or without a port.
bool isOwnHost(QByteArray host, const QStringList &names)
{
    const qsizetype colon = host.lastIndexOf(':');
    if (host.startsWith('['))
        host = host.mid(1, host.indexOf(']') - 1);
    else if (colon >= 0)
        host.truncate(colon);
    const QString name = QString::fromLatin1(host);
    return name.compare(u"localhost", Qt::CaseInsensitive) == 0 || !QHostAddress(name).isNull() ||
           names.contains(name, Qt::CaseInsensitive);
}

QSslConfiguration forServer(QSslConfiguration configuration)
{
    // Clients are known by their token, not by a certificate; asking for one only lengthens the handshake.
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace

/// One listening address. Qt's own pending queue is not used: sockets are judged before a socket object exists.
class Listener final : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> accept)
        : m_accept(std::move(accept))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }

private:
    const std::function<void(qintptr)> m_accept;
};

Edge::Edge(EdgeOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
{
    if (options.tls)
        options.tls = forServer(*options.tls);
    const AdmissionLimits limits = withinDescriptorLimit(options.admission);
    m_context = std::make_unique<EdgeContext>(
        std::move(options), limits, [] { return QRandomGenerator::global()->generateDouble(); }, clock);
    m_context->originPolicy = [this](const QByteArray &origin, const QByteArray &host) {
        const QByteArray own = (m_context->options.tls ? "https://" : "http://") + host;
        return origin.compare(own, Qt::CaseInsensitive) == 0 && isOwnHost(host, m_context->options.names);
    };
    const EdgeOptions &known = m_context->options;
    m_porch = std::make_unique<Porch>(
        PorchLimits{.silentMs = known.tls ? known.handshakeMs : known.headMs,
                    .queuedMs = known.turnMs,
                    .perSecond = known.admission.startsPerSecond,
                    .halfClosedIsGone = known.tls.has_value()},
        clock, [this](const Guest &guest) { letIn(guest); },
        [this](const Guest &guest, Porch::Leaving leaving) {
            EdgeCounters &counters = m_context->counters;
            if (leaving == Porch::Leaving::Late)
                ++counters.deadlinesMissed;
            else if (m_context->options.tls)
                ++counters.handshakesFailed;
            m_context->admission.leave(guest.peer, false);
        });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Edge::tick);
    timer->start(m_context->options.tickMs);
}

Edge::~Edge()
{
    m_listeners.clear();
    m_porch.reset();
    // Ends WebSockets first, so that closed() comes while the handlers' objects and the counters still stand.
    const auto connections = m_connections;
    for (Connection *connection : connections)
        connection->abort();
    const auto all = findChildren<Connection *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(all);
}

void Edge::setHttpHandler(HttpHandler handler)
{
    m_context->httpHandler = std::move(handler);
}

void Edge::setWebSocketHandler(WebSocketHandler handler)
{
    m_context->webSocketHandler = std::move(handler);
}

void Edge::setOriginPolicy(OriginPolicy policy)
{
    m_context->originPolicy = std::move(policy);
}

Result<quint16> Edge::listen()
{
    const EdgeOptions &options = m_context->options;
    if (options.addresses.isEmpty())
        return refuse(ErrorCode::ConfigurationInvalid, u"no address to listen on"_s);
    for (const QHostAddress &address : options.addresses) {
        if (!options.tls && !address.isLoopback())
            return refuse(ErrorCode::ConfigurationInvalid,
                          u"%1: without TLS only loopback addresses are allowed"_s.arg(address.toString()));
    }
    // A port that the system chose for the first address may be taken on the second; another round finds a free one.
    constexpr int lastRound = 10;
    for (int round = 1;; ++round) {
        const Result<void> outcome = listenOnce(options.port);
        if (outcome.ok())
            return m_port;
        if (options.port != 0 || round == lastRound)
            return outcome.error();
    }
}

Result<void> Edge::listenOnce(quint16 port)
{
    m_listeners.clear();
    for (const QHostAddress &address : m_context->options.addresses) {
        auto listener =
            std::make_unique<Listener>([this, address](qintptr descriptor) { accept(address, descriptor); });
        listener->setListenBacklogSize(m_context->options.backlog);
        listener->setProxy(QNetworkProxy::NoProxy);
        connect(listener.get(), &QTcpServer::acceptError, this, [this] { ++m_context->counters.acceptErrors; });
        if (!listener->listen(address, port)) {
            const QString reason = listener->errorString();
            m_listeners.clear();
            return refuse(ErrorCode::ConfigurationInvalid,
                          u"%1 port %2: %3"_s.arg(address.toString()).arg(port).arg(reason));
        }
        port = listener->serverPort();
        m_listeners.push_back(std::move(listener));
    }
    m_port = port;
    return {};
}

void Edge::accept(const QHostAddress &listener, qintptr descriptor)
{
    EdgeCounters &counters = m_context->counters;
    const std::optional<QHostAddress> peer = peerOf(descriptor);
    if (!peer) {
        // Gone before we looked.
        ::close(static_cast<int>(descriptor));
        return;
    }
    if (!mayConnect(m_context->options.allow, listener, *peer)) {
        ++counters.refusedNetwork;
        ::close(static_cast<int>(descriptor));
        return;
    }
    switch (m_context->admission.judge(*peer)) {
    case Admission::Verdict::Admit:
        break;
    case Admission::Verdict::TotalCap:
        ++counters.refusedTotal;
        ::close(static_cast<int>(descriptor));
        return;
    case Admission::Verdict::SourceCap:
        ++counters.refusedSource;
        ::close(static_cast<int>(descriptor));
        return;
    case Admission::Verdict::EarlyDrop:
        ++counters.droppedEarly;
        ::close(static_cast<int>(descriptor));
        return;
    }
    ++counters.accepted;
    m_context->admission.enter(*peer);
    m_porch->add({static_cast<int>(descriptor), listener, *peer}, sourceOf(*peer),
                 !m_context->admission.isLocal(*peer));
}

void Edge::letIn(const Guest &guest)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_context->options.tls) {
        auto tls = std::make_unique<QSslSocket>();
        tls->setSslConfiguration(*m_context->options.tls);
        socket = std::move(tls);
    } else {
        socket = std::make_unique<QTcpSocket>();
    }
    if (!socket->setSocketDescriptor(guest.descriptor)) {
        ++m_context->counters.acceptErrors;
        m_context->admission.leave(guest.peer, false);
        ::close(guest.descriptor);
        return;
    }
    auto *connection = new Connection(*m_context, std::move(socket), guest.listener, guest.peer, this);
    m_connections.insert(connection);
    connect(connection, &Connection::finished, this, [this](Connection *self) {
        m_connections.remove(self);
        self->deleteLater();
    });
    connection->start();
}

void Edge::setTls(const QSslConfiguration &configuration)
{
    Q_ASSERT(m_context->options.tls);
    m_context->options.tls = forServer(configuration);
}

void Edge::stopListening()
{
    for (const auto &listener : m_listeners)
        listener->close();
}

void Edge::closeAll(quint16 code, const QString &reason)
{
    m_porch->clear();
    const auto connections = m_connections;
    for (Connection *connection : connections)
        connection->leave(code, reason);
}

void Edge::tick()
{
    // QTcpServer stops accepting for good when the system has no descriptor left; by now there may be one again.
    for (const auto &listener : m_listeners) {
        if (listener->isListening())
            listener->resumeAccepting();
    }
    m_porch->tick();
    const auto connections = m_connections;
    for (Connection *connection : connections)
        connection->tick();
    ++m_context->counters.ticks;
}

EdgeCounters Edge::counters() const
{
    EdgeCounters counters = m_context->counters;
    counters.sockets = m_context->admission.sockets();
    counters.unauthenticated = m_context->admission.unauthenticated();
    counters.waiting = m_porch->waiting();
    counters.sources = m_context->admission.sources();
    return counters;
}

QList<std::pair<QHostAddress, int>> Edge::busiestSources(int count) const
{
    return m_context->admission.busiest(count);
}

} // namespace gemba::transport
