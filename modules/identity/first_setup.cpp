#include "first_setup.h"

#include "credential_rules.h"
#include "secrets.h"

#include <gemba/storage/settings.h>

#include <stdexcept>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

FirstSetup::FirstSetup(storage::Executor &executor, const Clock &clock, const IdentityOptions &options,
                       PasswordHasher &hasher, Sessions &sessions, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_hasher(hasher)
    , m_sessions(sessions)
    , m_attempts(5, 12'000)
{
}

void FirstSetup::start()
{
    auto any = m_executor.readNow<bool>([](ReadTransaction &tx) -> Result<bool> { return store::anyAccount(tx); });
    if (!any)
        throw std::runtime_error("cannot look for accounts: " + any.error().detail.toStdString());
    if (!*any)
        m_code = randomCode(12);
}

void FirstSetup::setup(const rpc::CallContext &context, const Setup::Params &in, Done<SignedIn> done)
{
    if (m_code.isEmpty())
        return done(refuse(ErrorCode::SetupAlreadyDone));
    if (!m_attempts.allow(context.caller.address, m_clock.monotonicMs()))
        return done(tooManyAttempts(m_attempts.waitMs(context.caller.address, m_clock.monotonicMs())));
    if (!sameText(plainCode(in.setupCode), m_code))
        return done(refuseField(ErrorCode::SetupCodeInvalid, u"setupCode"_s));
    if (auto ok = checkNewName(in.name); !ok)
        return done(ok.error());
    if (auto ok =
            checkNewPassword(u"password"_s, in.password, {in.name, {m_options.siteName}}, m_options.minPasswordLength);
        !ok)
        return done(ok.error());
    m_hasher.hash(in.password, [this, context, in, done](Result<QString> hash) {
        if (!hash)
            return done(hash.error());
        Account account;
        account.user.id = UserId(newUuid7(m_clock.nowMs()));
        account.user.name = in.name.trimmed();
        account.user.displayName = account.user.name;
        account.user.roles = QStringList{u"SUPERUSER"_s};
        account.user.language = u"en"_s;
        account.passwordHash = *hash;
        m_executor.write<User>(
            [this, account, caller = context.caller](Transaction &tx) -> Result<User> {
                // Two setups at once, perhaps on two servers: the second waits at this row for the first, and then
                // finds its account.
                storage::writeSetting(tx, u"identity.setup"_s, u"done"_s);
                if (store::anyAccount(tx))
                    return refuse(ErrorCode::SetupAlreadyDone);
                if (!store::insertAccount(tx, account, m_clock.nowMs()))
                    return refuse(ErrorCode::SetupAlreadyDone);
                tx.audit(rpc::auditOf(caller, u"session.setup"_s, u"account"_s, account.user.id.text(), {},
                                      wire::encode(account.user)));
                return account.user;
            },
            onThreadOf<User>(this, [this, context, done](const Result<User> &user) {
                if (!user)
                    return done(user.error());
                close();
                m_sessions.open(context, *user, u"unknown"_s, SignInProof::Password, done);
            }));
    });
}

} // namespace gemba::identity
