// What a shift must have come to, looked at beside all of the server's own code.

#include "merge_oracle.h"
#include "shift.h"

namespace gemba::shift {

using namespace Qt::StringLiterals;
using bags::WireScanMode;
using bags::WireScanOutcome;

namespace {

/// As bag_scan and bag_event keep a word: its place in the contract's list, for events from 1.
template <typename Word>
Word wordAt(const QVariant &number)
{
    return static_cast<Word>(number.toInt());
}

QString named(WireScanOutcome outcome)
{
    return wire::enumName(outcome);
}

bool isLost(WireScanOutcome outcome)
{
    return outcome != WireScanOutcome::Accepted && outcome != WireScanOutcome::AlreadyHere;
}

} // namespace

/// Every scan of every disk is at the server once, was answered as it is kept there, and is on the resolution list where it lost.
void Shift::checkScans(const QHash<QString, Kept> &kept)
{
    const test::SideView view(m_database);
    const qint64 expected = qint64(m_options.size.stations) * m_options.size.scans;
    same(u"keys on the stations' disks"_s, kept.size(), expected);
    QHash<qint64, bool> resolutions;
    for (const QVariantList &row : view.rows(u"SELECT scan_id, open FROM bag_resolution"_s))
        resolutions.insert(row[0].toLongLong(), row[1].toInt() == 1);
    QSet<QString> seen;
    QMap<QString, qint64> outcomes;
    qint64 lost = 0;
    const auto rows = view.rows(
        u"SELECT id, scan_key, station, sequence, outcome, effect, offline, event_id FROM bag_scan ORDER BY id"_s);
    for (const QVariantList &row : rows) {
        const QString key = row[1].toString();
        const auto outcome = wordAt<WireScanOutcome>(row[4]);
        const auto it = kept.constFind(key);
        ++outcomes[named(outcome)];
        if (it == kept.cend() || seen.contains(key)) {
            fault(u"scan %1 is at the server and on no disk, or twice"_s.arg(key));
            continue;
        }
        seen.insert(key);
        const QJsonObject &answer = it->answer;
        if (row[2].toString() != nameOf(it->station) || row[3].toLongLong() != it->sequence ||
            answer["scan"_L1].toInteger() != row[0].toLongLong() || answer["outcome"_L1].toString() != named(outcome) ||
            answer["effect"_L1].toInteger() != row[5].toLongLong())
            fault(u"scan %1 was answered as something else than it is kept"_s.arg(key));
        if (row[6].toInt() != 1)
            fault(u"scan %1 is not known to have waited"_s.arg(key));
        if (row[5].toInt() != 0 && row[7].isNull())
            fault(u"scan %1 counts and has no entry of the history"_s.arg(key));
        lost += isLost(outcome);
        if (isLost(outcome) != resolutions.value(row[0].toLongLong()) ||
            isLost(outcome) != answer.contains("resolution"_L1))
            fault(u"scan %1 (%2) and the resolution list do not agree"_s.arg(key, named(outcome)));
    }
    same(u"scans at the server"_s, seen.size(), expected);
    same(u"resolutions"_s, resolutions.size(), lost);
    const QJsonObject list = ask(u"resolutions.list"_s, {{u"limit"_s, 1}});
    same(u"open resolutions by the server's word"_s, list["openCount"_L1].toInteger(), lost);
    QJsonObject figures;
    for (auto it = outcomes.cbegin(); it != outcomes.cend(); ++it)
        figures.insert(it.key(), it.value());
    m_figures.insert(u"outcomes"_s, figures);
}

/// The oracle takes the scans in the server's order and comes to the same bags, bills and counts.
void Shift::checkBags()
{
    const test::SideView view(m_database);
    MergeOracle oracle;
    for (int i = 0; i < m_options.size.billCount(); ++i)
        oracle.openBill(billNumber(i), billCapacity);
    for (const QVariantList &row :
         view.rows(u"SELECT id, mode, code, parent, bill, sender, outcome, effect FROM bag_scan ORDER BY id"_s)) {
        const MergeOracle::Verdict found{wordAt<WireScanOutcome>(row[6]), row[7].toInt()};
        const MergeOracle::Verdict expected =
            oracle.take({wordAt<WireScanMode>(row[1]), row[2].toString(), row[3].toString(), row[4].toString(),
                         mayLoad(row[5].toString())});
        if (found != expected)
            fault(u"scan %1: %2 %3 instead of %4 %5"_s.arg(row[0].toLongLong())
                      .arg(named(found.outcome))
                      .arg(found.effect)
                      .arg(named(expected.outcome))
                      .arg(expected.effect));
    }
    qint64 parents = 0;
    qint64 children = 0;
    const auto bagRows = view.rows(u"SELECT b.code, b.kind, b.n_child, b.state, p.code, l.number FROM bag b "
                                   "LEFT JOIN bag p ON p.id = b.parent_id LEFT JOIN bill l ON l.id = b.bill_id"_s);
    for (const QVariantList &row : bagRows) {
        const QString code = row[0].toString();
        if (row[1].toInt() == 1) {
            ++parents;
            const auto parent = oracle.parents().value(code, {-1, {}});
            if (parent.children != row[2].toInt() || parent.isComplete() != (row[3].toInt() == 1) ||
                parent.bill != row[5].toString())
                fault(u"parent %1 is not as it must be"_s.arg(code));
        } else {
            ++children;
            if (!oracle.children().contains(code) || oracle.children().value(code) != row[4].toString())
                fault(u"child %1 is not where it must be"_s.arg(code));
        }
    }
    same(u"parents"_s, parents, oracle.parents().size());
    same(u"children"_s, children, oracle.children().size());
    for (const QVariantList &row : view.rows(u"SELECT number, n_parent, n_child FROM bill"_s)) {
        const qint64 on = oracle.bills().value(row[0].toString()).parents;
        same(u"parents on "_s + row[0].toString(), row[1].toLongLong(), on);
        same(u"children on "_s + row[0].toString(), row[2].toLongLong(), on * MergeOracle::capacity);
    }
    const auto events = oracle.events();
    for (auto it = events.cbegin(); it != events.cend(); ++it)
        same(u"entries %1"_s.arg(wire::enumName(it.key())),
             view.value(u"SELECT count(*) FROM bag_event WHERE type = %1"_s.arg(int(it.key()) + 1)).toLongLong(),
             it.value());
    const QVariantList total =
        view.rows(u"SELECT parents, children, packed, scans, nominal_g FROM bag_total"_s).constFirst();
    same(u"parents counted"_s, total[0].toLongLong(), parents);
    same(u"children counted"_s, total[1].toLongLong(), children);
    same(u"packed children counted"_s, total[2].toLongLong(), oracle.packed());
    same(u"scans counted"_s, total[3].toLongLong(), qint64(m_options.size.stations) * m_options.size.scans);
    same(u"nominal weight"_s, total[4].toLongLong(), oracle.packed() * 1'000);
    m_figures.insert(u"packed"_s, oracle.packed());
    m_figures.insert(u"parents"_s, parents);
}

/// Each remedy works on what a shift leaves: those decided are off the list, the others stay.
void Shift::decideSome()
{
    const QJsonObject before = ask(u"resolutions.list"_s, {{u"limit"_s, 200}});
    const qint64 open = before["openCount"_L1].toInteger();
    int decided = 0;
    QSet<QString> tried;
    for (const QJsonValue &entry : before["resolutions"_L1].toArray()) {
        const QJsonObject scan = entry["scan"_L1].toObject();
        // A child in another parent may be kept, moved or checked; whoever finds it checked decides again.
        const bool isMovable = scan["mode"_L1] == "pack"_L1 && scan["outcome"_L1] == "wrongParent"_L1 &&
                               entry["loser"_L1]["state"_L1] == "open"_L1 &&
                               entry["winner"_L1]["bill"_L1].isUndefined();
        const QString remedy = isMovable ? u"move"_s : tried.contains(u"keep"_s) ? u"check"_s : u"keep"_s;
        if (tried.contains(remedy))
            continue;
        tried.insert(remedy);
        const qint64 id = entry["id"_L1].toInteger();
        ask(u"resolutions.decide"_s, {{u"resolution"_s, id}, {u"remedy"_s, remedy}, {u"note"_s, u"looked at"_s}});
        if (remedy == "check"_L1)
            ask(u"resolutions.decide"_s, {{u"resolution"_s, id}, {u"remedy"_s, u"keep"_s}});
        ++decided;
    }
    same(u"resolutions left"_s, ask(u"resolutions.list"_s, {{u"limit"_s, 1}})["openCount"_L1].toInteger(),
         open - decided);
    m_figures.insert(u"decided"_s, decided);
}

} // namespace gemba::shift
