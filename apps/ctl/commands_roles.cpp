// What people hold, and what roles grant.

#include "accounts.h"

#include <people_contract.h>
#include <roles_contract.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The JSON object in the file that the argument names; "-" or nothing is standard input.
std::optional<QJsonObject> objectFrom(CommandContext &context, const QString &path)
{
    QByteArray text;
    if (path.isEmpty() || path == "-"_L1) {
        text = context.in().readAll().toUtf8();
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            context.usage(u"Cannot read %1: %2."_s.arg(path, file.errorString()));
            return std::nullopt;
        }
        text = file.readAll();
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    context.usage(u"This is not a JSON object: %1 (at byte %2)."_s.arg(problem.errorString()).arg(problem.offset));
    return std::nullopt;
}

int saveWith(CommandContext &context, const identity::SaveUser::Params &params)
{
    const auto saved = context.call<identity::SaveUser>(params);
    return saved ? context.show(wire::encode(*saved), userText(*saved)) : context.exit();
}

/// Changes what somebody holds, starting from what he holds now.
int changeHoldings(CommandContext &context, const std::function<bool(identity::SaveUser::Params &)> &change)
{
    const auto user = userNamed(context, context.argument(0));
    if (!user)
        return context.exit();
    identity::SaveUser::Params params;
    params.user = user->id;
    params.expectedVersion = user->version;
    params.grants = user->grants;
    params.excluded = user->excluded;
    return change(params) ? saveWith(context, params) : context.exit();
}

int showUser(CommandContext &context)
{
    const auto user = userNamed(context, context.argument(0));
    return user ? context.show(wire::encode(*user), userText(*user)) : context.exit();
}

int saveUser(CommandContext &context)
{
    auto object = objectFrom(context, context.argument(1));
    if (!object)
        return context.exit();
    const auto user = userNamed(context, context.argument(0));
    if (!user)
        return context.exit();
    object->insert(u"user"_s, user->id.text());
    if (!object->contains("expectedVersion"_L1))
        object->insert(u"expectedVersion"_s, user->version);
    const auto params = wire::decode<identity::SaveUser::Params>(*object, wire::Unknown::Refuse);
    return params ? saveWith(context, *params) : context.fail(params.error());
}

int grantRole(CommandContext &context)
{
    identity::RoleGrant grant{context.argument(1), context.args().values(u"area"_s), std::nullopt};
    if (context.args().has(u"until"_s)) {
        grant.endsAtMs = CommandContext::parseTime(context.args().value(u"until"_s), context.clock().nowMs());
        if (!grant.endsAtMs)
            return context.usage(u"--until takes a time like 2026-12-31T18:00:00Z."_s);
    }
    return changeHoldings(context, [&](identity::SaveUser::Params &params) {
        params.grants->append(grant);
        return true;
    });
}

int revokeRole(CommandContext &context)
{
    const QString role = context.argument(1);
    const QStringList areas = context.args().values(u"area"_s);
    return changeHoldings(context, [&](identity::SaveUser::Params &params) {
        const auto before = *params.grants;
        QList<identity::RoleGrant> kept;
        for (identity::RoleGrant grant : before) {
            if (grant.role == role && !areas.isEmpty() && !grant.areas.isEmpty()) {
                grant.areas.removeIf([&](const QString &area) { return areas.contains(area); });
                if (!grant.areas.isEmpty())
                    kept.append(grant);
            } else if (grant.role != role || !areas.isEmpty()) {
                kept.append(grant);
            }
        }
        params.grants = kept;
        if (kept != before)
            return true;
        context.fail(
            refuseField(ErrorCode::NotFound, u"role"_s, u"%1 does not hold %2 there"_s.arg(context.argument(0), role)));
        return false;
    });
}

int excludePermission(CommandContext &context)
{
    return changeHoldings(context, [&](identity::SaveUser::Params &params) {
        params.excluded->removeAll(context.argument(1));
        if (!context.args().has(u"off"_s))
            params.excluded->append(context.argument(1));
        return true;
    });
}

int switchUser(CommandContext &context, bool active)
{
    const auto user = userNamed(context, context.argument(0));
    if (!user)
        return context.exit();
    const auto after = context.call<identity::SetUserActive>({user->id, active});
    return after ? context.show(wire::encode(*after), userText(*after)) : context.exit();
}

int showRights(CommandContext &context)
{
    const auto user = userNamed(context, context.argument(0));
    if (!user)
        return context.exit();
    const auto rights = context.call<identity::ReadUserRights>({user->id});
    if (!rights)
        return context.exit();
    Table table({u"PERMISSION"_s, u"WHERE"_s, u"FROM"_s});
    for (const identity::EffectiveRight &right : rights->rights) {
        QStringList sources;
        for (const identity::RoleGrant &source : right.sources)
            sources.append(grantText(source));
        table.add({right.permission,
                   right.excluded ? u"nowhere: excluded"_s : placesText(right.everywhere ? QStringList{} : right.areas),
                   sources.join(u", "_s)});
    }
    return context.show(wire::encode(*rights), table.text());
}

