#pragma once

#include "table_model.h"

#include <painted_items.h>

#include <QPointer>

namespace gemba::desk {

/// The cells of one table entry, drawn as one picture: a table of thirty rows is thirty items, not three hundred, which the
/// software renderer needs to scroll without a stutter. What it says to a screen reader is the row's own sentence.
class TableRow : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::desk::TableModel *table READ table WRITE setTable NOTIFY tableChanged REQUIRED)
    Q_PROPERTY(int entry MEMBER m_entry NOTIFY lookChanged)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY lookChanged)
    /// Chosen rows stand in bold.
    Q_PROPERTY(bool chosen MEMBER m_chosen NOTIFY lookChanged)

public:
    explicit TableRow(QQuickItem *parent = nullptr);
    TableModel *table() const { return m_table; }
    void setTable(TableModel *table);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void tableChanged();
    void lookChanged();

private:
    void paintShare(QPainter *painter, const QRectF &place, double share);
    void paintCell(QPainter *painter, const QRectF &place, const Cell &cell, bool atEnd, bool first);
    QRectF placed(double start, double width) const;
    QColor inkOf(Look look) const;

    QPointer<TableModel> m_table;
    int m_entry = -1;
    bool m_mirrored = false;
    bool m_chosen = false;
};

} // namespace gemba::desk
