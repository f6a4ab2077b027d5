#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>

namespace gemba::storage {

/// A bind in PostgreSQL's text form; nothing for NULL. Takes what bindable() returns.
std::optional<QByteArray> postgresText(const QVariant &value);

/// Appends one row in the text format of COPY.
void appendCopyRow(QByteArray &out, const QVariantList &row);

/// "table (columns)" of a plain "INSERT INTO table (columns) VALUES (?, …)", the form that COPY can take over; else
/// nothing.
std::optional<QString> copyTargetOf(const QString &sql);

/// '?' placeholders as $1, $2, … . Those inside quotes stay.
QString numberedPlaceholders(const QString &sql);

} // namespace gemba::storage
