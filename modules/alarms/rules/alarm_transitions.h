#pragma once

/// The alarm lifecycle as one table: state × event × behaviour → next state, effects, or a refusal.
///
/// Source: the alarm state transition diagram and shelving, suppression and out-of-service states of ISA-18.2
/// (IEC 62682); independence of shelving from the rest as in OPC UA Part 9. Where they leave room, we decide:
///
///  * Covers (shelf, suppression by design, out of service) are independent; an alarm is hidden while any is on. Below
///    a cover the condition goes on being tracked.
///  * When the last cover comes off an active alarm, it is UnacknowledgedActive and announced again, whatever it was
///    before: who was not looking cannot have acknowledged what stands now.
///  * A condition that comes and goes wholly below a cover leaves no alarm behind (ActiveUnannounced → Normal), only
///    its journal entries. One that people had been told of before stays theirs to acknowledge.
///  * A hidden alarm can be neither acknowledged nor reset: uncover it first.
///  * Acknowledging twice changes nothing and is not refused: two people may press at once. Which occurrence they meant
///    is checked by applyEvent().
///  * A shelved alarm cannot be shelved again: stretching a shelf would get round the longest time allowed.
///  * A one-shot shelf needs an active condition and ends with it; it has an end in time all the same.
///  * Suppression is done by logic that may repeat itself, so repeating it changes nothing; service states are set by
///    people, so a second person is told that somebody was there before.
///  * A latched alarm is reset only after it has been acknowledged.
///  * An alarm whose limit or sensor is taken away ends at once, acknowledged or not, and its covers end with it: there
///    is nothing left to look at, and a limit set again later must not be silent for a forgotten reason.

#include <alarm_record.h>

#include <array>
#include <initializer_list>

