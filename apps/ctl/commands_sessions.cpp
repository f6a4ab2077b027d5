#include "command_context.h"

#include <identity_contract.h>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

QString sessionTable(const QList<identity::SessionInfo> &sessions)
{
    Table table({u"ID"_s, u"NAME"_s, u"PROGRAM"_s, u"STATION"_s, u"ADDRESS"_s, u"SINCE"_s, u"LAST USED"_s, u"ENDS"_s});
    for (const identity::SessionInfo &session : sessions) {
        table.add({session.id.text(), session.userName, wire::enumName(session.client), session.station,
                   session.address, timeText(session.sinceMs), timeText(session.lastUsedMs),
                   timeText(std::min(session.idleEndsAtMs, session.endsAtMs))});
    }
    return table.text();
}

/// Everything open; of the person with this sign-in name unless it is empty. Nothing when it was refused.
std::optional<identity::ListSessions::Reply> sessionsOf(CommandContext &context, const QString &name)
{
    identity::ListSessions::Reply all;
    identity::ListSessions::Params params;
    do {
        const auto page = context.call<identity::ListSessions>(params);
        if (!page)
            return std::nullopt;
        all.sessions += page->sessions;
        params.cursor = page->nextCursor.value_or(QString());
    } while (!params.cursor.isEmpty());
    if (!name.isEmpty()) {
        all.sessions.removeIf([&](const identity::SessionInfo &session) {
            return session.userName.compare(name, Qt::CaseInsensitive) != 0;
        });
    }
    return all;
}

int listSessions(CommandContext &context)
{
    const auto all = sessionsOf(context, context.args().value(u"user"_s));
    return all ? context.show(wire::encode(*all), sessionTable(all->sessions)) : context.exit();
}

int mySessions(CommandContext &context)
{
    const auto reply = context.call<identity::MySessions>({});
    return reply ? context.show(wire::encode(*reply), sessionTable(reply->sessions)) : context.exit();
}

int revokeSession(CommandContext &context)
{
    if (!context.call<identity::RevokeSession>({SessionId(context.argument(0))}))
        return context.exit();
    return context.show({}, u"The session %1 has ended."_s.arg(context.argument(0)));
}

int revokeAllSessions(CommandContext &context)
{
    const auto all = sessionsOf(context, context.argument(0));
    if (!all)
        return context.exit();
    identity::RevokeAllSessions::Reply reply;
    if (!all->sessions.isEmpty()) {
        const auto done = context.call<identity::RevokeAllSessions>({all->sessions.first().user, true});
        if (!done)
            return context.exit();
        reply = *done;
    }
    return context.show(wire::encode(reply),
                        u"%1 sessions of %2 have ended."_s.arg(reply.ended).arg(context.argument(0)));
}

QString keyTable(const QList<identity::ApiKey> &keys, qint64 nowMs)
{
    Table table({u"ID"_s, u"NAME"_s, u"PREFIX"_s, u"OWNER"_s, u"EXPIRES"_s, u"LAST USED"_s, u"FROM"_s, u"STATE"_s});
    for (const identity::ApiKey &key : keys) {
        const QString state = key.revokedAtMs            ? u"revoked"_s
                              : !key.ownerActive         ? u"owner off"_s
                              : key.expiresAtMs <= nowMs ? u"expired"_s
                                                         : u"active"_s;
        table.add({key.id, key.name, key.prefix, key.ownerName, timeText(key.expiresAtMs),
                   timeText(key.lastUsedAtMs.value_or(0)), key.lastUsedFrom, state});
    }
    return table.text();
}

int listKeys(CommandContext &context)
{
    const auto reply = context.args().has(u"mine"_s) ? context.call<identity::ListOwnApiKeys>({})
                                                     : context.call<identity::ListApiKeys>({});
    if (!reply)
        return context.exit();
    return context.show(wire::encode(*reply), keyTable(reply->keys, context.clock().nowMs()));
}

/// Days from now that an option names.
std::optional<qint64> daysFromNow(CommandContext &context, const QString &option, int fallback)
{
    const auto days = context.number(option, fallback);
    return days ? std::optional(context.clock().nowMs() + *days * 86'400'000LL) : std::nullopt;
}

QString shownOnce(const identity::ApiKeyMade &made)
{
    return u"%1\nThis is shown once. Send it as \"Authorization: Bearer\"."_s.arg(made.secret);
}

