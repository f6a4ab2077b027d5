#include "session_private.h"

#include <gemba/client/trust.h>

#include <QJsonArray>

namespace gemba::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int closeAuthentication = 4401;

} // namespace

void Session::Private::setState(LinkState next, std::optional<Error> why)
{
    const bool changed = next != state;
    state = next;
    reason = std::move(why);
    if (changed)
        Q_EMIT q.stateChanged(next);
}

void Session::Private::connectNow()
{
    retryTimer.stop();
    if (!started || transport)
        return;
    if (!options.trust.firstContact && !auth.hasCredentials())
        return setState(LinkState::Idle);
    if (prepareTrust())
        openTransport();
}

bool Session::Private::prepareTrust()
{
    if (options.url.scheme() == "ws"_L1) {
        if (isLoopback(options.url))
            return true;
        reject(LinkState::Rejected,
               refuse(ErrorCode::ServerNotTrusted, u"plaintext is allowed to this machine only"_s));
        return false;
    }
    if (options.url.scheme() != "wss"_L1 || options.url.host().isEmpty()) {
        reject(LinkState::Rejected, refuse(ErrorCode::ServerNotTrusted, u"the address must begin with wss://"_s));
        return false;
    }
    if (!options.trust.caFile.isEmpty()) {
        // Read at every attempt: an administrator may have put the right one in place meanwhile.
        auto read = readCaFile(options.trust.caFile);
        if (!read) {
            reject(LinkState::Rejected, read.error());
            return false;
        }
        authorities = *std::move(read);
        return true;
    }
    if (!options.trust.caPem.isEmpty()) {
        authorities = QSslCertificate::fromData(options.trust.caPem, QSsl::Pem);
        if (!authorities.isEmpty())
            return true;
        reject(LinkState::Rejected, refuse(ErrorCode::ServerNotTrusted, u"the stored CA certificate is damaged"_s));
        return false;
    }
    if (options.trust.pinnedSpkiSha256.isEmpty() && !options.trust.firstContact) {
        reject(LinkState::Rejected,
               refuse(ErrorCode::ServerNotTrusted, u"neither a CA file nor a pinned key is set"_s));
        return false;
    }
    if (!authorities.isEmpty())
        return true;

    setState(LinkState::Discovering);
    auto *probe = new CaProbe(&q);
    connect(probe, &CaProbe::finished, &q, [this, probe, attempt = link](const Result<QSslCertificate> &shown) {
        probe->deleteLater();
        if (!started || attempt != link)
            return;
        if (shown) {
            authorities = {*shown};
            return openTransport();
        }
        if (shown.error().code == ErrorCode::ServerNotTrusted)
            return reject(LinkState::Rejected, shown.error());
        tearDown(shown.error());
        goOffline(shown.error(), backoff.nextMs());
    });
    probe->start(options.url, options.trust.firstContact ? QByteArray() : options.trust.pinnedSpkiSha256,
                 options.timing.connectTimeoutMs);
    return false;
}

void Session::Private::openTransport()
{
    setState(LinkState::Connecting);
    transport = new Transport(options, authorities, &q);
    connect(transport, &Transport::opened, &q, [this] { onOpened(); });
    connect(transport, &Transport::received, &q, [this](const QJsonObject &message) { onReceived(message); });
    connect(transport, &Transport::roundTripMeasured, &q, [this](double ms) {
        estimate.addRoundTrip(ms);
        Q_EMIT q.roundTripMeasured(ms);
    });
    connect(transport, &Transport::closed, &q,
            [this](Transport::End end, int code, const QString &detail) { onClosed(end, code, detail); });
    transport->open();
}

void Session::Private::onOpened()
{
    if (options.trust.firstContact) {
        backoff.reset();
        setState(LinkState::Pairing);
        return flush();
    }
    setState(LinkState::Authenticating);
    auth.authenticate();
}

void Session::Private::onAuthenticated()
{
    if (!transport || authenticated)
        return;
    authenticated = true;
    backoff.reset();
    heartbeatAtMs.reset();
    setState(LinkState::Syncing);
    flush();
    syncSubscriptions();
}

