#include "bag_fill.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <algorithm>
#include <stdexcept>

namespace gemba::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 perParent = 30;
constexpr qint64 unitGrams = 1'000;
constexpr qint64 startMs = 1'763'726'400'000; // at noon
constexpr qint64 startDay = startMs / 86'400'000;
constexpr qint64 startQuarter = 48;

class Filler
{
public:
    Filler(QSqlDatabase &database, const BagFill &fill)
        : m_database(database)
        , m_isPostgres(database.driverName() == u"QPSQL"_s)
        , m_parents((fill.bags + perParent) / (perParent + 1))
        , m_children(m_parents * perParent)
        // Odd, so that the last round packs.
        , m_rounds(std::max<qint64>(1, fill.history / (2 * m_children)) | 1)
    {
    }

    void run()
    {
        if (!m_isPostgres) {
            for (const auto &pragma : {u"PRAGMA synchronous = OFF"_s, u"PRAGMA cache_size = -2000000"_s,
                                       u"PRAGMA temp_store = FILE"_s, u"PRAGMA threads = 2"_s})
                run(pragma);
        }
        const QStringList indexes = dropIndexes();
        begin();
        run(u"INSERT INTO bag_format (name, kind, goods, prefix, digits, min_length, max_length, capacity, unit_g, "
            "tolerance_g, active, version) VALUES ('Bench', 1, 'Bench', 'FP', 7, 9, 9, 30, 1000, 250, 1, 1)"_s);
        run(u"INSERT INTO bag (id, code, reversed, kind, format, area, state, n_child, capacity, unit_g, tolerance_g, "
            u"nominal_g, "
            "held, created_ms, changed_ms, changed_by, station, rev) SELECT i + 1, %1, %2, 1, 'Bench', 'A', 1, 30, 30, "
            "1000, 250, 30000, 0, %3, %3, 'fill', 'fill', 62 FROM %4"_s.arg(coded(u"FP"_s, 7), reversed(u"PF"_s, 7),
                                                                            number(startMs), series(m_parents)));
        run(u"INSERT INTO bag (id, code, reversed, kind, format, area, state, parent_id, n_child, capacity, unit_g, "
            u"tolerance_g, "
            "nominal_g, held, created_ms, changed_ms, changed_by, station, rev) SELECT %1 + i + 1, %2, %3, 2, 'Child', "
            "'A', "
            "0, i / 30 + 1, 0, 0, 1000, 0, 0, 0, %4, %4, 'fill', 'fill', %5 FROM %6"_s.arg(
                number(m_parents), coded(u"F"_s, 9), reversed(u"F"_s, 9), number(startMs), number(m_rounds),
                series(m_children)));
        commit();
        begin();
        event(
            u"SELECT i + 1 AS id, 1 AS type, %1 AS time_ms, i + 1 AS bag_id, CAST(NULL AS BIGINT) AS other_id FROM %2"_s
                .arg(number(startMs), series(m_parents)),
            m_parents);
        for (qint64 round = 0; round < m_rounds; ++round) {
            const bool packs = round % 2 == 0;
            event(
                u"SELECT %1 + i + 1 AS id, %2 AS type, %3 AS time_ms, i / 30 + 1 AS bag_id, %4 + i + 1 AS other_id FROM %5"_s
                    .arg(number(m_events), packs ? u"2"_s : u"3"_s, number(startMs), number(m_parents),
                         series(m_children)),
                m_children);
            scans(round, packs);
            commit();
            begin();
        }
        event(
            u"SELECT %1 + i + 1 AS id, 4 AS type, %2 AS time_ms, i + 1 AS bag_id, CAST(NULL AS BIGINT) AS other_id FROM %3"_s
                .arg(number(m_events), number(startMs), series(m_parents)),
            m_parents);
        counts();
        commit();
        for (const QString &index : indexes)
            run(index);
        if (m_isPostgres) {
            for (const auto &table : {u"bag"_s, u"bag_event"_s, u"bag_scan"_s})
                run(u"SELECT setval(pg_get_serial_sequence('%1', 'id'), (SELECT MAX(id) FROM %1))"_s.arg(table));
        }
        run(u"ANALYZE"_s);
        if (!m_isPostgres)
            run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }

private:
    static QString number(qint64 value) { return QString::number(value); }
    void run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            throw std::runtime_error("the database cannot be filled: " + query.lastError().text().toStdString() +
                                     " in " + sql.toStdString());
    }
    void begin() { run(u"BEGIN"_s); }
    void commit() { run(u"COMMIT"_s); }

    /// i from 0, as a table.
    QString series(qint64 count) const
    {
        return m_isPostgres ? u"generate_series(0::bigint, %1) AS n(i)"_s.arg(count - 1)
                            : u"(WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1) "
                              "SELECT i FROM n)"_s.arg(count);
    }
    QString coded(const QString &prefix, int digits) const
    {
        // QString::arg takes %0 for a place.
        return m_isPostgres ? u"'%1' || lpad(i::text, %2, '0')"_s.arg(prefix).arg(digits)
                            : u"printf('"_s + prefix + u"%0"_s + number(digits) + u"d', i)"_s;
    }
    QString reversed(const QString &prefix, int digits) const
    {
        if (m_isPostgres)
            return u"reverse(lpad(i::text, %1, '0')) || '%2'"_s.arg(digits).arg(prefix);
        QStringList parts;
        for (qint64 d = 0, power = 1; d < digits; ++d, power *= 10)
            parts << u"((i / %1) % 10)"_s.arg(power); // || binds tighter than %
        return parts.join(u" || "_s) + u" || '%1'"_s.arg(prefix);
    }
    /// They are built in one go at the end; row by row they would take hours.
    QStringList dropIndexes()
    {
        QStringList out;
        QStringList names;
        QSqlQuery query(m_database);
        const bool ok = m_isPostgres
                            ? query.exec(u"SELECT indexname, indexdef FROM pg_indexes WHERE tablename IN ('bag', "
                                         "'bag_event', 'bag_scan') AND indexdef NOT LIKE 'CREATE UNIQUE%'"_s)
                            : query.exec(u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name IN "
                                         "('bag', 'bag_event', 'bag_scan') AND sql IS NOT NULL"_s);
        while (ok && query.next()) {
            names << query.value(0).toString();
            out << query.value(1).toString();
        }
        query.finish();
        if (out.isEmpty())
            throw std::runtime_error("there are no tables of bags to fill");
        for (const QString &name : names)
            run(u"DROP INDEX "_s + name);
        return out;
    }
    void event(const QString &select, qint64 count)
    {
        run(u"INSERT INTO bag_event (id, type, time_ms, bag_id, other_id, actor, session, station, area) "
            "SELECT s.id, s.type, s.time_ms, s.bag_id, s.other_id, 'fill', 'fill', 'fill', 'A' FROM (%1) AS s"_s.arg(
                select));
        m_events += count;
    }
    void scans(qint64 round, bool packs)
    {
        run(u"INSERT INTO bag_scan (id, scan_key, station, sequence, mode, code, parent, bill, area, outcome, "
            u"received_ms, "
            "scanned_ms, offline, operator, sender, event_id, effect) SELECT %1 + i + 1, %2, 'fill', %1 + i + 1, %3, "
            "%4, '', "
            "'', 'A', 0, %5, %5, 0, 'fill', 'fill', %6 + i + 1, %7 FROM %8"_s.arg(
                number(round * m_children), coded(u"fill-%1-"_s.arg(round, 3, 10, QChar(u'0')), 9),
                packs ? u"0"_s : u"1"_s, coded(u"F"_s, 9), number(startMs), number(m_events - m_children),
                packs ? u"1"_s : u"-1"_s, series(m_children)));
    }
    void counts()
    {
        const qint64 packed = m_children * (m_rounds / 2 + 1);
        const qint64 unpacked = m_children * (m_rounds / 2);
        run(u"UPDATE bag_total SET parents = %1, children = %2, packed = %2, open_parents = 0, nominal_g = %3, events "
            u"= %4, "
            "scans = %5"_s.arg(number(m_parents), number(m_children), number(m_children * unitGrams), number(m_events),
                               number(m_children * m_rounds)));
        run(u"INSERT INTO bag_day VALUES (%1, 'A', 'fill', 0, %2, %2, 0, 0, 0, %3, %4, %5, 0, 0, 0, 0, %6)"_s.arg(
            number(startDay), number(m_children * m_rounds), number(packed), number(unpacked), number(m_parents),
            number(m_children * unitGrams)));
        run(u"INSERT INTO bag_quarter (day, quarter, packed) VALUES (%1, %2, %3)"_s.arg(
            number(startDay), number(startQuarter), number(packed)));
        run(u"INSERT INTO bag_station_pace (slot, station, scans, refused) VALUES (%1, 'fill', %2, 0)"_s.arg(
            number(startMs / 15'000), number(m_children * m_rounds)));
    }

    QSqlDatabase &m_database;
    const bool m_isPostgres;
    const qint64 m_parents;
    const qint64 m_children;
    const qint64 m_rounds;
    qint64 m_events = 0;
};

} // namespace

qint64 filledChildren(const BagFill &fill)
{
    return (fill.bags + perParent) / (perParent + 1) * perParent;
}

void fillBags(QSqlDatabase &database, const BagFill &fill)
{
    Filler(database, fill).run();
}

} // namespace gemba::bench
