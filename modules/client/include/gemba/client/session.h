#pragma once

#include <gemba/client/session_options.h>
#include <gemba/core/clock.h>
#include <gemba/core/log.h>
#include <gemba/core/result.h>
#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace gemba::client {

/// The one link of a program to its server: connects, authenticates, keeps subscriptions in step and comes back by
/// itself. Lives on one thread with an event loop; every callback and signal is delivered there. Not thread-safe.
///
/// - Commands get an idempotency key and are sent again with the same key when the link drops before the answer;
/// queries
///   are asked again; Local methods fail with ServerUnreachable once sent, for they may not be safe to repeat.
/// - A command is never sent in the name of a person other than the one who gave it.
/// - Each event of a log topic is delivered once and in order, also across reconnects; state topics deliver the newest.
class Session : public QObject
{
    Q_OBJECT
public:
    /// @p clock must outlive the session.
    Session(SessionOptions options, const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    // --- the link ---------------------------------------------------------------------------------------------------

    /// Connects as soon as there is something to authenticate with (or to pair), and stays connected until stop().
    void start();
    void stop();
    /// Tries again now rather than at the end of the wait.
    void retryNow();

    LinkState state() const;
    /// Why the link is Offline, Rejected or mismatched; nullopt otherwise.
    const std::optional<Error> &reason() const;
    /// Milliseconds until the next attempt; 0 when none is planned.
    int retryInMs() const;
    bool isConnected() const { return state() == LinkState::Live || state() == LinkState::Degraded; }

    /// SHA-256 of the public key of the CA that the connection is verified against, 32 bytes; empty without TLS or
    /// before the first connection.
    QByteArray serverFingerprint() const;
    /// That CA as PEM, to be stored once a person has compared the fingerprint.
    QByteArray serverCaPem() const;

    /// Server clock minus this machine's; unknown before the first heartbeat.
    std::optional<qint64> clockOffsetMs() const;
    /// Newest round trip; unknown before the first.
    std::optional<double> roundTripMs() const;
    /// Measures one now; the answer comes as roundTripMeasured(), or not at all when the link is gone.
    void measureRoundTrip();
    /// Age of the newest heartbeat, by this machine's monotonic clock; nullopt before the first of this connection.
    std::optional<qint64> heartbeatAgeMs() const;
    /// Server time now, as far as it is known.
    qint64 serverNowMs() const;

    // --- who speaks -------------------------------------------------------------------------------------------------

    /// The enrolled terminal's token; its rights are what remains when nobody is signed in.
    void setTerminalToken(const QString &token);
    /// A refresh token kept from an earlier run.
    void setRefreshToken(const QString &token);
    /// An access token got elsewhere; without a refresh token it ends where it ends.
    void setAccessToken(const QString &token);
    /// For tools on the server's own machine: the secret of DATA/control.json.
    void setControlSecret(const QString &secret);

    using Done = std::function<void(Result<void>)>;
    /// The password is dropped as soon as it is sent. Fails with ServerUnreachable rather than being tried later.
    /// SecondFactorRequired: sign in again with @p code, of the authenticator app or a recovery code.
    void signIn(const QString &name, const QString &password, Done done, const std::optional<QString> &code = {});
    void signInPin(const QString &name, const QString &pin, Done done);
    /// With what a reader read. BadgePinRequired: once more with the PIN.
    void signInBadge(const QString &badge, const std::optional<QString> &pin, Done done);
    void setUp(const QString &setupCode, const QString &name, const QString &password, Done done);
    /// With what another program of this station has left: see SharedSignIn.
    void signInTicket(const QString &ticket, Done done);
    /// Whose session ends at a sign-out: this program's, or that of every program of the station that shares the sign-in.
    enum class SignOut { Here, Station };
    /// Ends the session on the server where it can be reached, and here in any case. An enrolled terminal stays
    /// connected.
    void signOut(Done done = {}, SignOut where = SignOut::Here);
    /// Moves the session's end as far as the role allows.
    void extend(Done done = {});

    const std::optional<identity::User> &user() const;
    bool may(const QString &permission) const;
    /// What the signed-in person may do; empty when nobody is.
    const QStringList &permissions() const;
    /// What the person has to do before anything is granted: changePassword, enrolSecondFactor. Once done, renewRights().
    const QStringList &duties() const;
    /// Asks the server what the person may do now; rightsChanged() tells when that differs.
    void renewRights();
    qint64 sessionEndsAtMs() const;
    /// What the server said of this terminal, site and itself; nullopt unless connected as a terminal.
    const std::optional<identity::ConnectTerminal::Reply> &terminal() const;

    // --- calls ------------------------------------------------------------------------------------------------------

    /// Calls while offline wait for the link within their timeout.
    template <wire::WireMethod M>
    void call(const typename M::Params &params, std::function<void(Result<typename M::Reply>)> answer,
              CallOptions options = {})
    {
        callRaw(
            QString::fromLatin1(M::method.name), wire::encode(params),
            [answer = std::move(answer)](const Result<QJsonValue> &reply) {
                if (!answer)
                    return;
                if (!reply)
                    return answer(reply.error());
                answer(wire::decode<typename M::Reply>(*reply, wire::Unknown::Ignore));
            },
            options, M::method.kind);
    }

    /// By name, for tools. Unless said otherwise a command, whose key does no harm to a query. @p idempotencyKey empty:
    /// a fresh one.
    void callRaw(const QString &method, const QJsonObject &params, std::function<void(Result<QJsonValue>)> answer,
                 CallOptions options = {}, wire::MethodKind kind = wire::MethodKind::Command,
                 const QString &idempotencyKey = {});

    // --- events -----------------------------------------------------------------------------------------------------

    /// Adds topics for the life of the session. Each is answered by snapshot(), then event().
    void subscribe(const QStringList &topics);
    void unsubscribe(const QStringList &topics);

    /// Calls @p handler for every event of the topic, and for a state topic also with its snapshot.
    template <wire::WireEvent E>
    QMetaObject::Connection on(const QObject *context, std::function<void(const E &)> handler)
    {
        const auto deliver = [handler = std::move(handler)](const QString &topic, const QJsonObject &data) {
            if (topic != QLatin1String(E::topic.name))
                return;
            if (const auto event = wire::decode<E>(data, wire::Unknown::Ignore))
                handler(*event);
            else
                reportUnreadable(topic, event.error());
        };
        if constexpr (E::topic.kind == wire::TopicKind::State)
            connect(this, &Session::snapshot, context, deliver);
        return connect(
            this, &Session::event, context,
            [deliver](const QString &topic, qint64, qint64, const QJsonObject &data) { deliver(topic, data); });
    }

    /// Calls @p handler with each snapshot of a log topic, whose shape @p Snapshot the topic's owner states (mostly the
    /// reply of its list method). A snapshot replaces all that was known of the topic.
    template <wire::WireEvent E, wire::HasFields Snapshot>
    QMetaObject::Connection onSnapshot(const QObject *context, std::function<void(const Snapshot &)> handler)
    {
        return connect(this, &Session::snapshot, context,
                       [handler = std::move(handler)](const QString &topic, const QJsonObject &data) {
                           if (topic != QLatin1String(E::topic.name))
                               return;
                           if (const auto all = wire::decode<Snapshot>(data, wire::Unknown::Ignore))
                               handler(*all);
                           else
                               reportUnreadable(topic, all.error());
                       });
    }

Q_SIGNALS:
    void stateChanged(gemba::client::LinkState state);
    /// @p seq is 0 for state topics.
    void event(const QString &topic, qint64 seq, qint64 timeMs, const QJsonObject &data);
    void snapshot(const QString &topic, const QJsonObject &data);
    /// Every subscribed topic is in step again. @p replayed: what was missed came as events, otherwise as snapshots.
    void synced(bool replayed);
    void roundTripMeasured(double ms);
    void heartbeat(qint64 serverTimeMs, qint64 seq);
    /// Somebody signed in or out.
    void userChanged();
    /// The same person may do something else than before, or has other duties.
    void rightsChanged();
    /// The session ended without the person's doing.
    void userLost(const gemba::Error &why);
    /// The session ends then unless extend() is called or, for want of use, something is done. Comes about 30 s before,
    /// and once more with a later end when that has been averted.
    void sessionEnding(qint64 endsAtMs, gemba::identity::SessionEndWhy why);
    /// To be stored where this program keeps secrets; empty means: forget it.
    void refreshTokenChanged(const QString &token);
    void terminalKnown();

private:
    struct Private;
    static void reportUnreadable(const QString &topic, const Error &error);
    std::unique_ptr<Private> d;
};

} // namespace gemba::client
