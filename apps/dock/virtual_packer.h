#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace gemba::dock {

/// What a packer meets, in parts of one scan. What is left is an ordinary child.
struct Habits
{
    double scansPerMinute = 18;
    double again = 0.015;     ///< scans the last child once more
    double strange = 0.007;   ///< scans something that is no bag
    double elsewhere = 0.007; ///< scans a child that is in another parent
    double oneTooMany = 0.1;  ///< of full parents: tries one more child
    double bursts = 0.02;     ///< begins a burst: a pile is scanned as fast as the hand goes
    int burstScans = 25;
    int burstGapMs = 50; ///< 20 scans a second
};

/// One packer at one station: opens a parent, fills it, goes on to the next, and makes the mistakes that people make.
/// The same seed does the same.
class VirtualPacker
{
public:
    struct Step
    {
        QString code;    ///< what the scanner sends; empty: the packer needs more parents
        int afterMs = 0; ///< pause before it
    };

    VirtualPacker(quint64 seed, Habits habits, int capacity = 30);

    /// Codes of parents that nobody uses yet.
    void addParents(const QStringList &codes) { m_supply += codes; }
    qsizetype parentsLeft() const { return m_supply.size(); }
    /// Children that are in parents of others.
    void setElsewhere(const QStringList &children) { m_elsewhere = children; }

    Step next();
    /// Children packed into the parent at hand, newest last.
    const QStringList &children() const { return m_children; }

private:
    double chance();
    int pauseMs();
    QString newChild();

    std::mt19937_64 m_random;
    const Habits m_habits;
    const int m_capacity;
    QStringList m_supply;
    QStringList m_elsewhere;
    QStringList m_children;
    QString m_parent;
    int m_burstLeft = 0;
    bool m_triedOneMore = false;
};

} // namespace gemba::dock
