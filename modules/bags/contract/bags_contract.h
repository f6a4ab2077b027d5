#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of bags: parents, the children in them and what happened to both. Codes are canonical (NFKC, upper case, without
/// an AIM prefix); what is sent is made so before it is looked at. Weights are whole grams, times UTC milliseconds.
namespace gemba::bags {

namespace permission {
/// Whoever holds it in some area reads all: a station of one area is told where in another one a child is.
inline constexpr auto read = wire::Permission::readsEverywhere("bags.read");
inline constexpr auto scan = wire::Permission::inArea("bags.scan");
inline constexpr auto correct = wire::Permission::inArea("bags.correct");
inline constexpr auto configure = wire::Permission::named("bags.configure");
} // namespace permission

inline constexpr int codeLength = 64;

enum class WireBagKind { Parent, Child };
/// Of parents; a child is open while it is in none and complete while it is in one.
enum class WireBagState { Open, Complete };
/// Whether the scale agrees with what the children should weigh.
enum class WireWeightVerdict { NotWeighed, Agrees, Light, Heavy };
/// How the text of a search is meant.
enum class WireCodeMatch { Exact, Prefix, Suffix, Contains };
/// What happened. The words of EPCIS are beside them in docs/bags.md.
enum class WireBagEventType {
    ParentCreated,
    Packed,
    Unpacked,
    Completed,
    Reopened,
    Weighed,
    Verified,
    Billed,
    Unbilled,
    Returned,
    BillOpened,
    BillChanged,
    BillClosed,
    BillReopened,
    BillVoided
};

/// A form that codes may have, and what follows from it for a parent.
struct BagFormat
{
    static constexpr auto schemaName = "BagFormat";
    QString name;
    WireBagKind kind = WireBagKind::Parent;
    QString goods;
    QString prefix;
    int digits = 5;
    int minLength = 4;
    int maxLength = 20;
    int capacity = 30;
    int unitGrams = 1000;
    int toleranceGrams = 250;
    bool active = true;
    qint64 version = 0;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("name", &BagFormat::name, "Identity, as people call it").minLength(1).maxLength(40),
            wire::field("kind", &BagFormat::kind, "What a bag with such a code is"),
            wire::field("goods", &BagFormat::goods, "What is in it").optional().maxLength(80),
            wire::field("prefix", &BagFormat::prefix, "How codes begin; empty for a form without")
                .optional()
                .maxLength(16),
            wire::field("digits", &BagFormat::digits, "Digits after the prefix; 0: letters, digits and hyphens instead")
                .optional()
                .range(0, 12),
            wire::field("minLength", &BagFormat::minLength, "Where digits is 0: shortest code").optional().range(1, 64),
            wire::field("maxLength", &BagFormat::maxLength, "Where digits is 0: longest code").optional().range(1, 64),
            wire::field("capacity", &BagFormat::capacity, "Children that fit into a parent").optional().range(1, 1000),
            wire::field("unitGrams", &BagFormat::unitGrams, "What one child weighs").optional().range(1, 100'000),
            wire::field("toleranceGrams", &BagFormat::toleranceGrams, "How far the scale may be off")
                .optional()
                .range(0, 100'000),
            wire::field("active", &BagFormat::active, "Whether new bags may have such a code").optional(),
            wire::field("version", &BagFormat::version, "Counts changes; 0 makes a new one").optional().range(0, 1e15)};
    }
};

struct Bag
{
    static constexpr auto schemaName = "Bag";
    QString code;
    WireBagKind kind = WireBagKind::Child;
    QString format;
    QString goods;
    QString area;
    WireBagState state = WireBagState::Open;
    std::optional<QString> parent;
    std::optional<QString> bill;
    int children = 0;
    int capacity = 0;
    qint64 nominalGrams = 0;
    std::optional<qint64> scaleGrams;
    WireWeightVerdict weight = WireWeightVerdict::NotWeighed;
    qint64 createdAtMs = 0;
    qint64 changedAtMs = 0;
    QString changedBy;
    QString station;
    qint64 revision = 0;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("code", &Bag::code, "What is printed on it"),
                          wire::field("kind", &Bag::kind, "Parent or child, for ever"),
                          wire::field("format", &Bag::format, "Form its code has"),
                          wire::field("goods", &Bag::goods, "What is in it"),
                          wire::field("area", &Bag::area,
                                      "Of a parent: where it came into being; of a child: where it was packed last"),
                          wire::field("state", &Bag::state, "Of a parent: whether it is complete"),
                          wire::field("parent", &Bag::parent, "Of a child: what it is in"),
                          wire::field("bill", &Bag::bill, "Of a parent: bill it is on"),
                          wire::field("children", &Bag::children, "Of a parent: how many are in it"),
                          wire::field("capacity", &Bag::capacity, "Of a parent: how many fit"),
                          wire::field("nominalGrams", &Bag::nominalGrams, "What its children should weigh"),
                          wire::field("scaleGrams", &Bag::scaleGrams, "What the scale said"),
                          wire::field("weight", &Bag::weight, "Whether both agree within the tolerance"),
                          wire::field("createdAtMs", &Bag::createdAtMs, "First seen"),
                          wire::field("changedAtMs", &Bag::changedAtMs, "Last changed"),
                          wire::field("changedBy", &Bag::changedBy, "By whom"),
                          wire::field("station", &Bag::station, "Where it was scanned last"),
                          wire::field("revision", &Bag::revision, "Counts its changes")};
    }
};

