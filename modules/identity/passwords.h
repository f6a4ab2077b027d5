#pragma once

#include "account_store.h"
#include "answers.h"
#include "guess_guard.h"
#include "identity_options.h"
#include "own_password.h"
#include "password_contract.h"
#include "password_hasher.h"
#include "session_ends.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>

#include <QObject>

namespace gemba::identity {

/// Passwords changed by their owners. Lives on the server's thread.
class Passwords : public QObject
{
    Q_OBJECT
public:
    Passwords(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, PasswordHasher &hasher,
              OwnPassword &ownPassword, GuessGuard &guard, SessionEnds ends, QObject *parent = nullptr);

    void change(const rpc::CallContext &context, const ChangePassword::Params &in, Done<wire::Empty> done);

private:
    void replace(const rpc::Caller &caller, const Account &account, const ChangePassword::Params &in,
                 Done<wire::Empty> done);

    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    PasswordHasher &m_hasher;
    OwnPassword &m_ownPassword;
    GuessGuard &m_guard;
    const SessionEnds m_ends;
};

} // namespace gemba::identity
