#include <gemba/config/loader.h>

#include "checks.h"
#include "key_spec.h"
#include "toml_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gemba::config {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr qint64 maxPasswordBytes = 4096;

/// Edits (insert, delete, replace, swap of neighbours) from one word to the other.
int distance(const QString &a, const QString &b)
{
    std::vector<std::vector<int>> cost(static_cast<size_t>(a.size()) + 1,
                                       std::vector<int>(static_cast<size_t>(b.size()) + 1));
    for (size_t i = 0; i < cost.size(); ++i) {
        for (size_t j = 0; j < cost[i].size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = static_cast<int>(i + j);
                continue;
            }
            const auto at = [](const QString &text, size_t n) { return text.at(static_cast<qsizetype>(n)); };
            const int replace = cost[i - 1][j - 1] + (at(a, i - 1) == at(b, j - 1) ? 0 : 1);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replace});
            if (i > 1 && j > 1 && at(a, i - 1) == at(b, j - 2) && at(a, i - 2) == at(b, j - 1))
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

QString nearest(const QString &word, const QStringList &known)
{
    QString best;
    int bestDistance = std::max(2, static_cast<int>(word.size()) / 3) + 1;
    for (const QString &candidate : known) {
        const int d = distance(word.toLower(), candidate.toLower());
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

QString suggestion(const QString &word, const QStringList &known)
{
    const QString near = nearest(word.left(64), known);
    return near.isEmpty() ? u"Remove it; docs/configuration.md lists all keys."_s : u"Did you mean %1?"_s.arg(near);
}

/// A name from the file in a form that can stand in one log line.
QString printable(const QString &name)
{
    QString out = name.left(64);
    std::replace_if(
        out.begin(), out.end(), [](QChar c) { return !c.isPrint(); }, u'?');
    return out;
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString found(const TomlNode &node)
{
    switch (node.kind) {
    case TomlNode::Kind::Table:
        return u"a section"_s;
    case TomlNode::Kind::List:
        return u"a list"_s;
    case TomlNode::Kind::Text:
        return u"a text"_s;
    case TomlNode::Kind::Integer:
        return u"a whole number"_s;
    case TomlNode::Kind::Real:
        return u"a number with a fraction"_s;
    case TomlNode::Kind::Bool:
        return u"true or false"_s;
    case TomlNode::Kind::Other:
        break;
    }
    return u"a date or time"_s;
}

class Loader
{
public:
    Loader(QString sourceName, const QProcessEnvironment &environment)
        : m_source(std::move(sourceName))
        , m_environment(environment)
    {
    }

    Loaded run(const QByteArray &toml)
    {
        auto parsed = readToml(toml, m_source);
        if (const auto *problem = std::get_if<Problem>(&parsed)) {
            m_out.problems.append(*problem);
            return m_out;
        }
        readSection({}, std::get<TomlNode>(parsed));
        readEnvironment();
        readPasswordFile(u"storage.pg"_s, m_out.config.storage.pg.passwordFile, m_out.config.storage.pg.password);
        readPasswordFile(u"storage.pg"_s, m_out.config.storage.pg.ownerPasswordFile,
                         m_out.config.storage.pg.ownerPassword, u"owner_"_s);
        readPasswordFile(u"mqtt"_s, m_out.config.mqtt.passwordFile, m_out.config.mqtt.password);
        readPasswordFile(u"mail"_s, m_out.config.mail.passwordFile, m_out.config.mail.password);
        m_out.problems.append(crossCheck(m_out.config, [this](const QString &key) { return place(key); }));
        return m_out;
    }

private:
    Problem place(const QString &key) const
    {
        Problem at = m_places.value(key, {m_source, 0, 0, key, {}, {}});
        at.key = key;
        return at;
    }
    Problem place(const QString &key, int line, int column) const { return {m_source, line, column, key, {}, {}}; }

    void fail(Problem at, const QString &problem, const QString &remedy)
    {
        at.problem = problem;
        at.remedy = remedy;
        m_out.problems.append(at);
    }

    // --- the file ---------------------------------------------------------------------------------------------------

    void readSection(const QString &path, const TomlNode &table)
    {
        const auto &all = sections();
        const auto here = std::find_if(all.begin(), all.end(), [&](const SectionSpec &s) { return s.name == path; });
        for (const auto &member : table.members) {
            const QString full = path.isEmpty() ? member.key : path + u'.' + member.key;
            const Problem at = place(printable(full), member.line, member.column);
            const bool section =
                std::any_of(all.begin(), all.end(), [&](const SectionSpec &s) { return s.name == full; });
            if (section) {
                if (member.value.kind == TomlNode::Kind::Table)
                    readSection(full, member.value);
                else
                    fail(at, u"expects a section, found %1"_s.arg(found(member.value)),
                         u"Write [%1] and its keys below."_s.arg(full));
            } else if (full == modbusLinks().name) {
                readList(modbusLinks(), member.value, at);
            } else if (full == serialLinks().name) {
                readList(serialLinks(), member.value, at);
            } else if (const auto *key = here == all.end() ? nullptr : find(here->keys, member.key)) {
                m_places.insert(full, at);
                m_out.origins.insert(full, Origin::File);
                apply(*key, m_out.config, member.value, at);
            } else {
                fail(at, u"is not a known key"_s, suggestion(member.key, namesIn(path)));
            }
        }
    }

    template <typename Item>
    void readList(const ListSpec<Item> &list, const TomlNode &node, const Problem &at)
    {
        const bool tables = node.kind == TomlNode::Kind::List &&
                            std::all_of(node.items.begin(), node.items.end(),
                                        [](const TomlNode &item) { return item.kind == TomlNode::Kind::Table; });
        if (!tables) {
            fail(at, u"expects a list of tables"_s,
                 u"Write [[%1]] and its keys below, once for each."_s.arg(list.name));
            return;
        }
        for (const TomlNode &table : node.items) {
            Item item;
            const QString path = u"%1[%2]"_s.arg(list.name).arg(list.items(m_out.config).size());
            QStringList seen;
            for (const auto &member : table.members) {
                const QString full = path + u'.' + member.key;
                const Problem where = place(printable(full), member.line, member.column);
                seen.append(member.key);
                if (const auto *key = find(list.keys, member.key)) {
                    m_places.insert(full, where);
                    apply(*key, item, member.value, where);
                } else {
                    fail(where, u"is not a known key"_s, suggestion(member.key, namesOf(list.keys)));
                }
            }
            for (const auto &key : list.keys) {
                const QString full = path + u'.' + key.name;
                // A key that is missing is reported where its table begins.
                if (!m_places.contains(full))
                    m_places.insert(full, place(full, table.line, table.column));
                if (key.required && !seen.contains(key.name))
                    fail(place(full), u"is missing"_s, u"Add it: %1"_s.arg(key.doc));
            }
            list.items(m_out.config).append(item);
        }
    }

    template <typename Root>
    static const KeySpec<Root> *find(const KeyTable<Root> &keys, const QString &name)
    {
        const auto it = std::find_if(keys.begin(), keys.end(), [&](const auto &key) { return key.name == name; });
        return it == keys.end() ? nullptr : &*it;
    }

    template <typename Root>
    static QStringList namesOf(const KeyTable<Root> &keys)
    {
        QStringList names;
        for (const auto &key : keys)
            names.append(key.name);
        return names;
    }

    static QStringList namesIn(const QString &path)
    {
        QStringList names;
        for (const auto &section : sections()) {
            if (section.name == path)
                names.append(namesOf(section.keys));
            else if (path.isEmpty() ? !section.name.contains(u'.') : section.name.startsWith(path + u'.'))
                names.append(section.name.section(u'.', -1));
        }
        if (path.isEmpty())
            names << modbusLinks().name << serialLinks().name;
        return names;
    }

    // --- one value --------------------------------------------------------------------------------------------------

    template <typename Root>
    void apply(const KeySpec<Root> &key, Root &root, const TomlNode &node, const Problem &at)
    {
        std::visit([&](auto member) { assign(key, member(root), node, at); }, key.member);
    }

    template <typename Root>
    void wrongType(const KeySpec<Root> &key, const TomlNode &node, const Problem &at)
    {
        fail(at, u"expects %1, found %2"_s.arg(expectation(key), found(node)), key.doc);
    }

    template <typename Root>
    void assign(const KeySpec<Root> &key, bool &target, const TomlNode &node, const Problem &at)
    {
        if (node.kind != TomlNode::Kind::Bool)
            return wrongType(key, node, at);
        target = node.boolean;
    }

    template <typename Root, typename Number>
    requires std::is_integral_v<Number>
    void assign(const KeySpec<Root> &key, Number &target, const TomlNode &node, const Problem &at)
    {
        if (node.kind != TomlNode::Kind::Integer)
            return wrongType(key, node, at);
        if (node.integer < key.minimum || node.integer > key.maximum)
            return fail(at, u"%1 is out of range"_s.arg(node.integer), u"Use %1."_s.arg(expectation(key)));
        target = static_cast<Number>(node.integer);
    }

    template <typename Root>
    bool acceptText(const KeySpec<Root> &key, const QString &text, const Problem &at)
    {
        if (hasControls(text)) {
            fail(at, u"has a control character in it"_s, u"Write it in one line, without tabs."_s);
            return false;
        }
        if (!key.choices.isEmpty() && !key.choices.contains(text)) {
            const QString near = nearest(text.left(64), key.choices);
            const QString hint = near.isEmpty() ? QString() : u" Did you mean \"%1\"?"_s.arg(near);
            fail(at, u"does not have that choice"_s, u"Use %1.%2"_s.arg(expectation(key), hint));
            return false;
        }
        if (const QString expected = key.check ? key.check(text) : QString(); !expected.isEmpty()) {
            fail(at, u"expects %1"_s.arg(expected), key.doc);
            return false;
        }
        return true;
    }

    template <typename Root>
    void assign(const KeySpec<Root> &key, QString &target, const TomlNode &node, const Problem &at)
    {
        if (node.kind != TomlNode::Kind::Text)
            return wrongType(key, node, at);
        if (acceptText(key, node.text, at))
            target = node.text;
    }

    template <typename Root>
    void assign(const KeySpec<Root> &key, QStringList &target, const TomlNode &node, const Problem &at)
    {
        if (node.kind != TomlNode::Kind::List)
            return wrongType(key, node, at);
        QStringList values;
        for (const TomlNode &item : node.items) {
            if (item.kind != TomlNode::Kind::Text)
                return wrongType(key, item, at);
            if (!acceptText(key, item.text, at))
                return;
            values.append(item.text);
        }
        target = values;
    }

    // --- the environment --------------------------------------------------------------------------------------------

    void readEnvironment()
    {
        QStringList known;
        QStringList prefixes;
        for (const auto &section : sections()) {
            prefixes.append(environmentName(section.name, {}));
            for (const auto &key : section.keys) {
                const QString name = environmentName(section.name, key.name);
                known.append(name);
                if (!m_environment.contains(name))
                    continue;
                const Problem at{name, 0, 0, section.name + u'.' + key.name, {}, {}};
                m_places.insert(at.key, at);
                m_out.origins.insert(at.key, Origin::Environment);
                apply(key, m_out.config, typed(key, m_environment.value(name)), at);
            }
        }
        // A mistyped override that is silently without effect is worse than a refusal to start.
        for (const QString &name : m_environment.keys()) {
            const bool ours =
                std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &p) { return name.startsWith(p); });
            if (ours && !known.contains(name))
                fail({printable(name), 0, 0, {}, {}, {}}, u"is not a known variable"_s, suggestion(name, known));
        }
    }

    /// The text of a variable as the kind of value that @p key takes; left a text where it is not one.
    template <typename Root>
    static TomlNode typed(const KeySpec<Root> &key, const QString &text)
    {
        TomlNode node;
        node.kind = TomlNode::Kind::Text;
        node.text = text;
        const QString word = text.trimmed().toLower();
        switch (key.member.index()) {
        case 0:
            if (word == "true"_L1 || word == "false"_L1) {
                node.kind = TomlNode::Kind::Bool;
                node.boolean = word == "true"_L1;
            }
            break;
        case 1:
        case 2: {
            bool ok = false;
            node.integer = word.toLongLong(&ok);
            if (ok)
                node.kind = TomlNode::Kind::Integer;
            break;
        }
        case 4:
            node.kind = TomlNode::Kind::List;
            for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
                TomlNode item;
                item.kind = TomlNode::Kind::Text;
                item.text = part.trimmed();
                node.items.push_back(item);
            }
            break;
        default:
            break;
        }
        return node;
    }

    // --- secrets in files -------------------------------------------------------------------------------------------

    void readPasswordFile(const QString &section, const QString &path, QString &password, const QString &whose = {})
    {
        if (path.isEmpty())
            return;
        const Problem at = place(section + u'.' + whose + u"password_file"_s);
        if (!password.isEmpty())
            return fail(at, u"is set together with %1.%2password"_s.arg(section, whose), u"Keep one of the two."_s);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(at, u"cannot be read: %1"_s.arg(file.errorString()), u"Correct the path or its permissions."_s);
        if (file.permissions() & (QFile::ReadOther | QFile::WriteOther))
            return fail(at, u"names a file that everybody on this machine may read or write"_s,
                        u"Run: chmod o-rw FILE"_s);
        const QByteArray content = file.read(maxPasswordBytes + 1);
        password = QString::fromUtf8(content.left(content.indexOf('\n')));
        if (password.endsWith(u'\r'))
            password.chop(1);
        if (password.isEmpty() || content.size() > maxPasswordBytes || hasControls(password))
            fail(at, u"names a file without a password in its first line"_s,
                 u"Write the password there, nothing else."_s);
    }

    QString m_source;
    QProcessEnvironment m_environment;
    QHash<QString, Problem> m_places; ///< where a key was last set
    Loaded m_out;
};

} // namespace

