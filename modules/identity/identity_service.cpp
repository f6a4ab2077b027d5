#include "identity_service.h"

#include "permission_catalogue.h"

namespace gemba::identity {

IdentityService::IdentityService(storage::Executor &executor, const Clock &clock, IdentityOptions options,
                                 vault::Vault &vault, links::MailLink *mail, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_keys(m_options.keyDirectory, clock, m_options.accessMinutes * 60'000LL)
    , m_keyRotation(executor, clock, m_options, m_keys)
    , m_sessionDesk(clock, m_registry)
    , m_hasher(m_options.hashMemoryBytes, m_options.hashPasses)
    , m_sessions(executor, clock, m_options, m_registry, m_keys, m_sessionDesk)
    , m_openRights(executor, clock, m_registry)
    , m_roles(executor, clock, m_openRights)
    , m_people(clock, m_roles, m_openRights,
               [this](storage::Transaction &tx, const UserId &user) { m_sessionDesk.endAllOf(tx, user); })
    , m_guard(m_options.guessing)
    , m_ownPassword(executor, clock, m_hasher, m_guard)
    , m_secondFactors(executor, clock, m_options, vault, m_ownPassword, m_guard, m_people, sessionEnds())
    , m_badges(clock, m_options, m_people, sessionEnds())
    , m_passwords(executor, clock, m_options, m_hasher, m_ownPassword, m_guard, sessionEnds())
    , m_mail(executor, clock, vault, mail)
    , m_passwordResets(executor, clock, m_options, m_hasher, m_guard, m_mail, m_people, sessionEnds())
    , m_firstSetup(executor, clock, m_options, m_hasher, m_sessions)
    , m_signIn(executor, clock, m_options, m_hasher, m_sessions, m_guard, m_secondFactors, m_badges)
    , m_users(executor, clock, m_options, m_hasher, m_people, sessionEnds())
    , m_userImport(executor, clock, m_hasher, m_people)
    , m_registrations(executor, clock, m_options, m_hasher, m_guard, m_mail, m_people)
    , m_terminals(executor, clock, m_options, m_registry, m_sessionDesk)
    , m_apiKeys(executor, clock, m_options)
{
    connect(&m_sessions, &Sessions::ended, this, &IdentityService::sessionEnded);
    connect(&m_sessionDesk, &SessionDesk::ended, this, &IdentityService::sessionEnded);
    connect(&m_terminals, &Terminals::revoked, this, &IdentityService::terminalRevoked);
    connect(&m_openRights, &OpenRights::changed, this, &IdentityService::rightsChanged);
    connect(&m_users, &Users::created, &m_firstSetup, &FirstSetup::close);
    connect(&m_users, &Users::pinSet, &m_signIn, &SignIn::forgetPinGuesses);
}

SessionEnds IdentityService::sessionEnds()
{
    using storage::Transaction;
    return {
        [this](Transaction &tx, const UserId &user, const SessionId &keep) { m_sessionDesk.endAllOf(tx, user, keep); },
        [this](Transaction &tx, const UserId &user, const QString &method) {
            m_openRights.userChanged(tx, user, method);
        }};
}

QList<vault::Column> IdentityService::sealedColumns()
{
    return {store::secondFactorColumn(), MailQueue::sealedColumn()};
}

void IdentityService::learnPermissions(const rpc::MethodRegistry &registry)
{
    m_roles.learn(permissionCatalogue(registry));
}

void IdentityService::start()
{
    m_apiKeys.setRightsReader(
        [this](storage::ReadTransaction &tx, const UserId &user) { return m_openRights.ofActive(tx, user); });
    m_roles.start();
    m_keyRotation.start();
    m_sessions.start();
    m_terminals.start();
    m_apiKeys.start();
    m_signIn.start();
    m_firstSetup.start();
    m_mail.start();
}

void IdentityService::reconfigure(const IdentityOptions &now)
{
    const bool askMore = m_options.secondFactor != now.secondFactor;
    m_options.siteName = now.siteName;
    m_options.webAddress = now.webAddress;
    m_keys.setTokenLifeMs(now.accessMinutes * 60'000LL); // before the first token that lives longer
    m_options.accessMinutes = now.accessMinutes;
    m_options.refreshDays = now.refreshDays;
    m_options.pairingMinutes = now.pairingMinutes;
    m_options.offlineHours = now.offlineHours;
    m_options.minPasswordLength = now.minPasswordLength;
    m_options.minPasswordLengthWithSecondFactor = now.minPasswordLengthWithSecondFactor;
    m_options.badgeAlone = now.badgeAlone;
    m_options.registration = now.registration;
    m_options.secondFactor = now.secondFactor;
    m_options.apiRatePerMinute = now.apiRatePerMinute;
    m_apiKeys.applyRate();
    m_options.guessing = now.guessing;
    m_guard.setLimits(m_options.guessing, m_clock.monotonicMs());
    // What a session may do without a second factor is another thing now; open subscriptions must hear of it.
    if (askMore)
        Q_EMIT rightsChanged(m_registry.sessions());
}

SessionWays::Reply IdentityService::ways() const
{
    return {m_options.registration, m_mail.canSend(), m_options.minPasswordLength,
            m_options.minPasswordLengthWithSecondFactor};
}

Result<rpc::Caller> IdentityService::authenticate(const QString &bearer, const QString &address) const
{
    return ApiKeys::isApiKey(bearer) ? m_apiKeys.authenticate(bearer, address)
                                     : m_sessions.authenticate(bearer, address);
}

Result<rpc::Caller> IdentityService::check(const rpc::Caller &caller) const
{
    return caller.apiKey.isEmpty() ? m_sessions.check(caller) : m_apiKeys.check(caller);
}

Result<void> IdentityService::admit(const rpc::Caller &caller, bool isPassive)
{
    if (!caller.apiKey.isEmpty())
        return m_apiKeys.admit(caller);
    if (!isPassive)
        m_sessions.use(caller);
    return {};
}

void IdentityService::tidy(storage::Transaction &tx, qint64 nowMs)
{
    m_sessionDesk.tidy(tx, nowMs);
    m_terminals.tidy(tx, nowMs);
}

void IdentityService::noticed(const storage::CommittedEvent &event)
{
    m_openRights.noticed(event);
    m_sessionDesk.noticed(event);
    m_terminals.noticed(event);
    m_apiKeys.noticed(event);
    if (event.event.topic == QLatin1String(UsersChanged::topic.name))
        m_apiKeys.reload(); // a key reaches no further than its owner
}

} // namespace gemba::identity
