#pragma once

#include <QColor>
#include <QPainter>
#include <QString>

namespace gemba::print {

inline const QColor ink(0x1C, 0x25, 0x29);
inline const QColor muted(0x55, 0x62, 0x6A);
inline const QColor line(0x8D, 0x98, 0x9F);

/// A page that is filled from top to bottom. A unit is a tenth of a millimetre. Draws from the reading side on: in Arabic everything
/// but figures is mirrored.
class Sheet
{
public:
    static constexpr double margin = 180;
    static constexpr double rowHeight = 62;

    Sheet(QPainter &painter, const QSizeF &size, const QString &language);

    const QString &language() const { return m_language; }
    double width() const { return m_size.width() - 2 * margin; }
    double height() const { return m_size.height(); }
    double y() const { return m_y; }
    void skip(double height) { m_y += height; }
    void moveTo(double y) { m_y = y; }

    /// A box @p from … @p from + @p width from the reading edge.
    QRectF box(double from, double width, double height) const;
    void font(double points, bool bold = false, const QColor &color = ink);
    /// One line, shortened where it does not fit.
    void text(double from, double width, const QString &what, Qt::Alignment side = Qt::AlignLeft);
    /// Several lines; returns their height.
    double paragraph(double from, double width, const QString &what);
    void rule(const QColor &color = line);
    void fact(const QString &label, const QString &value);
    void heading(const QString &label);
    QPainter &painter() { return m_painter; }

private:
    QPainter &m_painter;
    const QSizeF m_size;
    const QString m_language;
    const bool m_rightToLeft;
    double m_y = margin;
};

/// Arabic is.
bool isRightToLeft(const QString &language);

} // namespace gemba::print
