#include "offline_backend.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

namespace {

constexpr int recordedSeconds = 8 * 3600 + 600;
constexpr qint64 sampleAgeAtStartMs = 400;

} // namespace

OfflineBackend::OfflineBackend(OfflineScenario scenario, Pace pace, QObject *parent)
    : KioskBackend(parent)
    , m_scenario(std::move(scenario))
    , m_pace(pace)
    , m_clock(std::make_unique<ManualClock>(m_scenario.startMs))
    , m_link(m_scenario.link)
    , m_alarms(m_scenario.alarms)
    , m_user(m_scenario.user)
    , m_pairing(m_scenario.pairing)
    , m_calibration(m_scenario.calibration)
{
    const QList<OfflineChannel> channels = offlineChannels(m_scenario.wholeHall);
    for (qsizetype i = 0; i < channels.size(); ++i) {
        // Sensors beyond the press's three borrow its seeds, moved on, and have no upsets.
        const auto slot = static_cast<size_t>(i % 3);
        const unsigned seed = m_scenario.seeds[slot] + static_cast<unsigned>(i / 3) * 100;
        const Upset upset = i < 3 ? m_scenario.upsets[slot] : Upset{};
        m_channels.push_back({channels[i].info, RecordedSignal(channels[i].kind, seed, upset), channels[i].gain, {}});
        m_channels.back().samples.reserve(recordedSeconds + 3600);
    }
    const int silent = static_cast<int>(m_scenario.silentForMs / 1000);
    for (m_sample = -recordedSeconds; m_sample < -silent;)
        produceSample();
    m_nextSampleMs = m_scenario.startMs - sampleAgeAtStartMs + 1000;
    if (m_calibration.active) {
        m_serviceSinceMs = m_scenario.startMs - 46'000;
        fillStability();
    }
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, [this] { advance(m_timer.interval()); });
}

OfflineBackend::~OfflineBackend() = default;

const Clock &OfflineBackend::clock() const
{
    return *m_clock;
}

void OfflineBackend::start()
{
    if (m_pace == Pace::Playing)
        m_timer.start();
    Q_EMIT siteChanged();
    Q_EMIT sensorsChanged();
    Q_EMIT linkChanged();
    Q_EMIT alarmsChanged();
    Q_EMIT userChanged();
    Q_EMIT pairingChanged();
    Q_EMIT calibrationChanged();
    Q_EMIT diagnosticsChanged();
    if (m_scenario.badge)
        Q_EMIT badgeRead(*m_scenario.badge);
}

void OfflineBackend::produceSample()
{
    for (Channel &channel : m_channels) {
        const double value = channel.gain * channel.signal.next(m_sample);
        const bool missing =
            &channel == &m_channels.front() && m_sample >= -m_scenario.gap.first && m_sample < -m_scenario.gap.second;
        channel.samples.append(missing ? std::numeric_limits<double>::quiet_NaN() : value);
    }
    ++m_sample;
}

void OfflineBackend::advance(qint64 ms)
{
    m_clock->advanceMs(ms);
    const qint64 now = m_clock->nowMs();
    bool sampled = false;
    while (m_nextSampleMs <= now) {
        m_nextSampleMs += 1000;
        if (!m_link.dataIsCurrent())
            continue;
        produceSample();
        ++m_link.heartbeats;
        sampled = true;
    }
    if (m_calibration.active)
        fillStability();
    if (sampled) {
        for (const Channel &channel : m_channels)
            Q_EMIT liveChanged(channel.info.id);
        Q_EMIT linkChanged();
        if (m_calibration.active)
            Q_EMIT calibrationChanged();
    }
}

