#include "live_backend.h"

#include "live_mapping.h"
#include "session_model.h"

#include <gemba/core/log.h>
#include <gemba/wire/fingerprint_words.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTimer>

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

} // namespace

LiveBackend::LiveBackend(LiveBackendOptions options, std::unique_ptr<client::CredentialStore> store, const Clock &own,
                         QObject *parent)
    : KioskBackend(parent)
    , m_options(std::move(options))
    , m_own(own)
    , m_clock(own)
    , m_store(std::move(store))
    , m_bench(own)
    , m_startedMonotonicMs(own.monotonicMs())
{
    m_options.session.kind = identity::ClientKind::Kiosk;
    m_stateSinceMs = m_clock.nowMs();
    if (!m_options.servers.isEmpty())
        m_pairingAddress = m_options.servers.constFirst().address;
}

LiveBackend::~LiveBackend() = default;

void LiveBackend::start()
{
    m_store->read(client::Enrolment::storeName(), [self = QPointer(this)](const auto &stored) {
        if (!self)
            return;
        if (!stored) {
            log::warning(u"kiosk"_s, u"the enrolment could not be read"_s, {{u"detail"_s, stored.error().detail}});
        } else if (*stored) {
            if (const auto enrolment = client::Enrolment::fromJson(**stored))
                return self->openSession(*enrolment);
        }
        self->startPairing();
    });
}