int createKey(CommandContext &context)
{
    const Invocation &args = context.args();
    identity::CreateApiKey::Params params;
    params.name = context.argument(0);
    if (args.has(u"owner"_s))
        params.owner = args.value(u"owner"_s);
    for (const QString &scope : args.values(u"scope"_s)) {
        const QString areas = scope.section(u'@', 1);
        params.scopes.append({scope.section(u'@', 0, 0), areas.isEmpty() ? QStringList() : areas.split(u',')});
    }
    params.networks = args.values(u"network"_s);
    const auto expiresAtMs = daysFromNow(context, u"days"_s, 90);
    if (!expiresAtMs)
        return context.exit();
    params.expiresAtMs = *expiresAtMs;
    const auto made = context.call<identity::CreateApiKey>(params);
    return made ? context.show(wire::encode(*made), shownOnce(*made)) : context.exit();
}

int rotateKey(CommandContext &context)
{
    identity::RotateApiKey::Params params;
    params.key = context.argument(0);
    if (context.args().has(u"keep-old-days"_s)) {
        params.oldUntilMs = daysFromNow(context, u"keep-old-days"_s, 0);
        if (!params.oldUntilMs)
            return context.exit();
    }
    const auto made = context.call<identity::RotateApiKey>(params);
    return made ? context.show(wire::encode(*made), shownOnce(*made)) : context.exit();
}

int revokeKey(CommandContext &context)
{
    const identity::RevokeApiKey::Params params{context.argument(0)};
    const auto key = context.args().has(u"mine"_s) ? context.call<identity::RevokeOwnApiKey>(params)
                                                   : context.call<identity::RevokeApiKey>(params);
    return key ? context.show(wire::encode(*key), u"The key %1 is dead."_s.arg(key->name)) : context.exit();
}

int rotateSigningKey(CommandContext &context)
{
    const auto keys = context.call<identity::RotateSigningKey>({});
    if (!keys)
        return context.exit();
    return context.show(wire::encode(*keys), u"Access tokens are signed with the key %1 now."_s.arg(keys->current));
}

int signingKeys(CommandContext &context)
{
    const auto keys = context.call<identity::ReadSigningKeys>({});
    if (!keys)
        return context.exit();
    Table table({u"KEY"_s, u"DOES"_s, u"SINCE"_s});
    table.add({keys->current, u"signs"_s, timeText(keys->currentSinceMs)});
    table.add({keys->next, u"made ready"_s, timeText(0)});
    if (!keys->previous.isEmpty())
        table.add({keys->previous, u"believed until its tokens end"_s, timeText(0)});
    return context.show(wire::encode(*keys), table.text());
}

} // namespace

QList<CommandSpec> sessionCommands()
{
    return {
        {{u"session"_s, u"list"_s},
         {},
         u"List open sessions"_s,
         {{u"user"_s, u"NAME"_s, u"Of this person only"_s}},
         listSessions},
        {{u"session"_s, u"mine"_s}, {}, u"List your own open sessions (with --server --user)"_s, {}, mySessions},
        {{u"session"_s, u"revoke"_s}, {u"ID"_s}, u"End a session at once"_s, {}, revokeSession},
        {{u"session"_s, u"revoke-all"_s}, {u"NAME"_s}, u"End all sessions of a person"_s, {}, revokeAllSessions},
        {{u"api-key"_s, u"list"_s},
         {},
         u"List API keys"_s,
         {{u"mine"_s, {}, u"Those that speak for you; needs no right (with --server --user)"_s}},
         listKeys},
        {{u"api-key"_s, u"create"_s},
         {u"NAME"_s},
         u"Make an API key; its secret is shown once"_s,
         {{u"owner"_s, u"NAME"_s, u"In whose name it speaks; needed on the server's own machine"_s},
          {u"scope"_s, u"PERMISSION[@AREA,…]"_s, u"What it may do; may be repeated. None: it may look"_s, false, true},
          {u"network"_s, u"CIDR"_s, u"Where it may be used from; may be repeated. None: anywhere"_s, false, true},
          {u"days"_s, u"N"_s, u"How long it works (default 90, at most 366)"_s}},
         createKey},
        {{u"api-key"_s, u"rotate"_s},
         {u"ID"_s},
         u"Give an API key a new secret"_s,
         {{u"keep-old-days"_s, u"N"_s, u"The old secret works so long; otherwise it ends now"_s}},
         rotateKey},
        {{u"api-key"_s, u"revoke"_s},
         {u"ID"_s},
         u"End an API key at once"_s,
         {{u"mine"_s, {}, u"One that speaks for you; needs no right (with --server --user)"_s}},
         revokeKey},
        {{u"signing-key"_s, u"status"_s}, {}, u"Show which keys sign access tokens"_s, {}, signingKeys},
        {{u"signing-key"_s, u"rotate"_s},
         {},
         u"Sign access tokens with the next key; twice to refuse what the present one signed"_s,
         {},
         rotateSigningKey},
    };
}

} // namespace gemba::ctl
