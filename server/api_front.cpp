#include "api_front.h"

#include "conversation.h"

#include <identity_service.h>
#include <watch_service.h>

#include <gemba/core/log.h>
#include <gemba/rpc/openapi.h>
#include <gemba/transport/problem.h>
#include <gemba/wire/strict_json.h>

#include <QFile>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <chrono>

namespace gemba::server {

using namespace Qt::StringLiterals;
using transport::HttpRequest;
using transport::HttpResponder;
using transport::HttpResponse;

namespace {

const auto apiPrefix = u"/api/v1"_s;

HttpResponse json(int status, const QJsonObject &object)
{
    return {status, "application/json", {}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

/// What the client gets a reference id for can be found in the log.
HttpResponse refused(const HttpRequest &request, const Error &error, const QString &referenceId = rpc::newReferenceId())
{
    log::write(log::Severity::Info, u"http"_s, u"request refused"_s,
               {{u"path"_s, request.path.left(256)},
                {u"errorCode"_s, static_cast<int>(error.code)},
                {u"field"_s, error.field},
                {u"detail"_s, error.detail},
                {u"peer"_s, request.peerAddress.toString()}},
               referenceId);
    return transport::problem(error, referenceId);
}

HttpResponse plain(int status, const QByteArray &text)
{
    return {status, "text/plain; charset=utf-8", {}, text};
}

QByteArray resource(const QString &name)
{
    QFile file(u":/docs/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ApiFront::ApiFront(Modules &modules, transport::Edge &edge, const Clock &clock, const QByteArray &authorityPem,
                   QObject *parent)
    : QObject(parent)
    , m_modules(modules)
    , m_clock(clock)
    , m_authorityPem(authorityPem)
    , m_router(modules.registry())
    , m_openApi(QJsonDocument(rpc::openApiDocument(modules.registry(), QString())).toJson(QJsonDocument::Compact))
{
    edge.setWebSocketHandler([this](transport::WebSocketPeer *peer) { openConversation(peer); });
    edge.setHttpHandler([this](HttpRequest request, HttpResponder respond) { handle(request, respond); });
    connect(&modules.identity(), &identity::IdentityService::sessionEnded, this, &ApiFront::endSession);
    connect(&modules.identity(), &identity::IdentityService::terminalRevoked, this, &ApiFront::endTerminal);
    connect(&modules.identity(), &identity::IdentityService::rightsChanged, this, &ApiFront::recheck);
    using namespace std::chrono_literals;
    m_tick.setInterval(200ms);
    connect(&m_tick, &QTimer::timeout, this, &ApiFront::tick);
    m_tick.start();
}

ApiFront::~ApiFront() = default;

// --- WebSockets ---

void ApiFront::openConversation(transport::WebSocketPeer *peer)
{
    rpc::Caller caller;
    caller.address = peer->request().peerAddress.toString();
    const QByteArray &authorization = peer->request().authorization;
    if (!authorization.isNull()) {
        auto known = bearerOf(authorization, caller.address);
        if (!known) {
            log::info(u"http"_s, u"a socket was closed: its token is none"_s,
                      {{u"errorCode"_s, static_cast<int>(known.error().code)}, {u"peer"_s, caller.address}});
            peer->close(rpc::RpcSession::closeAuthentication, u"sign in again"_s);
            return;
        }
        caller = *std::move(known);
    }
    auto conversation = std::make_unique<Conversation>(m_modules, peer, std::move(caller));
    Conversation *raw = conversation.get();
    m_conversations.emplace(peer, std::move(conversation));
    connect(peer, &transport::WebSocketPeer::messageReceived, this,
            [raw](const QByteArray &payload, bool binary) { raw->receive(payload, binary); });
    connect(peer, &transport::WebSocketPeer::closed, this, [this, peer] { m_conversations.erase(peer); });
}

void ApiFront::tick()
{
    const qint64 nowMs = m_clock.nowMs();
    // A tick may close a peer, which erases its conversation from the map.
    std::vector<transport::WebSocketPeer *> peers;
    peers.reserve(m_conversations.size());
    for (const auto &[peer, conversation] : m_conversations)
        peers.push_back(peer);
    for (auto *peer : peers) {
        const auto it = m_conversations.find(peer);
        if (it == m_conversations.end())
            continue;
        Conversation &conversation = *it->second;
        conversation.warn(nowMs, m_modules.identity().endOfSession(conversation.session().caller().session));
        conversation.tick(nowMs);
    }
}

std::pair<qint64, qint64> ApiFront::conversations() const
{
    const auto slow = std::count_if(m_conversations.begin(), m_conversations.end(),
                                    [](const auto &entry) { return entry.second->session().statesLag(); });
    return {static_cast<qint64>(m_conversations.size()), static_cast<qint64>(slow)};
}

void ApiFront::endSession(const SessionId &session)
{
    std::vector<Conversation *> ended;
    for (const auto &[peer, conversation] : m_conversations) {
        // Who waits for an answer gets it: it may be the one that says that the sign-out is on disk. The next tick ends him.
        if (conversation->session().caller().session == session && conversation->session().pendingCalls() == 0)
            ended.push_back(conversation.get());
    }
    for (Conversation *conversation : ended)
        conversation->personLeft();
}

void ApiFront::recheck(const QList<SessionId> &sessions)
{
    std::vector<Conversation *> meant;
    for (const auto &[peer, conversation] : m_conversations) {
        if (sessions.contains(conversation->session().caller().session))
            meant.push_back(conversation.get());
    }
    for (Conversation *conversation : meant)
        conversation->rightsChanged();
}

void ApiFront::endTerminal(const TerminalId &terminal)
{
    std::vector<Conversation *> ended;
    for (const auto &[peer, conversation] : m_conversations) {
        if (conversation->session().caller().terminal == terminal)
            ended.push_back(conversation.get());
    }
    for (Conversation *conversation : ended)
        conversation->close(rpc::RpcSession::closeAuthentication, u"this terminal is no longer enrolled"_s);
}

// --- HTTP ---

Result<rpc::Caller> ApiFront::callerOf(const HttpRequest &request) const
{
    const QString address = request.peerAddress.toString();
    const QByteArray authorization = request.headers.value("authorization");
    if (authorization.isEmpty()) {
        rpc::Caller caller;
        caller.address = address;
        return caller;
    }
    return bearerOf(authorization, address);
}

Result<rpc::Caller> ApiFront::bearerOf(const QByteArray &authorization, const QString &address) const
{
    auto known = authorization.startsWith("Bearer ")
                     ? m_modules.identity().authenticate(QString::fromLatin1(authorization.mid(7)), address)
                     : Result<rpc::Caller>(refuse(ErrorCode::TokenInvalid));
    if (!known && known.error().code == ErrorCode::TokenInvalid)
        m_modules.watch().noteRefusedToken();
    return known;
}

/// A key that may ask often is allowed to do so from one place.
void ApiFront::followKeyRate()
{
    const int perMinute = m_modules.identity().options().apiRatePerMinute;
    if (perMinute == m_keyRate)
        return;
    m_keyRate = perMinute;
    m_requests.setRate(std::max(leastBurst, perMinute / 10), std::min(longestPeriodMs, qint64{60'000} / perMinute),
                       m_clock.monotonicMs());
}

Result<void> ApiFront::admit(const QString &address)
{
    followKeyRate();
    const QString network = identity::GuessGuard::stationOf({}, address);
    if (m_requests.allow(network, m_clock.monotonicMs()))
        return {};
    Error error = refuse(ErrorCode::RateLimited, u"too many requests from one address"_s);
    error.retryAfterS = 1;
    return error;
}

bool ApiFront::maySeeMetrics(const HttpRequest &request) const
{
    if (request.peerAddress.isLoopback())
        return true;
    const auto caller = callerOf(request);
    return caller.ok() && caller->isSignedIn();
}

void ApiFront::handle(const HttpRequest &request, const HttpResponder &respond)
{
    if (request.path.startsWith(apiPrefix + u'/') && request.path != apiPrefix + u"/openapi.json"_s)
        return handleRest(request, respond);
    if (request.method != "GET" && request.method != "HEAD") {
        HttpResponse response = refused(request, refuse(ErrorCode::MethodNotAllowed));
        response.headers.emplaceBack("Allow", "GET, HEAD");
        return respond(response);
    }
    if (request.path == "/healthz"_L1)
        return respond(plain(200, "ok\n"));
    if (request.path == "/readyz"_L1) {
        const QStringList reasons = m_unready ? m_unready() : QStringList{};
        return respond(reasons.isEmpty() ? plain(200, "ready\n") : plain(503, reasons.join(u'\n').toUtf8() + '\n'));
    }
    if (request.path == "/metrics"_L1) {
        if (!maySeeMetrics(request))
            return respond(refused(request, refuse(ErrorCode::NotSignedIn)));
        return respond({200, "text/plain; version=0.0.4; charset=utf-8", {}, m_modules.metrics().render()});
    }
    if (request.path == apiPrefix + u"/openapi.json"_s)
        return respond({200, "application/json", {}, m_openApi});
    if (request.path == "/.well-known/jwks.json"_L1)
        return respond(json(200, m_modules.identity().jwks()));
    if (request.path == "/ca.crt"_L1 && !m_authorityPem.isEmpty())
        return respond({200, "application/x-pem-file", {}, m_authorityPem});
    if (request.path == "/docs"_L1 || request.path == "/docs/"_L1) {
        HttpResponse page{200, "text/html; charset=utf-8", {}, resource(u"index.html"_s)};
        page.headers.emplaceBack(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        return respond(page);
    }
    if (request.path == "/reset"_L1) {
        HttpResponse page{200, "text/html; charset=utf-8", {}, resource(u"reset.html"_s)};
        page.headers.emplaceBack("Content-Security-Policy",
                                 "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                                 "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        page.headers.emplaceBack("Referrer-Policy", "no-referrer");
        return respond(page);
    }
    if (request.path == "/docs/reset.js"_L1)
        return respond({200, "text/javascript; charset=utf-8", {}, resource(u"reset.js"_s)});
    if (request.path == "/docs/docs.js"_L1)
        return respond({200, "text/javascript; charset=utf-8", {}, resource(u"docs.js"_s)});
    if (request.path == "/docs/docs.css"_L1)
        return respond({200, "text/css; charset=utf-8", {}, resource(u"docs.css"_s)});
    if (request.path == "/"_L1)
        return respond({302, {}, {{"Location", "/docs"}}, {}});
    respond(refused(request, refuseField(ErrorCode::UnknownMethod, u"path"_s)));
}

void ApiFront::handleRest(const HttpRequest &request, const HttpResponder &respond)
{
    const QString referenceId = rpc::newReferenceId();
    const QString path = request.path.mid(apiPrefix.size());
    const auto refuseWith = [&](const Error &error) { respond(refused(request, error, referenceId)); };
    // One socket may ask a hundred times a second; so may one address, however many it keeps open, or as often as one key.
    if (auto open = admit(request.peerAddress.toString()); !open)
        return refuseWith(open.error());

    QJsonObject body;
    if (!request.body.isEmpty()) {
        const QByteArray type = request.headers.value("content-type").split(';').first().trimmed().toLower();
        if (type != "application/json")
            return refuseWith(refuseField(ErrorCode::UnsupportedMediaType, u"Content-Type"_s));
        if (auto strict = wire::checkStrictJson(request.body); !strict)
            return refuseWith(strict.error());
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return refuseWith(refuse(ErrorCode::MalformedMessage, u"the body is not a JSON object"_s));
        body = document.object();
    }
    const QString verb = QString::fromLatin1(request.method == "HEAD" ? QByteArray("GET") : request.method);
    auto call = m_router.route(verb, path, QUrlQuery(QString::fromLatin1(request.query)), body);
    if (!call) {
        HttpResponse response = refused(request, call.error(), referenceId);
        if (call.error().code == ErrorCode::MethodNotAllowed)
            response.headers.emplaceBack("Allow", m_router.allowedVerbs(path).join(u", "_s).toLatin1());
        return respond(response);
    }
    auto caller = callerOf(request);
    if (!caller) {
        // A stale token must not keep anybody from signing in again.
        if (call->method->info.permission.access != wire::Permission::Access::Anyone)
            return refuseWith(caller.error());
        rpc::Caller anonymous;
        anonymous.address = request.peerAddress.toString();
        caller = anonymous;
    }
    caller->referenceId = referenceId;
    m_modules.dispatcher().call({*caller, {}}, QString::fromLatin1(call->method->info.name), call->params,
                                QString::fromLatin1(request.headers.value("idempotency-key")),
                                [respond, referenceId, isKnown = caller->isSignedIn()](Result<QJsonValue> result) {
                                    HttpResponse response = result ? json(200, result->toObject())
                                                                   : transport::problem(result.error(), referenceId);
                                    response.isCallerKnown = isKnown;
                                    if (!result)
                                        return respond(response);
                                    response.headers.emplaceBack("X-Reference-Id", referenceId.toLatin1());
                                    respond(response);
                                });
}

} // namespace gemba::server
