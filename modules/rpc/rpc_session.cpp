#include <gemba/rpc/rpc_session.h>

#include <gemba/core/log.h>

#include <QPointer>

namespace gemba::rpc {

using namespace Qt::StringLiterals;

namespace {

/// More missed events than this are cheaper to re-read than to replay.
constexpr int maxReplay = 5'000;

struct Opening
{
    qint64 seq = 0;
    QJsonObject snapshot;
    QList<storage::CommittedEvent> missed;
};

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
}

RpcSession::~RpcSession() = default;

void RpcSession::adopt(const Caller &caller)
{
    m_caller = caller;
    Q_EMIT callerChanged();
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
    if (batch.isEmpty() || batch.size() > maxBatch || !isAuthenticated()) {
        send(wire::errorMessage(QJsonValue::Null,
                                refuse(ErrorCode::MalformedMessage, u"a batch holds 1 to 50 requests"_s),
                                newReferenceId()));
        return;
    }
    // Answers of a batch are sent one by one as they come: each carries its id, and none waits for the slowest.
    for (const QJsonValue &item : batch)
        handle(item, send);
}

void RpcSession::handle(const QJsonValue &message, const std::function<void(QJsonObject)> &reply)
{
    const QString referenceId = newReferenceId();
    auto request = wire::readRequest(message);
    if (!request) {
        QJsonObject answer = wire::errorMessage(message["id"_L1], request.error(), referenceId);
        QJsonObject error = answer["error"_L1].toObject();
        error.insert(u"code"_s,
                     request.error().code == ErrorCode::MalformedMessage ? -32600 : error["code"_L1].toInt());
        answer.insert(u"error"_s, error);
        reply(answer);
        return;
    }
    const QJsonValue id = request->id;
    const bool wantsAnswer = !id.isUndefined();
    Caller caller = m_caller;
    caller.referenceId = referenceId;

    if (m_pending >= maxPendingCalls) {
        if (wantsAnswer)
            reply(wire::errorMessage(id, refuse(ErrorCode::RateLimited), referenceId));
        return;
    }
    if (request->method == "subscribe"_L1)
        return subscribe(*request, caller, reply);
    if (request->method == "unsubscribe"_L1)
        return unsubscribe(*request, reply);

    ++m_pending;
    m_dispatcher.call({caller, weak_from_this()}, request->method, request->params, request->idempotencyKey,
                      [weak = weak_from_this(), id, wantsAnswer, referenceId, reply](Result<QJsonValue> result) {
                          if (const auto self = weak.lock())
                              --self->m_pending;
                          if (!wantsAnswer)
                              return;
                          reply(result ? wire::resultMessage(id, *result)
                                       : wire::errorMessage(id, result.error(), referenceId));
                      });
}

void RpcSession::subscribe(const wire::Request &request, const Caller &caller,
                           const std::function<void(QJsonObject)> &reply)
{
    const QJsonValue id = request.id;
    const auto refuseWith = [&](const Error &error) { reply(wire::errorMessage(id, error, caller.referenceId)); };
    if (!isAuthenticated())
        return refuseWith(refuse(ErrorCode::NotSignedIn));
    if (auto current = m_dispatcher.checked(caller); !current)
        return refuseWith(current.error());

    const QJsonValue list = request.params.value("topics"_L1);
    if (!list.isArray() || list.toArray().isEmpty() || list.toArray().size() > 100)
        return refuseWith(refuseField(ErrorCode::FieldMissing, u"topics"_s, u"expected a list of topic names"_s));
    for (auto it = request.params.begin(); it != request.params.end(); ++it) {
        if (it.key() != "topics"_L1 && it.key() != "since"_L1)
            return refuseWith(refuseField(ErrorCode::FieldUnknown, it.key()));
    }
    const QJsonValue sinceValue = request.params.value("since"_L1);
    const bool resume = !sinceValue.isUndefined() && !sinceValue.isNull();
    const qint64 since = sinceValue.toInteger(-1);
    if (resume && since < 0)
        return refuseWith(refuseField(ErrorCode::FieldType, u"since"_s, u"expected a sequence number"_s));

    QStringList topics;
    QStringList logTopics;
    QList<const BoundTopic *> snapshots;
    for (const QJsonValue &item : list.toArray()) {
        const QString name = item.toString();
        const BoundTopic *bound = m_dispatcher.registry().findTopic(name);
        if (!bound)
            return refuseWith(refuseField(ErrorCode::UnknownTopic, u"topics"_s, name.left(64)));
        if (!caller.may(bound->info.permission))
            return refuseWith(refuseField(ErrorCode::PermissionDenied, u"topics"_s, name));
        topics.append(name);
        if (bound->info.kind == wire::TopicKind::Log) {
            logTopics.append(name);
            if (bound->snapshot && !resume)
                snapshots.append(bound);
        }
    }

    // From here on events of these topics are held back until the snapshot's sequence number is known.
    for (const QString &name : topics)
        ++m_opening[name];
    ++m_pending;
    m_executor.read<Opening>(
        [snapshots, logTopics, resume, since, caller](storage::ReadTransaction &tx) -> Result<Opening> {
            Opening opening;
            opening.seq = storage::newestEventSeq(tx);
            if (resume) {
                if (since > opening.seq)
                    return refuseField(ErrorCode::SequenceGone, u"since"_s, u"newer than anything this server knows"_s);
                // Without a log topic there is nothing to replay, and an empty list would mean all topics.
                auto missed = logTopics.isEmpty()
                                  ? Result<QList<storage::CommittedEvent>>(QList<storage::CommittedEvent>())
                                  : storage::eventsSince(tx, since, logTopics, maxReplay + 1);
                if (!missed)
                    return missed.error();
                if (missed->size() > maxReplay)
                    return refuseField(ErrorCode::SequenceGone, u"since"_s, u"too many events were missed"_s);
                opening.missed = *std::move(missed);
            }
            for (const BoundTopic *topic : snapshots) {
                auto part = topic->snapshot(tx, caller);
                if (!part)
                    return part.error();
                opening.snapshot.insert(QString::fromLatin1(topic->info.name), *part);
            }
            return opening;
        },
        [weak = weak_from_this(), bus = &m_bus, topics, resume, id, referenceId = caller.referenceId,
         reply](Result<Opening> opening) {
            QMetaObject::invokeMethod(
                bus,
                [weak, topics, resume, id, referenceId, reply, opening = std::move(opening)] {
                    const auto self = weak.lock();
                    if (!self)
                        return;
                    --self->m_pending;
                    if (!opening) {
                        self->opened(topics);
                        self->sendWaiting();
                        reply(wire::errorMessage(id, opening.error(), referenceId));
                        return;
                    }
                    self->finishSubscribe(topics, opening->seq, opening->snapshot, opening->missed, resume, id, reply);
                },
                Qt::QueuedConnection);
        });
}

void RpcSession::finishSubscribe(const QStringList &topics, qint64 seq, const QJsonObject &snapshot,
                                 const QList<storage::CommittedEvent> &missed, bool replayed, const QJsonValue &id,
                                 const std::function<void(QJsonObject)> &reply)
{
    opened(topics);
    QJsonObject all = snapshot;
    QHash<QString, qint64> floors;
    for (const QString &name : topics) {
        floors.insert(name, m_topics.value(name, 0));
        m_topics[name] = std::max(m_topics.value(name, 0), seq);
        const BoundTopic *bound = m_dispatcher.registry().findTopic(name);
        if (bound->state)
            all.insert(name, bound->state());
    }
    reply(wire::resultMessage(id, QJsonObject{{u"seq"_s, seq}, {u"snapshot"_s, all}, {u"replayed"_s, replayed}}));
    for (const auto &event : missed) {
        // Another subscription of the same topic may have been past this already.
        if (event.seq > floors.value(event.event.topic))
            m_outlet.send(EventBus::makeLogFrame(event)->bytes(m_encoding));
    }
    sendWaiting();
}

void RpcSession::opened(const QStringList &topics)
{
    for (const QString &name : topics) {
        if (--m_opening[name] <= 0)
            m_opening.remove(name);
    }
}

void RpcSession::sendWaiting()
{
    if (!m_opening.isEmpty())
        return;
    const QList<FramePtr> waiting = std::exchange(m_waiting, {});
    for (const FramePtr &frame : waiting)
        sendFrame(frame);
}

void RpcSession::unsubscribe(const wire::Request &request, const std::function<void(QJsonObject)> &reply)
{
    for (const QJsonValue &item : request.params.value("topics"_L1).toArray())
        m_topics.remove(item.toString());
    reply(wire::resultMessage(request.id, QJsonObject{}));
}

void RpcSession::onLogFrame(const FramePtr &frame)
{
    if (!m_opening.isEmpty()) {
        if (m_opening.contains(frame->topic()) || m_topics.contains(frame->topic()))
            m_waiting.append(frame);
        return;
    }
    sendFrame(frame);
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

void RpcSession::sendFrame(const FramePtr &frame)
{
    // A commit's announcement may still be under way when a snapshot already shows it: such an event is not sent again.
    const auto floor = m_topics.constFind(frame->topic());
    if (floor == m_topics.constEnd() || frame->seq() <= *floor)
        return;
    m_outlet.send(frame->bytes(m_encoding));
}

} // namespace gemba::rpc
