#include "sign_in.h"

#include "account_store.h"
#include "client_kind.h"
#include "open_rights.h"
#include "secrets.h"

#include <QHostAddress>

#include <stdexcept>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

/// Where a PIN or badge is a second factor beside the enrolled terminal: one of a kind that offers little. Terminals of other
/// kinds were enrolled once.
Result<void> checkStation(const rpc::Caller &caller)
{
    if (caller.terminal.isEmpty())
        return refuse(ErrorCode::TerminalNotEnrolled);
    if (!isStation(caller.clientKind))
        return refuse(ErrorCode::NotOfferedHere, u"PINs and badges are for kiosks and scanners"_s);
    return {};
}

/// So long a station stays an account's own.
constexpr qint64 ownForMs = 30LL * 24 * 3'600'000;

} // namespace

SignIn::SignIn(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, PasswordHasher &hasher,
               Sessions &sessions, GuessGuard &guard, const SecondFactors &secondFactors, const Badges &badges,
               QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_hasher(hasher)
    , m_sessions(sessions)
    , m_guard(guard)
    , m_secondFactors(secondFactors)
    , m_badges(badges)
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
    verifyAndSignIn(
        {context, in.name, in.password, in.code, wire::enumName(in.client), SignInProof::Password, std::move(done)});
}

void SignIn::loginPin(const rpc::CallContext &context, const LoginPin::Params &in, Done<SignedIn> done)
{
    if (auto ok = checkStation(context.caller); !ok)
        return done(ok.error());
    verifyAndSignIn(
        {context, in.name, in.pin, std::nullopt, context.caller.clientKind, SignInProof::Pin, std::move(done)});
}

void SignIn::loginBadge(const rpc::CallContext &context, const LoginBadge::Params &in, Done<SignedIn> done)
{
    if (auto ok = checkStation(context.caller); !ok)
        return done(ok.error());
    // Asked for before anything is looked up: the answer tells nobody which badges there are.
    if (!in.pin && !m_options.badgeAlone)
        return done(refuseField(ErrorCode::BadgePinRequired, u"pin"_s));
    const QString hash = m_badges.hashOf(in.badge);
    m_executor.read<QString>([this, hash](ReadTransaction &tx) -> Result<QString> { return m_badges.nameOf(tx, hash); },
                             onThreadOf<QString>(this, [=, this, pin = in.pin](const Result<QString> &name) {
                                 if (!name)
                                     return done(name.error());
                                 withBadgeOf(context, *name, hash, pin, done);
                             }));
}

void SignIn::withBadgeOf(const rpc::CallContext &context, const QString &name, const QString &hash,
                         const std::optional<QString> &pin, Done<SignedIn> done)
{
    // No account has a line break in its name, so a badge of nobody costs what a wrong PIN costs.
    const QString known = name.isEmpty() ? u"badge\n"_s + hash : name;
    Try in{context,        known, pin.value_or(QString()), std::nullopt, context.caller.clientKind, SignInProof::Badge,
           std::move(done)};
    if (pin)
        return verifyAndSignIn(std::move(in));
    const rpc::Caller &caller = context.caller;
    const auto attempt =
        m_guard.begin(GuessGuard::Proof::Pin, u"badge\n"_s + hash,
                      GuessGuard::stationOf(caller.terminal.text(), caller.address), m_clock.monotonicMs());
    if (!attempt)
        return in.done(attempt.error());
    in.attempt = *attempt;
    struct Found
    {
        std::optional<Account> account;
        bool needsSecondFactor = false;
    };
    m_executor.read<Found>(
        [this, known](ReadTransaction &tx) -> Result<Found> {
            Found found{store::findAccountByName(tx, known), false};
            if (found.account && m_options.secondFactor == SecondFactorPolicy::Required)
                found.needsSecondFactor =
                    rightsOf(tx, found.account->user.id, m_clock.nowMs()).at(m_clock.nowMs()).needsSecondFactor;
            return found;
        },
        onThreadOf<Found>(this, [this, in](const Result<Found> &found) {
            if (!found) {
                m_guard.undecided(in.attempt, m_clock.monotonicMs());
                return in.done(found.error());
            }
            const auto &account = found->account;
            if (!account || !account->user.active)
                return refuseAndRecord(in.context.caller, account, in.done);
            // A badge is one factor, and one that can be copied in passing.
            if (found->needsSecondFactor) {
                m_guard.undecided(in.attempt, m_clock.monotonicMs());
                return in.done(refuseField(ErrorCode::BadgePinRequired, u"pin"_s));
            }
            open(in, *account);
        }));
}

void SignIn::verifyAndSignIn(Try in)
{
    const rpc::Caller &caller = in.context.caller;
    const auto proof = in.proof == SignInProof::Password ? GuessGuard::Proof::Password : GuessGuard::Proof::Pin;
    const auto attempt =
        m_guard.begin(proof, GuessGuard::accountOf(in.name),
                      GuessGuard::stationOf(caller.terminal.text(), caller.address), m_clock.monotonicMs());
    if (!attempt)
        return in.done(attempt.error());
    in.attempt = *attempt;
    m_executor.read<Known>(
        [name = in.name](ReadTransaction &tx) -> Result<Known> {
            Known known{store::findAccountByName(tx, name), false};
            known.hasSecondFactor = known.account && store::hasSecondFactor(tx, known.account->user.id);
            return known;
        },
        onThreadOf<Known>(this, [this, in](const Result<Known> &known) {
            if (!known) {
                m_guard.undecided(in.attempt, m_clock.monotonicMs());
                return in.done(known.error());
            }
            verify(in, *known);
        }));
}

