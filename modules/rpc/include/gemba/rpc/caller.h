#pragma once

#include <gemba/core/ids.h>
#include <gemba/storage/database.h>
#include <gemba/wire/method.h>

#include <QSet>
#include <QStringList>

#include <optional>

namespace gemba::rpc {

/// Who is asking, as the server knows it. Made by identity from a token or terminal; never from anything the client
/// claims.
struct Caller
{
    UserId user; ///< empty when nobody is signed in
    QString userName;
    SessionId session;
    QStringList roles;
    QSet<QString> permissions;
    TerminalId terminal; ///< the enrolled terminal that speaks, if any
    QString terminalName;
    QString clientKind; ///< "kiosk", "ctl", …: for the audit trail, not for rights
    QString address;    ///< peer address
    QString referenceId;
    qint64 accessExpiresAtMs = 0; ///< when a connection must have authenticated again; 0 = never
    bool everything = false;      ///< the server itself and its control channel

    bool isSignedIn() const { return everything || !user.isEmpty(); }
    /// Whether a method with this permission may be called. Nobody means nobody, whatever the roles.
    bool may(const wire::Permission &permission) const;
    /// Stable name of the asker, for idempotency and rate limits.
    QString principal() const;

    /// The server acting on its own.
    static Caller system();
};

/// An audit line with the caller's part filled in.
storage::AuditEntry auditOf(const Caller &caller, const QString &action, const QString &entity, const QString &entityId,
                            const QJsonObject &before = {}, const QJsonObject &after = {});

} // namespace gemba::rpc
