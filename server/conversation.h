#pragma once

#include "api_front.h"

namespace gemba::server {

/// One WebSocket with the session that speaks on it.
class ApiFront::Conversation final : public rpc::Outlet
{
public:
    Conversation(Modules &modules, transport::WebSocketPeer *peer, rpc::Caller caller);

    void receive(const QByteArray &payload, bool binary);
    /// Looks whether a slow client has caught up and whether the sign-in has run out.
    void tick(qint64 nowMs);
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
};

} // namespace gemba::server
