#include "accounts.h"

#include <identity_contract.h>

#include <QFile>
#include <QSaveFile>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

QString userTable(const QList<identity::User> &users)
{
    Table table({u"NAME"_s, u"DISPLAY NAME"_s, u"ROLES"_s, u"PIN"_s, u"ACTIVE"_s});
    for (const identity::User &user : users) {
        table.add({user.name, user.displayName, user.roles.join(u", "_s), user.hasPin ? u"yes"_s : u"no"_s,
                   user.active ? u"yes"_s : u"no"_s});
    }
    return table.text();
}

int createUser(CommandContext &context)
{
    const Invocation &args = context.args();
    identity::CreateUser::Params params;
    params.name = context.argument(0);
    params.displayName = args.value(u"display-name"_s, params.name);
    params.roles = args.values(u"role"_s);
    params.language = args.value(u"language"_s, params.language);
    params.password = context.secret(u"Password of the new account: "_s);
    if (args.has(u"pin-stdin"_s))
        params.pin = context.secret(u"PIN: "_s);
    params.temporary = args.has(u"temporary"_s);
    const auto user = context.call<identity::CreateUser>(params);
    if (!user)
        return context.exit();
    return context.show(wire::encode(*user), u"Created %1 (%2)."_s.arg(user->name, user->roles.join(u", "_s)));
}

int listUsers(CommandContext &context)
{
    identity::ListUsers::Reply all;
    identity::ListUsers::Params params;
    do {
        const auto page = context.call<identity::ListUsers>(params);
        if (!page)
            return context.exit();
        all.users += page->users;
        all.counts = page->counts;
        params.cursor = page->nextCursor.value_or(QString());
    } while (!params.cursor.isEmpty());
    return context.show(wire::encode(all), userTable(all.users));
}

int setPin(CommandContext &context)
{
    if (!context.call<identity::SetPin>({context.argument(0), context.secret(u"PIN: "_s)}))
        return context.exit();
    return context.show({}, u"The PIN of %1 is set."_s.arg(context.argument(0)));
}

int savePhoto(CommandContext &context)
{
    const auto user = userNamed(context, context.argument(0));
    if (!user)
        return context.exit();
    const auto reply = context.call<identity::ReadUserPhoto>({user->id});
    if (!reply)
        return context.exit();
    if (context.argument(1).isEmpty())
        return context.show(wire::encode(*reply), u"%1, %2 bytes"_s.arg(reply->mediaType).arg(reply->photo.size()));
    QSaveFile file(context.argument(1));
    if (!file.open(QIODevice::WriteOnly) || file.write(reply->photo) != reply->photo.size() || !file.commit())
        return context.usage(u"%1 cannot be written: %2"_s.arg(context.argument(1), file.errorString()));
    return context.show(wire::encode(*reply), u"The photo of %1 is in %2."_s.arg(user->name, context.argument(1)));
}

int setPhoto(CommandContext &context)
{
    const bool remove = context.args().has(u"remove"_s);
    if (remove != context.argument(1).isEmpty())
        return context.usage(u"Name a file, or --remove."_s);
    identity::SetUserPhoto::Params params;
    if (!remove) {
        QFile file(context.argument(1));
        if (!file.open(QIODevice::ReadOnly))
            return context.usage(u"%1 cannot be read: %2"_s.arg(context.argument(1), file.errorString()));
        // One more byte than is taken says that it is too much, whatever the file holds.
        params.photo = file.read(identity::maxPhotoBytes + 1);
        if (params.photo.size() > identity::maxPhotoBytes)
            return context.usage(
                u"%1 is larger than the %2 bytes of a photo."_s.arg(context.argument(1)).arg(identity::maxPhotoBytes));
    }
    const auto user = userNamed(context, context.argument(0));
    if (!user)
        return context.exit();
    params.user = user->id;
    if (!context.call<identity::SetUserPhoto>(params))
        return context.exit();
    return context.show({}, remove ? u"The photo of %1 is gone."_s.arg(user->name)
                                   : u"The photo of %1 is set."_s.arg(user->name));
}

