#include "review_store.h"

namespace gemba::alarms::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Rows;
using storage::Transaction;

namespace {

const auto columns = u"cause, consequence, corrective_action, respond_minutes, consequence_class, done_by, done_at_ms, "
                     "review_due_ms, version"_s;

/// Columns from @p first on.
Rationalisation writtenAt(const Rows &rows, qsizetype i, qsizetype first)
{
    Rationalisation r;
    r.cause = rows.text(i, first);
    r.consequence = rows.text(i, first + 1);
    r.action = rows.text(i, first + 2);
    r.respondMinutes = static_cast<int>(rows.integer(i, first + 3));
    r.consequenceClass = wire::enumFromName<WireConsequence>(rows.text(i, first + 4)).value_or(WireConsequence::Severe);
    r.doneBy = rows.text(i, first + 5);
    r.doneAtMs = rows.integer(i, first + 6);
    r.reviewDueMs = rows.integer(i, first + 7);
    r.version = rows.integer(i, first + 8);
    r.suggestedPriority = suggestedPriority(static_cast<ConsequenceClass>(r.consequenceClass), r.respondMinutes);
    return r;
}

} // namespace

QHash<AlarmId, Rationalisation> rationalisations(ReadTransaction &tx)
{
    const Rows rows = tx.select(u"SELECT alarm_id, %1 FROM alarm_rationalisation"_s.arg(columns));
    QHash<AlarmId, Rationalisation> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.insert(AlarmId(rows.text(i, 0)), writtenAt(rows, i, 1));
    return out;
}

std::optional<Rationalisation> findRationalisation(ReadTransaction &tx, const AlarmId &alarm)
{
    const Rows rows =
        tx.select(u"SELECT %1 FROM alarm_rationalisation WHERE alarm_id = ?"_s.arg(columns), {alarm.text()});
    return rows.isEmpty() ? std::nullopt : std::optional(writtenAt(rows, 0, 0));
}

bool saveRationalisation(Transaction &tx, const AlarmId &alarm, const Rationalisation &r, qint64 expectedVersion)
{
    const QVariantList values{
        r.cause,  r.consequence, r.action,      r.respondMinutes, wire::enumName(r.consequenceClass),
        r.doneBy, r.doneAtMs,    r.reviewDueMs, r.version};
    if (expectedVersion == 0)
        return tx.execute(u"INSERT INTO alarm_rationalisation (%1, alarm_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                          "ON CONFLICT DO NOTHING"_s.arg(columns),
                          values + QVariantList{alarm.text()}) == 1;
    return tx.execute(u"UPDATE alarm_rationalisation SET cause = ?, consequence = ?, corrective_action = ?, "
                      "respond_minutes = ?, consequence_class = ?, done_by = ?, done_at_ms = ?, review_due_ms = ?, "
                      "version = ? WHERE alarm_id = ? AND version = ?"_s,
                      values + QVariantList{alarm.text(), expectedVersion}) == 1;
}

std::vector<ReviewLine> reviewLines(ReadTransaction &tx, qint64 fromMs, int limit)
{
    const Rows rows =
        tx.select(u"SELECT alarm_id, time_ms, occurrence, announced, event FROM alarm_journal "
                  "WHERE time_ms >= ? AND (announced = 1 OR event = 'acknowledged') ORDER BY seq LIMIT ?"_s,
                  {fromMs, limit});
    std::vector<ReviewLine> out;
    out.reserve(static_cast<size_t>(rows.count()));
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.push_back({AlarmId(rows.text(i, 0)), rows.integer(i, 1), static_cast<int>(rows.integer(i, 2)),
                       rows.flag(i, 3), rows.text(i, 4) == "acknowledged"_L1});
    return out;
}

} // namespace gemba::alarms::store
