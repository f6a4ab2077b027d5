#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QJsonObject>

namespace gemba::label {

/// Labels as PDF, one on a page of its size: {"kind": "labels", "labels": [{"code", "goods", "note", "site"}], "dateMs"}. Drawn from
/// the layout that ZPL is written from. Refuses FieldMissing where there is none.
Result<QByteArray> makePdf(const QJsonObject &document);

} // namespace gemba::label
