#include "limit_desk.h"

#include "limit_wire.h"
#include "sensor_service.h"
#include "sensor_store.h"

#include <algorithm>

namespace gemba::sensors {

using namespace Qt::StringLiterals;
using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr int versionsShown = 200;
constexpr int everyProposal = 10'000;

QString nameOf(const Caller &caller)
{
    return caller.userName.isEmpty() ? caller.principal() : caller.userName;
}

} // namespace

LimitProposal toWire(ReadTransaction &tx, const StoredProposal &p, const Caller *caller)
{
    LimitProposal out;
    out.id = p.id;
    out.sensor = p.sensor;
    auto sensor = store::findSensor(tx, p.sensor);
    if (!sensor)
        sensor = store::findRemovedSensor(tx, p.sensor);
    if (sensor) {
        out.sensorName = sensor->sensor.name;
        out.area = sensor->sensor.area;
        out.unit = sensor->sensor.unit;
    }
    out.baseVersion = p.baseVersion;
    out.before = p.before;
    out.draft = p.draft;
    out.differences = differencesOf(p.before, p.draft);
    out.critical = std::any_of(out.differences.begin(), out.differences.end(),
                               [](const LimitDifference &difference) { return difference.critical; });
    out.reason = p.reason;
    out.state = p.state;
    out.askedBy = p.askedByName;
    out.askedAtMs = p.askedAtMs;
    if (p.decidedAtMs > 0) {
        out.decidedBy = p.decidedByName;
        out.decidedAtMs = p.decidedAtMs;
    }
    out.note = p.note;
    out.mine = caller && p.askedBy == caller->principal();
    return out;
}

void announce(Transaction &tx, const StoredProposal &proposal)
{
    const LimitProposal wired = toWire(tx, proposal, nullptr);
    tx.publish({QString::fromLatin1(LimitsChanged::topic.name), wire::encode(LimitsChanged{wired}), wired.area});
}

Result<LimitProposal> LimitDesk::propose(Transaction &tx, const Caller &caller, const ProposeLimits::Params &in)
{
    const auto stored = store::findSensor(tx, in.sensor);
    if (!stored)
        return refuseField(ErrorCode::NotFound, u"sensor"_s, in.sensor.text());
    const Sensor &sensor = stored->sensor;
    if (const auto ok = rpc::checkArea(caller, permission::proposeLimits, sensor.area, u"sensor"_s); !ok)
        return ok.error();
    if (sensor.limitsVersion != in.expectedVersion)
        return refuseField(ErrorCode::VersionConflict, u"expectedVersion"_s,
                           u"version %1 is in force"_s.arg(sensor.limitsVersion));
    if (in.reason.trimmed().isEmpty())
        return refuseField(ErrorCode::ReasonRequired, u"reason"_s);
    if (const auto fits = m_sensors.checkLimits(in.draft, sensor.rangeLow, sensor.rangeHigh); !fits) {
        Error error = fits.error();
        error.field.replace(u"limits."_s, u"draft."_s);
        return error;
    }
    const auto edits = limitEdits(setOf(sensor.limits), setOf(in.draft));
    if (edits.empty())
        return refuseField(ErrorCode::NothingChanged, u"draft"_s);
    if (const auto other = store::openProposal(tx, in.sensor))
        return refuseField(ErrorCode::ProposalOpen, u"sensor"_s, u"asked by %1"_s.arg(other->askedByName));

    const qint64 nowMs = m_clock.nowMs();
    StoredProposal proposal;
    proposal.id = LimitProposalId(newUuid7(nowMs));
    proposal.sensor = in.sensor;
    proposal.baseVersion = sensor.limitsVersion;
    proposal.before = sensor.limits;
    proposal.draft = in.draft;
    proposal.reason = in.reason;
    proposal.askedBy = caller.principal();
    proposal.askedByName = nameOf(caller);
    proposal.askedSession = caller.session;
    proposal.askedAtMs = nowMs;
    const bool waits = needsApproval(edits, m_sensors.limitApproval());
    // A key of one's own would be a second name: whoever made it could ask with it and approve himself.
    if (waits && !caller.isPerson())
        return refuseField(ErrorCode::SecondPersonNeeded, u"sensor"_s, u"a person must ask, not an API key"_s);
    if (!waits) {
        proposal.state = ProposalState::Applied;
        proposal.decidedBy = proposal.askedBy;
        proposal.decidedByName = proposal.askedByName;
        proposal.decidedAtMs = nowMs;
    }
    store::insertProposal(tx, proposal);
    tx.audit(rpc::auditOf(caller, QString::fromLatin1(ProposeLimits::method.name), u"sensor"_s, in.sensor.text(),
                          {{u"limits"_s, wire::encode(sensor.limits)}},
                          {{u"draft"_s, wire::encode(in.draft)},
                           {u"proposal"_s, proposal.id.text()},
                           {u"reason"_s, in.reason},
                           {u"applied"_s, !waits}}));
    if (!waits) {
        const LimitOrigin origin{proposal.askedByName, {}, in.reason};
        if (auto put = m_sensors.putLimits(tx, caller, *stored, in.draft, origin); !put)
            return put.error();
    }
    announce(tx, proposal);
    return toWire(tx, proposal, &caller);
}

