#include "command_context.h"

#include <bag_stats_contract.h>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

QString found(const QString &summary, const QStringList &differences)
{
    return differences.isEmpty() ? summary : summary + u"\n  "_s + differences.join(u"\n  "_s);
}

int recount(CommandContext &context)
{
    const auto counted = context.call<bags::RecountBags>({});
    if (!counted)
        return context.exit();
    const QString what = u"%1 entries, %2 bags, %3 s"_s.arg(counted->events)
                             .arg(counted->bags)
                             .arg(double(counted->tookMs) / 1000, 0, 'f', 1);
    return context.show(wire::encode(*counted), found(counted->agrees ? u"All agrees with the history: %1."_s.arg(what)
                                                                      : u"Differs from the history (%1):"_s.arg(what),
                                                      counted->differences));
}

int rebuild(CommandContext &context)
{
    const auto done = context.call<bags::RebuildBags>({context.args().value(u"reason"_s)});
    if (!done)
        return context.exit();
    return context.show(
        wire::encode(*done),
        found(done->written == 0
                  ? u"All agreed with the history; nothing was written."_s
                  : u"%1 rows were made again, and all agrees with the history. It was:"_s.arg(done->written),
              done->differences));
}

} // namespace

QList<CommandSpec> bagCommands()
{
    return {
        {{u"bags"_s, u"recount"_s}, {}, u"Count bags again and compare what is kept with their history"_s, {}, recount},
        {{u"bags"_s, u"rebuild"_s},
         {},
         u"Make bags, bills and counts again from their history"_s,
         {{u"reason"_s, u"TEXT"_s, u"Why"_s, true}},
         rebuild},
    };
}

} // namespace gemba::ctl
