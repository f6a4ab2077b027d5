#pragma once

#include <gemba/client/session_options.h>
#include <gemba/core/result.h>
#include <gemba/wire/method.h>

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QPointer>

#include <functional>
#include <map>

namespace gemba::client {

using RawAnswer = std::function<void(Result<QJsonValue>)>;

/// Calls that wait for their answer: what is sent, what must be sent again after the link dropped, and what has waited
/// long enough. Ids are never used twice in the life of a session. Every answer is given exactly once.
class CallQueue : public QObject
{
    Q_OBJECT
public:
    struct Call
    {
        QString method;
        QJsonObject params;
        wire::MethodKind kind = wire::MethodKind::Query;
        QString idempotencyKey;
        quint64 authority = 0; ///< in whose name; a command is never re-sent in another's
        bool sent = false;
        bool askedAfterRefresh = false;
        bool hasContext = false;
        bool isPassive = false;
        QPointer<const QObject> context;
        RawAnswer answer;
    };

    using QObject::QObject;

    qint64 add(Call call, int timeoutMs);
    /// The message of the oldest call not sent yet, marked as sent; nullopt when there is none or enough are under way.
    std::optional<QJsonObject> nextToSend();
    /// The message of one call, marked as sent, past all others.
    QJsonObject sendNow(qint64 id);

    void answered(qint64 id, Result<QJsonValue> result);
    /// Puts a call back to be sent again. False when it already was once, or does not exist.
    bool retryAfterRefresh(qint64 id);
    /// Queries and commands go back to be sent again; Local calls cannot be repeated safely and fail.
    void linkLost();
    /// Commands given in another authority's name are refused rather than sent in this one's.
    void authorityChanged(quint64 authority);
    void failAll(const Error &error);
    bool isEmpty() const { return m_calls.empty(); }

    /// The server refuses more than 100 open calls of one connection.
    static constexpr int maxUnderWay = 64;

private:
    QJsonObject messageOf(qint64 id, Call &call);
    void finish(std::map<qint64, Call>::iterator it, Result<QJsonValue> result);

    template <typename Predicate>
    void failWhere(const Error &error, Predicate predicate);

    std::map<qint64, Call> m_calls; ///< by id, which is the order of asking
    qint64 m_nextId = 1;
    int m_underWay = 0;
};

} // namespace gemba::client
