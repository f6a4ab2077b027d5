#pragma once

#include "attendance.h"
#include "link.h"
#include "shell_settings.h"

#include <gemba/client/credential_store.h>
#include <gemba/client/session.h>
#include <gemba/client/shared_sign_in.h>
#include <gemba/client/trust.h>

#include <memory>

namespace gemba::shell {

/// A real server. At first contact it reads the certificate authority the server shows and stops until a person has
/// compared its words; from then on only that one is believed (ShellSettings::authority).
class LiveLink final : public Link
{
    Q_OBJECT

public:
    /// @p kind: which program this is. @p settings and @p own must outlive the link. @p server empty: the one last spoken to. In @p store the programs of
    /// this station leave their sign-in for each other, and for themselves at the next start; null: everybody signs in
    /// to each of them, every time.
    LiveLink(ShellSettings &settings, identity::ClientKind kind, QString server,
             std::unique_ptr<client::CredentialStore> store, const Clock &own, QObject *parent = nullptr);
    ~LiveLink() override;

    /// Believes this authority without asking, for a server of the same machine and for tests.
    void believe(const QByteArray &caPem) { m_givenAuthority = caPem; }

    LinkStatus status() const override;
    Person person() const override;
    qint64 nowMs() const override;
    void start() override;
    void retryNow() override;
    void chooseServer(const QString &address) override;
    void answerTrust(bool believed) override;
    void signIn(const Credentials &credentials, Done done) override;
    void signOut() override;
    void dutyDone(const QString &) override { renewPerson(); }
    void renewPerson() override;
    void extend(Done done) override;
    void follow(const QStringList &topics) override;
    void callRaw(const QString &method, wire::MethodKind kind, const QJsonObject &params, const QObject *context,
                 RawAnswer answer) override;

private:
    void approach();
    void openSession(const QByteArray &caPem);
    void shareSignIn();
    QByteArray authority() const;

    ShellSettings &m_settings;
    const identity::ClientKind m_kind;
    const Clock &m_own;
    Attendance m_attendance;
    std::unique_ptr<client::CredentialStore> m_store;
    QByteArray m_givenAuthority;
    QString m_address;
    QStringList m_topics;
    std::unique_ptr<client::CaProbe> m_probe;
    std::unique_ptr<client::Session> m_session;
    std::unique_ptr<client::SharedSignIn> m_shared; ///< goes before the session
    bool m_lookingForSignIn = false;
    QByteArray m_shownAuthority; ///< PEM, waiting for a person
    QStringList m_words;
    std::optional<Error> m_probeError;
    int m_beats = 0;
    qint64 m_lastSignMonotonicMs = 0;
    qint64 m_endingAtMs = 0; ///< server time; 0: no end was announced
};

/// "host", "host:port", "https://…" or a full address, as what a session connects to; an invalid one comes back empty.
QUrl serverUrl(const QString &typed);

} // namespace gemba::shell
