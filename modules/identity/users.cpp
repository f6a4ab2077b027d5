#include "users.h"

#include "credential_rules.h"

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

Users::Users(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, PasswordHasher &hasher,
             People &people, SessionEnds ends, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_hasher(hasher)
    , m_people(people)
    , m_ends(std::move(ends))
{
}

void Users::create(const rpc::CallContext &context, const CreateUser::Params &in, Done<User> done)
{
    if (in.roles.isEmpty() && in.grants.isEmpty())
        return done(refuseField(ErrorCode::FieldMissing, u"roles"_s, u"at least one role"_s));
    if (auto ok = checkNewName(in.name); !ok)
        return done(ok.error());
    if (auto ok = checkNewPassword(u"password"_s, in.password, {in.name, {in.displayName, m_options.siteName}},
                                   m_options.minPasswordLength);
        !ok)
        return done(ok.error());
    if (in.pin) {
        if (auto ok = checkNewPin(*in.pin); !ok)
            return done(ok.error());
    }
    Account account;
    account.user.id = UserId(newUuid7(m_clock.nowMs()));
    account.user.name = in.name.trimmed();
    account.user.displayName = in.displayName.isEmpty() ? account.user.name : in.displayName;
    account.user.grants = in.grants;
    for (const QString &role : QSet<QString>(in.roles.begin(), in.roles.end()))
        account.user.grants.append({role, {}, std::nullopt});
    account.user.excluded = in.excluded;
    account.user.email = in.email;
    account.user.language = in.language;
    if (in.temporary) {
        account.user.mustChangePassword = true;
        account.user.passwordEndsAtMs = m_clock.nowMs() + temporaryPasswordHours * 3'600'000;
    }
    m_hasher.hash(in.password, [this, context, in, account, done](Result<QString> hash) {
        if (!hash)
            return done(hash.error());
        Account full = account;
        full.passwordHash = *hash;
        if (!in.pin)
            return insert(context, full, done);
        m_hasher.hash(*in.pin, [this, context, full, done](Result<QString> pinHash) {
            if (!pinHash)
                return done(pinHash.error());
            Account withPin = full;
            withPin.pinHash = *pinHash;
            withPin.user.hasPin = true;
            insert(context, withPin, done);
        });
    });
}

void Users::insert(const rpc::CallContext &context, const Account &account, Done<User> done)
{
    m_executor.write<User>(
        [this, account, caller = context.caller](Transaction &tx) -> Result<User> {
            auto made = m_people.create(tx, caller, account);
            if (!made)
                return made;
            tx.onCommitted([this] { QMetaObject::invokeMethod(this, &Users::created, Qt::QueuedConnection); });
            return made;
        },
        std::move(done));
}

void Users::setPin(const rpc::CallContext &context, const SetPin::Params &in, Done<wire::Empty> done)
{
    if (auto ok = checkNewPin(in.pin); !ok)
        return done(ok.error());
    m_hasher.hash(in.pin, [this, context, name = in.name, done](Result<QString> hash) {
        if (!hash)
            return done(hash.error());
        m_executor.write<wire::Empty>(
            [this, name, hash = *hash, caller = context.caller](Transaction &tx) -> Result<wire::Empty> {
                // Whoever sets a PIN can sign in with it: nobody reaches further than himself that way.
                const auto account = m_people.reached(tx, caller, store::findAccountByName(tx, name), u"name"_s);
                if (!account)
                    return account.error();
                store::setPinHash(tx, account->user.id, hash);
                tx.audit(rpc::auditOf(caller, u"users.setPin"_s, u"account"_s, account->user.id.text()));
                // Whoever knew the old one may be signed in with it.
                m_ends.endAll(tx, account->user.id, caller.session);
                tx.onCommitted([this, name] {
                    QMetaObject::invokeMethod(
                        this, [this, name] { Q_EMIT pinSet(name); }, Qt::QueuedConnection);
                });
                return wire::Empty{};
            },
            done);
    });
}

} // namespace gemba::identity
