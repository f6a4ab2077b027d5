#pragma once

#include "bag_service.h"
#include "label_desk.h"

#include <document_printer.h>

namespace gemba::bags {

/// What a bill's PDF is made of: a revision as it was closed (@p revision, 0 the newest), or of a bill that is open and @p revision 0 a
/// draft. Refuses NotFound.
Result<QJsonObject> billDocument(storage::ReadTransaction &tx, const PrintBill::Params &in, const QTimeZone &zone);

/// Bills, labels and events for partners. Lives on the server's thread.
class DocumentDesk : public QObject
{
    Q_OBJECT
public:
    /// @p printer may be null: then what needs it is refused. @p site: id of the site, in EPCIS names.
    DocumentDesk(storage::Executor &executor, BagService &service, DocumentPrinter *printer, QString site,
                 QObject *parent = nullptr);

    void printBill(const PrintBill::Params &in, std::function<void(Result<PrintBill::Reply>)> done);
    void printLabels(const rpc::Caller &caller, const PrintLabels::Params &in,
                     std::function<void(Result<PrintLabels::Reply>)> done);
    /// Any thread.
    Result<ExportEpcis::Reply> epcis(storage::ReadTransaction &tx, const ExportEpcis::Params &in) const;

private:
    storage::Executor &m_executor;
    BagService &m_service;
    DocumentPrinter *const m_printer;
    const QString m_site;
};

} // namespace gemba::bags
