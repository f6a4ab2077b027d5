#pragma once

#include <QPainter>
#include <QString>

namespace gemba::print {

/// A QR code that fills the box. Nothing is drawn where the content is longer than one holds.
void drawCode(QPainter &painter, const QRectF &box, const QString &content);

} // namespace gemba::print
