#pragma once

#include "painted_items.h"

namespace gemba::ui {

/// Ten minutes of a value on the scale of the LimitBar beside it. Only the part beyond a limit is coloured; a missing
/// end is hatched.
class Sparkline : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::ui::Trace trace MEMBER m_trace NOTIFY lookChanged)
    Q_PROPERTY(gemba::ui::Scale scaling MEMBER m_scale NOTIFY lookChanged)
    Q_PROPERTY(bool stale MEMBER m_stale NOTIFY lookChanged)

public:
    explicit Sparkline(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    Trace m_trace;
    Scale m_scale;
    bool m_stale = false;
};

/// Nothing but the line itself, in one colour.
class TraceLine : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::ui::Trace trace MEMBER m_trace NOTIFY lookChanged)
    Q_PROPERTY(gemba::ui::Scale scaling MEMBER m_scale NOTIFY lookChanged)

public:
    explicit TraceLine(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    Trace m_trace;
    Scale m_scale;
};

/// A one-pixel horizontal line of dashes, for limits drawn outside a plot.
class DashedLine : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit DashedLine(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
};

/// Vertical bar over the whole range: normal band, four limit ticks with their figures, pointer at the value.
class LimitBar : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::ui::Scale scaling MEMBER m_scale NOTIFY lookChanged)
    Q_PROPERTY(double value MEMBER m_value NOTIFY lookChanged)
    /// False until a first value has been seen: no pointer is drawn then.
    Q_PROPERTY(bool known MEMBER m_known NOTIFY lookChanged)
    Q_PROPERTY(bool stale MEMBER m_stale NOTIFY lookChanged)
    /// Localised figures of HIHI, HI, LO, LOLO; an empty one is left out.
    Q_PROPERTY(QStringList limitTexts MEMBER m_limitTexts NOTIFY lookChanged)

public:
    explicit LimitBar(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    void paintLabels(QPainter *painter, const QRectF &bar);
    void paintPointer(QPainter *painter, const QRectF &bar);

    Scale m_scale;
    double m_value = 0;
    bool m_known = false;
    bool m_stale = false;
    QStringList m_limitTexts;
};

} // namespace gemba::ui
