#pragma once

#include <gemba/wire/field.h>

#include <QStringList>

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
    /// How far a named permission must reach.
    enum class Scope {
        Everywhere, ///< over the whole site
        Area,       ///< over the area of the object; the service checks it with Caller::mayIn()
        AnyArea,    ///< over some area; what is read then is not limited to it
    };
    Access access = Access::Nobody;
    const char *name = "";
    Scope scope = Scope::Everywhere;

    static constexpr Permission anyone() { return {Access::Anyone, ""}; }
    static constexpr Permission terminal() { return {Access::Terminal, ""}; }
    static constexpr Permission signedIn() { return {Access::SignedIn, ""}; }
    static constexpr Permission named(const char *name) { return {Access::Named, name}; }
    /// Lets in who holds it in at least one area. What the method then does must be checked against the object's area.
    static constexpr Permission inArea(const char *name) { return {Access::Named, name, Scope::Area}; }
    /// Lets in who holds it in at least one area, to all there is: an area limits what he may do, not what he may see. What
    /// such a method changes is checked by permissions of its own.
    static constexpr Permission readsEverywhere(const char *name) { return {Access::Named, name, Scope::AnyArea}; }
    /// Whether it can be held in single areas.
    constexpr bool isByArea() const { return access == Access::Named && scope != Scope::Everywhere; }
};

/// Kinds of programs, as a set of bits: those that may offer a method. Not a right, but a limit on top of the rights: a
/// screen that hangs in the hall is no place to manage people, whoever signs in on it.
enum class Clients : unsigned {
    unknown = 1, ///< a program that does not say what it is
    console = 2,
    kiosk = 4,
    scanner = 8,
    admin = 16,
    ctl = 32,
    all = 63,
    desk = all & ~(kiosk | scanner), ///< where somebody sits
};
constexpr Clients operator|(Clients a, Clients b)
{
    return static_cast<Clients>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
/// Whether a program of @p kind, as identity names it ("kiosk"), is among @p clients. Other words count as unknown.
bool offers(Clients clients, const QString &kind);
/// The kinds in @p clients, by name.
QStringList clientNames(Clients clients);

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
    Clients clients = Clients::all; ///< which programs may offer it
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
