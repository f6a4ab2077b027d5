#pragma once

#include <gemba/rpc/dispatcher.h>
#include <gemba/rpc/event_bus.h>
#include <gemba/storage/audit_trail.h>

#include <QObject>

namespace gemba::rpc {

/// The way out to one client, whatever the transport. Must outlive the session.
class Outlet
{
public:
    virtual ~Outlet() = default;
    /// Sends in order; never drops. The transport closes a client that does not keep up.
    virtual void send(const QByteArray &message) = 0;
    /// True while the client is so far behind that states should be skipped; see RpcSession::statesLag().
    virtual bool isCongested() const = 0;
    virtual void close(int code, const QString &reason) = 0;
};

/// One authenticated conversation: JSON-RPC in, answers and events out, subscriptions with snapshot, sequence and
/// resume. Lives on the server's thread.
class RpcSession : public QObject, public PeerControl, public std::enable_shared_from_this<RpcSession>
{
    Q_OBJECT
public:
    RpcSession(Dispatcher &dispatcher, EventBus &bus, storage::Executor &executor, Outlet &outlet,
               wire::Encoding encoding, Caller caller);
    ~RpcSession() override;

    /// One message from the client.
    void receive(const QByteArray &message);
    /// Whether states were skipped since the last drained(): the client shows old values until it gets them whole.
    bool statesLag() const { return !m_laggingStates.isEmpty(); }
    /// The client has caught up: it gets whole what was skipped. To be called soon after the congestion has gone.
    void drained();
    /// Ends the subscriptions that the caller's present rights no longer cover; the client is told. To be called from
    /// time to time: rights change without a word from the client. False when the caller's session or terminal has
    /// ended.
    bool recheckRights();

    /// Who speaks, with the rights of now; without any when the session or terminal has ended.
    Caller currentCaller() const;

    void adopt(const Caller &caller) override;
    Caller caller() const override { return m_caller; }
    bool isAuthenticated() const { return m_caller.isSignedIn() || !m_caller.terminal.isEmpty(); }

    /// Requests that have not been answered yet.
    int pendingCalls() const { return m_pending; }

    static constexpr int maxBatch = 50;
    static constexpr int maxPendingCalls = 100;
    static constexpr int closeAuthentication = 4401;
    /// The client missed events and has to subscribe again.
    static constexpr int closeMissedEvents = 1013;

Q_SIGNALS:
    /// Somebody signed in or a terminal connected on this session, or it fell back.
    void callerChanged();

private:
    using Reply = std::function<void(QJsonObject)>;
    /// A subscription whose snapshot is being read.
    struct Opening
    {
        QStringList topics;
        bool resume = false;
    };
    struct Start
    {
        qint64 seq = 0;
        QJsonObject snapshot;
        QList<storage::CommittedEvent> missed;
    };

    void handle(const QJsonValue &message, const Reply &send);
    void subscribe(const wire::Request &request, const Caller &caller, const Reply &reply);
    void unsubscribe(const wire::Request &request, const Caller &caller, const Reply &reply);
    Result<QList<const BoundTopic *>> readTopics(const QJsonObject &params) const;
    void finishSubscribe(const std::shared_ptr<Opening> &opening, const Result<Start> &start, const QJsonValue &id,
                         const QString &referenceId, const Reply &reply);
    void endTopic(const QString &name);
    void keepPermitted(const Caller &caller);
    bool isOpening(const QString &topic) const;
    void onLogFrame(const FramePtr &frame);
    void onState(const FramePtr &frame);
    void onInterrupted();
    void sendFrame(const FramePtr &frame);
    void sendInOrder(QList<FramePtr> frames);

    Dispatcher &m_dispatcher;
    EventBus &m_bus;
    storage::Executor &m_executor;
    Outlet &m_outlet;
    const wire::Encoding m_encoding;
    Caller m_caller;
    QHash<QString, qint64> m_topics; ///< what is subscribed, and the sequence number up to which the client knows it
    QSet<QString> m_laggingStates;
    QList<std::shared_ptr<Opening>> m_openings;
    QList<FramePtr> m_waiting; ///< events that came meanwhile
    int m_pending = 0;
};

} // namespace gemba::rpc
