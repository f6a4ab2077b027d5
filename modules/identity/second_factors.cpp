#include "second_factors.h"

#include "credential_rules.h"
#include "duties.h"
#include "open_rights.h"
#include "secrets.h"
#include "totp.h"

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::Transaction;

namespace {

constexpr int recoveryCodes = 10;
constexpr int recoveryCodeLength = 24; ///< 5 bits a character: 120 bits

QString grouped(const QString &code)
{
    QStringList groups;
    for (qsizetype i = 0; i < code.size(); i += 6)
        groups.append(code.mid(i, 6));
    return groups.join(u'-');
}

} // namespace

SecondFactors::SecondFactors(storage::Executor &executor, const Clock &clock, const IdentityOptions &options,
                             vault::Vault &vault, OwnPassword &ownPassword, GuessGuard &guard, People &people,
                             SessionEnds ends, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_vault(vault)
    , m_ownPassword(ownPassword)
    , m_guard(guard)
    , m_people(people)
    , m_ends(std::move(ends))
{
}

void SecondFactors::enrol(const rpc::CallContext &context, const EnrolSecondFactor::Params &in,
                          Done<EnrolSecondFactor::Reply> done)
{
    m_ownPassword.check(
        context.caller, u"password"_s, in.password, [this, caller = context.caller, done](const Result<Account> &who) {
            if (!who)
                return done(who.error());
            const QByteArray secret = totp::newSecret();
            m_executor.write<EnrolSecondFactor::Reply>(
                [this, caller, user = who->user, secret](Transaction &tx) -> Result<EnrolSecondFactor::Reply> {
                    const QString sealed = m_vault.seal(secret, store::secondFactorColumn(), user.id.text());
                    if (!store::offerSecondFactor(tx, user.id, sealed, m_clock.nowMs()))
                        return refuse(ErrorCode::StateConflict, u"there is a second factor already"_s);
                    tx.audit(rpc::auditOf(caller, u"session.enrolSecondFactor"_s, u"account"_s, user.id.text()));
                    const QString site = m_options.siteName;
                    const QString issuer = site.isEmpty() ? u"Gemba"_s : u"Gemba "_s + site;
                    return EnrolSecondFactor::Reply{totp::base32(secret), totp::uri(secret, issuer, user.name)};
                },
                done);
        });
}

void SecondFactors::confirm(const rpc::CallContext &context, const ConfirmSecondFactor::Params &in,
                            Done<RecoveryCodes> done)
{
    const rpc::Caller &caller = context.caller;
    if (caller.user.isEmpty())
        return done(refuse(ErrorCode::StateConflict, u"no person is signed in here"_s));
    const auto attempt =
        m_guard.begin(GuessGuard::Proof::Code, GuessGuard::accountOf(caller.userName),
                      GuessGuard::stationOf(caller.terminal.text(), caller.address), m_clock.monotonicMs());
    if (!attempt)
        return done(attempt.error());
    m_executor.write<RecoveryCodes>(
        [this, caller, code = in.code](Transaction &tx) -> Result<RecoveryCodes> {
            const auto factor = store::findSecondFactor(tx, caller.user);
            if (!factor || factor->confirmedAtMs)
                return refuse(ErrorCode::StateConflict, u"no second factor is being set up"_s);
            const auto right = useAppCode(tx, caller.user, *factor, code);
            if (!right)
                return right.error();
            if (!*right)
                return refuseField(ErrorCode::SecondFactorInvalid, u"code"_s);
            store::confirmSecondFactor(tx, caller.user, m_clock.nowMs());
            tx.audit(rpc::auditOf(caller, u"session.confirmSecondFactor"_s, u"account"_s, caller.user.text()));
            m_ends.endAll(tx, caller.user, caller.session);
            m_ends.dutiesChanged(tx, caller.user, u"session.confirmSecondFactor"_s);
            return replaceRecoveryCodes(tx, caller.user);
        },
        onThreadOf<RecoveryCodes>(this, [this, attempt = *attempt, done](const Result<RecoveryCodes> &codes) {
            if (codes || codes.error().code != ErrorCode::SecondFactorInvalid)
                m_guard.undecided(attempt, m_clock.monotonicMs());
            done(codes);
        }));
}

void SecondFactors::disable(const rpc::CallContext &context, const DisableSecondFactor::Params &in,
                            Done<wire::Empty> done)
{
    m_ownPassword.check(
        context.caller, u"password"_s, in.password,
        [this, caller = context.caller, password = in.password, done](const Result<Account> &who) {
            if (!who)
                return done(who.error());
            const bool tooShort = characters(password) < m_options.minPasswordLength;
            m_executor.write<wire::Empty>(
                [this, caller, id = who->user.id, tooShort](Transaction &tx) -> Result<wire::Empty> {
                    if (rightsOf(tx, id, m_clock.nowMs()).at(m_clock.nowMs()).needsSecondFactor &&
                        m_options.secondFactor == SecondFactorPolicy::Required)
                        return refuse(ErrorCode::StateConflict, u"a role you hold needs a second factor"_s);
                    if (!store::removeSecondFactor(tx, id))
                        return refuse(ErrorCode::StateConflict, u"there is no second factor"_s);
                    // It was long enough beside the second factor only.
                    if (tooShort)
                        store::setMustChangePassword(tx, id, true);
                    tx.audit(rpc::auditOf(caller, u"session.disableSecondFactor"_s, u"account"_s, id.text()));
                    m_ends.endAll(tx, id, caller.session);
                    m_ends.dutiesChanged(tx, id, u"session.disableSecondFactor"_s);
                    return wire::Empty{};
                },
                done);
        });
}

void SecondFactors::newRecoveryCodes(const rpc::CallContext &context, const NewRecoveryCodes::Params &in,
                                     Done<RecoveryCodes> done)
{
    m_ownPassword.check(
        context.caller, u"password"_s, in.password, [this, caller = context.caller, done](const Result<Account> &who) {
            if (!who)
                return done(who.error());
            m_executor.write<RecoveryCodes>(
                [this, caller, id = who->user.id](Transaction &tx) -> Result<RecoveryCodes> {
                    if (!store::hasSecondFactor(tx, id))
                        return refuse(ErrorCode::StateConflict, u"there is no second factor"_s);
                    tx.audit(rpc::auditOf(caller, u"session.newRecoveryCodes"_s, u"account"_s, id.text()));
                    return replaceRecoveryCodes(tx, id);
                },
                done);
        });
}

Result<wire::Empty> SecondFactors::reset(Transaction &tx, const rpc::Caller &caller,
                                         const ResetSecondFactor::Params &in)
{
    const auto account = m_people.reached(tx, caller, store::findAccountByName(tx, in.name), u"name"_s);
    if (!account)
        return account.error();
    // Otherwise a stolen token would do what needs the password.
    if (account->user.id == caller.user)
        return refuseField(ErrorCode::PermissionDenied, u"name"_s, u"your own is removed with your password"_s);
    if (!store::removeSecondFactor(tx, account->user.id))
        return refuseField(ErrorCode::StateConflict, u"name"_s, u"there is no second factor"_s);
    // Nobody knows here whether the password is long enough to stand alone.
    if (m_options.minPasswordLengthWithSecondFactor < m_options.minPasswordLength)
        store::setMustChangePassword(tx, account->user.id, true);
    tx.audit(rpc::auditOf(caller, u"users.resetSecondFactor"_s, u"account"_s, account->user.id.text()));
    m_ends.endAll(tx, account->user.id, {});
    m_ends.dutiesChanged(tx, account->user.id, u"users.resetSecondFactor"_s);
    return wire::Empty{};
}

Result<SecondFactors::Used> SecondFactors::use(Transaction &tx, const UserId &user, const QString &code) const
{
    const auto factor = store::findSecondFactor(tx, user);
    if (!factor || !factor->confirmedAtMs)
        return Used::None;
    const QString plain = plainCode(code);
    if (plain.size() == recoveryCodeLength)
        return store::useRecoveryCode(tx, user, hashed(plain), m_clock.nowMs()) ? Used::RecoveryCode : Used::None;
    const auto right = useAppCode(tx, user, *factor, code);
    if (!right)
        return right.error();
    return *right ? Used::AppCode : Used::None;
}

Result<bool> SecondFactors::useAppCode(Transaction &tx, const UserId &user, const StoredSecondFactor &factor,
                                       const QString &code) const
{
    const auto secret = m_vault.open(factor.sealedSecret, store::secondFactorColumn(), user.text());
    if (!secret)
        return secret.error();
    const auto step = totp::matchingStep(*secret, code, m_clock.nowMs());
    return step && store::useStep(tx, user, *step);
}

RecoveryCodes SecondFactors::replaceRecoveryCodes(Transaction &tx, const UserId &user) const
{
    RecoveryCodes out;
    QStringList hashes;
    for (int i = 0; i < recoveryCodes; ++i) {
        const QString code = randomCode(recoveryCodeLength);
        hashes.append(hashed(code));
        out.codes.append(grouped(code));
    }
    store::replaceRecoveryCodes(tx, user, hashes);
    return out;
}

} // namespace gemba::identity
