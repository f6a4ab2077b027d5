#include "registration_store.h"

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

namespace {

const auto columns = u"id, name, display_name, email, language, address, requested_at_ms, password_hash, "
                     "CASE WHEN EXISTS (SELECT 1 FROM account WHERE account.name_key = registration.name_key) "
                     "THEN 1 ELSE 0 END"_s;

StoredRegistration registrationAt(const storage::Rows &rows, qsizetype row)
{
    return {{rows.text(row, 0), rows.text(row, 1), rows.text(row, 2), rows.text(row, 3), rows.text(row, 4),
             rows.text(row, 5), rows.integer(row, 6), rows.flag(row, 8)},
            rows.text(row, 7)};
}

} // namespace

bool insertRegistration(storage::Transaction &tx, const StoredRegistration &registration)
{
    const Registration &in = registration.request;
    return tx.execute(
               u"INSERT INTO registration (id, name, name_key, display_name, email, language, password_hash, "
               "address, requested_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name_key) DO NOTHING"_s,
               {in.id, in.name, in.name.trimmed().toCaseFolded(), in.displayName, in.email, in.language,
                registration.passwordHash, in.address, in.requestedAtMs}) == 1;
}

std::optional<StoredRegistration> findRegistration(storage::ReadTransaction &tx, const QString &id)
{
    const auto rows = tx.select(u"SELECT %1 FROM registration WHERE id = ?"_s.arg(columns), {id});
    if (rows.isEmpty())
        return std::nullopt;
    return registrationAt(rows, 0);
}

QList<Registration> listRegistrations(storage::ReadTransaction &tx)
{
    const auto rows = tx.select(u"SELECT %1 FROM registration ORDER BY id"_s.arg(columns));
    QList<Registration> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(registrationAt(rows, i).request);
    return out;
}

qint64 countRegistrations(storage::ReadTransaction &tx, const QString &address)
{
    return tx.select(u"SELECT COUNT(*) FROM registration WHERE address = ?"_s, {address}).integer(0, 0);
}

qint64 countRegistrations(storage::ReadTransaction &tx)
{
    return tx.select(u"SELECT COUNT(*) FROM registration"_s).integer(0, 0);
}

bool dropRegistrationOfBusiest(storage::Transaction &tx)
{
    const auto busiest = tx.select(u"SELECT MAX(id) FROM registration GROUP BY address HAVING COUNT(*) > 1 "
                                   "ORDER BY COUNT(*) DESC, MAX(id) DESC LIMIT 1"_s);
    return !busiest.isEmpty() && removeRegistration(tx, busiest.text(0, 0));
}

bool removeRegistration(storage::Transaction &tx, const QString &id)
{
    return tx.execute(u"DELETE FROM registration WHERE id = ?"_s, {id}) == 1;
}

void purgeRegistrations(storage::Transaction &tx, qint64 requestedBeforeMs)
{
    tx.execute(u"DELETE FROM registration WHERE requested_at_ms < ?"_s, {requestedBeforeMs});
}

} // namespace gemba::identity::store
