#include "diff_model.h"

#include <algorithm>

namespace gemba::desk {

void DiffModel::setRows(const QList<DiffRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT changed();
}

int DiffModel::changes() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const DiffRow &row) { return row.changed(); }));
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : total();
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    const DiffRow &row = m_rows[index.row()];
    switch (role) {
    case FieldRole:
        return row.field;
    case BeforeRole:
        return row.before;
    case AfterRole:
        return row.after;
    case NoteRole:
        return row.note;
    case ChangedRole:
        return row.changed();
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QHash<int, QByteArray> DiffModel::roleNames() const
{
    return {{FieldRole, "field"}, {BeforeRole, "before"},   {AfterRole, "after"},
            {NoteRole, "note"},   {ChangedRole, "changed"}, {KeyRole, "key"}};
}

} // namespace gemba::desk