void Session::Private::syncSubscriptions()
{
    if (!authenticated || subscribing)
        return;
    const QStringList resume = stream.topicsToResume();
    const QStringList topics = resume.isEmpty() ? stream.topicsToOpen() : resume;
    if (topics.isEmpty()) {
        if (state == LinkState::Syncing) {
            syncedAtMs = clock.monotonicMs();
            freshnessTimer.start(options.timing.freshnessCheckMs);
            setState(LinkState::Live);
        }
        return;
    }
    subscribing = true;
    QJsonObject params{{u"topics"_s, QJsonArray::fromStringList(topics)}};
    if (resume.isEmpty())
        stream.opening();
    else
        params.insert(u"since"_s, stream.since());
    ask(u"subscribe"_s, params,
        [this, topics, resumed = !resume.isEmpty(), asked = link](const Result<QJsonValue> &reply) {
            if (asked != link)
                return;
            subscribing = false;
            onSubscribed(topics, resumed, reply);
        });
}

void Session::Private::onSubscribed(const QStringList &topics, bool resumed, const Result<QJsonValue> &reply)
{
    if (!reply) {
        const Error &error = reply.error();
        if (error.code == ErrorCode::SequenceGone) {
            stream.sequenceGone();
            return syncSubscriptions();
        }
        if (!isFinalRefusal(error.code) && error.code != ErrorCode::UnknownTopic) {
            tearDown(error);
            return goOffline(error, backoff.nextMs());
        }
        // The server names the topic it refuses; the others are asked for again without it.
        const QStringList refused = topics.contains(error.detail) ? QStringList{error.detail} : topics;
        // Who has yet to change a password or set up a second factor is refused everything until then.
        if (auth.duties().isEmpty())
            log::warning(u"client"_s, u"topics were refused"_s,
                         {{u"topics"_s, refused.join(u", "_s)}, {u"errorCode"_s, static_cast<int>(error.code)}});
        stream.drop(refused);
        stream.stopOpening();
        for (const QString &topic : refused)
            deniedTopics.insert(topic);
        return syncSubscriptions();
    }
    const QJsonObject result = reply->toObject();
    const bool replayed = result["replayed"_L1].toBool();
    const QList<EventStream::Event> held = stream.subscribed(topics, result["seq"_L1].toInteger(), resumed && replayed);

    const QJsonObject snapshots = result["snapshot"_L1].toObject();
    for (auto it = snapshots.begin(); it != snapshots.end(); ++it)
        deliverSnapshot(it.key(), it.value().toObject());
    for (const EventStream::Event &event : held)
        deliver(event);
    syncSubscriptions();
    if (stream.inStep())
        Q_EMIT q.synced(replayed);
}

void Session::Private::onReceived(const QJsonObject &message)
{
    if (message.contains("method"_L1)) {
        if (message["method"_L1] == "event"_L1)
            onEvent(message["params"_L1].toObject());
        else if (message["method"_L1] == "signedOut"_L1 && auth.user())
            auth.signedOutByServer();
        else if (message["method"_L1] == QLatin1String(identity::SessionEnding::notification) && auth.user())
            onSessionEnding(message["params"_L1].toObject());
        return;
    }
    onAnswer(message);
}

void Session::Private::onSessionEnding(const QJsonObject &params)
{
    if (const auto ending = wire::decode<identity::SessionEnding>(params, wire::Unknown::Ignore))
        Q_EMIT q.sessionEnding(ending->endsAtMs, ending->why);
}

void Session::Private::onAnswer(const QJsonObject &message)
{
    const qint64 id = message["id"_L1].toInteger(-1);
    if (!message.contains("error"_L1)) {
        queue.answered(id, message["result"_L1]);
        return flush();
    }
    const Error error = wire::errorFromMessage(message["error"_L1].toObject());
    const bool expired = error.code == ErrorCode::TokenExpired || error.code == ErrorCode::TokenInvalid;
    // Our clock may be wrong about when the token ends; the server's answer is the better clock.
    if (expired && authenticated && queue.retryAfterRefresh(id)) {
        if (auth.renew())
            return;
    }
    queue.answered(id, error);
    flush();
}

void Session::Private::onEvent(const QJsonObject &params)
{
    const EventStream::Event event{params["topic"_L1].toString(), params["seq"_L1].toInteger(),
                                   params["timeMs"_L1].toInteger(), params["data"_L1].toObject()};
    if (const auto accepted = stream.accept(event))
        deliver(*accepted);
}

void Session::Private::deliver(const EventStream::Event &event)
{
    if (event.topic == heartbeatTopic)
        noteHeartbeat(event.data);
    Q_EMIT q.event(event.topic, event.seq, event.timeMs, event.data);
}

void Session::Private::deliverSnapshot(const QString &topic, const QJsonObject &data)
{
    if (topic == heartbeatTopic)
        noteHeartbeat(data);
    Q_EMIT q.snapshot(topic, data);
}

