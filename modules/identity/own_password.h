#pragma once

#include "account_store.h"
#include "answers.h"
#include "guess_guard.h"
#include "password_hasher.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>

#include <QObject>

namespace gemba::identity {

/// Asks a signed-in person for the own password once more, before something that a stolen session must not do. Guesses
/// count as those at the door. Lives on the server's thread.
class OwnPassword : public QObject
{
    Q_OBJECT
public:
    OwnPassword(storage::Executor &executor, const Clock &clock, PasswordHasher &hasher, GuessGuard &guard,
                QObject *parent = nullptr);

    /// PasswordWrong (naming @p field), TooManyAttempts, or the account as it is now.
    void check(const rpc::Caller &caller, const QString &field, const QString &password, Done<Account> done);

private:
    void refuseAndRecord(const rpc::Caller &caller, const QString &field, Done<Account> done);

    storage::Executor &m_executor;
    const Clock &m_clock;
    PasswordHasher &m_hasher;
    GuessGuard &m_guard;
};

} // namespace gemba::identity
