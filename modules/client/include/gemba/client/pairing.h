#pragma once

#include <gemba/client/credential_store.h>
#include <gemba/client/session.h>

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace gemba::client {

/// What an enrolled terminal keeps: where its server is, whom to believe there, and what to show to it.
struct Enrolment
{
    QUrl url;
    TerminalId terminal;
    QString name;
    QString terminalToken;
    QByteArray caPem;

    QByteArray toJson() const;
    static std::optional<Enrolment> fromJson(const QByteArray &json);

    /// Name under which it is kept in a CredentialStore.
    static QString storeName();
};

/// Enrols this terminal with a server nobody here knows yet. It reads the server's certificate authority, asks for a
/// code, and shows both; somebody with the right to manage terminals compares the words with the server's own and types
/// the code there. Only what was approved that way is believed from then on.
class Pairing : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Idle, Requesting, Waiting, Approved, Refused, Expired, Failed };

    /// @p options: url, timing and encoding; its trust is set here. @p clock must outlive the pairing.
    Pairing(SessionOptions options, QString terminalName, const Clock &clock, QObject *parent = nullptr);
    ~Pairing() override;

    /// Asks for a code; an earlier one is given up.
    void start();
    void cancel();
    void setPollInterval(int ms) { m_pollTimer.setInterval(ms); }

    Phase phase() const { return m_phase; }
    QUrl url() const { return m_options.url; }
    /// While Waiting: eight characters for the person who approves.
    QString code() const { return m_request.code; }
    /// Code, name and fingerprint for whoever scans rather than types; empty unless there is a code.
    QString qrText() const;
    qint64 expiresAtMs() const { return m_request.expiresAtMs; } ///< server time
    /// Words made here from the key the server really showed, not from what it says about itself.
    const QStringList &words() const { return m_words; }
    QByteArray fingerprint() const { return m_fingerprint; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();
    /// Approved; store it, then connect with it.
    void enrolled(const gemba::client::Enrolment &enrolment);

private:
    void onLinkState(LinkState state);
    void request();
    void onRequested(const Result<identity::RequestPairing::Reply> &reply);
    void poll();
    void onPolled(const Result<identity::PairingStatus::Reply> &reply);
    void finish(Phase phase, std::optional<Error> error = std::nullopt);

    SessionOptions m_options;
    const QString m_name;
    const Clock &m_clock;
    std::unique_ptr<Session> m_session;
    QTimer m_pollTimer;
    Phase m_phase = Phase::Idle;
    identity::RequestPairing::Reply m_request;
    QStringList m_words;
    QByteArray m_fingerprint;
    std::optional<Error> m_error;
    bool m_polling = false;
};

} // namespace gemba::client
