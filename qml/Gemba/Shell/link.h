#pragma once

#include <gemba/core/clock.h>
#include <gemba/core/result.h>
#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

#include <users_contract.h>

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QPointer>

#include <functional>

namespace gemba::shell {

/// How a program stands to its server.
enum class LinkPhase {
    Choosing,   ///< no server is known yet
    Trusting,   ///< the server showed its key; a person has to compare its words
    Connecting, ///< on the way
    SignedOut,  ///< connected or ready to; nobody is signed in
    Live,
    Degraded, ///< connected, but the heartbeat is late
    Offline,
    Rejected, ///< the server, or our distrust of it, says no
};

struct LinkStatus
{
    LinkPhase phase = LinkPhase::Choosing;
    std::optional<Error> reason;  ///< of Offline and Rejected
    qint64 heartbeatAgeMs = 0;    ///< since the newest sign of life
    qint64 retryInMs = 0;         ///< 0: nothing planned
    int beats = 0;                ///< counts heartbeats
    QString address;              ///< of the server
    QStringList fingerprintWords; ///< of the key the server showed; while Trusting and after

    bool current() const { return phase == LinkPhase::Live || phase == LinkPhase::Degraded; }
};

/// Who is signed in and for how long.
struct Person
{
    QString id;
    QString name;
    QString displayName;
    QStringList roles;
    QString email;
    QString language;
    identity::SecondFactorState secondFactor = identity::SecondFactorState::None;
    bool hasPin = false;
    bool hasPhoto = false;
    int badges = 0;
    QStringList permissions;
    /// What has to be done before anything else may: "changePassword", "enrolSecondFactor".
    QStringList duties;
    qint64 sessionEndsAtMs = 0; ///< server time; 0 = unknown

    bool signedIn() const { return !id.isEmpty(); }
};

/// What an account says of its person; rights, duties and ends come with the session.
inline Person personOf(const identity::User &user)
{
    Person person;
    person.id = user.id.text();
    person.name = user.name;
    person.displayName = user.displayName;
    person.roles = user.roles;
    person.email = user.email;
    person.language = user.language;
    person.secondFactor = user.secondFactor;
    person.hasPin = user.hasPin;
    person.hasPhoto = user.hasPhoto;
    person.badges = user.badges;
    return person;
}

struct Credentials
{
    QString name;
    QString password;
    QString code; ///< second factor; empty at the first try
};

/// The only way of the pages to the outside: typed calls and events, and who speaks. Two implementations: a server
/// (LiveLink) and recorded answers (OfflineLink).
///
/// GUI thread. Answers come later, never from inside the call, at most once, and not at all when the context object is
/// gone by then. While the link is down calls fail at once with ServerUnreachable: a person should learn it now.
class Link : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;
    using RawAnswer = std::function<void(const Result<QJsonValue> &)>;

    using QObject::QObject;

    virtual LinkStatus status() const = 0;
    virtual Person person() const = 0;
    /// Server time.
    virtual qint64 nowMs() const = 0;
    bool may(QStringView permission) const { return person().permissions.contains(permission); }

    /// Begins to work. Once.
    virtual void start() = 0;
    /// Tries again now instead of at the planned time.
    virtual void retryNow() = 0;
    /// "wss://host:port/ws", or a host with a port; reads the key it shows.
    virtual void chooseServer(const QString &address) = 0;
    /// The person compared the words: believe this key from now on. False forgets it.
    virtual void answerTrust(bool believed) = 0;
    /// SecondFactorRequired asks for Credentials::code and nothing else.
    virtual void signIn(const Credentials &credentials, Done done) = 0;
    virtual void signOut() = 0;
    /// The person did what Person::duties asked; the rights that were held back are asked for again.
    virtual void dutyDone(const QString &duty) = 0;
    /// What the server knows of the person has changed by their own doing: asks for it again.
    virtual void renewPerson() = 0;
    /// Moves the session's end as far as the role allows.
    virtual void extend(Done done) = 0;

    template <wire::WireMethod M>
    void call(const QObject *context, const typename M::Params &params,
              std::function<void(const Result<typename M::Reply> &)> answer)
    {
        callRaw(QString::fromLatin1(M::method.name), M::method.kind, wire::encode(params), context,
                [answer = std::move(answer)](const Result<QJsonValue> &reply) {
                    if (!reply)
                        return answer(reply.error());
                    answer(wire::decode<typename M::Reply>(*reply, wire::Unknown::Ignore));
                });
    }

    /// Asks for the topic for the life of the link and calls @p handler with each event; of a state topic also with its
    /// snapshot.
    template <wire::WireEvent E>
    void on(const QObject *context, std::function<void(const E &)> handler)
    {
        const QString wanted = QString::fromLatin1(E::topic.name);
        connect(this, &Link::event, context,
                [wanted, handler = std::move(handler)](const QString &topic, const QJsonObject &data) {
                    if (topic != wanted)
                        return;
                    if (const auto event = wire::decode<E>(data, wire::Unknown::Ignore))
                        handler(*event);
                });
        follow({wanted});
    }

    /// Snapshots of a log topic; their shape is the reply of its list method.
    template <wire::WireEvent E, wire::HasFields Snapshot>
    void onSnapshot(const QObject *context, std::function<void(const Snapshot &)> handler)
    {
        const QString wanted = QString::fromLatin1(E::topic.name);
        connect(this, &Link::snapshot, context,
                [wanted, handler = std::move(handler)](const QString &topic, const QJsonObject &data) {
                    if (topic != wanted)
                        return;
                    if (const auto all = wire::decode<Snapshot>(data, wire::Unknown::Ignore))
                        handler(*all);
                });
        follow({wanted});
    }

    /// Adds topics for the life of the link; asking twice changes nothing.
    virtual void follow(const QStringList &topics) = 0;
    /// By name. Pages use call().
    virtual void callRaw(const QString &method, wire::MethodKind kind, const QJsonObject &params,
                         const QObject *context, RawAnswer answer) = 0;

Q_SIGNALS:
    /// status() says something new, be it only the age of the heartbeat.
    void statusChanged();
    /// Somebody signed in or out, or their rights changed.
    void personChanged();
    /// The session ended without the person's doing.
    void personLost(const gemba::Error &why);
    void event(const QString &topic, const QJsonObject &data);
    void snapshot(const QString &topic, const QJsonObject &data);
};

} // namespace gemba::shell
