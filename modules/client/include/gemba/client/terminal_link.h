#pragma once

#include <gemba/client/credential_store.h>
#include <gemba/client/pairing.h>
#include <gemba/client/session.h>

#include <QObject>

#include <memory>
#include <optional>

namespace gemba::client {

struct TerminalLinkOptions
{
    QString server;         ///< where this terminal may be paired: wss://host:port/ws
    QString terminalName;   ///< proposed when pairing, e.g. the machine's host name
    SessionOptions session; ///< kind, encoding and timing; url and trust come from the enrolment
    int pairingPollMs = 2'000;
};

/// The way of an enrolled terminal (kiosk, scanner station) to its server: reads the enrolment from the store and opens a
/// session with it, or pairs where there is none, keeps what was approved, and goes on with that.
///
/// Lives on one thread with an event loop, as its session and pairing do; every signal comes there. It owns store, session
/// and pairing; the pointers it gives out hold until the next sessionOpened() or pairingBegan(). A store that cannot be
/// read or written is logged, under the name of SessionOptions::kind, and no more: the first leads to pairing, after the
/// second the terminal works until it restarts. Why there is no link, status() says.
class TerminalLink : public QObject
{
    Q_OBJECT
public:
    struct Status
    {
        LinkState state = LinkState::Idle; ///< LinkState::Pairing as long as pairing() is there
        qint64 retryInMs = -1;             ///< until the next attempt; -1: none is planned
        qint64 clockOffsetMs = 0;          ///< server's clock minus this machine's, as far as it is known
        std::optional<Error> error;        ///< why there is no link, or why the pairing does not come on
    };

    /// @p clock must outlive the link.
    TerminalLink(TerminalLinkOptions options, std::unique_ptr<CredentialStore> store, const Clock &clock,
                 QObject *parent = nullptr);
    ~TerminalLink() override;

    /// Once. The store may answer before this returns; when it does so after a pair(), that stands.
    void start();
    /// Gives up session or pairing and pairs anew, with the server of the options or the one of the last pairWith().
    void pair();
    void pairWith(const QString &server);
    /// Asks for a new code, or connects now rather than at the end of the wait.
    void retryNow();

    /// Null before there is an enrolment.
    Session *session() const { return m_session.get(); }
    bool isConnected() const { return m_session && m_session->isConnected(); }
    /// What the newest session was opened with; empty before the first.
    const Enrolment &enrolment() const { return m_enrolment; }
    /// Null unless the terminal is being paired. It stays when it ends without an approval, to say why.
    Pairing *pairing() const { return m_pairing.get(); }
    QString server() const { return m_options.server; }
    QString terminalName() const { return m_options.terminalName; }
    Status status() const;

Q_SIGNALS:
    /// session() is new and not started yet: what shall hear it and what it shall subscribe to is said now. Nobody hears the
    /// one before it any more.
    void sessionOpened();
    /// pairing() is new and not started yet; session() is gone.
    void pairingBegan();
    /// pairing() went on, or ended in a session.
    void pairingChanged();

private:
    void openSession(const Enrolment &enrolment);
    void keep(const Enrolment &enrolment);
    void giveUp();

    TerminalLinkOptions m_options;
    const Clock &m_clock;
    std::unique_ptr<CredentialStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Pairing> m_pairing;
    Enrolment m_enrolment;
};

} // namespace gemba::client
