#include "standard_store.h"

namespace gemba::sensors::store {

using namespace Qt::StringLiterals;

namespace {

const auto columns = u"name, description, certificate, due_at_ms, uncertainty, version"_s;

QList<ReferenceStandard> read(const storage::Rows &rows)
{
    QList<ReferenceStandard> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append({rows.text(i, 0), rows.text(i, 1), rows.text(i, 2), rows.integer(i, 3),
                    rows.isNull(i, 4) ? std::nullopt : std::optional(rows.real(i, 4)), rows.integer(i, 5)});
    return out;
}

QVariant uncertaintyOf(const ReferenceStandard &standard)
{
    return standard.uncertainty ? QVariant(*standard.uncertainty) : QVariant();
}

} // namespace

QList<ReferenceStandard> standards(storage::ReadTransaction &tx)
{
    return read(tx.select(u"SELECT %1 FROM reference_standard ORDER BY name"_s.arg(columns)));
}

std::optional<ReferenceStandard> findStandard(storage::ReadTransaction &tx, const QString &name)
{
    const auto found = read(tx.select(u"SELECT %1 FROM reference_standard WHERE name = ?"_s.arg(columns), {name}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

bool insertStandard(storage::Transaction &tx, const ReferenceStandard &standard)
{
    return tx.execute(u"INSERT INTO reference_standard (%1) VALUES (?, ?, ?, ?, ?, ?) "
                      "ON CONFLICT (name) DO NOTHING"_s.arg(columns),
                      {standard.name, standard.description, standard.certificate, standard.dueAtMs,
                       uncertaintyOf(standard), standard.version}) == 1;
}

bool updateStandard(storage::Transaction &tx, const ReferenceStandard &standard, qint64 expectedVersion)
{
    return tx.execute(u"UPDATE reference_standard SET description = ?, certificate = ?, due_at_ms = ?, "
                      "uncertainty = ?, version = ? WHERE name = ? AND version = ?"_s,
                      {standard.description, standard.certificate, standard.dueAtMs, uncertaintyOf(standard),
                       standard.version, standard.name, expectedVersion}) == 1;
}

void removeStandard(storage::Transaction &tx, const QString &name)
{
    tx.execute(u"DELETE FROM reference_standard WHERE name = ?"_s, {name});
}

} // namespace gemba::sensors::store
