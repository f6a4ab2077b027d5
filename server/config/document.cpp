#include <gemba/config/document.h>

#include "key_spec.h"

#include <QStringList>

namespace gemba::config {

namespace {

using namespace Qt::StringLiterals;

QString quoted(const QString &text)
{
    QString out = text;
    out.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + out + u'"';
}

QString literal(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString literal(qint64 value)
{
    return QString::number(value);
}

QString literal(const QString &value)
{
    return quoted(value);
}

QString literal(const QStringList &values)
{
    QStringList items;
    for (const QString &value : values)
        items.append(quoted(value));
    return u'[' + items.join(u", "_s) + u']';
}

template <typename Root>
QString value(const KeySpec<Root> &key, Root root)
{
    return std::visit(
        [&](auto member) {
            const auto &current = member(root);
            if constexpr (std::is_same_v<std::decay_t<decltype(current)>, int>)
                return literal(static_cast<qint64>(current));
            else
                return literal(current);
        },
        key.member);
}

QString wrapped(const QString &text, const QString &prefix)
{
    constexpr qsizetype width = 100;
    QString out;
    QString line = prefix;
    for (const QString &word : text.split(u' ')) {
        if (line.size() > prefix.size() && line.size() + 1 + word.size() > width) {
            out += line + u'\n';
            line = prefix;
        }
        line += (line.size() > prefix.size() ? u" "_s : QString()) + word;
    }
    return out + line + u'\n';
}

template <typename Root>
QString keyToml(const KeySpec<Root> &key, const Root &root, const QString &environment)
{
    QString out = wrapped(key.doc, u"# "_s);
    const bool secret = key.secrecy == Secrecy::Secret;
    QString note = u"# Takes %1."_s.arg(expectation(key));
    if (!environment.isEmpty())
        note += u" Environment: %1"_s.arg(environment);
    out += note + u'\n';
    out += secret ? u"# %1 = \"…\"\n"_s.arg(key.name) : u"%1 = %2\n"_s.arg(key.name, value(key, root));
    return out;
}

QString commented(const QString &block)
{
    QString out;
    for (const QString &line : block.split(u'\n', Qt::SkipEmptyParts))
        out += (line.startsWith(u'#') ? line : u"# "_s + line) + u'\n';
    return out;
}

template <typename Item>
QString listToml(const ListSpec<Item> &list, ServerConfig config)
{
    QString out = u'\n' + wrapped(list.doc, u"# "_s);
    const auto table = [&](const Item &item) {
        QString block = u"[[%1]]\n"_s.arg(list.name);
        for (const auto &key : list.keys)
            block += keyToml(key, item, {});
        return block;
    };
    const QList<Item> items = list.items(config);
    if (items.isEmpty())
        return out + commented(table(list.example));
    for (const Item &item : items)
        out += table(item);
    return out;
}

QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

template <typename Root>
QString keysMarkdown(const QString &section, const KeyTable<Root> &keys, const Root &defaults, bool environment)
{
    QString out = environment ? u"| Key | Default | Takes | Meaning | Environment |\n|---|---|---|---|---|\n"_s
                              : u"| Key | Default | Takes | Meaning |\n|---|---|---|---|\n"_s;
    for (const auto &key : keys) {
        const QString standard = key.required                     ? u"required"_s
                                 : key.secrecy == Secrecy::Secret ? u"none (secret)"_s
                                                                  : u'`' + value(key, defaults) + u'`';
        out += u"| `%1` | %2 | %3 | %4 |"_s.arg(key.name, standard, cell(expectation(key)), cell(key.doc));
        if (environment)
            out += u" `%1` |"_s.arg(environmentName(section, key.name));
        out += u'\n';
    }
    return out;
}

} // namespace

QByteArray toToml(const ServerConfig &config)
{
    QString out = u"# Configuration of gembad. Every key may be left out.\n"_s;
    for (const auto &section : sections()) {
        out += u'\n' + wrapped(section.doc, u"# "_s) + u"[%1]\n"_s.arg(section.name);
        for (const auto &key : section.keys)
            out += keyToml(key, config, environmentName(section.name, key.name));
    }
    out += listToml(modbusLinks(), config);
    out += listToml(serialLinks(), config);
    return out.toUtf8();
}

QByteArray toMarkdown()
{
    QString out = uR"(# Configuration

<!-- Made from server/config/keys.cpp; a test compares. To renew: GEMBA_UPDATE_DOCS=1 build/dev/tests/tst_server_config_document -->

`gembad --config FILE` reads a TOML file. Every key may be left out. `gembad --print-config` prints the settings in force as
such a file, with these explanations and without secrets.

What counts, the later over the earlier: the default, the file, an environment variable, a command-line option. In a variable
a list is written with commas: `GEMBA_SERVER_BIND=127.0.0.1,::1`. The lists of tables (`[[modbus]]`, `[[serial]]`) have no variables.

A key or variable that is not known, a value of the wrong kind or outside its range, and settings that contradict each other
stop the server before it starts, with exit status 78 and one line for each, naming the file, line and column, the key and the remedy.
)"_s;
    for (const auto &section : sections()) {
        out += u"\n## `[%1]`\n\n%2\n\n"_s.arg(section.name, cell(section.doc));
        out += keysMarkdown(section.name, section.keys, ServerConfig{}, true);
    }
    const auto list = [&](const auto &spec, const auto &defaults) {
        out += u"\n## `[[%1]]`\n\n%2\n\n"_s.arg(spec.name, cell(spec.doc));
        out += keysMarkdown(spec.name, spec.keys, defaults, false);
    };
    list(modbusLinks(), ModbusLinkConfig{});
    list(serialLinks(), SerialLinkConfig{});
    return out.toUtf8();
}

} // namespace gemba::config
