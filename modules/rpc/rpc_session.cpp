#include <gemba/rpc/rpc_session.h>

#include <QJsonArray>

#include <algorithm>

namespace gemba::rpc {

using namespace Qt::StringLiterals;

namespace {

/// More missed events than this are cheaper to re-read than to replay.
constexpr int maxReplay = 5'000;
constexpr qsizetype maxTopics = 100;

QJsonObject notARequest(const QJsonValue &id, const Error &error, const QString &referenceId)
{
    QJsonObject answer = wire::errorMessage(id, error, referenceId);
    QJsonObject body = answer["error"_L1].toObject();
    // The message could be read, so JSON-RPC has another number for it than for broken JSON.
    if (error.code == ErrorCode::MalformedMessage)
        body.insert(u"code"_s, -32600);
    answer.insert(u"error"_s, body);
    return answer;
}

QJsonObject notification(const QString &method, const QJsonObject &params)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, params}};
}

} // namespace

RpcSession::RpcSession(Dispatcher &dispatcher, EventBus &bus, storage::Executor &executor, Outlet &outlet,
                       wire::Encoding encoding, Caller caller)
    : m_dispatcher(dispatcher)
    , m_bus(bus)
    , m_executor(executor)
    , m_outlet(outlet)
    , m_encoding(encoding)
    , m_caller(std::move(caller))
{
    connect(&bus, &EventBus::logFrame, this, &RpcSession::onLogFrame);
    connect(&bus, &EventBus::stateChanged, this, &RpcSession::onState);
    connect(&bus, &EventBus::interrupted, this, &RpcSession::onInterrupted);
}

RpcSession::~RpcSession() = default;

void RpcSession::adopt(const Caller &caller)
{
    m_caller = caller;
    keepPermitted(caller);
    Q_EMIT callerChanged();
}

bool RpcSession::recheckRights()
{
    const auto current = m_dispatcher.checked(m_caller);
    if (!current)
        return false;
    keepPermitted(*current);
    return true;
}

Caller RpcSession::currentCaller() const
{
    const auto current = m_dispatcher.checked(m_caller);
    return current ? *current : Caller{};
}

void RpcSession::receive(const QByteArray &message)
{
    const auto send = [weak = weak_from_this()](const QJsonObject &reply) {
        if (const auto self = weak.lock())
            self->m_outlet.send(wire::serializeMessage(reply, self->m_encoding));
    };
    auto parsed = wire::parseMessage(message, m_encoding);
    if (!parsed) {
        send(wire::errorMessage(QJsonValue::Null, parsed.error(), newReferenceId()));
        return;
    }
    if (!parsed->isArray()) {
        handle(*parsed, send);
        return;
    }
    const QJsonArray batch = parsed->toArray();
    if (!isAuthenticated()) {
        send(wire::errorMessage(QJsonValue::Null, refuse(ErrorCode::NotSignedIn), newReferenceId()));
        return;
    }
    if (batch.isEmpty() || batch.size() > maxBatch) {
        send(notARequest(QJsonValue::Null, refuse(ErrorCode::MalformedMessage, u"a batch holds 1 to 50 requests"_s),
                         newReferenceId()));
        return;
    }
    // Answers of a batch are sent one by one as they come: each carries its id, and none waits for the slowest.
    for (const QJsonValue &item : batch)
        handle(item, send);
}