// --- roles

QString minutesText(const identity::Role &role)
{
    return u"%1 / %2 / %3"_s.arg(role.sessionMinutes).arg(role.idleMinutes).arg(role.absoluteMinutes);
}

QString roleText(const identity::Role &role)
{
    Table table({u"FIELD"_s, u"VALUE"_s});
    table.add({u"name"_s, role.name});
    table.add({u"title"_s, role.title});
    table.add({u"kind"_s, !role.builtIn ? u"own"_s : role.edited ? u"built in, edited"_s : u"built in"_s});
    table.add({u"session / idle / in all, minutes"_s, minutesText(role)});
    table.add({u"second factor"_s, role.needsSecondFactor ? u"required"_s : u"no"_s});
    table.add({u"permissions"_s, role.permissions.join(u", "_s)});
    table.add({u"version"_s, QString::number(role.version)});
    return table.text();
}

std::optional<identity::Role> roleNamed(CommandContext &context, const QString &name)
{
    const auto reply = context.call<identity::ListRoles>({});
    if (!reply)
        return std::nullopt;
    for (const identity::Role &role : reply->roles) {
        if (role.name == name)
            return role;
    }
    context.fail(refuseField(ErrorCode::NotFound, u"role"_s, name));
    return std::nullopt;
}

int listRoles(CommandContext &context)
{
    const auto reply = context.call<identity::ListRoles>({});
    if (!reply)
        return context.exit();
    Table table(
        {u"NAME"_s, u"TITLE"_s, u"KIND"_s, u"HELD BY"_s, u"PERMISSIONS"_s, u"SESSION / IDLE / IN ALL"_s, u"VERSION"_s});
    for (const identity::Role &role : reply->roles) {
        table.add({role.name, role.title, role.builtIn ? u"built in"_s : u"own"_s,
                   QString::number(reply->holders.value(role.name)),
                   role.grantsAll ? u"all"_s : QString::number(role.permissions.size()), minutesText(role),
                   QString::number(role.version)});
    }
    return context.show(wire::encode(*reply), table.text());
}

int showRole(CommandContext &context)
{
    const auto role = roleNamed(context, context.argument(0));
    return role ? context.show(wire::encode(*role), roleText(*role)) : context.exit();
}

int listPermissions(CommandContext &context)
{
    const auto reply = context.call<identity::ListPermissions>({});
    if (!reply)
        return context.exit();
    Table table({u"PERMISSION"_s, u"IN AREAS"_s, u"METHODS"_s});
    for (const identity::PermissionInfo &permission : reply->permissions)
        table.add({permission.name, permission.inArea ? u"yes"_s : u"no"_s, permission.methods.join(u", "_s)});
    return context.show(wire::encode(*reply), table.text());
}

/// What the file wants of the role: a role as `role show --json` prints it, or the parts of it that are to be different.
std::optional<identity::RoleDraft> draftFrom(CommandContext &context)
{
    const auto object = objectFrom(context, context.argument(1));
    if (!object)
        return std::nullopt;
    const QString name = context.argument(0);
    const auto all = context.call<identity::ListRoles>({});
    if (!all)
        return std::nullopt;
    QJsonObject draft{{u"permissions"_s, QJsonArray{}}, {u"expectedVersion"_s, 0}};
    static const QStringList parts{u"title"_s,           u"permissions"_s,       u"sessionMinutes"_s, u"idleMinutes"_s,
                                   u"absoluteMinutes"_s, u"needsSecondFactor"_s, u"reason"_s};
    for (const identity::Role &role : all->roles) {
        if (role.name != name)
            continue;
        const QJsonObject now = wire::encode(role);
        for (const QString &part : parts) {
            if (now.contains(part))
                draft.insert(part, now[part]);
        }
        draft.insert(u"expectedVersion"_s, now["version"_L1]);
    }
    for (const QString &part : parts) {
        if (object->contains(part))
            draft.insert(part, (*object)[part]);
    }
    if (object->contains("expectedVersion"_L1))
        draft.insert(u"expectedVersion"_s, (*object)["expectedVersion"_L1]);
    draft.insert(u"role"_s, name);
    const auto params = wire::decode<identity::RoleDraft>(draft, wire::Unknown::Refuse);
    if (params)
        return *params;
    context.fail(params.error());
    return std::nullopt;
}

int saveRole(CommandContext &context)
{
    const auto draft = draftFrom(context);
    if (!draft)
        return context.exit();
    const auto saved = context.call<identity::SaveRole>(*draft);
    return saved ? context.show(wire::encode(*saved), roleText(*saved)) : context.exit();
}

