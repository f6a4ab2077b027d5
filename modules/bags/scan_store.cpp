#include "scan_store.h"

namespace gemba::bags::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Rows;
using storage::Transaction;

namespace {

#define GEMBA_SCAN_COLUMNS                                                                                             \
    "id, scan_key, station, sequence, mode, code, parent, bill, area, outcome, error_code, received_ms, scanned_ms, "  \
    "offline, "                                                                                                        \
    "operator, sender, event_id, other_event, effect"
#define GEMBA_RESOLUTION_COLUMNS                                                                                       \
    "r.scan_id, r.child_id, r.loser_id, r.winner_id, r.open, r.held, r.remedy, r.note, r.decided_by, r.decided_ms"

QVariant orNull(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<qint64> numberAt(const Rows &rows, qsizetype i, qsizetype column)
{
    return rows.isNull(i, column) ? std::nullopt : std::optional(rows.integer(i, column));
}

StoredScan scanAt(const Rows &rows, qsizetype i)
{
    StoredScan scan;
    scan.id = rows.integer(i, 0);
    scan.key = rows.text(i, 1);
    scan.station = rows.text(i, 2);
    scan.sequence = rows.integer(i, 3);
    scan.mode = static_cast<WireScanMode>(rows.integer(i, 4));
    scan.code = rows.text(i, 5);
    scan.parent = rows.text(i, 6);
    scan.bill = rows.text(i, 7);
    scan.area = rows.text(i, 8);
    scan.outcome = static_cast<WireScanOutcome>(rows.integer(i, 9));
    if (!rows.isNull(i, 10))
        scan.errorCode = static_cast<int>(rows.integer(i, 10));
    scan.receivedMs = rows.integer(i, 11);
    scan.scannedMs = rows.integer(i, 12);
    scan.offline = rows.flag(i, 13);
    scan.operatorName = rows.text(i, 14);
    scan.sender = rows.text(i, 15);
    scan.event = numberAt(rows, i, 16);
    scan.otherEvent = numberAt(rows, i, 17);
    scan.effect = static_cast<int>(rows.integer(i, 18));
    return scan;
}

StoredResolution resolutionAt(const Rows &rows, qsizetype i)
{
    StoredResolution row;
    row.scan = rows.integer(i, 0);
    row.child = numberAt(rows, i, 1);
    row.loser = numberAt(rows, i, 2);
    row.winner = numberAt(rows, i, 3);
    row.open = rows.flag(i, 4);
    row.held = rows.flag(i, 5);
    if (!rows.isNull(i, 6))
        row.remedy = static_cast<WireRemedy>(rows.integer(i, 6));
    row.note = rows.text(i, 7);
    row.decidedBy = rows.text(i, 8);
    row.decidedMs = numberAt(rows, i, 9);
    return row;
}

} // namespace

std::optional<StoredScan> findScan(ReadTransaction &tx, const QString &key)
{
    const Rows rows = tx.select(u"SELECT " GEMBA_SCAN_COLUMNS " FROM bag_scan WHERE scan_key = ?"_s, {key});
    return rows.isEmpty() ? std::nullopt : std::optional(scanAt(rows, 0));
}

std::optional<StoredScan> scanById(ReadTransaction &tx, qint64 id)
{
    const Rows rows = tx.select(u"SELECT " GEMBA_SCAN_COLUMNS " FROM bag_scan WHERE id = ?"_s, {id});
    return rows.isEmpty() ? std::nullopt : std::optional(scanAt(rows, 0));
}

std::optional<qint64> insertScan(Transaction &tx, const StoredScan &scan)
{
    return tx.insert(
        u"INSERT INTO bag_scan (scan_key, station, sequence, mode, code, parent, bill, area, outcome, error_code, "
        u"received_ms, "
        "scanned_ms, offline, operator, sender, event_id, other_event, effect) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {scan.key, scan.station, scan.sequence, static_cast<int>(scan.mode), scan.code, scan.parent, scan.bill,
         scan.area, static_cast<int>(scan.outcome), scan.errorCode ? QVariant(*scan.errorCode) : QVariant(),
         scan.receivedMs, scan.scannedMs, scan.offline ? 1 : 0, scan.operatorName, scan.sender, orNull(scan.event),
         orNull(scan.otherEvent), scan.effect});
}

