#pragma once

#include "limits_contract.h"

#include <gemba/storage/database.h>

namespace gemba::sensors {

/// A proposal as it is kept: with who asked, by identity and session, for the rule of four eyes.
struct StoredProposal
{
    LimitProposalId id;
    SensorId sensor;
    qint64 baseVersion = 1;
    Limits before;
    Limits draft;
    QString reason;
    ProposalState state = ProposalState::Open;
    QString askedBy; ///< principal: "user:…"
    QString askedByName;
    SessionId askedSession;
    qint64 askedAtMs = 0;
    QString decidedBy;
    QString decidedByName;
    qint64 decidedAtMs = 0;
    QString note;
};

/// SQL of proposals and versions; nothing but SQL. Throws storage::DatabaseError.
namespace store {

void insertProposal(storage::Transaction &tx, const StoredProposal &proposal);
std::optional<StoredProposal> findProposal(storage::ReadTransaction &tx, const LimitProposalId &id);
std::optional<StoredProposal> openProposal(storage::ReadTransaction &tx, const SensorId &sensor);
/// Newest first, those after @p afterId ("" = from the newest): ids are made in the order of time.
QList<StoredProposal> proposals(storage::ReadTransaction &tx, const std::optional<SensorId> &sensor,
                                const std::optional<ProposalState> &state, const QString &afterId, int limit);
/// Writes state and decision. False when it is not open any more.
bool decideProposal(storage::Transaction &tx, const StoredProposal &decided);

void insertVersion(storage::Transaction &tx, const SensorId &sensor, const LimitVersion &version);
/// Newest first.
QList<LimitVersion> versions(storage::ReadTransaction &tx, const SensorId &sensor, int limit);
std::optional<LimitVersion> findVersion(storage::ReadTransaction &tx, const SensorId &sensor, qint64 number);

} // namespace store
} // namespace gemba::sensors
