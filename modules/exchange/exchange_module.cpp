#include "exchange_module.h"

#include <gemba/storage/on_thread_of.h>

namespace gemba::exchange {

using rpc::Caller;
using storage::ReadTransaction;

void bindExchange(rpc::MethodRegistry &registry, ExchangeService &service, QObject *context)
{
    registry.query<ListExchange>(
        [&service](ReadTransaction &, const Caller &caller, const wire::Empty &) -> Result<ListExchange::Reply> {
            return service.kinds(caller);
        });
    registry.query<ExportData>([&service](ReadTransaction &tx, const Caller &caller, const ExportData::Params &in) {
        return service.exportPage(tx, caller, in);
    });
    registry.local<ImportData>(
        [&service, context](const rpc::CallContext &call, const ImportData::Params &in, auto done) {
            service.import(call.caller, in, storage::onThreadOf<ImportData::Reply>(context, std::move(done)));
        });
}

} // namespace gemba::exchange
