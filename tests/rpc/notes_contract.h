#pragma once

#include <gemba/wire/method.h>

#include <QString>

#include <optional>

// A small contract with one of everything: what the rpc module is tested with.

namespace notes {

using namespace gemba;

struct Note
{
    qint64 id = 0;
    QString text;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("id", &Note::id, "Number"), wire::field("text", &Note::text, "Words")};
    }
};

struct Add
{
    static constexpr wire::Method method{"notes.add",
                                         wire::MethodKind::Command,
                                         wire::Permission::named("notes.write"),
                                         wire::Verb::Post,
                                         "/notes",
                                         "Add a note",
                                         "Adds one."};
    struct Params
    {
        qint64 id = 0;
        QString text;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("id", &Params::id, "Number").range(1, 1000),
                              wire::field("text", &Params::text, "Words").minLength(1).maxLength(20)};
        }
    };
    using Reply = Note;
};

/// Answers with a secret, made anew each time it runs.
struct Seal
{
    static constexpr wire::Method method{
        "notes.seal",         wire::MethodKind::Command, wire::Permission::named("notes.write"),
        wire::Verb::Post,     "/notes/{id}/seal",        "Seal a note",
        "Gives out a secret."};
    struct Params
    {
        qint64 id = 0;
        static constexpr auto fields() { return std::tuple{wire::field("id", &Params::id, "Number")}; }
    };
    using Reply = Note;
};

struct Get
{
    static constexpr wire::Method method{"notes.get",     wire::MethodKind::Query, wire::Permission::terminal(),
                                         wire::Verb::Get, "/notes/{id}",           "One note",
                                         "Reads one."};
    using Params = Seal::Params;
    using Reply = Note;
};

/// Its word stands where Get has a parameter.
struct Newest
{
    static constexpr wire::Method method{"notes.newest",  wire::MethodKind::Query, wire::Permission::signedIn(),
                                         wire::Verb::Get, "/notes/newest",         "The newest note",
                                         "Reads it."};
    struct Params
    {
        std::optional<QString> words;
        std::optional<bool> sealed;
        std::optional<qint64> limit;
        std::optional<double> weight;
        QStringList marks = {};
        static constexpr auto fields()
        {
            return std::tuple{wire::field("words", &Params::words, "Words in it"),
                              wire::field("sealed", &Params::sealed, "Only sealed ones"),
                              wire::field("limit", &Params::limit, "How many").range(1, 10),
                              wire::field("weight", &Params::weight, "How heavy"),
                              wire::field("marks", &Params::marks, "All of these").optional()};
        }
    };
    using Reply = Note;
};

/// Acts on a note of an area: what is below 100 hangs in "north", the rest in "south".
struct Move
{
    static constexpr wire::Method method{
        "notes.move",         wire::MethodKind::Command, wire::Permission::inArea("notes.move"),
        wire::Verb::Post,     "/notes/{id}/move",        "Move a note",
        "In the areas held.", wire::Clients::desk};
    using Params = Seal::Params;
    using Reply = Note;
};

/// No permission is stated.
struct Forgotten
{
    static constexpr wire::Method method{
        "notes.forgotten", wire::MethodKind::Query, {}, wire::Verb::Get, "/forgotten", "Nobody's", "Nobody may."};
    using Params = wire::Empty;
    using Reply = wire::Empty;
};

struct Ping
{
    static constexpr wire::Method method{
        "notes.ping", wire::MethodKind::Local, wire::Permission::anyone(), wire::Verb::Post, "/ping",
        "Ping",       "Answers from memory."};
    using Params = wire::Empty;
    using Reply = wire::Empty;
};

struct Changed
{
    static constexpr wire::Topic topic{"notes.changed", wire::TopicKind::Log, wire::Permission::terminal(), "Notes"};
    qint64 id = 0;
    static constexpr auto fields() { return std::tuple{wire::field("id", &Changed::id, "Number")}; }
};

struct Confidential
{
    static constexpr wire::Topic topic{"notes.confidential", wire::TopicKind::Log,
                                       wire::Permission::named("notes.audit"), "For auditors"};
    qint64 id = 0;
    static constexpr auto fields() { return std::tuple{wire::field("id", &Confidential::id, "Number")}; }
};

struct Level
{
    static constexpr wire::Topic topic{"notes.level", wire::TopicKind::State, wire::Permission::terminal(), "Level"};
    qint64 level = 0;
    static constexpr auto fields() { return std::tuple{wire::field("level", &Level::level, "Level")}; }
};

} // namespace notes