void OfflineBackend::setLinkUp(bool up)
{
    m_link.phase = up ? LinkPhase::Live : LinkPhase::Offline;
    m_link.sinceMs = m_clock->nowMs();
    m_link.attempt = up ? 0 : 1;
    m_link.retryInMs = up ? -1 : 12'000;
    m_link.error = up ? std::optional<Error>() : Error{ErrorCode::LinkFailed, {}, {}};
    m_link.referenceId = up ? QString() : u"7F3A-91"_s;
    if (up) {
        // The server kept recording while nobody could see it.
        while (recordEndMs() + 1000 <= m_clock->nowMs())
            produceSample();
    }
    Q_EMIT linkChanged();
}

void OfflineBackend::raise(const AlarmItem &alarm)
{
    m_alarms.append(alarm);
    Q_EMIT alarmsChanged();
}

void OfflineBackend::holdBadge(const BadgeRead &badge)
{
    Q_EMIT badgeRead(badge);
}

void OfflineBackend::approvePairing()
{
    m_pairing.phase = PairingPhase::Approved;
    m_link.phase = LinkPhase::Live;
    m_link.sinceMs = m_clock->nowMs();
    Q_EMIT pairingChanged();
    Q_EMIT linkChanged();
}

qint64 OfflineBackend::recordEndMs() const
{
    const qint64 age = m_scenario.silentForMs > 0 ? 0 : sampleAgeAtStartMs;
    return m_scenario.startMs - age + m_sample * 1000LL;
}

