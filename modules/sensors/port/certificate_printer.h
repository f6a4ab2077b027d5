#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace gemba::sensors {

/// Makes a PDF of a certificate. The document is plain data; words and layout are the printer's.
class CertificatePrinter
{
public:
    using Done = std::function<void(Result<QByteArray>)>;
    virtual ~CertificatePrinter() = default;
    /// Adds "site", the name of the plant, to the document. On the server's thread; @p done is called there once. Refuses Busy while too many are being printed, Internal
    /// where the printer cannot be run.
    virtual void print(const QJsonObject &document, Done done) = 0;
};

} // namespace gemba::sensors