/// One entry of the history. Nothing of it is ever changed; what was wrong is taken back by another.
struct BagEvent
{
    static constexpr auto schemaName = "BagEvent";
    qint64 id = 0;
    WireBagEventType type = WireBagEventType::Packed;
    qint64 timeMs = 0;
    std::optional<qint64> deviceTimeMs;
    QString bag;
    std::optional<QString> other;
    std::optional<QString> bill;
    QString by;
    QString station;
    QString area;
    std::optional<qint64> undoes;
    std::optional<qint64> undoneBy;
    std::optional<QString> group;
    std::optional<QString> reason;
    std::optional<qint64> grams;
    bool undoable = false;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &BagEvent::id, "Its place in the history"),
            wire::field("type", &BagEvent::type, "What happened"),
            wire::field("timeMs", &BagEvent::timeMs, "When the server took it"),
            wire::field("deviceTimeMs", &BagEvent::deviceTimeMs,
                        "When the station saw it, by the server's clock as far as known"),
            wire::field("bag", &BagEvent::bag, "Parent it is about; empty when it is about a bill alone"),
            wire::field("other", &BagEvent::other, "Child it is about"),
            wire::field("bill", &BagEvent::bill, "Bill it is about"),
            wire::field("by", &BagEvent::by, "Who did it"),
            wire::field("station", &BagEvent::station, "Where"),
            wire::field("area", &BagEvent::area, "Area it is counted in"),
            wire::field("undoes", &BagEvent::undoes, "Entry that it takes back"),
            wire::field("undoneBy", &BagEvent::undoneBy, "Entry that took it back"),
            wire::field("group", &BagEvent::group, "Entries of one move, split or import share it"),
            wire::field("reason", &BagEvent::reason, "Why, where a reason was given"),
            wire::field("grams", &BagEvent::grams, "What the scale said"),
            wire::field("undoable", &BagEvent::undoable, "Whether it can be taken back as things are now")};
    }
};

/// A bag has changed, or a bill: what pages and other stations follow.
struct BagsChanged
{
    static constexpr wire::Topic topic{"bags.changed", wire::TopicKind::Log, permission::read,
                                       "Something was packed, taken out, billed or corrected"};
    BagEvent event;
    std::optional<Bag> parent;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("event", &BagsChanged::event, "What happened"),
                          wire::field("parent", &BagsChanged::parent, "How the parent is now")};
    }
};

