#include "live_backend.h"

#include "live_mapping.h"
#include "session_model.h"

#include <gemba/wire/fingerprint_words.h>

#include <terminal_mapping.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

namespace {

constexpr qint64 hornSilenceMs = 120'000;
constexpr size_t roundTripsKept = 100;

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

client::TerminalLinkOptions asKiosk(client::TerminalLinkOptions options, const QList<ServerChoice> &servers)
{
    options.session.kind = identity::ClientKind::Kiosk;
    options.server = servers.isEmpty() ? QString() : servers.constFirst().address;
    return options;
}

} // namespace

LiveBackend::LiveBackend(QList<ServerChoice> servers, client::TerminalLinkOptions options,
                         std::unique_ptr<client::CredentialStore> store, const Clock &own, QObject *parent)
    : KioskBackend(parent)
    , m_servers(std::move(servers))
    , m_own(own)
    , m_clock(own)
    , m_terminal(asKiosk(std::move(options), m_servers), std::move(store), own)
    , m_stateSinceMs(own.nowMs())
    , m_bench(own)
    , m_startedMonotonicMs(own.monotonicMs())
{
    connect(&m_terminal, &client::TerminalLink::sessionOpened, this, [this] { hear(*m_terminal.session()); });
    connect(&m_terminal, &client::TerminalLink::pairingBegan, this, [this] { m_stateSinceMs = m_clock.nowMs(); });
    connect(&m_terminal, &client::TerminalLink::pairingChanged, this, [this] {
        Q_EMIT pairingChanged();
        Q_EMIT linkChanged();
    });
}

LiveBackend::~LiveBackend() = default;

void LiveBackend::hear(client::Session &session)
{
    connect(&session, &client::Session::stateChanged, this, &LiveBackend::follow);
    connect(&session, &client::Session::userChanged, this, &LiveBackend::userChanged);
    // Touching the screen is not always a call. The kiosk's own idle time is shorter than the server's: whoever is still
    // signed in here is here.
    connect(&session, &client::Session::sessionEnding, this,
            [this, &session](qint64 endsAtMs, identity::SessionEndWhy why) {
                if (why == identity::SessionEndWhy::Idle && endsAtMs - m_clock.nowMs() <= SessionModel::warningMs)
                    session.extend();
            });
    connect(&session, &client::Session::terminalKnown, this, [this] {
        rebuildSensors();
        Q_EMIT siteChanged();
    });
    connect(&session, &client::Session::heartbeat, this, [this, &session] {
        ++m_heartbeats;
        ++m_heartbeatsThisLink;
        m_lastHeartbeatMonotonicMs = m_own.monotonicMs();
        m_clock.setOffsetMs(session.clockOffsetMs().value_or(0));
        Q_EMIT linkChanged();
    });
    connect(&session, &client::Session::roundTripMeasured, this, &LiveBackend::noteRoundTrip);

    session.on<sensors::LiveUpdate>(this, [this](const sensors::LiveUpdate &update) { takeLive(update); });
    session.on<sensors::SensorChanged>(this, [this](const sensors::SensorChanged &change) { takeSensor(change); });
    session.onSnapshot<sensors::SensorChanged, sensors::ListSensors::Reply>(
        this, [this](const sensors::ListSensors::Reply &all) { takeSensors(all.sensors); });
    session.on<alarms::AlarmChanged>(this, [this](const alarms::AlarmChanged &change) { takeAlarm(change); });
    session.onSnapshot<alarms::AlarmChanged, alarms::ListAlarms::Reply>(
        this, [this](const alarms::ListAlarms::Reply &all) {
            m_alarms.clear();
            for (const alarms::Alarm &alarm : all.alarms)
                m_alarms.insert(alarm.id, alarm);
            Q_EMIT alarmsChanged();
        });
    session.subscribe({QString::fromLatin1(sensors::LiveUpdate::topic.name),
                       QString::fromLatin1(sensors::SensorChanged::topic.name),
                       QString::fromLatin1(alarms::AlarmChanged::topic.name)});
}

