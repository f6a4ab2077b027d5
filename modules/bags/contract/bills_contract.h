#pragma once

#include "bags_contract.h"

/// Wire shapes of bills: which parents leave together, to where, in what.
namespace gemba::bags {

namespace permission {
inline constexpr auto bill = wire::Permission::inArea("bills.manage");
inline constexpr auto billCorrect = wire::Permission::inArea("bills.correct");
} // namespace permission

inline constexpr int billNumberLength = 40;

/// Reopened is open again after it was closed: it differs in that a print of it is out.
enum class WireBillState { Open, Closed, Reopened, Void };

struct Bill
{
    static constexpr auto schemaName = "Bill";
    QString number;
    WireBillState state = WireBillState::Open;
    QString destination;
    QString vehicle;
    QString area;
    int planned = 0;
    int parents = 0;
    int children = 0;
    qint64 nominalGrams = 0;
    std::optional<qint64> scaleGrams;
    int weighed = 0;
    int returned = 0;
    int revision = 1;
    QString openedBy;
    qint64 openedAtMs = 0;
    std::optional<QString> closedBy;
    std::optional<qint64> closedAtMs;
    std::optional<QString> reason;
    qint64 version = 0;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("number", &Bill::number, "Identity, as printed"),
            wire::field("state", &Bill::state, "Where it stands"),
            wire::field("destination", &Bill::destination, "Where the goods go"),
            wire::field("vehicle", &Bill::vehicle, "What carries them"),
            wire::field("area", &Bill::area, "Dock it is loaded at"),
            wire::field("planned", &Bill::planned, "Parents that should be on it"),
            wire::field("parents", &Bill::parents, "Parents that are on it"),
            wire::field("children", &Bill::children, "Children in them, counted when each was put on"),
            wire::field("nominalGrams", &Bill::nominalGrams, "What they should weigh"),
            wire::field("scaleGrams", &Bill::scaleGrams, "Sum of the scale's weights; absent unless all were weighed"),
            wire::field("weighed", &Bill::weighed, "Parents that have a weight of the scale"),
            wire::field("returned", &Bill::returned, "Parents that came back"),
            wire::field("revision", &Bill::revision, "Of the print: one more each time it was reopened"),
            wire::field("openedBy", &Bill::openedBy, "Who opened it"),
            wire::field("openedAtMs", &Bill::openedAtMs, "When"),
            wire::field("closedBy", &Bill::closedBy, "Who closed it last"),
            wire::field("closedAtMs", &Bill::closedAtMs, "When"),
            wire::field("reason", &Bill::reason, "Why it was closed short, reopened or made void"),
            wire::field("version", &Bill::version, "Counts its changes")};
    }
};

/// One parent as it was when it was put on.
struct BillLine
{
    static constexpr auto schemaName = "BillLine";
    QString parent;
    QString goods;
    int children = 0;
    int capacity = 0;
    qint64 nominalGrams = 0;
    std::optional<qint64> scaleGrams;
    WireWeightVerdict weight = WireWeightVerdict::NotWeighed;
    qint64 addedAtMs = 0;
    QString addedBy;
    std::optional<qint64> returnedAtMs;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("parent", &BillLine::parent, "Code"),
                          wire::field("goods", &BillLine::goods, "What is in it"),
                          wire::field("children", &BillLine::children, "How many are in it"),
                          wire::field("capacity", &BillLine::capacity, "How many fit"),
                          wire::field("nominalGrams", &BillLine::nominalGrams, "What they should weigh"),
                          wire::field("scaleGrams", &BillLine::scaleGrams, "What the scale said"),
                          wire::field("weight", &BillLine::weight, "Whether both agree"),
                          wire::field("addedAtMs", &BillLine::addedAtMs, "When it was put on"),
                          wire::field("addedBy", &BillLine::addedBy, "By whom"),
                          wire::field("returnedAtMs", &BillLine::returnedAtMs, "When it came back")};
    }
};

struct BillOnly
{
    QString number;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("number", &BillOnly::number, "Bill").minLength(1).maxLength(billNumberLength)};
    }
};

struct BillWithReason
{
    QString number;
    QString reason;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("number", &BillWithReason::number, "Bill").minLength(1).maxLength(billNumberLength),
            wire::field("reason", &BillWithReason::reason, "Why").minLength(1).maxLength(500)};
    }
};

