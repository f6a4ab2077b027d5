#include "label_layout.h"

#include <algorithm>

namespace gemba::bags {

namespace {

constexpr int width = 100 * dotsPerMillimetre;
constexpr int height = 50 * dotsPerMillimetre;
constexpr int margin = 3 * dotsPerMillimetre;
constexpr int quiet = 4; // modules, ISO/IEC 18004

// Wide enough for the widest face in use: capitals of a bold sans are about two thirds of the line.
int fittingHeight(qsizetype characters, int boxWidth, int most)
{
    return characters == 0 ? most : std::min<int>(most, int(boxWidth * 3 / (characters * 2)));
}

} // namespace

LabelLayout labelLayout(const LabelText &text)
{
    LabelLayout out;
    out.size = {width, height};
    out.matrix = codeMatrix(text.code);
    const int codeSide = height - 2 * margin;
    int left = margin;
    if (!out.matrix.isEmpty()) {
        out.module = std::max(1, codeSide / (out.matrix.side + 2 * quiet));
        const int whole = out.module * (out.matrix.side + 2 * quiet);
        out.matrixAt = QPoint(margin + quiet * out.module, (height - whole) / 2 + quiet * out.module);
        left = margin + whole + margin;
    }
    const int textWidth = width - left - margin;
    const auto add = [&](const QString &what, int y, int most, bool bold) {
        if (what.isEmpty())
            return;
        const int h = fittingHeight(what.size(), textWidth, most);
        out.texts.append({QRect(left, y, textWidth, most), what, h, bold});
    };
    const QString head = text.code.chopped(std::min<qsizetype>(4, text.code.size()));
    const QString tail = text.code.last(std::min<qsizetype>(4, text.code.size()));
    add(text.site, margin, 28, false);
    add(head, margin + 40, 72, true);
    add(tail, margin + 116, 140, true);
    out.rules.append(QRect(left, margin + 268, textWidth, 2));
    add(text.goods, margin + 280, 36, true);
    add(text.note, margin + 320, 30, false);
    return out;
}

} // namespace gemba::bags
