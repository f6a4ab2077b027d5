#include "bag_reading.h"

#include "bag_codes.h"
#include "bag_store.h"
#include "bag_wire.h"
#include "bill_store.h"
#include "event_store.h"
#include "undoing.h"

#include <QJsonDocument>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;

namespace {

constexpr int eventsOfBill = 200;

Result<StoredBag> bagOf(ReadTransaction &tx, const Formats &formats, const QString &text)
{
    const auto code = codeIn(text, formats, u"code"_s);
    if (!code)
        return code.error();
    auto bag = store::findBag(tx, *code);
    if (!bag)
        return refuseField(ErrorCode::BagUnknown, u"code"_s, *code);
    return *bag;
}

/// Entries with the word whether they can be taken back, each bag and bill looked up once.
class Undoability
{
public:
    explicit Undoability(ReadTransaction &tx)
        : m_tx(tx)
    {
    }
    BagEvent toWire(const StoredEvent &event)
    {
        BagEvent out = bags::toWire(event);
        out.undoable = isUndoable(m_tx, event, bagBy(event.bag), billBy(event.bill));
        return out;
    }

private:
    std::optional<StoredBag> bagBy(std::optional<qint64> id)
    {
        if (!id)
            return std::nullopt;
        if (!m_bags.contains(*id))
            m_bags.insert(*id, store::bagById(m_tx, *id));
        return m_bags.value(*id);
    }
    std::optional<StoredBill> billBy(std::optional<qint64> id)
    {
        if (!id)
            return std::nullopt;
        if (!m_bills.contains(*id))
            m_bills.insert(*id, store::billById(m_tx, *id));
        return m_bills.value(*id);
    }

    ReadTransaction &m_tx;
    QHash<qint64, std::optional<StoredBag>> m_bags;
    QHash<qint64, std::optional<StoredBill>> m_bills;
};

QString cursorOf(const store::BagSearch::Place &place)
{
    return u"%1.%2"_s.arg(place.changedMs).arg(place.id);
}

std::optional<store::BagSearch::Place> placeIn(const QString &cursor)
{
    const QStringList parts = cursor.split(u'.');
    bool isTime = false;
    bool isId = false;
    const store::BagSearch::Place place{parts.first().toLongLong(&isTime), parts.last().toLongLong(&isId)};
    return parts.size() == 2 && isTime && isId ? std::optional(place) : std::nullopt;
}

} // namespace

Formats readFormats(ReadTransaction &tx)
{
    return formatsOf(store::formats(tx));
}

Result<FindBag::Reply> findBag(ReadTransaction &tx, const FindBag::Params &in)
{
    const Formats formats = readFormats(tx);
    const auto bag = bagOf(tx, formats, in.code);
    if (!bag)
        return bag.error();
    FindBag::Reply reply;
    reply.bag = toWire(*bag, formats);
    if (bag->isParent()) {
        for (const StoredBag &child : store::childrenOf(tx, bag->id))
            reply.children.append(toWire(child, formats));
    } else if (bag->parent) {
        reply.parent = toWire(*store::bagById(tx, *bag->parent), formats);
    }
    return reply;
}

Result<ListBags::Reply> listBags(ReadTransaction &tx, const ListBags::Params &in)
{
    const Formats formats = readFormats(tx);
    store::BagSearch search{in, in.limit + 1, {}};
    search.in.text = canonicalCode(in.text);
    if (search.byChange() && !in.cursor.isEmpty()) {
        search.after = placeIn(in.cursor);
        if (!search.after)
            return refuseField(ErrorCode::CursorInvalid, u"cursor"_s);
    }
    QList<StoredBag> found = store::searchBags(tx, search);
    ListBags::Reply reply;
    if (found.size() > in.limit) {
        found.removeLast();
        const StoredBag &last = found.last();
        reply.nextCursor = search.byChange() ? cursorOf({last.changedMs, last.id}) : last.code;
    }
    for (const StoredBag &bag : std::as_const(found))
        reply.bags.append(toWire(bag, formats));
    return reply;
}

Result<ReadBagHistory::Reply> bagHistory(ReadTransaction &tx, const ReadBagHistory::Params &in)
{
    const auto below = belowOf(in.cursor);
    if (!below)
        return below.error();
    const auto bag = bagOf(tx, readFormats(tx), in.code);
    if (!bag)
        return bag.error();
    ReadBagHistory::Reply reply;
    Undoability undoability(tx);
    for (const StoredEvent &event : store::historyOf(tx, *bag, *below, in.limit + 1)) {
        if (reply.events.size() == in.limit) {
            reply.nextCursor = QString::number(reply.events.last().id);
            break;
        }
        reply.events.append(undoability.toWire(event));
    }
    return reply;
}

Result<ListBills::Reply> listBills(ReadTransaction &tx, const ListBills::Params &in)
{
    const auto below = belowOf(in.cursor);
    if (!below)
        return below.error();
    ListBills::Reply reply;
    qint64 last = 0;
    for (const StoredBill &bill : store::listBills(tx, in, *below, in.limit + 1)) {
        if (reply.bills.size() == in.limit) {
            reply.nextCursor = QString::number(last);
            break;
        }
        last = bill.id;
        reply.bills.append(toWire(bill));
    }
    return reply;
}

Result<FindBill::Reply> findBill(ReadTransaction &tx, const BillOnly &in)
{
    const QString number = canonicalCode(in.number);
    const auto bill = store::findBill(tx, number);
    if (!bill)
        return refuseField(ErrorCode::NotFound, u"number"_s, number);
    FindBill::Reply reply{toWire(*bill), store::linesOf(tx, *bill, readFormats(tx)), {}};
    for (const StoredEvent &event : store::historyOfBill(tx, bill->id, eventsOfBill))
        reply.events.append(toWire(event));
    return reply;
}

Result<BillRevision> billRevision(ReadTransaction &tx, const ReadBillRevision::Params &in)
{
    const QString number = canonicalCode(in.number);
    const auto bill = store::findBill(tx, number);
    if (!bill)
        return refuseField(ErrorCode::NotFound, u"number"_s, number);
    const auto stored = store::revisionOf(tx, bill->id, in.revision);
    if (!stored)
        return refuseField(ErrorCode::NotFound, u"revision"_s, u"it was not closed then"_s);
    QJsonObject content = QJsonDocument::fromJson(stored->content.toUtf8()).object();
    content.insert(u"contentHash"_s, stored->sha256);
    return wire::decode<BillRevision>(content, wire::Unknown::Ignore);
}

Result<PreloadStation::Reply> preload(ReadTransaction &tx, const PreloadStation::Params &in)
{
    const Formats formats = readFormats(tx);
    PreloadStation::Reply reply;
    if (in.cursor.isEmpty())
        reply.formats = formats.all;
    for (const StoredBag &parent : store::openParents(tx, in.area, in.cursor, in.limit + 1)) {
        if (reply.parents.size() == in.limit) {
            reply.nextCursor = reply.parents.last().parent.code;
            break;
        }
        PreloadStation::OpenParent open{toWire(parent, formats), {}};
        for (const StoredBag &child : store::childrenOf(tx, parent.id))
            open.children.append(child.code);
        reply.parents.append(open);
    }
    return reply;
}

} // namespace gemba::bags
