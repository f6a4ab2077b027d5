#include "identity_service.h"

#include "identity_store.h"
#include "roles.h"

#include <gemba/core/log.h>
#include <gemba/storage/audit_trail.h>

#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSaveFile>

#include <sodium.h>

#include <chrono>
#include <stdexcept>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
/// A lost reply must not sign anybody out: within this time a used refresh token gives the same successor again.
constexpr qint64 refreshGraceMs = 10'000;
constexpr qint64 pairingMs = 10 * minuteMs;
constexpr qint64 maxOpenPairings = 100;

QString randomToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return QString::fromLatin1(bytes.toBase64(base64));
}

/// Letters and digits that are not mistaken for one another on a screen.
QString randomCode(int length)
{
    static constexpr char alphabet[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    QString code;
    for (int i = 0; i < length; ++i)
        code += QLatin1Char(alphabet[randombytes_uniform(32)]);
    return code;
}

QString hashed(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool sameText(const QString &a, const QString &b)
{
    const QByteArray left = a.toUtf8();
    const QByteArray right = b.toUtf8();
    return left.size() == right.size() &&
           sodium_memcmp(left.constData(), right.constData(), static_cast<size_t>(left.size())) == 0;
}

QString plainCode(const QString &typed)
{
    QString code;
    for (const QChar c : typed.toUpper()) {
        if (c.isLetterOrNumber())
            code += c;
    }
    return code;
}

QByteArray readOrMakeSecret(const QString &fileName)
{
    QFile file(fileName);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray secret = file.readAll();
        if (secret.size() == 32)
            return secret;
        throw std::runtime_error("damaged secret file: " + fileName.toStdString());
    }
    QByteArray secret(32, Qt::Uninitialized);
    randombytes_buf(secret.data(), 32);
    QSaveFile save(fileName);
    if (!save.open(QIODevice::WriteOnly) || !save.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        save.write(secret) != secret.size() || !save.commit())
        throw std::runtime_error("cannot write " + fileName.toStdString());
    return secret;
}

QJsonObject auditForm(const User &user)
{
    return wire::encode(user);
}

} // namespace