namespace gemba::alarms {

enum class AlarmEventKind : quint8 {
    ConditionRaised,
    ConditionCleared,
    Acknowledge,
    Reset,
    ShelveTimed,
    ShelveOneShot,
    Unshelve,
    ShelfExpired,
    Suppress,
    Unsuppress,
    TakeOutOfService,
    ReturnToService,
    Retire ///< what it watches is no longer configured
};
inline constexpr int alarmEventKindCount = 13;

/// What happens besides the change of the process state.
enum AlarmEffect : quint16 {
    NoEffect = 0,
    NewOccurrence = 1 << 0,
    Announce = 1 << 1, ///< people are told: list, blinking, sound
    Returned = 1 << 2,
    Acknowledged = 1 << 3,
    StartTimedShelf = 1 << 4,
    StartOneShotShelf = 1 << 5,
    EndShelf = 1 << 6,
    EndOneShotShelf = 1 << 7, ///< ends the shelf if it is a one-shot
    StartSuppression = 1 << 8,
    EndSuppression = 1 << 9,
    StartOutOfService = 1 << 10,
    EndOutOfService = 1 << 11,
};

enum class Verdict : quint8 { Undefined, Apply, Ignore, Refuse, Impossible };

struct Cell
{
    Verdict verdict = Verdict::Undefined;
    ProcessState next = ProcessState::Normal;
    quint16 effects = NoEffect;
};

namespace table {

/// Which covers a row asks for. "Last" = this cover is on and no other is.
enum class Cover : quint8 {
    Any,
    Open,
    Hidden,
    Unshelved,
    ShelvedLast,
    ShelvedAmongOthers,
    Shelved,
    Unsuppressed,
    SuppressedLast,
    SuppressedAmongOthers,
    Suppressed,
    InService,
    OutOfServiceLast,
    OutOfServiceAmongOthers,
    OutOfService
};

constexpr bool matches(Cover cover, const AlarmState &s)
{
    const bool shelved = s.shelf != ShelfKind::None;
    const int covers = int(shelved) + int(s.suppressedByDesign) + int(s.outOfService);
    switch (cover) {
    case Cover::Any:
        return true;
    case Cover::Open:
        return covers == 0;
    case Cover::Hidden:
        return covers > 0;
    case Cover::Unshelved:
        return !shelved;
    case Cover::ShelvedLast:
        return shelved && covers == 1;
    case Cover::ShelvedAmongOthers:
        return shelved && covers > 1;
    case Cover::Shelved:
        return shelved;
    case Cover::Unsuppressed:
        return !s.suppressedByDesign;
    case Cover::SuppressedLast:
        return s.suppressedByDesign && covers == 1;
    case Cover::SuppressedAmongOthers:
        return s.suppressedByDesign && covers > 1;
    case Cover::Suppressed:
        return s.suppressedByDesign;
    case Cover::InService:
        return !s.outOfService;
    case Cover::OutOfServiceLast:
        return s.outOfService && covers == 1;
    case Cover::OutOfServiceAmongOthers:
        return s.outOfService && covers > 1;
    case Cover::OutOfService:
        return s.outOfService;
    }
    return false;
}

/// A set of enumerators as bits.
struct Set
{
    quint32 bits = 0;
    template <typename E>
    constexpr bool has(E value) const
    {
        return (bits >> static_cast<unsigned>(value)) & 1U;
    }
};
template <typename E>
constexpr Set of(std::initializer_list<E> values)
{
    Set set;
    for (const E value : values)
        set.bits |= 1U << static_cast<unsigned>(value);
    return set;
}

using enum ProcessState;
inline constexpr Set any{~0U};
inline constexpr Set active = of({UnacknowledgedActive, AcknowledgedActive, ActiveUnannounced});
inline constexpr Set inactive = of({Normal, ReturnedUnacknowledged, LatchedUnacknowledged, LatchedAcknowledged});
inline constexpr Set plain = of({AlarmBehaviour::Plain});
inline constexpr Set autoAcknowledge = of({AlarmBehaviour::AutoAcknowledge});
inline constexpr Set latching = of({AlarmBehaviour::Latching});
inline constexpr Set notLatching = of({AlarmBehaviour::Plain, AlarmBehaviour::AutoAcknowledge});

struct Row
{
    AlarmEventKind event;
    Set from;
    Cover cover;
    Set behaviour;
    Verdict verdict;
    std::optional<ProcessState> next; ///< nothing = stays
    int effects;
};

inline constexpr auto keep = std::nullopt;
using E = AlarmEventKind;
using C = Cover;
using V = Verdict;

// clang-format off
inline constexpr Row rows[] = {
    // event               from                                            cover                       behaviour        verdict    next                    effects
    {E::ConditionRaised,   of({Normal}),                                   C::Open,                    any,             V::Apply,  UnacknowledgedActive,   NewOccurrence | Announce},
    {E::ConditionRaised,   of({Normal}),                                   C::Hidden,                  any,             V::Apply,  ActiveUnannounced,      NewOccurrence},
    {E::ConditionRaised,   of({ReturnedUnacknowledged, LatchedUnacknowledged, LatchedAcknowledged}),
                                                                           C::Open,                    any,             V::Apply,  UnacknowledgedActive,   NewOccurrence | Announce},
    {E::ConditionRaised,   of({ReturnedUnacknowledged, LatchedUnacknowledged, LatchedAcknowledged}),
                                                                           C::Hidden,                  any,             V::Apply,  UnacknowledgedActive,   NewOccurrence},
    {E::ConditionRaised,   active,                                         C::Any,                     any,             V::Ignore, keep,                   NoEffect},

    {E::ConditionCleared,  of({UnacknowledgedActive}),                     C::Any,                     plain,           V::Apply,  ReturnedUnacknowledged, Returned | EndOneShotShelf},
    {E::ConditionCleared,  of({UnacknowledgedActive}),                     C::Any,                     autoAcknowledge, V::Apply,  Normal,                 Returned | EndOneShotShelf},
    {E::ConditionCleared,  of({UnacknowledgedActive}),                     C::Any,                     latching,        V::Apply,  LatchedUnacknowledged,  Returned | EndOneShotShelf},
    {E::ConditionCleared,  of({AcknowledgedActive}),                       C::Any,                     notLatching,     V::Apply,  Normal,                 Returned | EndOneShotShelf},
    {E::ConditionCleared,  of({AcknowledgedActive}),                       C::Any,                     latching,        V::Apply,  LatchedAcknowledged,    Returned | EndOneShotShelf},
    {E::ConditionCleared,  of({ActiveUnannounced}),                        C::Any,                     any,             V::Apply,  Normal,                 Returned | EndOneShotShelf},
    {E::ConditionCleared,  inactive,                                       C::Any,                     any,             V::Ignore, keep,                   NoEffect},

    {E::Acknowledge,       of({UnacknowledgedActive}),                     C::Open,                    any,             V::Apply,  AcknowledgedActive,     Acknowledged},
    {E::Acknowledge,       of({ReturnedUnacknowledged}),                   C::Open,                    any,             V::Apply,  Normal,                 Acknowledged},
    {E::Acknowledge,       of({LatchedUnacknowledged}),                    C::Open,                    any,             V::Apply,  LatchedAcknowledged,    Acknowledged},
    {E::Acknowledge,       of({Normal, AcknowledgedActive, LatchedAcknowledged}),
                                                                           C::Open,                    any,             V::Ignore, keep,                   NoEffect},
    {E::Acknowledge,       any,                                            C::Hidden,                  any,             V::Refuse, keep,                   NoEffect},

    {E::Reset,             of({LatchedAcknowledged}),                      C::Open,                    any,             V::Apply,  Normal,                 NoEffect},
    {E::Reset,             of({Normal}),                                   C::Open,                    any,             V::Ignore, keep,                   NoEffect},
    {E::Reset,             of({UnacknowledgedActive, AcknowledgedActive, ReturnedUnacknowledged, LatchedUnacknowledged}),
                                                                           C::Open,                    any,             V::Refuse, keep,                   NoEffect},
    {E::Reset,             any,                                            C::Hidden,                  any,             V::Refuse, keep,                   NoEffect},

    {E::ShelveTimed,       any,                                            C::Unshelved,               any,             V::Apply,  keep,                   StartTimedShelf},
    {E::ShelveTimed,       any,                                            C::Shelved,                 any,             V::Refuse, keep,                   NoEffect},
    {E::ShelveOneShot,     active,                                         C::Unshelved,               any,             V::Apply,  keep,                   StartOneShotShelf},
    {E::ShelveOneShot,     inactive,                                       C::Unshelved,               any,             V::Refuse, keep,                   NoEffect},
    {E::ShelveOneShot,     any,                                            C::Shelved,                 any,             V::Refuse, keep,                   NoEffect},

    {E::Unshelve,          active,                                         C::ShelvedLast,             any,             V::Apply,  UnacknowledgedActive,   EndShelf | Announce},
    {E::Unshelve,          inactive,                                       C::ShelvedLast,             any,             V::Apply,  keep,                   EndShelf},
    {E::Unshelve,          any,                                            C::ShelvedAmongOthers,      any,             V::Apply,  keep,                   EndShelf},
    {E::Unshelve,          any,                                            C::Unshelved,               any,             V::Refuse, keep,                   NoEffect},
    {E::ShelfExpired,      active,                                         C::ShelvedLast,             any,             V::Apply,  UnacknowledgedActive,   EndShelf | Announce},
    {E::ShelfExpired,      inactive,                                       C::ShelvedLast,             any,             V::Apply,  keep,                   EndShelf},
    {E::ShelfExpired,      any,                                            C::ShelvedAmongOthers,      any,             V::Apply,  keep,                   EndShelf},
    {E::ShelfExpired,      any,                                            C::Unshelved,               any,             V::Ignore, keep,                   NoEffect},

    {E::Suppress,          any,                                            C::Unsuppressed,            any,             V::Apply,  keep,                   StartSuppression},
    {E::Suppress,          any,                                            C::Suppressed,              any,             V::Ignore, keep,                   NoEffect},
    {E::Unsuppress,        active,                                         C::SuppressedLast,          any,             V::Apply,  UnacknowledgedActive,   EndSuppression | Announce},
    {E::Unsuppress,        inactive,                                       C::SuppressedLast,          any,             V::Apply,  keep,                   EndSuppression},
    {E::Unsuppress,        any,                                            C::SuppressedAmongOthers,   any,             V::Apply,  keep,                   EndSuppression},
    {E::Unsuppress,        any,                                            C::Unsuppressed,            any,             V::Ignore, keep,                   NoEffect},

    {E::TakeOutOfService,  any,                                            C::InService,               any,             V::Apply,  keep,                   StartOutOfService},
    {E::TakeOutOfService,  any,                                            C::OutOfService,            any,             V::Refuse, keep,                   NoEffect},
    {E::ReturnToService,   active,                                         C::OutOfServiceLast,        any,             V::Apply,  UnacknowledgedActive,   EndOutOfService | Announce},
    {E::ReturnToService,   inactive,                                       C::OutOfServiceLast,        any,             V::Apply,  keep,                   EndOutOfService},
    {E::ReturnToService,   any,                                            C::OutOfServiceAmongOthers, any,             V::Apply,  keep,                   EndOutOfService},
    {E::ReturnToService,   any,                                            C::InService,               any,             V::Refuse, keep,                   NoEffect},

    {E::Retire,            active,                                         C::Any,                     any,             V::Apply,  Normal,                 Returned | EndShelf | EndSuppression | EndOutOfService},
    {E::Retire,            inactive,                                       C::Any,                     any,             V::Apply,  Normal,                 EndShelf | EndSuppression | EndOutOfService},
};
// clang-format on

inline constexpr int stateCount = processStateCount * shelfKindCount * 2 * 2;

constexpr AlarmState stateAt(int index)
{
    return {static_cast<ProcessState>(index / 12), static_cast<ShelfKind>(index / 4 % 3), (index / 2 % 2) == 1,
            (index % 2) == 1};
}
constexpr int indexOf(const AlarmState &s)
{
    return static_cast<int>(s.process) * 12 + static_cast<int>(s.shelf) * 4 + (s.suppressedByDesign ? 2 : 0) +
           (s.outOfService ? 1 : 0);
}
constexpr size_t cellIndex(int state, AlarmEventKind event, AlarmBehaviour behaviour)
{
    return static_cast<size_t>((state * alarmEventKindCount + static_cast<int>(event)) * alarmBehaviourCount +
                               static_cast<int>(behaviour));
}
using Cells = std::array<Cell, size_t{stateCount} * alarmEventKindCount * alarmBehaviourCount>;

/// Spreads the rows over all cells. A cell that two rows claim does not compile.
consteval Cells spread()
{
    Cells cells{};
    for (int s = 0; s < stateCount; ++s) {
        const AlarmState state = stateAt(s);
        for (int b = 0; b < alarmBehaviourCount; ++b) {
            const auto behaviour = static_cast<AlarmBehaviour>(b);
            if (!state.legal()) {
                for (int e = 0; e < alarmEventKindCount; ++e)
                    cells[cellIndex(s, static_cast<AlarmEventKind>(e), behaviour)].verdict = Verdict::Impossible;
                continue;
            }
            for (const Row &row : rows) {
                if (!row.from.has(state.process) || !row.behaviour.has(behaviour) || !matches(row.cover, state))
                    continue;
                Cell &cell = cells[cellIndex(s, row.event, behaviour)];
                if (cell.verdict != Verdict::Undefined)
                    throw "two rows claim the same cell";
                cell = {row.verdict, row.next.value_or(state.process), static_cast<quint16>(row.effects)};
            }
        }
    }
    return cells;
}

inline constexpr Cells cells = spread();

consteval bool complete()
{
    for (const Cell &cell : cells) {
        if (cell.verdict == Verdict::Undefined)
            return false;
    }
    return true;
}
static_assert(complete(), "every state must answer every event");

} // namespace table

/// What the table says. Verdict::Impossible only for states that are not legal().
constexpr const Cell &transition(const AlarmState &state, AlarmEventKind event, AlarmBehaviour behaviour)
{
    return table::cells[table::cellIndex(table::indexOf(state), event, behaviour)];
}

/// @p state after a cell was applied: process state and covers, nothing else.
constexpr AlarmState stateAfter(AlarmState state, const Cell &cell)
{
    if (cell.verdict != Verdict::Apply)
        return state;
    state.process = cell.next;
    if (cell.effects & StartTimedShelf)
        state.shelf = ShelfKind::Timed;
    if (cell.effects & StartOneShotShelf)
        state.shelf = ShelfKind::OneShot;
    if ((cell.effects & EndShelf) || ((cell.effects & EndOneShotShelf) && state.shelf == ShelfKind::OneShot))
        state.shelf = ShelfKind::None;
    if (cell.effects & StartSuppression)
        state.suppressedByDesign = true;
    if (cell.effects & EndSuppression)
        state.suppressedByDesign = false;
    if (cell.effects & StartOutOfService)
        state.outOfService = true;
    if (cell.effects & EndOutOfService)
        state.outOfService = false;
    return state;
}

} // namespace gemba::alarms
