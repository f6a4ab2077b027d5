#pragma once

#include <gemba/core/ids.h>
#include <gemba/core/result.h>
#include <gemba/rpc/grants.h>
#include <gemba/storage/database.h>
#include <gemba/wire/method.h>

#include <QStringList>

namespace gemba::rpc {

/// Who is asking, as the server knows it. Made by identity from a token or terminal; never from anything the client
/// claims.
struct Caller
{
    UserId user; ///< empty when nobody is signed in
    QString userName;
    SessionId session;
    QString apiKey; ///< id of the key that speaks in the user's name; then there is no session
    QStringList roles;
    Grants permissions;  ///< as they are now, with the areas they are held in
    TerminalId terminal; ///< the enrolled terminal that speaks, if any
    QString terminalName;
    /// What the person must do first ("changePassword", "enrolSecondFactor"). While there is any, only matters of the
    /// own sign-in are open.
    QStringList duties;
    /// "kiosk", "ctl", …: which methods may be offered here, never what somebody may do. An enrolled terminal's own kind;
    /// elsewhere what the program said at sign-in.
    QString clientKind;
    QString address; ///< peer address
    QString referenceId;
    qint64 accessExpiresAtMs = 0; ///< when a connection must have authenticated again; 0 = never
    bool everything = false;      ///< the server itself and its control channel

    bool isSignedIn() const { return everything || !user.isEmpty(); }
    /// A person, who may do what concerns only himself: change his password, end his sessions. An API key may not.
    bool isPerson() const { return everything || (!user.isEmpty() && apiKey.isEmpty()); }
    /// Whether a method with this permission may be called. Nobody means nobody, whatever the roles.
    /// One of an area is held by whoever has it in any.
    bool may(const wire::Permission &permission) const;
    /// Whether it is held for an object of @p area. What needs no area reaches into every one.
    bool mayIn(const wire::Permission &permission, const QString &area) const;
    /// Whether this kind of program may offer the method. The server itself and its control channel are not limited.
    bool mayOffer(const wire::Method &method) const;
    /// Stable name of the asker, for idempotency and rate limits.
    QString principal() const;

    /// The server acting on its own.
    static Caller system();
};

/// Refuses with PermissionDenied and @p field, the parameter that named the object, unless the caller holds the
/// permission for its area.
Result<void> checkArea(const Caller &caller, const wire::Permission &permission, const QString &area,
                       const QString &field);

/// An audit line with the caller's part filled in.
storage::AuditEntry auditOf(const Caller &caller, const QString &action, const QString &entity, const QString &entityId,
                            const QJsonObject &before = {}, const QJsonObject &after = {});

} // namespace gemba::rpc