LinkState OfflineBackend::link() const
{
    LinkState link = m_link;
    const qint64 now = m_clock->nowMs();
    if (link.dataIsCurrent())
        link.heartbeatAgeMs = qBound(0LL, now - recordEndMs(), 100'000LL);
    else
        link.heartbeatAgeMs = now - link.sinceMs;
    if (link.retryInMs >= 0) {
        // A recording never gets its server back by itself: the countdown starts over.
        const qint64 passed = now - std::max(m_scenario.startMs, link.sinceMs);
        link.retryInMs = 12'000 - passed % 12'000;
        link.attempt += static_cast<int>(passed / 12'000);
    }
    return link;
}

SiteInfo OfflineBackend::site() const
{
    return {u"North Works"_s, u"Press 2"_s, u"Europe/Warsaw"_s};
}

QList<SensorInfo> OfflineBackend::sensors() const
{
    QList<SensorInfo> sensors;
    for (const Channel &channel : m_channels)
        sensors.append(channel.info);
    return sensors;
}

const OfflineBackend::Channel *OfflineBackend::channel(const SensorId &sensor) const
{
    for (const Channel &candidate : m_channels)
        if (candidate.info.id == sensor)
            return &candidate;
    return nullptr;
}

LiveValue OfflineBackend::live(const SensorId &sensor) const
{
    LiveValue live;
    const Channel *source = channel(sensor);
    if (!source || source->samples.isEmpty() || m_link.phase == LinkPhase::Pairing)
        return live;
    live.value = source->samples.last();
    live.timeMs = recordEndMs();
    live.ageMs = m_clock->nowMs() - live.timeMs;
    live.quality = m_link.dataIsCurrent() ? Quality::Good : Quality::Stale;
    if (std::isnan(live.value)) {
        live.value = 0;
        live.quality = Quality::Bad;
    }
    return live;
}

QList<ServerChoice> OfflineBackend::servers() const
{
    return {{u"gemba-north"_s, u"wss://gemba-north.example:8443"_s},
            {u"gemba-south"_s, u"wss://gemba-south.example:8443"_s}};
}

DiagnosticsInfo OfflineBackend::diagnostics() const
{
    DiagnosticsInfo info;
    info.serverName = u"gemba-north"_s;
    info.address = u"wss://gemba-north.example:8443"_s;
    info.serverVersion = QStringLiteral(GEMBA_VERSION);
    info.terminal = u"K7-0719A"_s;
    info.latencyMedianMs = 3.4;
    info.latencyWorstMs = 11.8;
    info.lossPercent = 0.02;
    info.clockOffsetMs = 38;
    info.reconnects = 2;
    info.uptimeMs = 5 * 3'600'000LL + 12 * 60'000LL;
    info.memoryBytes = 54 * 1024 * 1024;
    info.words = {u"copper"_s,  u"lantern"_s, u"orbit"_s, u"maple"_s,
                  u"harbour"_s, u"violin"_s,  u"ridge"_s, u"walnut"_s};
    return info;
}

void OfflineBackend::retryNow()
{
    if (m_link.phase != LinkPhase::Offline)
        return;
    if (m_pace == Pace::Playing) {
        setLinkUp(true);
        return;
    }
    ++m_link.attempt;
    Q_EMIT linkChanged();
}

void OfflineBackend::startPairing()
{
    static const QStringList codes{u"7K4M2QXD"_s, u"3RWH9CTA"_s, u"P5NE6VKB"_s};
    m_pairing.code = codes[++m_pairingRound % codes.size()];
    m_pairing.phase = PairingPhase::Waiting;
    m_pairing.qrText = u"GEMBA:PAIR/1/%1/%2/9F3C61E2B84D07A5"_s.arg(m_pairing.code, m_pairing.terminal);
    m_pairing.waitingSinceMs = m_clock->nowMs();
    m_pairing.validUntilMs = m_clock->nowMs() + 600'000;
    Q_EMIT pairingChanged();
}

void OfflineBackend::chooseServer(const QString &address)
{
    for (const ServerChoice &server : servers()) {
        if (server.address == address) {
            m_pairing.serverName = server.name;
            m_pairing.address = server.address;
        }
    }
    startPairing();
}

void OfflineBackend::signInWithPin(const QString &user, const QString &pin, Reply<UserInfo> reply)
{
    if (refusedOffline())
        return answer<UserInfo>(reply, refuse(ErrorCode::LinkFailed));
    if (pin == "0000"_L1 || user.isEmpty())
        return answer<UserInfo>(reply, refuse(ErrorCode::SignInFailed));
    m_user = {};
    const bool technician = user == "3"_L1;
    m_user.id = user;
    m_user.name = (technician ? u"Technician %1"_s : u"Operator %1"_s).arg(user);
    m_user.role = technician ? u"service"_s : u"lead"_s;
    m_user.permissions = {permission::acknowledge.toString(), permission::shelve.toString(),
                          permission::silence.toString()};
    if (technician)
        m_user.permissions += {permission::calibrate.toString(), permission::diagnose.toString()};
    Q_EMIT userChanged();
    answer<UserInfo>(reply, m_user);
}

void OfflineBackend::signOut()
{
    m_user = {};
    Q_EMIT userChanged();
}

void OfflineBackend::extendSession(Reply<UserInfo> reply)
{
    if (!m_user.signedIn())
        return answer<UserInfo>(reply, refuse(ErrorCode::NotSignedIn));
    if (m_user.sessionEndsMs > 0)
        m_user.sessionEndsMs = m_clock->nowMs() + m_user.idleLimitMs;
    Q_EMIT userChanged();
    answer<UserInfo>(reply, m_user);
}

void OfflineBackend::signInWithBadge(const QString &number, const std::optional<QString> &pin, Reply<UserInfo> reply)
{
    if (refusedOffline())
        return answer<UserInfo>(reply, refuse(ErrorCode::LinkFailed));
    if (!pin)
        return answer<UserInfo>(reply, refuse(ErrorCode::BadgePinRequired));
    signInWithPin(number, *pin, std::move(reply));
}

AlarmItem *OfflineBackend::findAlarm(const AlarmId &id)
{
    for (AlarmItem &item : m_alarms)
        if (item.id == id)
            return &item;
    return nullptr;
}

void OfflineBackend::acknowledge(const AlarmId &id, const QString &note, Reply<void> reply)
{
    Q_UNUSED(note)
    AlarmItem *item = findAlarm(id);
    if (refusedOffline())
        return answer<void>(reply, refuse(ErrorCode::LinkFailed));
    if (!m_user.may(permission::acknowledge))
        return answer<void>(reply, refuse(ErrorCode::PermissionDenied));
    if (!item)
        return answer<void>(reply, refuse(ErrorCode::NotFound));
    if (item->state == AlarmState::Returned) {
        m_scenario.lastAlarm =
            LastAlarm{item->tag, item->condition, item->conditionText, item->raisedMs, item->returnedMs};
        m_alarms.removeIf([&id](const AlarmItem &candidate) { return candidate.id == id; });
    } else if (item->state == AlarmState::Unacknowledged || item->state == AlarmState::Latched) {
        item->state = AlarmState::Acknowledged;
        item->acknowledgedBy = m_user.name;
    } else {
        return answer<void>(reply, refuse(ErrorCode::AlarmNotActionable));
    }
    Q_EMIT alarmsChanged();
    answer<void>(reply, Result<void>());
}

void OfflineBackend::shelve(const AlarmId &id, int minutes, const QString &reason, Reply<void> reply)
{
    AlarmItem *item = findAlarm(id);
    if (refusedOffline())
        return answer<void>(reply, refuse(ErrorCode::LinkFailed));
    if (!item)
        return answer<void>(reply, refuse(ErrorCode::NotFound));
    if (reason.isEmpty())
        return answer<void>(reply, refuse(ErrorCode::ReasonRequired));
    if (minutes > 480)
        return answer<void>(reply, refuse(ErrorCode::ShelveTooLong));
    item->state = AlarmState::Shelved;
    item->reason = reason;
    item->shelvedUntilMs = m_clock->nowMs() + minutes * 60'000LL;
    Q_EMIT alarmsChanged();
    answer<void>(reply, Result<void>());
}

void OfflineBackend::silenceHorn(Reply<void> reply)
{
    m_hornSilentUntilMs = m_clock->nowMs() + 120'000;
    Q_EMIT alarmsChanged();
    answer<void>(reply, Result<void>());
}

void OfflineBackend::requestTrend(const SensorId &sensor, qint64 spanMs, int buckets, Reply<TrendSeries> reply)
{
    const Channel *source = channel(sensor);
    if (!source)
        return answer<TrendSeries>(reply, refuse(ErrorCode::SensorUnknown));
    TrendSeries series;
    series.sensor = sensor;
    series.toMs = m_clock->nowMs();
    series.fromMs = series.toMs - spanMs;
    series.stepMs = std::max<qint64>(1000, (spanMs / std::max(1, buckets) + 999) / 1000 * 1000);
    const qint64 endMs = recordEndMs();
    const qsizetype count = source->samples.size();
    qint64 bucketOf = -1;
    double sum = 0;
    int inBucket = 0;
    for (qsizetype i = std::max<qsizetype>(0, count - (spanMs + m_clock->nowMs() - endMs) / 1000); i < count; ++i) {
        const double value = source->samples[i];
        if (std::isnan(value))
            continue;
        const qint64 time = endMs - (count - 1 - i) * 1000LL;
        const qint64 bucket = series.stepMs == 1000 ? time : time - time % series.stepMs;
        if (bucket != bucketOf) {
            series.points.append({bucket, value, value, value, value, value, Quality::Good});
            bucketOf = bucket;
            sum = 0;
            inBucket = 0;
        }
        TrendPoint &point = series.points.last();
        point.min = std::min(point.min, value);
        point.max = std::max(point.max, value);
        point.last = value;
        sum += value;
        point.mean = sum / ++inBucket;
    }
    answer<TrendSeries>(reply, series);
}

void OfflineBackend::ping(Reply<double> reply)
{
    if (refusedOffline())
        return answer<double>(reply, refuse(ErrorCode::LinkFailed));
    answer<double>(reply, 3.4);
}

void OfflineBackend::restart()
{
    // A recording has nothing to restart; the clean state is the beginning of the scenario.
    m_alarms = m_scenario.alarms;
    m_user = m_scenario.user;
    Q_EMIT alarmsChanged();
    Q_EMIT userChanged();
}

} // namespace gemba::kiosk
