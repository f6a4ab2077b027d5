#pragma once

#include "bags_contract.h"

#include <array>

namespace gemba::bags {

/// The column bag_event.type: the place of the word in the contract's list, from 1. Numbers are never given to another word, so
/// the list only grows at its end.
constexpr int numberOf(WireBagEventType type)
{
    return static_cast<int>(type) + 1;
}
constexpr WireBagEventType eventTypeOf(qint64 number)
{
    return static_cast<WireBagEventType>(number - 1);
}
static_assert(numberOf(WireBagEventType::ParentCreated) == 1 && numberOf(WireBagEventType::BillVoided) == 15);

/// What an entry says, by what it can be overtaken: a child's place, a parent's completeness, its bill, its weight.
enum class EventFamily { None, Place, Completeness, OnBill, Weight };

constexpr EventFamily familyOf(WireBagEventType type)
{
    switch (type) {
    case WireBagEventType::Packed:
    case WireBagEventType::Unpacked:
        return EventFamily::Place;
    case WireBagEventType::Completed:
    case WireBagEventType::Reopened:
        return EventFamily::Completeness;
    case WireBagEventType::Billed:
    case WireBagEventType::Unbilled:
    case WireBagEventType::Returned:
        return EventFamily::OnBill;
    case WireBagEventType::Weighed:
        return EventFamily::Weight;
    default:
        return EventFamily::None;
    }
}

/// Whether an entry of this kind can be taken back at all.
constexpr bool canBeUndone(WireBagEventType type)
{
    return familyOf(type) != EventFamily::None && type != WireBagEventType::Returned;
}

} // namespace gemba::bags