void LiveBackend::follow(client::LinkState state)
{
    const bool isConnected = m_terminal.isConnected();
    const bool wasConnected = std::exchange(m_wasConnected, isConnected);
    m_stateSinceMs = m_clock.nowMs();
    if (state == client::LinkState::Offline)
        ++m_attempt;
    if (state == client::LinkState::Live && !wasConnected) {
        m_attempt = 0;
        ++m_connections;
        m_heartbeatsThisLink = 0;
        m_liveSinceMonotonicMs = m_own.monotonicMs();
        if (m_words.isEmpty())
            m_words = wire::fingerprintWords(m_terminal.session()->serverFingerprint());
        m_terminal.session()->measureRoundTrip();
        Q_EMIT diagnosticsChanged();
    }
    if (!isConnected) {
        for (const Reply<double> &reply : std::exchange(m_pings, {}))
            answer<double>(reply, refuse(ErrorCode::ServerUnreachable));
    }
    Q_EMIT linkChanged();
    // Quality depends on the link.
    if (wasConnected != isConnected) {
        for (const SensorInfo &sensor : m_sensors)
            Q_EMIT liveChanged(sensor.id);
    }
}

LinkState LiveBackend::link() const
{
    const client::TerminalLink::Status status = m_terminal.status();
    LinkState link;
    link.phase = ui::phaseOf(status.state);
    link.sinceMs = m_stateSinceMs;
    link.heartbeats = m_heartbeats;
    link.attempt = m_attempt;
    link.retryInMs = status.retryInMs;
    link.clockOffsetMs = status.clockOffsetMs;
    link.error = status.error;
    const client::Session *session = m_terminal.session();
    if (!session)
        return link;
    link.heartbeatAgeMs = m_lastHeartbeatMonotonicMs > 0 ? m_own.monotonicMs() - m_lastHeartbeatMonotonicMs
                                                         : m_clock.nowMs() - m_stateSinceMs;
    if (link.error)
        link.referenceId = link.error->referenceId;
    if (const auto &terminal = session->terminal())
        link.serverVersion = terminal->serverVersion;
    return link;
}

SiteInfo LiveBackend::site() const
{
    const client::Session *session = m_terminal.session();
    if (!session || !session->terminal())
        return {};
    const auto &terminal = *session->terminal();
    return {terminal.siteName, terminal.terminal.name, terminal.siteTimeZone};
}

// --- what comes in
// ---------------------------------------------------------------------------------------------------

void LiveBackend::takeLive(const sensors::LiveUpdate &update)
{
    bool bench = false;
    for (const sensors::LiveValue &value : update.values) {
        m_live.insert(value.sensor, value);
        if (m_bench.isActiveFor(value.sensor)) {
            m_bench.add(value, live(value.sensor));
            bench = true;
        }
        Q_EMIT liveChanged(value.sensor);
    }
    if (bench)
        Q_EMIT calibrationChanged();
}

LiveValue LiveBackend::live(const SensorId &sensor) const
{
    const auto it = m_live.constFind(sensor);
    if (it == m_live.cend())
        return {};
    const auto registered = m_registry.constFind(sensor);
    const qint64 interval = registered == m_registry.cend() ? 1'000 : registered->intervalMs;
    return mapping::live(*it, interval, m_clock.nowMs(), m_terminal.isConnected());
}

void LiveBackend::takeSensors(const QList<sensors::Sensor> &all)
{
    m_registry.clear();
    for (const sensors::Sensor &sensor : all)
        m_registry.insert(sensor.id, sensor);
    rebuildSensors();
}

void LiveBackend::takeSensor(const sensors::SensorChanged &change)
{
    const SensorId id = change.sensor.id;
    if (change.change == sensors::SensorChangeKind::Removed)
        m_registry.remove(id);
    else
        m_registry.insert(id, change.sensor);
    if (m_bench.isActiveFor(id) && change.sensor.serviceUntilMs == 0) {
        m_bench.end();
        Q_EMIT calibrationChanged();
    }
    rebuildSensors();
}

