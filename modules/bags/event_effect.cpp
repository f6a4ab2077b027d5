#include "event_effect.h"

namespace gemba::bags {

using T = WireBagEventType;

TotalChange &TotalChange::operator+=(const TotalChange &by)
{
    parents += by.parents;
    children += by.children;
    packed += by.packed;
    openParents += by.openParents;
    billedParents += by.billedParents;
    nominalGrams += by.nominalGrams;
    openBills += by.openBills;
    closedBills += by.closedBills;
    voidBills += by.voidBills;
    events += by.events;
    scans += by.scans;
    openResolutions += by.openResolutions;
    return *this;
}

DayChange &DayChange::operator+=(const DayChange &by)
{
    scans += by.scans;
    accepted += by.accepted;
    alreadyHere += by.alreadyHere;
    wrongParent += by.wrongParent;
    refused += by.refused;
    packed += by.packed;
    unpacked += by.unpacked;
    completed += by.completed;
    billed += by.billed;
    returned += by.returned;
    billsOpened += by.billsOpened;
    billsClosed += by.billsClosed;
    packedGrams += by.packedGrams;
    return *this;
}

StationPace &StationPace::operator+=(const StationPace &by)
{
    scans += by.scans;
    refused += by.refused;
    return *this;
}

void StationPace::add(WireScanOutcome outcome)
{
    scans += 1;
    refused += outcome == WireScanOutcome::Accepted ? 0 : 1;
}

void addScan(DayChange &day, WireScanOutcome outcome)
{
    using Outcome = WireScanOutcome;
    day.scans += 1;
    (outcome == Outcome::Accepted      ? day.accepted
     : outcome == Outcome::AlreadyHere ? day.alreadyHere
     : outcome == Outcome::WrongParent ? day.wrongParent
                                       : day.refused) += 1;
}

void addEffect(TotalChange &totals, WireBagEventType type, qint64 unitGrams)
{
    totals.events += 1;
    switch (type) {
    case T::ParentCreated:
        totals.parents += 1;
        totals.openParents += 1;
        break;
    case T::Packed:
        totals.packed += 1;
        totals.nominalGrams += unitGrams;
        break;
    case T::Unpacked:
        totals.packed -= 1;
        totals.nominalGrams -= unitGrams;
        break;
    case T::Completed:
        totals.openParents -= 1;
        break;
    case T::Reopened:
        totals.openParents += 1;
        break;
    case T::Billed:
        totals.billedParents += 1;
        break;
    case T::Unbilled:
    case T::Returned:
        totals.billedParents -= 1;
        break;
    case T::BillOpened:
        totals.openBills += 1;
        break;
    case T::BillClosed:
        totals.openBills -= 1;
        totals.closedBills += 1;
        break;
    case T::BillReopened:
        totals.openBills += 1;
        totals.closedBills -= 1;
        break;
    case T::BillVoided:
        totals.openBills -= 1;
        totals.voidBills += 1;
        break;
    case T::Weighed:
    case T::Verified:
    case T::BillChanged:
        break;
    }
}

void addEffect(DayChange &day, WireBagEventType type, qint64 unitGrams)
{
    switch (type) {
    case T::Packed:
        day.packed += 1;
        day.packedGrams += unitGrams;
        break;
    case T::Unpacked:
        day.unpacked += 1;
        day.packedGrams -= unitGrams;
        break;
    case T::Completed:
        day.completed += 1;
        break;
    case T::Reopened:
        day.completed -= 1;
        break;
    case T::Billed:
        day.billed += 1;
        break;
    case T::Unbilled:
        day.billed -= 1;
        break;
    case T::Returned:
        day.returned += 1;
        break;
    case T::BillOpened:
        day.billsOpened += 1;
        break;
    case T::BillClosed:
        day.billsClosed += 1;
        break;
    case T::BillReopened:
        day.billsClosed -= 1;
        break;
    case T::ParentCreated:
    case T::Weighed:
    case T::Verified:
    case T::BillChanged:
    case T::BillVoided:
        break;
    }
}

} // namespace gemba::bags
