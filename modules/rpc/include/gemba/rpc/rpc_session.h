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
    /// True while the client is so far behind that states should be skipped; drained() is called when it has caught up.
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
    /// The transport's queue is empty again.
    void drained();

    void adopt(const Caller &caller) override;
    Caller caller() const override { return m_caller; }
    bool isAuthenticated() const { return m_caller.isSignedIn() || !m_caller.terminal.isEmpty(); }

    static constexpr int maxBatch = 50;
    static constexpr int maxPendingCalls = 100;
    static constexpr int closeAuthentication = 4401;

Q_SIGNALS:
    /// Somebody signed in or a terminal connected on this session, or it fell back.
    void callerChanged();

private:
    void handle(const QJsonValue &message, const std::function<void(QJsonObject)> &reply);
    void subscribe(const wire::Request &request, const Caller &caller, const std::function<void(QJsonObject)> &reply);
    void unsubscribe(const wire::Request &request, const std::function<void(QJsonObject)> &reply);
    void finishSubscribe(const QStringList &topics, qint64 seq, const QJsonObject &snapshot,
                         const QList<storage::CommittedEvent> &missed, bool replayed, const QJsonValue &id,
                         const std::function<void(QJsonObject)> &reply);
    void onLogFrame(const FramePtr &frame);
    void onState(const FramePtr &frame);
    void sendFrame(const FramePtr &frame);
    void opened(const QStringList &topics);
    void sendWaiting();

    Dispatcher &m_dispatcher;
    EventBus &m_bus;
    storage::Executor &m_executor;
    Outlet &m_outlet;
    const wire::Encoding m_encoding;
    Caller m_caller;
    QHash<QString, qint64> m_topics; ///< what is subscribed, and the sequence number its snapshot already holds
    QSet<QString> m_laggingStates;
    QHash<QString, int> m_opening; ///< topics whose snapshot is being read, and by how many subscriptions
    QList<FramePtr> m_waiting;     ///< events that came meanwhile
    int m_pending = 0;
};

} // namespace gemba::rpc
