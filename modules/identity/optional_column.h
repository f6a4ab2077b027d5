#pragma once

#include <gemba/storage/database.h>

#include <optional>

namespace gemba::identity::store {

/// A whole number, or nothing where the column is NULL.
inline std::optional<qint64> optionalInteger(const storage::Rows &rows, qsizetype row, qsizetype column)
{
    if (rows.isNull(row, column))
        return std::nullopt;
    return rows.integer(row, column);
}

/// The same to be bound: NULL where there is nothing.
inline QVariant optionalValue(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace gemba::identity::store
