#pragma once

#include "api_front.h"

#include <session_times.h>

#include <QElapsedTimer>

namespace gemba::server {

/// One WebSocket with the session that speaks on it.
class ApiFront::Conversation final : public rpc::Outlet
{
public:
    Conversation(Modules &modules, transport::WebSocketPeer *peer, rpc::Caller caller);

    void receive(const QByteArray &payload, bool binary);
    /// Looks whether a slow client has caught up and whether the sign-in has run out.
    void tick(qint64 nowMs);
    /// Tells the client once when the session's end is near, and once more when it has moved away again.
    void warn(qint64 nowMs, const std::optional<identity::SessionEnd> &end);
    /// What the person may do has changed: subscriptions that it no longer covers end, and the client is told.
    void rightsChanged();
    /// The person's session has ended: fall back to the terminal, or close.
    void personLeft();

    rpc::RpcSession &session() { return *m_session; }

    // rpc::Outlet
    void send(const QByteArray &message) override;
    bool isCongested() const override;
    void close(int code, const QString &reason) override;

private:
    void authenticationChanged();

    transport::WebSocketPeer *m_peer; ///< outlives this object: the front drops it at closed()
    const wire::Encoding m_encoding;
    std::shared_ptr<rpc::RpcSession> m_session;
    QElapsedTimer m_open;    ///< since when
    qint64 m_warnedOfMs = 0; ///< the end that the client knows to be near; 0 = none
};

} // namespace gemba::server
