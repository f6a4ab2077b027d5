#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <scan_contract.h>

namespace gemba::shift {

/// What must become of scans, told a second time from docs/bags.md alone: scans go in, in the order in which the server took them, and
/// outcomes, bags, bills and counts come out. Knows the shipped forms of codes, and bills that are open before the first scan and stay
/// so.
class MergeOracle
{
public:
    struct Scan
    {
        bags::WireScanMode mode = bags::WireScanMode::Pack;
        QString code; ///< canonical
        QString parent;
        QString bill;
        bool mayBill = true; ///< whether its sender may
    };
    struct Verdict
    {
        bags::WireScanOutcome outcome = bags::WireScanOutcome::Accepted;
        int effect = 0;
        bool operator==(const Verdict &) const = default;
    };
    struct Parent
    {
        int children = 0;
        QString bill;
        bool isComplete() const { return children == capacity; }
    };
    struct Bill
    {
        int planned = 0;
        int parents = 0;
    };
    static constexpr int capacity = 30;

    void openBill(const QString &number, int planned) { m_bills.insert(number, {planned, 0}); }
    Verdict take(const Scan &scan);

    const QHash<QString, Parent> &parents() const { return m_parents; }
    /// Each child there ever was, and the parent it is in; empty: in none.
    const QHash<QString, QString> &children() const { return m_children; }
    const QMap<QString, Bill> &bills() const { return m_bills; }
    /// How many entries of each type the history must have.
    const QMap<bags::WireBagEventType, qint64> &events() const { return m_events; }
    qint64 packed() const;

private:
    Verdict pack(const Scan &scan);
    Verdict unpack(const Scan &scan);
    Verdict onBill(const Scan &scan);
    void open(const QString &parent);

    QHash<QString, Parent> m_parents;
    QHash<QString, QString> m_children;
    QMap<QString, Bill> m_bills;
    QMap<bags::WireBagEventType, qint64> m_events;
};

} // namespace gemba::shift