QList<StoredScan> listScans(ReadTransaction &tx, const ListScans::Params &in, qint64 beforeId, int limit)
{
    QStringList where{u"id < ?"_s};
    QVariantList binds{beforeId};
    const auto add = [&](const QString &condition, const QVariant &value) {
        where << condition;
        binds << value;
    };
    if (in.station)
        add(u"station = ?"_s, *in.station);
    if (in.by)
        add(u"operator = ?"_s, *in.by);
    if (in.code)
        add(u"code = ?"_s, *in.code);
    if (in.outcome)
        add(u"outcome = ?"_s, static_cast<int>(*in.outcome));
    if (in.fromMs)
        add(u"received_ms >= ?"_s, *in.fromMs);
    if (in.toMs)
        add(u"received_ms < ?"_s, *in.toMs);
    binds << limit;
    const Rows rows = tx.select(u"SELECT " GEMBA_SCAN_COLUMNS " FROM bag_scan WHERE "_s + where.join(u" AND "_s) +
                                    u" ORDER BY id DESC LIMIT ?"_s,
                                binds);
    QList<StoredScan> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(scanAt(rows, i));
    return out;
}

void insertResolution(Transaction &tx, const StoredResolution &row)
{
    tx.execute(
        u"INSERT INTO bag_resolution (scan_id, child_id, loser_id, winner_id, open, held, note) VALUES (?, ?, ?, ?, 1, 0, ?)"_s,
        {row.scan, orNull(row.child), orNull(row.loser), orNull(row.winner), row.note});
}

std::optional<StoredResolution> findResolution(ReadTransaction &tx, qint64 scan)
{
    const Rows rows =
        tx.select(u"SELECT " GEMBA_RESOLUTION_COLUMNS " FROM bag_resolution r WHERE r.scan_id = ?"_s, {scan});
    return rows.isEmpty() ? std::nullopt : std::optional(resolutionAt(rows, 0));
}

bool decide(Transaction &tx, const StoredResolution &before, const StoredResolution &after)
{
    return tx.execute(
               u"UPDATE bag_resolution SET winner_id = ?, open = ?, held = ?, remedy = ?, note = ?, decided_by = ?, "
               "decided_ms = ? WHERE scan_id = ? AND open = ? AND held = ?"_s,
               {orNull(after.winner), after.open ? 1 : 0, after.held ? 1 : 0,
                after.remedy ? QVariant(static_cast<int>(*after.remedy)) : QVariant(), after.note, after.decidedBy,
                orNull(after.decidedMs), after.scan, before.open ? 1 : 0, before.held ? 1 : 0}) == 1;
}

QList<StoredResolution> listResolutions(ReadTransaction &tx, const ListResolutions::Params &in, bool afterOpen,
                                        qint64 afterScan, int limit)
{
    // Open ones have their numbers first, then all others theirs: two ranges, the second only where it is wanted.
    const auto range = [&](bool open, qint64 after, int rows) {
        QString sql = u"SELECT " GEMBA_RESOLUTION_COLUMNS " FROM bag_resolution r JOIN bag_scan s ON s.id = r.scan_id "
                      "WHERE r.scan_id > ? AND "_s +
                      (open ? u"r.open = 1"_s : u"r.open = 0"_s);
        QVariantList binds{after};
        if (in.station) {
            sql += u" AND s.station = ?"_s;
            binds << *in.station;
        }
        binds << rows;
        const Rows found = tx.select(sql + u" ORDER BY r.scan_id LIMIT ?"_s, binds);
        QList<StoredResolution> out;
        for (qsizetype i = 0; i < found.count(); ++i)
            out.append(resolutionAt(found, i));
        return out;
    };
    QList<StoredResolution> out;
    if (afterOpen)
        out = range(true, afterScan, limit);
    if (in.all && out.size() < limit)
        out += range(false, afterOpen ? 0 : afterScan, limit - static_cast<int>(out.size()));
    return out;
}

QList<Hold> wrongHolds(ReadTransaction &tx)
{
    const Rows rows =
        tx.select(u"SELECT b.id, b.code, b.held, (SELECT COUNT(*) FROM bag_resolution r WHERE r.held = 1 "
                  "AND (r.loser_id = b.id OR r.winner_id = b.id)) FROM bag b WHERE b.kind = 1 AND b.id IN "
                  "(SELECT id FROM bag WHERE held <> 0 UNION SELECT loser_id FROM bag_resolution WHERE held = 1 "
                  "UNION SELECT winner_id FROM bag_resolution WHERE held = 1)"_s);
    QList<Hold> out;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        const Hold hold{rows.integer(i, 0), rows.text(i, 1), rows.integer(i, 2), rows.integer(i, 3)};
        if (hold.kept != hold.counted)
            out.append(hold);
    }
    return out;
}

qint64 openResolutions(ReadTransaction &tx)
{
    return tx.select(u"SELECT COUNT(*) FROM bag_resolution WHERE open = 1"_s).integer(0, 0);
}

} // namespace gemba::bags::store