struct FindBag
{
    static constexpr wire::Method method{"bags.find",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/bags/{code}",
                                         "Look a bag up",
                                         "With the children that are in it now, or with the parent it is in."};
    struct Params
    {
        QString code;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("code", &Params::code, "As it is printed or scanned").minLength(1).maxLength(codeLength)};
        }
    };
    struct Reply
    {
        Bag bag;
        QList<Bag> children;
        std::optional<Bag> parent;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("bag", &Reply::bag, "The bag"),
                              wire::field("children", &Reply::children, "What is in it, by code"),
                              wire::field("parent", &Reply::parent, "What it is in")};
        }
    };
};

struct ListBags
{
    static constexpr wire::Method method{"bags.list",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/bags",
                                         "Search bags",
                                         "By code; every filter narrows. Pages go on from the cursor however far, in "
                                         "the order of codes (of reversed codes "
                                         "where the end of the code is searched). By person or time, without a code or "
                                         "with one that is contained: newest change first."};
    struct Params
    {
        QString text;
        WireCodeMatch match = WireCodeMatch::Prefix;
        std::optional<WireBagKind> kind;
        std::optional<WireBagState> state;
        std::optional<bool> billed;
        std::optional<bool> packed;
        std::optional<QString> area;
        std::optional<QString> by;
        std::optional<qint64> fromMs;
        std::optional<qint64> toMs;
        QString cursor;
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("text", &Params::text, "Part of the code; empty for all").optional().maxLength(codeLength),
                wire::field("match", &Params::match, "Which part").optional(),
                wire::field("kind", &Params::kind, "Only parents or children"),
                wire::field("state", &Params::state, "Only parents that are open or complete"),
                wire::field("billed", &Params::billed, "Only parents that are or are not on a bill"),
                wire::field("packed", &Params::packed, "Only children that are or are not in a parent"),
                wire::field("area", &Params::area, "Only this area"),
                wire::field("by", &Params::by, "Only what this person changed last"),
                wire::field("fromMs", &Params::fromMs, "Changed last then or later"),
                wire::field("toMs", &Params::toMs, "Changed last before then"),
                wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<Bag> bags;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("bags", &Reply::bags, "One page"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

struct ReadBagHistory
{
    static constexpr wire::Method method{"bags.history",  wire::MethodKind::Query, permission::read,
                                         wire::Verb::Get, "/bags/{code}/history",  "Read what happened to a bag",
                                         "Newest first."};
    struct Params
    {
        QString code;
        QString cursor;
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("code", &Params::code, "Bag").minLength(1).maxLength(codeLength),
                              wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<BagEvent> events;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("events", &Reply::events, "One page"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

/// What a correction did.
struct BagChange
{
    Bag parent;
    std::optional<Bag> other;
    QList<qint64> events;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("parent", &BagChange::parent, "The parent as it is now"),
                          wire::field("other", &BagChange::other, "The child or the second parent as it is now"),
                          wire::field("events", &BagChange::events, "Entries it made, to be taken back by bags.undo")};
    }
};

struct PackBag
{
    static constexpr wire::Method method{
        "bags.pack",
        wire::MethodKind::Command,
        permission::scan,
        wire::Verb::Post,
        "/bags/{parent}/children",
        "Pack a child into a parent",
        "Both come into being where they are new. Refused where the child is in another parent "
        "or the parent is full, complete or on a bill. A child that is in already is no error."};
    struct Params
    {
        QString parent;
        QString child;
        QString area;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("parent", &Params::parent, "Parent").minLength(1).maxLength(codeLength),
                wire::field("child", &Params::child, "Child").minLength(1).maxLength(codeLength),
                wire::field("area", &Params::area, "Where, for a parent that is new").optional().maxLength(64)};
        }
    };
    using Reply = BagChange;
};

struct UnpackBag
{
    static constexpr wire::Method method{"bags.unpack",
                                         wire::MethodKind::Command,
                                         permission::correct,
                                         wire::Verb::Post,
                                         "/bags/{parent}/unpack",
                                         "Take children out of a parent",
                                         "Without children named: all of them. All or none."};
    struct Params
    {
        QString parent;
        QStringList children;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("parent", &Params::parent, "Parent").minLength(1).maxLength(codeLength),
                wire::field("children", &Params::children, "What comes out; empty for everything").optional(),
                wire::field("reason", &Params::reason, "Why").optional().maxLength(500)};
        }
    };
    using Reply = BagChange;
};

