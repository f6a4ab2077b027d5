#pragma once

#include <certificate_printer.h>
#include <document_printer.h>

#include <QObject>

namespace gemba::server {

/// Prints certificates, bills and labels with the program gemba-printer, which stands beside this one: the server itself has neither fonts
/// nor a font engine. Lives on the server's thread.
class PrintProcess : public QObject, public sensors::CertificatePrinter, public bags::DocumentPrinter
{
    Q_OBJECT
public:
    /// The same in both ports.
    using Done = bags::DocumentPrinter::Done;

    /// @p siteName is asked each time. @p program: another than the one beside this one; for tests.
    explicit PrintProcess(std::function<QString()> siteName, QString program = {}, QObject *parent = nullptr);
    void print(const QJsonObject &document, bags::DocumentPrinter::Done done) override;

    static constexpr int atOnce = 2;
    static constexpr int longestMs = 20'000;
    static constexpr qsizetype mostBytes = 4 * 1024 * 1024;

private:
    const std::function<QString()> m_siteName;
    const QString m_program;
    int m_running = 0;
};

} // namespace gemba::server
