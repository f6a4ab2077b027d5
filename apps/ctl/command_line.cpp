#include "command_line.h"

#include <algorithm>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

const OptionSpec *findOption(const CommandSpec *command, const QString &name)
{
    const auto in = [&](const QList<OptionSpec> &options) -> const OptionSpec * {
        const auto it =
            std::find_if(options.begin(), options.end(), [&](const OptionSpec &option) { return option.name == name; });
        return it == options.end() ? nullptr : &*it;
    };
    if (const OptionSpec *global = in(globalOptions()))
        return global;
    return command ? in(command->options) : nullptr;
}

/// The command whose words the bare words begin with; the longest wins.
const CommandSpec *findCommand(const QList<CommandSpec> &commands, const QStringList &bare)
{
    const CommandSpec *best = nullptr;
    for (const CommandSpec &command : commands) {
        if (bare.mid(0, command.words.size()) == command.words && (!best || command.words.size() > best->words.size()))
            best = &command;
    }
    return best;
}

QString dashed(const OptionSpec &option)
{
    return u"--"_s + option.name + (option.value.isEmpty() ? QString() : u" "_s + option.value);
}

/// Words before anything starting with a dash decide the command, so that its options are known while reading on.
QStringList bareWords(const QStringList &arguments)
{
    QStringList bare;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1)
            break;
        if (!argument.startsWith(u"--"_s)) {
            bare.append(argument);
            continue;
        }
        const OptionSpec *option = findOption(nullptr, argument.mid(2));
        if (option && !option->value.isEmpty())
            ++i; // the value of a global option is no command word
    }
    return bare;
}

QString argumentProblem(const CommandSpec &command, qsizetype given)
{
    qsizetype least = 0;
    qsizetype most = 0;
    for (const QString &argument : command.arguments) {
        if (!argument.startsWith(u'['))
            ++least;
        most = argument.endsWith("..."_L1) ? std::numeric_limits<int>::max() : most + 1;
    }
    if (given < least)
        return u"%1 is missing."_s.arg(command.arguments.at(given));
    if (given > most)
        return u"There are too many arguments."_s;
    return {};
}

} // namespace

QString CommandSpec::usage() const
{
    QStringList parts{u"gembactl"_s};
    parts += words;
    parts += arguments;
    for (const OptionSpec &option : options) {
        const QString text = dashed(option) + (option.repeated ? u"..."_s : QString());
        parts.append(option.required ? text : u"["_s + text + u"]"_s);
    }
    return parts.join(u' ');
}

const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> options{
        {u"data"_s, u"DIR"_s,
         u"Data directory of the server on this machine (default $GEMBA_DATA or /var/lib/gemba)"_s},
        {u"config"_s, u"FILE"_s,
         u"The configuration of a server that is stopped (default: the one it ran with last)"_s},
        {u"server"_s, u"URL"_s, u"Speak to this server instead: wss://host:port/ws"_s},
        {u"ca"_s, u"FILE"_s, u"With --server: the server's certificate authority, PEM"_s},
        {u"fingerprint"_s, u"HEX"_s, u"With --server, instead of --ca: SHA-256 of the authority's public key"_s},
        {u"user"_s, u"NAME"_s,
         u"With --server: sign in as this person; the password is asked for or is the first line of stdin; a second "
         "factor's code is the next"_s},
        {u"token-file"_s, u"FILE"_s, u"With --server: file with an access token, or - for the first line of stdin"_s},
        {u"json"_s, {}, u"Print the answer as JSON"_s},
        {u"help"_s, {}, u"Show help, also for one command"_s},
        {u"version"_s, {}, u"Show the version"_s},
    };
    return options;
}

std::variant<Invocation, UsageError> parseCommandLine(const QStringList &arguments, const QList<CommandSpec> &commands)
{
    Invocation invocation;
    const QStringList bare = bareWords(arguments);
    invocation.command = findCommand(commands, bare);

    QStringList words;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (optionsEnded || !argument.startsWith(u"--"_s)) {
            words.append(argument);
            continue;
        }
        if (argument == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec *option = findOption(invocation.command, name);
        if (!option)
            return UsageError{u"The option --%1 is not known here."_s.arg(name)};
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return UsageError{u"The option --%1 takes no value."_s.arg(name)};
            invocation.options[name] = {QString()};
            continue;
        }
        if (equals < 0 && i + 1 >= arguments.size())
            return UsageError{u"The option --%1 needs a value."_s.arg(name)};
        if (!option->repeated && invocation.options.contains(name))
            return UsageError{u"The option --%1 was given twice."_s.arg(name)};
        invocation.options[name].append(equals >= 0 ? argument.mid(equals + 1) : arguments.at(++i));
    }

    invocation.help = invocation.has(u"help"_s);
    invocation.version = invocation.has(u"version"_s);
    if (invocation.help || invocation.version)
        return invocation;
    if (!invocation.command)
        return UsageError{words.isEmpty() ? u"A command is missing."_s
                                          : u"There is no command \"%1\"."_s.arg(words.mid(0, 2).join(u' '))};
    invocation.arguments = words.mid(invocation.command->words.size());
    if (const QString problem = argumentProblem(*invocation.command, invocation.arguments.size()); !problem.isEmpty())
        return UsageError{problem};
    for (const OptionSpec &option : invocation.command->options) {
        if (option.required && !invocation.has(option.name))
            return UsageError{u"The option --%1 is required."_s.arg(option.name)};
    }
    if (invocation.has(u"server"_s) && invocation.has(u"data"_s))
        return UsageError{u"Give either --server or --data."_s};
    return invocation;
}

QString helpText(const QList<CommandSpec> &commands, const CommandSpec *command)
{
    QString text;
    const auto addOptions = [&text](const QList<OptionSpec> &options) {
        for (const OptionSpec &option : options)
            text += u"  %1  %2\n"_s.arg(dashed(option), -26).arg(option.meaning);
    };
    if (command) {
        text = u"%1\n\nUsage: %2\n"_s.arg(command->meaning, command->usage());
        if (!command->options.isEmpty())
            text += u"\nOptions:\n"_s;
        addOptions(command->options);
        return text;
    }
    text = u"gembactl — administer a Gemba server from a shell\n\nUsage: gembactl [options] COMMAND …\n\nCommands:\n"_s;
    for (const CommandSpec &each : commands)
        text += u"  %1  %2\n"_s.arg((each.words + each.arguments).join(u' '), -34).arg(each.meaning);
    text += u"\nOptions:\n"_s;
    addOptions(globalOptions());
    text += u"\nSecrets are read from standard input, never from the command line.\n"
            "Exit status: 0 done, 1 refused, 2 usage, 3 the server cannot be reached or is not trusted.\n"_s;
    return text;
}

} // namespace gemba::ctl
