#pragma once

#include "link.h"

#include <QTimer>

#include <map>

namespace gemba::shell {

/// Answers from recordings: recorded/<method>.json holds the reply as it would come over the wire, recorded/<topic>.topic.json
/// a list of messages. So the whole tool runs without a server, for looking around, pictures and tests.
///
/// A recording may tell answers apart by one parameter: {"$by": "user", "u-1": {…}, "$other": {…}}. Commands without a
/// recording succeed with an empty reply. What is not a list but empty all the same stands under "$empty".
class OfflineLink final : public Link
{
    Q_OBJECT

public:
    enum class Variant {
        Normal,
        Empty,     ///< every list is empty
        Failed,    ///< every question is refused
        Slow,      ///< no question is answered
        Stale,     ///< the link is lost once everything was shown
        Ending,    ///< the session is about to end
        SignedOut, ///< nobody is signed in; any name and password will do
        Code,      ///< the password was right, the code is wanted
        Password,  ///< the password has to be changed
        Enrol,     ///< a second factor has to be set up
        Trust,     ///< the server is seen for the first time
        Server,    ///< no server is known
    };
    enum class Pace { Still, Playing };

    OfflineLink(Variant variant, Pace pace, QObject *parent = nullptr);

    static QStringList variantNames();
    static std::optional<Variant> variantNamed(QStringView name);

    LinkStatus status() const override;
    Person person() const override { return m_person; }
    qint64 nowMs() const override;
    void start() override;
    void retryNow() override;
    void chooseServer(const QString &address) override;
    void answerTrust(bool believed) override;
    void signIn(const Credentials &credentials, Done done) override;
    void signOut() override;
    void dutyDone(const QString &duty) override;
    void renewPerson() override {}
    void extend(Done done) override;
    void follow(const QStringList &topics) override;
    void callRaw(const QString &method, wire::MethodKind kind, const QJsonObject &params, const QObject *context,
                 RawAnswer answer) override;

    /// True while an answer is on its way: a picture would be of a page that is not there yet.
    bool busy() const { return m_underWay > 0; }
    /// From now on.
    void setVariant(Variant variant);
    /// Whoever signs in may do this and nothing else, instead of what is recorded.
    void grantOnly(const QStringList &permissions) { m_granted = permissions; }
    /// Every call so far, for tests: what a page really sends.
    struct Call
    {
        QString method;
        QJsonObject params;
    };
    const QList<Call> &calls() const { return m_calls; }
    /// Answers this method so from now on, instead of from its recording.
    void answerWith(const QString &method, const Result<QJsonValue> &reply) { m_told.insert_or_assign(method, reply); }
    /// A topic's event, as if the server had sent it.
    void tell(const QString &topic, const QJsonObject &data) { Q_EMIT event(topic, data); }

private:
    void becomeSignedIn();
    void loseLink();
    Result<QJsonValue> recorded(const QString &method, wire::MethodKind kind, const QJsonObject &params) const;
    void later(std::function<void()> what);

    Variant m_variant;
    const Pace m_pace;
    LinkPhase m_phase = LinkPhase::Connecting;
    Person m_person;
    QString m_address;
    SystemClock m_clock;    ///< before what is read from it
    qint64 m_startedMs = 0; ///< recorded time at which the recording begins
    qint64 m_startedMonotonicMs = 0;
    qint64 m_lostMs = 0;
    int m_beats = 3;
    int m_underWay = 0;
    QTimer m_heart;
    QList<Call> m_calls;
    std::optional<QStringList> m_granted;
    std::map<QString, Result<QJsonValue>> m_told;
};

} // namespace gemba::shell
