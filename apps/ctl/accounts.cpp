#include "accounts.h"

namespace gemba::ctl {

using namespace Qt::StringLiterals;

QString placesText(const QStringList &areas)
{
    return areas.isEmpty() ? u"everywhere"_s : areas.join(u", "_s);
}

QString grantText(const identity::RoleGrant &grant)
{
    QString text = u"%1 (%2"_s.arg(grant.role, placesText(grant.areas));
    if (grant.endsAtMs)
        text += u", until "_s + timeText(*grant.endsAtMs);
    return text + u')';
}

QString userText(const identity::User &user)
{
    QStringList grants;
    for (const identity::RoleGrant &grant : user.grants)
        grants.append(grantText(grant));
    Table table({u"FIELD"_s, u"VALUE"_s});
    table.add({u"name"_s, user.name});
    table.add({u"display name"_s, user.displayName});
    table.add({u"id"_s, user.id.text()});
    table.add({u"e-mail"_s, user.email});
    table.add({u"language"_s, user.language});
    table.add({u"active"_s, user.active ? u"yes"_s : u"no"_s});
    table.add({u"grants"_s, grants.join(u", "_s)});
    table.add({u"in force"_s, user.roles.join(u", "_s)});
    table.add({u"excluded"_s, user.excluded.join(u", "_s)});
    table.add({u"PIN"_s, user.hasPin ? u"yes"_s : u"no"_s});
    table.add({u"second factor"_s, wire::enumName(user.secondFactor)});
    table.add({u"last sign-in"_s, timeText(user.lastSignInAtMs.value_or(0))});
    table.add({u"open sessions"_s, QString::number(user.openSessions)});
    table.add({u"version"_s, QString::number(user.version)});
    return table.text();
}

std::optional<identity::User> userNamed(CommandContext &context, const QString &name)
{
    identity::ListUsers::Params params;
    params.query = name;
    do {
        const auto page = context.call<identity::ListUsers>(params);
        if (!page)
            return std::nullopt;
        for (const identity::User &user : page->users) {
            if (user.name.toCaseFolded() == name.trimmed().toCaseFolded())
                return user;
        }
        params.cursor = page->nextCursor.value_or(QString());
    } while (!params.cursor.isEmpty());
    context.fail(refuseField(ErrorCode::NotFound, u"name"_s, name));
    return std::nullopt;
}

} // namespace gemba::ctl
