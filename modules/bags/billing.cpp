#include "billing.h"

#include "bag_details.h"
#include "bag_store.h"
#include "bag_wire.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using T = WireBagEventType;

namespace {

const auto parentField = u"parent"_s;
const auto numberField = u"number"_s;

Error notOpen(const StoredBill &bill)
{
    return refuseField(ErrorCode::BillNotOpen, numberField, bill.number);
}

} // namespace

Result<StoredBill> Billing::bill(const QString &number, const QString &field)
{
    auto found = store::findBill(m_ledger.tx(), number);
    if (!found)
        return refuseField(ErrorCode::NotFound, field, number);
    return *found;
}

Result<Billed> Billing::add(const StoredBill &bill, const StoredBag &parent, const Hand &hand,
                            std::optional<qint64> undoes, const QString &reason)
{
    if (parent.bill && *parent.bill == bill.id)
        return Billed{bill, parent, {}};
    if (parent.bill)
        return refuseField(ErrorCode::ParentOnOtherBill, parentField, parent.billNumber);
    if (!bill.isOpen())
        return notOpen(bill);
    if (parent.held > 0)
        return refuseField(ErrorCode::ParentHeld, parentField, parent.code);
    if (!parent.complete)
        return refuseField(ErrorCode::ParentNotComplete, parentField, parent.code);
    if (bill.parents >= bill.planned)
        return refuseField(ErrorCode::BillFull, numberField, u"%1 holds %2"_s.arg(bill.number).arg(bill.planned));
    auto put = store::putOnBill(m_ledger.tx(), parent.id, bill.id, hand);
    auto counted = put ? store::countOn(m_ledger.tx(), bill.id, *put) : std::nullopt;
    if (!counted)
        Ledger::startOver();
    put->billNumber = bill.number;
    const qint64 event = m_ledger.write(
        {.type = T::Billed, .parent = &*put, .bill = &*counted, .undoes = undoes, .reason = reason}, hand);
    store::insertLine(m_ledger.tx(), event, bill.id, *put);
    return Billed{*counted, *put, {event}, put->children};
}

Result<Billed> Billing::remove(const StoredBill &bill, const StoredBag &parent, const Hand &hand,
                               std::optional<qint64> undoes, const QString &reason)
{
    const auto line = store::activeLine(m_ledger.tx(), bill.id, parent.id);
    if (!line || parent.bill != bill.id)
        return refuseField(ErrorCode::ParentNotOnBill, parentField, parent.code);
    if (!bill.isOpen())
        return notOpen(bill);
    auto freed = store::takeOffBill(m_ledger.tx(), parent.id, bill.id, hand);
    auto counted = freed ? store::countOff(m_ledger.tx(), bill.id, *line) : std::nullopt;
    if (!counted)
        Ledger::startOver();
    const qint64 event = m_ledger.write(
        {.type = T::Unbilled, .parent = &*freed, .bill = &*counted, .undoes = undoes, .reason = reason}, hand);
    if (!store::endLine(m_ledger.tx(), line->addedEvent, event, {}))
        Ledger::startOver();
    return Billed{*counted, *freed, {event}, line->children};
}

Result<Billed> Billing::bring(const StoredBill &to, const StoredBag &parent, const Hand &hand, const QString &reason)
{
    if (!parent.bill || *parent.bill == to.id)
        return add(to, parent, hand, {}, reason);
    const auto from = bill(parent.billNumber, numberField);
    if (!from)
        return from.error();
    const auto off = remove(*from, parent, hand, {}, reason);
    if (!off)
        return off;
    auto on = add(to, *off->parent, hand, {}, reason);
    if (on)
        on->events = off->events + on->events;
    return on;
}

Result<Billed> Billing::takeBack(const StoredBill &bill, const StoredBag &parent, const Hand &hand,
                                 const QString &reason)
{
    const auto line = store::activeLine(m_ledger.tx(), bill.id, parent.id);
    if (!line || parent.bill != bill.id)
        return refuseField(ErrorCode::ParentNotOnBill, parentField, parent.code);
    if (bill.state != WireBillState::Closed)
        return refuseField(ErrorCode::BillNotClosed, numberField, bill.number);
    auto freed = store::takeOffBill(m_ledger.tx(), parent.id, bill.id, hand);
    auto counted = freed ? store::countReturn(m_ledger.tx(), bill.id) : std::nullopt;
    if (!counted)
        Ledger::startOver();
    const qint64 event =
        m_ledger.write({.type = T::Returned, .parent = &*freed, .bill = &*counted, .reason = reason}, hand);
    if (!store::endLine(m_ledger.tx(), line->addedEvent, {}, event))
        Ledger::startOver();
    return Billed{*counted, *freed, {event}, line->children};
}

