#pragma once

#include "calibration_bench.h"
#include "kiosk_backend.h"

#include <gemba/client/terminal_link.h>

#include <alarms_contract.h>
#include <sensors_contract.h>

#include <QHash>
#include <QMap>
#include <QPointer>

#include <atomic>
#include <deque>
#include <memory>

namespace gemba::kiosk {

/// The server's clock as this machine knows it: its own, moved by the measured offset. Ages on the pages are then right
/// even where the kiosk's clock is not.
class ServerClock final : public Clock
{
public:
    explicit ServerClock(const Clock &own)
        : m_own(own)
    {
    }
    qint64 nowUs() const override { return m_own.nowUs() + m_offsetUs; }
    qint64 monotonicUs() const override { return m_own.monotonicUs(); }
    void setOffsetMs(qint64 ms) { m_offsetUs = ms * 1000; }

private:
    const Clock &m_own;
    std::atomic<qint64> m_offsetUs{0};
};

/// A real plant: one session to the server, with the newest values, standing alarms and registry kept here, so that
/// every getter answers at once and the last known picture stays visible while the link is down.
///
/// Not enrolled (nothing in the store), it goes to pairing by itself. All times it gives out are the server's.
class LiveBackend final : public KioskBackend
{
    Q_OBJECT

public:
    /// @p servers: where this kiosk may be paired; the first is asked first, whatever @p options say. The kind of their
    /// session is set here. @p own must outlive the backend.
    LiveBackend(QList<ServerChoice> servers, client::TerminalLinkOptions options,
                std::unique_ptr<client::CredentialStore> store, const Clock &own, QObject *parent = nullptr);
    ~LiveBackend() override;

    const client::TerminalLink &terminal() const { return m_terminal; }

    const Clock &clock() const override { return m_clock; }
    void start() override { m_terminal.start(); }

    LinkState link() const override;
    SiteInfo site() const override;
    QList<SensorInfo> sensors() const override { return m_sensors; }
    LiveValue live(const SensorId &sensor) const override;
    QList<AlarmItem> alarms() const override;
    std::optional<LastAlarm> lastAlarm() const override { return m_lastAlarm; }
    qint64 hornSilentUntilMs() const override { return m_hornSilentUntilMs; }
    UserInfo user() const override;
    PairingInfo pairing() const override;
    QList<ServerChoice> servers() const override { return m_servers; }
    CalibrationState calibration() const override { return m_bench.state(); }
    DiagnosticsInfo diagnostics() const override;

    void retryNow() override { m_terminal.retryNow(); }
    void startPairing() override { m_terminal.pair(); }
    void chooseServer(const QString &address) override { m_terminal.pairWith(address); }
    void signInWithPin(const QString &user, const QString &pin, Reply<UserInfo> reply) override;
    void signOut() override;
    void extendSession(Reply<UserInfo> reply) override;
    void signInWithBadge(const QString &number, const std::optional<QString> &pin, Reply<UserInfo> reply) override;
    void acknowledge(const AlarmId &alarm, const QString &note, Reply<void> reply) override;
    void shelve(const AlarmId &alarm, int minutes, const QString &reason, Reply<void> reply) override;
    void silenceHorn(Reply<void> reply) override;
    void requestTrend(const SensorId &sensor, qint64 spanMs, int buckets, Reply<TrendSeries> reply) override;
    void startService(const SensorId &sensor, Reply<void> reply) override;
    void setReference(double value, Reply<void> reply) override;
    void nextStandard() override;
    void captureCalibrationPoint(Reply<void> reply) override;
    void previousCalibrationStep() override;
    void signOffCalibration(Reply<CalibrationRecord> reply) override;
    void endService(Reply<void> reply) override;
    void ping(Reply<double> reply) override;
    /// Ends the program; a supervisor starts it again, or it does so itself.
    void restart() override;

private:
    void hear(client::Session &session);
    void follow(client::LinkState state);
    void takeLive(const sensors::LiveUpdate &update);
    void takeSensors(const QList<sensors::Sensor> &all);
    void takeSensor(const sensors::SensorChanged &change);
    void rebuildSensors();
    void takeAlarm(const alarms::AlarmChanged &change);
    const SensorInfo *sensorInfo(const SensorId &sensor) const;
    void noteRoundTrip(double ms);

    /// Answers from the event loop, as every backend must.
    template <typename T>
    void answer(const Reply<T> &reply, Result<T> result)
    {
        QMetaObject::invokeMethod(
            this, [reply, result = std::move(result)] { reply(result); }, Qt::QueuedConnection);
    }
    /// Sends a call unless the link is down: a person at the panel should learn that at once, not when it is back.
    template <typename M, typename T, typename Then>
    void send(const typename M::Params &params, const Reply<T> &reply, Then then)
    {
        if (!m_terminal.isConnected())
            return answer<T>(reply, refuse(ErrorCode::ServerUnreachable));
        client::CallOptions options;
        options.context = this;
        m_terminal.session()->call<M>(
            params,
            [reply, then](const Result<typename M::Reply> &result) {
                if (result)
                    reply(then(*result));
                else
                    reply(Result<T>(result.error()));
            },
            options);
    }

    const QList<ServerChoice> m_servers;
    const Clock &m_own;
    ServerClock m_clock;
    client::TerminalLink m_terminal;
    QStringList m_words; ///< of the server's key

    bool m_wasConnected = false; ///< when the link was last heard of
    qint64 m_stateSinceMs = 0;   ///< of the session, or of the pairing
    int m_heartbeats = 0;
    int m_attempt = 0;
    int m_connections = 0;
    qint64 m_lastHeartbeatMonotonicMs = 0;

    QMap<SensorId, sensors::Sensor> m_registry;
    QList<SensorInfo> m_sensors;
    QHash<SensorId, sensors::LiveValue> m_live;
    QHash<AlarmId, alarms::Alarm> m_alarms;
    std::optional<LastAlarm> m_lastAlarm;
    qint64 m_hornSilentUntilMs = 0;
    CalibrationBench m_bench;

    qint64 m_startedMonotonicMs = 0;
    std::deque<double> m_roundTrips; ///< newest hundred
    qint64 m_liveSinceMonotonicMs = 0;
    int m_heartbeatsThisLink = 0;
    QList<Reply<double>> m_pings;
};

} // namespace gemba::kiosk