void LiveBackend::openSession(const client::Enrolment &enrolment)
{
    client::SessionOptions options = m_options.session;
    options.url = enrolment.url;
    options.trust = {};
    options.trust.caPem = enrolment.caPem;
    m_address = enrolment.url;
    m_session = std::make_unique<client::Session>(options, m_own);
    client::Session &session = *m_session;
    session.setTerminalToken(enrolment.terminalToken);

    connect(&session, &client::Session::stateChanged, this, &LiveBackend::follow);
    connect(&session, &client::Session::userChanged, this, &LiveBackend::userChanged);
    // Touching the screen is not always a call. The kiosk's own idle time is shorter than the server's: whoever is still
    // signed in here is here.
    connect(&session, &client::Session::sessionEnding, this, [this](qint64 endsAtMs, identity::SessionEndWhy why) {
        if (why == identity::SessionEndWhy::Idle && endsAtMs - m_clock.nowMs() <= SessionModel::warningMs)
            m_session->extend();
    });
    connect(&session, &client::Session::terminalKnown, this, [this] {
        rebuildSensors();
        Q_EMIT siteChanged();
    });
    connect(&session, &client::Session::heartbeat, this, [this] {
        ++m_heartbeats;
        ++m_heartbeatsThisLink;
        m_lastHeartbeatMonotonicMs = m_own.monotonicMs();
        m_clock.setOffsetMs(m_session->clockOffsetMs().value_or(0));
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
    session.start();
}

void LiveBackend::follow(client::LinkState state)
{
    const bool wasCurrent = m_state == client::LinkState::Live || m_state == client::LinkState::Degraded;
    m_state = state;
    m_stateSinceMs = m_clock.nowMs();
    if (state == client::LinkState::Offline)
        ++m_attempt;
    if (state == client::LinkState::Live && !wasCurrent) {
        m_attempt = 0;
        ++m_connections;
        m_heartbeatsThisLink = 0;
        m_liveSinceMonotonicMs = m_own.monotonicMs();
        if (m_words.isEmpty())
            m_words = wire::fingerprintWords(m_session->serverFingerprint());
        m_session->measureRoundTrip();
        Q_EMIT diagnosticsChanged();
    }
    if (!m_session->isConnected()) {
        for (const Reply<double> &reply : std::exchange(m_pings, {}))
            answer<double>(reply, refuse(ErrorCode::ServerUnreachable));
    }
    Q_EMIT linkChanged();
    // Quality depends on the link.
    if (wasCurrent != m_session->isConnected()) {
        for (const SensorInfo &sensor : m_sensors)
            Q_EMIT liveChanged(sensor.id);
    }
}

LinkState LiveBackend::link() const
{
    LinkState link;
    link.sinceMs = m_stateSinceMs;
    link.heartbeats = m_heartbeats;
    link.attempt = m_attempt;
    if (m_pairing) {
        link.phase = LinkPhase::Pairing;
        link.error = m_pairing->error();
        return link;
    }
    if (!m_session)
        return link;
    link.phase = mapping::phase(m_state);
    link.heartbeatAgeMs = m_lastHeartbeatMonotonicMs > 0 ? m_own.monotonicMs() - m_lastHeartbeatMonotonicMs
                                                         : m_clock.nowMs() - m_stateSinceMs;
    const bool waits = m_state == client::LinkState::Offline || m_state == client::LinkState::Rejected ||
                       m_state == client::LinkState::VersionMismatch;
    link.retryInMs = waits ? m_session->retryInMs() : -1;
    link.clockOffsetMs = m_session->clockOffsetMs().value_or(0);
    link.error = m_session->reason();
    if (link.error)
        link.referenceId = link.error->referenceId;
    if (const auto &terminal = m_session->terminal())
        link.serverVersion = terminal->serverVersion;
    return link;
}

SiteInfo LiveBackend::site() const
{
    if (!m_session || !m_session->terminal())
        return {};
    const auto &terminal = *m_session->terminal();
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
    return mapping::live(*it, interval, m_clock.nowMs(), m_session && m_session->isConnected());
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
    const QString area = m_session && m_session->terminal() ? m_session->terminal()->terminal.area : QString();
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

void LiveBackend::startPairing()
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->stop();
        m_session.release()->deleteLater();
    }
    client::SessionOptions options = m_options.session;
    options.url = QUrl(m_pairingAddress);
    if (m_pairing) {
        m_pairing->disconnect(this);
        m_pairing->cancel();
        m_pairing.release()->deleteLater();
    }
    m_pairing = std::make_unique<client::Pairing>(options, m_options.terminalName, m_own);
    m_pairing->setPollInterval(m_options.pairingPollMs);
    m_pairingSinceMs = m_clock.nowMs();
    m_stateSinceMs = m_pairingSinceMs;
    connect(m_pairing.get(), &client::Pairing::changed, this, [this] {
        Q_EMIT pairingChanged();
        Q_EMIT linkChanged();
    });
    connect(m_pairing.get(), &client::Pairing::enrolled, this, [this](const client::Enrolment &enrolment) {
        m_store->write(client::Enrolment::storeName(), enrolment.toJson(), [](const Result<void> &written) {
            // The kiosk works until it restarts; whoever reads the log can cure the cause before that.
            if (!written)
                log::error(u"kiosk"_s, u"the enrolment could not be kept"_s, {{u"detail"_s, written.error().detail}});
        });
        m_pairing->disconnect(this);
        m_pairing.release()->deleteLater();
        openSession(enrolment);
        Q_EMIT pairingChanged();
        Q_EMIT linkChanged();
    });
    m_pairing->start();
}

void LiveBackend::chooseServer(const QString &address)
{
    m_pairingAddress = address;
    startPairing();
}

PairingInfo LiveBackend::pairing() const
{
    PairingInfo info;
    info.terminal = m_options.terminalName;
    if (!m_pairing) {
        info.phase = m_session ? PairingPhase::Approved : PairingPhase::Idle;
        return info;
    }
    info.phase = mapping::phase(m_pairing->phase());
    info.code = m_pairing->code();
    info.words = m_pairing->words();
    info.address = m_pairingAddress;
    info.serverName = QUrl(m_pairingAddress).host();
    for (const ServerChoice &server : m_options.servers) {
        if (server.address == m_pairingAddress)
            info.serverName = server.name;
    }
    info.validUntilMs = m_pairing->expiresAtMs();
    info.waitingSinceMs = m_pairingSinceMs;
    info.error = m_pairing->error();
    if (!info.code.isEmpty()) {
        info.qrText = u"GEMBA:PAIR/1/%1/%2/%3"_s.arg(info.code, info.terminal,
                                                     QString::fromLatin1(m_pairing->fingerprint().toHex()).toUpper());
    }
    return info;
}

// --- people
// ----------------------------------------------------------------------------------------------------------

UserInfo LiveBackend::user() const
{
    if (!m_session || !m_session->user())
        return {};
    return mapping::user(*m_session->user(), m_session->permissions(), m_session->sessionEndsAtMs());
}

void LiveBackend::signInWithPin(const QString &name, const QString &pin, Reply<UserInfo> reply)
{
    if (!m_session || !m_session->isConnected())
        return answer<UserInfo>(reply, refuse(ErrorCode::ServerUnreachable));
    m_session->signInPin(name, pin, [self = QPointer(this), reply](const Result<void> &signedIn) {
        if (!self)
            return;
        self->answer<UserInfo>(reply, signedIn ? Result<UserInfo>(self->user()) : Result<UserInfo>(signedIn.error()));
    });
}

void LiveBackend::signOut()
{
    if (m_session)
        m_session->signOut();
}

void LiveBackend::extendSession(Reply<UserInfo> reply)
{
    if (!m_session || !m_session->isConnected())
        return answer<UserInfo>(reply, refuse(ErrorCode::ServerUnreachable));
    m_session->extend([self = QPointer(this), reply](const Result<void> &extended) {
        if (!self)
            return;
        Q_EMIT self->userChanged();
        self->answer<UserInfo>(reply, extended ? Result<UserInfo>(self->user()) : Result<UserInfo>(extended.error()));
    });
}

void LiveBackend::signInWithBadge(const QString &number, const std::optional<QString> &pin, Reply<UserInfo> reply)
{
    if (!m_session || !m_session->isConnected())
        return answer<UserInfo>(reply, refuse(ErrorCode::ServerUnreachable));
    m_session->signInBadge(number, pin, [self = QPointer(this), reply](const Result<void> &signedIn) {
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
        m_session->call<sensors::ListStandards>({}, [this](const Result<sensors::ListStandards::Reply> &list) {
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
    if (!m_session || !m_session->isConnected())
        return answer<double>(reply, refuse(ErrorCode::ServerUnreachable));
    m_pings.append(std::move(reply));
    m_session->measureRoundTrip();
}

DiagnosticsInfo LiveBackend::diagnostics() const
{
    DiagnosticsInfo info;
    info.serverName = m_address.host();
    info.address = m_address.toString();
    info.terminal = m_options.terminalName;
    if (m_session) {
        if (const auto &terminal = m_session->terminal()) {
            info.serverVersion = terminal->serverVersion;
            info.terminal = terminal->terminal.id.text();
        }
        info.clockOffsetMs = m_session->clockOffsetMs().value_or(0);
    }
    if (!m_roundTrips.empty()) {
        std::vector<double> sorted(m_roundTrips.begin(), m_roundTrips.end());
        std::sort(sorted.begin(), sorted.end());
        info.latencyMedianMs = sorted[sorted.size() / 2];
        info.latencyWorstMs = sorted[(sorted.size() * 99) / 100];
    }
    // The server beats once a second: what is missing of that was lost or late.
    const qint64 liveForS = (m_own.monotonicMs() - m_liveSinceMonotonicMs) / 1000;
    if (m_session && m_session->isConnected() && liveForS > 10)
        info.lossPercent = std::max(0.0, 100.0 - 100.0 * m_heartbeatsThisLink / static_cast<double>(liveForS));
    info.reconnects = std::max(0, m_connections - 1);
    info.uptimeMs = m_own.monotonicMs() - m_startedMonotonicMs;
    info.memoryBytes = residentBytes();
    info.words = m_words;
    return info;
}

void LiveBackend::retryNow()
{
    if (m_pairing)
        startPairing();
    else if (m_session)
        m_session->retryNow();
}

void LiveBackend::restart()
{
    // systemd starts the service again and would take a child of ours down with it; without one we start ourselves.
    if (!qEnvironmentVariableIsSet("INVOCATION_ID"))
        QProcess::startDetached(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    QCoreApplication::quit();
}

} // namespace gemba::kiosk
