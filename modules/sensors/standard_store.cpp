#include "standard_store.h"

namespace gemba::sensors::store {

using namespace Qt::StringLiterals;

namespace {

QList<ReferenceStandard> read(const storage::Rows &rows)
{
    QList<ReferenceStandard> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append({rows.text(i, 0), rows.text(i, 1), rows.text(i, 2), rows.integer(i, 3)});
    return out;
}

} // namespace

QList<ReferenceStandard> standards(storage::ReadTransaction &tx)
{
    return read(tx.select(u"SELECT name, description, certificate, due_at_ms FROM reference_standard ORDER BY name"_s));
}

std::optional<ReferenceStandard> findStandard(storage::ReadTransaction &tx, const QString &name)
{
    const auto found = read(tx.select(
        u"SELECT name, description, certificate, due_at_ms FROM reference_standard WHERE name = ?"_s, {name}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void saveStandard(storage::Transaction &tx, const ReferenceStandard &standard)
{
    tx.execute(u"INSERT INTO reference_standard (name, description, certificate, due_at_ms) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (name) DO UPDATE SET description = excluded.description, "
               "certificate = excluded.certificate, due_at_ms = excluded.due_at_ms"_s,
               {standard.name, standard.description, standard.certificate, standard.dueAtMs});
}

void removeStandard(storage::Transaction &tx, const QString &name)
{
    tx.execute(u"DELETE FROM reference_standard WHERE name = ?"_s, {name});
}

} // namespace gemba::sensors::store