void RpcSession::handle(const QJsonValue &message, const Reply &send)
{
    const QString referenceId = newReferenceId();
    auto request = wire::readRequest(message);
    if (!request) {
        const QJsonValue id = message["id"_L1];
        // A notification is never answered, but something that is no request at all is.
        if (request.error().code != ErrorCode::MalformedMessage && id.isUndefined())
            return;
        send(notARequest(id.isString() || id.isDouble() ? id : QJsonValue(), request.error(), referenceId));
        return;
    }
    const QJsonValue id = request->id;
    const Reply reply = id.isUndefined() ? Reply([](const QJsonObject &) {}) : send;
    Caller caller = m_caller;
    caller.referenceId = referenceId;

    if (m_pending >= maxPendingCalls)
        return reply(wire::errorMessage(id, refuse(ErrorCode::RateLimited), referenceId));
    if (request->method == "subscribe"_L1)
        return subscribe(*request, caller, reply);
    if (request->method == "unsubscribe"_L1)
        return unsubscribe(*request, caller, reply);

    ++m_pending;
    m_dispatcher.call(
        {caller, weak_from_this(), request->isPassive}, request->method, request->params, request->idempotencyKey,
        [weak = weak_from_this(), id, referenceId, reply](Result<QJsonValue> result) {
            if (const auto self = weak.lock())
                --self->m_pending;
            reply(result ? wire::resultMessage(id, *result) : wire::errorMessage(id, result.error(), referenceId));
        });
}

Result<QList<const BoundTopic *>> RpcSession::readTopics(const QJsonObject &params) const
{
    const QJsonValue list = params.value("topics"_L1);
    if (list.isUndefined())
        return refuseField(ErrorCode::FieldMissing, u"topics"_s, u"expected a list of topic names"_s);
    if (!list.isArray())
        return refuseField(ErrorCode::FieldType, u"topics"_s, u"expected a list of topic names"_s);
    const QJsonArray names = list.toArray();
    if (names.isEmpty() || names.size() > maxTopics)
        return refuseField(ErrorCode::FieldRange, u"topics"_s, u"expected 1 to %1 topic names"_s.arg(maxTopics));
    QList<const BoundTopic *> topics;
    for (const QJsonValue &item : names) {
        if (!item.isString())
            return refuseField(ErrorCode::FieldType, u"topics"_s, u"expected a list of topic names"_s);
        const BoundTopic *bound = m_dispatcher.registry().findTopic(item.toString());
        if (!bound)
            return refuseField(ErrorCode::UnknownTopic, u"topics"_s, item.toString().left(64));
        if (!topics.contains(bound))
            topics.append(bound);
    }
    return topics;
}

void RpcSession::subscribe(const wire::Request &request, const Caller &caller, const Reply &reply)
{
    const QJsonValue id = request.id;
    const auto refuseWith = [&](const Error &error) { reply(wire::errorMessage(id, error, caller.referenceId)); };
    if (!isAuthenticated())
        return refuseWith(refuse(ErrorCode::NotSignedIn));
    const auto current = m_dispatcher.checked(caller);
    if (!current)
        return refuseWith(current.error());

    const auto topics = readTopics(request.params);
    if (!topics)
        return refuseWith(topics.error());
    for (auto it = request.params.begin(); it != request.params.end(); ++it) {
        if (it.key() != "topics"_L1 && it.key() != "since"_L1)
            return refuseWith(refuseField(ErrorCode::FieldUnknown, it.key()));
    }
    const QJsonValue sinceValue = request.params.value("since"_L1);
    const bool resume = !sinceValue.isUndefined() && !sinceValue.isNull();
    const qint64 since = sinceValue.toInteger(-1);
    if (resume && since < 0)
        return refuseWith(refuseField(ErrorCode::FieldType, u"since"_s, u"expected a sequence number"_s));

    const auto opening = std::make_shared<Opening>();
    opening->resume = resume;
    QStringList logTopics;
    QList<const BoundTopic *> snapshots;
    for (const BoundTopic *bound : *topics) {
        const QString name = QString::fromLatin1(bound->info.name);
        if (!current->may(bound->info.permission))
            return refuseWith(refuseField(ErrorCode::PermissionDenied, u"topics"_s, name));
        opening->topics.append(name);
        if (bound->info.kind == wire::TopicKind::Log) {
            logTopics.append(name);
            if (bound->snapshot && !resume)
                snapshots.append(bound);
        }
    }

    // From here on events of these topics are held back until the snapshot's sequence number is known.
    m_openings.append(opening);
    ++m_pending;
    m_executor.read<Start>(
        [snapshots, logTopics, resume, since, caller = *current](storage::ReadTransaction &tx) -> Result<Start> {
            Start start;
            start.seq = storage::newestEventSeq(tx);
            if (resume) {
                if (since > start.seq)
                    return refuseField(ErrorCode::SequenceGone, u"since"_s, u"newer than anything this server knows"_s);
                // Without a log topic there is nothing to replay, and an empty list would mean all topics.
                auto missed = logTopics.isEmpty()
                                  ? Result<QList<storage::CommittedEvent>>(QList<storage::CommittedEvent>())
                                  : storage::eventsSince(tx, since, logTopics, maxReplay + 1);
                if (!missed)
                    return missed.error();
                if (missed->size() > maxReplay)
                    return refuseField(ErrorCode::SequenceGone, u"since"_s, u"too many events were missed"_s);
                start.missed = *std::move(missed);
            }
            for (const BoundTopic *topic : snapshots) {
                auto part = topic->snapshot(tx, caller);
                if (!part)
                    return part.error();
                start.snapshot.insert(QString::fromLatin1(topic->info.name), *part);
            }
            return start;
        },
        [weak = weak_from_this(), bus = &m_bus, opening, id, referenceId = caller.referenceId,
         reply](Result<Start> start) {
            QMetaObject::invokeMethod(
                bus,
                [weak, opening, id, referenceId, reply, start = std::move(start)] {
                    if (const auto self = weak.lock())
                        self->finishSubscribe(opening, start, id, referenceId, reply);
                },
                Qt::QueuedConnection);
        });
}

