#include "identity_module.h"

#include "identity_store.h"

namespace gemba::identity {

using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

void bindIdentity(rpc::MethodRegistry &registry, IdentityService &service)
{
    const auto local = [&](auto member) {
        return [&service, member](const rpc::CallContext &context, const auto &in, auto done) {
            (service.*member)(context, in, std::move(done));
        };
    };
    registry.local<Setup>(local(&IdentityService::setup));
    registry.local<Login>(local(&IdentityService::login));
    registry.local<LoginPin>(local(&IdentityService::loginPin));
    registry.local<LocalControl>(local(&IdentityService::localControl));
    registry.local<Resume>(local(&IdentityService::resume));
    registry.local<Refresh>(local(&IdentityService::refresh));
    registry.command<Logout>(
        [&service](Transaction &tx, const Caller &caller, const wire::Empty &) { return service.logout(tx, caller); });
    registry.command<Extend>(
        [&service](Transaction &tx, const Caller &caller, const wire::Empty &) { return service.extend(tx, caller); });

    registry.local<CreateUser>(local(&IdentityService::createUser));
    registry.local<SetPin>(local(&IdentityService::setPin));
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
            return service.requestPairing(tx, caller, in);
        },
        {.secretReply = true});
    registry.command<PairingStatus>(
        [&service](Transaction &tx, const Caller &, const PairingStatus::Params &in) {
            return service.pairingStatus(tx, in);
        },
        {.secretReply = true});
    registry.command<ApproveTerminal>(
        [&service](Transaction &tx, const Caller &caller, const ApproveTerminal::Params &in) {
            return service.approveTerminal(tx, caller, in);
        });
    registry.command<RevokeTerminal>(
        [&service](Transaction &tx, const Caller &caller, const RevokeTerminal::Params &in) {
            return service.revokeTerminal(tx, caller, in);
        });
    registry.query<ListTerminals>(
        [](ReadTransaction &tx, const Caller &, const wire::Empty &) -> Result<ListTerminals::Reply> {
            return ListTerminals::Reply{store::listTerminals(tx)};
        });
    registry.local<ConnectTerminal>(local(&IdentityService::connectTerminal));

    registry.query<ListAudit>(
        [](ReadTransaction &tx, const Caller &, const ListAudit::Params &in) -> Result<ListAudit::Reply> {
            ListAudit::Reply reply{store::listAudit(tx, in), std::nullopt};
            if (reply.lines.size() == in.limit)
                reply.nextCursor = QString::number(reply.lines.last().seq);
            return reply;
        });
    registry.query<VerifyAudit>(
        [&service](ReadTransaction &tx, const Caller &, const wire::Empty &) { return service.verifyAudit(tx); });
}

} // namespace gemba::identity
