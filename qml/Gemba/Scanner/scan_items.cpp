#include "scan_items.h"

#include "code128.h"

#include <QPainter>
#include <QPainterPath>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

namespace {

// Looks of StationController; not included, so that the drawings can be tested without the station.
enum Look { Accepted, AlreadyHere, Queued, WrongParent, Unknown, Full, Refused, Reversed };

constexpr double unitsAcross = 240;

QColor inkOn(const gemba::ui::Tokens &tokens, int look)
{
    switch (look) {
    case Accepted:
        return tokens.onGood;
    case AlreadyHere:
        return tokens.onHere;
    case WrongParent:
        return tokens.onPriorityColor(1);
    case Unknown:
    case Refused:
        return tokens.onPriorityColor(2);
    case Full:
        return tokens.onPriorityColor(3);
    case Reversed:
        return tokens.onPriorityColor(4);
    default:
        return tokens.text;
    }
}

void question(QPainter *painter, const QColor &color, QFont font, const QString &sign)
{
    font.setPixelSize(140);
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(QRectF(20, 66, 200, 150), Qt::AlignCenter, sign);
}

} // namespace

void ScanColors::setTokens(const gemba::ui::Tokens &tokens)
{
    if (m_tokens == tokens)
        return;
    m_tokens = tokens;
    Q_EMIT changed();
}

QColor ScanColors::plateOf(const gemba::ui::Tokens &tokens)
{
    for (const QColor &ground : {tokens.raised, tokens.panel, tokens.ground})
        if (gemba::ui::contrastRatio(tokens.text, ground) >= 12)
            return ground;
    return tokens.ground;
}

QColor ScanColors::fieldOf(const gemba::ui::Tokens &tokens, int look)
{
    switch (look) {
    case Accepted:
        return tokens.good;
    case AlreadyHere:
        return tokens.here;
    case Queued:
        return tokens.queued;
    case WrongParent:
        return tokens.priorityColor(1);
    case Unknown:
    case Refused:
        return tokens.priorityColor(2);
    case Full:
        return tokens.priorityColor(3);
    case Reversed:
        return tokens.priorityColor(4);
    default:
        return Qt::transparent;
    }
}

ScanShape::ScanShape(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &ScanShape::lookChanged, this, [this] { update(); });
}

