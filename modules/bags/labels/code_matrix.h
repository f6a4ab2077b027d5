#pragma once

#include <QBitArray>
#include <QString>

namespace gemba::bags {

/// The modules of a QR code, dark ones set, row by row, without quiet zone.
struct CodeMatrix
{
    int side = 0;
    QBitArray dark;
    bool isDark(int x, int y) const { return dark.testBit(y * side + x); }
    bool isEmpty() const { return side == 0; }
};

/// Error correction H, so that a label that is torn or dusty can still be read. Empty when the text is longer than a code holds.
CodeMatrix codeMatrix(const QString &text);

} // namespace gemba::bags
