#include "command_context.h"

#include <identity_contract.h>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

int resetPassword(CommandContext &context)
{
    const auto reply = context.call<identity::ResetUserPassword>({context.argument(0), context.args().has(u"mail"_s)});
    if (!reply)
        return context.exit();
    if (reply->mailedTo)
        return context.show(wire::encode(*reply), u"A code to set a new password goes to %1."_s.arg(*reply->mailedTo));
    return context.show(wire::encode(*reply), u"Temporary password of %1, to be changed at the next sign-in: %2"_s.arg(
                                                  context.argument(0), reply->temporaryPassword.value_or(QString())));
}

int resetSecondFactor(CommandContext &context)
{
    if (!context.call<identity::ResetSecondFactor>({context.argument(0)}))
        return context.exit();
    return context.show({}, u"The second factor of %1 is gone; open sessions have ended."_s.arg(context.argument(0)));
}

int changePassword(CommandContext &context)
{
    identity::ChangePassword::Params params;
    params.current = context.secret(u"Your password as it is: "_s);
    params.password = context.secret(u"The new one: "_s);
    if (!context.call<identity::ChangePassword>(params))
        return context.exit();
    return context.show({}, u"Your password is changed; your other sessions have ended."_s);
}

int requestReset(CommandContext &context)
{
    if (!context.call<identity::RequestReset>({context.argument(0)}))
        return context.exit();
    return context.show({}, u"If there is such an account with an e-mail address, a code is on its way to it."_s);
}

int enrol(CommandContext &context)
{
    const auto reply = context.call<identity::EnrolSecondFactor>({context.secret(u"Your password: "_s)});
    if (!reply)
        return context.exit();
    return context.show(wire::encode(*reply),
                        u"Secret for your authenticator app: %1\nAs a link: %2\n"
                        "Now type a code of it: gembactl second-factor confirm"_s.arg(reply->secret, reply->uri));
}

int confirm(CommandContext &context)
{
    const auto reply = context.call<identity::ConfirmSecondFactor>({context.secret(u"Code of your app: "_s)});
    if (!reply)
        return context.exit();
    return context.show(wire::encode(*reply), u"Your second factor is set up. Recovery codes, each good for one "
                                              "sign-in; they are not shown again:\n"_s +
                                                  reply->codes.join(u'\n'));
}

int disable(CommandContext &context)
{
    if (!context.call<identity::DisableSecondFactor>({context.secret(u"Your password: "_s)}))
        return context.exit();
    return context.show({}, u"Your second factor is gone."_s);
}

int newRecoveryCodes(CommandContext &context)
{
    const auto reply = context.call<identity::NewRecoveryCodes>({context.secret(u"Your password: "_s)});
    if (!reply)
        return context.exit();
    return context.show(wire::encode(*reply), reply->codes.join(u'\n'));
}

int addBadge(CommandContext &context)
{
    const auto badge = context.call<identity::AddBadge>({context.argument(0), context.secret(u"Hold the badge: "_s)});
    if (!badge)
        return context.exit();
    return context.show(wire::encode(*badge),
                        u"The badge …%1 is %2's."_s.arg(badge->lastCharacters, context.argument(0)));
}

int listBadges(CommandContext &context)
{
    const auto reply = context.call<identity::ListBadges>({context.argument(0)});
    if (!reply)
        return context.exit();
    Table table({u"ID"_s, u"ENDS IN"_s, u"GIVEN BY"_s, u"GIVEN"_s});
    for (const identity::Badge &badge : reply->badges)
        table.add({badge.id, badge.lastCharacters, badge.addedBy, timeText(badge.addedAtMs)});
    return context.show(wire::encode(*reply), table.text());
}

int removeBadge(CommandContext &context)
{
    if (!context.call<identity::RemoveBadge>({context.argument(0), context.argument(1)}))
        return context.exit();
    return context.show({}, u"The badge opens nothing any more."_s);
}

