#include "toml_reader.h"

// The only place that knows toml++: it is heavy to compile and nobody else should need its types.
#include <toml++/toml.h>

#include <QRegularExpression>

#include <string_view>

namespace gemba::config {

namespace {

using namespace Qt::StringLiterals;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// toml++ ends its descriptions with what it saw ("…, saw 'hunter2'"); that part must not reach a log.
QString withoutQuotedSource(QString description)
{
    static const QRegularExpression seen(u"[,;]?\\s+saw\\b.*$"_s, QRegularExpression::DotMatchesEverythingOption);
    // What is left in quotes is a key or what was expected; beyond two characters it might still be a value.
    static const QRegularExpression quoted(u"(['\"]).{3,}\\1"_s, QRegularExpression::DotMatchesEverythingOption);
    description.remove(seen).remove(quoted);
    return description.isEmpty() ? u"not valid TOML"_s : description.simplified();
}

TomlNode convert(const toml::node &node)
{
    TomlNode out;
    out.line = static_cast<int>(node.source().begin.line);
    out.column = static_cast<int>(node.source().begin.column);
    switch (node.type()) {
    case toml::node_type::table:
        out.kind = TomlNode::Kind::Table;
        for (const auto &[key, value] : *node.as_table())
            out.members.push_back({toQString(key.str()), static_cast<int>(key.source().begin.line),
                                   static_cast<int>(key.source().begin.column), convert(value)});
        break;
    case toml::node_type::array:
        out.kind = TomlNode::Kind::List;
        for (const auto &item : *node.as_array())
            out.items.push_back(convert(item));
        break;
    case toml::node_type::string:
        out.kind = TomlNode::Kind::Text;
        out.text = toQString(node.as_string()->get());
        break;
    case toml::node_type::integer:
        out.kind = TomlNode::Kind::Integer;
        out.integer = node.as_integer()->get();
        break;
    case toml::node_type::floating_point:
        out.kind = TomlNode::Kind::Real;
        break;
    case toml::node_type::boolean:
        out.kind = TomlNode::Kind::Bool;
        out.boolean = node.as_boolean()->get();
        break;
    default:
        out.kind = TomlNode::Kind::Other;
        break;
    }
    return out;
}

} // namespace

std::variant<TomlNode, Problem> readToml(const QByteArray &toml, const QString &sourceName)
{
    try {
        return convert(toml::parse(std::string_view(toml.constData(), static_cast<size_t>(toml.size()))));
    } catch (const toml::parse_error &error) {
        const auto at = error.source().begin;
        return Problem{sourceName,
                       static_cast<int>(at.line),
                       static_cast<int>(at.column),
                       {},
                       withoutQuotedSource(toQString(error.description())),
                       u"Correct the TOML at this place; texts need double quotes."_s};
    }
}

} // namespace gemba::config
