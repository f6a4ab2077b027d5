#pragma once

#include <gemba/client/credential_store.h>
#include <gemba/client/session.h>

#include <QObject>

namespace gemba::client {

/// One sign-in for all programs of a station that speak to one server. Whoever is signed in leaves a ticket in the store
/// that the programs share; the next one that starts redeems it, is signed in as the same person until the same end, and
/// leaves a ticket of its own in its place. A ticket is good once and at this station only, so a stolen copy of the store
/// opens nothing elsewhere. At a sign-out the ticket that this program left goes with it.
///
/// Lives on the session's thread; session and store must outlive it.
class SharedSignIn : public QObject
{
    Q_OBJECT
public:
    SharedSignIn(Session &session, CredentialStore &store, const QUrl &server, QObject *parent = nullptr);

    /// Signs in with what another program has left, unless somebody is signed in. Ends in finished().
    void start();

    /// Under which name the programs find the ticket for @p server.
    static QString storeName(const QUrl &server);

Q_SIGNALS:
    /// @p signedIn: another program's sign-in carried over. Otherwise the person is to be asked.
    void finished(bool signedIn);

private:
    void redeem(const QByteArray &ticket);
    void redeemed(const QByteArray &ticket, const Result<void> &outcome);
    void followUser();
    void leaveTicket();
    void takeOwnAway();

    Session &m_session;
    CredentialStore &m_store;
    const QString m_name;
    QByteArray m_own; ///< the ticket that this program left
};

} // namespace gemba::client
