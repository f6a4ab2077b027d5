#include "row_model.h"

namespace gemba::scanner {

namespace {
enum Role {
    Key = Qt::UserRole,
    Title,
    Head,
    Tail,
    Note,
    Side,
    Extra,
    IconName,
    Code,
    Number,
    Total,
    Mark,
    Width,
    Offset,
    Chosen,
    Primary,
    Available,
    Bad
};
} // namespace

void RowModel::set(const QList<StationRow> &rows)
{
    const int before = count();
    const int after = int(rows.size());
    const int shared = std::min(before, after);
    for (int i = 0; i < shared; ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(i), index(i));
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = rows;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (before != after)
        Q_EMIT countChanged();
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const StationRow &row = m_rows[index.row()];
    switch (role) {
    case Key:
        return row.key;
    case Title:
        return row.title;
    case Head:
        return row.head;
    case Tail:
        return row.tail;
    case Note:
        return row.note;
    case Side:
        return row.side;
    case Extra:
        return row.extra;
    case IconName:
        return row.icon;
    case Code:
        return row.code;
    case Number:
        return row.number;
    case Total:
        return row.total;
    case Mark:
        return row.mark;
    case Width:
        return row.width;
    case Offset:
        return row.offset;
    case Chosen:
        return row.chosen;
    case Primary:
        return row.primary;
    case Available:
        return row.available;
    case Bad:
        return row.bad;
    default:
        return {};
    }
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    // "iconName" and "rowWidth": the plain words are properties of the items that take them.
    return {{Key, "rowKey"},          {Title, "title"},   {Head, "head"},     {Tail, "tail"},
            {Note, "note"},           {Side, "side"},     {Extra, "extra"},   {IconName, "iconName"},
            {Code, "barcode"},        {Number, "number"}, {Total, "total"},   {Mark, "mark"},
            {Width, "rowWidth"},      {Offset, "offset"}, {Chosen, "chosen"}, {Primary, "primary"},
            {Available, "available"}, {Bad, "bad"}};
}

} // namespace gemba::scanner
