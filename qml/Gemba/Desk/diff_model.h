#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace gemba::desk {

/// One line of a comparison, in words.
struct DiffRow
{
    QString field;
    QString before;
    QString after;
    QString note = {}; ///< what it means: "14 people"
    QString key = {};  ///< for the page's own use
    bool changed() const { return before != after; }
    bool operator==(const DiffRow &) const = default;
};

/// What DiffView shows: how something was and how it will be. GUI thread.
class DiffModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by the page's model")
    Q_PROPERTY(int changes READ changes NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)

public:
    enum Role { FieldRole = Qt::UserRole, BeforeRole, AfterRole, NoteRole, ChangedRole, KeyRole };
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<DiffRow> &rows);
    const QList<DiffRow> &rows() const { return m_rows; }
    int changes() const;
    int total() const { return static_cast<int>(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    QList<DiffRow> m_rows;
};

} // namespace gemba::desk
