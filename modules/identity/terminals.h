#pragma once

#include "answers.h"
#include "identity_options.h"
#include "rate_limiter.h"
#include "session_desk.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>

#include <QObject>

#include <mutex>

namespace gemba::identity {

/// Terminals: how one asks to be enrolled, is approved, speaks for itself and is shut out. Lives on the server's
/// thread; what takes a transaction runs where the executor runs it.
class Terminals : public QObject
{
    Q_OBJECT
public:
    Terminals(storage::Executor &executor, const Clock &clock, const IdentityOptions &options,
              SessionRegistry &registry, SessionDesk &desk, QObject *parent = nullptr);

    /// Loads the enrolled terminals. Throws std::runtime_error.
    void start();

    /// Whether @p caller may ask for a pairing, or how one stands, now; on the server's thread, before the writer is asked.
    Result<void> admitRequest(const rpc::Caller &caller);
    Result<void> admitPoll(const rpc::Caller &caller);
    /// Only for stations: who signs in on what is enrolled needs no password.
    Result<RequestPairing::Reply> requestPairing(storage::Transaction &tx, const rpc::Caller &caller,
                                                 const RequestPairing::Params &in);
    Result<PairingStatus::Reply> pairingStatus(storage::Transaction &tx, const rpc::Caller &caller,
                                               const PairingStatus::Params &in);
    Result<Terminal> approve(storage::Transaction &tx, const rpc::Caller &caller, const ApproveTerminal::Params &in);
    Result<ListPairings::Reply> pairings(storage::ReadTransaction &tx) const;
    Result<wire::Empty> refusePairing(storage::Transaction &tx, const rpc::Caller &caller,
                                      const RefusePairing::Params &in);
    Result<ListTerminals::Reply> list(storage::ReadTransaction &tx) const;
    Result<Terminal> rename(storage::Transaction &tx, const rpc::Caller &caller, const RenameTerminal::Params &in);
    /// Switches it off or on again. Once more changes nothing.
    Result<Terminal> setSuspended(storage::Transaction &tx, const rpc::Caller &caller, const TerminalId &id,
                                  bool suspended);
    Result<wire::Empty> revoke(storage::Transaction &tx, const rpc::Caller &caller, const RevokeTerminal::Params &in);
    /// The connection speaks as the terminal from then on.
    void connectAs(const rpc::CallContext &context, const ConnectTerminal::Params &in,
                   Done<ConnectTerminal::Reply> done);

    /// What another server that shares the database has announced, or this one.
    void noticed(const storage::CommittedEvent &event);
    /// Forgets old requests: one small step, on the writer thread.
    void tidy(storage::Transaction &tx, qint64 nowMs);

Q_SIGNALS:
    /// Shut out or switched off: its connections must be closed.
    void revoked(const gemba::TerminalId &terminal);

private:
    Result<void> admit(RateLimiter &limiter, const QString &address) const;
    Terminal present(Terminal terminal) const;
    void announce(storage::Transaction &tx, TerminalChange change, const std::optional<Terminal> &terminal);
    void endSessionsOn(storage::Transaction &tx, const TerminalId &id);
    void shutOut(storage::Transaction &tx, const TerminalId &id);

    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    SessionRegistry &m_registry;
    SessionDesk &m_desk;
    mutable std::mutex m_mutex;
    QHash<TerminalId, QList<std::weak_ptr<rpc::PeerControl>>> m_peers; ///< connections that speak as it
    RateLimiter m_attempts;                                            ///< connections by source; server's thread
    RateLimiter m_polls{60, 1'000};                                    ///< by source; server's thread
    RateLimiter m_requests{20, 3'000};                                 ///< by source; server's thread
    RateLimiter m_wrongCodes;                                          ///< by who typed them; writer's thread
};

} // namespace gemba::identity