Result<LimitProposal> LimitDesk::restore(Transaction &tx, const Caller &caller, const RestoreLimits::Params &in)
{
    const auto version = store::findVersion(tx, in.sensor, in.number);
    if (!version)
        return refuseField(ErrorCode::NotFound, u"number"_s, QString::number(in.number));
    return propose(tx, caller, {in.sensor, in.expectedVersion, version->limits, in.reason});
}

Result<StoredProposal> LimitDesk::found(ReadTransaction &tx, const LimitProposalId &id) const
{
    const auto proposal = store::findProposal(tx, id);
    if (!proposal)
        return refuseField(ErrorCode::NotFound, u"proposal"_s, id.text());
    return *proposal;
}

Result<void> LimitDesk::checkOpen(const StoredProposal &proposal)
{
    if (proposal.state == ProposalState::Outdated)
        return refuseField(ErrorCode::VersionConflict, u"proposal"_s, u"the limits were changed meanwhile"_s);
    if (proposal.state != ProposalState::Open)
        return refuseField(ErrorCode::StateConflict, u"proposal"_s, u"it is "_s + wire::enumName(proposal.state));
    return {};
}

Result<LimitProposal> LimitDesk::approve(Transaction &tx, const Caller &caller, const ApproveLimits::Params &in)
{
    const auto proposal = found(tx, in.proposal);
    if (!proposal)
        return proposal.error();
    const auto stored = store::findSensor(tx, proposal->sensor);
    if (!stored)
        return refuseField(ErrorCode::NotFound, u"sensor"_s, proposal->sensor.text());
    // First: how far it is concerns nobody who may not decide it.
    if (const auto ok = rpc::checkArea(caller, permission::approveLimits, stored->sensor.area, u"proposal"_s); !ok)
        return ok.error();
    if (const auto ok = checkOpen(*proposal); !ok)
        return ok.error();
    // Four eyes are two persons: neither a program that speaks for nobody, nor whoever asked under a second name in the
    // session he asked in.
    const bool samePerson = proposal->askedBy == caller.principal();
    const bool sameSession = !caller.session.isEmpty() && proposal->askedSession == caller.session;
    if (caller.user.isEmpty() || !caller.isPerson() || samePerson || sameSession)
        return refuseField(ErrorCode::SecondPersonNeeded, u"proposal"_s, u"asked by "_s + proposal->askedByName);
    if (stored->sensor.limitsVersion != proposal->baseVersion)
        return refuseField(ErrorCode::VersionConflict, u"proposal"_s,
                           u"made from version %1, version %2 is in force"_s.arg(proposal->baseVersion)
                               .arg(stored->sensor.limitsVersion));
    // The range may have been changed since.
    if (const auto fits = m_sensors.checkLimits(proposal->draft, stored->sensor.rangeLow, stored->sensor.rangeHigh);
        !fits)
        return fits.error();
    auto decided =
        decide(tx, caller, *proposal, ProposalState::Applied, in.note, QString::fromLatin1(ApproveLimits::method.name));
    if (!decided)
        return decided;
    const LimitOrigin origin{proposal->askedByName, nameOf(caller), proposal->reason};
    if (auto put = m_sensors.putLimits(tx, caller, *stored, proposal->draft, origin); !put)
        return put.error();
    return decided;
}

Result<LimitProposal> LimitDesk::refuse(Transaction &tx, const Caller &caller, const RefuseLimits::Params &in)
{
    const auto proposal = found(tx, in.proposal);
    if (!proposal)
        return proposal.error();
    const auto stored = store::findSensor(tx, proposal->sensor);
    const QString area = stored ? stored->sensor.area : QString();
    if (const auto ok = rpc::checkArea(caller, permission::approveLimits, area, u"proposal"_s); !ok)
        return ok.error();
    if (const auto ok = checkOpen(*proposal); !ok)
        return ok.error();
    return decide(tx, caller, *proposal, ProposalState::Refused, in.reason,
                  QString::fromLatin1(RefuseLimits::method.name));
}