IdentityService::IdentityService(storage::Executor &executor, const Clock &clock, IdentityOptions options,
                                 QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_tokens(m_options.keyDirectory + u"/access-token.pem"_s, u"gemba"_s)
    , m_refreshSecret(readOrMakeSecret(m_options.keyDirectory + u"/refresh-token.key"_s))
    , m_attempts(m_options.loginsPerMinute, minuteMs / m_options.loginsPerMinute)
    , m_stationAttempts(60, 1'000)
    , m_terminalAttempts(120, 500)
    , m_setupAttempts(5, minuteMs / 5)
{
    using namespace std::chrono_literals;
    connect(&m_expiry, &QTimer::timeout, this, &IdentityService::onExpiryTick);
    m_expiry.setInterval(1s);
}

void IdentityService::start()
{
    struct Loaded
    {
        bool anyAccount = false;
        QList<SessionRegistry::Entry> sessions;
        QList<Terminal> terminals;
    };
    auto loaded = m_executor.readNow<Loaded>([this](ReadTransaction &tx) -> Result<Loaded> {
        Loaded all{store::anyAccount(tx), {}, store::listTerminals(tx)};
        for (const StoredSession &session : store::openSessions(tx, m_clock.nowMs())) {
            if (const auto account = store::findAccount(tx, session.user); account && account->user.active)
                all.sessions.append({session, account->user, permissionsOf(account->user.roles, m_allPermissions)});
        }
        return all;
    });
    if (!loaded)
        throw std::runtime_error("cannot load sessions: " + loaded.error().detail.toStdString());
    for (const auto &entry : loaded->sessions)
        m_sessions.put(entry);
    for (const auto &terminal : loaded->terminals) {
        if (!terminal.revoked)
            m_sessions.putTerminal(terminal);
    }
    if (!loaded->anyAccount)
        m_setupCode = randomCode(12);
    m_expiry.start();
}

void IdentityService::onExpiryTick()
{
    for (const SessionId &id : m_sessions.takeExpired(m_clock.nowMs()))
        Q_EMIT sessionEnded(id);
}

// --- who is calling ---

rpc::Caller IdentityService::callerOf(const SessionRegistry::Entry &entry, const QString &address) const
{
    rpc::Caller caller;
    caller.user = entry.user.id;
    caller.userName = entry.user.name;
    caller.session = entry.session.id;
    caller.roles = entry.user.roles;
    caller.permissions = entry.permissions;
    caller.clientKind = entry.session.client;
    caller.address = address;
    if (!entry.session.terminal.isEmpty()) {
        if (const auto terminal = m_sessions.findTerminal(entry.session.terminal)) {
            caller.terminal = terminal->id;
            caller.terminalName = terminal->name;
        }
    }
    return caller;
}

Result<rpc::Caller> IdentityService::authenticate(const QString &accessToken, const QString &address) const
{
    auto claims = m_tokens.check(accessToken, m_clock.nowMs() / 1000);
    if (!claims)
        return claims.error();
    const auto entry = m_sessions.find(claims->session);
    if (!entry || entry->user.id != claims->user || entry->session.endsAtMs <= m_clock.nowMs())
        return refuse(ErrorCode::TokenInvalid, u"the session has ended"_s);
    rpc::Caller caller = callerOf(*entry, address);
    caller.accessExpiresAtMs = claims->expiresAtS * 1000;
    return caller;
}

Result<rpc::Caller> IdentityService::check(const rpc::Caller &caller) const
{
    if (!caller.session.isEmpty()) {
        const auto entry = m_sessions.find(caller.session);
        if (!entry || entry->session.endsAtMs <= m_clock.nowMs())
            return refuse(ErrorCode::TokenInvalid, u"the session has ended"_s);
        rpc::Caller current = callerOf(*entry, caller.address);
        current.accessExpiresAtMs = caller.accessExpiresAtMs;
        return current;
    }
    if (!caller.terminal.isEmpty() && !m_sessions.findTerminal(caller.terminal))
        return refuse(ErrorCode::TerminalNotEnrolled);
    return caller;
}

// --- signing in ---

bool IdentityService::allowAttempt(const QString &name, const rpc::Caller &caller)
{
    // Keyed by account and station: nobody can lock a colleague out from somewhere else.
    const QString station = caller.terminal.isEmpty() ? caller.address : caller.terminal.text();
    // A second count per station keeps one terminal from trying one PIN against every name.
    const qint64 nowMs = m_clock.monotonicMs();
    return m_stationAttempts.allow(station, nowMs) &&
           m_attempts.allow(name.trimmed().toCaseFolded() + u'\n' + station, nowMs);
}

void IdentityService::login(const rpc::CallContext &context, const Login::Params &in, Done<SignedIn> done)
{
    verifyAndSignIn(context, in.name, in.password, false, wire::enumName(in.client), std::move(done));
}

void IdentityService::loginPin(const rpc::CallContext &context, const LoginPin::Params &in, Done<SignedIn> done)
{
    if (context.caller.terminal.isEmpty())
        return done(refuse(ErrorCode::TerminalNotEnrolled));
    verifyAndSignIn(context, in.name, in.pin, true, u"kiosk"_s, std::move(done));
}

void IdentityService::verifyAndSignIn(const rpc::CallContext &context, const QString &name, const QString &secret,
                                      bool pin, const QString &client, Done<SignedIn> done)
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
                            return refuseSignIn(context.caller, name, done);
                        openSession(context, account->user, client, done);
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

void IdentityService::refuseSignIn(const rpc::Caller &caller, const QString &name, Done<SignedIn> done)
{
    m_executor.write<Nothing>(
        [caller, name](Transaction &tx) -> Result<Nothing> {
            tx.audit(rpc::auditOf(caller, u"session.loginRefused"_s, u"account"_s, name.left(64)));
            return Nothing{};
        },
        [done](Result<Nothing>) { done(refuse(ErrorCode::SignInFailed)); });
}

void IdentityService::openSession(const rpc::CallContext &context, const User &user, const QString &client,
                                  Done<SignedIn> done)
{
    const qint64 nowMs = m_clock.nowMs();
    SessionRegistry::Entry entry;
    entry.user = user;
    entry.permissions = permissionsOf(user.roles, m_allPermissions);
    entry.session.id = SessionId(newUuid7(nowMs));
    entry.session.user = user.id;
    entry.session.terminal = context.caller.terminal;
    entry.session.client = client;
    entry.session.address = context.caller.address;
    entry.session.createdAtMs = nowMs;
    entry.session.endsAtMs = nowMs + sessionMinutesOf(user.roles) * minuteMs;
    const QString refreshToken = randomToken();
    const qint64 refreshExpiresAtMs = nowMs + m_options.refreshDays * dayMs;

    m_executor.write<SignedIn>(
        [this, entry, refreshToken, refreshExpiresAtMs, nowMs,
         caller = context.caller](Transaction &tx) -> Result<SignedIn> {
            store::insertSession(tx, entry.session);
            store::insertRefresh(tx, hashed(refreshToken), entry.session.id, nowMs, refreshExpiresAtMs);
            rpc::Caller who = callerOf(entry, caller.address);
            who.referenceId = caller.referenceId;
            tx.audit(rpc::auditOf(who, u"session.login"_s, u"session"_s, entry.session.id.text()));
            tx.onCommitted([this, entry] { m_sessions.put(entry); });
            return describe(entry, refreshToken, refreshExpiresAtMs);
        },
        [this, entry, context, done](Result<SignedIn> result) {
            QMetaObject::invokeMethod(
                this,
                [this, entry, context, done, result] {
                    if (result) {
                        if (const auto peer = context.peer.lock()) {
                            rpc::Caller caller = callerOf(entry, context.caller.address);
                            caller.accessExpiresAtMs = result->accessExpiresAtMs;
                            peer->adopt(caller);
                        }
                    }
                    done(result);
                },
                Qt::QueuedConnection);
        });
}

SignedIn IdentityService::describe(const SessionRegistry::Entry &entry, const QString &refreshToken,
                                   qint64 refreshExpiresAtMs) const
{
    const qint64 nowS = m_clock.nowMs() / 1000;
    SignedIn out;
    out.session = entry.session.id;
    out.user = entry.user;
    out.permissions = QStringList(entry.permissions.begin(), entry.permissions.end());
    out.permissions.sort();
    out.accessExpiresAtMs = std::min((nowS + m_options.accessMinutes * 60) * 1000, entry.session.endsAtMs);
    out.accessToken = m_tokens.issue({entry.user.id, entry.session.id, nowS, out.accessExpiresAtMs / 1000});
    out.refreshToken = refreshToken;
    out.refreshExpiresAtMs = refreshExpiresAtMs;
    out.sessionEndsAtMs = entry.session.endsAtMs;
    return out;
}

void IdentityService::resume(const rpc::CallContext &context, const Resume::Params &in, Done<Resume::Reply> done)
{
    auto caller = authenticate(in.accessToken, context.caller.address);
    if (!caller)
        return done(caller.error());
    const auto entry = m_sessions.find(caller->session);
    const auto claims = m_tokens.check(in.accessToken, m_clock.nowMs() / 1000);
    if (!entry || !claims)
        return done(refuse(ErrorCode::TokenInvalid));
    if (const auto peer = context.peer.lock())
        peer->adopt(*caller);
    Resume::Reply reply;
    reply.user = entry->user;
    reply.permissions = QStringList(entry->permissions.begin(), entry->permissions.end());
    reply.permissions.sort();
    reply.accessExpiresAtMs = claims->expiresAtS * 1000;
    reply.sessionEndsAtMs = entry->session.endsAtMs;
    done(reply);
}

QString IdentityService::successorOf(const QString &refreshToken) const
{
    // Derived, not stored: the server can hand out the same successor again without keeping it.
    return QString::fromLatin1(QMessageAuthenticationCode::hash("refresh\n" + refreshToken.toUtf8(), m_refreshSecret,
                                                                QCryptographicHash::Sha256)
                                   .toBase64(base64));
}

void IdentityService::refresh(const rpc::CallContext &context, const Refresh::Params &in, Done<SignedIn> done)
{
    struct Outcome
    {
        std::optional<SignedIn> signedIn;
        SessionId reused; ///< the session that a reused token closed
    };
    m_executor.write<Outcome>(
        [this, in, caller = context.caller](Transaction &tx) -> Result<Outcome> {
            const qint64 nowMs = m_clock.nowMs();
            const QString hash = hashed(in.refreshToken);
            const auto token = store::findRefresh(tx, hash);
            if (!token)
                return refuse(ErrorCode::TokenInvalid);
            const auto entry = m_sessions.find(token->session);
            if (!entry || entry->session.endsAtMs <= nowMs)
                return refuse(ErrorCode::TokenInvalid, u"the session has ended"_s);
            if (token->expiresAtMs <= nowMs)
                return refuse(ErrorCode::TokenExpired);
            const QString successor = successorOf(in.refreshToken);
            const qint64 expiresAtMs = nowMs + m_options.refreshDays * dayMs;
            if (store::useRefresh(tx, hash, nowMs)) {
                store::insertRefresh(tx, hashed(successor), token->session, nowMs, expiresAtMs);
                return Outcome{describe(*entry, successor, expiresAtMs), {}};
            }
            const auto next = store::findRefresh(tx, hashed(successor));
            if (nowMs - token->usedAtMs.value_or(0) <= refreshGraceMs && next && !next->usedAtMs)
                return Outcome{describe(*entry, successor, next->expiresAtMs), {}};
            store::endSession(tx, token->session, nowMs);
            tx.audit(rpc::auditOf(caller, u"session.refreshReused"_s, u"session"_s, token->session.text()));
            tx.onCommitted([this, id = token->session] { m_sessions.remove(id); });
            return Outcome{std::nullopt, token->session};
        },
        [this, context, done](Result<Outcome> outcome) {
            QMetaObject::invokeMethod(
                this,
                [this, context, done, outcome] {
                    if (!outcome)
                        return done(outcome.error());
                    if (!outcome->signedIn) {
                        log::warning(u"identity"_s, u"refresh token used twice"_s,
                                     {{u"session"_s, outcome->reused.text()}, {u"address"_s, context.caller.address}});
                        Q_EMIT sessionEnded(outcome->reused);
                        return done(refuse(ErrorCode::RefreshReused));
                    }
                    const auto entry = m_sessions.find(outcome->signedIn->session);
                    if (const auto peer = context.peer.lock(); peer && entry) {
                        rpc::Caller caller = callerOf(*entry, context.caller.address);
                        caller.accessExpiresAtMs = outcome->signedIn->accessExpiresAtMs;
                        peer->adopt(caller);
                    }
                    done(*outcome->signedIn);
                },
                Qt::QueuedConnection);
        });
}

Result<wire::Empty> IdentityService::logout(Transaction &tx, const rpc::Caller &caller)
{
    // The local control channel has no session to end.
    if (caller.session.isEmpty())
        return wire::Empty{};
    if (store::endSession(tx, caller.session, m_clock.nowMs()))
        tx.audit(rpc::auditOf(caller, u"session.logout"_s, u"session"_s, caller.session.text()));
    tx.onCommitted([this, id = caller.session] {
        m_sessions.remove(id);
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT sessionEnded(id); }, Qt::QueuedConnection);
    });
    return wire::Empty{};
}

