#include "painted_items.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <qrencode.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace gemba::ui {

TokenItem::TokenItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void TokenItem::setTokens(const Tokens &tokens)
{
    if (m_tokens == tokens)
        return;
    m_tokens = tokens;
    Q_EMIT tokensChanged();
    update();
}

QFont TokenItem::font(int pixelSize, bool bold) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixelSize);
    font.setBold(bold);
    return font;
}

Hatch::Hatch(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &Hatch::lookChanged, this, [this] { update(); });
}

void Hatch::paint(QPainter *painter)
{
    const QRectF rect(0, 0, width(), height());
    if (!m_stripes) {
        paintHatch(painter, rect, tokens().lineStrong);
        return;
    }
    painter->fillRect(rect, tokens().panel);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().lineStrong);
    for (double x = -height(); x < width(); x += 32)
        painter->drawPolygon(QPolygonF{{x + height(), 0}, {x + height() + 16, 0}, {x + 16, height()}, {x, height()}});
}

void DashedFrame::paint(QPainter *painter)
{
    QPen pen(tokens().muted, 1);
    pen.setDashPattern({3, 3});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(0.5, 0.5, width() - 1, height() - 1), 4, 4);
}

Icon::Icon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(22, 22);
    connect(this, &Icon::lookChanged, this, [this] { update(); });
}

void paintIcon(QPainter *painter, const QString &name, const QRectF &place, const QColor &color)
{
    if (name.isEmpty())
        return;
    QFile file(u":/gemba/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s", qUtf8Printable(name));
        return;
    }
    QByteArray drawing = file.readAll();
    drawing.replace("#000", color.name().toLatin1()); // the files are drawn in black only
    QSvgRenderer renderer(drawing);
    renderer.render(painter, place);
}

void Icon::paint(QPainter *painter)
{
    if (m_flipped) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    if (m_turn != 0) {
        painter->translate(width() / 2, height() / 2);
        painter->rotate(m_turn);
        painter->translate(-width() / 2, -height() / 2);
    }
    paintIcon(painter, m_name, QRectF(0, 0, width(), height()), m_color);
}

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &QrCode::textChanged, this, [this] { update(); });
}

void QrCode::paint(QPainter *painter)
{
    const QRect whole(0, 0, static_cast<int>(width()), static_cast<int>(height()));
    painter->fillRect(whole, Qt::white);
    if (m_text.isEmpty())
        return;
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeString8bit(m_text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return;
    const int modules = code->width;
    const int size = qMin(whole.width(), whole.height()) / (modules + 8); // four modules of quiet zone on each side
    const int left = (whole.width() - modules * size) / 2;
    const int top = (whole.height() - modules * size) / 2;
    for (int y = 0; y < modules; ++y)
        for (int x = 0; x < modules; ++x)
            if (code->data[y * modules + x] & 1)
                painter->fillRect(left + x * size, top + y * size, size, size, Qt::black);
}

namespace {

QPainterPath polygon(std::initializer_list<QPointF> corners)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(corners)));
    path.closeSubpath();
    return path;
}

QPainterPath disc(double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), radius, radius);
    return path;
}

QPainterPath square(double inset)
{
    QPainterPath path;
    path.addRect(QRectF(inset, inset, 24 - 2 * inset, 24 - 2 * inset));
    return path;
}

struct MarkerShape
{
    QPainterPath core, ring, outline;
    double baseline, size;               // of the number on the core
    double outlineBaseline, outlineSize; // of the number inside the outline
};

const MarkerShape &markerShape(int priority)
{
    static const std::array<MarkerShape, 4> shapes{{
        {square(2), square(-2.5), square(3), 17.2, 14.5, 17, 14},
        {polygon({{12, -0.5}, {25, 22.5}, {-1, 22.5}}), polygon({{12, -6}, {29.6, 25.2}, {-5.6, 25.2}}),
         polygon({{12, 1.5}, {23.3, 21.5}, {0.7, 21.5}}), 20.3, 14, 20, 12},
        {polygon({{-1, 1.5}, {25, 1.5}, {12, 24.5}}), polygon({{-5.6, -1.2}, {29.6, -1.2}, {12, 30}}),
         polygon({{0.7, 2.5}, {23.3, 2.5}, {12, 22.5}}), 14, 14, 12.8, 12},
        {disc(11), disc(15.5), disc(10), 17.2, 14.5, 17, 14},
    }};
    return shapes[static_cast<size_t>(qBound(1, priority, 4) - 1)];
}

} // namespace

AlarmShape::AlarmShape(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &AlarmShape::lookChanged, this, [this] { update(); });
}

void AlarmShape::paint(QPainter *painter)
{
    paintAlarmShape(painter, QRectF(0, 0, width(), width()), m_priority, m_look, tokens());
}

void paintAlarmShape(QPainter *painter, const QRectF &place, int priority, AlarmShape::Look look, const Tokens &tokens)
{
    using Look = AlarmShape::Look;
    const MarkerShape &shape = markerShape(priority);
    const double scale = place.width() / 36;
    painter->save();
    painter->translate(place.topLeft());
    painter->scale(scale, scale);
    painter->translate(6, 6);
    const QColor &color = tokens.priorityColor(priority);
    const auto number = [&](double baseline, double size, const QColor &ink) {
        QFont digits = QGuiApplication::font();
        digits.setBold(true);
        // Sizes below are in marker units and may be fractions, which pixel sizes cannot hold.
        digits.setPixelSize(100);
        painter->save();
        painter->translate(12, baseline);
        painter->scale(size / 100, size / 100);
        painter->setFont(digits);
        painter->setPen(ink);
        const QString text = QString::number(priority);
        painter->drawText(QPointF(-QFontMetricsF(digits).horizontalAdvance(text) / 2, 0), text);
        painter->restore();
    };
    QPen pen(color, 2);
    pen.setJoinStyle(Qt::RoundJoin);
    switch (look) {
    case Look::Unacknowledged:
    case Look::Acknowledged:
        painter->fillPath(shape.core, color);
        if (look == Look::Unacknowledged)
            painter->strokePath(shape.ring, pen);
        number(shape.baseline, shape.size, tokens.onPriorityColor(priority));
        break;
    case Look::Returned:
        painter->strokePath(shape.outline, pen);
        number(shape.outlineBaseline, shape.outlineSize, tokens.text);
        break;
    case Look::Idle:
    case Look::Quiet:
        pen.setColor(tokens.lineStrong);
        pen.setWidthF(1.5);
        painter->strokePath(shape.outline, pen);
        number(shape.outlineBaseline, shape.outlineSize, tokens.muted);
        break;
    }
    painter->restore();
}

} // namespace gemba::ui
