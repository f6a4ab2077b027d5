#pragma once

#include "table_columns.h"

#include <QSet>

namespace gemba::desk {

/// A table: rows of cells under columns, some of them under section headings, one of them chosen, any of them ticked.
/// A concrete model keeps its records, answers the virtuals from them and calls rowsChanged() when they changed; the
/// base keeps the chosen and ticked ones by key through every change. GUI thread.
///
/// "Row" is an index into the model's own records; "entry" one into what is listed, headings included.
class TableModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("An abstract base")
    Q_PROPERTY(gemba::desk::TableColumns *columns READ columns CONSTANT)
    Q_PROPERTY(bool checkable READ checkable CONSTANT)
    /// Entry of the chosen row, -1 when none is.
    Q_PROPERTY(int currentEntry READ currentEntry NOTIFY currentChanged)
    Q_PROPERTY(QString currentKey READ currentKey WRITE setCurrentKey NOTIFY currentChanged)
    Q_PROPERTY(int checkedCount READ checkedCount NOTIFY checkedChanged)
    Q_PROPERTY(bool allChecked READ allChecked NOTIFY checkedChanged)
    Q_PROPERTY(int rows READ rows NOTIFY rowsCounted)

public:
    enum Role { SectionRole = Qt::UserRole, TitleRole, NoteRole, SpokenRole, CheckedRole, KeyRole };

    struct Section
    {
        QString title; ///< empty: no heading
        QString note;
        bool operator==(const Section &) const = default;
    };

    explicit TableModel(QObject *parent = nullptr);

    /// How many records there are.
    virtual int rows() const = 0;
    virtual Cell cell(int row, int column) const = 0;
    /// Unique and stable; what is chosen and ticked is kept by it.
    virtual QString key(int row) const = 0;
    /// Rows of one section stand together.
    virtual Section section(int row) const;
    /// What a screen reader says. Unless overridden, the cells in order.
    virtual QString spoken(int row) const;

    TableColumns *columns() const { return m_columns; }
    bool checkable() const { return m_checkable; }

    int currentEntry() const;
    int currentRow() const { return rowOfKey(m_currentKey); }
    QString currentKey() const { return m_currentKey; }
    void setCurrentKey(const QString &key);
    int rowOfEntry(int entry) const { return m_entries.value(entry, Entry{-1, {}}).row; }
    int rowOfKey(const QString &key) const;

    int checkedCount() const { return static_cast<int>(m_checked.size()); }
    bool allChecked() const { return rows() > 0 && checkedCount() == rows(); }
    bool isChecked(int row) const { return m_checked.contains(key(row)); }
    QStringList checkedKeys() const { return m_checked.values(); }

    Q_INVOKABLE void choose(int entry);
    /// Chooses the row that many rows further; stops at the ends.
    Q_INVOKABLE void step(int by);
    Q_INVOKABLE void toggle(int entry);
    Q_INVOKABLE void toggleAll();
    Q_INVOKABLE void uncheckAll();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void currentChanged();
    void checkedChanged();
    void rowsCounted();

protected:
    /// The records changed in whatever way; finds out what moved and tells the view no more than that.
    void rowsChanged();
    /// One record changed in place.
    void rowChanged(int row);
    void setCheckable(bool checkable) { m_checkable = checkable; }

private:
    struct Entry
    {
        int row; ///< -1: a heading
        Section heading;
        QString key = {};
        bool same(const Entry &other) const { return (row < 0) == (other.row < 0) && key == other.key; }
    };
    QList<Entry> listEntries() const;

    TableColumns *m_columns;
    QList<Entry> m_entries;
    QString m_currentKey;
    QSet<QString> m_checked;
    bool m_checkable = false;
};

} // namespace gemba::desk
