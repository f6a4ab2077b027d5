#pragma once

#include <gemba/storage/database.h>
#include <gemba/wire/codec.h>

#include <QJsonDocument>

/// Wire structs kept as JSON in a column.
namespace gemba::sensors::store {

/// Throws storage::DatabaseError when the column does not hold one.
template <typename T>
T fromText(const QString &text)
{
    auto value = wire::decode<T>(QJsonDocument::fromJson(text.toUtf8()).object(), wire::Unknown::Ignore);
    if (!value)
        throw storage::DatabaseError(storage::DatabaseError::Kind::Other,
                                     QStringLiteral("unreadable row: ") + value.error().field);
    return *std::move(value);
}

template <typename T>
QString toText(const T &value)
{
    return QString::fromUtf8(QJsonDocument(wire::encode(value)).toJson(QJsonDocument::Compact));
}

} // namespace gemba::sensors::store
