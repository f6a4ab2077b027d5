#include "sign_in.h"

#include "account_store.h"
#include "secrets.h"

#include <QHostAddress>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

SignIn::SignIn(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, PasswordHasher &hasher,
               Sessions &sessions, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_hasher(hasher)
    , m_sessions(sessions)
    , m_attempts(options.loginsPerMinute, 60'000 / options.loginsPerMinute)
    , m_stationAttempts(60, 1'000)
{
}

bool SignIn::allowAttempt(const QString &name, const rpc::Caller &caller)
{
    // Keyed by account and station: nobody can lock a colleague out from somewhere else.
    const QString station = caller.terminal.isEmpty() ? caller.address : caller.terminal.text();
    // A second count per station keeps one terminal from trying one PIN against every name.
    const qint64 nowMs = m_clock.monotonicMs();
    return m_stationAttempts.allow(station, nowMs) &&
           m_attempts.allow(name.trimmed().toCaseFolded() + u'\n' + station, nowMs);
}

void SignIn::login(const rpc::CallContext &context, const Login::Params &in, Done<SignedIn> done)
{
    verifyAndSignIn(context, in.name, in.password, false, wire::enumName(in.client), std::move(done));
}

void SignIn::loginPin(const rpc::CallContext &context, const LoginPin::Params &in, Done<SignedIn> done)
{
    if (context.caller.terminal.isEmpty())
        return done(refuse(ErrorCode::TerminalNotEnrolled));
    verifyAndSignIn(context, in.name, in.pin, true, u"kiosk"_s, std::move(done));
}

void SignIn::verifyAndSignIn(const rpc::CallContext &context, const QString &name, const QString &secret, bool pin,
                             const QString &client, Done<SignedIn> done)
{
    if (!allowAttempt(name, context.caller))
        return done(refuse(ErrorCode::TooManyAttempts));
    m_executor.read<Nothing>(
        [this, context, name, secret, pin, client, done](ReadTransaction &tx) -> Result<Nothing> {
            const auto account = store::findAccountByName(tx, name);
            const QString encoded = account ? (pin ? account->pinHash : account->passwordHash) : QString();
            QMetaObject::invokeMethod(
                this,
                [this, context, name, secret, client, done, account, encoded] {
                    m_hasher.verify(secret, encoded, [=, this](Result<bool> matches) {
                        if (!matches)
                            return done(matches.error());
                        if (!*matches || !account->user.active)
                            return refuseAndRecord(context.caller, name, done);
                        m_sessions.open(context, account->user, client, done);
                    });
                },
                Qt::QueuedConnection);
            return Nothing{};
        },
        [this, done](Result<Nothing> read) {
            if (!read)
                QMetaObject::invokeMethod(
                    this, [done, read] { done(read.error()); }, Qt::QueuedConnection);
        });
}

void SignIn::refuseAndRecord(const rpc::Caller &caller, const QString &name, Done<SignedIn> done)
{
    m_executor.write<Nothing>(
        [caller, name](Transaction &tx) -> Result<Nothing> {
            tx.audit(rpc::auditOf(caller, u"session.loginRefused"_s, u"account"_s, name.left(64)));
            return Nothing{};
        },
        [done](Result<Nothing>) { done(refuse(ErrorCode::SignInFailed)); });
}

void SignIn::localControl(const rpc::CallContext &context, const LocalControl::Params &in, Done<wire::Empty> done)
{
    const auto peer = context.peer.lock();
    if (!peer || m_options.controlSecret.isEmpty() || !QHostAddress(context.caller.address).isLoopback() ||
        !sameText(in.secret, m_options.controlSecret))
        return done(refuse(ErrorCode::SignInFailed));
    rpc::Caller caller = rpc::Caller::system();
    caller.userName = u"local-control"_s;
    caller.clientKind = u"ctl"_s;
    caller.address = context.caller.address;
    peer->adopt(caller);
    done(wire::Empty{});
}

} // namespace gemba::identity
