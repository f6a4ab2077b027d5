#pragma once

#include "scanner_backend.h"

#include <gemba/client/pairing.h>
#include <gemba/client/session.h>

#include <memory>

namespace gemba::scanner {

struct LiveBackendOptions
{
    QString server;       ///< where this station may be paired: wss://host:port/ws
    QString terminalName; ///< proposed when pairing
    client::SessionOptions session;
    int pairingPollMs = 2'000;
};

/// A real plant: one session to the server. Not enrolled (nothing in the store), it goes to pairing by itself.
class LiveBackend final : public ScannerBackend
{
    Q_OBJECT
public:
    /// @p own must outlive the backend.
    LiveBackend(LiveBackendOptions options, std::unique_ptr<client::CredentialStore> store, const Clock &own,
                QObject *parent = nullptr);
    ~LiveBackend() override;

    const Clock &clock() const override { return m_own; }
    void start() override;
    LinkInfo link() const override;
    SiteInfo site() const override;
    Person person() const override;
    PairingInfo pairing() const override;
    void retryNow() override;
    void startPairing() override;
    void signInWithPin(const QString &name, const QString &pin, Reply<void> reply) override;
    void signOut() override;
    void callRaw(const QString &method, const QJsonObject &params, wire::MethodKind kind,
                 Reply<QJsonValue> reply) override;

private:
    void openSession(const client::Enrolment &enrolment);
    void follow(client::LinkState state);

    LiveBackendOptions m_options;
    const Clock &m_own;
    std::unique_ptr<client::CredentialStore> m_store;
    std::unique_ptr<client::Session> m_session;
    std::unique_ptr<client::Pairing> m_pairing;
    QString m_terminalName; ///< as it was enrolled: what the station is called while the server is away
    client::LinkState m_state = client::LinkState::Idle;
    qint64 m_stateSinceMs = 0;
    qint64 m_usedMonotonicMs = 0;
};

} // namespace gemba::scanner
