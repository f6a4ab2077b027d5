#pragma once

#include "account_store.h"
#include "answers.h"
#include "guess_guard.h"
#include "identity_options.h"
#include "own_password.h"
#include "people.h"
#include "second_factor_contract.h"
#include "second_factor_store.h"
#include "session_ends.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>
#include <gemba/vault/vault.h>

#include <QObject>

namespace gemba::identity {

/// Authenticator apps (RFC 6238) and recovery codes: setting them up, checking them, giving them up. Lives on the
/// server's thread; what takes a transaction runs where the executor runs it.
class SecondFactors : public QObject
{
    Q_OBJECT
public:
    SecondFactors(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, vault::Vault &vault,
                  OwnPassword &ownPassword, GuessGuard &guard, People &people, SessionEnds ends,
                  QObject *parent = nullptr);

    void enrol(const rpc::CallContext &context, const EnrolSecondFactor::Params &in,
               Done<EnrolSecondFactor::Reply> done);
    void confirm(const rpc::CallContext &context, const ConfirmSecondFactor::Params &in, Done<RecoveryCodes> done);
    void disable(const rpc::CallContext &context, const DisableSecondFactor::Params &in, Done<wire::Empty> done);
    void newRecoveryCodes(const rpc::CallContext &context, const NewRecoveryCodes::Params &in,
                          Done<RecoveryCodes> done);
    Result<wire::Empty> reset(storage::Transaction &tx, const rpc::Caller &caller, const ResetSecondFactor::Params &in);

    enum class Used { None, AppCode, RecoveryCode };
    /// Takes a code of the app, or a recovery code, away for good. None when it is not right or has been used.
    Result<Used> use(storage::Transaction &tx, const UserId &user, const QString &code) const;

private:
    Result<bool> useAppCode(storage::Transaction &tx, const UserId &user, const StoredSecondFactor &factor,
                            const QString &code) const;
    RecoveryCodes replaceRecoveryCodes(storage::Transaction &tx, const UserId &user) const;

    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    vault::Vault &m_vault;
    OwnPassword &m_ownPassword;
    GuessGuard &m_guard;
    People &m_people;
    const SessionEnds m_ends;
};

} // namespace gemba::identity
