#include "own_password.h"

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

OwnPassword::OwnPassword(storage::Executor &executor, const Clock &clock, PasswordHasher &hasher, GuessGuard &guard,
                         QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_hasher(hasher)
    , m_guard(guard)
{
}

void OwnPassword::check(const rpc::Caller &caller, const QString &field, const QString &password, Done<Account> done)
{
    if (caller.user.isEmpty())
        return done(refuse(ErrorCode::StateConflict, u"no person is signed in here"_s));
    const auto attempt =
        m_guard.begin(GuessGuard::Proof::Password, GuessGuard::accountOf(caller.userName),
                      GuessGuard::stationOf(caller.terminal.text(), caller.address), m_clock.monotonicMs());
    if (!attempt)
        return done(attempt.error());
    using Found = std::optional<Account>;
    m_executor.read<Found>(
        [user = caller.user](ReadTransaction &tx) -> Result<Found> { return store::findAccount(tx, user); },
        onThreadOf<Found>(this, [=, this, attempt = *attempt](const Result<Found> &found) {
            if (!found || !*found) {
                m_guard.undecided(attempt, m_clock.monotonicMs());
                return done(found ? refuse(ErrorCode::TokenInvalid) : found.error());
            }
            m_hasher.verify(password, (*found)->passwordHash,
                            [=, this, account = **found](const Result<bool> &matches) {
                                if (matches && !*matches)
                                    return refuseAndRecord(caller, field, done);
                                m_guard.undecided(attempt, m_clock.monotonicMs());
                                if (!matches)
                                    return done(matches.error());
                                done(account);
                            });
        }));
}

void OwnPassword::refuseAndRecord(const rpc::Caller &caller, const QString &field, Done<Account> done)
{
    m_executor.write<Nothing>(
        [caller](Transaction &tx) -> Result<Nothing> {
            auto entry = rpc::auditOf(caller, u"session.passwordWrong"_s, u"account"_s, caller.user.text());
            entry.result = storage::AuditResult::Refused;
            tx.audit(entry);
            return Nothing{};
        },
        onThreadOf<Nothing>(
            this, [field, done](const Result<Nothing> &) { done(refuseField(ErrorCode::PasswordWrong, field)); }));
}

} // namespace gemba::identity
