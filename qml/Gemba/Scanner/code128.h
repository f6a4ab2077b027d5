#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace gemba::scanner {

/// Code 128 of printable ASCII (ISO/IEC 15417): code set B, and set C for runs of digits where that is shorter. Widths of bar and
/// space in turn, in modules, beginning with a bar. Empty for text it cannot hold.
QList<int> code128(const QString &text);
/// Modules of the whole symbol with its quiet zones of ten modules; 0 for text it cannot hold.
int code128Width(const QString &text);
/// Draws it with its quiet zones, black on white, filling @p place.
void paintCode128(QPainter *painter, const QRectF &place, const QString &text);

} // namespace gemba::scanner
