#pragma once

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/rpc/metrics.h>
#include <gemba/storage/executor.h>

#include <QObject>

namespace gemba::rpc {

/// A call that has just been answered. References hold only while the observer runs.
struct FinishedCall
{
    const wire::Method &method;
    const Caller &caller;
    qint64 durationUs;
    const Error *error; ///< null when it was done
};

/// The one door to the use cases, for sockets, REST and tools alike: finds the method, checks the caller's permission,
/// the kind of program and the parameters, runs queries on the reader pool and commands on the writer, keeps a command's answer under its
/// idempotency key, and maps broken machinery to Internal. Lives on the server's thread; answers arrive there.
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    Dispatcher(const MethodRegistry &registry, storage::Executor &executor, const Clock &clock, Metrics &metrics,
               QObject *parent = nullptr);

    /// Consulted before every call of a signed-in person or terminal: refuses when the session has ended, and refreshes
    /// rights.
    using CallerCheck = std::function<Result<Caller>(const Caller &)>;
    void setCallerCheck(CallerCheck check) { m_callerCheck = std::move(check); }

    /// Asked about every permitted call, but those that anybody may make: whether it may come now. @p isPassive: a program
    /// makes it by itself, so it is no sign of a person.
    using Gate = std::function<Result<void>(const Caller &, bool isPassive)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }

    /// Told of every answered call of a method that exists, on the server's thread, before its answer leaves.
    using Observer = std::function<void(const FinishedCall &)>;
    void addObserver(Observer observer) { m_observers.push_back(std::move(observer)); }

    /// The caller as he is now: refused when his session or terminal has ended.
    Result<Caller> checked(const Caller &caller) const;

    void call(const CallContext &context, const QString &method, const QJsonObject &params,
              const QString &idempotencyKey, Answer answer);

    const MethodRegistry &registry() const { return m_registry; }
    /// Calls that have not been answered yet.
    int pending() const { return m_pending; }

private:
    void finish(const BoundMethod &method, const Caller &caller, qint64 startedUs, const Answer &answer,
                Result<QJsonValue> result);
    Result<QJsonValue> runCommand(const BoundMethod &method, const Caller &caller, const QJsonObject &params,
                                  const QString &key, storage::Transaction &tx) const;

    const MethodRegistry &m_registry;
    storage::Executor &m_executor;
    const Clock &m_clock;
    CallerCheck m_callerCheck;
    Gate m_gate;
    std::vector<Observer> m_observers;
    Histogram *m_duration[3];
    Counter *m_errors[6];
    int m_pending = 0;
};

/// A short random id for one request: given to the client, written to log and audit.
QString newReferenceId();

} // namespace gemba::rpc