Result<Extend::Reply> IdentityService::extend(Transaction &tx, const rpc::Caller &caller)
{
    const auto entry = m_sessions.find(caller.session);
    if (!entry)
        return refuse(ErrorCode::TokenInvalid);
    const qint64 endsAtMs = m_clock.nowMs() + sessionMinutesOf(entry->user.roles) * minuteMs;
    store::moveSessionEnd(tx, caller.session, endsAtMs);
    tx.audit(rpc::auditOf(caller, u"session.extend"_s, u"session"_s, caller.session.text()));
    tx.onCommitted([this, id = caller.session, endsAtMs] { m_sessions.moveEnd(id, endsAtMs); });
    return Extend::Reply{endsAtMs};
}

void IdentityService::localControl(const rpc::CallContext &context, const LocalControl::Params &in,
                                   Done<wire::Empty> done)
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

// --- accounts ---

Result<void> IdentityService::checkNewPassword(const QString &field, const QString &password, const QString &name) const
{
    if (password.size() < m_options.minPasswordLength)
        return refuseField(ErrorCode::FieldRange, field, u"at least %1 characters"_s.arg(m_options.minPasswordLength));
    const QString folded = password.toCaseFolded();
    const QSet<QChar> distinct(folded.begin(), folded.end());
    if (distinct.size() < 5 || folded.contains(u"gemba"_s) ||
        (name.size() >= 4 && folded.contains(name.toCaseFolded())))
        return refuseField(ErrorCode::FieldFormat, field, u"too easy to guess"_s);
    return {};
}

