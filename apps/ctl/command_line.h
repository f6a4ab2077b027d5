#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace gemba::ctl {

class CommandContext;
struct Invocation;

struct OptionSpec
{
    QString name;  ///< without the dashes
    QString value; ///< placeholder in the help; empty: a flag
    QString meaning;
    bool required = false;
    bool repeated = false;
};

/// One command, said once: its words, arguments, options and help; parsing, usage errors and --help come from it.
struct CommandSpec
{
    QStringList words;     ///< "user", "create"
    QStringList arguments; ///< "NAME"; "[FILE]" may be left out; "PAIR..." takes one or more
    QString meaning;
    QList<OptionSpec> options;
    std::function<int(CommandContext &)> run;
    /// True where this call works on files of this machine and speaks to no server; empty: it always does.
    std::function<bool(const Invocation &)> isLocal = {};

    QString usage() const;
};

struct Invocation
{
    const CommandSpec *command = nullptr; ///< null: only help was asked for
    bool help = false;
    bool version = false;
    QHash<QString, QStringList> options; ///< global and the command's own; flags hold one empty text
    QStringList arguments;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &fallback = {}) const
    {
        const QStringList all = options.value(option);
        return all.isEmpty() ? fallback : all.constLast();
    }
    QStringList values(const QString &option) const { return options.value(option); }
};

struct UsageError
{
    QString text;
};

const QList<OptionSpec> &globalOptions();

/// Reads the arguments after the program's name. Options may stand anywhere; "--" ends them; --name=value works. Pure.
std::variant<Invocation, UsageError> parseCommandLine(const QStringList &arguments, const QList<CommandSpec> &commands);

/// Help for everything, or for one command.
QString helpText(const QList<CommandSpec> &commands, const CommandSpec *command);

} // namespace gemba::ctl