void LiveBackend::rebuildSensors()
{
    const client::Session *session = m_terminal.session();
    const QString area = session && session->terminal() ? session->terminal()->terminal.area : QString();
    QList<SensorInfo> here;
    QList<SensorInfo> everywhere;
    for (const sensors::Sensor &sensor : m_registry) {
        if (!sensor.enabled)
            continue;
        everywhere.append(mapping::sensor(sensor));
        if (sensor.area == area)
            here.append(everywhere.constLast());
    }
    // A terminal without an area, or in one without sensors, shows the plant.
    QList<SensorInfo> &next = here.isEmpty() ? everywhere : here;
    if (next == m_sensors)
        return;
    m_sensors = std::move(next);
    Q_EMIT sensorsChanged();
}

const SensorInfo *LiveBackend::sensorInfo(const SensorId &sensor) const
{
    const auto it =
        std::find_if(m_sensors.begin(), m_sensors.end(), [&](const SensorInfo &info) { return info.id == sensor; });
    return it == m_sensors.end() ? nullptr : &*it;
}

void LiveBackend::takeAlarm(const alarms::AlarmChanged &change)
{
    const alarms::Alarm &alarm = change.alarm;
    if (mapping::isStanding(alarm)) {
        m_alarms.insert(alarm.id, alarm);
    } else {
        m_alarms.remove(alarm.id);
        if (alarm.raisedAtMs)
            m_lastAlarm = mapping::lastAlarm(alarm);
    }
    // A new alarm sounds whatever was silenced before it.
    if (change.transition == "raised"_L1)
        m_hornSilentUntilMs = 0;
    Q_EMIT alarmsChanged();
}

QList<AlarmItem> LiveBackend::alarms() const
{
    QList<AlarmItem> items;
    items.reserve(m_alarms.size());
    for (const alarms::Alarm &alarm : m_alarms)
        items.append(mapping::alarm(alarm, alarm.sensor ? sensorInfo(*alarm.sensor) : nullptr));
    return items;
}

// --- pairing
// ---------------------------------------------------------------------------------------------------------

PairingInfo LiveBackend::pairing() const
{
    PairingInfo info;
    info.terminal = m_terminal.terminalName();
    const client::Pairing *pairing = m_terminal.pairing();
    if (!pairing) {
        info.phase = m_terminal.session() ? PairingPhase::Approved : PairingPhase::Idle;
        return info;
    }
    info.phase = ui::phaseOf(pairing->phase());
    info.code = pairing->code();
    info.words = pairing->words();
    info.address = m_terminal.server();
    info.serverName = QUrl(info.address).host();
    for (const ServerChoice &server : m_servers) {
        if (server.address == info.address)
            info.serverName = server.name;
    }
    info.validUntilMs = pairing->expiresAtMs();
    info.waitingSinceMs = m_stateSinceMs;
    info.error = pairing->error();
    info.qrText = pairing->qrText();
    return info;
}

// --- people
// ----------------------------------------------------------------------------------------------------------

UserInfo LiveBackend::user() const
{
    const client::Session *session = m_terminal.session();
    if (!session || !session->user())
        return {};
    return mapping::user(*session->user(), session->permissions(), session->sessionEndsAtMs());
}

void LiveBackend::signInWithPin(const QString &name, const QString &pin, Reply<UserInfo> reply)
{
    if (!m_terminal.isConnected())
        return answer<UserInfo>(reply, refuse(ErrorCode::ServerUnreachable));
    m_terminal.session()->signInPin(name, pin, [self = QPointer(this), reply](const Result<void> &signedIn) {
        if (!self)
            return;
        self->answer<UserInfo>(reply, signedIn ? Result<UserInfo>(self->user()) : Result<UserInfo>(signedIn.error()));
    });
}

void LiveBackend::signOut()
{
    if (client::Session *session = m_terminal.session())
        session->signOut();
}

void LiveBackend::extendSession(Reply<UserInfo> reply)
{
    if (!m_terminal.isConnected())
        return answer<UserInfo>(reply, refuse(ErrorCode::ServerUnreachable));
    m_terminal.session()->extend([self = QPointer(this), reply](const Result<void> &extended) {
        if (!self)
            return;
        Q_EMIT self->userChanged();
        self->answer<UserInfo>(reply, extended ? Result<UserInfo>(self->user()) : Result<UserInfo>(extended.error()));
    });
}

