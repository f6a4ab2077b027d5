#pragma once

#include "scanner_backend.h"

#include <gemba/client/terminal_link.h>

#include <memory>

namespace gemba::scanner {

/// A real plant: one session to the server. Not enrolled (nothing in the store), it goes to pairing by itself.
class LiveBackend final : public ScannerBackend
{
    Q_OBJECT
public:
    /// @p options: its session's kind and heartbeat are set here. @p own must outlive the backend.
    LiveBackend(client::TerminalLinkOptions options, std::unique_ptr<client::CredentialStore> store, const Clock &own,
                QObject *parent = nullptr);
    ~LiveBackend() override;

    const client::TerminalLink &terminal() const { return m_terminal; }

    const Clock &clock() const override { return m_own; }
    void start() override { m_terminal.start(); }
    LinkInfo link() const override;
    SiteInfo site() const override;
    Person person() const override;
    PairingInfo pairing() const override;
    void retryNow() override { m_terminal.retryNow(); }
    void startPairing() override { m_terminal.pair(); }
    void signInWithPin(const QString &name, const QString &pin, Reply<void> reply) override;
    void signOut() override;
    void callRaw(const QString &method, const QJsonObject &params, wire::MethodKind kind,
                 Reply<QJsonValue> reply) override;

private:
    void hear(client::Session &session);

    const Clock &m_own;
    client::TerminalLink m_terminal;
    qint64 m_stateSinceMs = 0;
    qint64 m_usedMonotonicMs = 0;
};

} // namespace gemba::scanner
