#pragma once

#include <gemba/wire/field.h>

namespace gemba::wire {

/// Who may call. A default-made permission lets nobody in: forgetting it is safe.
struct Permission
{
    enum class Access {
        Nobody,
        Anyone,   ///< before sign-in: sign-in itself, health
        Terminal, ///< an enrolled terminal or a signed-in person: looking, not acting
        SignedIn, ///< every signed-in person, about themselves
        Named,    ///< persons whose roles grant name
    };
    Access access = Access::Nobody;
    const char *name = "";

    static constexpr Permission anyone() { return {Access::Anyone, ""}; }
    static constexpr Permission terminal() { return {Access::Terminal, ""}; }
    static constexpr Permission signedIn() { return {Access::SignedIn, ""}; }
    static constexpr Permission named(const char *name) { return {Access::Named, name}; }
};

enum class MethodKind {
    Query,   ///< reads a snapshot on the reader pool
    Command, ///< runs on the writer in a transaction; needs an idempotency key
    Local,   ///< answers from the server's memory or waits for a device; asynchronous
};

enum class Verb { Get, Post, Put, Delete };

/// What a method is, said once. Declared as `static constexpr wire::Method method{…}` in a struct that also has Params
/// and Reply.
struct Method
{
    const char *name; ///< "alarms.acknowledge"
    MethodKind kind;
    Permission permission;
    Verb verb;        ///< REST verb; queries use GET
    const char *path; ///< REST path below /api/v1, e.g. "/alarms/{alarm}/acknowledge"; {x} is a field of Params
    const char *summary;
    const char *description;
};

enum class TopicKind {
    Log,   ///< every event matters: numbered, stored, replayed after a reconnect
    State, ///< only the latest matters: a slow client gets the newest value, not a backlog
};

/// What an event is, said once. Declared as `static constexpr wire::Topic topic{…}` in the struct that is its payload.
struct Topic
{
    const char *name; ///< past tense for logs: "alarms.changed"
    TopicKind kind;
    Permission permission;
    const char *summary;
};

template <typename M>
concept WireMethod = requires
{
    M::method;
    typename M::Params;
    typename M::Reply;
}
&&HasFields<typename M::Params> &&HasFields<typename M::Reply>;

template <typename E>
concept WireEvent = requires
{
    E::topic;
}
&&HasFields<E>;

} // namespace gemba::wire
