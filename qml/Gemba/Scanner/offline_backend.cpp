#include "offline_backend.h"

#include <QElapsedTimer>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

namespace {
// A Friday morning, 11:21 in the plant's zone.
constexpr qint64 startMs = 1'763'637'660'000;
constexpr int tickMs = 100;
constexpr int answerMs = 35;
} // namespace

OfflineBackend::OfflineBackend(Pace pace, QObject *parent)
    : ScannerBackend(parent)
    , m_clock(startMs)
    , m_plant(m_clock)
    , m_pace(pace)
    , m_person{u"dispatcher4"_s,
               u"Dispatcher 4"_s,
               {QString::fromLatin1(bags::permission::scan.name), QString::fromLatin1(bags::permission::correct.name)}}
    , m_phaseSinceMs(startMs)
{
    m_plant.addParent(u"SB04212"_s, 11, u"Station 5"_s, 26 * 60'000);
    m_plant.addParent(u"SB04198"_s, 30, u"Station 2"_s, 0, 30'300);
    m_plant.addParent(u"SB04216"_s, 28, u"Station 7"_s, 4 * 60'000, 28'100);
    m_plant.addParent(u"SB04217"_s, 12, u"Station 7"_s, 40 * 60'000, 17'200);
    m_plant.addParent(u"SB04218"_s, 27, u"Station 7"_s, 50 * 60'000);
    m_plant.addParent(u"SB04219"_s, 12, u"Station 7"_s, 60 * 60'000);
    for (int i = 0; i < 11; ++i) {
        static const QList<qint64> scales{30'100, 30'400, 30'000, 28'100, 28'900, 30'100,
                                          29'900, 30'200, 30'000, 30'100, 29'800};
        m_plant.addParent(u"SB042%1"_s.arg(i, 2, 10, QChar(u'0')), i == 3 ? 28 : 30, u"Station 7"_s, 3 * 3'600'000,
                          scales[i], u"B.002031"_s);
    }
    m_plant.addBill(u"B.002031"_s, 20,
                    {u"SB04200"_s, u"SB04201"_s, u"SB04202"_s, u"SB04205"_s, u"SB04206"_s, u"SB04207"_s, u"SB04208"_s,
                     u"SB04209"_s, u"SB04210"_s, u"SB04203"_s, u"SB04204"_s});
    m_plant.addBill(u"BILL-2032"_s, 12, {});
    if (m_pace == Pace::Playing) {
        m_ticking.setInterval(tickMs);
        connect(&m_ticking, &QTimer::timeout, this, [this, since = QElapsedTimer()]() mutable {
            if (!since.isValid())
                since.start();
            m_clock.advanceMs(since.restart());
        });
    }
}

void OfflineBackend::start()
{
    if (m_pace == Pace::Playing)
        m_ticking.start();
    QMetaObject::invokeMethod(
        this,
        [this] {
            Q_EMIT linkChanged();
            Q_EMIT preloadDue();
        },
        Qt::QueuedConnection);
}

LinkInfo OfflineBackend::link() const
{
    LinkInfo info;
    info.phase = m_phase;
    info.sinceMs = m_phaseSinceMs;
    info.heartbeatAgeMs = 1'000;
    if (m_phase == LinkPhase::Offline)
        info.retryInMs = 8'000;
    return info;
}

void OfflineBackend::setLinked(bool linked)
{
    m_phase = linked ? LinkPhase::Live : LinkPhase::Offline;
    m_phaseSinceMs = m_clock.nowMs();
    Q_EMIT linkChanged();
    if (linked)
        Q_EMIT preloadDue();
}

void OfflineBackend::retryNow()
{
    if (m_phase == LinkPhase::Offline && m_pace == Pace::Playing)
        setLinked(true);
}

void OfflineBackend::showPairing()
{
    m_phase = LinkPhase::Pairing;
    startPairing();
}

void OfflineBackend::startPairing()
{
    m_pairing.phase = PairingPhase::Waiting;
    m_pairing.code = u"K7QF2M9R"_s;
    m_pairing.qrText = u"GEMBA:PAIR/1/K7QF2M9R/station-7"_s;
    m_pairing.words = {u"harbour"_s, u"violin"_s, u"copper"_s, u"meadow"_s,
                       u"lantern"_s, u"orbit"_s,  u"ridge"_s,  u"walnut"_s};
    m_pairing.serverName = u"gemba.local"_s;
    m_pairing.validUntilMs = m_clock.nowMs() + 540'000;
    Q_EMIT pairingChanged();
    Q_EMIT linkChanged();
}

void OfflineBackend::signInWithPin(const QString &name, const QString &pin, Reply<void> reply)
{
    QMetaObject::invokeMethod(
        this,
        [this, name, right = pin == OfflineBackend::pin(), reply = std::move(reply)] {
            if (m_phase != LinkPhase::Live)
                return reply(refuse(ErrorCode::ServerUnreachable));
            if (!right)
                return reply(refuse(ErrorCode::SignInFailed));
            m_person = {name,
                        u"Dispatcher "_s + name.right(1),
                        {QString::fromLatin1(bags::permission::scan.name),
                         QString::fromLatin1(bags::permission::correct.name)}};
            m_plant.setPerson(name);
            Q_EMIT personChanged();
            reply({});
        },
        Qt::QueuedConnection);
}

void OfflineBackend::lapse()
{
    m_person = {};
    Q_EMIT personChanged();
}

void OfflineBackend::signOut()
{
    Q_EMIT personLeft();
    m_person = {};
    Q_EMIT personChanged();
}

void OfflineBackend::deliver()
{
    m_heldBack.clear();
    for (const auto &answer : std::exchange(m_undelivered, {}))
        answer();
}

void OfflineBackend::callRaw(const QString &method, const QJsonObject &params, wire::MethodKind,
                             Reply<QJsonValue> reply)
{
    const auto answer = [this, method, params, reply = std::move(reply)] {
        if (m_silent)
            return;
        if (m_phase != LinkPhase::Live)
            return reply(refuse(ErrorCode::ServerUnreachable));
        ++m_calls;
        if (const auto refused = m_refusals.constFind(method); refused != m_refusals.cend())
            return reply(refuse(*refused));
        const auto result = m_plant.call(method, params);
        if (m_losing)
            return;
        if (method == m_heldBack)
            m_undelivered.append([reply, result] { reply(result); });
        else
            reply(result);
    };
    if (m_pace == Pace::Playing)
        QTimer::singleShot(answerMs, this, answer);
    else
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

} // namespace gemba::scanner
