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
        return isSignedIn() || !terminal.isEmpty();
    case Access::SignedIn:
        return isSignedIn();
    case Access::Named:
        return everything || (isSignedIn() && permissions.contains(QLatin1String(permission.name)));
    }
    return false;
}

QString Caller::principal() const
{
    if (everything)
        return u"system"_s;
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

storage::AuditEntry auditOf(const Caller &caller, const QString &action, const QString &entity, const QString &entityId,
                            const QJsonObject &before, const QJsonObject &after)
{
    storage::AuditEntry entry;
    entry.action = action;
    entry.entity = entity;
    entry.entityId = entityId;
    entry.actor = caller.userName.isEmpty() ? caller.principal() : caller.userName;
    entry.session = caller.session.text();
    entry.station = caller.terminal.isEmpty() ? caller.clientKind : caller.terminal.text();
    entry.address = caller.address;
    entry.referenceId = caller.referenceId;
    entry.before = before;
    entry.after = after;
    return entry;
}

} // namespace gemba::rpc
