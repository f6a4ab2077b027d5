#include "certificate_pdf.h"

#include "certificate_page.h"
#include "certificate_words.h"
#include "pdf_file.h"

#include <QJsonArray>

namespace gemba::certificate {

using namespace Qt::StringLiterals;

Result<QByteArray> makePdf(const QJsonObject &document)
{
    if (!document["calibration"_L1].isObject() || document["points"_L1].toArray().isEmpty())
        return refuseField(ErrorCode::FieldMissing, u"calibration"_s);
    print::PdfOptions options;
    options.title =
        word(Word::Title, document["language"_L1].toString()) + u' ' + document["calibration"_L1]["id"_L1].toString();
    options.dateMs = document["calibration"_L1]["doneAtMs"_L1].toInteger();
    return print::writePdf(options, [&](QPdfWriter &writer, QPainter &painter) {
        drawPage(painter, QSizeF(writer.width(), writer.height()), document);
    });
}

} // namespace gemba::certificate
