#pragma once

#include "authenticator.h"
#include "call_queue.h"
#include "clock_estimate.h"
#include "event_stream.h"
#include "transport.h"

#include <gemba/client/session.h>
#include <gemba/core/backoff.h>

#include <QSslCertificate>
#include <QTimer>

namespace gemba::client {

/// State topic with the server's time, once a second.
inline constexpr QLatin1String heartbeatTopic("server.heartbeat");

/// The session's inside: session.cpp holds the interface's half, session_link.cpp the life of the link.
struct Session::Private
{
    Private(Session &session, SessionOptions sessionOptions, const Clock &sessionClock);

    // The life of the link.
    void connectNow();
    bool prepareTrust(); ///< false: the state says why, or a probe is under way
    void openTransport();
    void onOpened();
    void onAuthenticated();
    void onReceived(const QJsonObject &message);
    void onSessionEnding(const QJsonObject &params);
    void onAnswer(const QJsonObject &message);
    void onEvent(const QJsonObject &params);
    void onClosed(Transport::End end, int closeCode, const QString &detail);
    /// Ends the link; a sign-in under way is told why.
    void tearDown(const Error &why);
    void goOffline(const Error &why, int waitMs);
    void reject(LinkState as, const Error &why);
    void authorityChanged();
    void askForDeniedTopics();
    void fallBack();
    void checkFreshness();
    void setState(LinkState next, std::optional<Error> why = std::nullopt);

    // Subscriptions.
    void syncSubscriptions();
    void onSubscribed(const QStringList &topics, bool resumed, const Result<QJsonValue> &reply);
    void deliver(const EventStream::Event &event);
    void deliverSnapshot(const QString &topic, const QJsonObject &data);
    void noteHeartbeat(const QJsonObject &data);

    // Calls.
    void ask(const QString &method, const QJsonObject &params, RawAnswer answer);
    void flush();
    bool canSend() const { return transport && (authenticated || state == LinkState::Pairing); }

    Session &q;
    const SessionOptions options;
    const Clock &clock;

    LinkState state = LinkState::Idle;
    std::optional<Error> reason;
    bool started = false;
    bool authenticated = false;
    bool subscribing = false;
    quint64 link = 0;      ///< counts connections, so that late answers are known as such
    quint64 authority = 0; ///< counts changes of the person who speaks

    QList<QSslCertificate> authorities;
    Transport *transport = nullptr;
    CallQueue queue;
    EventStream stream;
    QSet<QString> deniedTopics; ///< asked for again when the rights are others
    ClockEstimate estimate;
    Authenticator auth;
    Backoff backoff;
    QTimer retryTimer;
    QTimer freshnessTimer;
    std::optional<qint64> heartbeatAtMs; ///< monotonic
    qint64 syncedAtMs = 0;               ///< monotonic
};

} // namespace gemba::client
