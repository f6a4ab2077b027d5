#pragma once

#include "account_store.h"
#include "open_rights.h"
#include "people_contract.h"
#include "roles.h"

#include <gemba/rpc/caller.h>

#include <functional>

namespace gemba::identity {

/// What an administrator sees and changes of people, but for their secrets. What takes a transaction runs where the executor
/// runs it. Each change counts at once, on open sockets too.
class People
{
public:
    /// Ends all sessions of somebody, within the transaction.
    using EndSessions = std::function<void(storage::Transaction &, const UserId &)>;
    People(const Clock &clock, Roles &roles, OpenRights &openRights, EndSessions endSessions);

    Result<ListUsers::Reply> list(storage::ReadTransaction &tx, const rpc::Caller &caller,
                                  const ListUsers::Params &in) const;
    Result<User> get(storage::ReadTransaction &tx, const rpc::Caller &caller, const UserId &user) const;
    Result<ReadUserRights::Reply> rights(storage::ReadTransaction &tx, const rpc::Caller &caller,
                                         const UserId &user) const;
    /// Writes a new account, whose secrets are hashed already.
    Result<User> create(storage::Transaction &tx, const rpc::Caller &caller, const Account &account);
    Result<User> save(storage::Transaction &tx, const rpc::Caller &caller, const SaveUser::Params &in);
    Result<User> setActive(storage::Transaction &tx, const rpc::Caller &caller, const SetUserActive::Params &in);
    Result<wire::Empty> setPhoto(storage::Transaction &tx, const rpc::Caller &caller, const SetUserPhoto::Params &in);
    Result<ReadUserPhoto::Reply> photo(storage::ReadTransaction &tx, const UserId &user) const;

    /// The account, if the caller may change it: nobody reaches further than himself. The refusal names @p field.
    Result<Account> reached(storage::ReadTransaction &tx, const rpc::Caller &caller,
                            const std::optional<Account> &account, const QString &field) const;

private:
    User shown(storage::ReadTransaction &tx, Account account) const;
    Result<void> keepASuperuser(storage::Transaction &tx, bool heldBefore, const QString &field) const;
    bool hasSuperuser(storage::Transaction &tx) const;

    const Clock &m_clock;
    Roles &m_roles;
    OpenRights &m_openRights;
    const EndSessions m_endSessions;
};

} // namespace gemba::identity
