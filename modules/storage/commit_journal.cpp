#include "commit_journal.h"

#include "audit_chain.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

struct Counter
{
    qint64 value = 0;
    QByteArray head;
};

Counter counterNamed(Connection &connection, const QString &name)
{
    const Rows rows = connection.select(u"SELECT value, head FROM storage_counter WHERE name = ?"_s, {name});
    if (rows.isEmpty())
        throw DatabaseError(DatabaseError::Kind::Other, u"the counter '%1' is missing"_s.arg(name));
    return {rows.integer(0, 0), rows.bytes(0, 1)};
}

QList<CommittedEvent> writeEvents(Connection &connection, qint64 timeMs, const QList<Event> &events)
{
    qint64 seq = counterNamed(connection, u"event"_s).value;
    QList<CommittedEvent> committed;
    QList<QVariantList> rows;
    committed.reserve(events.size());
    rows.reserve(events.size());
    for (const Event &event : events) {
        ++seq;
        rows.append({seq, timeMs, event.topic, event.scope,
                     QString::fromUtf8(QJsonDocument(event.payload).toJson(QJsonDocument::Compact))});
        committed.append({seq, timeMs, event});
    }
    connection.executeBatch(u"INSERT INTO event (seq, time_ms, topic, scope, payload) VALUES (?, ?, ?, ?, ?)"_s, rows);
    connection.execute(u"UPDATE storage_counter SET value = ? WHERE name = 'event'"_s, {seq});
    return committed;
}

void writeAudit(Connection &connection, const QByteArray &key, qint64 timeUs, const QList<AuditEntry> &audits)
{
    auto [seq, head] = counterNamed(connection, u"audit"_s);
    if (seq == 0)
        head = auditChainStart();
    AuditHasher hasher(key);
    QList<QVariantList> rows;
    rows.reserve(audits.size());
    for (const AuditEntry &entry : audits) {
        const AuditRow row = auditRowOf(++seq, timeUs, entry);
        const QByteArray hash = hasher.hash(head, row);
        rows.append({row.seq, row.timeUs, row.actor, row.session, row.station, row.address, row.referenceId, row.action,
                     row.entity, row.entityId, row.beforeJson, row.afterJson, row.result, head, hash});
        head = hash;
    }
    connection.executeBatch(u"INSERT INTO audit (seq, time_us, actor, session, station, address, reference_id, action, "
                            "entity, entity_id, before_json, after_json, result, prev_hash, hash) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            rows);
    connection.execute(u"UPDATE storage_counter SET value = ?, head = ? WHERE name = 'audit'"_s, {seq, head});
}

} // namespace

QList<CommittedEvent> writeJournal(Connection &connection, const QByteArray &auditKey, qint64 timeUs,
                                   const QList<Event> &events, const QList<AuditEntry> &audits)
{
    QList<CommittedEvent> committed;
    if (events.isEmpty() && audits.isEmpty())
        return committed;
    // A statement of its own: the counters must be read in a snapshot younger than the lock.
    connection.lockJournal();
    if (!events.isEmpty())
        committed = writeEvents(connection, timeUs / 1000, events);
    if (!audits.isEmpty())
        writeAudit(connection, auditKey, timeUs, audits);
    if (connection.engine() == Engine::Postgres && !committed.isEmpty())
        connection.select(u"SELECT pg_notify('gemba_event', ?)"_s, {QString::number(committed.last().seq)});
    return committed;
}

} // namespace gemba::storage
