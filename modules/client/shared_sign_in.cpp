#include <gemba/client/shared_sign_in.h>

#include "authenticator.h"

#include <gemba/core/log.h>

#include <QPointer>

namespace gemba::client {

using namespace Qt::StringLiterals;

SharedSignIn::SharedSignIn(Session &session, CredentialStore &store, const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_name(storeName(server))
{
    connect(&session, &Session::userChanged, this, &SharedSignIn::followUser);
    connect(&session, &Session::userLost, this, &SharedSignIn::takeOwnAway);
}

QString SharedSignIn::storeName(const QUrl &server)
{
    return u"sign-in:%1:%2"_s.arg(server.host()).arg(server.port(443));
}

void SharedSignIn::start()
{
    if (m_session.user()) {
        Q_EMIT finished(true);
        return;
    }
    m_store.read(m_name, [self = QPointer(this)](const Result<std::optional<QByteArray>> &stored) {
        if (!self)
            return;
        if (stored && *stored && !(*stored)->isEmpty())
            return self->redeem(**stored);
        Q_EMIT self->finished(false);
    });
}

void SharedSignIn::redeem(const QByteArray &ticket)
{
    m_session.signInTicket(QString::fromLatin1(ticket), [self = QPointer(this), ticket](const Result<void> &outcome) {
        if (self)
            self->redeemed(ticket, outcome);
    });
}

void SharedSignIn::redeemed(const QByteArray &ticket, const Result<void> &outcome)
{
    if (outcome) {
        Q_EMIT finished(true);
        return;
    }
    // A server that cannot be reached has not spent it.
    if (!isFinalRefusal(outcome.error().code)) {
        Q_EMIT finished(false);
        return;
    }
    m_store.read(m_name, [self = QPointer(this), ticket](const Result<std::optional<QByteArray>> &stored) {
        if (!self)
            return;
        const QByteArray now = stored && *stored ? **stored : QByteArray();
        // Two programs that start at once find the same ticket: one of them comes second, and finds the next one.
        if (!now.isEmpty() && now != ticket)
            return self->redeem(now);
        if (!now.isEmpty())
            self->m_store.remove(self->m_name, [](const Result<void> &) {});
        Q_EMIT self->finished(false);
    });
}

void SharedSignIn::followUser()
{
    if (m_session.user())
        leaveTicket();
    else
        takeOwnAway();
}

void SharedSignIn::leaveTicket()
{
    m_session.call<identity::MakeTicket>(
        {},
        [self = QPointer(this)](const Result<identity::MakeTicket::Reply> &made) {
            if (!self || !made)
                return;
            self->m_own = made->ticket.toLatin1();
            self->m_store.write(self->m_name, self->m_own, [](const Result<void> &written) {
                if (!written)
                    log::warning(u"client"_s, u"the sign-in cannot be shared with other programs"_s,
                                 {{u"detail"_s, written.error().detail}});
            });
        },
        {});
}

void SharedSignIn::takeOwnAway()
{
    if (m_own.isEmpty())
        return;
    m_store.read(m_name, [self = QPointer(this),
                          own = std::exchange(m_own, {})](const Result<std::optional<QByteArray>> &stored) {
        // What another program has left since is that program's.
        if (self && stored && *stored && **stored == own)
            self->m_store.remove(self->m_name, [](const Result<void> &) {});
    });
}

} // namespace gemba::client
