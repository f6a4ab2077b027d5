#include "sign_in_module.h"

namespace gemba::identity {

using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

void bindCredentials(rpc::MethodRegistry &registry, IdentityService &service)
{
    const auto local = [](auto &part, auto member) {
        return [&part, member](const rpc::CallContext &context, const auto &in, auto done) {
            (part.*member)(context, in, std::move(done));
        };
    };
    registry.local<ChangePassword>(local(service.passwords(), &Passwords::change));
    registry.local<ResetUserPassword>(local(service.passwordResets(), &PasswordResets::resetFor));
    registry.local<RequestReset>(local(service.passwordResets(), &PasswordResets::request));
    registry.local<ResetPassword>(local(service.passwordResets(), &PasswordResets::reset));
    registry.local<EnrolSecondFactor>(local(service.secondFactors(), &SecondFactors::enrol));
    registry.local<ConfirmSecondFactor>(local(service.secondFactors(), &SecondFactors::confirm));
    registry.local<DisableSecondFactor>(local(service.secondFactors(), &SecondFactors::disable));
    registry.local<NewRecoveryCodes>(local(service.secondFactors(), &SecondFactors::newRecoveryCodes));
    registry.command<ResetSecondFactor>(
        [&service](Transaction &tx, const Caller &caller, const ResetSecondFactor::Params &in) {
            return service.secondFactors().reset(tx, caller, in);
        });

    registry.local<LoginBadge>(local(service.signIn(), &SignIn::loginBadge));
    registry.command<AddBadge>([&service](Transaction &tx, const Caller &caller, const AddBadge::Params &in) {
        return service.badges().add(tx, caller, in);
    });
    registry.command<RemoveBadge>([&service](Transaction &tx, const Caller &caller, const RemoveBadge::Params &in) {
        return service.badges().remove(tx, caller, in);
    });
    registry.query<ListBadges>([&service](ReadTransaction &tx, const Caller &caller, const ListBadges::Params &in) {
        return service.badges().list(tx, caller, in);
    });

    registry.local<Register>(local(service.registrations(), &Registrations::ask));
    registry.query<ListRegistrations>([&service](ReadTransaction &tx, const Caller &, const wire::Empty &) {
        return service.registrations().list(tx);
    });
    registry.command<ApproveRegistration>(
        [&service](Transaction &tx, const Caller &caller, const ApproveRegistration::Params &in) {
            return service.registrations().approve(tx, caller, in);
        });
    registry.command<RefuseRegistration>(
        [&service](Transaction &tx, const Caller &caller, const RefuseRegistration::Params &in) {
            return service.registrations().refuseOne(tx, caller, in);
        });
    registry.logTopic<RegistrationChanged>([&service](ReadTransaction &tx, const Caller &) -> Result<QJsonObject> {
        return wire::encode(*service.registrations().list(tx));
    });
    registry.local<ImportUsers>(local(service.userImport(), &UserImport::run));
}

} // namespace gemba::identity
