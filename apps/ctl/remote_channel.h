#pragma once

#include "api_channel.h"

#include <gemba/client/session.h>
#include <gemba/core/clock.h>

#include <memory>

namespace gemba::ctl {

/// A running server over its WebSocket. Every call spins an event loop until it is answered.
class RemoteChannel final : public ApiChannel
{
public:
    /// How to say who we are: exactly one member is set.
    struct Credentials
    {
        QString controlSecret;
        QString accessToken;
        QString userName; ///< with password
        QString password;
        std::optional<QString> code{}; ///< of the second factor
    };

    /// Connects and signs in, or says why not: ServerUnreachable, ServerNotTrusted, ProtocolMismatch or the server's
    /// refusal.
    static Result<std::unique_ptr<RemoteChannel>> open(client::SessionOptions options, const Credentials &credentials);

    Result<QJsonValue> call(const QString &method, const QJsonObject &params, const QString &idempotencyKey) override;
    QString description() const override { return m_description; }
    bool isRemote() const override { return true; }

private:
    explicit RemoteChannel(client::SessionOptions options);
    Result<void> connectAs(const Credentials &credentials);

    SystemClock m_clock;
    QString m_description;
    client::Session m_session;
};

} // namespace gemba::ctl
