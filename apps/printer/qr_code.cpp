#include "qr_code.h"

#include <qrencode.h>

#include <memory>

namespace gemba::print {

void drawCode(QPainter &painter, const QRectF &box, const QString &content)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(content.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return;
    const double module = box.width() / code->width;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                painter.fillRect(QRectF(box.x() + x * module, box.y() + y * module, module, module), Qt::black);
        }
    }
}

} // namespace gemba::print
