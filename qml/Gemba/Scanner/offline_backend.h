#pragma once

#include "scanner_backend.h"
#include "simulated_plant.h"

#include <QTimer>

namespace gemba::scanner {

/// The simulated plant behind the station's interface. The link can be cut and answers can be lost.
class OfflineBackend final : public ScannerBackend
{
    Q_OBJECT
public:
    enum class Pace {
        Playing,
        Still
    }; ///< Still: time moves only by advance(), answers come with the next turn of the event loop

    explicit OfflineBackend(Pace pace, QObject *parent = nullptr);

    const Clock &clock() const override { return m_clock; }
    void start() override;
    LinkInfo link() const override;
    SiteInfo site() const override
    {
        return {QStringLiteral("Gemba"), m_station, QStringLiteral("Area 3"), QStringLiteral("UTC"), m_offlineHours};
    }
    Person person() const override { return m_person; }
    PairingInfo pairing() const override { return m_pairing; }
    void retryNow() override;
    void startPairing() override;
    void signInWithPin(const QString &name, const QString &pin, Reply<void> reply) override;
    void signOut() override;
    /// The session's time runs out by its own clock: nobody is signed in, and nobody did anything.
    void lapse();
    /// Whoever is signed in may do that no longer.
    void withdraw(const wire::Permission &permission)
    {
        m_person.permissions.removeOne(QString::fromLatin1(permission.name));
        Q_EMIT personChanged();
    }
    void setOfflineHours(int hours) { m_offlineHours = hours; }
    void callRaw(const QString &method, const QJsonObject &params, wire::MethodKind kind,
                 Reply<QJsonValue> reply) override;

    SimulatedPlant &plant() { return m_plant; }
    void advance(qint64 ms) { m_clock.advanceMs(ms); }
    void setLinked(bool linked);
    /// The plant takes what it is sent, and its answers get lost.
    void loseAnswers(bool lose) { m_losing = lose; }
    /// Nothing is answered until then.
    void setSilent(bool silent) { m_silent = silent; }
    /// Answers to that method come late: with deliver().
    void holdBack(const QString &method) { m_heldBack = method; }
    void deliver();
    /// That method is refused so from now on.
    void refuseCalls(const QString &method, ErrorCode why) { m_refusals.insert(method, why); }
    void showPairing();
    int calls() const { return m_calls; }
    /// A PIN that is right for everybody who is there.
    static QString pin() { return QStringLiteral("4711"); }

private:
    ManualClock m_clock;
    SimulatedPlant m_plant;
    const Pace m_pace;
    int m_offlineHours = 12;
    QString m_station = QStringLiteral("Station 7");
    Person m_person;
    PairingInfo m_pairing;
    LinkPhase m_phase = LinkPhase::Live;
    qint64 m_phaseSinceMs;
    bool m_losing = false;
    bool m_silent = false;
    QString m_heldBack;
    QList<std::function<void()>> m_undelivered;
    QHash<QString, ErrorCode> m_refusals;
    int m_calls = 0;
    QTimer m_ticking;
};

} // namespace gemba::scanner
