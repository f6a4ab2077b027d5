#include "event_store.h"

namespace gemba::bags::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Rows;
using storage::Transaction;

namespace {

#define GEMBA_EVENT_SELECT                                                                                             \
    u"SELECT e.id, e.type, e.time_ms, e.device_ms, e.bag_id, e.other_id, e.bill_id, e.actor, e.session, e.station, "   \
    u"e.area, "                                                                                                        \
    "e.undoes, u.id, e.group_id, e.grams, e.reason, e.detail, b.code, o.code, l.number FROM bag_event e "              \
    "LEFT JOIN bag_event u ON u.undoes = e.id LEFT JOIN bag b ON b.id = e.bag_id LEFT JOIN bag o ON o.id = "           \
    "e.other_id "                                                                                                      \
    "LEFT JOIN bill l ON l.id = e.bill_id "

QVariant orNull(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

std::optional<qint64> numberAt(const Rows &rows, qsizetype i, qsizetype column)
{
    return rows.isNull(i, column) ? std::nullopt : std::optional(rows.integer(i, column));
}

QList<StoredEvent> every(const Rows &rows)
{
    QList<StoredEvent> out;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        StoredEvent event;
        event.id = rows.integer(i, 0);
        event.type = eventTypeOf(rows.integer(i, 1));
        event.timeMs = rows.integer(i, 2);
        event.deviceMs = numberAt(rows, i, 3);
        event.bag = numberAt(rows, i, 4);
        event.other = numberAt(rows, i, 5);
        event.bill = numberAt(rows, i, 6);
        event.actor = rows.text(i, 7);
        event.session = rows.text(i, 8);
        event.station = rows.text(i, 9);
        event.area = rows.text(i, 10);
        event.undoes = numberAt(rows, i, 11);
        event.undoneBy = numberAt(rows, i, 12);
        event.group = rows.text(i, 13);
        event.grams = numberAt(rows, i, 14);
        event.reason = rows.text(i, 15);
        event.detail = rows.text(i, 16);
        event.bagCode = rows.text(i, 17);
        event.otherCode = rows.text(i, 18);
        event.billNumber = rows.text(i, 19);
        out.append(event);
    }
    return out;
}

std::optional<StoredEvent> first(const Rows &rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(every(rows).first());
}

} // namespace

std::optional<qint64> insertEvent(Transaction &tx, const StoredEvent &event)
{
    return tx.insert(
        u"INSERT INTO bag_event (type, time_ms, device_ms, bag_id, other_id, bill_id, actor, session, station, "
        "area, undoes, group_id, grams, reason, detail) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {numberOf(event.type), event.timeMs, orNull(event.deviceMs), orNull(event.bag), orNull(event.other),
         orNull(event.bill), event.actor, event.session, event.station, event.area, orNull(event.undoes),
         orNull(event.group), orNull(event.grams), orNull(event.reason), orNull(event.detail)});
}

std::optional<StoredEvent> findEvent(ReadTransaction &tx, qint64 id)
{
    return first(tx.select(GEMBA_EVENT_SELECT "WHERE e.id = ?"_s, {id}));
}

QList<StoredEvent> historyOf(ReadTransaction &tx, const StoredBag &bag, qint64 beforeId, int limit)
{
    if (bag.isParent())
        return every(tx.select(GEMBA_EVENT_SELECT "WHERE e.bag_id = ? AND e.id < ? ORDER BY e.id DESC LIMIT ?"_s,
                               {bag.id, beforeId, limit}));
    return every(tx.select(GEMBA_EVENT_SELECT "WHERE e.other_id = ? AND e.id < ? ORDER BY e.id DESC LIMIT ?"_s,
                           {bag.id, beforeId, limit}));
}

QList<StoredEvent> historyOfBill(ReadTransaction &tx, qint64 bill, int limit)
{
    return every(tx.select(GEMBA_EVENT_SELECT "WHERE e.bill_id = ? AND e.bag_id IS NULL ORDER BY e.id DESC LIMIT ?"_s,
                           {bill, limit}));
}

QList<StoredEvent> eventsAfter(ReadTransaction &tx, const EventFilter &filter, qint64 afterId, int limit)
{
    QString sql = GEMBA_EVENT_SELECT "WHERE e.id > ? "_s;
    QVariantList binds{afterId};
    if (filter.bag) {
        // Either column has its index; an OR over both would use none.
        sql +=
            u"AND e.id IN (SELECT id FROM bag_event WHERE bag_id = ? UNION SELECT id FROM bag_event WHERE other_id = ?) "_s;
        binds << *filter.bag << *filter.bag;
    }
    if (filter.bill) {
        sql += u"AND e.bill_id = ? "_s;
        binds << *filter.bill;
    }
    if (filter.fromMs) {
        sql += u"AND e.time_ms >= ? "_s;
        binds << *filter.fromMs;
    }
    if (filter.toMs) {
        sql += u"AND e.time_ms < ? "_s;
        binds << *filter.toMs;
    }
    return every(tx.select(sql + u"ORDER BY e.id LIMIT ?"_s, binds << limit));
}

