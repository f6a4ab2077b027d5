#include "sheet.h"

#include <QFontMetricsF>

namespace gemba::print {

using namespace Qt::StringLiterals;

bool isRightToLeft(const QString &language)
{
    return language == "ar"_L1;
}

Sheet::Sheet(QPainter &painter, const QSizeF &size, const QString &language)
    : m_painter(painter)
    , m_size(size)
    , m_language(language)
    , m_rightToLeft(isRightToLeft(language))
{
    m_painter.setLayoutDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

QRectF Sheet::box(double from, double width, double height) const
{
    const double x = m_rightToLeft ? m_size.width() - margin - from - width : margin + from;
    return {x, m_y, width, height};
}

void Sheet::font(double points, bool bold, const QColor &color)
{
    QFont font(m_rightToLeft ? QStringList{u"Noto Sans Arabic"_s, u"Noto Sans"_s}
                             : QStringList{u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    font.setPixelSize(static_cast<int>(points * 254 / 72));
    font.setBold(bold);
    m_painter.setFont(font);
    m_painter.setPen(color);
}

void Sheet::text(double from, double width, const QString &what, Qt::Alignment side)
{
    m_painter.drawText(box(from, width, rowHeight), int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                       QFontMetricsF(m_painter.font()).elidedText(what, Qt::ElideRight, width));
}

double Sheet::paragraph(double from, double width, const QString &what)
{
    QRectF used;
    m_painter.drawText(box(from, width, 600), int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, what, &used);
    return used.height();
}

void Sheet::rule(const QColor &color)
{
    m_painter.setPen(QPen(color, 2));
    m_painter.drawLine(QPointF(margin, m_y), QPointF(m_size.width() - margin, m_y));
}

void Sheet::fact(const QString &label, const QString &value)
{
    font(9, false, muted);
    text(0, 520, label);
    font(10);
    text(540, width() - 540, value);
    skip(rowHeight);
}

void Sheet::heading(const QString &label)
{
    skip(26);
    font(11, true);
    text(0, width(), label);
    skip(rowHeight + 4);
    rule();
    skip(8);
}

} // namespace gemba::print
