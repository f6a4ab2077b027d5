#include "identity_module.h"

#include "account_store.h"
#include "terminal_store.h"

namespace gemba::identity {

using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

void bindIdentity(rpc::MethodRegistry &registry, IdentityService &service)
{
    const auto local = [](auto &part, auto member) {
        return [&part, member](const rpc::CallContext &context, const auto &in, auto done) {
            (part.*member)(context, in, std::move(done));
        };
    };
    registry.local<Setup>(local(service.firstSetup(), &FirstSetup::setup));
    registry.local<Login>(local(service.signIn(), &SignIn::login));
    registry.local<LoginPin>(local(service.signIn(), &SignIn::loginPin));
    registry.local<LocalControl>(local(service.signIn(), &SignIn::localControl));
    registry.local<Resume>(local(service.sessions(), &Sessions::resume));
    registry.local<Refresh>(local(service.sessions(), &Sessions::refresh));
    registry.command<Logout>([&service](Transaction &tx, const Caller &caller, const wire::Empty &) {
        return service.sessions().logout(tx, caller);
    });
    registry.command<Extend>([&service](Transaction &tx, const Caller &caller, const wire::Empty &) {
        return service.sessions().extend(tx, caller);
    });

    registry.local<CreateUser>(local(service.users(), &Users::create));
    registry.local<SetPin>(local(service.users(), &Users::setPin));
    registry.query<ListUsers>(
        [](ReadTransaction &tx, const Caller &, const ListUsers::Params &in) -> Result<ListUsers::Reply> {
            ListUsers::Reply reply{store::listAccounts(tx, in.cursor, in.limit + 1), std::nullopt};
            if (reply.users.size() > in.limit) {
                reply.users.removeLast();
                reply.nextCursor = reply.users.last().name;
            }
            return reply;
        });

    registry.command<RequestPairing>(
        [&service](Transaction &tx, const Caller &caller, const RequestPairing::Params &in) {
            return service.terminals().requestPairing(tx, caller, in);
        },
        {.secretReply = true});
    registry.command<PairingStatus>(
        [&service](Transaction &tx, const Caller &, const PairingStatus::Params &in) {
            return service.terminals().pairingStatus(tx, in);
        },
        {.secretReply = true});
    registry.command<ApproveTerminal>(
        [&service](Transaction &tx, const Caller &caller, const ApproveTerminal::Params &in) {
            return service.terminals().approve(tx, caller, in);
        });
    registry.command<RevokeTerminal>(
        [&service](Transaction &tx, const Caller &caller, const RevokeTerminal::Params &in) {
            return service.terminals().revoke(tx, caller, in);
        });
    registry.query<ListTerminals>(
        [](ReadTransaction &tx, const Caller &, const wire::Empty &) -> Result<ListTerminals::Reply> {
            return ListTerminals::Reply{store::listTerminals(tx)};
        });
    registry.local<ConnectTerminal>(local(service.terminals(), &Terminals::connectAs));
}

} // namespace gemba::identity