void RpcSession::finishSubscribe(const std::shared_ptr<Opening> &opening, const Result<Start> &start,
                                 const QJsonValue &id, const QString &referenceId, const Reply &reply)
{
    --m_pending;
    m_openings.removeOne(opening);
    const auto current = m_dispatcher.checked(m_caller);
    std::optional<Error> error;
    if (!start)
        error = start.error();
    else if (!current)
        error = current.error();
    for (const QString &name : std::as_const(opening->topics)) {
        // Rights may have changed while the snapshot was read.
        if (!error && !current->may(m_dispatcher.registry().findTopic(name)->info.permission))
            error = refuseField(ErrorCode::PermissionDenied, u"topics"_s, name);
    }
    if (error) {
        reply(wire::errorMessage(id, *error, referenceId));
        if (m_openings.isEmpty())
            sendInOrder(std::exchange(m_waiting, {}));
        return;
    }

    QJsonObject snapshot;
    for (const QString &name : std::as_const(opening->topics)) {
        if (const BoundTopic *bound = m_dispatcher.registry().findTopic(name); bound->state)
            snapshot.insert(name, bound->state());
        else if (start->snapshot.contains(name))
            snapshot.insert(name, start->snapshot.value(name));
    }
    if (!opening->resume) {
        // The answer's number stands for all that the client has: what older subscriptions still wait for goes first.
        QList<FramePtr> later;
        for (const FramePtr &frame : std::as_const(m_waiting)) {
            if (frame->seq() <= start->seq)
                sendFrame(frame);
            if (frame->seq() > start->seq || isOpening(frame->topic()))
                later.append(frame);
        }
        m_waiting = later;
    }
    for (const QString &name : std::as_const(opening->topics)) {
        qint64 &known = m_topics[name];
        if (!opening->resume)
            known = std::max(known, start->seq);
    }
    reply(wire::resultMessage(
        id, QJsonObject{{u"seq"_s, start->seq}, {u"snapshot"_s, snapshot}, {u"replayed"_s, opening->resume}}));

    QList<FramePtr> frames;
    for (const auto &event : start->missed) {
        if (opening->topics.contains(event.event.topic))
            frames.append(EventBus::makeLogFrame(event));
    }
    if (m_openings.isEmpty())
        frames.append(std::exchange(m_waiting, {}));
    sendInOrder(std::move(frames));
    for (const QString &name : std::as_const(opening->topics))
        m_topics[name] = std::max(m_topics.value(name), start->seq);
}

