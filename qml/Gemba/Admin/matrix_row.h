#pragma once

#include <painted_items.h>

namespace gemba::admin {

/// The cells of one right in the matrix, one a role, drawn as one picture: a tick where it is granted, a dash where not, and
/// framed in the interactive colour with plus or minus where the draft changes it.
class MatrixRow : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    /// RolesModel::Mark, one a column.
    Q_PROPERTY(QList<int> cells MEMBER m_cells NOTIFY lookChanged)
    /// Column with the cursor, -1 when it is in another row.
    Q_PROPERTY(int cursor MEMBER m_cursor NOTIFY lookChanged)
    Q_PROPERTY(bool focused MEMBER m_focused NOTIFY lookChanged)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY lookChanged)
    Q_PROPERTY(QString allText MEMBER m_allText NOTIFY lookChanged)

public:
    explicit MatrixRow(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    /// Which column a place belongs to.
    Q_INVOKABLE int columnAt(double x) const;

Q_SIGNALS:
    void lookChanged();

private:
    QList<int> m_cells;
    int m_cursor = -1;
    bool m_focused = false;
    bool m_mirrored = false;
    QString m_allText;
};

} // namespace gemba::admin
