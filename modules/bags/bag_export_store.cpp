#include "bag_export_store.h"

#include "bag_event_type.h"
#include "bill_store.h"
#include "bills_contract.h"
#include "like_pattern.h"
#include "scan_contract.h"

#include <QDateTime>

namespace gemba::bags::store {

using namespace Qt::StringLiterals;
using files::Filter;
using files::TakeCells;
using storage::RawRow;
using storage::ReadTransaction;

namespace {

constexpr int pageRows = 5'000;

QString textAt(const RawRow &row, int column)
{
    return QString::fromUtf8(row.text(column).value_or(QByteArrayView()));
}

/// PostgreSQL shows a raw column only in its full width: what is no BIGINT is cast in the statement.
QString numberAt(const RawRow &row, int column)
{
    const auto number = row.integer(column);
    return number ? QString::number(*number) : QString();
}

QString timeAt(const RawRow &row, int column)
{
    const auto ms = row.integer(column);
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

template <typename E>
QString wordAt(const RawRow &row, int column, int first = 0)
{
    const auto number = row.integer(column);
    return number ? wire::enumName(static_cast<E>(*number - first)) : QString();
}

/// A number that no row has, for a word that there is not.
template <typename E>
int numberOfWord(const QString &word, int first = 0)
{
    const auto value = wire::enumFromName<E>(word);
    return value ? static_cast<int>(*value) + first : -1;
}

/// The conditions of a filter, each with its value.
class Where
{
public:
    void add(const QString &condition, const QVariant &value)
    {
        m_text += u" AND "_s + condition;
        m_binds.append(value);
    }
    template <typename T>
    void addIf(const QString &condition, const std::optional<T> &value)
    {
        if (value)
            add(condition, *value);
    }
    /// Bills that are found by it, as in their list.
    void addFound(const std::optional<QString> &text)
    {
        if (text && !text->trimmed().isEmpty())
            m_text += u" AND "_s + foundBy(*text, m_binds);
    }
    void addPlain(const QString &condition) { m_text += u" AND "_s + condition; }
    /// One of @p columns begins so, whatever the case: numbers of bills are as somebody typed them.
    void addPrefix(const QStringList &columns, const std::optional<QString> &prefix)
    {
        if (prefix)
            addLike(columns, escapedLike(*prefix) + u'%');
    }
    /// What the filter asks of the code of a bag.
    void addCode(const Filter &filter)
    {
        const QStringList code{u"b.code"_s};
        addPrefix(code, filter.text);
        if (filter.ends)
            addLike(code, u'%' + escapedLike(*filter.ends));
        if (filter.contains)
            addLike(code, u'%' + escapedLike(*filter.contains) + u'%');
    }
    const QString &text() const { return m_text; }
    const QVariantList &binds() const { return m_binds; }

private:
    void addLike(const QStringList &columns, const QString &pattern)
    {
        QStringList either;
        for (const QString &column : columns) {
            either.append(u"UPPER(%1) LIKE ? ESCAPE '\\'"_s.arg(column));
            m_binds.append(pattern.toUpper());
        }
        m_text += u" AND (%1)"_s.arg(either.join(u" OR "_s));
    }

    QString m_text;
    QVariantList m_binds;
};

/// @p select has the number of its rows as its first column; @p key names it.
template <typename CellsOf>
void eachPage(ReadTransaction &tx, const QString &select, const QString &key, const Where &where, const TakeCells &take,
              const CellsOf &cellsOf)
{
    const QString sql = select + u" WHERE "_s + key + u" > ?"_s + where.text() + u" ORDER BY "_s + key + u" LIMIT "_s +
                        QString::number(pageRows);
    qint64 after = 0;
    for (;;) {
        int rows = 0;
        bool goOn = true;
        tx.scan(sql, QVariantList{after} + where.binds(), [&](const RawRow &row) {
            ++rows;
            after = row.integer(0).value_or(after);
            goOn = take(cellsOf(row));
            return goOn;
        });
        if (!goOn || rows < pageRows)
            return;
    }
}

} // namespace

void eachParent(ReadTransaction &tx, const Filter &filter, const TakeCells &take)
{
    Where where;
    where.add(u"b.kind = ?"_s, 1);
    where.addIf(u"b.area = ?"_s, filter.area);
    where.addCode(filter);
    if (filter.state == u"billed"_s)
        where.addPlain(u"b.bill_id IS NOT NULL"_s);
    else if (filter.state)
        where.add(u"b.state = ?"_s, numberOfWord<WireBagState>(*filter.state));
    where.addIf(u"b.changed_by = ?"_s, filter.by);
    where.addIf(u"b.changed_ms >= ?"_s, filter.fromMs);
    where.addIf(u"b.changed_ms < ?"_s, filter.toMs);
    eachPage(tx,
             u"SELECT b.id, b.code, b.format, b.area, CAST(b.state AS BIGINT), CAST(b.n_child AS BIGINT), "
             u"CAST(b.capacity AS BIGINT), b.nominal_g, b.scale_g, "
             u"l.number, b.created_ms, "
             "b.changed_ms, b.changed_by, b.station FROM bag b LEFT JOIN bill l ON l.id = b.bill_id"_s,
             u"b.id"_s, where, take, [](const RawRow &row) {
                 return QStringList{textAt(row, 1),   textAt(row, 2),   textAt(row, 3),   wordAt<WireBagState>(row, 4),
                                    numberAt(row, 5), numberAt(row, 6), numberAt(row, 7), numberAt(row, 8),
                                    textAt(row, 9),   timeAt(row, 10),  timeAt(row, 11),  textAt(row, 12),
                                    textAt(row, 13)};
             });
}

void eachChild(ReadTransaction &tx, const Filter &filter, const TakeCells &take)
{
    Where where;
    where.add(u"b.kind = ?"_s, 2);
    where.addIf(u"b.area = ?"_s, filter.area);
    where.addCode(filter);
    if (filter.state == u"loose"_s)
        where.addPlain(u"b.parent_id IS NULL"_s);
    else if (filter.state == u"packed"_s)
        where.addPlain(u"b.parent_id IS NOT NULL"_s);
    else if (filter.state)
        where.addPlain(u"1 = 0"_s); // a child is in no other state
    where.addIf(u"b.changed_by = ?"_s, filter.by);
    where.addIf(u"b.changed_ms >= ?"_s, filter.fromMs);
    where.addIf(u"b.changed_ms < ?"_s, filter.toMs);
    eachPage(tx,
             u"SELECT b.id, p.code, b.code, l.number, b.area, b.created_ms, b.changed_ms, b.changed_by, b.station FROM "
             u"bag b "
             "LEFT JOIN bag p ON p.id = b.parent_id LEFT JOIN bill l ON l.id = p.bill_id"_s,
             u"b.id"_s, where, take, [](const RawRow &row) {
                 return QStringList{textAt(row, 1), textAt(row, 2), textAt(row, 3), textAt(row, 4),
                                    timeAt(row, 5), timeAt(row, 6), textAt(row, 7), textAt(row, 8)};
             });
}

void eachBill(ReadTransaction &tx, const Filter &filter, const TakeCells &take)
{
    Where where;
    where.addIf(u"area = ?"_s, filter.area);
    where.addFound(filter.text);
    if (filter.state == u"loadable"_s)
        where.addPlain(u"state IN (0, 2)"_s);
    else if (filter.state)
        where.add(u"state = ?"_s, numberOfWord<WireBillState>(*filter.state));
    where.addIf(u"opened_by = ?"_s, filter.by);
    where.addIf(u"opened_ms >= ?"_s, filter.fromMs);
    where.addIf(u"opened_ms < ?"_s, filter.toMs);
    eachPage(
        tx,
        u"SELECT id, number, CAST(state AS BIGINT), destination, vehicle, area, CAST(planned AS BIGINT), CAST(n_parent "
        u"AS BIGINT), CAST(n_child AS BIGINT), nominal_g, scale_g, "
        u"CAST(n_weighed AS BIGINT), "
        "CAST(n_returned AS BIGINT), CAST(revision AS BIGINT), opened_by, opened_ms, closed_by, closed_ms, reason FROM bill"_s,
        u"id"_s, where, take, [](const RawRow &row) {
            return QStringList{textAt(row, 1),    wordAt<WireBillState>(row, 2),
                               textAt(row, 3),    textAt(row, 4),
                               textAt(row, 5),    numberAt(row, 6),
                               numberAt(row, 7),  numberAt(row, 8),
                               numberAt(row, 9),  numberAt(row, 10),
                               numberAt(row, 11), numberAt(row, 12),
                               numberAt(row, 13), textAt(row, 14),
                               timeAt(row, 15),   textAt(row, 16),
                               timeAt(row, 17),   textAt(row, 18)};
        });
}

void eachScan(ReadTransaction &tx, const Filter &filter, const TakeCells &take)
{
    Where where;
    where.addIf(u"area = ?"_s, filter.area);
    where.addPrefix({u"code"_s, u"parent"_s, u"bill"_s}, filter.text);
    if (filter.state)
        where.add(u"outcome = ?"_s, numberOfWord<WireScanOutcome>(*filter.state));
    where.addIf(u"operator = ?"_s, filter.by);
    where.addIf(u"received_ms >= ?"_s, filter.fromMs);
    where.addIf(u"received_ms < ?"_s, filter.toMs);
    eachPage(tx,
             u"SELECT id, received_ms, scanned_ms, station, sequence, CAST(mode AS BIGINT), code, parent, bill, area, "
             u"CAST(outcome AS BIGINT), "
             u"CAST(error_code AS BIGINT), CAST(offline AS BIGINT), "
             "operator, sender, event_id, scan_key FROM bag_scan"_s,
             u"id"_s, where, take, [](const RawRow &row) {
                 return QStringList{numberAt(row, 0),
                                    timeAt(row, 1),
                                    timeAt(row, 2),
                                    textAt(row, 3),
                                    numberAt(row, 4),
                                    wordAt<WireScanMode>(row, 5),
                                    textAt(row, 6),
                                    textAt(row, 7),
                                    textAt(row, 8),
                                    textAt(row, 9),
                                    wordAt<WireScanOutcome>(row, 10),
                                    numberAt(row, 11),
                                    row.integer(12).value_or(0) ? u"true"_s : u"false"_s,
                                    textAt(row, 13),
                                    textAt(row, 14),
                                    numberAt(row, 15),
                                    textAt(row, 16)};
             });
}

void eachEvent(ReadTransaction &tx, const Filter &filter, const TakeCells &take)
{
    Where where;
    where.addIf(u"e.area = ?"_s, filter.area);
    where.addPrefix({u"b.code"_s, u"o.code"_s, u"l.number"_s}, filter.text);
    if (filter.state)
        where.add(u"e.type = ?"_s, numberOfWord<WireBagEventType>(*filter.state, 1));
    where.addIf(u"e.actor = ?"_s, filter.by);
    where.addIf(u"e.time_ms >= ?"_s, filter.fromMs);
    where.addIf(u"e.time_ms < ?"_s, filter.toMs);
    eachPage(
        tx,
        u"SELECT e.id, e.time_ms, e.device_ms, CAST(e.type AS BIGINT), b.code, o.code, l.number, e.actor, e.station, "
        u"e.area, e.undoes, "
        u"e.group_id, "
        "e.grams, e.reason FROM bag_event e LEFT JOIN bag b ON b.id = e.bag_id LEFT JOIN bag o ON o.id = e.other_id "
        "LEFT JOIN bill l ON l.id = e.bill_id"_s,
        u"e.id"_s, where, take, [](const RawRow &row) {
            return QStringList{
                numberAt(row, 0),  timeAt(row, 1), timeAt(row, 2),    wordAt<WireBagEventType>(row, 3, 1),
                textAt(row, 4),    textAt(row, 5), textAt(row, 6),    textAt(row, 7),
                textAt(row, 8),    textAt(row, 9), numberAt(row, 10), textAt(row, 11),
                numberAt(row, 12), textAt(row, 13)};
        });
}

TableRows tableRows(ReadTransaction &tx)
{
    const auto rows = tx.select(
        u"SELECT parents, children, open_bills + closed_bills + void_bills, scans, events FROM bag_total WHERE id = 1"_s);
    if (rows.isEmpty())
        return {};
    return {rows.integer(0, 0), rows.integer(0, 1), rows.integer(0, 2), rows.integer(0, 3), rows.integer(0, 4)};
}

QList<qint64> entriesOfGroup(ReadTransaction &tx, const QString &group, qint64 beforeId, int limit)
{
    const auto rows = tx.select(
        u"SELECT id FROM bag_event WHERE group_id = ? AND id < ? AND undoes IS NULL ORDER BY id DESC LIMIT ?"_s,
        {group, beforeId, limit});
    QList<qint64> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(rows.integer(i, 0));
    return out;
}

qint64 countOfGroup(ReadTransaction &tx, const QString &group)
{
    return tx.select(u"SELECT count(*) FROM bag_event WHERE group_id = ? AND undoes IS NULL"_s, {group}).integer(0, 0);
}

} // namespace gemba::bags::store