void Session::Private::noteHeartbeat(const QJsonObject &data)
{
    const qint64 serverMs = data["timeMs"_L1].toInteger();
    estimate.addStamp(serverMs, clock.nowMs());
    heartbeatAtMs = clock.monotonicMs();
    Q_EMIT q.heartbeat(serverMs, data["seq"_L1].toInteger());
    checkFreshness();
}

void Session::Private::checkFreshness()
{
    if (!transport || (state != LinkState::Live && state != LinkState::Degraded))
        return;
    bool late = false;
    if (stream.isLive(heartbeatTopic))
        late = clock.monotonicMs() - heartbeatAtMs.value_or(syncedAtMs) > options.timing.lateAfterMs;
    else
        late = transport->silentForMs() > 2 * options.timing.pingIntervalMs;
    setState(late ? LinkState::Degraded : LinkState::Live);
}

void Session::Private::onClosed(Transport::End end, int closeCode, const QString &detail)
{
    const bool wasAuthenticated = authenticated;
    const Error unreachable = refuse(ErrorCode::ServerUnreachable, detail);
    switch (end) {
    case Transport::End::Untrusted:
        // What a pin led to last time may have been replaced with the pinned CA's consent: look again next time.
        authorities.clear();
        return reject(LinkState::Rejected, refuse(ErrorCode::ServerNotTrusted, detail));
    case Transport::End::VersionMismatch:
        return reject(LinkState::VersionMismatch, refuse(ErrorCode::ProtocolMismatch, detail));
    case Transport::End::Closed:
        if (closeCode == closeAuthentication) {
            auth.accessExpired();
            if (!wasAuthenticated && !options.trust.firstContact)
                return reject(LinkState::Rejected, refuse(ErrorCode::NotSignedIn, detail));
        }
        break;
    case Transport::End::Unreachable:
    case Transport::End::Lost:
        break;
    }
    tearDown(unreachable);
    goOffline(unreachable, backoff.nextMs());
}

void Session::Private::tearDown(const Error &why)
{
    ++link;
    authenticated = false;
    subscribing = false;
    freshnessTimer.stop();
    heartbeatAtMs.reset();
    if (Transport *old = std::exchange(transport, nullptr)) {
        old->disconnect(&q);
        old->shutDown();
        old->deleteLater();
    }
    stream.linkLost();
    auth.linkLost(why);
    queue.linkLost();
    queue.authorityChanged(authority);
}

void Session::Private::goOffline(const Error &why, int waitMs)
{
    // A callback on the way here may have stopped or even restarted the session.
    if (!started || transport)
        return;
    if (!options.trust.firstContact && !auth.hasCredentials())
        return setState(LinkState::Idle, why);
    retryTimer.start(waitMs);
    setState(LinkState::Offline, why);
}

void Session::Private::reject(LinkState as, const Error &why)
{
    tearDown(why);
    if (!started)
        return;
    if (options.trust.firstContact || auth.hasCredentials())
        retryTimer.start(options.timing.rejectedRetryMs);
    setState(as, why);
    queue.failAll(why);
}

void Session::Private::authorityChanged()
{
    queue.authorityChanged(++authority);
    askForDeniedTopics();
}

void Session::Private::askForDeniedTopics()
{
    if (!deniedTopics.isEmpty()) {
        stream.want(QStringList(deniedTopics.begin(), deniedTopics.end()));
        deniedTopics.clear();
    }
    syncSubscriptions();
}

void Session::Private::fallBack()
{
    if (!authenticated)
        return;
    if (auth.hasTerminal()) {
        // The server may have fallen back already; asking makes it certain whoever ended the session, and how.
        auth.reconnectTerminal();
        return flush();
    }
    if (auth.hasCredentials())
        return;
    tearDown(refuse(ErrorCode::NotSignedIn));
    setState(LinkState::Idle);
}

void Session::Private::ask(const QString &method, const QJsonObject &params, RawAnswer answer)
{
    if (!transport) {
        if (answer)
            answer(refuse(ErrorCode::ServerUnreachable));
        return;
    }
    CallQueue::Call call;
    call.method = method;
    call.params = params;
    call.kind = wire::MethodKind::Local;
    call.authority = authority;
    call.askedAfterRefresh = true; // what establishes the sign-in cannot wait for it
    call.answer = std::move(answer);
    const qint64 id = queue.add(std::move(call), options.timing.connectTimeoutMs);
    transport->send(queue.sendNow(id));
}

void Session::Private::flush()
{
    while (canSend()) {
        const auto message = queue.nextToSend();
        if (!message)
            return;
        transport->send(*message);
    }
}

} // namespace gemba::client
