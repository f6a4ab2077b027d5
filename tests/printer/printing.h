#pragma once

#include <print_process.h>

#include <gemba/test/patience.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace gemba::test {

/// What the real printer makes of the document.
inline Result<QByteArray> printed(const QJsonObject &document, const QString &program = QStringLiteral(GEMBA_PRINTER))
{
    server::PrintProcess printer([] { return QStringLiteral("North Works"); }, program);
    std::optional<Result<QByteArray>> answer;
    printer.print(document, [&](Result<QByteArray> pdf) { answer = std::move(pdf); });
    if (!eventually([&] { return answer.has_value(); }))
        qFatal("no answer");
    return *answer;
}

/// What an outside program reads in the PDF.
inline QString outside(const QString &program, const QByteArray &pdf, const QStringList &options = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("c.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    QStringList arguments = options;
    arguments << file.fileName();
    if (program == QLatin1String("pdftotext"))
        arguments << QStringLiteral("-");
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace gemba::test
