#include "limit_store.h"

#include "json_text.h"

namespace gemba::sensors::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Rows;
using storage::Transaction;

namespace {

const auto proposalColumns = u"id, sensor_id, base_version, limits_before, draft, reason, state, asked_by, "
                             "asked_by_name, asked_session, asked_at_ms, decided_by, decided_by_name, decided_at_ms, "
                             "note"_s;
const auto versionColumns = u"number, limits, since_ms, asked_by_name, approved_by_name, reason"_s;

StoredProposal proposalAt(const Rows &rows, qsizetype i)
{
    StoredProposal p;
    p.id = LimitProposalId(rows.text(i, 0));
    p.sensor = SensorId(rows.text(i, 1));
    p.baseVersion = rows.integer(i, 2);
    p.before = fromText<Limits>(rows.text(i, 3));
    p.draft = fromText<Limits>(rows.text(i, 4));
    p.reason = rows.text(i, 5);
    p.state = wire::enumFromName<ProposalState>(rows.text(i, 6)).value_or(ProposalState::Refused);
    p.askedBy = rows.text(i, 7);
    p.askedByName = rows.text(i, 8);
    p.askedSession = SessionId(rows.text(i, 9));
    p.askedAtMs = rows.integer(i, 10);
    p.decidedBy = rows.text(i, 11);
    p.decidedByName = rows.text(i, 12);
    p.decidedAtMs = rows.integer(i, 13);
    p.note = rows.text(i, 14);
    return p;
}

LimitVersion versionAt(const Rows &rows, qsizetype i)
{
    return {rows.integer(i, 0), fromText<Limits>(rows.text(i, 1)), rows.integer(i, 2), rows.text(i, 3), rows.text(i, 4),
            rows.text(i, 5)};
}

} // namespace

void insertProposal(Transaction &tx, const StoredProposal &p)
{
    tx.execute(
        u"INSERT INTO limit_proposal (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(proposalColumns),
        {p.id.text(), p.sensor.text(), p.baseVersion, toText(p.before), toText(p.draft), p.reason,
         wire::enumName(p.state), p.askedBy, p.askedByName, p.askedSession.text(), p.askedAtMs, p.decidedBy,
         p.decidedByName, p.decidedAtMs, p.note});
}

std::optional<StoredProposal> findProposal(ReadTransaction &tx, const LimitProposalId &id)
{
    const Rows rows = tx.select(u"SELECT %1 FROM limit_proposal WHERE id = ?"_s.arg(proposalColumns), {id.text()});
    return rows.isEmpty() ? std::nullopt : std::optional(proposalAt(rows, 0));
}

std::optional<StoredProposal> openProposal(ReadTransaction &tx, const SensorId &sensor)
{
    const Rows rows =
        tx.select(u"SELECT %1 FROM limit_proposal WHERE sensor_id = ? AND state = 'open'"_s.arg(proposalColumns),
                  {sensor.text()});
    return rows.isEmpty() ? std::nullopt : std::optional(proposalAt(rows, 0));
}

QList<StoredProposal> proposals(ReadTransaction &tx, const std::optional<SensorId> &sensor,
                                const std::optional<ProposalState> &state, const QString &afterId, int limit)
{
    QString where = u"1 = 1"_s;
    QVariantList binds;
    const auto only = [&](const QString &condition, const QString &value) {
        where += u" AND "_s + condition;
        binds.append(value);
    };
    if (sensor)
        only(u"sensor_id = ?"_s, sensor->text());
    if (state)
        only(u"state = ?"_s, wire::enumName(*state));
    if (!afterId.isEmpty())
        only(u"id < ?"_s, afterId);
    binds.append(limit);
    const Rows rows = tx.select(
        u"SELECT %1 FROM limit_proposal WHERE %2 ORDER BY id DESC LIMIT ?"_s.arg(proposalColumns, where), binds);
    QList<StoredProposal> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(proposalAt(rows, i));
    return out;
}

bool decideProposal(Transaction &tx, const StoredProposal &p)
{
    return tx.execute(u"UPDATE limit_proposal SET state = ?, decided_by = ?, decided_by_name = ?, decided_at_ms = ?, "
                      "note = ? WHERE id = ? AND state = 'open'"_s,
                      {wire::enumName(p.state), p.decidedBy, p.decidedByName, p.decidedAtMs, p.note, p.id.text()}) == 1;
}

void insertVersion(Transaction &tx, const SensorId &sensor, const LimitVersion &v)
{
    tx.execute(u"INSERT INTO limit_version (sensor_id, %1) VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(versionColumns),
               {sensor.text(), v.number, toText(v.limits), v.sinceMs, v.askedBy, v.approvedBy, v.reason});
}

QList<LimitVersion> versions(ReadTransaction &tx, const SensorId &sensor, int limit)
{
    const Rows rows = tx.select(
        u"SELECT %1 FROM limit_version WHERE sensor_id = ? ORDER BY number DESC LIMIT ?"_s.arg(versionColumns),
        {sensor.text(), limit});
    QList<LimitVersion> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(versionAt(rows, i));
    return out;
}

std::optional<LimitVersion> findVersion(ReadTransaction &tx, const SensorId &sensor, qint64 number)
{
    const Rows rows =
        tx.select(u"SELECT %1 FROM limit_version WHERE sensor_id = ? AND number = ?"_s.arg(versionColumns),
                  {sensor.text(), number});
    return rows.isEmpty() ? std::nullopt : std::optional(versionAt(rows, 0));
}

} // namespace gemba::sensors::store
