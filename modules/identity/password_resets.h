#pragma once

#include "account_store.h"
#include "answers.h"
#include "guess_guard.h"
#include "identity_options.h"
#include "mail_queue.h"
#include "password_contract.h"
#include "password_hasher.h"
#include "people.h"
#include "session_ends.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>

#include <QObject>

namespace gemba::identity {

/// New passwords for people who have lost theirs: a code by mail that works once, or a temporary one from an
/// administrator. Lives on the server's thread.
class PasswordResets : public QObject
{
    Q_OBJECT
public:
    PasswordResets(storage::Executor &executor, const Clock &clock, const IdentityOptions &options,
                   PasswordHasher &hasher, GuessGuard &guard, MailQueue &mail, People &people, SessionEnds ends,
                   QObject *parent = nullptr);

    void request(const rpc::CallContext &context, const RequestReset::Params &in, Done<wire::Empty> done);
    void reset(const rpc::CallContext &context, const ResetPassword::Params &in, Done<wire::Empty> done);
    void resetFor(const rpc::CallContext &context, const ResetUserPassword::Params &in,
                  Done<ResetUserPassword::Reply> done);

private:
    void mailCode(storage::Transaction &tx, const Account &account, const QString &address);
    void mailFor(const rpc::Caller &caller, const QString &name, Done<ResetUserPassword::Reply> done);
    void replace(const rpc::Caller &caller, const UserId &user, const QString &codeHash, const QString &passwordHash,
                 Done<wire::Empty> done);

    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    PasswordHasher &m_hasher;
    GuessGuard &m_guard;
    MailQueue &m_mail;
    People &m_people;
    const SessionEnds m_ends;
};

} // namespace gemba::identity
