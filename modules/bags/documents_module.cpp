#include "documents_module.h"

namespace gemba::bags {

using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

void bindBagDocuments(rpc::MethodRegistry &registry, BagService &service, DocumentDesk &documents)
{
    registry.local<PrintBill>([&documents](const rpc::CallContext &, const PrintBill::Params &in, auto done) {
        documents.printBill(in, std::move(done));
    });
    registry.command<ReserveLabels>(
        [desk = LabelDesk(service)](Transaction &tx, const Caller &caller, const ReserveLabels::Params &in) mutable {
            return desk.reserve(tx, caller, in);
        });
    registry.query<ListLabels>([desk = LabelDesk(service)](ReadTransaction &tx, const Caller &,
                                                           const ListLabels::Params &in) { return desk.list(tx, in); });
    registry.local<PrintLabels>(
        [&documents](const rpc::CallContext &context, const PrintLabels::Params &in, auto done) {
            documents.printLabels(context.caller, in, std::move(done));
        });
    registry.query<ExportEpcis>([&documents](ReadTransaction &tx, const Caller &, const ExportEpcis::Params &in) {
        return documents.epcis(tx, in);
    });
}

} // namespace gemba::bags
