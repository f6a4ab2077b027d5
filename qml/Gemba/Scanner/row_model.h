#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace gemba::scanner {

/// One line of any list or one key of any row of keys. Which fields a list fills is said where it is filled.
struct StationRow
{
    QString key;   ///< of a key: the command it gives
    QString title; ///< text in front
    QString head;  ///< of a code: all but its last four characters
    QString tail;  ///< of a code: those four
    QString note;
    QString side;
    QString extra;
    QString icon;
    QString code; ///< barcode to be shown
    int number = 0;
    int total = 0;
    int mark = 0;      ///< priority 1 to 4 in front of the line, 0 = none
    int width = 0;     ///< of a key, pixels; 0: what is left
    double offset = 0; ///< of the scale from nominal, -1 to 1 across the gauge
    bool chosen = false;
    bool primary = false;
    bool available = true;
    bool bad = false;
    bool operator==(const StationRow &) const = default;
};

/// Rows for a Repeater or ListView. Rows that stay are changed in place, so that nothing flickers and the focus stays.
class RowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by StationController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<StationRow> &rows);
    const QList<StationRow> &rows() const { return m_rows; }
    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<StationRow> m_rows;
};

} // namespace gemba::scanner
