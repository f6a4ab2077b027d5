#include "passwords.h"

#include "credential_rules.h"
#include "reset_store.h"
#include "second_factor_store.h"

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

Passwords::Passwords(storage::Executor &executor, const Clock &clock, const IdentityOptions &options,
                     PasswordHasher &hasher, OwnPassword &ownPassword, GuessGuard &guard, SessionEnds ends,
                     QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_hasher(hasher)
    , m_ownPassword(ownPassword)
    , m_guard(guard)
    , m_ends(std::move(ends))
{
}

void Passwords::change(const rpc::CallContext &context, const ChangePassword::Params &in, Done<wire::Empty> done)
{
    m_ownPassword.check(context.caller, u"current"_s, in.current,
                        [this, caller = context.caller, in, done](const Result<Account> &account) {
                            if (!account)
                                return done(account.error());
                            replace(caller, *account, in, done);
                        });
}

void Passwords::replace(const rpc::Caller &caller, const Account &account, const ChangePassword::Params &in,
                        Done<wire::Empty> done)
{
    if (normalised(in.password) == normalised(in.current))
        return done(refuseField(ErrorCode::FieldFormat, u"password"_s, u"the same as before"_s));
    m_executor.read<bool>(
        [user = account.user.id](ReadTransaction &tx) -> Result<bool> { return store::hasSecondFactor(tx, user); },
        onThreadOf<bool>(this, [=, this](const Result<bool> &secondFactor) {
            if (!secondFactor)
                return done(secondFactor.error());
            const int least = *secondFactor ? m_options.minPasswordLengthWithSecondFactor : m_options.minPasswordLength;
            const User &user = account.user;
            if (auto ok = checkNewPassword(u"password"_s, in.password,
                                           {user.name, {user.displayName, m_options.siteName}}, least);
                !ok)
                return done(ok.error());
            m_hasher.hash(in.password, [=, this](const Result<QString> &hash) {
                if (!hash)
                    return done(hash.error());
                m_executor.write<wire::Empty>(
                    [this, caller, id = account.user.id, before = account.passwordHash,
                     hash = *hash](Transaction &tx) -> Result<wire::Empty> {
                        // Hashing takes its time: an administrator may have reset it meanwhile.
                        const auto now = store::findAccount(tx, id);
                        if (!now || !now->user.active || now->passwordHash != before)
                            return refuse(ErrorCode::StateConflict, u"the password was changed meanwhile"_s);
                        store::setPasswordHash(tx, id, hash);
                        store::dropResets(tx, id, m_clock.nowMs());
                        tx.audit(rpc::auditOf(caller, u"session.changePassword"_s, u"account"_s, id.text()));
                        m_ends.endAll(tx, id, caller.session);
                        m_ends.dutiesChanged(tx, id, u"session.changePassword"_s);
                        return wire::Empty{};
                    },
                    onThreadOf<wire::Empty>(this, [this, name = account.user.name, done](const auto &result) {
                        if (result)
                            m_guard.renewed(GuessGuard::Proof::Password, GuessGuard::accountOf(name));
                        done(result);
                    }));
            });
        }));
}

} // namespace gemba::identity
