#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace gemba::shift {

/// How large a shift is.
struct ShiftSize
{
    int stations = 20;
    int scans = 100; ///< of each station
    quint32 seed = 20'261'127;

    int billCount() const { return 3 + stations * scans / 800; }
    /// Parents that all stations fill at once.
    int sharedParents() const { return 2 + stations * scans / 900; }
    /// Children that more than one station may scan.
    int sharedChildren() const { return 5 + stations * scans / 30; }
};

/// Of bills that are open before the shift, from 0; what each of them holds is billCapacity.
QString billNumber(int i);
inline constexpr int billCapacity = 9;

/// What the hands at one station do, without end. Station and seed decide it; nobody's answer changes it. Stations meet: they scan the
/// same children, fill the same parents, load them onto the same bills, and scan what is no bag at all.
class ShiftPlan
{
public:
    enum class Do {
        Scan, ///< a code
        Undo, ///< takes back what was scanned last
        Pack, ///< leaves the bill
    };
    struct Step
    {
        Do what = Do::Scan;
        QString code;
    };

    /// @p station from 0, below size.stations.
    ShiftPlan(const ShiftSize &size, int station);
    Step next();

private:
    void fillOwnParent();
    void fillSharedParent();
    void load();
    void scan(const QString &code) { m_steps.append({Do::Scan, code}); }
    QString newChild();
    QString ownParent(int station, int i) const;
    QString sharedParent(int i) const;
    bool chance(double of) { return m_random.generateDouble() < of; }
    int below(int n) { return n > 0 ? int(m_random.bounded(n)) : 0; }

    const ShiftSize m_size;
    const int m_station;
    QRandomGenerator m_random;
    QList<Step> m_steps;
    QStringList m_children; ///< of this station
    int m_parents = 0;      ///< own ones so far
};

} // namespace gemba::shift
