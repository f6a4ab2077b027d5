#pragma once

#include "sensors_contract.h"

/// Wire shapes of changing limits with four eyes: proposals, versions and the rehearsal on history. Times are UTC
/// milliseconds.
namespace gemba::sensors {

namespace permission {
inline constexpr auto proposeLimits = wire::Permission::inArea("limits.propose");
inline constexpr auto approveLimits = wire::Permission::inArea("limits.approve");
} // namespace permission

using LimitProposalId = Id<struct LimitProposalTag>;

enum class ProposalState { Open, Applied, Refused, Withdrawn, Outdated };
enum class WireLimitEffect {
    Added,
    Removed,
    Widened,
    Tightened,
    PriorityRaised,
    PriorityLowered,
    Grows,
    Shrinks,
    HoldsMore,
    HoldsLess
};

/// One difference between the limits in force and a draft.
struct LimitDifference
{
    static constexpr auto schemaName = "LimitDifference";
    QString fieldName;
    QString before; ///< empty = absent
    QString after;
    WireLimitEffect effect = WireLimitEffect::Widened;
    bool critical = false;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("field", &LimitDifference::fieldName, "Which member of the limits"),
                          wire::field("before", &LimitDifference::before, "In force; empty where there is none"),
                          wire::field("after", &LimitDifference::after, "With the draft; empty where there is none"),
                          wire::field("effect", &LimitDifference::effect, "What that does"),
                          wire::field("critical", &LimitDifference::critical,
                                      "Whether people may learn of a danger later, or not at all")};
    }
};

struct LimitProposal
{
    static constexpr auto schemaName = "LimitProposal";
    LimitProposalId id;
    SensorId sensor;
    QString sensorName;
    QString area;
    QString unit;
    qint64 baseVersion = 1;
    Limits before;
    Limits draft;
    QList<LimitDifference> differences;
    bool critical = false;
    QString reason;
    ProposalState state = ProposalState::Open;
    QString askedBy;
    qint64 askedAtMs = 0;
    std::optional<QString> decidedBy;
    std::optional<qint64> decidedAtMs;
    QString note;
    bool mine = false; ///< asked by the caller, who therefore cannot approve it
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &LimitProposal::id, "Identity"),
            wire::field("sensor", &LimitProposal::sensor, "Sensor"),
            wire::field("sensorName", &LimitProposal::sensorName, "Its name"),
            wire::field("area", &LimitProposal::area, "Its area"),
            wire::field("unit", &LimitProposal::unit, "UCUM unit of the limits"),
            wire::field("baseVersion", &LimitProposal::baseVersion, "Version of the limits that the draft changes"),
            wire::field("before", &LimitProposal::before, "Limits in force when it was asked"),
            wire::field("draft", &LimitProposal::draft, "Limits asked for"),
            wire::field("differences", &LimitProposal::differences, "What the draft changes"),
            wire::field("critical", &LimitProposal::critical, "Whether any difference is critical"),
            wire::field("reason", &LimitProposal::reason, "Why"),
            wire::field("state", &LimitProposal::state,
                        "open, applied, refused, withdrawn, or outdated: the limits changed meanwhile"),
            wire::field("askedBy", &LimitProposal::askedBy, "Who asked"),
            wire::field("askedAtMs", &LimitProposal::askedAtMs, "When"),
            wire::field("decidedBy", &LimitProposal::decidedBy, "Who approved, refused or withdrew it"),
            wire::field("decidedAtMs", &LimitProposal::decidedAtMs, "When"),
            wire::field("note", &LimitProposal::note, "What the decision was given with"),
            wire::field("mine", &LimitProposal::mine, "Asked by you: somebody else must decide").optional()};
    }
};

struct LimitsChanged
{
    static constexpr wire::Topic topic{"limits.changed", wire::TopicKind::Log, permission::read,
                                       "A proposal for limits was made or decided"};
    LimitProposal proposal;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("proposal", &LimitsChanged::proposal, "How it is now")};
    }
};

struct ProposeLimits
{
    static constexpr wire::Method method{
        "limits.propose",
        wire::MethodKind::Command,
        permission::proposeLimits,
        wire::Verb::Post,
        "/sensors/{sensor}/limits/proposals",
        "Propose limits",
        "What the site's rule lets one person do is applied at once; the rest waits for a second person. "
        "expectedVersion is the sensor's limitsVersion."};
    struct Params
    {
        SensorId sensor;
        qint64 expectedVersion = 1;
        Limits draft;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("sensor", &Params::sensor, "Sensor"),
                              wire::field("expectedVersion", &Params::expectedVersion, "Version of the limits in force")
                                  .range(1, 1e15),
                              wire::field("draft", &Params::draft, "All limits as they should be"),
                              wire::field("reason", &Params::reason, "Why").minLength(1).maxLength(500)};
        }
    };
    using Reply = LimitProposal;
};

