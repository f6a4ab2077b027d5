#pragma once

#include "event_effect.h"
#include "stored_bag.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace gemba::bags {

/// What a bag must be after its history. 40 bytes: there are millions, so what are words is kept as sums over them.
struct ReplayedBag
{
    quint32 parent = 0; ///< 0: none
    quint32 bill = 0;
    quint32 unitGrams = 0;
    qint32 scaleGrams = -1; ///< -1: not weighed
    quint32 rev = 0;        ///< entries that changed it
    quint16 children = 0;
    bool complete = false;
    bool seen = false;   ///< its history knows it
    quint64 born = 0;    ///< sumOfBirth; 0: its history was written before it said what a bag is
    quint64 touched = 0; ///< sumOfTouch of the entry that changed it last
};

/// Over what never changes of a bag; never 0. The same for the same bag in one run of the program only.
quint64 sumOfBirth(const StoredBag &bag);
/// Over when a bag was changed, by whom and where; with the area of a child, which is that of the last entry about it.
quint64 sumOfTouch(const StoredBag &bag);

/// What a bill must be after its history.
struct ReplayedBill : StoredBill
{
    bool described = false; ///< its history says number, area, destination, vehicle and what was planned
};

/// Plays the history of all bags again, entry by entry in their order, and knows what must have come of it. Pure. Finds entries that
/// cannot have happened, too.
class Replay
{
public:
    /// Makes a bag known with what never changes of it and older histories do not say. Throws std::overflow_error beyond 4 thousand
    /// million bags.
    void know(qint64 bag, qint64 unitGrams);
    /// Codes and numbers beside the row of @p event are not looked at.
    void apply(const StoredEvent &event);

    qint64 unitOf(qint64 bag) const;
    /// Of a bag that nobody made known: as if it were new.
    ReplayedBag bag(qint64 id) const;
    /// One more than the greatest number of a bag.
    qint64 bagsEnd() const { return static_cast<qint64>(m_bags.size()); }
    const std::map<qint64, ReplayedBill> &bills() const { return m_bills; }
    /// Every line that there was, by the entry that put it on.
    const std::map<qint64, StoredLine> &lines() const { return m_lines; }
    /// What was printed, by bill and revision: its SHA-256.
    const std::map<std::pair<qint64, int>, QString> &prints() const { return m_prints; }
    const TotalChange &totals() const { return m_totals; }
    const QStringList &impossible() const { return m_impossible; }

private:
    ReplayedBag &at(qint64 id);
    void wrong(const StoredEvent &event, const char *what);
    void applyToBill(const StoredEvent &event, ReplayedBill &bill);
    void addLine(const StoredEvent &event, const ReplayedBag &bag);
    void dropLine(const StoredEvent &event);
    void reopen(const StoredEvent &event, ReplayedBill &bill);

    std::vector<ReplayedBag> m_bags;
    std::map<qint64, ReplayedBill> m_bills;
    std::map<qint64, StoredLine> m_lines;
    std::unordered_map<qint64, qint64> m_lineOf;                ///< of a parent that is on a bill
    std::unordered_map<qint64, std::vector<qint64>> m_returned; ///< lines of a bill that came back and are still on it
    std::map<std::pair<qint64, int>, QString> m_prints;
    TotalChange m_totals;
    QStringList m_impossible;
};

} // namespace gemba::bags
