#include "sign_in.h"

#include "account_store.h"
#include "secrets.h"

#include <QHostAddress>

#include <stdexcept>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

/// So long a station stays an account's own.
constexpr qint64 ownForMs = 30LL * 24 * 3'600'000;

} // namespace

SignIn::SignIn(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, PasswordHasher &hasher,
               Sessions &sessions, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_hasher(hasher)
    , m_sessions(sessions)
    , m_guard(options.guessing)
{
}

void SignIn::start()
{
    using Places = QList<store::SignInPlace>;
    auto places = m_executor.readNow<Places>(
        [this](ReadTransaction &tx) -> Result<Places> { return store::signInPlaces(tx, m_clock.nowMs() - ownForMs); });
    if (!places)
        throw std::runtime_error("cannot load sign-in places: " + places.error().detail.toStdString());
    for (const store::SignInPlace &place : *places)
        m_guard.rememberStation(place.accountKey, GuessGuard::stationOf(place.terminal, place.address));
}

void SignIn::forgetPinGuesses(const QString &name)
{
    m_guard.renewed(GuessGuard::Proof::Pin, GuessGuard::accountOf(name));
}

void SignIn::login(const rpc::CallContext &context, const Login::Params &in, Done<SignedIn> done)
{
    verifyAndSignIn(context, GuessGuard::Proof::Password, in.name, in.password, wire::enumName(in.client),
                    std::move(done));
}

void SignIn::loginPin(const rpc::CallContext &context, const LoginPin::Params &in, Done<SignedIn> done)
{
    if (context.caller.terminal.isEmpty())
        return done(refuse(ErrorCode::TerminalNotEnrolled));
    verifyAndSignIn(context, GuessGuard::Proof::Pin, in.name, in.pin, u"kiosk"_s, std::move(done));
}

void SignIn::verifyAndSignIn(const rpc::CallContext &context, GuessGuard::Proof proof, const QString &name,
                             const QString &secret, const QString &client, Done<SignedIn> done)
{
    const rpc::Caller &caller = context.caller;
    const auto attempt =
        m_guard.begin(proof, GuessGuard::accountOf(name), GuessGuard::stationOf(caller.terminal.text(), caller.address),
                      m_clock.monotonicMs());
    if (!attempt)
        return done(attempt.error());
    using Found = std::optional<Account>;
    m_executor.read<Found>(
        [name](ReadTransaction &tx) -> Result<Found> { return store::findAccountByName(tx, name); },
        onThreadOf<Found>(this, [this, context, attempt = *attempt, secret, client, done](const Result<Found> &found) {
            if (!found) {
                m_guard.undecided(attempt, m_clock.monotonicMs());
                return done(found.error());
            }
            verify(context, attempt, *found, secret, client, done);
        }));
}

void SignIn::verify(const rpc::CallContext &context, const GuessGuard::Attempt &attempt,
                    const std::optional<Account> &account, const QString &secret, const QString &client,
                    Done<SignedIn> done)
{
    const bool pin = attempt.proof == GuessGuard::Proof::Pin;
    const QString encoded = account ? (pin ? account->pinHash : account->passwordHash) : QString();
    m_hasher.verify(secret, encoded, [=, this](Result<bool> matches) {
        if (!matches) {
            m_guard.undecided(attempt, m_clock.monotonicMs());
            return done(matches.error());
        }
        if (!*matches || !account->user.active)
            return refuseAndRecord(context.caller, account, done);
        m_guard.succeeded(attempt, m_clock.monotonicMs());
        if (m_hasher.isOutdated(encoded))
            renewHash(account->user.id, pin ? store::Credential::Pin : store::Credential::Password, encoded, secret);
        m_sessions.open(context, account->user, client, done);
    });
}

void SignIn::renewHash(const UserId &user, store::Credential which, const QString &before, const QString &secret)
{
    // Only now is the secret known. Nobody waits for it: what fails here is done at the next sign-in.
    m_hasher.hash(secret, [this, user, which, before](const Result<QString> &after) {
        if (!after)
            return;
        m_executor.write<Nothing>(
            [user, which, before, after = *after](Transaction &tx) -> Result<Nothing> {
                store::renewHash(tx, user, which, before, after);
                return Nothing{};
            },
            [](Result<Nothing>) {});
    });
}

void SignIn::refuseAndRecord(const rpc::Caller &caller, const std::optional<Account> &account, Done<SignedIn> done)
{
    // People type passwords into the name field: only a name that exists may stand in the audit trail.
    const QString name = account ? account->user.name : u"(no such account)"_s;
    m_executor.write<Nothing>(
        [caller, name](Transaction &tx) -> Result<Nothing> {
            auto entry = rpc::auditOf(caller, u"session.loginRefused"_s, u"account"_s, name);
            entry.result = storage::AuditResult::Refused;
            tx.audit(entry);
            return Nothing{};
        },
        onThreadOf<Nothing>(this, [done](const Result<Nothing> &) { done(refuse(ErrorCode::SignInFailed)); }));
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
