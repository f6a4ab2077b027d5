#include "identity_module.h"

#include "people_module.h"
#include "sign_in_module.h"
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
    registry.local<SessionWays>(
        [&service](const rpc::CallContext &, const wire::Empty &, auto done) { done(service.ways()); });
    registry.local<Setup>(local(service.firstSetup(), &FirstSetup::setup));
    registry.local<Login>(local(service.signIn(), &SignIn::login));
    registry.local<LoginPin>(local(service.signIn(), &SignIn::loginPin));
    registry.local<LocalControl>(local(service.signIn(), &SignIn::localControl));
    registry.local<Resume>(local(service.sessions(), &Sessions::resume));
    registry.local<Refresh>(local(service.sessions(), &Sessions::refresh));
    registry.command<Logout>([&service](Transaction &tx, const Caller &caller, const Logout::Params &in) {
        return service.sessions().logout(tx, caller, in);
    });
    registry.command<MakeTicket>([&service](Transaction &tx, const Caller &caller,
                                            const wire::Empty &) { return service.sessions().makeTicket(tx, caller); },
                                 {.secretReply = true});
    registry.local<RedeemTicket>(local(service.sessions(), &Sessions::redeemTicket));
    registry.command<Extend>([&service](Transaction &tx, const Caller &caller, const wire::Empty &) {
        return service.sessions().extend(tx, caller);
    });

    registry.query<ListSessions>([&service](ReadTransaction &tx, const Caller &caller, const ListSessions::Params &in) {
        return service.sessionDesk().list(tx, caller, in);
    });
    registry.query<MySessions>([&service](ReadTransaction &tx, const Caller &caller, const wire::Empty &) {
        return service.sessionDesk().mine(tx, caller);
    });
    registry.command<RevokeSession>([&service](Transaction &tx, const Caller &caller, const RevokeSession::Params &in) {
        return service.sessionDesk().revoke(tx, caller, in);
    });
    registry.command<RevokeAllSessions>(
        [&service](Transaction &tx, const Caller &caller, const RevokeAllSessions::Params &in) {
            return service.sessionDesk().revokeAll(tx, caller, in);
        });
    registry.logTopic<SessionChanged>([&service](ReadTransaction &tx, const Caller &) -> Result<QJsonObject> {
        return service.sessionDesk().snapshot(tx);
    });
    registry.query<ListApiKeys>(
        [&service](ReadTransaction &tx, const Caller &, const wire::Empty &) { return service.apiKeys().list(tx); });
    registry.command<CreateApiKey>(
        [&service](Transaction &tx, const Caller &caller, const CreateApiKey::Params &in) {
            return service.apiKeys().create(tx, caller, in);
        },
        {.secretReply = true});
    registry.command<RotateApiKey>(
        [&service](Transaction &tx, const Caller &caller, const RotateApiKey::Params &in) {
            return service.apiKeys().rotate(tx, caller, in);
        },
        {.secretReply = true});
    registry.command<RevokeApiKey>([&service](Transaction &tx, const Caller &caller, const RevokeApiKey::Params &in) {
        return service.apiKeys().revoke(tx, caller, in);
    });
    registry.query<ListOwnApiKeys>([&service](ReadTransaction &tx, const Caller &caller, const wire::Empty &) {
        return service.apiKeys().mine(tx, caller);
    });
    registry.command<RevokeOwnApiKey>(
        [&service](Transaction &tx, const Caller &caller, const RevokeApiKey::Params &in) {
            return service.apiKeys().revokeMine(tx, caller, in);
        });
    registry.logTopic<ApiKeyChanged>([&service](ReadTransaction &tx, const Caller &) -> Result<QJsonObject> {
        return wire::encode(*service.apiKeys().list(tx));
    });
    registry.local<RotateSigningKey>(local(service.keyRotation(), &KeyRotation::rotate));
    registry.local<ReadSigningKeys>(local(service.keyRotation(), &KeyRotation::read));

    bindCredentials(registry, service);
    registry.local<CreateUser>(local(service.users(), &Users::create));
    registry.local<SetPin>(local(service.users(), &Users::setPin));
    bindPeople(registry, service.people(), service.roles());

    registry.command<RequestPairing>(
        [&service](Transaction &tx, const Caller &caller, const RequestPairing::Params &in) {
            return service.terminals().requestPairing(tx, caller, in);
        },
        {.admit = [&service](const Caller &caller) { return service.terminals().admitRequest(caller); },
         .secretReply = true});
    registry.command<PairingStatus>(
        [&service](Transaction &tx, const Caller &caller, const PairingStatus::Params &in) {
            return service.terminals().pairingStatus(tx, caller, in);
        },
        {.admit = [&service](const Caller &caller) { return service.terminals().admitPoll(caller); },
         .secretReply = true});
    registry.command<ApproveTerminal>(
        [&service](Transaction &tx, const Caller &caller, const ApproveTerminal::Params &in) {
            return service.terminals().approve(tx, caller, in);
        });
    registry.command<RevokeTerminal>(
        [&service](Transaction &tx, const Caller &caller, const RevokeTerminal::Params &in) {
            return service.terminals().revoke(tx, caller, in);
        });
    registry.query<ListTerminals>(
        [&service](ReadTransaction &tx, const Caller &, const wire::Empty &) { return service.terminals().list(tx); });
    registry.query<ListPairings>([&service](ReadTransaction &tx, const Caller &, const wire::Empty &) {
        return service.terminals().pairings(tx);
    });
    registry.command<RefusePairing>([&service](Transaction &tx, const Caller &caller, const RefusePairing::Params &in) {
        return service.terminals().refusePairing(tx, caller, in);
    });
    registry.command<RenameTerminal>(
        [&service](Transaction &tx, const Caller &caller, const RenameTerminal::Params &in) {
            return service.terminals().rename(tx, caller, in);
        });
    registry.command<SuspendTerminal>([&service](Transaction &tx, const Caller &caller, const TerminalOnly &in) {
        return service.terminals().setSuspended(tx, caller, in.terminal, true);
    });
    registry.command<ResumeTerminal>([&service](Transaction &tx, const Caller &caller, const TerminalOnly &in) {
        return service.terminals().setSuspended(tx, caller, in.terminal, false);
    });
    registry.logTopic<TerminalChanged>([&service](ReadTransaction &tx, const Caller &) -> Result<QJsonObject> {
        return wire::encode(*service.terminals().list(tx));
    });
    registry.local<ConnectTerminal>(local(service.terminals(), &Terminals::connectAs));
}

} // namespace gemba::identity
