#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QPageSize>
#include <QPdfWriter>

#include <functional>

namespace gemba::print {

struct PdfOptions
{
    QPageSize page = QPageSize(QPageSize::A4);
    QString title;
    qint64 dateMs =
        0; ///< stands as the date of its making: of the record, not of the print, so that the bytes are the same each time
};

/// One PDF without margins, a unit a tenth of a millimetre. @p draw gets the writer for newPage() and its size.
Result<QByteArray> writePdf(const PdfOptions &options, const std::function<void(QPdfWriter &, QPainter &)> &draw);

} // namespace gemba::print
