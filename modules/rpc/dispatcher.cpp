#include <gemba/rpc/dispatcher.h>

#include <gemba/core/log.h>
#include <gemba/storage/idempotency.h>
#include <gemba/wire/envelope.h>

#include "sealed_reply.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace gemba::rpc {

using namespace Qt::StringLiterals;

namespace {

size_t kindIndex(wire::MethodKind kind)
{
    return static_cast<size_t>(kind);
}

QByteArray requestHash(const QJsonObject &params)
{
    return QCryptographicHash::hash(QJsonDocument(params).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

} // namespace

QString newReferenceId()
{
    // 10 characters of Crockford's alphabet: 50 bits, easy to read out over the phone.
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    quint64 random = QRandomGenerator::global()->generate64();
    QString id(10, u'0');
    for (QChar &c : id) {
        c = QLatin1Char(alphabet[random & 31]);
        random >>= 5;
    }
    return id;
}

Dispatcher::Dispatcher(const MethodRegistry &registry, storage::Executor &executor, const Clock &clock,
                       Metrics &metrics, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_executor(executor)
    , m_clock(clock)
{
    static constexpr std::array kinds{"query", "command", "local"};
    for (size_t i = 0; i < kinds.size(); ++i) {
        m_duration[i] = &metrics.histogram(u"gemba_call_duration_seconds"_s, u"Time from a call to its answer"_s,
                                           Metrics::label(u"kind"_s, QLatin1String(kinds[i])));
    }
    for (int range = 1; range <= 5; ++range) {
        m_errors[range] =
            &metrics.counter(u"gemba_call_errors_total"_s, u"Calls answered with an error, by code range"_s,
                             Metrics::label(u"range"_s, u"%1xxx"_s.arg(range)));
    }
    m_errors[0] = m_errors[5];
    metrics.gauge(u"gemba_calls_pending"_s, u"Calls not answered yet"_s, [this] { return m_pending; });
}

Result<Caller> Dispatcher::checked(const Caller &caller) const
{
    if (!m_callerCheck || caller.everything || (!caller.isSignedIn() && caller.terminal.isEmpty()))
        return caller;
    auto current = m_callerCheck(caller);
    if (current)
        current->referenceId = caller.referenceId;
    return current;
}

void Dispatcher::call(const CallContext &context, const QString &name, const QJsonObject &params,
                      const QString &idempotencyKey, Answer answer)
{
    const BoundMethod *method = m_registry.find(name);
    if (!method) {
        m_errors[2]->add();
        return answer(refuseField(ErrorCode::UnknownMethod, u"method"_s, name.left(64)));
    }
    const qint64 startedUs = m_clock.monotonicUs();

    CallContext known = context;
    if (method->info.permission.access != wire::Permission::Access::Anyone) {
        auto current = checked(context.caller);
        if (!current)
            return finish(*method, context.caller, startedUs, answer, current.error());
        known.caller = *std::move(current);
    }
    const Caller &caller = known.caller;

    if (!caller.may(method->info.permission)) {
        if (!caller.duties.isEmpty() && method->info.permission.access != wire::Permission::Access::Nobody)
            return finish(*method, caller, startedUs, answer, refuse(ErrorCode::DutyOpen, caller.duties.join(u", "_s)));
        const bool nobody = !caller.isSignedIn() && method->info.permission.access != wire::Permission::Access::Nobody;
        return finish(*method, caller, startedUs, answer,
                      refuse(nobody ? ErrorCode::NotSignedIn : ErrorCode::PermissionDenied,
                             QString::fromLatin1(method->info.permission.name)));
    }
    if (!caller.mayOffer(method->info))
        return finish(*method, caller, startedUs, answer,
                      refuse(ErrorCode::NotOfferedHere, u"not from a program of kind "_s + caller.clientKind));
    if (m_gate && method->info.permission.access != wire::Permission::Access::Anyone) {
        if (const auto open = m_gate(caller, method->isPassive || context.isPassive); !open)
            return finish(*method, caller, startedUs, answer, open.error());
    }
    // Parameters are checked here, before a writer's or reader's time is spent on them.
    if (auto error = method->check(params))
        return finish(*method, caller, startedUs, answer, *error);
    if (method->options.admit) {
        if (const auto open = method->options.admit(caller); !open)
            return finish(*method, caller, startedUs, answer, open.error());
    }

    ++m_pending;
    // Answers come from executor threads; this object's thread is where the callers live.
    auto deliver = [this, method, caller, startedUs, answer = std::move(answer)](Result<QJsonValue> result) {
        QMetaObject::invokeMethod(
            this,
            [this, method, caller, startedUs, answer, result = std::move(result)] {
                --m_pending;
                finish(*method, caller, startedUs, answer, result);
            },
            Qt::QueuedConnection);
    };

    switch (method->info.kind) {
    case wire::MethodKind::Query:
        m_executor.read<QJsonValue>(
            [method, caller, params](storage::ReadTransaction &tx) { return method->query(tx, caller, params); },
            std::move(deliver));
        break;
    case wire::MethodKind::Command:
        if (idempotencyKey.isEmpty()) {
            deliver(refuseField(ErrorCode::IdempotencyKeyMissing, u"idempotencyKey"_s));
            break;
        }
        if (idempotencyKey.size() > wire::maxIdempotencyKey) {
            deliver(refuseField(ErrorCode::FieldFormat, u"idempotencyKey"_s, wire::idempotencyKeyForm()));
            break;
        }
        m_executor.write<QJsonValue>(
            [this, method, caller, params, idempotencyKey](storage::Transaction &tx) {
                return runCommand(*method, caller, params, idempotencyKey, tx);
            },
            std::move(deliver));
        break;
    case wire::MethodKind::Local:
        method->local(known, params, std::move(deliver));
        break;
    }
}

Result<QJsonValue> Dispatcher::runCommand(const BoundMethod &method, const Caller &caller, const QJsonObject &params,
                                          const QString &key, storage::Transaction &tx) const
{
    if (method.options.knowsRepeats)
        return method.command(tx, caller, params);
    const QString name = QString::fromLatin1(method.info.name);
    // Only the key's hash is stored, so that the stored copy of a secret reply cannot be opened from the database
    // alone.
    const QString storedKey = hashedKey(key);
    const storage::IdempotentCall call{caller.principal(), storedKey, name, requestHash(params)};
    auto known = storage::findReply(tx, call);
    if (!known)
        return known.error();
    if (*known)
        return method.options.secretReply ? openReply((*known)->toObject(), key) : Result<QJsonValue>(**known);
    // Before the command: another node that does the same one would else meet what this one has made of it, and be told
    // that it exists already instead of getting the answer.
    storage::claimKey(tx, call, m_clock.nowMs());
    auto result = method.command(tx, caller, params);
    if (!result)
        return result;
    const QJsonObject reply = result->toObject();
    storage::storeReply(tx, call, method.options.secretReply ? sealReply(reply, key) : reply);
    return result;
}

void Dispatcher::finish(const BoundMethod &method, const Caller &caller, qint64 startedUs, const Answer &answer,
                        Result<QJsonValue> result)
{
    const qint64 us = m_clock.monotonicUs() - startedUs;
    m_duration[kindIndex(method.info.kind)]->observeUs(us);
    for (const Observer &observe : m_observers)
        observe({method.info, caller, us, result.ok() ? nullptr : &result.error()});
    if (!result) {
        const int range = static_cast<int>(result.error().code) / 1000;
        m_errors[range >= 1 && range <= 5 ? range : 5]->add();
        const auto severity = range == 5 ? log::Severity::Error : log::Severity::Info;
        log::write(severity, u"rpc"_s, u"call refused"_s,
                   {{u"method"_s, QString::fromLatin1(method.info.name)},
                    {u"errorCode"_s, static_cast<int>(result.error().code)},
                    {u"field"_s, result.error().field},
                    {u"detail"_s, result.error().detail},
                    {u"principal"_s, caller.principal()},
                    {u"durationUs"_s, us}},
                   caller.referenceId);
        // What broke inside is for the log; the caller gets the reference id to it.
        if (range == 5) {
            Error outside = result.error();
            outside.detail.clear();
            return answer(outside);
        }
    }
    answer(std::move(result));
}

} // namespace gemba::rpc