struct BillParent
{
    QString number;
    QString parent;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("number", &BillParent::number, "Bill").minLength(1).maxLength(billNumberLength),
                          wire::field("parent", &BillParent::parent, "Parent").minLength(1).maxLength(codeLength)};
    }
};

struct BillChange
{
    Bill bill;
    std::optional<Bag> parent;
    QList<qint64> events;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("bill", &BillChange::bill, "The bill as it is now"),
                          wire::field("parent", &BillChange::parent, "The parent as it is now"),
                          wire::field("events", &BillChange::events, "Entries it made")};
    }
};

struct ListBills
{
    static constexpr wire::Method method{
        "bills.list", wire::MethodKind::Query, permission::read, wire::Verb::Get, "/bills",
        "List bills", "Newest first."};
    struct Params
    {
        QString text;
        std::optional<WireBillState> state;
        std::optional<bool> openOnly;
        std::optional<QString> area;
        std::optional<QString> by;
        std::optional<qint64> fromMs;
        std::optional<qint64> toMs;
        QString cursor;
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("text", &Params::text,
                            "How the number, or a word of destination or vehicle, begins, or how number or vehicle end")
                    .optional()
                    .maxLength(80),
                wire::field("state", &Params::state, "Only those in this state"),
                wire::field("openOnly", &Params::openOnly, "Only those that can be loaded: open and reopened"),
                wire::field("area", &Params::area, "Only this dock"),
                wire::field("by", &Params::by, "Only those that this person opened"),
                wire::field("fromMs", &Params::fromMs, "Opened then or later"),
                wire::field("toMs", &Params::toMs, "Opened before then"),
                wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<Bill> bills;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("bills", &Reply::bills, "One page"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

struct FindBill
{
    static constexpr wire::Method method{
        "bills.find",
        wire::MethodKind::Query,
        permission::read,
        wire::Verb::Get,
        "/bills/{number}",
        "Look a bill up",
        "With the parents that are on it, in the order in which they were put on, and what happened to it."};
    using Params = BillOnly;
    struct Reply
    {
        Bill bill;
        QList<BillLine> lines;
        QList<BagEvent> events;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("bill", &Reply::bill, "The bill"),
                              wire::field("lines", &Reply::lines, "Parents on it"),
                              wire::field("events", &Reply::events, "What happened to the bill itself, newest first")};
        }
    };
};

struct OpenBill
{
    static constexpr wire::Method method{
        "bills.open",
        wire::MethodKind::Command,
        permission::bill,
        wire::Verb::Post,
        "/bills",
        "Open a bill",
        "The number is given where it comes from elsewhere, otherwise the next one is taken."};
    struct Params
    {
        QString number;
        QString destination;
        QString vehicle;
        QString area;
        int planned = 0;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("number", &Params::number, "Letters, digits and . _ / -")
                    .optional()
                    .maxLength(billNumberLength),
                wire::field("destination", &Params::destination, "Where the goods go").minLength(1).maxLength(120),
                wire::field("vehicle", &Params::vehicle, "What carries them").minLength(1).maxLength(80),
                wire::field("area", &Params::area, "Dock it is loaded at").optional().maxLength(64),
                wire::field("planned", &Params::planned, "Parents that should be on it").range(1, 1000)};
        }
    };
    using Reply = BillChange;
};

struct ChangeBill
{
    static constexpr wire::Method method{"bills.change",
                                         wire::MethodKind::Command,
                                         permission::bill,
                                         wire::Verb::Put,
                                         "/bills/{number}",
                                         "Change what a bill says",
                                         "Only while it is open; never to fewer parents than are on it."};
    struct Params
    {
        QString number;
        qint64 expectedVersion = 0;
        QString destination;
        QString vehicle;
        int planned = 0;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("number", &Params::number, "Bill").minLength(1).maxLength(billNumberLength),
                wire::field("expectedVersion", &Params::expectedVersion, "Version last read").range(0, 1e15),
                wire::field("destination", &Params::destination, "Where the goods go").minLength(1).maxLength(120),
                wire::field("vehicle", &Params::vehicle, "What carries them").minLength(1).maxLength(80),
                wire::field("planned", &Params::planned, "Parents that should be on it").range(1, 1000)};
        }
    };
    using Reply = BillChange;
};

