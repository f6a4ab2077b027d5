#pragma once

#include "trace.h"

#include <QQuickPaintedItem>
#include <QStringList>

namespace gemba::ui {

/// Base of everything drawn by hand: repaints when the colours change. Painted items are used for data because the
/// software scene graph draws them cheaply and draws geometry nodes not at all.
class TokenItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(gemba::ui::Tokens tokens READ tokens WRITE setTokens NOTIFY tokensChanged)

public:
    explicit TokenItem(QQuickItem *parent = nullptr);
    const Tokens &tokens() const { return m_tokens; }
    void setTokens(const Tokens &tokens);

Q_SIGNALS:
    void tokensChanged();

protected:
    QFont font(int pixelSize, bool bold = false) const;

private:
    Tokens m_tokens;
};

/// Diagonal strokes: "no data here" or, with stripes, the service banner.
class Hatch : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool stripes MEMBER m_stripes NOTIFY lookChanged)

public:
    explicit Hatch(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    bool m_stripes = false;
};

/// One-pixel dashed rounded outline of stale panels.
class DashedFrame : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT

public:
    using TokenItem::TokenItem;
    void paint(QPainter *painter) override;
};

/// A drawing of resources/icons in one colour. 22 units wide; draw it at 22 or 44 px for whole pixels.
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY lookChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged)
    /// Draws the mirror picture, for icons that point along the reading direction.
    Q_PROPERTY(bool flipped MEMBER m_flipped NOTIFY lookChanged)
    /// Degrees clockwise, turned while drawing: the software renderer turns finished items without smoothing them.
    Q_PROPERTY(double turn MEMBER m_turn NOTIFY lookChanged)

public:
    explicit Icon(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    QString m_name;
    QColor m_color;
    bool m_flipped = false;
    double m_turn = 0;
};

/// The QR picture of a text, always dark on light with its quiet zone, in whole pixels a module.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY textChanged)

public:
    explicit QrCode(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
};

/// Shape of an alarm marker: square, triangle, inverted triangle or disc with its number. The item is 1.5 times the core.
class AlarmShape : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int priority MEMBER m_priority NOTIFY lookChanged)
    Q_PROPERTY(Look look MEMBER m_look NOTIFY lookChanged)

public:
    enum class Look { Idle, Unacknowledged, Acknowledged, Returned, Quiet };
    Q_ENUM(Look)

    explicit AlarmShape(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    int m_priority = 1;
    Look m_look = Look::Idle;
};

/// The same drawings for items that paint more than one of them. @p place of the marker is 1.5 times its core.
void paintIcon(QPainter *painter, const QString &name, const QRectF &place, const QColor &color);
void paintAlarmShape(QPainter *painter, const QRectF &place, int priority, AlarmShape::Look look, const Tokens &tokens);

} // namespace gemba::ui
