#pragma once

#include <gemba/storage/database.h>
#include <gemba/vault/vault.h>

#include <QHash>

namespace gemba::vault {

/// How many values each key has sealed in a column. Values that are no sealed text count under "".
QHash<QString, qint64> usage(storage::ReadTransaction &tx, const Column &column);

/// One small step of a rotation.
struct Resealed
{
    qint64 values = 0;     ///< sealed anew
    qint64 unreadable = 0; ///< left as they were
    QString lastRow;       ///< where the next step goes on
    bool finished = false; ///< there are no further rows
};

/// Seals up to @p limit values after row @p afterRow with the current key, those that another has sealed.
/// Throws storage::DatabaseError.
Resealed resealSome(storage::Transaction &tx, const Vault &vault, const Column &column, const QString &afterRow,
                    int limit);

} // namespace gemba::vault
