#include "epcis_store.h"

#include "event_rows.h"

namespace gemba::bags::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;

QList<StoredEvent> eventsAfter(ReadTransaction &tx, const EventFilter &filter, qint64 afterId, int limit)
{
    QString sql = QString(eventSelect) + u"WHERE e.id > ? "_s;
    QVariantList binds{afterId};
    if (filter.bag) {
        // Either column has its index; an OR over both would use none.
        sql += u"AND e.id IN (SELECT id FROM bag_event WHERE bag_id = ? UNION SELECT id FROM bag_event WHERE other_id = ?) "_s;
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
    return eventRows(tx.select(sql + u"ORDER BY e.id LIMIT ?"_s, binds << limit));
}

} // namespace gemba::bags::store
