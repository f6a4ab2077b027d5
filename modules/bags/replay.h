#pragma once

#include "event_effect.h"
#include "stored_bag.h"

#include <unordered_map>
#include <vector>

namespace gemba::bags {

/// What a bag must be after its history. 20 bytes: there are millions.
struct ReplayedBag
{
    quint32 parent = 0; ///< 0: none
    quint32 bill = 0;
    quint32 unitGrams = 0;
    qint32 scaleGrams = -1; ///< -1: not weighed
    quint16 children = 0;
    bool complete = false;
    bool seen = false; ///< its history knows it
};

/// What a bill must be after its history.
struct ReplayedBill
{
    WireBillState state = WireBillState::Open;
    qint64 parents = 0, children = 0, nominalGrams = 0, scaleGrams = 0, weighed = 0, returned = 0, revision = 1;
    bool operator==(const ReplayedBill &) const = default;
};

/// Plays the history of all bags again, entry by entry in their order, and knows what must have come of it. Pure. Finds entries that
/// cannot have happened, too.
class Replay
{
public:
    struct Event
    {
        WireBagEventType type = WireBagEventType::Packed;
        qint64 id = 0;
        qint64 bag = 0, other = 0, bill = 0; ///< 0: none
        std::optional<qint64> grams = {};
    };

    /// Makes a bag known with what never changes of it. Throws std::overflow_error beyond 4 thousand million bags.
    void know(qint64 bag, qint64 unitGrams);
    void apply(const Event &event);

    qint64 unitOf(qint64 bag) const;
    /// Of a bag that nobody made known: as if it were new.
    ReplayedBag bag(qint64 id) const;
    const std::unordered_map<qint64, ReplayedBill> &bills() const { return m_bills; }
    /// The parents on bills now, by number: the lines that are in force.
    qint64 activeLines() const { return static_cast<qint64>(m_lines.size()); }
    const TotalChange &totals() const { return m_totals; }
    const QStringList &impossible() const { return m_impossible; }

private:
    struct Line
    {
        qint64 children = 0, nominalGrams = 0, scaleGrams = 0, weighed = 0;
    };
    ReplayedBag &at(qint64 id);
    void wrong(const Event &event, const char *what);
    void addLine(const Event &event, const ReplayedBag &bag);
    void dropLine(const Event &event);

    std::vector<ReplayedBag> m_bags;
    std::unordered_map<qint64, ReplayedBill> m_bills;
    std::unordered_map<qint64, Line> m_lines;
    TotalChange m_totals;
    QStringList m_impossible;
};

} // namespace gemba::bags