QString Problem::text() const
{
    QString out = source;
    if (line > 0)
        out += u":%1:%2"_s.arg(line).arg(column);
    out += u": "_s;
    if (!key.isEmpty())
        out += key + u": "_s;
    out += problem;
    if (!problem.endsWith(u'.'))
        out += u'.';
    if (!remedy.isEmpty())
        out += u' ' + remedy;
    return out;
}

QString Loaded::text() const
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.text());
    return lines.join(u'\n');
}

Loaded load(const QByteArray &toml, const QString &sourceName, const QProcessEnvironment &environment)
{
    return Loader(sourceName, environment).run(toml);
}

Loaded loadFile(const QString &path, const QProcessEnvironment &environment)
{
    const auto failed = [&](const QString &problem, const QString &remedy) {
        Loaded out;
        out.problems.append({path, 0, 0, {}, problem, remedy});
        return out;
    };
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failed(u"is a folder"_s, u"Name the file in it."_s);
    if (!file.open(QIODevice::ReadOnly))
        return failed(u"cannot be read: %1"_s.arg(file.errorString()), u"Correct the path or its permissions."_s);
    const QByteArray content = file.read(maxFileBytes + 1);
    if (content.size() > maxFileBytes)
        return failed(u"is larger than 1 MiB"_s, u"This is not a configuration file."_s);
    return load(content, path, environment);
}

QString resolvePath(const QString &dataDirectory, const QString &path)
{
    return QDir::cleanPath(QDir(dataDirectory).absoluteFilePath(path));
}

} // namespace gemba::config
