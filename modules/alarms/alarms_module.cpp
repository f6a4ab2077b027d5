#include "alarms_module.h"

#include "alarm_store.h"
#include "alarm_wire.h"

#include <limits>

namespace gemba::alarms {

using namespace Qt::StringLiterals;
using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

/// More than a plant has; a snapshot is whole or it is worth nothing.
constexpr int everyAlarm = 100'000;

QList<Alarm> listed(ReadTransaction &tx, bool all, const std::optional<QString> &area, const QString &afterId,
                    int limit)
{
    QList<Alarm> out;
    for (const StoredAlarm &alarm : store::listAlarms(tx, all, area, afterId, limit))
        out.append(toWire(alarm));
    return out;
}

Result<ListAlarms::Reply> listAlarms(ReadTransaction &tx, const ListAlarms::Params &in)
{
    ListAlarms::Reply reply{listed(tx, in.all, in.area, in.cursor, in.limit + 1), std::nullopt};
    if (reply.alarms.size() > in.limit) {
        reply.alarms.removeLast();
        reply.nextCursor = reply.alarms.last().id.text();
    }
    return reply;
}

Result<ReadJournal::Reply> readJournal(ReadTransaction &tx, const ReadJournal::Params &in)
{
    qint64 beforeSeq = std::numeric_limits<qint64>::max();
    if (!in.cursor.isEmpty()) {
        bool ok = false;
        beforeSeq = in.cursor.toLongLong(&ok);
        if (!ok || beforeSeq < 1)
            return refuseField(ErrorCode::CursorInvalid, u"cursor"_s);
    }
    ReadJournal::Reply reply;
    for (const JournalRow &row : store::journal(tx, in.alarm, beforeSeq, in.limit + 1))
        reply.lines.append(toWire(row));
    if (reply.lines.size() > in.limit) {
        reply.lines.removeLast();
        reply.nextCursor = QString::number(reply.lines.last().seq);
    }
    return reply;
}

} // namespace

void bindAlarms(rpc::MethodRegistry &registry, AlarmService &service)
{
    registry.query<ListAlarms>(
        [](ReadTransaction &tx, const Caller &, const ListAlarms::Params &in) { return listAlarms(tx, in); });
    registry.query<ReadJournal>(
        [](ReadTransaction &tx, const Caller &, const ReadJournal::Params &in) { return readJournal(tx, in); });
    registry.query<ReadKpi>(
        [&service](ReadTransaction &tx, const Caller &, const ReadKpi::Params &in) -> Result<ReadKpi::Reply> {
            return service.kpis(tx, in.hours);
        });
    registry.command<Acknowledge>([&service](Transaction &tx, const Caller &caller, const Acknowledge::Params &in) {
        return service.acknowledge(tx, caller, in);
    });
    registry.command<Shelve>([&service](Transaction &tx, const Caller &caller, const Shelve::Params &in) {
        return service.shelve(tx, caller, in);
    });
    registry.command<Unshelve>([&service](Transaction &tx, const Caller &caller, const AlarmOnly &in) {
        return service.unshelve(tx, caller, in.alarm);
    });
    registry.command<Suppress>([&service](Transaction &tx, const Caller &caller, const AlarmWithReason &in) {
        return service.suppress(tx, caller, in);
    });
    registry.command<Unsuppress>([&service](Transaction &tx, const Caller &caller, const AlarmOnly &in) {
        return service.unsuppress(tx, caller, in.alarm);
    });
    registry.command<TakeOutOfService>([&service](Transaction &tx, const Caller &caller, const AlarmWithReason &in) {
        return service.takeOutOfService(tx, caller, in);
    });
    registry.command<ReturnToService>([&service](Transaction &tx, const Caller &caller, const AlarmOnly &in) {
        return service.returnToService(tx, caller, in.alarm);
    });
    registry.command<ResetLatch>([&service](Transaction &tx, const Caller &caller, const AlarmOnly &in) {
        return service.resetLatch(tx, caller, in.alarm);
    });
    registry.query<ReviewAlarms>(
        [&service](ReadTransaction &tx, const Caller &, const ReviewAlarms::Params &in) -> Result<ReviewAlarms::Reply> {
            return service.review(tx, in);
        });
    registry.command<RationaliseAlarm>(
        [&service](Transaction &tx, const Caller &caller, const RationaliseAlarm::Params &in) {
            return service.rationalise(tx, caller, in);
        });
    registry.logTopic<AlarmChanged>([](ReadTransaction &tx, const Caller &) -> Result<QJsonObject> {
        return wire::encode(ListAlarms::Reply{listed(tx, false, std::nullopt, {}, everyAlarm), std::nullopt});
    });
}

} // namespace gemba::alarms
