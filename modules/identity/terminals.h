#pragma once

#include "answers.h"
#include "identity_options.h"
#include "rate_limiter.h"
#include "session_registry.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>

#include <QObject>

namespace gemba::identity {

/// Terminals: how one asks to be enrolled, is approved, speaks for itself and is shut out. Lives on the server's
/// thread; what takes a transaction runs where the executor runs it.
class Terminals : public QObject
{
    Q_OBJECT
public:
    Terminals(storage::Executor &executor, const Clock &clock, const IdentityOptions &options,
              SessionRegistry &registry, QObject *parent = nullptr);

    /// Loads the enrolled terminals. Throws std::runtime_error.
    void start();

    Result<RequestPairing::Reply> requestPairing(storage::Transaction &tx, const rpc::Caller &caller,
                                                 const RequestPairing::Params &in);
    Result<PairingStatus::Reply> pairingStatus(storage::Transaction &tx, const PairingStatus::Params &in);
    Result<Terminal> approve(storage::Transaction &tx, const rpc::Caller &caller, const ApproveTerminal::Params &in);
    Result<wire::Empty> revoke(storage::Transaction &tx, const rpc::Caller &caller, const RevokeTerminal::Params &in);
    /// The connection speaks as the terminal from then on.
    void connectAs(const rpc::CallContext &context, const ConnectTerminal::Params &in,
                   Done<ConnectTerminal::Reply> done);

Q_SIGNALS:
    void revoked(const gemba::TerminalId &terminal);

private:
    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    SessionRegistry &m_registry;
    RateLimiter m_attempts;   ///< connections by source; server's thread
    RateLimiter m_wrongCodes; ///< by who typed them; writer's thread
};

} // namespace gemba::identity
