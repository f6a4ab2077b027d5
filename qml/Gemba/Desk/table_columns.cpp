#include "table_columns.h"

#include <algorithm>
#include <cmath>

namespace gemba::desk {

namespace {
constexpr double edge = 8;
constexpr double gap = 12;
constexpr double leastShare = 48;
} // namespace

TableColumns::TableColumns(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TableColumns::setColumns(const QList<Column> &columns)
{
    const QStringList hidden = hiddenKeys();
    const QList<Column> before = m_columns;
    beginResetModel();
    m_columns = columns;
    for (Column &column : m_columns) {
        const bool known =
            std::any_of(before.cbegin(), before.cend(), [&](const Column &other) { return other.key == column.key; });
        if (known && column.hideable)
            column.shown = !hidden.contains(column.key);
    }
    endResetModel();
    layOut();
}

void TableColumns::setWidth(double width)
{
    if (qFuzzyCompare(width, m_width))
        return;
    m_width = width;
    layOut();
}

void TableColumns::setInset(double inset)
{
    if (qFuzzyCompare(inset + 1, m_inset + 1))
        return;
    m_inset = inset;
    layOut();
}

void TableColumns::setSort(const QString &key, bool descending)
{
    if (key == m_sortKey && descending == m_descending)
        return;
    m_sortKey = key;
    m_descending = descending;
    if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {SortedRole});
    Q_EMIT sortChanged();
}

void TableColumns::pressTitle(int column)
{
    if (column < 0 || column >= count() || !m_columns[column].sortable)
        return;
    const QString key = m_columns[column].key;
    setSort(key, key == m_sortKey && !m_descending);
}

void TableColumns::setShown(int column, bool shown)
{
    if (column < 0 || column >= count() || !m_columns[column].hideable || m_columns[column].shown == shown)
        return;
    m_columns[column].shown = shown;
    layOut();
    Q_EMIT chosen();
}

QStringList TableColumns::hiddenKeys() const
{
    QStringList keys;
    for (const Column &column : m_columns)
        if (!column.shown)
            keys.append(column.key);
    return keys;
}

void TableColumns::setHiddenKeys(const QStringList &keys)
{
    for (Column &column : m_columns)
        column.shown = !column.hideable || !keys.contains(column.key);
    layOut();
}

void TableColumns::layOut()
{
    double fixed = 0;
    int shares = 0;
    int shownCount = 0;
    for (const Column &column : std::as_const(m_columns)) {
        if (!column.shown)
            continue;
        ++shownCount;
        fixed += column.width;
        shares += column.width == 0;
    }
    const double room = m_width - 2 * edge - m_inset - gap * std::max(0, shownCount - 1);
    const double share = shares > 0 ? std::max(leastShare, (room - fixed) / shares) : 0;
    // In a narrow window the fixed columns give way together rather than one being pushed out.
    const double squeeze = fixed > 0 ? std::min(1.0, (room - share * shares) / fixed) : 1;
    m_starts.clear();
    m_widths.clear();
    double x = edge + m_inset;
    for (const Column &column : std::as_const(m_columns)) {
        const double width = !column.shown ? 0 : column.width == 0 ? share : column.width * std::max(0.2, squeeze);
        m_starts.append(x);
        m_widths.append(std::floor(width));
        if (column.shown)
            x += width + gap;
    }
    if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT laidOut();
}

int TableColumns::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TableColumns::data(const QModelIndex &index, int role) const
{
    const Column &column = m_columns[index.row()];
    switch (role) {
    case KeyRole:
        return column.key;
    case TitleRole:
        return column.title;
    case StartRole:
        return start(index.row());
    case WidthRole:
        return columnWidth(index.row());
    case AtEndRole:
        return column.atEnd;
    case SortableRole:
        return column.sortable;
    case HideableRole:
        return column.hideable;
    case ShownRole:
        return column.shown;
    case SortedRole:
        return column.key != m_sortKey ? 0 : m_descending ? -1 : 1;
    default:
        return {};
    }
}

QHash<int, QByteArray> TableColumns::roleNames() const
{
    return {{KeyRole, "key"},           {TitleRole, "title"},       {StartRole, "start"},
            {WidthRole, "columnWidth"}, {AtEndRole, "atEnd"},       {SortableRole, "sortable"},
            {HideableRole, "hideable"}, {ShownRole, "columnShown"}, {SortedRole, "sorted"}};
}

} // namespace gemba::desk
