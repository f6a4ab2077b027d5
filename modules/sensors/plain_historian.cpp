#include "historian.h"

#include <quality.h>

#include <algorithm>

namespace gemba::sensors {

using namespace Qt::StringLiterals;

namespace {

/// Bits of the reasons that make a reading bad, for the SQL below.
int badBits()
{
    int bits = 0;
    for (int bit = 1; bit <= 1 << 14; bit <<= 1) {
        if (levelOf(QualityReasons(static_cast<QualityReason>(bit))) == Quality::Bad)
            bits |= bit;
    }
    return bits;
}

HistoryRow rowAt(const storage::Rows &rows, qsizetype i, qint64 sensorNumber)
{
    return {sensorNumber, rows.integer(i, 0), rows.real(i, 1), static_cast<int>(rows.integer(i, 2))};
}

} // namespace

void PlainHistorian::append(storage::Transaction &tx, const QList<HistoryRow> &rows)
{
    if (rows.isEmpty())
        return;
    QList<QVariantList> binds;
    binds.reserve(rows.size());
    for (const HistoryRow &row : rows)
        binds.append({row.sensorNumber, row.timeMs, row.value, row.reasons});
    tx.executeBatch(u"INSERT INTO reading (sensor_number, time_ms, value, reasons) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT DO NOTHING"_s,
                    binds);
}

QList<HistoryRow> PlainHistorian::range(storage::ReadTransaction &tx, qint64 sensorNumber, qint64 fromMs, qint64 toMs,
                                        int limit)
{
    const auto rows = tx.select(u"SELECT time_ms, value, reasons FROM reading WHERE sensor_number = ? AND time_ms >= ? "
                                "AND time_ms < ? ORDER BY time_ms LIMIT ?"_s,
                                {sensorNumber, fromMs, toMs, limit});
    QList<HistoryRow> out;
    out.reserve(rows.count());
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(rowAt(rows, i, sensorNumber));
    return out;
}

QList<Bucket> PlainHistorian::buckets(storage::ReadTransaction &tx, qint64 sensorNumber, qint64 fromMs, qint64 toMs,
                                      int count)
{
    static const int bad = badBits();
    const qint64 width = std::max<qint64>(1, (toMs - fromMs + count - 1) / count);
    const auto rows =
        tx.select(u"SELECT b.slot, b.low, b.high, b.mean, b.n, b.good, b.total, f.value, l.value FROM "
                  "(SELECT slot, MIN(CASE WHEN usable = 1 THEN value END) AS low, MAX(CASE WHEN usable = 1 THEN value "
                  "END) AS high, "
                  " AVG(CASE WHEN usable = 1 THEN value END) AS mean, SUM(usable) AS n, "
                  " SUM(CASE WHEN reasons = 0 THEN 1 ELSE 0 END) AS good, COUNT(*) AS total, "
                  " MIN(CASE WHEN usable = 1 THEN time_ms END) AS first_ms, MAX(CASE WHEN usable = 1 THEN time_ms END) "
                  "AS last_ms "
                  " FROM (SELECT (time_ms - ?) / ? AS slot, time_ms, value, reasons, "
                  "  CASE WHEN (reasons & ?) = 0 THEN 1 ELSE 0 END AS usable "
                  "  FROM reading WHERE sensor_number = ? AND time_ms >= ? AND time_ms < ?) AS r GROUP BY slot) AS b "
                  "LEFT JOIN reading f ON f.sensor_number = ? AND f.time_ms = b.first_ms "
                  "LEFT JOIN reading l ON l.sensor_number = ? AND l.time_ms = b.last_ms ORDER BY b.slot"_s,
                  {fromMs, width, bad, sensorNumber, fromMs, toMs, sensorNumber, sensorNumber});
    QList<Bucket> out;
    out.reserve(rows.count());
    for (qsizetype i = 0; i < rows.count(); ++i) {
        if (rows.integer(i, 4) == 0)
            continue;
        Bucket bucket;
        bucket.fromMs = fromMs + rows.integer(i, 0) * width;
        bucket.toMs = std::min(bucket.fromMs + width, toMs);
        bucket.min = rows.real(i, 1);
        bucket.max = rows.real(i, 2);
        bucket.mean = rows.real(i, 3);
        bucket.count = rows.integer(i, 6);
        bucket.percentGood = 100.0 * double(rows.integer(i, 5)) / double(bucket.count);
        bucket.first = rows.real(i, 7);
        bucket.last = rows.real(i, 8);
        out.append(bucket);
    }
    return out;
}

std::optional<HistoryRow> PlainHistorian::latest(storage::ReadTransaction &tx, qint64 sensorNumber)
{
    const auto rows = tx.select(
        u"SELECT time_ms, value, reasons FROM reading WHERE sensor_number = ? ORDER BY time_ms DESC LIMIT 1"_s,
        {sensorNumber});
    if (rows.isEmpty())
        return std::nullopt;
    return rowAt(rows, 0, sensorNumber);
}

qint64 PlainHistorian::purge(storage::Transaction &tx, qint64 sensorNumber, qint64 beforeMs, int maxRows)
{
    const auto edge = tx.select(u"SELECT time_ms FROM reading WHERE sensor_number = ? AND time_ms < ? ORDER BY time_ms "
                                "LIMIT 1 OFFSET ?"_s,
                                {sensorNumber, beforeMs, maxRows});
    const qint64 until = edge.isEmpty() ? beforeMs : edge.integer(0, 0);
    return tx.execute(u"DELETE FROM reading WHERE sensor_number = ? AND time_ms < ?"_s, {sensorNumber, until});
}

} // namespace gemba::sensors