struct MoveBags
{
    static constexpr wire::Method method{
        "bags.move",
        wire::MethodKind::Command,
        permission::correct,
        wire::Verb::Post,
        "/bags/{parent}/move",
        "Move children into another parent",
        "The parent they go to comes into being where it is new, so this also splits one. All or none."};
    struct Params
    {
        QString parent;
        QString to;
        QStringList children;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("parent", &Params::parent, "Parent they are in").minLength(1).maxLength(codeLength),
                wire::field("to", &Params::to, "Parent they go to").minLength(1).maxLength(codeLength),
                wire::field("children", &Params::children, "What moves"),
                wire::field("reason", &Params::reason, "Why").optional().maxLength(500)};
        }
    };
    using Reply = BagChange;
};

struct CompleteParent
{
    static constexpr wire::Method method{"bags.complete",
                                         wire::MethodKind::Command,
                                         permission::scan,
                                         wire::Verb::Post,
                                         "/bags/{parent}/complete",
                                         "Complete a parent",
                                         "A full one is complete by itself; one that is short needs a reason."};
    struct Params
    {
        QString parent;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("parent", &Params::parent, "Parent").minLength(1).maxLength(codeLength),
                              wire::field("reason", &Params::reason, "Why it is short").optional().maxLength(500)};
        }
    };
    using Reply = BagChange;
};

struct ReopenParent
{
    static constexpr wire::Method method{
        "bags.reopen",           wire::MethodKind::Command,      permission::correct,         wire::Verb::Post,
        "/bags/{parent}/reopen", "Open a complete parent again", "Not while it is on a bill."};
    struct Params
    {
        QString parent;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("parent", &Params::parent, "Parent").minLength(1).maxLength(codeLength),
                              wire::field("reason", &Params::reason, "Why").minLength(1).maxLength(500)};
        }
    };
    using Reply = BagChange;
};

struct WeighParent
{
    static constexpr wire::Method method{"bags.weigh",
                                         wire::MethodKind::Command,
                                         permission::scan,
                                         wire::Verb::Post,
                                         "/bags/{parent}/weigh",
                                         "Note what the scale said",
                                         "Beside the nominal weight, never in its place."};
    struct Params
    {
        QString parent;
        qint64 grams = 0;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("parent", &Params::parent, "Parent").minLength(1).maxLength(codeLength),
                              wire::field("grams", &Params::grams, "Net weight").range(0, 100'000'000)};
        }
    };
    using Reply = BagChange;
};

struct VerifyParent
{
    static constexpr wire::Method method{"bags.verify",
                                         wire::MethodKind::Command,
                                         permission::scan,
                                         wire::Verb::Post,
                                         "/bags/{parent}/verify",
                                         "Compare what is in a parent with what was scanned again",
                                         "Noted as an observation; it changes nothing else."};
    struct Params
    {
        QString parent;
        QStringList children;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("parent", &Params::parent, "Parent").minLength(1).maxLength(codeLength),
                              wire::field("children", &Params::children, "What was found in it")};
        }
    };
    struct Reply
    {
        Bag parent;
        QStringList missing;
        QStringList extra;
        qint64 event = 0;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("parent", &Reply::parent, "The parent"),
                              wire::field("missing", &Reply::missing, "Should be in it and was not found"),
                              wire::field("extra", &Reply::extra, "Was found and should not be in it"),
                              wire::field("event", &Reply::event, "Entry it made")};
        }
    };
};