Closings closingsBefore(ReadTransaction &tx, qint64 bill, qint64 event)
{
    using T = WireBagEventType;
    const Rows rows =
        tx.select(u"SELECT e.type, b.code FROM bag_event e LEFT JOIN bag b ON b.id = e.bag_id "
                  "WHERE e.bill_id = ? AND e.id < ? AND e.type IN (?, ?, ?) ORDER BY e.id"_s,
                  {bill, event, numberOf(T::BillClosed), numberOf(T::BillReopened), numberOf(T::Returned)});
    Closings out;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        switch (eventTypeOf(rows.integer(i, 0))) {
        case T::BillClosed:
            out.closed = true;
            out.returned.clear();
            break;
        case T::BillReopened:
            out.closed = false;
            out.revision += 1;
            break;
        default:
            out.returned.append(rows.text(i, 1));
        }
    }
    return out;
}

std::optional<qint64> closingOf(ReadTransaction &tx, qint64 bill, int revision)
{
    const Rows rows =
        tx.select(u"SELECT id FROM bag_event WHERE bill_id = ? AND type = ? ORDER BY id LIMIT 1 OFFSET ?"_s,
                  {bill, numberOf(WireBagEventType::BillClosed), std::max(0, revision - 1)});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.integer(0, 0));
}

std::optional<qint64> billingBefore(ReadTransaction &tx, qint64 bill, qint64 parent, qint64 event)
{
    const Rows rows = tx.select(u"SELECT id FROM bag_event WHERE bag_id = ? AND bill_id = ? AND type = ? AND id < ? "
                                "ORDER BY id DESC LIMIT 1"_s,
                                {parent, bill, numberOf(WireBagEventType::Billed), event});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.integer(0, 0));
}

QStringList childrenBefore(ReadTransaction &tx, qint64 parent, qint64 event)
{
    const Rows rows = tx.select(
        u"SELECT b.code FROM bag_event e JOIN bag b ON b.id = e.other_id WHERE e.bag_id = ? AND e.type = ? AND e.id < "
        u"? "
        "AND NOT EXISTS (SELECT 1 FROM bag_event u WHERE u.other_id = e.other_id AND u.type = ? AND u.id > e.id AND "
        "u.id < ?) ORDER BY b.code"_s,
        {parent, numberOf(WireBagEventType::Packed), event, numberOf(WireBagEventType::Unpacked), event});
    QStringList out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(rows.text(i, 0));
    return out;
}

std::optional<qint64> newestOfFamily(ReadTransaction &tx, const StoredEvent &event)
{
    using T = WireBagEventType;
    Rows rows;
    switch (familyOf(event.type)) {
    case EventFamily::None:
        return std::nullopt;
    case EventFamily::Place:
        rows = tx.select(u"SELECT id FROM bag_event WHERE other_id = ? AND type IN (?, ?) ORDER BY id DESC LIMIT 1"_s,
                         {orNull(event.other), numberOf(T::Packed), numberOf(T::Unpacked)});
        break;
    case EventFamily::Completeness:
        rows = tx.select(u"SELECT id FROM bag_event WHERE bag_id = ? AND type IN (?, ?) ORDER BY id DESC LIMIT 1"_s,
                         {orNull(event.bag), numberOf(T::Completed), numberOf(T::Reopened)});
        break;
    case EventFamily::OnBill:
        rows = tx.select(u"SELECT id FROM bag_event WHERE bag_id = ? AND type IN (?, ?, ?) ORDER BY id DESC LIMIT 1"_s,
                         {orNull(event.bag), numberOf(T::Billed), numberOf(T::Unbilled), numberOf(T::Returned)});
        break;
    case EventFamily::Weight:
        rows = tx.select(u"SELECT id FROM bag_event WHERE bag_id = ? AND type = ? ORDER BY id DESC LIMIT 1"_s,
                         {orNull(event.bag), numberOf(T::Weighed)});
        break;
    }
    return rows.isEmpty() ? std::nullopt : std::optional(rows.integer(0, 0));
}

std::optional<StoredEvent> lastPacking(ReadTransaction &tx, qint64 child)
{
    return first(tx.select(GEMBA_EVENT_SELECT "WHERE e.other_id = ? AND e.type = ? ORDER BY e.id DESC LIMIT 1"_s,
                           {child, numberOf(WireBagEventType::Packed)}));
}

std::optional<StoredEvent> lastBilling(ReadTransaction &tx, qint64 parent)
{
    return first(tx.select(GEMBA_EVENT_SELECT "WHERE e.bag_id = ? AND e.type = ? ORDER BY e.id DESC LIMIT 1"_s,
                           {parent, numberOf(WireBagEventType::Billed)}));
}

std::optional<qint64> gramsBefore(ReadTransaction &tx, qint64 parent, qint64 event)
{
    const Rows rows =
        tx.select(u"SELECT grams FROM bag_event WHERE bag_id = ? AND type = ? AND id < ? ORDER BY id DESC LIMIT 1"_s,
                  {parent, numberOf(WireBagEventType::Weighed), event});
    return rows.isEmpty() ? std::nullopt : numberAt(rows, 0, 0);
}

} // namespace gemba::bags::store
