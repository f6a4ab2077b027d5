#include "password_resets.h"

#include "credential_rules.h"
#include "mail_texts.h"
#include "reset_store.h"
#include "second_factor_store.h"
#include "secrets.h"

#include <QTimer>

#include <algorithm>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qint64 codeLifeMs = 30LL * 60'000;
constexpr qint64 hourMs = 60LL * 60'000;
constexpr qint64 dayMs = 24 * hourMs;
/// A mailbox must not be flooded by somebody who knows a name.
constexpr qint64 codesAnHour = 3;
/// An answer takes so long whatever there was to do for it.
constexpr qint64 answerMs = 250;
constexpr int codeLength = 32; ///< 5 bits a character: 160 bits

/// 100 bits, in groups that can be read out over the phone.
QString temporaryPassword()
{
    return QStringList{randomCode(5), randomCode(5), randomCode(5), randomCode(5)}.join(u'-');
}

} // namespace

PasswordResets::PasswordResets(storage::Executor &executor, const Clock &clock, const IdentityOptions &options,
                               PasswordHasher &hasher, GuessGuard &guard, MailQueue &mail, People &people,
                               SessionEnds ends, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_hasher(hasher)
    , m_guard(guard)
    , m_mail(mail)
    , m_people(people)
    , m_ends(std::move(ends))
{
}

void PasswordResets::request(const rpc::CallContext &context, const RequestReset::Params &in, Done<wire::Empty> done)
{
    if (!m_mail.canSend())
        return done(refuse(ErrorCode::MailUnavailable));
    const rpc::Caller &caller = context.caller;
    const QString station = GuessGuard::stationOf(caller.terminal.text(), caller.address);
    if (auto ok = m_guard.beginReset(station, m_clock.monotonicMs()); !ok)
        return done(ok.error());
    // What there is to do differs by whether the name exists; when the answer comes does not.
    struct Waiting
    {
        std::optional<Result<wire::Empty>> result;
        bool timeIsUp = false;
    };
    auto waiting = std::make_shared<Waiting>();
    const auto answer = [waiting, done] {
        if (waiting->result && waiting->timeIsUp)
            done(*waiting->result);
    };
    QTimer::singleShot(answerMs, this, [waiting, answer] {
        waiting->timeIsUp = true;
        answer();
    });
    m_executor.write<wire::Empty>(
        [this, caller, name = in.name](Transaction &tx) -> Result<wire::Empty> {
            const auto account = store::findAccountByName(tx, name);
            // As at the door: only a name that exists may stand in the audit trail.
            tx.audit(rpc::auditOf(caller, u"session.requestReset"_s, u"account"_s,
                                  account ? account->user.name : u"(no such account)"_s));
            if (!account || !account->user.active)
                return wire::Empty{};
            const QString &address = account->user.email;
            if (links::isMailAddress(address))
                mailCode(tx, *account, address);
            return wire::Empty{};
        },
        onThreadOf<wire::Empty>(this, [waiting, answer](const Result<wire::Empty> &result) {
            waiting->result = result;
            answer();
        }));
}

void PasswordResets::mailCode(Transaction &tx, const Account &account, const QString &address)
{
    const qint64 nowMs = m_clock.nowMs();
    store::purgeResets(tx, nowMs - dayMs);
    if (store::resetsSince(tx, account.user.id, nowMs - hourMs) >= codesAnHour)
        return;
    const QString code = randomCode(codeLength);
    store::insertReset(tx, hashed(code), account.user.id, nowMs, nowMs + codeLifeMs);
    // Behind '#', so that neither servers nor proxies see the code.
    const QString server = m_options.webAddress;
    const QString link = server.isEmpty() ? QString() : server + u"/reset#"_s + code;
    const MailText text = resetMail(account.user.language, m_options.siteName, account.user.name, code, link);
    m_mail.add(tx, address, text.subject, text.text, codeLifeMs, hashed(code));
}

void PasswordResets::reset(const rpc::CallContext &context, const ResetPassword::Params &in, Done<wire::Empty> done)
{
    const rpc::Caller &caller = context.caller;
    const QString station = GuessGuard::stationOf(caller.terminal.text(), caller.address);
    if (auto ok = m_guard.beginReset(station, m_clock.monotonicMs()); !ok)
        return done(ok.error());
    struct Owner
    {
        Account account;
        bool hasSecondFactor = false;
    };
    using Found = std::optional<Owner>;
    const QString codeHash = hashed(plainCode(in.token));
    m_executor.read<Found>(
        [this, codeHash](ReadTransaction &tx) -> Result<Found> {
            const auto user = store::ownerOfReset(tx, codeHash, m_clock.nowMs());
            const auto account = user ? store::findAccount(tx, *user) : std::nullopt;
            if (!account || !account->user.active)
                return Found();
            return Found(Owner{*account, store::hasSecondFactor(tx, *user)});
        },
        onThreadOf<Found>(this, [=, this, password = in.password](const Result<Found> &found) {
            if (!found)
                return done(found.error());
            if (!*found)
                return done(refuseField(ErrorCode::ResetInvalid, u"token"_s));
            const User &user = (*found)->account.user;
            const int least =
                (*found)->hasSecondFactor ? m_options.minPasswordLengthWithSecondFactor : m_options.minPasswordLength;
            if (auto ok = checkNewPassword(u"password"_s, password, {user.name, {user.displayName, m_options.siteName}},
                                           least);
                !ok)
                return done(ok.error());
            m_hasher.hash(password, [=, this, id = user.id](const Result<QString> &hash) {
                if (!hash)
                    return done(hash.error());
                replace(caller, id, codeHash, *hash, done);
            });
        }));
}

void PasswordResets::replace(const rpc::Caller &caller, const UserId &user, const QString &codeHash,
                             const QString &passwordHash, Done<wire::Empty> done)
{
    m_executor.write<QString>(
        [=, this](Transaction &tx) -> Result<QString> {
            const auto account = store::findAccount(tx, user);
            if (!account || !account->user.active || !store::useReset(tx, codeHash, user, m_clock.nowMs()))
                return refuseField(ErrorCode::ResetInvalid, u"token"_s);
            store::setPasswordHash(tx, user, passwordHash);
            tx.audit(rpc::auditOf(caller, u"session.resetPassword"_s, u"account"_s, user.text()));
            m_ends.endAll(tx, user, {});
            m_ends.dutiesChanged(tx, user, u"session.resetPassword"_s);
            const MailText text = passwordChangedMail(account->user.language, m_options.siteName, account->user.name);
            if (const QString &address = account->user.email; m_mail.canSend() && links::isMailAddress(address))
                m_mail.add(tx, address, text.subject, text.text, dayMs);
            return account->user.name;
        },
        onThreadOf<QString>(this, [this, done](const Result<QString> &name) {
            if (!name)
                return done(name.error());
            m_guard.renewed(GuessGuard::Proof::Password, GuessGuard::accountOf(*name));
            done(wire::Empty{});
        }));
}

void PasswordResets::resetFor(const rpc::CallContext &context, const ResetUserPassword::Params &in,
                              Done<ResetUserPassword::Reply> done)
{
    if (in.mail)
        return mailFor(context.caller, in.name, std::move(done));
    const QString password = temporaryPassword();
    m_hasher.hash(password, [this, caller = context.caller, name = in.name, password, done](const auto &hash) {
        if (!hash)
            return done(hash.error());
        m_executor.write<ResetUserPassword::Reply>(
            [this, caller, name, password, hash = *hash](Transaction &tx) -> Result<ResetUserPassword::Reply> {
                const auto account = m_people.reached(tx, caller, store::findAccountByName(tx, name), u"name"_s);
                if (!account)
                    return account.error();
                // Otherwise a stolen token would do what needs the password.
                if (account->user.id == caller.user)
                    return refuseField(ErrorCode::PermissionDenied, u"name"_s,
                                       u"your own is changed with the old one"_s);
                store::setPasswordHash(tx, account->user.id, hash, m_clock.nowMs() + temporaryPasswordHours * hourMs);
                store::dropResets(tx, account->user.id, m_clock.nowMs());
                tx.audit(rpc::auditOf(caller, u"users.resetPassword"_s, u"account"_s, account->user.id.text()));
                m_ends.endAll(tx, account->user.id, {});
                m_ends.dutiesChanged(tx, account->user.id, u"users.resetPassword"_s);
                return ResetUserPassword::Reply{password, std::nullopt};
            },
            onThreadOf<ResetUserPassword::Reply>(this, [this, name, done](const auto &result) {
                if (result)
                    m_guard.renewed(GuessGuard::Proof::Password, GuessGuard::accountOf(name));
                done(result);
            }));
    });
}

void PasswordResets::mailFor(const rpc::Caller &caller, const QString &name, Done<ResetUserPassword::Reply> done)
{
    if (!m_mail.canSend())
        return done(refuse(ErrorCode::MailUnavailable));
    m_executor.write<ResetUserPassword::Reply>(
        [this, caller, name](Transaction &tx) -> Result<ResetUserPassword::Reply> {
            const auto account = m_people.reached(tx, caller, store::findAccountByName(tx, name), u"name"_s);
            if (!account)
                return account.error();
            const QString &address = account->user.email;
            if (!links::isMailAddress(address))
                return refuseField(ErrorCode::StateConflict, u"name"_s, u"no e-mail address"_s);
            if (store::resetsSince(tx, account->user.id, m_clock.nowMs() - hourMs) >= codesAnHour)
                return refuseField(ErrorCode::StateConflict, u"name"_s, u"three codes were mailed within an hour"_s);
            mailCode(tx, *account, address);
            tx.audit(rpc::auditOf(caller, u"users.resetPassword"_s, u"account"_s, account->user.id.text(), {},
                                  {{u"byMail"_s, true}}));
            return ResetUserPassword::Reply{std::nullopt, address};
        },
        std::move(done));
}

} // namespace gemba::identity
