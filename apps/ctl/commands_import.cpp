#include "command_context.h"

#include <import_lines.h>

#include <QFile>

#include <algorithm>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

QString table(const QList<identity::ImportLine> &lines)
{
    Table out({u"LINE"_s, u"NAME"_s, u"OUTCOME"_s, u"WHY"_s});
    for (const identity::ImportLine &line : lines) {
        const QString why =
            line.code
                ? u"%1 %2 %3"_s.arg(*line.code).arg(line.field.value_or(QString()), line.detail.value_or(QString()))
                : QString();
        out.add({QString::number(line.line), line.name, wire::enumName(line.outcome), why});
    }
    return out.text();
}

int importUsers(CommandContext &context)
{
    QFile file(context.argument(0));
    const bool opened =
        context.argument(0) == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return context.usage(u"%1 cannot be read: %2"_s.arg(context.argument(0), file.errorString()));
    identity::ImportUsers::Reply all;
    identity::ImportUsers::Params params;
    params.dryRun = context.args().has(u"dry-run"_s);
    QList<qint64> numbers;
    const auto send = [&] {
        if (params.people.isEmpty())
            return true;
        const auto reply = context.call<identity::ImportUsers>(params);
        if (!reply)
            return false;
        for (identity::ImportLine line : reply->lines) {
            line.line = numbers.value(line.line - 1);
            all.lines.append(line);
        }
        params.people.clear();
        numbers.clear();
        return true;
    };
    for (const identity::ImportFileLine &line : identity::readImportFile(file.readAll())) {
        if (!line.person) {
            all.lines.append(identity::refusedLine(line));
            continue;
        }
        params.people.append(*line.person);
        numbers.append(line.number);
        if (params.people.size() == identity::importedAtATime && !send())
            return context.exit();
    }
    if (!send())
        return context.exit();
    std::sort(all.lines.begin(), all.lines.end(), [](const auto &a, const auto &b) { return a.line < b.line; });
    context.show(wire::encode(all), table(all.lines));
    const bool refused = std::any_of(all.lines.begin(), all.lines.end(), [](const identity::ImportLine &line) {
        return line.outcome == identity::ImportOutcome::Refused;
    });
    return refused ? Exit::Refused : Exit::Done;
}

} // namespace

QList<CommandSpec> importCommands()
{
    return {
        {{u"user"_s, u"import"_s},
         {u"FILE"_s},
         u"Bring people in with the password hashes of another system"_s,
         {{u"dry-run"_s, {}, u"Only say what would become of each line"_s}},
         importUsers},
    };
}

} // namespace gemba::ctl
