#pragma once

#include <painted_items.h>

namespace gemba::bagdesk {

/// Bags of each quarter of an hour as bars, with the usual curve over them as a line in steps. Time is never mirrored.
class PaceChart : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    /// Quarters from the first one shown, oldest first.
    Q_PROPERTY(QList<double> packed MEMBER m_packed NOTIFY lookChanged)
    /// The same, usual; empty draws no curve.
    Q_PROPERTY(QList<double> usual MEMBER m_usual NOTIFY lookChanged)
    /// Which quarter is running; it is drawn darker. Negative: none.
    Q_PROPERTY(int running MEMBER m_running NOTIFY lookChanged)
    /// Texts of the axis, one for every fourth quarter.
    Q_PROPERTY(QStringList hours MEMBER m_hours NOTIFY lookChanged)

public:
    explicit PaceChart(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    double top() const;
    void paintScale(QPainter *painter, const QRectF &plot, double top) const;

    QList<double> m_packed, m_usual;
    int m_running = -1;
    QStringList m_hours;
};

} // namespace gemba::bagdesk