void LiveBackend::signInWithBadge(const QString &number, const std::optional<QString> &pin, Reply<UserInfo> reply)
{
    if (!m_terminal.isConnected())
        return answer<UserInfo>(reply, refuse(ErrorCode::ServerUnreachable));
    m_terminal.session()->signInBadge(number, pin, [self = QPointer(this), reply](const Result<void> &signedIn) {
        if (!self)
            return;
        self->answer<UserInfo>(reply, signedIn ? Result<UserInfo>(self->user()) : Result<UserInfo>(signedIn.error()));
    });
}

// --- alarms and history
// ----------------------------------------------------------------------------------------------

void LiveBackend::acknowledge(const AlarmId &alarm, const QString &note, Reply<void> reply)
{
    send<alarms::Acknowledge, void>({alarm, note}, reply, [](const alarms::Alarm &) { return Result<void>(); });
}

void LiveBackend::shelve(const AlarmId &alarm, int minutes, const QString &reason, Reply<void> reply)
{
    send<alarms::Shelve, void>({alarm, minutes, false, reason}, reply,
                               [](const alarms::Alarm &) { return Result<void>(); });
}

void LiveBackend::silenceHorn(Reply<void> reply)
{
    // The horn is this kiosk's own; the alarms stay unacknowledged for everybody.
    m_hornSilentUntilMs = m_clock.nowMs() + hornSilenceMs;
    Q_EMIT alarmsChanged();
    answer<void>(reply, {});
}