struct AddToBill
{
    static constexpr wire::Method method{"bills.add",
                                         wire::MethodKind::Command,
                                         permission::bill,
                                         wire::Verb::Post,
                                         "/bills/{number}/parents",
                                         "Put a parent on a bill",
                                         "It must be complete and on no other bill, and the bill must be open and not "
                                         "hold what was planned already. A parent that is on it already is no error."};
    using Params = BillParent;
    using Reply = BillChange;
};

struct RemoveFromBill
{
    static constexpr wire::Method method{"bills.remove",
                                         wire::MethodKind::Command,
                                         permission::bill,
                                         wire::Verb::Delete,
                                         "/bills/{number}/parents/{parent}",
                                         "Take a parent off an open bill",
                                         "What the bill adds up to follows."};
    using Params = BillParent;
    using Reply = BillChange;
};

struct CloseBill
{
    static constexpr wire::Method method{"bills.close",
                                         wire::MethodKind::Command,
                                         permission::bill,
                                         wire::Verb::Post,
                                         "/bills/{number}/close",
                                         "Close a bill",
                                         "Its parents are frozen from then on. With fewer parents than planned only "
                                         "with a reason and with bills.correct."};
    struct Params
    {
        QString number;
        QString shortReason;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("number", &Params::number, "Bill").minLength(1).maxLength(billNumberLength),
                              wire::field("shortReason", &Params::shortReason, "Why it holds less than planned")
                                  .optional()
                                  .maxLength(500)};
        }
    };
    using Reply = BillChange;
};

struct ReopenBill
{
    static constexpr wire::Method method{"bills.reopen",
                                         wire::MethodKind::Command,
                                         permission::billCorrect,
                                         wire::Verb::Post,
                                         "/bills/{number}/reopen",
                                         "Open a closed bill again",
                                         "What was printed stays readable as the revision it was."};
    using Params = BillWithReason;
    using Reply = BillChange;
};

struct VoidBill
{
    static constexpr wire::Method method{"bills.void",
                                         wire::MethodKind::Command,
                                         permission::billCorrect,
                                         wire::Verb::Post,
                                         "/bills/{number}/void",
                                         "Make a bill void",
                                         "Its parents are free again; the bill and what was on it stay readable."};
    using Params = BillWithReason;
    using Reply = BillChange;
};

struct ReturnParent
{
    static constexpr wire::Method method{
        "bills.return",
        wire::MethodKind::Command,
        permission::bill,
        wire::Verb::Post,
        "/bills/{number}/returns",
        "Take back a parent that came back",
        "Against a closed bill: the bill stays as it was printed and counts the return; the parent is free again."};
    struct Params
    {
        QString number;
        QString parent;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("number", &Params::number, "Bill").minLength(1).maxLength(billNumberLength),
                              wire::field("parent", &Params::parent, "Parent").minLength(1).maxLength(codeLength),
                              wire::field("reason", &Params::reason, "Why").minLength(1).maxLength(500)};
        }
    };
    using Reply = BillChange;
};

/// What was printed of a bill when it was closed; one for each time.
struct BillRevision
{
    static constexpr auto schemaName = "BillRevision";
    Bill bill;
    QList<BillLine> lines;
    QString contentHash;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("bill", &BillRevision::bill, "The bill as it was"),
                          wire::field("lines", &BillRevision::lines, "The parents as they were"),
                          wire::field("contentHash", &BillRevision::contentHash, "SHA-256 of it, in hexadecimal")};
    }
};

struct ReadBillRevision
{
    static constexpr wire::Method method{"bills.revision",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/bills/{number}/revisions/{revision}",
                                         "Read a bill as it was printed",
                                         "The last revision where none is named (0)."};
    struct Params
    {
        QString number;
        int revision = 0;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("number", &Params::number, "Bill").minLength(1).maxLength(billNumberLength),
                              wire::field("revision", &Params::revision, "Which; 0 = the last").range(0, 10'000)};
        }
    };
    using Reply = BillRevision;
};

} // namespace gemba::bags

template <>
struct gemba::wire::EnumNames<gemba::bags::WireBillState>
{
    using S = gemba::bags::WireBillState;
    static constexpr std::array values{std::pair{S::Open, "open"}, std::pair{S::Closed, "closed"},
                                       std::pair{S::Reopened, "reopened"}, std::pair{S::Void, "void"}};
};
