#include "exchange_module.h"

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
            service.import(call.caller, in, [context, done = std::move(done)](const Result<ImportData::Reply> &reply) {
                QMetaObject::invokeMethod(
                    context, [done, reply] { done(reply); }, Qt::QueuedConnection);
            });
        });
}

} // namespace gemba::exchange