Result<void> IdentityService::checkPin(const QString &pin) const
{
    const bool digits = std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return refuseField(ErrorCode::FieldFormat, u"pin"_s, u"digits only"_s);
    if (QSet<QChar>(pin.begin(), pin.end()).size() == 1)
        return refuseField(ErrorCode::FieldFormat, u"pin"_s, u"too easy to guess"_s);
    return {};
}

void IdentityService::setup(const rpc::CallContext &context, const Setup::Params &in, Done<SignedIn> done)
{
    if (m_setupCode.isEmpty())
        return done(refuse(ErrorCode::SetupAlreadyDone));
    if (!m_setupAttempts.allow(context.caller.address, m_clock.monotonicMs()))
        return done(refuse(ErrorCode::TooManyAttempts));
    if (!sameText(plainCode(in.setupCode), m_setupCode))
        return done(refuseField(ErrorCode::SetupCodeInvalid, u"setupCode"_s));
    if (auto ok = checkNewPassword(u"password"_s, in.password, in.name); !ok)
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
                // Two setups at once: whoever commits second finds an account.
                if (store::anyAccount(tx))
                    return refuse(ErrorCode::SetupAlreadyDone);
                store::insertAccount(tx, account, m_clock.nowMs());
                tx.audit(rpc::auditOf(caller, u"session.setup"_s, u"account"_s, account.user.id.text(), {},
                                      auditForm(account.user)));
                return account.user;
            },
            [this, context, done](Result<User> user) {
                QMetaObject::invokeMethod(
                    this,
                    [this, context, done, user] {
                        if (!user)
                            return done(user.error());
                        m_setupCode.clear();
                        openSession(context, *user, u"unknown"_s, done);
                    },
                    Qt::QueuedConnection);
            });
    });
}