void RpcSession::unsubscribe(const wire::Request &request, const Caller &caller, const Reply &reply)
{
    const auto refuseWith = [&](const Error &error) {
        reply(wire::errorMessage(request.id, error, caller.referenceId));
    };
    if (!isAuthenticated())
        return refuseWith(refuse(ErrorCode::NotSignedIn));
    const auto topics = readTopics(request.params);
    if (!topics)
        return refuseWith(topics.error());
    for (auto it = request.params.begin(); it != request.params.end(); ++it) {
        if (it.key() != "topics"_L1)
            return refuseWith(refuseField(ErrorCode::FieldUnknown, it.key()));
    }
    for (const BoundTopic *bound : *topics)
        endTopic(QString::fromLatin1(bound->info.name));
    reply(wire::resultMessage(request.id, QJsonObject{}));
}

void RpcSession::endTopic(const QString &name)
{
    m_topics.remove(name);
    m_laggingStates.remove(name);
    for (const auto &opening : std::as_const(m_openings))
        opening->topics.removeAll(name);
}

void RpcSession::keepPermitted(const Caller &caller)
{
    QStringList lost;
    for (auto it = m_topics.cbegin(); it != m_topics.cend(); ++it) {
        if (!caller.may(m_dispatcher.registry().findTopic(it.key())->info.permission))
            lost.append(it.key());
    }
    if (lost.isEmpty())
        return;
    lost.sort();
    for (const QString &name : std::as_const(lost)) {
        m_topics.remove(name);
        m_laggingStates.remove(name);
    }
    m_outlet.send(wire::serializeMessage(
        notification(u"unsubscribed"_s, {{u"topics"_s, QJsonArray::fromStringList(lost)}}), m_encoding));
}

bool RpcSession::isOpening(const QString &topic) const
{
    return std::any_of(m_openings.cbegin(), m_openings.cend(),
                       [&](const auto &opening) { return opening->topics.contains(topic); });
}

void RpcSession::onLogFrame(const FramePtr &frame)
{
    if (m_openings.isEmpty())
        sendFrame(frame);
    else if (m_topics.contains(frame->topic()) || isOpening(frame->topic()))
        m_waiting.append(frame);
}

void RpcSession::onState(const FramePtr &frame)
{
    if (!m_topics.contains(frame->topic()))
        return;
    if (m_outlet.isCongested()) {
        m_laggingStates.insert(frame->topic());
        return;
    }
    m_outlet.send(frame->bytes(m_encoding));
}

void RpcSession::drained()
{
    const QSet<QString> lagging = std::exchange(m_laggingStates, {});
    for (const QString &topic : lagging) {
        if (const FramePtr frame = m_bus.stateFrame(topic))
            m_outlet.send(frame->bytes(m_encoding));
    }
}

void RpcSession::onInterrupted()
{
    const auto isLog = [this](const QString &name) {
        return m_dispatcher.registry().findTopic(name)->info.kind == wire::TopicKind::Log;
    };
    bool missed = std::any_of(m_topics.keyBegin(), m_topics.keyEnd(), isLog);
    for (const auto &opening : std::as_const(m_openings))
        missed = missed || std::any_of(opening->topics.cbegin(), opening->topics.cend(), isLog);
    if (missed)
        m_outlet.close(closeMissedEvents, u"events were missed, subscribe again"_s);
}

void RpcSession::sendFrame(const FramePtr &frame)
{
    // A commit's announcement may still be under way when a snapshot already shows it: such an event is not sent again.
    const auto known = m_topics.find(frame->topic());
    if (known == m_topics.end() || frame->seq() <= *known)
        return;
    *known = frame->seq();
    m_outlet.send(frame->bytes(m_encoding));
}

void RpcSession::sendInOrder(QList<FramePtr> frames)
{
    // What was replayed and what was held back may interleave, and overlap: a client resumes from the highest number.
    std::stable_sort(frames.begin(), frames.end(),
                     [](const FramePtr &a, const FramePtr &b) { return a->seq() < b->seq(); });
    for (const FramePtr &frame : std::as_const(frames))
        sendFrame(frame);
}

} // namespace gemba::rpc