int diffRole(CommandContext &context)
{
    const auto draft = draftFrom(context);
    if (!draft)
        return context.exit();
    const auto preview = context.call<identity::PreviewRole>({draft->role, draft->permissions});
    if (!preview)
        return context.exit();
    QString text;
    for (const QString &permission : preview->added)
        text += u"+ %1\n"_s.arg(permission);
    for (const QString &permission : preview->removed)
        text += u"- %1\n"_s.arg(permission);
    text += u"People affected: %1, of these signed in now: %2.\n"_s.arg(preview->people).arg(preview->signedIn);
    if (!preview->lastHolderLost.isEmpty())
        text += u"Nobody would hold any more: %1.\n"_s.arg(preview->lastHolderLost.join(u", "_s));
    return context.show(wire::encode(*preview), text);
}

int listVersions(CommandContext &context)
{
    const auto reply = context.call<identity::ListRoleVersions>({context.argument(0)});
    if (!reply)
        return context.exit();
    Table table({u"VERSION"_s, u"SAVED"_s, u"BY"_s, u"REASON"_s, u"PERMISSIONS"_s});
    for (const identity::RoleVersion &version : reply->versions) {
        table.add({QString::number(version.version), timeText(version.savedAtMs), version.savedBy, version.reason,
                   version.content.permissions.join(u", "_s)});
    }
    return context.show(wire::encode(*reply), table.text());
}

int restoreRole(CommandContext &context)
{
    bool ok = false;
    const qint64 version = context.argument(1).toLongLong(&ok);
    if (!ok)
        return context.usage(u"VERSION is a number of role versions."_s);
    const auto role = roleNamed(context, context.argument(0));
    if (!role)
        return context.exit();
    const auto saved = context.call<identity::RestoreRole>({role->name, version, role->version});
    return saved ? context.show(wire::encode(*saved), roleText(*saved)) : context.exit();
}

int removeRole(CommandContext &context)
{
    const auto reply = context.call<identity::RemoveRole>({context.argument(0)});
    return reply ? context.show({}, u"Removed %1."_s.arg(context.argument(0))) : context.exit();
}

} // namespace

QList<CommandSpec> roleCommands()
{
    const OptionSpec area{u"area"_s, u"AREA"_s, u"Only there; may be repeated"_s, false, true};
    return {
        {{u"user"_s, u"show"_s}, {u"NAME"_s}, u"Show an account"_s, {}, showUser},
        {{u"user"_s, u"save"_s},
         {u"NAME"_s, u"[FILE]"_s},
         u"Change an account from JSON (displayName, email, language, grants, excluded)"_s,
         {},
         saveUser},
        {{u"user"_s, u"grant"_s},
         {u"NAME"_s, u"ROLE"_s},
         u"Give a person a role"_s,
         {area, {u"until"_s, u"TIME"_s, u"When it ends, ISO 8601; otherwise never"_s}},
         grantRole},
        {{u"user"_s, u"revoke"_s}, {u"NAME"_s, u"ROLE"_s}, u"Take a role from a person"_s, {area}, revokeRole},
        {{u"user"_s, u"exclude"_s},
         {u"NAME"_s, u"PERMISSION"_s},
         u"Keep a permission back from a person, whatever the roles"_s,
         {{u"off"_s, {}, u"No longer"_s}},
         excludePermission},
        {{u"user"_s, u"activate"_s},
         {u"NAME"_s},
         u"Switch an account on"_s,
         {},
         [](CommandContext &context) { return switchUser(context, true); }},
        {{u"user"_s, u"deactivate"_s},
         {u"NAME"_s},
         u"Switch an account off and end its sessions"_s,
         {},
         [](CommandContext &context) { return switchUser(context, false); }},
        {{u"user"_s, u"rights"_s}, {u"NAME"_s}, u"Show what a person may do, where, and why"_s, {}, showRights},
        {{u"role"_s, u"list"_s}, {}, u"List roles"_s, {}, listRoles},
        {{u"role"_s, u"show"_s}, {u"ROLE"_s}, u"Show a role"_s, {}, showRole},
        {{u"role"_s, u"permissions"_s}, {}, u"List permissions and what they open"_s, {}, listPermissions},
        {{u"role"_s, u"diff"_s},
         {u"ROLE"_s, u"[FILE]"_s},
         u"Show what saving a role from JSON would change, and for how many"_s,
         {},
         diffRole},
        {{u"role"_s, u"save"_s},
         {u"ROLE"_s, u"[FILE]"_s},
         u"Create or change a role from JSON, as role show --json prints it"_s,
         {},
         saveRole},
        {{u"role"_s, u"versions"_s}, {u"ROLE"_s}, u"Show a role's history"_s, {}, listVersions},
        {{u"role"_s, u"restore"_s}, {u"ROLE"_s, u"VERSION"_s}, u"Bring back a state of a role"_s, {}, restoreRole},
        {{u"role"_s, u"remove"_s}, {u"ROLE"_s}, u"Remove an own role"_s, {}, removeRole},
    };
}

} // namespace gemba::ctl
