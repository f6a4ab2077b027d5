#pragma once

#include <gemba/client/session_options.h>
#include <gemba/core/result.h>

#include <QJsonObject>
#include <QJsonValue>
#include <QTimer>

#include <functional>

namespace gemba::client {

class Transport;

/// One question of somebody who is not signed in, on a connection of its own that ends with the answer: a session keeps none
/// while it has nothing to say who it is. Answers once, never from inside ask(), and not at all when it is destroyed before;
/// deletes itself after the answer. The trust must be a caPem, or the server this very machine without TLS. One thread.
class StrangerCall : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<QJsonValue> &)>;

    StrangerCall(const SessionOptions &options, QObject *parent);
    ~StrangerCall() override;

    /// Once.
    void ask(const QString &method, const QJsonObject &params, Answer answer);

private:
    void finish(const Result<QJsonValue> &outcome);

    const SessionOptions m_options;
    Transport *m_transport = nullptr;
    QTimer m_patience;
    Answer m_answer;
};

} // namespace gemba::client