QString terminalTable(const QList<identity::Terminal> &terminals)
{
    Table table({u"ID"_s, u"NAME"_s, u"KIND"_s, u"AREA"_s, u"APPROVED"_s, u"LAST SEEN"_s, u"STATE"_s});
    for (const identity::Terminal &terminal : terminals) {
        table.add({terminal.id.text(), terminal.name, wire::enumName(terminal.kind), terminal.area,
                   timeText(terminal.approvedAtMs), timeText(terminal.lastSeenAtMs.value_or(0)),
                   terminal.revoked     ? u"revoked"_s
                   : terminal.suspended ? u"off"_s
                   : terminal.connected ? u"connected"_s
                                        : u"enrolled"_s});
    }
    return table.text();
}

int approveTerminal(CommandContext &context)
{
    identity::ApproveTerminal::Params params;
    params.code = context.argument(0);
    params.name = context.args().value(u"name"_s);
    params.area = context.args().value(u"area"_s);
    const auto terminal = context.call<identity::ApproveTerminal>(params);
    if (!terminal)
        return context.exit();
    return context.show(wire::encode(*terminal), terminalTable({*terminal}));
}

int listTerminals(CommandContext &context)
{
    const auto reply = context.call<identity::ListTerminals>({});
    if (!reply)
        return context.exit();
    return context.show(wire::encode(*reply), terminalTable(reply->terminals));
}

int revokeTerminal(CommandContext &context)
{
    if (!context.call<identity::RevokeTerminal>({TerminalId(context.argument(0))}))
        return context.exit();
    return context.show({}, u"The terminal %1 is shut out."_s.arg(context.argument(0)));
}

} // namespace

QList<CommandSpec> peopleCommands()
{
    return {
        {{u"user"_s, u"create"_s},
         {u"NAME"_s},
         u"Create a person's account"_s,
         {{u"role"_s, u"ROLE"_s, u"Role to hold, e.g. OPERATOR, ADMIN; may be repeated"_s, true, true},
          {u"password-stdin"_s, {}, u"The password is the next line of stdin"_s, true},
          {u"pin-stdin"_s, {}, u"A terminal PIN is the line after it"_s},
          {u"temporary"_s, {}, u"To hand over: the password is to be changed at the first sign-in, within 72 hours"_s},
          {u"display-name"_s, u"TEXT"_s, u"Name as people say it"_s},
          {u"language"_s, u"TAG"_s, u"Preferred language (default en)"_s}},
         createUser},
        {{u"user"_s, u"list"_s}, {}, u"List accounts"_s, {}, listUsers},
        {{u"user"_s, u"set-pin"_s},
         {u"NAME"_s},
         u"Set a person's terminal PIN"_s,
         {{u"pin-stdin"_s, {}, u"The PIN is the next line of stdin"_s, true}},
         setPin},
        {{u"user"_s, u"photo"_s},
         {u"NAME"_s, u"[FILE]"_s},
         u"Write somebody's photo into a file; without one, say what there is"_s,
         {},
         savePhoto},
        {{u"user"_s, u"set-photo"_s},
         {u"NAME"_s, u"[FILE]"_s},
         u"Set somebody's photo: PNG or JPEG, 64 KiB at most"_s,
         {{u"remove"_s, {}, u"Take it away instead"_s}},
         setPhoto},
        {{u"terminal"_s, u"approve"_s},
         {u"CODE"_s},
         u"Enrol the terminal that shows this code"_s,
         {{u"name"_s, u"NAME"_s, u"Name; otherwise the proposed one"_s}, {u"area"_s, u"AREA"_s, u"Where it hangs"_s}},
         approveTerminal},
        {{u"terminal"_s, u"list"_s}, {}, u"List enrolled terminals"_s, {}, listTerminals},
        {{u"terminal"_s, u"revoke"_s}, {u"ID"_s}, u"Shut a terminal out"_s, {}, revokeTerminal},
    };
}

} // namespace gemba::ctl