struct ListProposals
{
    static constexpr wire::Method method{"limits.proposals",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/limits/proposals",
                                         "List proposals for limits",
                                         "Newest first, paged by cursor."};
    struct Params
    {
        std::optional<SensorId> sensor;
        std::optional<ProposalState> state;
        QString cursor;
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("sensor", &Params::sensor, "Only of this sensor"),
                              wire::field("state", &Params::state, "Only in this state"),
                              wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 500)};
        }
    };
    struct Reply
    {
        QList<LimitProposal> proposals;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("proposals", &Reply::proposals, "One page; in a snapshot all open ones")
                                  .maxItems(wire::kSnapshotItems),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

struct ApproveLimits
{
    static constexpr wire::Method method{"limits.approve",
                                         wire::MethodKind::Command,
                                         permission::approveLimits,
                                         wire::Verb::Post,
                                         "/limits/proposals/{proposal}/approve",
                                         "Approve a proposal for limits",
                                         "Never by whoever asked, nor in that session. The limits must still be those "
                                         "the draft was made from; otherwise it is refused with 3004.",
                                         wire::Clients::desk};
    struct Params
    {
        LimitProposalId proposal;
        QString note;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("proposal", &Params::proposal, "Proposal"),
                              wire::field("note", &Params::note, "Remark").optional().maxLength(500)};
        }
    };
    using Reply = LimitProposal;
};

struct RefuseLimits
{
    static constexpr wire::Method method{"limits.refuse",
                                         wire::MethodKind::Command,
                                         permission::approveLimits,
                                         wire::Verb::Post,
                                         "/limits/proposals/{proposal}/refuse",
                                         "Refuse a proposal for limits",
                                         "The limits in force stay.",
                                         wire::Clients::desk};
    struct Params
    {
        LimitProposalId proposal;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("proposal", &Params::proposal, "Proposal"),
                              wire::field("reason", &Params::reason, "Why not").minLength(1).maxLength(500)};
        }
    };
    using Reply = LimitProposal;
};

struct WithdrawLimits
{
    static constexpr wire::Method method{"limits.withdraw",
                                         wire::MethodKind::Command,
                                         permission::proposeLimits,
                                         wire::Verb::Post,
                                         "/limits/proposals/{proposal}/withdraw",
                                         "Withdraw a proposal for limits",
                                         "Only by whoever asked."};
    struct Params
    {
        LimitProposalId proposal;
        static constexpr auto fields() { return std::tuple{wire::field("proposal", &Params::proposal, "Proposal")}; }
    };
    using Reply = LimitProposal;
};

struct LimitVersion
{
    static constexpr auto schemaName = "LimitVersion";
    qint64 number = 1;
    Limits limits;
    qint64 sinceMs = 0;
    QString askedBy;
    QString approvedBy;
    QString reason;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("number", &LimitVersion::number, "Counts from 1"),
            wire::field("limits", &LimitVersion::limits, "The limits"),
            wire::field("sinceMs", &LimitVersion::sinceMs, "When it came into force; 0 = before versions were kept"),
            wire::field("askedBy", &LimitVersion::askedBy, "Who asked for it"),
            wire::field("approvedBy", &LimitVersion::approvedBy, "Who approved it; empty where nobody had to"),
            wire::field("reason", &LimitVersion::reason, "Why")};
    }
};

struct ListLimitVersions
{
    static constexpr wire::Method method{"limits.versions",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/sensors/{sensor}/limits",
                                         "List all limits that were in force",
                                         "Newest first: the first is in force."};
    struct Params
    {
        SensorId sensor;
        static constexpr auto fields() { return std::tuple{wire::field("sensor", &Params::sensor, "Sensor")}; }
    };
    struct Reply
    {
        QList<LimitVersion> versions;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("versions", &Reply::versions, "At most the newest 200")};
        }
    };
};

struct RestoreLimits
{
    static constexpr wire::Method method{"limits.restore",
                                         wire::MethodKind::Command,
                                         permission::proposeLimits,
                                         wire::Verb::Post,
                                         "/sensors/{sensor}/limits/{number}/restore",
                                         "Put earlier limits back",
                                         "A proposal like any other, with the limits of that version as its draft."};
    struct Params
    {
        SensorId sensor;
        qint64 number = 1;
        qint64 expectedVersion = 1;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("sensor", &Params::sensor, "Sensor"),
                              wire::field("number", &Params::number, "Version to put back").range(1, 1e15),
                              wire::field("expectedVersion", &Params::expectedVersion, "Version of the limits in force")
                                  .range(1, 1e15),
                              wire::field("reason", &Params::reason, "Why").minLength(1).maxLength(500)};
        }
    };
    using Reply = LimitProposal;
};

} // namespace gemba::sensors

template <>
struct gemba::wire::EnumNames<gemba::sensors::ProposalState>
{
    using S = gemba::sensors::ProposalState;
    static constexpr std::array values{std::pair{S::Open, "open"}, std::pair{S::Applied, "applied"},
                                       std::pair{S::Refused, "refused"}, std::pair{S::Withdrawn, "withdrawn"},
                                       std::pair{S::Outdated, "outdated"}};
};
template <>
struct gemba::wire::EnumNames<gemba::sensors::WireLimitEffect>
{
    using E = gemba::sensors::WireLimitEffect;
    static constexpr std::array values{std::pair{E::Added, "added"},
                                       std::pair{E::Removed, "removed"},
                                       std::pair{E::Widened, "widened"},
                                       std::pair{E::Tightened, "tightened"},
                                       std::pair{E::PriorityRaised, "priorityRaised"},
                                       std::pair{E::PriorityLowered, "priorityLowered"},
                                       std::pair{E::Grows, "grows"},
                                       std::pair{E::Shrinks, "shrinks"},
                                       std::pair{E::HoldsMore, "holdsMore"},
                                       std::pair{E::HoldsLess, "holdsLess"}};
};
