#include "bag_details.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gemba::bags {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const QString &detail)
{
    return detail.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(detail.toUtf8()).object();
}

} // namespace

QString detailOfParent(const StoredBag &parent)
{
    return text({{u"code"_s, parent.code},
                 {u"format"_s, parent.format},
                 {u"area"_s, parent.area},
                 {u"capacity"_s, parent.capacity},
                 {u"unitGrams"_s, parent.unitGrams},
                 {u"toleranceGrams"_s, parent.toleranceGrams}});
}

QString detailOfChild(const StoredBag &child)
{
    return text({{u"code"_s, child.code}, {u"format"_s, child.format}, {u"unitGrams"_s, child.unitGrams}});
}

QString detailOfOpened(const StoredBill &bill)
{
    return text({{u"number"_s, bill.number},
                 {u"destination"_s, bill.destination},
                 {u"vehicle"_s, bill.vehicle},
                 {u"area"_s, bill.area},
                 {u"planned"_s, bill.planned}});
}

QString detailOfChanged(const StoredBill &bill)
{
    return text({{u"destination"_s, bill.destination}, {u"vehicle"_s, bill.vehicle}, {u"planned"_s, bill.planned}});
}

QString detailOfClosed(int revision, const QString &sha256)
{
    return text({{u"revision"_s, revision}, {u"sha256"_s, sha256}});
}

QString detailOfReopened(int returned)
{
    return text({{u"returned"_s, returned}});
}

std::optional<StoredBag> bagBornIn(const StoredEvent &event)
{
    const QJsonObject detail = objectIn(event.detail);
    const bool isParent = event.type == WireBagEventType::ParentCreated;
    if (detail.isEmpty() || (!isParent && event.type != WireBagEventType::Packed))
        return std::nullopt;
    StoredBag bag;
    bag.kind = isParent ? BagKind::Parent : BagKind::Child;
    bag.code = detail["code"_L1].toString();
    bag.format = detail["format"_L1].toString();
    bag.area = isParent ? detail["area"_L1].toString() : event.area;
    bag.capacity = detail["capacity"_L1].toInt();
    bag.unitGrams = detail["unitGrams"_L1].toInteger();
    bag.toleranceGrams = detail["toleranceGrams"_L1].toInteger();
    bag.createdMs = event.timeMs;
    return bag;
}

bool applyDetail(StoredBill &bill, const StoredEvent &event)
{
    const QJsonObject detail = objectIn(event.detail);
    if (detail.isEmpty())
        return false;
    if (event.type == WireBagEventType::BillOpened) {
        bill.number = detail["number"_L1].toString();
        bill.area = detail["area"_L1].toString();
    }
    bill.destination = detail["destination"_L1].toString();
    bill.vehicle = detail["vehicle"_L1].toString();
    bill.planned = detail["planned"_L1].toInt();
    return true;
}

std::optional<ClosedDetail> closedDetail(const QString &detail)
{
    const QJsonObject object = objectIn(detail);
    if (object.isEmpty())
        return std::nullopt;
    return ClosedDetail{object["revision"_L1].toInt(), object["sha256"_L1].toString()};
}

} // namespace gemba::bags
