#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace gemba::bags {

/// Makes a PDF of a document: "kind" says which ("bill", "labels"). Words and layout are the printer's.
class DocumentPrinter
{
public:
    using Done = std::function<void(Result<QByteArray>)>;
    virtual ~DocumentPrinter() = default;
    /// Adds "site", the name of the plant, to the document. On the server's thread; @p done is called there once. Refuses Busy while
    /// too many are being printed, Internal where the printer cannot be run.
    virtual void print(const QJsonObject &document, Done done) = 0;
};

} // namespace gemba::bags
