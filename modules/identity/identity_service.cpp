#include "identity_service.h"

namespace gemba::identity {

IdentityService::IdentityService(storage::Executor &executor, const Clock &clock, IdentityOptions options,
                                 QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_hasher(m_options.hashMemoryBytes, m_options.hashPasses)
    , m_sessions(executor, clock, m_options, m_registry)
    , m_firstSetup(executor, clock, m_options, m_hasher, m_sessions)
    , m_signIn(executor, clock, m_options, m_hasher, m_sessions)
    , m_users(executor, clock, m_options, m_hasher)
    , m_terminals(executor, clock, m_options, m_registry)
{
    connect(&m_sessions, &Sessions::ended, this, &IdentityService::sessionEnded);
    connect(&m_terminals, &Terminals::revoked, this, &IdentityService::terminalRevoked);
    connect(&m_users, &Users::created, &m_firstSetup, &FirstSetup::close);
    connect(&m_users, &Users::pinSet, &m_signIn, &SignIn::forgetPinGuesses);
}

void IdentityService::start()
{
    m_sessions.start();
    m_terminals.start();
    m_signIn.start();
    m_firstSetup.start();
}

} // namespace gemba::identity
