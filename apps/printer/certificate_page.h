#pragma once

#include <QJsonObject>
#include <QPainter>

namespace gemba::certificate {

/// Draws the certificate on a page of @p size (in the painter's units, 1/10 mm): see sensors::certificateDocument() for
/// @p document.
void drawPage(QPainter &painter, const QSizeF &size, const QJsonObject &document);

} // namespace gemba::certificate
