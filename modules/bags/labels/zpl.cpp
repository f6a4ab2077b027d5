#include "zpl.h"

namespace gemba::bags {

namespace {

QByteArray number(int value)
{
    return QByteArray::number(value);
}

// ^FH: an underscore and two hexadecimal digits stand for a byte.
QByteArray fieldData(const QString &text)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        const bool isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ' ||
                             c == '-' || c == '.' || c == '/';
        if (isPlain)
            out += c;
        else
            out += '_' + QByteArray(1, c).toHex().toUpper();
    }
    return out;
}

// ^GFA: rows of whole bytes in hexadecimal, dark is 1; a colon repeats the row above it.
QByteArray graphicField(const CodeMatrix &matrix, int module)
{
    const int dots = matrix.side * module;
    const int rowBytes = (dots + 7) / 8;
    QByteArray data;
    for (int y = 0; y < matrix.side; ++y) {
        QByteArray row(rowBytes, '\0');
        for (int dot = 0; dot < dots; ++dot) {
            if (matrix.isDark(dot / module, y))
                row[dot / 8] = static_cast<char>(row[dot / 8] | (0x80 >> (dot % 8)));
        }
        data += row.toHex().toUpper() + QByteArray(module - 1, ':');
    }
    const QByteArray bytes = number(rowBytes * dots);
    return "^GFA," + bytes + ',' + bytes + ',' + number(rowBytes) + ',' + data + "^FS\n";
}

QByteArray at(const QPoint &point)
{
    return "^FO" + number(point.x()) + ',' + number(point.y());
}

} // namespace

QByteArray zplOf(const LabelLayout &layout)
{
    QByteArray out =
        "^XA\n^CI28\n^PW" + number(layout.size.width()) + "\n^LL" + number(layout.size.height()) + "\n^LH0,0\n";
    if (!layout.matrix.isEmpty())
        out += at(layout.matrixAt) + graphicField(layout.matrix, layout.module);
    for (const LabelLayout::Text &text : layout.texts)
        out += at(text.box.topLeft()) + "^A0N," + number(text.height) + ',' + number(text.height) + "^FH^FD" +
               fieldData(text.text) + "^FS\n";
    for (const QRect &rule : layout.rules)
        out += at(rule.topLeft()) + "^GB" + number(rule.width()) + ',' + number(rule.height()) + ',' +
               number(rule.height()) + "^FS\n";
    return out + "^XZ\n";
}

} // namespace gemba::bags
