#include "registrations.h"

#include "credential_rules.h"
#include "mail_texts.h"
#include "registration_store.h"

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;
constexpr qint64 keptMs = 30 * dayMs;
/// As with pairings: nobody fills the list from one place, nor from many.
constexpr qint64 waitingFromOneAddress = 10;
constexpr qint64 waitingInAll = 100;

/// Says which request, and nothing of the person: whoever decides reads that.
void announce(Transaction &tx, const QString &registration, RegistrationStep step)
{
    tx.publish({QString::fromLatin1(RegistrationChanged::topic.name),
                wire::encode(RegistrationChanged{registration, step}),
                {}});
}

} // namespace

Registrations::Registrations(storage::Executor &executor, const Clock &clock, const IdentityOptions &options,
                             PasswordHasher &hasher, GuessGuard &guard, MailQueue &mail, People &people,
                             QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_hasher(hasher)
    , m_guard(guard)
    , m_mail(mail)
    , m_people(people)
{
}

void Registrations::ask(const rpc::CallContext &context, const Register::Params &in, Done<wire::Empty> done)
{
    if (!m_options.registration)
        return done(refuse(ErrorCode::RegistrationClosed));
    const rpc::Caller &caller = context.caller;
    const QString station = GuessGuard::stationOf(caller.terminal.text(), caller.address);
    if (auto ok = m_guard.beginReset(station, m_clock.monotonicMs()); !ok)
        return done(ok.error());
    if (auto ok = checkNewName(in.name); !ok)
        return done(ok.error());
    if (!in.email.isEmpty() && !links::isMailAddress(in.email))
        return done(refuseField(ErrorCode::FieldFormat, u"email"_s, u"an e-mail address"_s));
    if (auto ok = checkNewPassword(u"password"_s, in.password, {in.name, {in.displayName, m_options.siteName}},
                                   m_options.minPasswordLength);
        !ok)
        return done(ok.error());
    m_hasher.hash(in.password, [this, caller, in, done](const Result<QString> &hash) {
        if (!hash)
            return done(hash.error());
        keep(caller, in, *hash, done);
    });
}

void Registrations::keep(const rpc::Caller &caller, const Register::Params &in, const QString &passwordHash,
                         Done<wire::Empty> done)
{
    m_executor.write<wire::Empty>(
        [=, this](Transaction &tx) -> Result<wire::Empty> {
            const qint64 nowMs = m_clock.nowMs();
            store::purgeRegistrations(tx, nowMs - keptMs);
            // A few addresses must not keep all others out: one of them gives way.
            if (store::countRegistrations(tx, caller.address) >= waitingFromOneAddress ||
                (store::countRegistrations(tx) >= waitingInAll && !store::dropRegistrationOfBusiest(tx)))
                return refuse(ErrorCode::Busy, u"too many requests for an account are waiting"_s);
            StoredRegistration registration;
            registration.passwordHash = passwordHash;
            registration.request.id = newUuid7(nowMs);
            registration.request.name = in.name.trimmed();
            registration.request.displayName = in.displayName.isEmpty() ? in.name.trimmed() : in.displayName;
            registration.request.email = in.email;
            registration.request.language = in.language;
            registration.request.address = caller.address;
            registration.request.requestedAtMs = nowMs;
            // A name that is asked for twice stays with who asked first; nobody learns of it.
            if (store::insertRegistration(tx, registration)) {
                tx.audit(rpc::auditOf(caller, u"session.register"_s, u"registration"_s, registration.request.id, {},
                                      wire::encode(registration.request)));
                announce(tx, registration.request.id, RegistrationStep::Asked);
            }
            return wire::Empty{};
        },
        std::move(done));
}

Result<ListRegistrations::Reply> Registrations::list(ReadTransaction &tx) const
{
    return ListRegistrations::Reply{store::listRegistrations(tx)};
}

Result<User> Registrations::approve(Transaction &tx, const rpc::Caller &caller, const ApproveRegistration::Params &in)
{
    const auto registration = store::findRegistration(tx, in.registration);
    if (!registration)
        return refuseField(ErrorCode::NotFound, u"registration"_s);
    if (in.roles.isEmpty() && in.grants.isEmpty())
        return refuseField(ErrorCode::FieldMissing, u"roles"_s, u"at least one role"_s);
    const Registration &request = registration->request;
    Account account;
    account.user.id = UserId(newUuid7(m_clock.nowMs()));
    account.user.name = request.name;
    account.user.displayName = request.displayName;
    account.user.email = request.email;
    account.user.language = request.language;
    for (const QString &role : in.roles)
        account.user.grants.append(RoleGrant{role, {}, {}});
    account.user.grants += in.grants;
    account.passwordHash = registration->passwordHash;
    const auto user = m_people.create(tx, caller, account);
    if (!user)
        return user;
    store::removeRegistration(tx, request.id);
    announce(tx, request.id, RegistrationStep::Approved);
    tx.audit(
        rpc::auditOf(caller, u"users.approveRegistration"_s, u"account"_s, user->id.text(), wire::encode(request)));
    if (m_mail.canSend() && links::isMailAddress(request.email)) {
        const MailText text = registrationApprovedMail(request.language, m_options.siteName, request.name);
        m_mail.add(tx, request.email, text.subject, text.text, 7 * dayMs);
    }
    return user;
}

Result<wire::Empty> Registrations::refuseOne(Transaction &tx, const rpc::Caller &caller,
                                             const RefuseRegistration::Params &in)
{
    const auto registration = store::findRegistration(tx, in.registration);
    if (!registration)
        return refuseField(ErrorCode::NotFound, u"registration"_s);
    store::removeRegistration(tx, in.registration);
    announce(tx, in.registration, RegistrationStep::Refused);
    const QString reason = in.reason.trimmed();
    tx.audit(rpc::auditOf(caller, u"users.refuseRegistration"_s, u"registration"_s, in.registration,
                          wire::encode(registration->request),
                          reason.isEmpty() ? QJsonObject() : QJsonObject{{u"reason"_s, reason}}));
    // Without a reason there is nothing that the person could do about it.
    const Registration &request = registration->request;
    if (!reason.isEmpty() && m_mail.canSend() && links::isMailAddress(request.email)) {
        const MailText text = registrationRefusedMail(request.language, m_options.siteName, request.name, reason);
        m_mail.add(tx, request.email, text.subject, text.text, 7 * dayMs);
    }
    return wire::Empty{};
}

} // namespace gemba::identity
