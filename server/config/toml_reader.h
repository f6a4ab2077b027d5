#pragma once

#include <gemba/config/loader.h>

#include <QHash>

#include <variant>

namespace gemba::config {

/// A TOML value with its place, free of the parser's types. Dates count as other: no key takes one.
struct TomlNode
{
    enum class Kind { Table, List, Text, Integer, Real, Bool, Other };
    struct Member;

    Kind kind = Kind::Table;
    int line = 0;
    int column = 0;
    QString text;
    qint64 integer = 0;
    bool boolean = false;
    std::vector<Member> members; ///< of a table
    std::vector<TomlNode> items; ///< of a list
};

struct TomlNode::Member
{
    QString key;
    int line = 0; ///< of the key
    int column = 0;
    TomlNode value;
};

/// The root table, or the first syntax error. Its text quotes nothing of the file, which may hold a password there.
std::variant<TomlNode, Problem> readToml(const QByteArray &toml, const QString &sourceName);

} // namespace gemba::config
