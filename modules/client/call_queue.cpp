#include "call_queue.h"

#include <gemba/wire/envelope.h>

#include <QTimer>

namespace gemba::client {

using namespace Qt::StringLiterals;

qint64 CallQueue::add(Call call, int timeoutMs)
{
    const qint64 id = m_nextId++;
    m_calls.emplace(id, std::move(call));
    QTimer::singleShot(timeoutMs, this, [this, id] {
        const auto it = m_calls.find(id);
        if (it == m_calls.end())
            return;
        finish(it, it->second.sent ? refuse(ErrorCode::ServerTimeout, it->second.method)
                                   : refuse(ErrorCode::ServerUnreachable, it->second.method));
    });
    return id;
}

std::optional<QJsonObject> CallQueue::nextToSend()
{
    if (m_underWay >= maxUnderWay)
        return std::nullopt;
    for (auto &[id, call] : m_calls) {
        if (!call.sent)
            return messageOf(id, call);
    }
    return std::nullopt;
}

QJsonObject CallQueue::sendNow(qint64 id)
{
    return messageOf(id, m_calls.at(id));
}

QJsonObject CallQueue::messageOf(qint64 id, Call &call)
{
    call.sent = true;
    ++m_underWay;
    return wire::requestMessage(id, call.method, call.params, call.idempotencyKey, call.isPassive);
}

void CallQueue::answered(qint64 id, Result<QJsonValue> result)
{
    if (const auto it = m_calls.find(id); it != m_calls.end())
        finish(it, std::move(result));
}

bool CallQueue::retryAfterRefresh(qint64 id)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end() || it->second.askedAfterRefresh)
        return false;
    it->second.askedAfterRefresh = true;
    if (it->second.sent)
        --m_underWay;
    it->second.sent = false;
    return true;
}

void CallQueue::linkLost()
{
    failWhere(refuse(ErrorCode::ServerUnreachable, u"the connection dropped before the answer"_s),
              [](const Call &call) { return call.sent && call.kind == wire::MethodKind::Local; });
    for (auto &[id, call] : m_calls)
        call.sent = false;
    m_underWay = 0;
}

void CallQueue::authorityChanged(quint64 authority)
{
    failWhere(refuse(ErrorCode::NotSignedIn, u"the person who asked is no longer signed in"_s),
              [authority](const Call &call) {
                  return !call.sent && call.kind != wire::MethodKind::Query && call.authority != authority;
              });
}

void CallQueue::failAll(const Error &error)
{
    failWhere(error, [](const Call &) { return true; });
}

template <typename Predicate>
void CallQueue::failWhere(const Error &error, Predicate predicate)
{
    QList<qint64> ids;
    for (const auto &[id, call] : m_calls) {
        if (predicate(call))
            ids.append(id);
    }
    // An answer may add or finish other calls, so each id is looked up again.
    for (const qint64 id : ids)
        answered(id, error);
}

void CallQueue::finish(std::map<qint64, Call>::iterator it, Result<QJsonValue> result)
{
    const Call call = std::move(it->second);
    m_calls.erase(it);
    if (call.sent)
        --m_underWay;
    if (call.answer && (!call.hasContext || call.context))
        call.answer(std::move(result));
}

} // namespace gemba::client