QString registrationTable(const QList<identity::Registration> &registrations)
{
    Table table({u"ID"_s, u"NAME"_s, u"DISPLAY NAME"_s, u"E-MAIL"_s, u"ASKED"_s, u"FROM"_s, u"NAME IS"_s});
    for (const identity::Registration &registration : registrations) {
        table.add({registration.id, registration.name, registration.displayName, registration.email,
                   timeText(registration.requestedAtMs), registration.address,
                   registration.nameTaken ? u"taken"_s : u"free"_s});
    }
    return table.text();
}

int listRegistrations(CommandContext &context)
{
    const auto reply = context.call<identity::ListRegistrations>({});
    if (!reply)
        return context.exit();
    return context.show(wire::encode(*reply), registrationTable(reply->registrations));
}

int approveRegistration(CommandContext &context)
{
    identity::ApproveRegistration::Params params;
    params.registration = context.argument(0);
    const QStringList areas = context.args().values(u"area"_s);
    for (const QString &role : context.args().values(u"role"_s))
        params.grants.append({role, areas, {}});
    const auto user = context.call<identity::ApproveRegistration>(params);
    if (!user)
        return context.exit();
    return context.show(wire::encode(*user), u"Created %1 (%2)."_s.arg(user->name, user->roles.join(u", "_s)));
}

int refuseRegistration(CommandContext &context)
{
    if (!context.call<identity::RefuseRegistration>({context.argument(0), context.args().value(u"reason"_s)}))
        return context.exit();
    return context.show({}, u"The request is forgotten."_s);
}

} // namespace

QList<CommandSpec> signInCommands()
{
    return {
        {{u"user"_s, u"reset-password"_s},
         {u"NAME"_s},
         u"Give somebody a new password, temporary"_s,
         {{u"mail"_s, {}, u"Send a code by mail instead, to set one"_s}},
         resetPassword},
        {{u"user"_s, u"reset-2fa"_s}, {u"NAME"_s}, u"Take a lost second factor away"_s, {}, resetSecondFactor},
        {{u"badge"_s, u"add"_s},
         {u"NAME"_s},
         u"Give somebody a badge"_s,
         {{u"badge-stdin"_s, {}, u"What the reader reads is the next line of stdin"_s, true}},
         addBadge},
        {{u"badge"_s, u"list"_s}, {u"NAME"_s}, u"List somebody's badges"_s, {}, listBadges},
        {{u"badge"_s, u"remove"_s}, {u"NAME"_s, u"ID"_s}, u"Take a badge away"_s, {}, removeBadge},
        {{u"registration"_s, u"list"_s}, {}, u"List who asks for an account"_s, {}, listRegistrations},
        {{u"registration"_s, u"approve"_s},
         {u"ID"_s},
         u"Make the account that was asked for"_s,
         {{u"role"_s, u"ROLE"_s, u"Role to hold; may be repeated"_s, true, true},
          {u"area"_s, u"AREA"_s, u"Only there; may be repeated"_s, false, true}},
         approveRegistration},
        {{u"registration"_s, u"refuse"_s},
         {u"ID"_s},
         u"Refuse an account that was asked for"_s,
         {{u"reason"_s, u"TEXT"_s, u"For the audit trail and, by mail, the person"_s}},
         refuseRegistration},
        {{u"password"_s, u"change"_s}, {}, u"Change your own password (with --server --user)"_s, {}, changePassword},
        {{u"password"_s, u"request-reset"_s},
         {u"NAME"_s},
         u"Ask for a code by mail, to set a new password"_s,
         {},
         requestReset},
        {{u"second-factor"_s, u"enrol"_s}, {}, u"Begin to set up your authenticator app"_s, {}, enrol},
        {{u"second-factor"_s, u"confirm"_s}, {}, u"Finish it with a code of the app"_s, {}, confirm},
        {{u"second-factor"_s, u"disable"_s}, {}, u"Give your second factor up"_s, {}, disable},
        {{u"second-factor"_s, u"recovery-codes"_s}, {}, u"Make ten new recovery codes"_s, {}, newRecoveryCodes},
    };
}

} // namespace gemba::ctl