void IdentityService::createUser(const rpc::CallContext &context, const CreateUser::Params &in, Done<User> done)
{
    if (in.roles.isEmpty())
        return done(refuseField(ErrorCode::FieldMissing, u"roles"_s, u"at least one role"_s));
    for (const QString &role : in.roles) {
        if (!isRole(role))
            return done(refuseField(ErrorCode::FieldFormat, u"roles"_s, u"no such role: "_s + role.left(32)));
    }
    const bool mayGrantAll = context.caller.everything || context.caller.roles.contains(u"SUPERUSER"_s);
    if (in.roles.contains(u"SUPERUSER"_s) && !mayGrantAll)
        return done(refuseField(ErrorCode::PermissionDenied, u"roles"_s, u"only a SUPERUSER makes another"_s));
    if (auto ok = checkNewPassword(u"password"_s, in.password, in.name); !ok)
        return done(ok.error());
    if (in.pin) {
        if (auto ok = checkPin(*in.pin); !ok)
            return done(ok.error());
    }
    Account account;
    account.user.id = UserId(newUuid7(m_clock.nowMs()));
    account.user.name = in.name.trimmed();
    account.user.displayName = in.displayName.isEmpty() ? account.user.name : in.displayName;
    account.user.roles = QStringList(in.roles);
    account.user.roles.removeDuplicates();
    account.user.language = in.language;
    m_hasher.hash(in.password, [this, context, in, account, done](Result<QString> hash) {
        if (!hash)
            return done(hash.error());
        Account full = account;
        full.passwordHash = *hash;
        if (!in.pin)
            return storeAccount(context, full, done);
        m_hasher.hash(*in.pin, [this, context, full, done](Result<QString> pinHash) {
            if (!pinHash)
                return done(pinHash.error());
            Account withPin = full;
            withPin.pinHash = *pinHash;
            withPin.user.hasPin = true;
            storeAccount(context, withPin, done);
        });
    });
}

