#include "code_matrix.h"

#include <qrencode.h>

#include <memory>

namespace gemba::bags {

CodeMatrix codeMatrix(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_H, QR_MODE_8, 1), &QRcode_free);
    CodeMatrix out;
    if (!code)
        return out;
    out.side = code->width;
    out.dark.resize(out.side * out.side);
    for (int i = 0; i < out.side * out.side; ++i)
        out.dark.setBit(i, (code->data[i] & 1) != 0);
    return out;
}

} // namespace gemba::bags
