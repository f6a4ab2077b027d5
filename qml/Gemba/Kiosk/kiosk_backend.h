#pragma once

#include "kiosk_types.h"

#include <gemba/core/result.h>

#include <QObject>

#include <functional>

namespace gemba {
class Clock;
}

namespace gemba::kiosk {

/// Everything the kiosk's pages need from the outside. Two implementations: recorded data (OfflineBackend) and a server.
///
/// Lives in the GUI thread. Getters answer at once from what is known; ages in their answers are measured at that moment.
/// Commands return at once and call back later, in the GUI thread, exactly once and never from inside the call itself.
/// A callback whose owner is gone is the caller's business: bind it to a QPointer.
class KioskBackend : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reply = std::function<void(const Result<T> &)>;

    using QObject::QObject;

    /// The clock all its times are measured with.
    virtual const Clock &clock() const = 0;
    /// Begins to work: connects, or plays the recording. Once.
    virtual void start() = 0;

    virtual LinkState link() const = 0;
    virtual SiteInfo site() const = 0;
    /// In the order in which the overview shows them.
    virtual QList<SensorInfo> sensors() const = 0;
    /// Never-quality for an unknown sensor.
    virtual LiveValue live(const SensorId &sensor) const = 0;
    /// Every alarm that is not normal, in any order. While the link is down: as of the last contact.
    virtual QList<AlarmItem> alarms() const = 0;
    virtual std::optional<LastAlarm> lastAlarm() const = 0;
    /// 0 = the horn is not silenced.
    virtual qint64 hornSilentUntilMs() const = 0;
    virtual UserInfo user() const = 0;
    virtual PairingInfo pairing() const = 0;
    virtual QList<ServerChoice> servers() const = 0;
    virtual CalibrationState calibration() const = 0;
    virtual DiagnosticsInfo diagnostics() const = 0;

    /// Tries again now instead of at the planned time.
    virtual void retryNow() = 0;
    /// Asks for a pairing code; an earlier one is given up.
    virtual void startPairing() = 0;
    /// One of servers(), to be paired with next.
    virtual void chooseServer(const QString &address) = 0;

    virtual void signInWithPin(const QString &user, const QString &pin, Reply<UserInfo> reply) = 0;
    virtual void signOut() = 0;
    /// Asks the server for a later session end.
    virtual void extendSession(Reply<UserInfo> reply) = 0;

    /// With what the reader read. Without a PIN it is BadgePinRequired, unless the site lets a badge be enough.
    virtual void signInWithBadge(const QString &number, const std::optional<QString> &pin, Reply<UserInfo> reply) = 0;

    virtual void acknowledge(const AlarmId &alarm, const QString &note, Reply<void> reply) = 0;
    virtual void shelve(const AlarmId &alarm, int minutes, const QString &reason, Reply<void> reply) = 0;
    virtual void silenceHorn(Reply<void> reply) = 0;

    /// The last @p spanMs in at most @p buckets buckets.
    virtual void requestTrend(const SensorId &sensor, qint64 spanMs, int buckets, Reply<TrendSeries> reply) = 0;

    /// Puts the sensor into service mode: its alarms go to the log only, until endService or CalibrationState::endsMs.
    virtual void startService(const SensorId &sensor, Reply<void> reply) = 0;
    /// The value the reference standard holds for the present step.
    virtual void setReference(double value, Reply<void> reply) = 0;
    /// Takes the next of the registered reference standards for the points to come.
    virtual void nextStandard() = 0;
    virtual void captureCalibrationPoint(Reply<void> reply) = 0;
    /// Goes back one step and forgets that step's capture.
    virtual void previousCalibrationStep() = 0;
    virtual void signOffCalibration(Reply<CalibrationRecord> reply) = 0;
    /// Leaves service mode; what was not signed off is forgotten.
    virtual void endService(Reply<void> reply) = 0;

    /// Round trip to the server, in milliseconds.
    virtual void ping(Reply<double> reply) = 0;
    /// Restarts the kiosk program.
    virtual void restart() = 0;

Q_SIGNALS:
    void linkChanged();
    void siteChanged();
    void sensorsChanged();
    void liveChanged(const gemba::SensorId &sensor);
    void alarmsChanged();
    void userChanged();
    void pairingChanged();
    void calibrationChanged();
    void diagnosticsChanged();
    void badgeRead(const gemba::kiosk::BadgeRead &badge);
};

} // namespace gemba::kiosk
