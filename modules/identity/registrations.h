#pragma once

#include "account_store.h"
#include "answers.h"
#include "guess_guard.h"
#include "identity_options.h"
#include "mail_queue.h"
#include "password_hasher.h"
#include "people.h"
#include "registration_contract.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>

#include <QObject>

namespace gemba::identity {

/// Asking for an account, where the site allows it, and deciding about it. Lives on the server's thread; what takes a
/// transaction runs where the executor runs it.
class Registrations : public QObject
{
    Q_OBJECT
public:
    Registrations(storage::Executor &executor, const Clock &clock, const IdentityOptions &options,
                  PasswordHasher &hasher, GuessGuard &guard, MailQueue &mail, People &people,
                  QObject *parent = nullptr);

    void ask(const rpc::CallContext &context, const Register::Params &in, Done<wire::Empty> done);
    Result<ListRegistrations::Reply> list(storage::ReadTransaction &tx) const;
    Result<User> approve(storage::Transaction &tx, const rpc::Caller &caller, const ApproveRegistration::Params &in);
    Result<wire::Empty> refuseOne(storage::Transaction &tx, const rpc::Caller &caller,
                                  const RefuseRegistration::Params &in);

private:
    void keep(const rpc::Caller &caller, const Register::Params &in, const QString &passwordHash,
              Done<wire::Empty> done);

    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    PasswordHasher &m_hasher;
    GuessGuard &m_guard;
    MailQueue &m_mail;
    People &m_people;
};

} // namespace gemba::identity
