#pragma once

#include "limit_store.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/caller.h>
#include <gemba/rpc/method_registry.h>

namespace gemba::sensors {

class SensorService;

/// Changing limits with four eyes. Commands run on the writer thread. What has no store of its own is the sensor's: the
/// limits themselves are put into force by SensorService::putLimits().
class LimitDesk
{
public:
    LimitDesk(SensorService &sensors, const Clock &clock)
        : m_sensors(sensors)
        , m_clock(clock)
    {
    }

    /// Refuses: NotFound, VersionConflict, LimitsInconsistent or FieldRange with the field below "draft", NothingChanged,
    /// ProposalOpen. What needs no second person is applied at once.
    Result<LimitProposal> propose(storage::Transaction &tx, const rpc::Caller &caller, const ProposeLimits::Params &in);
    Result<LimitProposal> restore(storage::Transaction &tx, const rpc::Caller &caller, const RestoreLimits::Params &in);
    /// Refuses SecondPersonNeeded for whoever asked, for his session, and for callers that are no person;
    /// VersionConflict when the limits are not those the draft was made from.
    Result<LimitProposal> approve(storage::Transaction &tx, const rpc::Caller &caller, const ApproveLimits::Params &in);
    Result<LimitProposal> refuse(storage::Transaction &tx, const rpc::Caller &caller, const RefuseLimits::Params &in);
    Result<LimitProposal> withdraw(storage::Transaction &tx, const rpc::Caller &caller, const LimitProposalId &id);

private:
    Result<StoredProposal> found(storage::ReadTransaction &tx, const LimitProposalId &id) const;
    static Result<void> checkOpen(const StoredProposal &proposal);
    Result<LimitProposal> decide(storage::Transaction &tx, const rpc::Caller &caller, StoredProposal proposal,
                                 ProposalState state, const QString &note, const QString &action);

    SensorService &m_sensors;
    const Clock &m_clock;
};

/// For the wire, with the sensor's name and place as they are now. @p caller: who looks; nobody = nullptr.
LimitProposal toWire(storage::ReadTransaction &tx, const StoredProposal &proposal, const rpc::Caller *caller);
/// Tells subscribers.
void announce(storage::Transaction &tx, const StoredProposal &proposal);

void bindLimits(rpc::MethodRegistry &registry, LimitDesk &desk);

} // namespace gemba::sensors
