#include "watch_module.h"

#include "health_store.h"

namespace gemba::watch {

using rpc::Caller;
using storage::ReadTransaction;

void bindWatch(rpc::MethodRegistry &registry, WatchService &service)
{
    registry.local<ReadHealth>(
        [&service](const rpc::CallContext &, const wire::Empty &, auto done) { done(service.health()); });
    registry.query<ReadHealthHistory>(
        [host = service.host(), &service](ReadTransaction &tx, const Caller &,
                                          const ReadHealthHistory::Params &in) -> Result<ReadHealthHistory::Reply> {
            ReadHealthHistory::Reply reply;
            reply.stepS = in.hours <= 24 ? store::minuteS : store::hourS;
            reply.samples = store::samples(tx, reply.stepS, host, service.clock().nowMs() - in.hours * 3'600'000LL);
            return reply;
        });
    registry.stateTopic<HealthState>([&service] { return HealthState{service.health()}; });
}

} // namespace gemba::watch
