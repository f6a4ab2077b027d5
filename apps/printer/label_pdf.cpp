#include "label_pdf.h"

#include "pdf_file.h"
#include "sheet.h"

#include <label_layout.h>

#include <QFontMetricsF>
#include <QJsonArray>

namespace gemba::label {

using namespace Qt::StringLiterals;

namespace {

void draw(QPainter &painter, const bags::LabelLayout &layout)
{
    // The writer counts tenths of a millimetre, the layout eighths.
    painter.save();
    painter.scale(10.0 / bags::dotsPerMillimetre, 10.0 / bags::dotsPerMillimetre);
    for (int y = 0; y < layout.matrix.side; ++y) {
        for (int x = 0; x < layout.matrix.side; ++x) {
            if (layout.matrix.isDark(x, y))
                painter.fillRect(QRect(layout.matrixAt.x() + x * layout.module, layout.matrixAt.y() + y * layout.module,
                                       layout.module, layout.module),
                                 Qt::black);
        }
    }
    for (const bags::LabelLayout::Text &text : layout.texts) {
        QFont font(QStringList{u"Noto Sans"_s, u"Noto Sans Arabic"_s});
        font.setPixelSize(text.height);
        font.setBold(text.bold);
        painter.setFont(font);
        painter.setPen(Qt::black);
        const double width = QFontMetricsF(font).horizontalAdvance(text.text);
        if (width > text.box.width()) {
            font.setPixelSize(std::max(1, int(text.height * text.box.width() / width)));
            painter.setFont(font);
        }
        painter.drawText(text.box, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine | Qt::TextDontClip,
                         text.text);
    }
    for (const QRect &rule : layout.rules)
        painter.fillRect(rule, Qt::black);
    painter.restore();
}

} // namespace

Result<QByteArray> makePdf(const QJsonObject &document)
{
    const QJsonArray labels = document["labels"_L1].toArray();
    if (labels.isEmpty())
        return refuseField(ErrorCode::FieldMissing, u"labels"_s);
    print::PdfOptions options;
    options.page = QPageSize(QSizeF(100, 50), QPageSize::Millimeter, u"label"_s, QPageSize::ExactMatch);
    options.title = labels.first()["code"_L1].toString();
    options.dateMs = document["dateMs"_L1].toInteger();
    return print::writePdf(options, [&](QPdfWriter &writer, QPainter &painter) {
        bool isFirst = true;
        for (const QJsonValue &label : labels) {
            if (!std::exchange(isFirst, false))
                writer.newPage();
            draw(painter, bags::labelLayout({label["code"_L1].toString(), label["goods"_L1].toString(),
                                             label["note"_L1].toString(), label["site"_L1].toString()}));
        }
    });
}

} // namespace gemba::label
