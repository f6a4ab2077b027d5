#include "bag_ledger.h"

#include "bag_store.h"
#include "bag_wire.h"
#include "event_effect.h"

namespace gemba::bags {

using namespace Qt::StringLiterals;

Ledger::Ledger(storage::Transaction &tx, std::shared_ptr<const Formats> formats, const QTimeZone &zone)
    : m_tx(tx)
    , m_formats(std::move(formats))
    , m_days(zone)
{
    m_tally->formats = m_formats;
}

std::optional<StoredBag> Ledger::bag(const QString &code)
{
    if (const auto known = m_bags.constFind(code); known != m_bags.cend())
        return *known;
    auto found = store::findBag(m_tx, code);
    if (found)
        m_bags.insert(code, *found);
    return found;
}

void Ledger::startOver()
{
    throw storage::DatabaseError(storage::DatabaseError::Kind::Serialization,
                                 u"another server changed the bag first"_s);
}

qint64 Ledger::write(const Entry &entry, const Hand &hand)
{
    StoredEvent event;
    event.type = entry.type;
    event.timeMs = hand.nowMs;
    event.deviceMs = hand.deviceMs;
    if (entry.parent) {
        event.bag = entry.parent->id;
        event.bagCode = entry.parent->code;
    }
    if (entry.child) {
        event.other = entry.child->id;
        event.otherCode = entry.child->code;
    }
    if (entry.bill) {
        event.bill = entry.bill->id;
        event.billNumber = entry.bill->number;
    }
    event.actor = hand.actor;
    event.session = hand.session;
    event.station = hand.station;
    // What is loaded counts at the dock of the bill, where whoever did it has the right to.
    event.area = entry.bill ? entry.bill->area : entry.parent ? entry.parent->area : QString();
    event.undoes = entry.undoes;
    event.group = hand.group;
    event.grams = entry.grams;
    event.reason = entry.reason;
    event.detail = entry.detail;
    const auto id = store::insertEvent(m_tx, event);
    if (!id)
        startOver();
    event.id = *id;
    if (entry.parent)
        keep(*entry.parent);
    if (entry.child)
        keep(*entry.child);
    count(entry, hand, event.area);

    BagsChanged message{toWire(event), std::nullopt};
    message.event.undoable = canBeUndone(entry.type);
    if (entry.parent)
        message.parent = toWire(*entry.parent, formats());
    m_tx.publish({QString::fromLatin1(BagsChanged::topic.name), wire::encode(message), event.area});
    return *id;
}

DayChange &Ledger::dayOf(const Hand &hand, const QString &area)
{
    return m_tally->days[{m_days.dayOf(hand.countedMs()), area, hand.actor}];
}

void Ledger::count(const Entry &entry, const Hand &hand, const QString &area)
{
    const qint64 unit = entry.parent ? entry.parent->unitGrams : 0;
    addEffect(m_tally->totals, entry.type, unit);
    addEffect(dayOf(hand, area), entry.type, unit);
    if (entry.type == WireBagEventType::Packed) {
        m_tally->quarters[{m_days.dayOf(hand.countedMs()), m_days.quarterOf(hand.countedMs())}] += 1;
        if (entry.child->rev == 1)
            m_tally->totals.children += 1;
    }
}

void Ledger::close()
{
    m_tx.share(Tally::key, std::move(m_tally));
}

} // namespace gemba::bags
