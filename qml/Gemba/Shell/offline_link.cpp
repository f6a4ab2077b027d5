#include "offline_link.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace gemba::shell {

namespace {

using Variant = OfflineLink::Variant;

const std::array variants{
    std::pair{"normal", Variant::Normal},     std::pair{"empty", Variant::Empty},
    std::pair{"failed", Variant::Failed},     std::pair{"slow", Variant::Slow},
    std::pair{"stale", Variant::Stale},       std::pair{"ending", Variant::Ending},
    std::pair{"code", Variant::Code},         std::pair{"signed-out", Variant::SignedOut},
    std::pair{"trust", Variant::Trust},       std::pair{"enrol", Variant::Enrol},
    std::pair{"password", Variant::Password}, std::pair{"server", Variant::Server},
};

/// How long after the loss the pictures of old data are taken.
constexpr qint64 staleMs = 4 * 60'000;

std::optional<QJsonValue> readRecording(const QString &name)
{
    // A program's own recordings go before those that all programs share.
    QFile file(u":/gemba/own/recorded/%1.json"_s.arg(name));
    if (!file.exists())
        file.setFileName(u":/gemba/recorded/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (document.isNull())
        qWarning("The recording of %s cannot be read: %s", qUtf8Printable(name), qUtf8Printable(problem.errorString()));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonValue emptied(const QJsonValue &reply)
{
    QJsonObject object = reply.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it->isArray())
            it.value() = QJsonArray();
    object.remove(u"nextCursor"_s);
    const QJsonObject instead = object["$empty"_L1].toObject();
    for (auto it = instead.begin(); it != instead.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Error refusal(ErrorCode code)
{
    Error error = refuse(code);
    error.referenceId = u"R-88F2-19"_s;
    return error;
}

} // namespace

OfflineLink::OfflineLink(Variant variant, Pace pace, QObject *parent)
    : Link(parent)
    , m_variant(variant)
    , m_pace(pace)
    , m_address(variant == Variant::Server ? QString() : u"wss://gemba.north-works.example:8443/ws"_s)
    , m_startedMs(QDateTime(QDate(2026, 11, 20), QTime(13, 32, 7), Qt::UTC).toMSecsSinceEpoch())
    , m_startedMonotonicMs(m_clock.monotonicMs())
{
    m_heart.setInterval(1000);
    connect(&m_heart, &QTimer::timeout, this, [this] {
        ++m_beats;
        Q_EMIT statusChanged();
    });
}

QStringList OfflineLink::variantNames()
{
    QStringList names;
    for (const auto &[name, variant] : variants)
        names.append(QString::fromLatin1(name));
    return names;
}

std::optional<OfflineLink::Variant> OfflineLink::variantNamed(QStringView wanted)
{
    for (const auto &[name, variant] : variants)
        if (wanted == QLatin1StringView(name))
            return variant;
    return std::nullopt;
}

qint64 OfflineLink::nowMs() const
{
    const qint64 played = m_pace == Pace::Playing ? m_clock.monotonicMs() - m_startedMonotonicMs : 0;
    return m_startedMs + played + (m_lostMs > 0 && m_pace == Pace::Still ? staleMs : 0);
}

LinkStatus OfflineLink::status() const
{
    LinkStatus status;
    status.phase = m_phase;
    status.address = m_address;
    status.beats = m_beats;
    status.heartbeatAgeMs = m_phase == LinkPhase::Offline ? nowMs() - m_lostMs : 300;
    if (m_phase == LinkPhase::Offline) {
        status.reason = refuse(ErrorCode::ServerUnreachable);
        status.retryInMs = 12'000;
    }
    status.fingerprintWords = u"amber canal fox lantern orbit pebble tulip violin"_s.split(u' ');
    return status;
}

void OfflineLink::later(std::function<void()> what)
{
    ++m_underWay;
    QMetaObject::invokeMethod(
        this,
        [this, what = std::move(what)] {
            --m_underWay;
            what();
        },
        Qt::QueuedConnection);
}

void OfflineLink::start()
{
    if (m_pace == Pace::Playing)
        m_heart.start();
    later([this] {
        switch (m_variant) {
        case Variant::Server:
            m_phase = LinkPhase::Choosing;
            return Q_EMIT statusChanged();
        case Variant::Trust:
            m_phase = LinkPhase::Trusting;
            return Q_EMIT statusChanged();
        case Variant::SignedOut:
        case Variant::Code:
            m_phase = LinkPhase::SignedOut;
            return Q_EMIT statusChanged();
        default:
            becomeSignedIn();
        }
    });
}

void OfflineLink::becomeSignedIn()
{
    const auto told = m_told.find(u"session.login"_s);
    const QJsonObject recording = told != m_told.end() && told->second
                                      ? told->second->toObject()
                                      : readRecording(u"session.login"_s).value_or(QJsonObject()).toObject();
    const auto user = wire::decode<identity::User>(recording["user"_L1], wire::Unknown::Ignore);
    if (!user)
        qWarning("The recording of session.login holds no account: %s", qUtf8Printable(user.error().detail));
    m_person = user ? personOf(*user) : Person();
    m_person.permissions = recording["permissions"_L1].toVariant().toStringList();
    if (m_granted)
        m_person.permissions = *m_granted;
    if (m_variant == Variant::Password)
        m_person.duties.append(u"changePassword"_s);
    if (m_variant == Variant::Enrol)
        m_person.duties.append(u"enrolSecondFactor"_s);
    m_person.sessionEndsAtMs = nowMs() + (m_variant == Variant::Ending ? 24'000 : 60 * 60'000);
    m_phase = LinkPhase::Live;
    Q_EMIT statusChanged();
    Q_EMIT personChanged();
    if (m_variant == Variant::Stale)
        QTimer::singleShot(m_pace == Pace::Playing ? 3000 : 60, this, &OfflineLink::loseLink);
}

void OfflineLink::loseLink()
{
    m_lostMs = nowMs();
    m_phase = LinkPhase::Offline;
    Q_EMIT statusChanged();
}

void OfflineLink::setVariant(Variant variant)
{
    m_variant = variant;
    if (variant == Variant::Stale)
        loseLink();
}

void OfflineLink::retryNow()
{
    if (m_phase != LinkPhase::Offline)
        return;
    m_lostMs = 0;
    m_phase = LinkPhase::Live;
    Q_EMIT statusChanged();
}

void OfflineLink::chooseServer(const QString &address)
{
    m_address = address;
    m_phase = LinkPhase::Trusting;
    later([this] { Q_EMIT statusChanged(); });
}

void OfflineLink::answerTrust(bool believed)
{
    m_phase = believed ? LinkPhase::SignedOut : LinkPhase::Choosing;
    later([this] { Q_EMIT statusChanged(); });
}

void OfflineLink::signIn(const Credentials &credentials, Done done)
{
    m_calls.append({u"session.login"_s, {{u"name"_s, credentials.name}, {u"code"_s, credentials.code}}});
    later([this, credentials, done = std::move(done)] {
        if (const auto told = m_told.find(u"session.login"_s); told != m_told.end() && !told->second)
            return done(told->second.error());
        if (m_variant == Variant::Code && credentials.code.isEmpty())
            return done(refusal(ErrorCode::SecondFactorRequired));
        if (m_variant == Variant::Failed)
            return done(refusal(ErrorCode::SignInFailed));
        becomeSignedIn();
        done({});
    });
}

void OfflineLink::signOut()
{
    m_person = {};
    m_phase = LinkPhase::SignedOut;
    later([this] {
        Q_EMIT statusChanged();
        Q_EMIT personChanged();
    });
}

void OfflineLink::dutyDone(const QString &duty)
{
    m_person.duties.removeAll(duty);
    later([this] { Q_EMIT personChanged(); });
}

void OfflineLink::extend(Done done)
{
    m_calls.append({u"session.extend"_s, {}});
    m_person.sessionEndsAtMs = nowMs() + 60 * 60'000;
    later([done = std::move(done)] { done({}); });
}

void OfflineLink::follow(const QStringList &topics)
{
    if (m_variant == Variant::Empty || m_variant == Variant::Slow)
        return;
    for (const QString &topic : topics) {
        later([this, topic] {
            if (const auto recording = readRecording(topic + u".topic"_s)) {
                Q_EMIT snapshot(topic, recording->toObject());
                Q_EMIT event(topic, recording->toObject());
            }
        });
    }
}

Result<QJsonValue> OfflineLink::recorded(const QString &method, wire::MethodKind kind, const QJsonObject &params) const
{
    if (const auto told = m_told.find(method); told != m_told.end())
        return told->second;
    // The frame around the pages stays as it is: what is looked at is how a page fails.
    if (m_variant == Variant::Failed && method != "system.info"_L1)
        return refusal(ErrorCode::DatabaseUnavailable);
    const auto recording = readRecording(method);
    if (!recording) {
        if (kind == wire::MethodKind::Query)
            qWarning("There is no recording of %s", qUtf8Printable(method));
        return QJsonValue(QJsonObject());
    }
    QJsonValue reply = *recording;
    const QJsonObject byParameter = reply.toObject();
    if (byParameter.contains(u"$by"_s)) {
        const QString wanted = params[byParameter["$by"_L1].toString()].toVariant().toString();
        reply = byParameter.contains(wanted) ? byParameter[wanted] : byParameter["$other"_L1];
        if (reply.isUndefined())
            return refusal(ErrorCode::NotFound);
    }
    return m_variant == Variant::Empty && kind != wire::MethodKind::Command && method != "system.info"_L1
               ? emptied(reply)
               : reply;
}

void OfflineLink::callRaw(const QString &method, wire::MethodKind kind, const QJsonObject &params,
                          const QObject *context, RawAnswer answer)
{
    m_calls.append({method, params});
    if (m_variant == Variant::Slow && method != "system.info"_L1)
        return;
    const QPointer<const QObject> guard(context);
    const bool guarded = context != nullptr;
    later([this, method, kind, params, guard, guarded, answer = std::move(answer)] {
        if (guarded && !guard)
            return;
        if (m_phase == LinkPhase::Offline)
            return answer(refuse(ErrorCode::ServerUnreachable));
        answer(recorded(method, kind, params));
    });
}

} // namespace gemba::shell
