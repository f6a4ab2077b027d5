#pragma once

#include "notes_contract.h"

#include <gemba/rpc/method_registry.h>

namespace notes {

/// Every method and topic of the contract, bound to nothing that could be called: for what only reads descriptions.
inline void describeAll(rpc::MethodRegistry &registry)
{
    const auto never = [](auto &, const rpc::Caller &, const auto &) -> Result<Note> {
        return refuse(ErrorCode::Internal);
    };
    // In this order, so that the template with a parameter stands before the one with a word.
    registry.query<Get>(never);
    registry.query<Newest>(never);
    registry.command<Add>(never);
    registry.command<Seal>(never);
    registry.command<Move>(never);
    registry.query<Forgotten>([](storage::ReadTransaction &, const rpc::Caller &, const wire::Empty &) {
        return Result<wire::Empty>(refuse(ErrorCode::Internal));
    });
    registry.local<Ping>([](const rpc::CallContext &, const wire::Empty &, auto done) { done(wire::Empty()); });
    registry.logTopic<Changed>({});
    registry.logTopic<Confidential>({});
    registry.stateTopic<Level>([] { return Level(); });
}

} // namespace notes
