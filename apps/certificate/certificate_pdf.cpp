#include "certificate_pdf.h"

#include "certificate_page.h"
#include "certificate_words.h"

#include <QBuffer>
#include <QDateTime>
#include <QJsonArray>
#include <QPdfWriter>

namespace gemba::certificate {

using namespace Qt::StringLiterals;

namespace {

/// QPdfWriter writes the time of printing; the record's takes its place. As long as the other is, or the table of offsets at
/// the end of the file would be wrong.
Result<void> setCreationDate(QByteArray &pdf, qint64 doneAtMs)
{
    static const QByteArray key = "/CreationDate (";
    const QByteArray date =
        "D:" + QDateTime::fromMSecsSinceEpoch(doneAtMs, Qt::UTC).toString(u"yyyyMMddHHmmss"_s).toLatin1() + 'Z';
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

Result<QByteArray> makePdf(const QJsonObject &document)
{
    if (!document["calibration"_L1].isObject() || document["points"_L1].toArray().isEmpty())
        return refuseField(ErrorCode::FieldMissing, u"calibration"_s);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_4);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(254); // a unit is a tenth of a millimetre
        writer.setCreator(u"Gemba"_s);
        writer.setTitle(word(Word::Title, document["language"_L1].toString()) + u' ' +
                        document["calibration"_L1]["id"_L1].toString());
        QPainter painter(&writer);
        drawPage(painter, QSizeF(writer.width(), writer.height()), document);
    }
    if (auto dated = setCreationDate(pdf, document["calibration"_L1]["doneAtMs"_L1].toInteger()); !dated)
        return dated.error();
    return pdf;
}

} // namespace gemba::certificate
