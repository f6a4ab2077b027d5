#pragma once

#include "kiosk_backend.h"
#include "offline_scenario.h"

#include <gemba/core/clock.h>

#include <QTimer>

#include <array>
#include <memory>

namespace gemba::kiosk {

/// A recorded plant for designers, demonstrations without a server, and tests. Everything follows from the scenario's
/// name: the same name gives the same pictures on every machine. Any PIN but 0000 is right; "3" signs in a technician,
/// every other number an operator.
class OfflineBackend final : public KioskBackend
{
    Q_OBJECT

public:
    enum class Pace {
        Still,  ///< time stands until advance() is called
        Playing ///< one second a second
    };

    OfflineBackend(OfflineScenario scenario, Pace pace, QObject *parent = nullptr);
    ~OfflineBackend() override;

    const OfflineScenario &scenario() const { return m_scenario; }
    /// Lets the plant run on. For Pace::Still.
    void advance(qint64 ms);
    /// Breaks or mends the link, as a pulled cable would.
    void setLinkUp(bool up);
    /// Adds an alarm, as the server would report it.
    void raise(const AlarmItem &alarm);
    void holdBadge(const BadgeRead &badge);
    void approvePairing();

    const Clock &clock() const override;
    void start() override;
    LinkState link() const override;
    SiteInfo site() const override;
    QList<SensorInfo> sensors() const override;
    LiveValue live(const SensorId &sensor) const override;
    QList<AlarmItem> alarms() const override { return m_alarms; }
    std::optional<LastAlarm> lastAlarm() const override { return m_scenario.lastAlarm; }
    qint64 hornSilentUntilMs() const override { return m_hornSilentUntilMs; }
    UserInfo user() const override { return m_user; }
    PairingInfo pairing() const override { return m_pairing; }
    QList<ServerChoice> servers() const override;
    CalibrationState calibration() const override;
    DiagnosticsInfo diagnostics() const override;

    void retryNow() override;
    void startPairing() override;
    void chooseServer(const QString &address) override;
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
    void restart() override;

private:
    struct Channel
    {
        SensorInfo info;
        RecordedSignal signal;
        double gain = 1;
        QList<double> samples; ///< one a second, NaN = missing
    };

    const Channel *channel(const SensorId &sensor) const;
    AlarmItem *findAlarm(const AlarmId &id);
    qint64 recordEndMs() const;
    void produceSample();
    void fillStability();
    void updateCoefficients();
    /// Answers from the event loop, as every backend must.
    template <typename T>
    void answer(const Reply<T> &reply, Result<T> result)
    {
        QMetaObject::invokeMethod(
            this, [reply, result = std::move(result)] { reply(result); }, Qt::QueuedConnection);
    }
    bool refusedOffline() const { return !m_link.dataIsCurrent(); }

    OfflineScenario m_scenario;
    Pace m_pace;
    std::unique_ptr<ManualClock> m_clock;
    QTimer m_timer;
    LinkState m_link;
    std::vector<Channel> m_channels;
    int m_sample = 0;
    qint64 m_nextSampleMs = 0;
    QList<AlarmItem> m_alarms;
    UserInfo m_user;
    PairingInfo m_pairing;
    CalibrationState m_calibration;
    qint64 m_serviceSinceMs = 0;
    qint64 m_hornSilentUntilMs = 0;
    int m_pairingRound = 0;
};

} // namespace gemba::kiosk
