#include "reseal.h"

#include <gemba/core/log.h>

namespace gemba::vault {

using namespace Qt::StringLiterals;

QHash<QString, qint64> usage(storage::ReadTransaction &tx, const Column &column)
{
    const auto rows =
        tx.select(u"SELECT CASE WHEN %1 LIKE 'v1.k________.%' THEN substr(%1, 4, 9) ELSE '' END, COUNT(*) FROM %2 "
                  "WHERE %1 IS NOT NULL AND %1 <> '' GROUP BY 1"_s.arg(column.column, column.table));
    QHash<QString, qint64> counts;
    for (qsizetype i = 0; i < rows.count(); ++i)
        counts.insert(rows.text(i, 0), rows.integer(i, 1));
    return counts;
}

Resealed resealSome(storage::Transaction &tx, const Vault &vault, const Column &column, const QString &afterRow,
                    int limit)
{
    const QString current = u"v1."_s + vault.currentKey() + u".%"_s;
    const auto rows = tx.select(
        u"SELECT %1, %2 FROM %3 WHERE %1 > ? AND %2 IS NOT NULL AND %2 <> '' AND %2 NOT LIKE ? ORDER BY %1 LIMIT ?"_s
            .arg(column.rowColumn, column.column, column.table),
        {afterRow, current, limit});
    Resealed step;
    step.lastRow = afterRow;
    step.finished = rows.count() < limit;
    const QString update =
        u"UPDATE %3 SET %2 = ? WHERE %1 = ? AND %2 = ?"_s.arg(column.rowColumn, column.column, column.table);
    for (qsizetype i = 0; i < rows.count(); ++i) {
        step.lastRow = rows.text(i, 0);
        const QString before = rows.text(i, 1);
        const auto secret = vault.open(before, column, step.lastRow);
        if (!secret) {
            ++step.unreadable;
            log::error(u"vault"_s, u"a stored secret cannot be opened"_s,
                       {{u"table"_s, column.table},
                        {u"column"_s, column.column},
                        {u"row"_s, step.lastRow},
                        {u"detail"_s, secret.error().detail}});
            continue;
        }
        step.values += tx.execute(update, {vault.seal(*secret, column, step.lastRow), step.lastRow, before});
    }
    return step;
}

} // namespace gemba::vault
