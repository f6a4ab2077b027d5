#pragma once

#include "code_matrix.h"

#include <QList>
#include <QRect>
#include <QString>

namespace gemba::bags {

/// Of a label. Empty texts leave their place empty.
struct LabelText
{
    QString code;
    QString goods;
    QString note; ///< "30 × 1 kg"
    QString site;
};

/// Where things stand on a label, in dots of an eighth of a millimetre: the dots of a printer with 203 dpi, and a measure for
/// every other way of drawing.
struct LabelLayout
{
    struct Text
    {
        QRect box;
        QString text;
        int height = 0; ///< of a line, capital letters and all
        bool bold = false;
    };
    QSize size;
    CodeMatrix matrix;
    QPoint matrixAt;
    int module = 0; ///< side of one module
    QList<Text> texts;
    QList<QRect> rules;
};

inline constexpr int dotsPerMillimetre = 8;

/// A label of 100 × 50 mm: the code to scan on the left with its quiet zone, the code to read on the right, its last four
/// characters largest, because those are read aloud.
LabelLayout labelLayout(const LabelText &text);

} // namespace gemba::bags
