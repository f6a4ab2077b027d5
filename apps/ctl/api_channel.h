#pragma once

#include <gemba/core/result.h>

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace gemba::ctl {

/// The API as gembactl sees it, whether a server answers or the data directory is opened directly. Synchronous.
class ApiChannel
{
public:
    virtual ~ApiChannel() = default;
    /// @p idempotencyKey empty: a query or a Local method, which is not repeated when the connection drops.
    virtual Result<QJsonValue> call(const QString &method, const QJsonObject &params,
                                    const QString &idempotencyKey) = 0;
    /// For people: "wss://127.0.0.1:8443/ws" or "the data in /var/lib/gemba (server stopped)".
    virtual QString description() const = 0;
    /// True when a running server answers.
    virtual bool isRemote() const = 0;
};

} // namespace gemba::ctl