void ScanShape::paint(QPainter *painter)
{
    const QColor ink = inkOn(tokens(), m_look);
    const QColor field = ScanColors::fieldOf(tokens(), m_look);
    painter->scale(width() / unitsAcross, height() / unitsAcross);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    switch (m_look) {
    case Accepted: {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ink, 42, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter->drawPolyline(QPolygonF{{28, 126}, {94, 192}, {212, 58}});
        break;
    }
    case AlreadyHere:
        painter->setPen(QPen(ink, 18, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(18, 18, 138, 138));
        painter->setBrush(field);
        painter->drawRect(QRectF(84, 84, 138, 138));
        painter->fillRect(QRectF(116, 126, 76, 18), ink);
        painter->fillRect(QRectF(116, 162, 76, 18), ink);
        break;
    case Queued:
        painter->drawPolygon(QPolygonF{{120, 12}, {182, 84}, {58, 84}});
        painter->drawRect(QRectF(109, 98, 22, 20));
        painter->drawRect(QRectF(109, 132, 22, 20));
        for (int line = 0; line < 3; ++line)
            painter->drawRect(QRectF(34, 166 + line * 27, 172, 16));
        break;
    case WrongParent:
        painter->drawRect(QRectF(20, 20, 200, 200));
        painter->setPen(QPen(field, 40, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QPointF(68, 68), QPointF(172, 172));
        painter->drawLine(QPointF(172, 68), QPointF(68, 172));
        break;
    case Unknown:
    case Refused:
        painter->drawPolygon(QPolygonF{{120, 12}, {230, 220}, {10, 220}});
        question(painter, field, font(10, true), m_look == Unknown ? u"?"_s : u"!"_s);
        break;
    case Full:
        painter->drawPolygon(QPolygonF{{22, 26}, {218, 26}, {120, 184}});
        painter->drawRect(QRectF(22, 198, 196, 24));
        break;
    case Reversed:
        painter->drawEllipse(QPointF(120, 120), 108, 108);
        painter->setPen(QPen(field, 30, Qt::SolidLine, Qt::FlatCap));
        painter->setBrush(Qt::NoBrush);
        {
            QPainterPath bend(QPointF(174, 178));
            bend.lineTo(174, 142);
            bend.cubicTo(174, 118, 158, 102, 134, 102);
            bend.lineTo(96, 102);
            painter->drawPath(bend);
        }
        painter->setPen(Qt::NoPen);
        painter->setBrush(field);
        painter->drawPolygon(QPolygonF{{104, 48}, {104, 156}, {44, 102}});
        break;
    default:
        break;
    }
}

void QueuedFrame::paint(QPainter *painter)
{
    QPen pen(tokens().text, m_thickness, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(m_thickness / 2, m_thickness / 2, width() - m_thickness, height() - m_thickness));
}

FateSign::FateSign(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &FateSign::fateChanged, this, [this] { update(); });
}

void FateSign::paint(QPainter *painter)
{
    painter->scale(width() / 30, height() / 30);
    const QColor ink = tokens().text;
    painter->setBrush(Qt::NoBrush);
    if (m_fate == u"ok"_s) {
        painter->setPen(QPen(ink, 4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter->drawPolyline(QPolygonF{{3, 15}, {11, 23}, {27, 6}});
    } else if (m_fate == u"sent"_s) {
        painter->setPen(QPen(ink, 3, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter->drawPolygon(QPolygonF{{15, 3}, {26, 16}, {19, 16}, {19, 27}, {11, 27}, {11, 16}, {4, 16}});
    } else if (m_fate == u"reversed"_s) {
        painter->setPen(QPen(ink, 3));
        painter->drawLine(QPointF(6, 6), QPointF(24, 24));
        painter->drawLine(QPointF(24, 6), QPointF(6, 24));
    } else if (m_fate == u"unsure"_s) {
        QPen pen(ink, 3);
        pen.setDashPattern({1.6, 1.0});
        painter->setPen(pen);
        painter->drawEllipse(QPointF(15, 15), 12.5, 12.5);
        painter->setFont(font(19, true));
        painter->drawText(QRectF(0, 0, 30, 30), Qt::AlignCenter, u"?"_s);
    }
}

void BagPicture::paint(QPainter *painter)
{
    painter->scale(width() / 200, height() / 236);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tokens().text, 6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    QPainterPath bag(QPointF(8, 8));
    bag.quadTo(100, 30, 192, 8);
    bag.quadTo(164, 118, 192, 228);
    bag.quadTo(100, 206, 8, 228);
    bag.quadTo(36, 118, 8, 8);
    painter->drawPath(bag);
    QPen seam(tokens().text, 4);
    seam.setDashPattern({2.5, 2});
    painter->setPen(seam);
    QPainterPath stitched(QPointF(26, 40));
    stitched.quadTo(100, 54, 174, 40);
    painter->drawPath(stitched);
    painter->setPen(QPen(tokens().interactive, 8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const auto &corner :
         {QPolygonF{{36, 104}, {36, 76}, {66, 76}}, QPolygonF{{134, 76}, {164, 76}, {164, 104}},
          QPolygonF{{36, 164}, {36, 192}, {66, 192}}, QPolygonF{{134, 192}, {164, 192}, {164, 164}}})
        painter->drawPolyline(corner);
    painter->setPen(QPen(tokens().text, 4));
    painter->drawRect(QRectF(54, 96, 92, 76));
    for (const auto &[x, w] :
         {std::pair{64, 5}, {72, 3}, {79, 7}, {90, 3}, {96, 6}, {106, 3}, {112, 7}, {123, 4}, {131, 5}})
        painter->fillRect(QRectF(x, 108, w, 34), tokens().text);
    painter->fillRect(QRectF(66, 152, 68, 8), tokens().text);
}

Barcode::Barcode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &Barcode::textChanged, this, [this] { update(); });
}

void Barcode::paint(QPainter *painter)
{
    paintCode128(painter, QRectF(0, 0, width(), height()), m_text);
}

} // namespace gemba::scanner
