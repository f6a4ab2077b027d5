#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QJsonObject>

namespace gemba::bill {

/// The bill as PDF (A4), as many pages as it needs: see bags::billDocument() for @p document. The same document gives the same bytes.
/// Refuses FieldMissing for a document without a bill.
Result<QByteArray> makePdf(const QJsonObject &document);

} // namespace gemba::bill
