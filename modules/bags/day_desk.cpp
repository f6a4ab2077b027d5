#include "day_desk.h"

#include "bag_wire.h"
#include "stats_store.h"

#include <site_days.h>

#include <QJsonDocument>

#include <algorithm>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr int quarters = 96;
constexpr int daysCompared = 8;
constexpr int weeksLookedAt = 26;

Result<qint64> dayIn(const QString &text, const QString &field)
{
    const auto day = SiteDays::fromText(text);
    if (!day)
        return refuseField(ErrorCode::FieldFormat, field, u"a day as 2026-11-20"_s);
    return *day;
}

QList<qint64> asList(const QMap<int, qint64> &packed)
{
    QList<qint64> out(packed.isEmpty() ? quarters : std::max(quarters, packed.lastKey() + 1), 0);
    for (auto it = packed.cbegin(); it != packed.cend(); ++it)
        out[it.key()] = it.value();
    return out;
}

} // namespace

Result<DaySummary> closeDay(BagService &service, Transaction &tx, const rpc::Caller &caller, const QString &text)
{
    const auto day = dayIn(text, u"day"_s);
    if (!day)
        return day.error();
    Ledger ledger = service.open(tx);
    tx.writeShared(Tally::key);
    const qint64 nowMs = service.nowMs();
    const Hand hand = handOf(caller, nowMs);
    if (*day > SiteDays(service.zone()).dayOf(nowMs))
        return refuseField(ErrorCode::FieldRange, u"day"_s, u"it has not begun"_s);
    DaySummary summary;
    summary.day = text;
    summary.closedBy = hand.actor;
    summary.closedAtMs = nowMs;
    summary.rows = store::days(tx, *day, *day, WireDayGroup::AreaAndPerson, {}, {}, false);
    const auto total = store::days(tx, *day, *day, WireDayGroup::Day, {}, {}, false);
    summary.total.day = text;
    if (!total.isEmpty())
        summary.total = total.first();
    const BagCounters counters = store::counters(tx);
    summary.openParents = counters.openParents;
    summary.openBills = counters.openBills;
    summary.openResolutions = counters.openResolutions;
    const QJsonObject content = wire::encode(summary);
    if (!store::insertSummary(
            tx, *day,
            {summary.closedBy, nowMs, QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact))}))
        return refuseField(ErrorCode::DayClosed, u"day"_s, text);
    tx.audit(rpc::auditOf(
        caller, u"bagDays.close"_s, u"bagDay"_s, text, {},
        {{u"scans"_s, summary.total.scans}, {u"packed"_s, summary.total.packed}, {u"billed"_s, summary.total.billed}}));
    service.close(ledger);
    return summary;
}

Result<DaySummary> readSummary(ReadTransaction &tx, const QString &text)
{
    const auto day = dayIn(text, u"day"_s);
    if (!day)
        return day.error();
    const auto stored = store::summaryOf(tx, *day);
    if (!stored)
        return refuseField(ErrorCode::NotFound, u"day"_s, u"it is not closed"_s);
    auto summary =
        wire::decode<DaySummary>(QJsonDocument::fromJson(stored->content.toUtf8()).object(), wire::Unknown::Ignore);
    if (!summary)
        throw storage::DatabaseError(storage::DatabaseError::Kind::Other, u"unreadable summary of "_s + text);
    summary->late = store::days(tx, *day, *day, WireDayGroup::AreaAndPerson, {}, {}, true);
    return summary;
}

Result<ReadBagDays::Reply> readDays(ReadTransaction &tx, const ReadBagDays::Params &in)
{
    const auto from = dayIn(in.from, u"from"_s);
    if (!from)
        return from.error();
    const auto to = dayIn(in.to, u"to"_s);
    if (!to)
        return to.error();
    if (*to < *from)
        return refuseField(ErrorCode::FieldRange, u"to"_s, u"must not be before from"_s);
    return ReadBagDays::Reply{store::days(tx, *from, *to, in.groupBy, in.area, in.by, {})};
}

Result<ReadBagPace::Reply> readPace(ReadTransaction &tx, const QString &text)
{
    const auto day = dayIn(text, u"day"_s);
    if (!day)
        return day.error();
    ReadBagPace::Reply reply;
    reply.day = text;
    reply.packed = asList(store::quartersOf(tx, *day));
    QList<QList<qint64>> before;
    for (int week = 1; week <= weeksLookedAt && before.size() < daysCompared; ++week) {
        const auto packed = store::quartersOf(tx, *day - 7 * week);
        if (!packed.isEmpty())
            before.append(asList(packed));
    }
    reply.usualDays = static_cast<int>(before.size());
    if (before.isEmpty())
        return reply;
    for (qsizetype quarter = 0; quarter < quarters; ++quarter) {
        QList<qint64> values;
        for (const QList<qint64> &one : std::as_const(before))
            values.append(one.value(quarter));
        std::sort(values.begin(), values.end());
        const qsizetype middle = values.size() / 2;
        reply.usual.append(values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle] + 1) / 2);
    }
    return reply;
}

} // namespace gemba::bags
