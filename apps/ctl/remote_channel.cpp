#include "remote_channel.h"

#include <QEventLoop>

namespace gemba::ctl {

using client::LinkState;

Result<std::unique_ptr<RemoteChannel>> RemoteChannel::open(client::SessionOptions options,
                                                           const Credentials &credentials)
{
    options.kind = identity::ClientKind::Ctl;
    std::unique_ptr<RemoteChannel> channel(new RemoteChannel(std::move(options)));
    if (const auto connected = channel->connectAs(credentials); !connected)
        return connected.error();
    return channel;
}

RemoteChannel::RemoteChannel(client::SessionOptions options)
    : m_description(options.url.toString())
    , m_session(std::move(options), m_clock)
{
}

Result<void> RemoteChannel::connectAs(const Credentials &credentials)
{
    QEventLoop loop;
    std::optional<Result<void>> outcome;
    const auto settle = [&](Result<void> result) {
        if (!outcome)
            outcome = std::move(result);
        loop.quit();
    };
    // A person waits at the prompt: the first failed attempt is the answer, where a kiosk would go on trying.
    QObject::connect(&m_session, &client::Session::stateChanged, &loop, [&](LinkState state) {
        if (state == LinkState::Live)
            settle({});
        else if (m_session.reason())
            settle(*m_session.reason());
    });
    if (!credentials.userName.isEmpty()) {
        m_session.signIn(
            credentials.userName, credentials.password,
            [&](const Result<void> &signedIn) {
                if (!signedIn)
                    settle(signedIn);
            },
            credentials.code);
    } else if (!credentials.accessToken.isEmpty()) {
        m_session.setAccessToken(credentials.accessToken);
    } else {
        m_session.setControlSecret(credentials.controlSecret);
    }
    m_session.start();
    if (!outcome)
        loop.exec();
    return *outcome;
}

Result<QJsonValue> RemoteChannel::call(const QString &method, const QJsonObject &params, const QString &idempotencyKey)
{
    QEventLoop loop;
    std::optional<Result<QJsonValue>> answer;
    client::CallOptions options;
    options.timeoutMs = 30'000;
    const auto kind = idempotencyKey.isEmpty() ? wire::MethodKind::Local : wire::MethodKind::Command;
    m_session.callRaw(
        method, params,
        [&](const Result<QJsonValue> &result) {
            answer = result;
            loop.quit();
        },
        options, kind, idempotencyKey);
    if (!answer)
        loop.exec();
    return *answer;
}

} // namespace gemba::ctl