void IdentityService::storeAccount(const rpc::CallContext &context, const Account &account, Done<User> done)
{
    m_executor.write<User>(
        [this, account, caller = context.caller](Transaction &tx) -> Result<User> {
            if (store::findAccountByName(tx, account.user.name))
                return refuseField(ErrorCode::AlreadyExists, u"name"_s, account.user.name);
            store::insertAccount(tx, account, m_clock.nowMs());
            tx.audit(rpc::auditOf(caller, u"users.create"_s, u"account"_s, account.user.id.text(), {},
                                  auditForm(account.user)));
            tx.onCommitted([this] {
                QMetaObject::invokeMethod(
                    this, [this] { m_setupCode.clear(); }, Qt::QueuedConnection);
            });
            return account.user;
        },
        std::move(done));
}

void IdentityService::setPin(const rpc::CallContext &context, const SetPin::Params &in, Done<wire::Empty> done)
{
    if (auto ok = checkPin(in.pin); !ok)
        return done(ok.error());
    m_hasher.hash(in.pin, [this, context, name = in.name, done](Result<QString> hash) {
        if (!hash)
            return done(hash.error());
        m_executor.write<wire::Empty>(
            [name, hash = *hash, caller = context.caller](Transaction &tx) -> Result<wire::Empty> {
                const auto account = store::findAccountByName(tx, name);
                if (!account)
                    return refuseField(ErrorCode::NotFound, u"name"_s, name);
                // Whoever sets a PIN can sign in with it: nobody reaches higher than himself that way.
                if (account->user.roles.contains(u"SUPERUSER"_s) && !caller.everything &&
                    !caller.roles.contains(u"SUPERUSER"_s))
                    return refuseField(ErrorCode::PermissionDenied, u"name"_s,
                                       u"only a SUPERUSER sets another's PIN"_s);
                store::setPinHash(tx, account->user.id, hash);
                tx.audit(rpc::auditOf(caller, u"users.setPin"_s, u"account"_s, account->user.id.text()));
                return wire::Empty{};
            },
            done);
    });
}

Result<VerifyAudit::Reply> IdentityService::verifyAudit(ReadTransaction &tx) const
{
    const storage::AuditCheck check = storage::verifyAuditTrail(tx, m_options.auditKey);
    VerifyAudit::Reply reply;
    reply.rows = check.rows;
    reply.head = QString::fromLatin1(check.head.toHex());
    if (check.firstBadSeq > 0)
        reply.firstBadSeq = check.firstBadSeq;
    reply.reason = check.reason;
    return reply;
}

// --- terminals ---

Result<RequestPairing::Reply> IdentityService::requestPairing(Transaction &tx, const rpc::Caller &caller,
                                                              const RequestPairing::Params &in)
{
    const qint64 nowMs = m_clock.nowMs();
    if (store::countOpenPairings(tx, nowMs) >= maxOpenPairings)
        return refuse(ErrorCode::Busy, u"too many pairings are waiting"_s);
    RequestPairing::Reply reply;
    reply.pairing = newUuid7(nowMs);
    reply.code = randomCode(8);
    reply.pairingSecret = randomToken();
    reply.expiresAtMs = nowMs + pairingMs;
    reply.serverFingerprint = m_options.serverFingerprint;
    reply.fingerprintWords = m_options.fingerprintWords;
    StoredPairing pairing;
    pairing.id = reply.pairing;
    pairing.secretHash = hashed(reply.pairingSecret);
    pairing.name = in.name;
    pairing.kind = in.kind;
    pairing.expiresAtMs = reply.expiresAtMs;
    store::insertPairing(tx, pairing, hashed(reply.code), caller.address);
    tx.audit(rpc::auditOf(caller, u"terminals.requestPairing"_s, u"pairing"_s, pairing.id, {}, {{u"name"_s, in.name}}));
    return reply;
}

Result<PairingStatus::Reply> IdentityService::pairingStatus(Transaction &tx, const PairingStatus::Params &in)
{
    const auto pairing = store::findPairing(tx, in.pairing);
    if (!pairing || !sameText(pairing->secretHash, hashed(in.pairingSecret)))
        return refuse(ErrorCode::PairingCodeInvalid);
    PairingStatus::Reply reply;
    if (pairing->refused) {
        reply.state = PairingState::Refused;
    } else if (pairing->terminal) {
        reply.state = PairingState::Approved;
        reply.terminal = pairing->terminal;
        const auto terminal = store::findTerminal(tx, *pairing->terminal);
        reply.name = terminal ? terminal->name : QString();
        // Until the terminal has connected, asking again gives a fresh token, so a lost reply costs nothing.
        if (terminal && !terminal->revoked && !terminal->lastSeenAtMs) {
            reply.terminalToken = randomToken();
            store::setTerminalToken(tx, terminal->id, hashed(*reply.terminalToken));
        }
    } else if (pairing->expiresAtMs <= m_clock.nowMs()) {
        reply.state = PairingState::Expired;
    }
    return reply;
}

