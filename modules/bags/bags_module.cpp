#include "bags_module.h"

#include "bag_desk.h"
#include "bag_reading.h"
#include "bag_store.h"
#include "bill_desk.h"
#include "day_desk.h"
#include "rebuild.h"
#include "scan_desk.h"

namespace gemba::bags {

using namespace Qt::StringLiterals;
using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qint64 dayMs = 86'400'000;

void bindBagCommands(rpc::MethodRegistry &registry, BagService &service)
{
    registry.command<PackBag>(
        [desk = BagDesk(service)](Transaction &tx, const Caller &caller, const PackBag::Params &in) mutable {
            return desk.pack(tx, caller, in);
        });
    registry.command<UnpackBag>(
        [desk = BagDesk(service)](Transaction &tx, const Caller &caller, const UnpackBag::Params &in) mutable {
            return desk.unpack(tx, caller, in);
        });
    registry.command<MoveBags>(
        [desk = BagDesk(service)](Transaction &tx, const Caller &caller, const MoveBags::Params &in) mutable {
            return desk.move(tx, caller, in);
        });
    registry.command<CompleteParent>(
        [desk = BagDesk(service)](Transaction &tx, const Caller &caller, const CompleteParent::Params &in) mutable {
            return desk.complete(tx, caller, in);
        });
    registry.command<ReopenParent>(
        [desk = BagDesk(service)](Transaction &tx, const Caller &caller, const ReopenParent::Params &in) mutable {
            return desk.reopen(tx, caller, in);
        });
    registry.command<WeighParent>(
        [desk = BagDesk(service)](Transaction &tx, const Caller &caller, const WeighParent::Params &in) mutable {
            return desk.weigh(tx, caller, in);
        });
    registry.command<VerifyParent>(
        [desk = BagDesk(service)](Transaction &tx, const Caller &caller, const VerifyParent::Params &in) mutable {
            return desk.verify(tx, caller, in);
        });
    registry.command<UndoBagEvent>(
        [desk = BagDesk(service)](Transaction &tx, const Caller &caller, const UndoBagEvent::Params &in) mutable {
            return desk.undo(tx, caller, in);
        });
    registry.command<SaveBagFormat>(
        [desk = BagDesk(service)](Transaction &tx, const Caller &caller, const BagFormat &in) mutable {
            return desk.saveFormat(tx, caller, in);
        });
}

void bindBillCommands(rpc::MethodRegistry &registry, BagService &service)
{
    registry.command<OpenBill>(
        [desk = BillDesk(service)](Transaction &tx, const Caller &caller, const OpenBill::Params &in) mutable {
            return desk.open(tx, caller, in);
        });
    registry.command<ChangeBill>(
        [desk = BillDesk(service)](Transaction &tx, const Caller &caller, const ChangeBill::Params &in) mutable {
            return desk.change(tx, caller, in);
        });
    registry.command<AddToBill>(
        [desk = BillDesk(service)](Transaction &tx, const Caller &caller, const BillParent &in) mutable {
            return desk.add(tx, caller, in);
        });
    registry.command<RemoveFromBill>(
        [desk = BillDesk(service)](Transaction &tx, const Caller &caller, const BillParent &in) mutable {
            return desk.remove(tx, caller, in);
        });
    registry.command<CloseBill>(
        [desk = BillDesk(service)](Transaction &tx, const Caller &caller, const CloseBill::Params &in) mutable {
            return desk.close(tx, caller, in);
        });
    registry.command<ReopenBill>(
        [desk = BillDesk(service)](Transaction &tx, const Caller &caller, const BillWithReason &in) mutable {
            return desk.reopen(tx, caller, in);
        });
    registry.command<VoidBill>(
        [desk = BillDesk(service)](Transaction &tx, const Caller &caller, const BillWithReason &in) mutable {
            return desk.makeVoid(tx, caller, in);
        });
    registry.command<ReturnParent>(
        [desk = BillDesk(service)](Transaction &tx, const Caller &caller, const ReturnParent::Params &in) mutable {
            return desk.takeBack(tx, caller, in);
        });
}

void bindQueries(rpc::MethodRegistry &registry)
{
    registry.query<FindBag>(
        [](ReadTransaction &tx, const Caller &, const FindBag::Params &in) { return findBag(tx, in); });
    registry.query<ListBags>(
        [](ReadTransaction &tx, const Caller &, const ListBags::Params &in) { return listBags(tx, in); });
    registry.query<ReadBagHistory>(
        [](ReadTransaction &tx, const Caller &, const ReadBagHistory::Params &in) { return bagHistory(tx, in); });
    registry.query<ListBagFormats>(
        [](ReadTransaction &tx, const Caller &, const wire::Empty &) -> Result<ListBagFormats::Reply> {
            return ListBagFormats::Reply{readFormats(tx).all};
        });
    registry.query<ListBills>(
        [](ReadTransaction &tx, const Caller &, const ListBills::Params &in) { return listBills(tx, in); });
    registry.query<FindBill>([](ReadTransaction &tx, const Caller &, const BillOnly &in) { return findBill(tx, in); });
    registry.query<ReadBillRevision>(
        [](ReadTransaction &tx, const Caller &, const ReadBillRevision::Params &in) { return billRevision(tx, in); });
    registry.query<ListScans>(
        [](ReadTransaction &tx, const Caller &, const ListScans::Params &in) { return listScans(tx, in); });
    registry.query<ListResolutions>(
        [](ReadTransaction &tx, const Caller &, const ListResolutions::Params &in) { return listResolutions(tx, in); });
    registry.query<PreloadStation>(
        [](ReadTransaction &tx, const Caller &, const PreloadStation::Params &in) { return preload(tx, in); });
}

Result<Rebuild> rebuild(BagService &service, Transaction &tx, const Caller &caller, const QString &reason)
{
    store::takeTurn(tx);
    tx.writeShared(Tally::key);
    auto done = rebuildBags(tx, service.zone(), service.clock());
    if (!done)
        return done;
    tx.audit(rpc::auditOf(caller, u"bagStats.rebuild"_s, u"bags"_s, u"all"_s,
                          {{u"differences"_s, QJsonArray::fromStringList(done->differences)}},
                          {{u"written"_s, done->written}, {u"events"_s, done->events}, {u"reason"_s, reason}}));
    service.recounts().note(tx, true);
    service.forgetCounters(tx);
    return done;
}

void bindStats(rpc::MethodRegistry &registry, BagService &service)
{
    registry.query<ReadBagCounters>(
        [&service](ReadTransaction &tx, const Caller &, const wire::Empty &) -> Result<BagCounters> {
            BagCounters counters = store::counters(tx);
            counters.asOfMs = service.nowMs();
            return counters;
        });
    registry.query<ReadBagDays>(
        [](ReadTransaction &tx, const Caller &, const ReadBagDays::Params &in) { return readDays(tx, in); });
    registry.query<ReadBagPace>(
        [](ReadTransaction &tx, const Caller &, const ReadBagPace::Params &in) { return readPace(tx, in.day); });
    registry.query<ReadStations>(
        [&service](ReadTransaction &tx, const Caller &, const wire::Empty &) -> Result<ReadStations::Reply> {
            const qint64 nowMs = service.nowMs();
            return ReadStations::Reply{store::stations(tx, nowMs - dayMs, nowMs)};
        });
    registry.command<CloseDay>([&service](Transaction &tx, const Caller &caller, const DayOnly &in) {
        return closeDay(service, tx, caller, in.day);
    });
    registry.query<ReadDaySummary>(
        [](ReadTransaction &tx, const Caller &, const DayOnly &in) { return readSummary(tx, in.day); });
    registry.query<RecountBags>(
        [&service](ReadTransaction &tx, const Caller &, const wire::Empty &) -> Result<Recount> {
            return service.recounts().count(tx, service.zone());
        });
    registry.command<RebuildBags>([&service](Transaction &tx, const Caller &caller, const RebuildBags::Params &in) {
        return rebuild(service, tx, caller, in.reason);
    });
}

} // namespace

void bindBags(rpc::MethodRegistry &registry, BagService &service)
{
    bindBagCommands(registry, service);
    bindBillCommands(registry, service);
    bindQueries(registry);
    bindStats(registry, service);
    registry.command<TakeScans>(
        [desk = ScanDesk(service)](Transaction &tx, const Caller &caller, const TakeScans::Params &in) mutable {
            return desk.take(tx, caller, in);
        },
        {.knowsRepeats = true});
    registry.command<DecideResolution>(
        [desk = ScanDesk(service)](Transaction &tx, const Caller &caller, const DecideResolution::Params &in) mutable {
            return desk.decide(tx, caller, in);
        });
    registry.logTopic<BagsChanged>({});
    registry.stateTopic<BagCounters>([&service] { return service.counters(); });
}

} // namespace gemba::bags
