#pragma once

#include "modules.h"

#include <gemba/core/rate_limiter.h>
#include <gemba/rpc/rest_router.h>
#include <gemba/rpc/rpc_session.h>
#include <gemba/transport/edge.h>

#include <QObject>
#include <QTimer>

#include <functional>
#include <unordered_map>

namespace gemba::server {

/// What the edge's sockets talk to: WebSocket conversations, the REST routes, the documents and the health pages.
class ApiFront : public QObject
{
    Q_OBJECT
public:
    /// @p authorityPem is offered at /ca.crt; empty without TLS.
    ApiFront(Modules &modules, transport::Edge &edge, const Clock &clock, const QByteArray &authorityPem,
             QObject *parent = nullptr);
    ~ApiFront() override;

    /// Reasons why the server is not ready, empty if it is; asked at every /readyz.
    void setReadiness(std::function<QStringList()> unready) { m_unready = std::move(unready); }
    /// Open WebSocket conversations, and those of them that are so far behind that states are skipped.
    std::pair<qint64, qint64> conversations() const;

private:
    class Conversation;

    void openConversation(transport::WebSocketPeer *peer);
    void tick();
    void endSession(const SessionId &session);
    void recheck(const QList<SessionId> &sessions);
    void endTerminal(const TerminalId &terminal);

    void handle(const transport::HttpRequest &request, const transport::HttpResponder &respond);
    void handleRest(const transport::HttpRequest &request, const transport::HttpResponder &respond);
    bool maySeeMetrics(const transport::HttpRequest &request) const;
    Result<rpc::Caller> callerOf(const transport::HttpRequest &request) const;
    Result<rpc::Caller> bearerOf(const QByteArray &authorization, const QString &address) const;
    Result<void> admit(const QString &address);
    void followKeyRate();

    static constexpr int leastBurst = 400;
    static constexpr qint64 longestPeriodMs = 10;

    Modules &m_modules;
    const Clock &m_clock;
    const QByteArray m_authorityPem;
    rpc::RestRouter m_router;
    std::function<QStringList()> m_unready;
    std::unordered_map<transport::WebSocketPeer *, std::unique_ptr<Conversation>> m_conversations;
    QTimer m_tick;
    int m_keyRate = 0;                                   ///< calls of one API key in a minute that the limiter knows of
    RateLimiter m_requests{leastBurst, longestPeriodMs}; ///< REST, by network, before anybody is known
    QByteArray m_openApi;
};

} // namespace gemba::server
