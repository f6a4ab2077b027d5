#include "command_context.h"

#include <vault_contract.h>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

int vaultStatus(CommandContext &context)
{
    const auto reply = context.call<vault::VaultStatus>({});
    if (!reply)
        return context.exit();
    Table table({u"KEY"_s, u"MADE"_s, u"VALUES"_s, u"STATE"_s});
    bool lost = false;
    for (const vault::VaultKey &key : reply->keys) {
        lost |= !key.present;
        table.add({key.id.isEmpty() ? u"(not sealed)"_s : key.id, timeText(key.madeAtMs.value_or(0)),
                   QString::number(key.values),
                   key.current ? u"current"_s : (key.present ? u"older"_s : u"not in the key ring"_s)});
    }
    const int shown = context.show(wire::encode(*reply), table.text());
    return lost ? Exit::Refused : shown;
}

int rotateVault(CommandContext &context)
{
    const auto reply = context.call<vault::RotateVault>({});
    if (!reply)
        return context.exit();
    QStringList lines{u"%1 stored secrets are sealed with key %2 now."_s.arg(reply->resealed).arg(reply->key)};
    if (reply->resumed)
        lines.prepend(u"An interrupted rotation was finished."_s);
    lines.append(reply->retired ? u"The older keys are gone."_s
                                : u"%1 values could not be opened: the older keys are kept."_s.arg(reply->unreadable));
    context.show(wire::encode(*reply), lines.join(u'\n'));
    return reply->retired ? Exit::Done : Exit::Refused;
}

} // namespace

QList<CommandSpec> vaultCommands()
{
    return {
        {{u"vault"_s, u"status"_s}, {}, u"Show which keys seal stored secrets"_s, {}, vaultStatus},
        {{u"vault"_s, u"rotate"_s}, {}, u"Seal every stored secret with a new key"_s, {}, rotateVault},
    };
}

} // namespace gemba::ctl