void LiveBackend::requestTrend(const SensorId &sensor, qint64 spanMs, int buckets, Reply<TrendSeries> reply)
{
    sensors::SensorHistory::Params params;
    params.sensor = sensor;
    params.toMs = m_clock.nowMs();
    params.fromMs = params.toMs - spanMs;
    params.buckets = std::clamp(buckets, 1, 4'000);
    send<sensors::SensorHistory, TrendSeries>(params, reply, [params](const sensors::SensorHistory::Reply &history) {
        return Result<TrendSeries>(mapping::trend(params, history));
    });
}

// --- calibration
// -----------------------------------------------------------------------------------------------------

void LiveBackend::startService(const SensorId &sensor, Reply<void> reply)
{
    send<sensors::StartService, void>({sensor}, reply, [this](const sensors::Sensor &started) {
        m_registry.insert(started.id, started);
        m_bench.begin(started);
        Q_EMIT calibrationChanged();
        m_terminal.session()->call<sensors::ListStandards>(
            {}, [this](const Result<sensors::ListStandards::Reply> &list) {
                if (!list || !m_bench.isActive())
                    return; // points may be captured all the same; the record then names no standard
                m_bench.setStandards(list->standards);
                Q_EMIT calibrationChanged();
            });
        return Result<void>();
    });
}

void LiveBackend::nextStandard()
{
    m_bench.nextStandard();
    Q_EMIT calibrationChanged();
}

void LiveBackend::setReference(double value, Reply<void> reply)
{
    if (!m_bench.isActive() || m_bench.step() == CalibrationStep::SignOff)
        return answer<void>(reply, refuse(ErrorCode::ServiceNotActive));
    m_bench.setReference(value);
    Q_EMIT calibrationChanged();
    answer<void>(reply, {});
}

void LiveBackend::captureCalibrationPoint(Reply<void> reply)
{
    if (!m_bench.isActive() || m_bench.step() == CalibrationStep::SignOff)
        return answer<void>(reply, refuse(ErrorCode::ServiceNotActive));
    sensors::CapturePoint::Params params;
    params.sensor = m_bench.state().sensor;
    params.reference = m_bench.reference();
    params.instrument = m_bench.state().referenceName;
    params.step = m_bench.step() == CalibrationStep::Zero   ? sensors::CalibrationStep::Low
                  : m_bench.step() == CalibrationStep::Span ? sensors::CalibrationStep::High
                                                            : sensors::CalibrationStep::Check;
    const CalibrationStep asked = m_bench.step();
    send<sensors::CapturePoint, void>(params, reply, [this, asked](const sensors::CapturePoint::Reply &captured) {
        // Somebody may have gone a step back while the answer was on its way.
        if (!m_bench.isActive() || m_bench.step() != asked)
            return Result<void>(refuse(ErrorCode::StateConflict));
        m_bench.captured(captured);
        Q_EMIT calibrationChanged();
        return Result<void>();
    });
}

void LiveBackend::previousCalibrationStep()
{
    m_bench.previousStep();
    Q_EMIT calibrationChanged();
}

void LiveBackend::signOffCalibration(Reply<CalibrationRecord> reply)
{
    if (!m_bench.isActive() || m_bench.step() != CalibrationStep::SignOff)
        return answer<CalibrationRecord>(reply, refuse(ErrorCode::ServiceNotActive));
    sensors::SignOffCalibration::Params params;
    params.sensor = m_bench.state().sensor;
    send<sensors::SignOffCalibration, CalibrationRecord>(params, reply, [this](const sensors::Calibration &done) {
        m_bench.end(); // the server leaves service mode with the signature
        Q_EMIT calibrationChanged();
        return Result<CalibrationRecord>(CalibrationRecord{done.id, done.doneAtMs});
    });
}

void LiveBackend::endService(Reply<void> reply)
{
    if (!m_bench.isActive())
        return answer<void>(reply, {});
    send<sensors::EndService, void>({m_bench.state().sensor}, reply, [this](const sensors::Sensor &) {
        m_bench.end();
        Q_EMIT calibrationChanged();
        return Result<void>();
    });
}

// --- diagnostics
// -----------------------------------------------------------------------------------------------------

void LiveBackend::noteRoundTrip(double ms)
{
    m_roundTrips.push_back(ms);
    if (m_roundTrips.size() > roundTripsKept)
        m_roundTrips.pop_front();
    for (const Reply<double> &reply : std::exchange(m_pings, {}))
        answer<double>(reply, ms);
    Q_EMIT diagnosticsChanged();
}

void LiveBackend::ping(Reply<double> reply)
{
    if (!m_terminal.isConnected())
        return answer<double>(reply, refuse(ErrorCode::ServerUnreachable));
    m_pings.append(std::move(reply));
    m_terminal.session()->measureRoundTrip();
}

DiagnosticsInfo LiveBackend::diagnostics() const
{
    DiagnosticsInfo info;
    info.serverName = m_terminal.enrolment().url.host();
    info.address = m_terminal.enrolment().url.toString();
    info.terminal = m_terminal.terminalName();
    if (const client::Session *session = m_terminal.session()) {
        if (const auto &terminal = session->terminal()) {
            info.serverVersion = terminal->serverVersion;
            info.terminal = terminal->terminal.id.text();
        }
        info.clockOffsetMs = session->clockOffsetMs().value_or(0);
    }
    if (!m_roundTrips.empty()) {
        std::vector<double> sorted(m_roundTrips.begin(), m_roundTrips.end());
        std::sort(sorted.begin(), sorted.end());
        info.latencyMedianMs = sorted[sorted.size() / 2];
        info.latencyWorstMs = sorted[(sorted.size() * 99) / 100];
    }
    // The server beats once a second: what is missing of that was lost or late.
    const qint64 liveForS = (m_own.monotonicMs() - m_liveSinceMonotonicMs) / 1000;
    if (m_terminal.isConnected() && liveForS > 10)
        info.lossPercent = std::max(0.0, 100.0 - 100.0 * m_heartbeatsThisLink / static_cast<double>(liveForS));
    info.reconnects = std::max(0, m_connections - 1);
    info.uptimeMs = m_own.monotonicMs() - m_startedMonotonicMs;
    info.memoryBytes = residentBytes();
    info.words = m_words;
    return info;
}

void LiveBackend::restart()
{
    // systemd starts the service again and would take a child of ours down with it; without one we start ourselves.
    if (!qEnvironmentVariableIsSet("INVOCATION_ID"))
        QProcess::startDetached(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    QCoreApplication::quit();
}

} // namespace gemba::kiosk
