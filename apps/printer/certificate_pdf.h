#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QJsonObject>

namespace gemba::certificate {

/// The certificate as PDF (A4). The same document gives the same bytes: the creation date is the record's, and nothing in
/// the file is random. Needs a QGuiApplication, TZ=UTC and QT_HASH_SEED=0 in the environment.
/// Refuses FieldMissing for a document without record or points.
Result<QByteArray> makePdf(const QJsonObject &document);

} // namespace gemba::certificate