struct UndoBagEvent
{
    static constexpr wire::Method method{"bags.undo",
                                         wire::MethodKind::Command,
                                         permission::read,
                                         wire::Verb::Post,
                                         "/bag-events/{event}/undo",
                                         "Take an entry back",
                                         "By a further entry that says the opposite. Whether that is possible depends "
                                         "on how things are now, not on the time that "
                                         "has passed. Own entries with bags.scan, others' with "
                                         "bags.correct in the parent's area; those about bills with bills.manage and "
                                         "bills.correct in the bill's. Taking back what is taken back already changes "
                                         "nothing."};
    struct Params
    {
        qint64 event = 0;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("event", &Params::event, "Entry").range(1, 9e15),
                              wire::field("reason", &Params::reason, "Why").optional().maxLength(500)};
        }
    };
    using Reply = BagChange;
};

struct ListBagFormats
{
    static constexpr wire::Method method{"bagFormats.list",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/bag-formats",
                                         "List the forms of codes",
                                         "In the order in which a code is compared with them: longer prefixes first."};
    using Params = wire::Empty;
    struct Reply
    {
        QList<BagFormat> formats;
        static constexpr auto fields() { return std::tuple{wire::field("formats", &Reply::formats, "All of them")}; }
    };
};

struct SaveBagFormat
{
    static constexpr wire::Method method{"bagFormats.save",
                                         wire::MethodKind::Command,
                                         permission::configure,
                                         wire::Verb::Put,
                                         "/bag-formats/{name}",
                                         "Make or change a form of codes",
                                         "Capacity and weights count for parents that come into being from then on.",
                                         wire::Clients::desk};
    using Params = BagFormat;
    using Reply = BagFormat;
};

} // namespace gemba::bags

template <>
struct gemba::wire::EnumNames<gemba::bags::WireBagKind>
{
    using K = gemba::bags::WireBagKind;
    static constexpr std::array values{std::pair{K::Parent, "parent"}, std::pair{K::Child, "child"}};
};
template <>
struct gemba::wire::EnumNames<gemba::bags::WireBagState>
{
    using S = gemba::bags::WireBagState;
    static constexpr std::array values{std::pair{S::Open, "open"}, std::pair{S::Complete, "complete"}};
};
template <>
struct gemba::wire::EnumNames<gemba::bags::WireWeightVerdict>
{
    using V = gemba::bags::WireWeightVerdict;
    static constexpr std::array values{std::pair{V::NotWeighed, "notWeighed"}, std::pair{V::Agrees, "agrees"},
                                       std::pair{V::Light, "light"}, std::pair{V::Heavy, "heavy"}};
};
template <>
struct gemba::wire::EnumNames<gemba::bags::WireCodeMatch>
{
    using M = gemba::bags::WireCodeMatch;
    static constexpr std::array values{std::pair{M::Exact, "exact"}, std::pair{M::Prefix, "prefix"},
                                       std::pair{M::Suffix, "suffix"}, std::pair{M::Contains, "contains"}};
};
template <>
struct gemba::wire::EnumNames<gemba::bags::WireBagEventType>
{
    using T = gemba::bags::WireBagEventType;
    static constexpr std::array values{
        std::pair{T::ParentCreated, "parentCreated"}, std::pair{T::Packed, "packed"},
        std::pair{T::Unpacked, "unpacked"},           std::pair{T::Completed, "completed"},
        std::pair{T::Reopened, "reopened"},           std::pair{T::Weighed, "weighed"},
        std::pair{T::Verified, "verified"},           std::pair{T::Billed, "billed"},
        std::pair{T::Unbilled, "unbilled"},           std::pair{T::Returned, "returned"},
        std::pair{T::BillOpened, "billOpened"},       std::pair{T::BillChanged, "billChanged"},
        std::pair{T::BillClosed, "billClosed"},       std::pair{T::BillReopened, "billReopened"},
        std::pair{T::BillVoided, "billVoided"}};
};
