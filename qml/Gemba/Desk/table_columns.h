#pragma once

#include "table_cell.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace gemba::desk {

/// The columns of one table: which are shown, where they stand, by which it is sorted. The header and every row are laid
/// out from here, so that they always agree. GUI thread.
class TableColumns : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of a TableModel")
    Q_PROPERTY(int count READ count NOTIFY laidOut)
    /// Of the whole table, set by it.
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY laidOut)
    /// Left free at the start, for the check boxes.
    Q_PROPERTY(double inset READ inset WRITE setInset NOTIFY laidOut)
    Q_PROPERTY(QString sortKey READ sortKey NOTIFY sortChanged)
    Q_PROPERTY(bool descending READ descending NOTIFY sortChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole,
        TitleRole,
        StartRole,
        WidthRole,
        AtEndRole,
        SortableRole,
        HideableRole,
        ShownRole,
        SortedRole
    };

    explicit TableColumns(QObject *parent);

    /// Keeps what was hidden by key.
    void setColumns(const QList<Column> &columns);
    const QList<Column> &columns() const { return m_columns; }
    int count() const { return static_cast<int>(m_columns.size()); }
    double width() const { return m_width; }
    void setWidth(double width);
    double inset() const { return m_inset; }
    void setInset(double inset);
    bool shown(int column) const { return m_columns[column].shown; }
    /// Distance from the reading edge.
    double start(int column) const { return m_starts.value(column); }
    double columnWidth(int column) const { return m_widths.value(column); }

    QString sortKey() const { return m_sortKey; }
    bool descending() const { return m_descending; }
    void setSort(const QString &key, bool descending);
    /// As the title of a column does it: first ascending, then descending.
    Q_INVOKABLE void pressTitle(int column);
    Q_INVOKABLE void setShown(int column, bool shown);
    QStringList hiddenKeys() const;
    void setHiddenKeys(const QStringList &keys);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void laidOut();
    void sortChanged();
    /// Somebody hid or showed a column.
    void chosen();

private:
    void layOut();

    QList<Column> m_columns;
    QList<double> m_starts, m_widths;
    double m_width = 0;
    double m_inset = 0;
    QString m_sortKey;
    bool m_descending = false;
};

} // namespace gemba::desk
