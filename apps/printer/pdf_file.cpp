#include "pdf_file.h"

#include <QBuffer>
#include <QDateTime>
#include <QPainter>

namespace gemba::print {

using namespace Qt::StringLiterals;

namespace {

/// QPdfWriter writes the time of printing; the record's takes its place. As long as the other is, or the table of offsets at
/// the end of the file would be wrong.
Result<void> setCreationDate(QByteArray &pdf, qint64 dateMs)
{
    static const QByteArray key = "/CreationDate (";
    const QByteArray date =
        "D:" + QDateTime::fromMSecsSinceEpoch(dateMs, Qt::UTC).toString(u"yyyyMMddHHmmss"_s).toLatin1() + 'Z';
    for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
        const qsizetype from = at + key.size();
        const qsizetype to = pdf.indexOf(')', from);
        if (to - from != date.size())
            return refuse(ErrorCode::Internal, u"the creation date of the PDF has an unexpected form"_s);
        pdf.replace(from, date.size(), date);
    }
    return {};
}

} // namespace

Result<QByteArray> writePdf(const PdfOptions &options, const std::function<void(QPdfWriter &, QPainter &)> &draw)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_4);
        writer.setPageSize(options.page);
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(254);
        writer.setCreator(u"Gemba"_s);
        writer.setTitle(options.title);
        QPainter painter(&writer);
        draw(writer, painter);
    }
    if (auto dated = setCreationDate(pdf, options.dateMs); !dated)
        return dated.error();
    return pdf;
}

} // namespace gemba::print