Result<LimitProposal> LimitDesk::withdraw(Transaction &tx, const Caller &caller, const LimitProposalId &id)
{
    const auto proposal = found(tx, id);
    if (!proposal)
        return proposal.error();
    if (proposal->askedBy != caller.principal())
        return refuseField(ErrorCode::PermissionDenied, u"proposal"_s, u"asked by "_s + proposal->askedByName);
    if (const auto ok = checkOpen(*proposal); !ok)
        return ok.error();
    return decide(tx, caller, *proposal, ProposalState::Withdrawn, {},
                  QString::fromLatin1(WithdrawLimits::method.name));
}

Result<LimitProposal> LimitDesk::decide(Transaction &tx, const Caller &caller, StoredProposal proposal,
                                        ProposalState state, const QString &note, const QString &action)
{
    proposal.state = state;
    proposal.decidedBy = caller.principal();
    proposal.decidedByName = nameOf(caller);
    proposal.decidedAtMs = m_clock.nowMs();
    proposal.note = note;
    if (!store::decideProposal(tx, proposal))
        return refuseField(ErrorCode::StateConflict, u"proposal"_s, u"somebody else decided it"_s);
    tx.audit(rpc::auditOf(caller, action, u"sensor"_s, proposal.sensor.text(),
                          {{u"limits"_s, wire::encode(proposal.before)}},
                          {{u"draft"_s, wire::encode(proposal.draft)},
                           {u"proposal"_s, proposal.id.text()},
                           {u"state"_s, wire::enumName(state)},
                           {u"askedBy"_s, proposal.askedByName},
                           {u"decidedBy"_s, proposal.decidedByName},
                           {u"reason"_s, proposal.reason},
                           {u"note"_s, note}}));
    announce(tx, proposal);
    return toWire(tx, proposal, &caller);
}

void bindLimits(rpc::MethodRegistry &registry, LimitDesk &desk)
{
    registry.command<ProposeLimits>([&desk](Transaction &tx, const Caller &caller, const ProposeLimits::Params &in) {
        return desk.propose(tx, caller, in);
    });
    registry.command<RestoreLimits>([&desk](Transaction &tx, const Caller &caller, const RestoreLimits::Params &in) {
        return desk.restore(tx, caller, in);
    });
    registry.command<ApproveLimits>([&desk](Transaction &tx, const Caller &caller, const ApproveLimits::Params &in) {
        return desk.approve(tx, caller, in);
    });
    registry.command<RefuseLimits>([&desk](Transaction &tx, const Caller &caller, const RefuseLimits::Params &in) {
        return desk.refuse(tx, caller, in);
    });
    registry.command<WithdrawLimits>([&desk](Transaction &tx, const Caller &caller, const WithdrawLimits::Params &in) {
        return desk.withdraw(tx, caller, in.proposal);
    });
    registry.query<ListProposals>(
        [](ReadTransaction &tx, const Caller &caller, const ListProposals::Params &in) -> Result<ListProposals::Reply> {
            ListProposals::Reply reply;
            for (const StoredProposal &proposal : store::proposals(tx, in.sensor, in.state, in.cursor, in.limit + 1))
                reply.proposals.append(toWire(tx, proposal, &caller));
            if (reply.proposals.size() > in.limit) {
                reply.proposals.removeLast();
                reply.nextCursor = reply.proposals.last().id.text();
            }
            return reply;
        });
    registry.query<ListLimitVersions>([](ReadTransaction &tx, const Caller &,
                                         const ListLimitVersions::Params &in) -> Result<ListLimitVersions::Reply> {
        if (!store::findSensor(tx, in.sensor))
            return refuseField(ErrorCode::NotFound, u"sensor"_s, in.sensor.text());
        return ListLimitVersions::Reply{store::versions(tx, in.sensor, versionsShown)};
    });
    registry.logTopic<LimitsChanged>([](ReadTransaction &tx, const Caller &caller) -> Result<QJsonObject> {
        ListProposals::Reply open;
        for (const StoredProposal &proposal : store::proposals(tx, {}, ProposalState::Open, {}, everyProposal))
            open.proposals.append(toWire(tx, proposal, &caller));
        return wire::encode(open);
    });
}

} // namespace gemba::sensors