Result<Terminal> IdentityService::approveTerminal(Transaction &tx, const rpc::Caller &caller,
                                                  const ApproveTerminal::Params &in)
{
    const qint64 nowMs = m_clock.nowMs();
    const auto pairing = store::findPairingByCode(tx, hashed(plainCode(in.code)), nowMs);
    if (!pairing)
        return refuseField(ErrorCode::PairingCodeInvalid, u"code"_s);
    Terminal terminal;
    terminal.id = TerminalId(newUuid7(nowMs));
    terminal.name = in.name.isEmpty() ? pairing->name : in.name;
    terminal.kind = pairing->kind;
    terminal.area = in.area;
    terminal.approvedAtMs = nowMs;
    store::insertTerminal(tx, terminal, caller.userName);
    store::approvePairing(tx, pairing->id, terminal.id);
    tx.audit(
        rpc::auditOf(caller, u"terminals.approve"_s, u"terminal"_s, terminal.id.text(), {}, wire::encode(terminal)));
    tx.onCommitted([this, terminal] { m_sessions.putTerminal(terminal); });
    return terminal;
}

Result<wire::Empty> IdentityService::revokeTerminal(Transaction &tx, const rpc::Caller &caller,
                                                    const RevokeTerminal::Params &in)
{
    const auto before = store::findTerminal(tx, in.terminal);
    if (!before)
        return refuseField(ErrorCode::NotFound, u"terminal"_s, in.terminal.text());
    if (store::revokeTerminal(tx, in.terminal, m_clock.nowMs()))
        tx.audit(rpc::auditOf(caller, u"terminals.revoke"_s, u"terminal"_s, in.terminal.text(), wire::encode(*before)));
    // Whoever signed in on it must not go on elsewhere with the tokens of that session.
    const QList<SessionId> sessions = store::openSessionsOf(tx, in.terminal);
    for (const SessionId &session : sessions)
        store::endSession(tx, session, m_clock.nowMs());
    tx.onCommitted([this, id = in.terminal, sessions] {
        m_sessions.removeTerminal(id);
        for (const SessionId &session : sessions)
            m_sessions.remove(session);
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT terminalRevoked(id); }, Qt::QueuedConnection);
    });
    return wire::Empty{};
}

void IdentityService::connectTerminal(const rpc::CallContext &context, const ConnectTerminal::Params &in,
                                      Done<ConnectTerminal::Reply> done)
{
    if (!m_terminalAttempts.allow(u"terminal\n"_s + context.caller.address, m_clock.monotonicMs()))
        return done(refuse(ErrorCode::TooManyAttempts));
    m_executor.write<Terminal>(
        [this, in](Transaction &tx) -> Result<Terminal> {
            const auto terminal = store::findTerminalByToken(tx, hashed(in.terminalToken));
            if (!terminal || terminal->revoked)
                return refuse(ErrorCode::TerminalNotEnrolled);
            store::touchTerminal(tx, terminal->id, m_clock.nowMs());
            return *terminal;
        },
        [this, context, done](Result<Terminal> terminal) {
            QMetaObject::invokeMethod(
                this,
                [this, context, done, terminal] {
                    if (!terminal)
                        return done(terminal.error());
                    if (const auto peer = context.peer.lock()) {
                        rpc::Caller caller;
                        caller.terminal = terminal->id;
                        caller.terminalName = terminal->name;
                        caller.clientKind = wire::enumName(terminal->kind);
                        caller.address = context.caller.address;
                        peer->adopt(caller);
                    }
                    done(ConnectTerminal::Reply{*terminal, m_options.siteName, m_options.siteTimeZone,
                                                QStringLiteral(GEMBA_VERSION)});
                },
                Qt::QueuedConnection);
        });
}

} // namespace gemba::identity
