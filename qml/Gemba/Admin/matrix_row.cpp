#include "matrix_row.h"

#include "roles_model.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::admin {

MatrixRow::MatrixRow(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &MatrixRow::lookChanged, this, [this] { update(); });
}

int MatrixRow::columnAt(double x) const
{
    if (m_cells.isEmpty() || width() <= 0)
        return -1;
    const double along = m_mirrored ? width() - x : x;
    return std::clamp(static_cast<int>(along * static_cast<double>(m_cells.size()) / width()), 0,
                      static_cast<int>(m_cells.size()) - 1);
}

void MatrixRow::paint(QPainter *painter)
{
    using Mark = RolesModel::Mark;
    const double step = m_cells.isEmpty() ? width() : width() / static_cast<double>(m_cells.size());
    for (qsizetype column = 0; column < m_cells.size(); ++column) {
        const double start = std::round(static_cast<double>(column) * step);
        const double end = std::round(static_cast<double>(column + 1) * step);
        const QRectF cell(m_mirrored ? width() - end : start, 0, end - start, height());
        painter->fillRect(QRectF(m_mirrored ? cell.right() - 1 : cell.left(), 0, 1, height()), tokens().line);
        const QPointF middle = cell.center();
        const auto icon = [&](const QString &name, double x, const QColor &color) {
            ui::paintIcon(painter, u"desk/"_s + name, QRectF(std::round(x), std::round(middle.y() - 7), 14, 14), color);
        };
        const auto mark = static_cast<Mark>(m_cells[column]);
        switch (mark) {
        case Mark::None:
            painter->fillRect(QRectF(middle.x() - 3, std::floor(middle.y()), 6, 1), tokens().disabled);
            break;
        case Mark::Granted:
            icon(u"ok"_s, middle.x() - 7, tokens().text);
            break;
        case Mark::Everything: {
            painter->setFont(font(12));
            painter->setPen(tokens().muted);
            painter->drawText(cell, Qt::AlignCenter | Qt::TextSingleLine,
                              QFontMetricsF(painter->font()).elidedText(m_allText, Qt::ElideRight, cell.width() - 8));
            break;
        }
        case Mark::Added:
        case Mark::Removed: {
            painter->setPen(QPen(tokens().interactive, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(cell.adjusted(3, 2, -2, -2), 4, 4);
            icon(mark == Mark::Added ? u"add"_s : u"remove"_s, middle.x() - 17, tokens().interactive);
            icon(u"ok"_s, middle.x() + 2, tokens().interactive);
            if (mark == Mark::Removed)
                painter->drawLine(QPointF(middle.x() + 1, middle.y()), QPointF(middle.x() + 17, middle.y()));
            break;
        }
        }
        if (column == m_cursor) {
            painter->setPen(QPen(m_focused ? tokens().interactive : tokens().lineStrong, m_focused ? 2 : 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(cell.adjusted(1, 1, -1, -1));
        }
    }
}

} // namespace gemba::admin
