#include "bag_words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::bagdesk {

QString BagWords::kind(bags::WireBagKind kind) const
{
    return kind == bags::WireBagKind::Parent ? tr("Parent") : tr("Child");
}

QString BagWords::state(const bags::Bag &bag) const
{
    if (bag.kind == bags::WireBagKind::Child)
        return bag.parent ? tr("Packed") : tr("Loose", "a child that is in no parent");
    if (bag.bill)
        return tr("On a bill");
    return bag.state == bags::WireBagState::Complete ? tr("Complete", "state of a parent")
                                                     : tr("Open", "a parent that takes children");
}

QString BagWords::billState(const bags::Bill &bill) const
{
    switch (bill.state) {
    case bags::WireBillState::Open:
        return tr("Open", "a bill that is loaded");
    case bags::WireBillState::Closed:
        return bill.parents < bill.planned ? tr("Short", "closed with less than planned") : tr("Closed");
    case bags::WireBillState::Reopened:
        return tr("Reopened");
    case bags::WireBillState::Void:
        return tr("Void");
    }
    return {};
}

QString BagWords::mode(bags::WireScanMode mode) const
{
    switch (mode) {
    case bags::WireScanMode::Pack:
        return tr("Pack");
    case bags::WireScanMode::Unpack:
        return tr("Take out");
    case bags::WireScanMode::Bill:
        return tr("Load", "put parents on a bill");
    case bags::WireScanMode::Unbill:
        return tr("Unload", "take parents off a bill");
    case bags::WireScanMode::Return:
        return tr("Return");
    }
    return {};
}

QString BagWords::outcome(const bags::KeptScan &scan) const
{
    switch (scan.outcome) {
    case bags::WireScanOutcome::Accepted:
        return tr("Accepted");
    case bags::WireScanOutcome::AlreadyHere:
        return tr("Already here");
    case bags::WireScanOutcome::WrongParent:
        return tr("In another parent");
    case bags::WireScanOutcome::Full:
        return tr("Parent full");
    case bags::WireScanOutcome::Unknown:
        return tr("Unknown code");
    case bags::WireScanOutcome::Refused:
        return scan.errorCode ? m_words.error(static_cast<ErrorCode>(*scan.errorCode)) : tr("Refused");
    }
    return {};
}

QString BagWords::remedy(bags::WireRemedy remedy) const
{
    switch (remedy) {
    case bags::WireRemedy::Keep:
        return tr("Kept as it counts");
    case bags::WireRemedy::Move:
        return tr("Moved to where the scan says");
    case bags::WireRemedy::Check:
        return tr("Being looked at");
    }
    return {};
}

QString BagWords::event(const bags::BagEvent &event) const
{
    using T = bags::WireBagEventType;
    const QString bag = m_words.isolated(event.bag);
    const QString other = m_words.isolated(event.other.value_or(QString()));
    const QString bill = m_words.isolated(event.bill.value_or(QString()));
    switch (event.type) {
    case T::ParentCreated:
        return tr("%1 seen for the first time").arg(bag);
    case T::Packed:
        return tr("%1 packed into %2").arg(other, bag);
    case T::Unpacked:
        return tr("%1 taken out of %2").arg(other, bag);
    case T::Completed:
        return tr("%1 completed").arg(bag);
    case T::Reopened:
        return tr("%1 opened again").arg(bag);
    case T::Weighed:
        return tr("%1 weighed: %2").arg(bag, kilogramsWithUnit(event.grams.value_or(0)));
    case T::Verified:
        return tr("%1 checked").arg(bag);
    case T::Billed:
        return tr("%1 put on bill %2").arg(bag, bill);
    case T::Unbilled:
        return tr("%1 taken off bill %2").arg(bag, bill);
    case T::Returned:
        return tr("%1 came back from bill %2").arg(bag, bill);
    case T::BillOpened:
        return tr("Bill %1 opened").arg(bill);
    case T::BillChanged:
        return tr("Bill %1 changed").arg(bill);
    case T::BillClosed:
        return tr("Bill %1 closed").arg(bill);
    case T::BillReopened:
        return tr("Bill %1 opened again").arg(bill);
    case T::BillVoided:
        return tr("Bill %1 made void").arg(bill);
    }
    return {};
}

QString BagWords::kilograms(qint64 grams) const
{
    return m_words.number(static_cast<double>(grams) / 1000, grams % 1000 == 0 ? 0 : 2);
}

QString BagWords::kilogramsWithUnit(qint64 grams) const
{
    return m_words.withUnit(kilograms(grams), u"kg"_s);
}

QString BagWords::toNominal(const bags::Bag &bag) const
{
    if (!bag.scaleGrams)
        return {};
    const qint64 off = *bag.scaleGrams - bag.nominalGrams;
    const QString figure = m_words.isolated(m_words.signedNumber(static_cast<double>(off) / 1000, 2));
    if (bag.weight == bags::WireWeightVerdict::Agrees || bag.children == 0)
        return figure;
    const auto unit = static_cast<double>(bag.nominalGrams) / bag.children;
    const int bagsOff = std::max(1, static_cast<int>(std::lround(std::abs(static_cast<double>(off)) / unit)));
    return off < 0 ? tr("%1  %n missing?", "weight of a parent", bagsOff).arg(figure)
                   : tr("%1  %n too many?", "weight of a parent", bagsOff).arg(figure);
}

QString BagWords::filled(qint64 count, qint64 of) const
{
    return m_words.isolated(u"%1 / %2"_s.arg(m_words.count(count), m_words.count(of)));
}

QString BagWords::day(const QString &iso) const
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (!date.isValid())
        return iso;
    return m_words.fullDate(QDateTime(date, QTime(12, 0), m_words.timeZone()).toMSecsSinceEpoch());
}

} // namespace gemba::bagdesk
