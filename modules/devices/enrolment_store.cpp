#include "enrolment_store.h"

namespace gemba::devices::store {

using namespace Qt::StringLiterals;

namespace {

const auto selectEnrolments = u"SELECT id, device_id, name, area, model, firmware, address, made_by, asked_at_ms, "
                              "secret_hash, code_expires_at_ms, refused, approved FROM device_enrolment "_s;

QList<StoredEnrolment> enrolmentsIn(const storage::Rows &rows)
{
    QList<StoredEnrolment> out;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        StoredEnrolment stored;
        stored.enrolment = {rows.text(i, 0), DeviceId(rows.text(i, 1)), rows.text(i, 2),
                            rows.text(i, 3), rows.text(i, 4),           rows.text(i, 5),
                            rows.text(i, 6), rows.text(i, 7),           rows.integer(i, 8)};
        stored.secretHash = rows.text(i, 9);
        stored.codeExpiresAtMs = rows.integer(i, 10);
        stored.refused = rows.flag(i, 11);
        stored.approved = rows.flag(i, 12);
        out.append(stored);
    }
    return out;
}

std::optional<StoredEnrolment> only(const QList<StoredEnrolment> &found)
{
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace

void insertEnrolmentCode(storage::Transaction &tx, const StoredEnrolment &made, const QString &codeHash)
{
    const Enrolment &enrolment = made.enrolment;
    tx.execute(u"INSERT INTO device_enrolment (id, code_hash, made_by, name, area, code_expires_at_ms) "
               "VALUES (?, ?, ?, ?, ?, ?)"_s,
               {enrolment.id, codeHash, enrolment.madeBy, enrolment.name, enrolment.area, made.codeExpiresAtMs});
}

std::optional<StoredEnrolment> findEnrolmentByCode(storage::ReadTransaction &tx, const QString &codeHash, qint64 nowMs)
{
    return only(enrolmentsIn(
        tx.select(selectEnrolments + u"WHERE code_hash = ? AND asked_at_ms IS NULL AND code_expires_at_ms > ?"_s,
                  {codeHash, nowMs})));
}

std::optional<StoredEnrolment> findEnrolment(storage::ReadTransaction &tx, const QString &id)
{
    return only(enrolmentsIn(tx.select(selectEnrolments + u"WHERE id = ? AND asked_at_ms IS NOT NULL"_s, {id})));
}

bool askEnrolment(storage::Transaction &tx, const StoredEnrolment &asked)
{
    const Enrolment &enrolment = asked.enrolment;
    return tx.execute(u"UPDATE device_enrolment SET asked_at_ms = ?, secret_hash = ?, device_id = ?, model = ?, "
                      "firmware = ?, address = ? WHERE id = ? AND asked_at_ms IS NULL"_s,
                      {enrolment.askedAtMs, asked.secretHash, enrolment.device.text(), enrolment.model,
                       enrolment.firmware, enrolment.address, enrolment.id}) == 1;
}

QList<Enrolment> waitingEnrolments(storage::ReadTransaction &tx, qint64 askedSinceMs)
{
    QList<Enrolment> out;
    for (const StoredEnrolment &stored : enrolmentsIn(
             tx.select(selectEnrolments + u"WHERE asked_at_ms > ? AND refused = 0 AND approved = 0 ORDER BY id"_s,
                       {askedSinceMs})))
        out.append(stored.enrolment);
    return out;
}

bool decideEnrolment(storage::Transaction &tx, const QString &id, bool approved, const DeviceId &device)
{
    return tx.execute(u"UPDATE device_enrolment SET approved = ?, refused = ?, device_id = ? "
                      "WHERE id = ? AND approved = 0 AND refused = 0"_s,
                      {approved ? 1 : 0, approved ? 0 : 1, device.text(), id}) == 1;
}

void forgetEnrolmentSecrets(storage::Transaction &tx, const DeviceId &device)
{
    tx.execute(u"UPDATE device_enrolment SET secret_hash = '' WHERE device_id = ?"_s, {device.text()});
}

qint64 purgeEnrolments(storage::Transaction &tx, qint64 beforeMs, int limit)
{
    return tx.execute(u"DELETE FROM device_enrolment WHERE id IN (SELECT id FROM device_enrolment "
                      "WHERE code_expires_at_ms < ? AND COALESCE(asked_at_ms, 0) < ? LIMIT ?)"_s,
                      {beforeMs, beforeMs, limit});
}

} // namespace gemba::devices::store
