#pragma once

#include "account_store.h"
#include "answers.h"
#include "identity_options.h"
#include "password_hasher.h"
#include "people.h"
#include "session_ends.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>

#include <QObject>

namespace gemba::identity {

/// Accounts as far as secrets are hashed for them: making them, and their PINs. Lives on the server's thread.
class Users : public QObject
{
    Q_OBJECT
public:
    Users(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, PasswordHasher &hasher,
          People &people, SessionEnds ends, QObject *parent = nullptr);

    void create(const rpc::CallContext &context, const CreateUser::Params &in, Done<User> done);
    void setPin(const rpc::CallContext &context, const SetPin::Params &in, Done<wire::Empty> done);

Q_SIGNALS:
    void created();
    void pinSet(const QString &name);

private:
    void insert(const rpc::CallContext &context, const Account &account, Done<User> done);

    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    PasswordHasher &m_hasher;
    People &m_people;
    SessionEnds m_ends;
};

} // namespace gemba::identity
