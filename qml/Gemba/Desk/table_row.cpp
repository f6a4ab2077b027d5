#include "table_row.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gemba::desk {

namespace {
constexpr int bodySize = 14;
constexpr int captionSize = 12;
constexpr double chipHeight = 20;
constexpr double chipPadding = 6;
constexpr double chipGap = 4;
constexpr double iconSize = 14;
constexpr double barWidth = 70;
constexpr double barHeight = 10;
constexpr double twoLines = 40;
} // namespace

TableRow::TableRow(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &TableRow::lookChanged, this, [this] { update(); });
}

void TableRow::setTable(TableModel *table)
{
    if (table == m_table)
        return;
    if (m_table) {
        m_table->disconnect(this);
        m_table->columns()->disconnect(this);
    }
    m_table = table;
    if (m_table) {
        connect(m_table, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to) {
                    if (m_entry >= from.row() && m_entry <= to.row())
                        update();
                });
        connect(m_table->columns(), &TableColumns::laidOut, this, [this] { update(); });
    }
    Q_EMIT tableChanged();
    update();
}

QRectF TableRow::placed(double start, double width) const
{
    return {m_mirrored ? this->width() - start - width : start, 0, width, height()};
}

QColor TableRow::inkOf(Look look) const
{
    switch (look) {
    case Look::Quiet:
    case Look::Struck:
        return tokens().muted;
    case Look::Disabled:
        return tokens().disabled;
    case Look::Live:
        return tokens().live;
    case Look::Changed:
        return tokens().interactive;
    default:
        return tokens().text;
    }
}

void TableRow::paint(QPainter *painter)
{
    if (!m_table)
        return;
    const int row = m_table->rowOfEntry(m_entry);
    if (row < 0 || row >= m_table->rows())
        return;
    const TableColumns &columns = *m_table->columns();
    bool first = true;
    for (int column = 0; column < columns.count(); ++column) {
        if (!columns.shown(column))
            continue;
        paintCell(painter, placed(columns.start(column), columns.columnWidth(column)), m_table->cell(row, column),
                  columns.columns()[column].atEnd, first);
        first = false;
    }
}

void TableRow::paintShare(QPainter *painter, const QRectF &place, double share)
{
    QRectF bar(place.x(), std::floor(place.center().y() - barHeight / 2), place.width(), barHeight);
    painter->setPen(QPen(tokens().line, 1));
    painter->setBrush(tokens().ground);
    painter->drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    const double filled = std::round(bar.width() * share);
    if (m_mirrored)
        bar.setLeft(bar.right() - filled);
    else
        bar.setWidth(filled);
    painter->fillRect(bar, tokens().lineStrong);
}

void TableRow::paintCell(QPainter *painter, const QRectF &place, const Cell &cell, bool atEnd, bool first)
{
    double start = 0; // how much of the cell is used up, from its reading edge
    const auto within = [&](double from, double width) {
        return QRectF(m_mirrored ? place.right() - from - width : place.left() + from, place.top(), width,
                      place.height());
    };
    const auto centred = [](const QRectF &box, double side) {
        return QRectF(box.x() + (box.width() - side) / 2, std::floor(box.y() + (box.height() - side) / 2), side, side);
    };
    if (!cell.icon.isEmpty()) {
        ui::paintIcon(painter, u"desk/"_s + cell.icon, centred(within(start, iconSize), iconSize), inkOf(cell.look));
        start += iconSize + 4;
    }
    if (cell.priority > 0) {
        ui::paintAlarmShape(painter, centred(within(start, 24), 24), cell.priority, cell.marker, tokens());
        start += 26;
    }
    if (cell.share >= 0) {
        paintShare(painter, within(start, barWidth), std::min(cell.share, 1.0));
        start += barWidth + 8;
    }
    QFont caption = font(captionSize);
    for (qsizetype i = 0; i < cell.chips.size(); ++i) {
        const QFontMetricsF metrics(caption);
        const qsizetype left = cell.chips.size() - i;
        QString words = cell.chips[i];
        double width = metrics.horizontalAdvance(words) + 2 * chipPadding;
        const double counter =
            left > 1 ? metrics.horizontalAdvance(u"+%1"_s.arg(left - 1)) + 2 * chipPadding + chipGap : 0;
        const double room = place.width() - start;
        if (width + counter > room && i > 0) {
            words = u"+%1"_s.arg(left);
            width = metrics.horizontalAdvance(words) + 2 * chipPadding;
            i = cell.chips.size();
        } else if (width > room - counter) {
            width = std::max(24.0, room - counter);
            words = metrics.elidedText(words, Qt::ElideRight, width - 2 * chipPadding);
        }
        QRectF chip = within(start, std::ceil(width));
        chip.setTop(std::floor(place.center().y() - chipHeight / 2));
        chip.setHeight(chipHeight);
        painter->setPen(QPen(cell.look == Look::Disabled ? tokens().line : tokens().lineStrong, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setPen(cell.look == Look::Disabled ? tokens().disabled : tokens().text);
        painter->setFont(caption);
        painter->drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, words);
        start += std::ceil(width) + chipGap;
    }
    const bool bold = cell.look == Look::Strong || cell.look == Look::Changed || (m_chosen && first);
    QFont body = font(bodySize, bold);
    body.setStrikeOut(cell.look == Look::Struck);
    const QFontMetricsF metrics(body);
    const QFontMetricsF small(caption);
    const double room = place.width() - start;
    const bool below = !cell.below.isEmpty() && height() >= twoLines;
    const Qt::Alignment side = (atEnd != m_mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    QRectF line = within(start, std::max(0.0, room));
    // Each line in the middle of its half and a little beyond: Arabic letters are taller than the font they stand in for.
    const double half = place.height() / 2 + 2;
    if (below)
        line.setHeight(half);
    const double noteWidth = cell.note.isEmpty() ? 0 : small.horizontalAdvance(cell.note) + 6;
    const QString text = metrics.elidedText(cell.text, Qt::ElideRight, room - std::min(noteWidth, room / 2));
    painter->setLayoutDirection(cell.figures || !m_mirrored ? Qt::LeftToRight : Qt::RightToLeft);
    const int upright = static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine;
    if (!text.isEmpty()) {
        painter->setFont(body);
        painter->setPen(inkOf(cell.look));
        QRectF box = line;
        // A note after a figure at the end stands outside of it.
        if (atEnd && noteWidth > 0)
            m_mirrored ? box.setLeft(box.left() + noteWidth) : box.setRight(box.right() - noteWidth);
        painter->drawText(box, static_cast<int>(side) | upright, text);
    }
    if (!cell.note.isEmpty()) {
        const double used = atEnd ? 0 : metrics.horizontalAdvance(text) + (text.isEmpty() ? 0 : 6);
        QRectF box = line;
        m_mirrored ? box.setRight(box.right() - used) : box.setLeft(box.left() + used);
        painter->setFont(caption);
        painter->setPen(tokens().muted);
        painter->drawText(box, static_cast<int>(side) | upright,
                          small.elidedText(cell.note, Qt::ElideRight, box.width()));
    }
    if (below) {
        QRectF box = within(start, std::max(0.0, room));
        box.setTop(place.bottom() - half);
        painter->setFont(caption);
        painter->setPen(tokens().muted);
        painter->drawText(box, static_cast<int>(side) | upright,
                          small.elidedText(cell.below, Qt::ElideRight, box.width()));
    }
}

} // namespace gemba::desk
