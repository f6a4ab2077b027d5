#include <gemba/rpc/caller.h>

namespace gemba::rpc {

using namespace Qt::StringLiterals;

bool Caller::may(const wire::Permission &permission) const
{
    using Access = wire::Permission::Access;
    switch (permission.access) {
    case Access::Nobody:
        return false;
    case Access::Anyone:
        return true;
    case Access::Terminal:
        return (isSignedIn() && duties.isEmpty()) || !terminal.isEmpty();
    case Access::SignedIn:
        return isPerson();
    case Access::Named: {
        const QString name = QString::fromLatin1(permission.name);
        const bool held = permission.isByArea() ? permissions.anywhere(name) : permissions.everywhere(name);
        return everything || (isSignedIn() && duties.isEmpty() && held);
    }
    }
    return false;
}

bool Caller::mayIn(const wire::Permission &permission, const QString &area) const
{
    if (permission.access != wire::Permission::Access::Named || permission.scope == wire::Permission::Scope::AnyArea)
        return may(permission);
    return everything ||
           (isSignedIn() && duties.isEmpty() && permissions.in(QString::fromLatin1(permission.name), area));
}

bool Caller::mayOffer(const wire::Method &method) const
{
    return everything || wire::offers(method.clients, clientKind);
}

QString Caller::principal() const
{
    if (everything)
        return u"system"_s;
    if (!apiKey.isEmpty())
        return u"api:"_s + apiKey;
    if (!user.isEmpty())
        return u"user:"_s + user.text();
    if (!terminal.isEmpty())
        return u"terminal:"_s + terminal.text();
    return u"address:"_s + address;
}

Caller Caller::system()
{
    Caller caller;
    caller.userName = u"system"_s;
    caller.everything = true;
    return caller;
}

Result<void> checkArea(const Caller &caller, const wire::Permission &permission, const QString &area,
                       const QString &field)
{
    if (caller.mayIn(permission, area))
        return {};
    return refuseField(ErrorCode::PermissionDenied, field,
                       u"%1 is not held in area \"%2\""_s.arg(QString::fromLatin1(permission.name), area));
}

storage::AuditEntry auditOf(const Caller &caller, const QString &action, const QString &entity, const QString &entityId,
                            const QJsonObject &before, const QJsonObject &after)
{
    storage::AuditEntry entry;
    entry.action = action;
    entry.entity = entity;
    entry.entityId = entityId;
    entry.actor = caller.userName.isEmpty() ? caller.principal() : caller.userName;
    entry.session = caller.session.text();
    entry.station = !caller.apiKey.isEmpty()    ? u"api:"_s + caller.apiKey
                    : caller.terminal.isEmpty() ? caller.clientKind
                                                : caller.terminal.text();
    entry.address = caller.address;
    entry.referenceId = caller.referenceId;
    entry.before = before;
    entry.after = after;
    return entry;
}

} // namespace gemba::rpc
