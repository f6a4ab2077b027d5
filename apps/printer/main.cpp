// Reads a document (JSON) from standard input and writes its PDF to standard output. "kind" says what it is: bill, labels, or
// nothing for a calibration certificate.

#include "bill_pdf.h"
#include "certificate_pdf.h"
#include "label_pdf.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>

namespace {

gemba::Result<QByteArray> print(const QJsonObject &document)
{
    const QString kind = document[QLatin1String("kind")].toString();
    if (kind == QLatin1String("bill"))
        return gemba::bill::makePdf(document);
    if (kind == QLatin1String("labels"))
        return gemba::label::makePdf(document);
    return gemba::certificate::makePdf(document);
}

} // namespace

int main(int argc, char **argv)
{
    // Before any hash is made or time asked for: the same document has to give the same bytes.
    qputenv("QT_HASH_SEED", "0");
    qputenv("TZ", "UTC");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_NO_GLIB", "1");
    QGuiApplication app(argc, argv);

    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 74;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(in.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError) {
        std::fprintf(stderr, "gemba-printer: standard input is not JSON: %s\n", qUtf8Printable(problem.errorString()));
        return 65;
    }
    const auto pdf = print(document.object());
    if (!pdf) {
        std::fprintf(stderr, "gemba-printer: %s %s\n", qUtf8Printable(pdf.error().field),
                     qUtf8Printable(pdf.error().detail));
        return 65;
    }
    return out.write(*pdf) == pdf->size() && out.flush() ? 0 : 74;
}