Result<Billed> Billing::close(const StoredBill &bill, const Hand &hand, const QString &shortReason, bool mayBeShort)
{
    if (!bill.isOpen())
        return notOpen(bill);
    std::optional<QString> reason;
    if (bill.parents < bill.planned) {
        if (!mayBeShort || shortReason.trimmed().isEmpty())
            return refuseField(ErrorCode::BillShort, mayBeShort ? u"shortReason"_s : numberField,
                               u"%1 of %2"_s.arg(bill.parents).arg(bill.planned));
        reason = shortReason.trimmed();
    }
    const StoredBill sum = store::sumOfLines(m_ledger.tx(), bill);
    if (sum.parents != bill.parents || sum.children != bill.children || sum.nominalGrams != bill.nominalGrams ||
        sum.scaleGrams != bill.scaleGrams || sum.weighed != bill.weighed || sum.returned != bill.returned)
        throw std::runtime_error("the lines of bill " + bill.number.toStdString() + " do not add up to what it keeps");
    auto closed = store::closeBill(m_ledger.tx(), bill.id, bill.parents, reason, hand);
    if (!closed)
        Ledger::startOver();
    const QString hash = print(*closed);
    const qint64 event = m_ledger.write({.type = T::BillClosed,
                                         .bill = &*closed,
                                         .reason = reason.value_or(QString()),
                                         .detail = detailOfClosed(closed->revision, hash)},
                                        hand);
    return Billed{*closed, {}, {event}};
}

/// Keys of a QJsonObject are in order, so that the same bill always gives the same bytes.
QString Billing::print(const StoredBill &bill)
{
    BillRevision printed{toWire(bill), store::linesOf(m_ledger.tx(), bill, m_ledger.formats()), {}};
    QJsonObject content = wire::encode(printed);
    content.remove(u"contentHash"_s);
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (!store::insertRevision(m_ledger.tx(), bill.id, bill.revision, {QString::fromUtf8(bytes), hash}))
        Ledger::startOver();
    return hash;
}

Result<Billed> Billing::reopen(const StoredBill &bill, const Hand &hand, const QString &reason)
{
    if (bill.state != WireBillState::Closed)
        return refuseField(ErrorCode::BillNotClosed, numberField, bill.number);
    // What came back does not leave with the bill again: there is room for it, or for another in its place.
    const StoredBill returned = store::sumOfReturned(m_ledger.tx(), bill.id);
    auto opened = store::reopenBill(m_ledger.tx(), bill.id, returned, reason);
    if (!opened)
        Ledger::startOver();
    const qint64 event = m_ledger.write(
        {.type = T::BillReopened, .bill = &*opened, .reason = reason, .detail = detailOfReopened(returned.parents)},
        hand);
    if (store::endReturnedLines(m_ledger.tx(), bill.id, event) != returned.parents)
        Ledger::startOver();
    return Billed{*opened, {}, {event}};
}

Result<Billed> Billing::makeVoid(const StoredBill &bill, const Hand &hand, const QString &reason)
{
    if (bill.state == WireBillState::Void)
        return notOpen(bill);
    auto voided = store::voidBill(m_ledger.tx(), bill.id, bill.state, reason);
    if (!voided)
        Ledger::startOver();
    // This entry before those of its parents: it is by their order that the lines of then are known.
    QList<qint64> events{m_ledger.write({.type = T::BillVoided, .bill = &*voided, .reason = reason}, hand)};
    if (bill.state == WireBillState::Closed) {
        m_ledger.tally().totals.openBills += 1;
        m_ledger.tally().totals.closedBills -= 1;
    }
    for (const StoredBag &parent : store::parentsOnBill(m_ledger.tx(), bill.id)) {
        const auto line = store::activeLine(m_ledger.tx(), bill.id, parent.id);
        auto freed = store::takeOffBill(m_ledger.tx(), parent.id, bill.id, hand);
        if (!freed || !line)
            Ledger::startOver();
        const qint64 event =
            m_ledger.write({.type = T::Unbilled, .parent = &*freed, .bill = &*voided, .reason = reason}, hand);
        store::endLine(m_ledger.tx(), line->addedEvent, event, {});
        events << event;
    }
    return Billed{*voided, {}, events};
}

} // namespace gemba::bags
