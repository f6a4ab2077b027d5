#include <gemba/storage/settings.h>

using namespace Qt::StringLiterals;

namespace gemba::storage {

std::optional<QString> readSetting(ReadTransaction &tx, const QString &key)
{
    const Rows rows = tx.select(u"SELECT value FROM setting WHERE key = ?"_s, {key});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.text(0, 0));
}

void writeSetting(Transaction &tx, const QString &key, const QString &value)
{
    tx.execute(
        u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {key, value});
}

} // namespace gemba::storage
