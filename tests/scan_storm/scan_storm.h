#pragma once

#include "house_engine.h"
#include "station_rig.h"

#include <gemba/test/side_view.h>
#include <gemba/test/weak_link.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QMap>
#include <QRandomGenerator>

#include <atomic>

namespace gemba::storm {

struct ScanStormOptions
{
    int kills = 2; ///< of each kind: station, server, both
    storage::Engine engine = storage::Engine::Sqlite;
    quint32 seed = 20'261'127;
    int longestLifeMs = 1'500;                   ///< from the first scans of a round to its kill
    int burstSeconds = 6;                        ///< of 20 scans a second, by serial line and again by keyboard
    int heardPercent = 90;                       ///< so many scans of a burst are heard, at least
    const std::atomic<bool> *isEnough = nullptr; ///< set from outside: no further kill, and what there is is checked
};

/// Somebody packs at a real scanner station while it, its server or both are killed at random moments and the network between them is
/// cut, silent or slow. He goes by what he hears: a code without its sound is scanned again. At the end every scan that he was given
/// a good sound for is at the server exactly once and counted, and so is every scan on the station's disk. So is every scan of a burst
/// as fast as a scanner is, which nobody listens to.
class ScanStorm
{
public:
    explicit ScanStorm(const ScanStormOptions &options);
    ~ScanStorm();

    /// What was found, with "faults": empty when everything held.
    QJsonObject run();

private:
    enum class Victim { Station, Server, Both };
    enum class Weather { Fine, Slow, Silent, Cut };

    enum class Way { Serial, Keyboard };

    bool prepare();
    /// Each weather once, and nobody is killed: chance alone leaves some of them out of a short storm.
    bool tryWeathers();
    bool rage();
    bool strike(int round);
    bool burst(Way way);
    bool calm();
    void check();
    void checkBags();
    void checkScans();
    /// That the storm was one.
    void checkFloors();

    void setWeather(Weather weather);
    /// A station that was started is brought to the point where it takes scans.
    bool signIn();
    void identify();
    /// One scan, until it was heard, or whatever it waits for can no longer come.
    void work();
    /// So many children more are heard to be taken.
    bool pack(int children);
    /// The code that was scanned last is heard to be taken.
    bool finishScan();
    void takeSound(scanner::Sound sound);
    void keepScan();
    std::optional<scanner::Sound> listen(int ms);
    QString nextCode();
    bool isStruck() const { return m_struck; }
    void fault(const QString &text) { m_faults.append(text); }

    const ScanStormOptions m_options;
    QRandomGenerator m_random;
    test::House m_house;
    storage::DatabaseOptions m_database;
    std::unique_ptr<test::WeakLink> m_link;
    std::unique_ptr<StationRig> m_station;
    QString m_pending;             ///< scanned, and nothing good was heard of it yet
    QString m_parent;              ///< that is being filled
    QMap<QString, QString> m_good; ///< children that were heard to be taken, and the parent they were put in
    QStringList m_parents;         ///< that were heard to be opened
    QStringList m_burst;           ///< scanned with nobody listening
    int m_inParent = 0;
    int m_children = 0;
    QElapsedTimer m_sinceAccepted; ///< how long ago a scan was said to be taken at once
    bool m_struck = false;
    bool m_signedIn = false;
    QMap<QString, qint64> m_counts;
    QStringList m_faults;
    QJsonObject m_figures;
};

} // namespace gemba::storm
