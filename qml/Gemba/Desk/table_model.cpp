#include "table_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gemba::desk {

TableModel::TableModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_columns(new TableColumns(this))
{
}

TableModel::Section TableModel::section(int) const
{
    return {};
}

QString TableModel::spoken(int row) const
{
    QStringList said;
    for (int column = 0; column < m_columns->count(); ++column) {
        if (!m_columns->shown(column))
            continue;
        const Cell shown = cell(row, column);
        QStringList words = shown.chips;
        words << shown.text << shown.note << shown.below;
        words.removeAll(QString());
        if (!words.isEmpty())
            said.append(column == 0 ? words.join(u' ')
                                    : u"%1: %2"_s.arg(m_columns->columns()[column].title, words.join(u' ')));
    }
    return said.join(u", "_s);
}

int TableModel::currentEntry() const
{
    for (qsizetype entry = 0; entry < m_entries.size(); ++entry)
        if (m_entries[entry].row >= 0 && m_entries[entry].key == m_currentKey)
            return static_cast<int>(entry);
    return -1;
}

int TableModel::rowOfKey(const QString &wanted) const
{
    for (const Entry &entry : m_entries)
        if (entry.row >= 0 && entry.key == wanted)
            return entry.row;
    return -1;
}

void TableModel::setCurrentKey(const QString &key)
{
    if (key == m_currentKey)
        return;
    m_currentKey = key;
    Q_EMIT currentChanged();
}

void TableModel::choose(int entry)
{
    if (entry >= 0 && entry < m_entries.size() && m_entries[entry].row >= 0)
        setCurrentKey(m_entries[entry].key);
}

void TableModel::step(int by)
{
    QList<int> listed;
    for (qsizetype entry = 0; entry < m_entries.size(); ++entry)
        if (m_entries[entry].row >= 0)
            listed.append(static_cast<int>(entry));
    if (listed.isEmpty())
        return;
    const auto place = listed.indexOf(currentEntry());
    const qsizetype next = place < 0 ? (by > 0 ? 0 : listed.size() - 1) : place + by;
    choose(listed[std::clamp<qsizetype>(next, 0, listed.size() - 1)]);
}

void TableModel::toggle(int entry)
{
    const int row = rowOfEntry(entry);
    if (row < 0 || !m_checkable)
        return;
    const QString name = m_entries[entry].key;
    if (!m_checked.remove(name))
        m_checked.insert(name);
    Q_EMIT dataChanged(index(entry), index(entry), {CheckedRole});
    Q_EMIT checkedChanged();
}

void TableModel::toggleAll()
{
    if (!m_checkable)
        return;
    const bool all = allChecked();
    m_checked.clear();
    for (int row = 0; !all && row < rows(); ++row)
        m_checked.insert(key(row));
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CheckedRole});
    Q_EMIT checkedChanged();
}

void TableModel::uncheckAll()
{
    if (m_checked.isEmpty())
        return;
    m_checked.clear();
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CheckedRole});
    Q_EMIT checkedChanged();
}

QList<TableModel::Entry> TableModel::listEntries() const
{
    QList<Entry> entries;
    std::optional<Section> before;
    for (int row = 0; row < rows(); ++row) {
        const Section own = section(row);
        if (!own.title.isEmpty() && (!before || before->title != own.title))
            entries.append({-1, own, u"§"_s + own.title});
        before = own;
        entries.append({row, {}, key(row)});
    }
    return entries;
}

void TableModel::rowsChanged()
{
    const QList<Entry> next = listEntries();
    qsizetype head = 0;
    while (head < m_entries.size() && head < next.size() && m_entries[head].same(next[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < m_entries.size() - head && tail < next.size() - head &&
           m_entries[m_entries.size() - 1 - tail].same(next[next.size() - 1 - tail]))
        ++tail;
    const qsizetype gone = m_entries.size() - head - tail;
    const qsizetype come = next.size() - head - tail;
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone - 1));
        m_entries.remove(head, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come - 1));
        m_entries = next;
        endInsertRows();
    } else {
        m_entries = next;
    }
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    // What left the list is no longer chosen for anything.
    QSet<QString> kept;
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.row >= 0 && m_checked.contains(entry.key))
            kept.insert(entry.key);
    if (kept != m_checked) {
        m_checked = kept;
        Q_EMIT checkedChanged();
    }
    Q_EMIT rowsCounted();
    Q_EMIT currentChanged();
}

void TableModel::rowChanged(int row)
{
    for (qsizetype entry = 0; entry < m_entries.size(); ++entry)
        if (m_entries[entry].row == row)
            Q_EMIT dataChanged(index(static_cast<int>(entry)), index(static_cast<int>(entry)));
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case SectionRole:
        return entry.row < 0;
    case TitleRole:
        return entry.heading.title;
    case NoteRole:
        return entry.heading.note;
    case SpokenRole:
        return entry.row < 0 ? u"%1 %2"_s.arg(entry.heading.title, entry.heading.note) : spoken(entry.row);
    case CheckedRole:
        return entry.row >= 0 && m_checked.contains(entry.key);
    case KeyRole:
        return entry.key;
    default:
        return {};
    }
}

QHash<int, QByteArray> TableModel::roleNames() const
{
    return {{SectionRole, "section"}, {TitleRole, "title"},     {NoteRole, "note"},
            {SpokenRole, "spoken"},   {CheckedRole, "checked"}, {KeyRole, "key"}};
}

} // namespace gemba::desk