void SignIn::verify(const Try &in, const Known &known)
{
    const bool password = in.proof == SignInProof::Password;
    const QString encoded =
        known.account ? (password ? known.account->passwordHash : known.account->pinHash) : QString();
    m_hasher.verify(in.secret, encoded, [=, this](Result<bool> matches) {
        if (!matches) {
            m_guard.undecided(in.attempt, m_clock.monotonicMs());
            return in.done(matches.error());
        }
        if (!*matches || !known.account->user.active)
            return refuseAndRecord(in.context.caller, known.account, in.done);
        // Said to those alone who know it; the guess was right, and does not count as a wrong one.
        const auto endsAtMs = known.account->user.passwordEndsAtMs;
        if (password && endsAtMs && *endsAtMs <= m_clock.nowMs()) {
            m_guard.undecided(in.attempt, m_clock.monotonicMs());
            return refuseAndRecord(in.context.caller, known.account, in.done, ErrorCode::TemporaryPasswordOver);
        }
        Try checked = in;
        checked.checkedHash = encoded;
        // An enrolled terminal and a PIN are two factors already.
        if (!password || !known.hasSecondFactor)
            return open(checked, *known.account);
        verifyCode(checked, *known.account);
    });
}

void SignIn::verifyCode(const Try &in, const Account &account)
{
    const auto forgive = [this](const GuessGuard::Attempt &attempt) {
        m_guard.undecided(attempt, m_clock.monotonicMs());
    };
    if (!in.code) {
        forgive(in.attempt);
        return in.done(refuseField(ErrorCode::SecondFactorRequired, u"code"_s));
    }
    const auto attempt =
        m_guard.begin(GuessGuard::Proof::Code, in.attempt.account, in.attempt.station, m_clock.monotonicMs());
    if (!attempt) {
        forgive(in.attempt);
        return in.done(attempt.error());
    }
    m_executor.write<bool>(
        [this, user = account.user, code = *in.code, caller = in.context.caller](Transaction &tx) -> Result<bool> {
            using Used = SecondFactors::Used;
            const auto used = m_secondFactors.use(tx, user.id, code);
            if (!used)
                return used.error();
            if (*used == Used::None) {
                auto entry = rpc::auditOf(caller, u"session.codeRefused"_s, u"account"_s, user.name);
                entry.result = storage::AuditResult::Refused;
                tx.audit(entry);
            } else if (*used == Used::RecoveryCode) {
                tx.audit(rpc::auditOf(caller, u"session.recoveryCodeUsed"_s, u"account"_s, user.name));
            }
            return *used != Used::None;
        },
        onThreadOf<bool>(this, [=, this, attempt = *attempt](const Result<bool> &right) {
            if (right && !*right) {
                forgive(in.attempt);
                return in.done(refuseField(ErrorCode::SecondFactorInvalid, u"code"_s));
            }
            if (!right) {
                forgive(in.attempt);
                forgive(attempt);
                return in.done(right.error());
            }
            m_guard.succeeded(attempt, m_clock.monotonicMs());
            open(in, account);
        }));
}

void SignIn::open(const Try &in, const Account &account)
{
    m_guard.succeeded(in.attempt, m_clock.monotonicMs());
    const auto opened = [this, in, user = account.user.id](const Result<SignedIn> &result) {
        // Not before: the session is opened on the hash that was checked.
        if (result && !in.checkedHash.isEmpty() && m_hasher.isOutdated(in.checkedHash))
            renewHash(user, in.proof == SignInProof::Password ? store::Credential::Password : store::Credential::Pin,
                      in.checkedHash, in.secret);
        in.done(result);
    };
    m_sessions.open(in.context, account.user, in.client, in.proof, opened, {}, in.checkedHash);
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

void SignIn::refuseAndRecord(const rpc::Caller &caller, const std::optional<Account> &account, Done<SignedIn> done,
                             ErrorCode code)
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
        onThreadOf<Nothing>(this, [done, code](const Result<Nothing> &) { done(refuse(code)); }));
}

/// Nobody waits for it: the channel is what a database that does not answer is looked after with.
void SignIn::recordLocal(const rpc::Caller &caller, storage::AuditResult result)
{
    m_executor.write<Nothing>(
        [caller, result](Transaction &tx) -> Result<Nothing> {
            auto entry = rpc::auditOf(caller, u"session.local"_s, u"server"_s, {});
            entry.result = result;
            tx.audit(entry);
            return Nothing{};
        },
        [](Result<Nothing>) {}, storage::WriteKind::FreesSpace);
}

void SignIn::localControl(const rpc::CallContext &context, const LocalControl::Params &in, Done<wire::Empty> done)
{
    const auto peer = context.peer.lock();
    const bool isRight = !m_options.controlSecret.isEmpty() && sameText(in.secret, m_options.controlSecret);
    if (!peer || !isRight || !QHostAddress(context.caller.address).isLoopback()) {
        if (m_localLines.allow(context.caller.address, m_clock.monotonicMs()))
            recordLocal(context.caller, storage::AuditResult::Refused);
        return done(refuse(ErrorCode::SignInFailed));
    }
    rpc::Caller caller = rpc::Caller::system();
    caller.userName = u"local-control"_s;
    caller.clientKind = u"ctl"_s;
    caller.address = context.caller.address;
    caller.referenceId = context.caller.referenceId;
    recordLocal(caller, storage::AuditResult::Done);
    caller.referenceId.clear();
    peer->adopt(caller);
    done(wire::Empty{});
}

} // namespace gemba::identity
