#pragma once

#include "bills_contract.h"

/// Wire shapes of what leaves the house on paper and as files: bills, labels, events for partners.
namespace gemba::bags {

namespace permission {
inline constexpr auto print = wire::Permission::named("bags.print");
inline constexpr auto exportEvents = wire::Permission::named("data.export");
} // namespace permission

struct PrintBill
{
    static constexpr wire::Method method{
        "bills.document",
        wire::MethodKind::Local,
        permission::read,
        wire::Verb::Get,
        "/bills/{number}/document",
        "Print a bill",
        "A PDF of a revision as it was closed, the same bytes each time; of a bill that is open a draft that says so. "
        "In the language "
        "wanted, with a code that leads to the record and the SHA-256 of its content."};
    static constexpr bool isPassive = true;
    struct Params
    {
        QString number;
        int revision = 0;
        QString language;
        bool annex = false;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("number", &Params::number, "Bill").minLength(1).maxLength(billNumberLength),
                wire::field("revision", &Params::revision, "Which; 0 = the last, or a draft while it is open")
                    .optional()
                    .range(0, 10'000),
                wire::field("language", &Params::language, "en, de, pl or ar").optional().maxLength(8),
                wire::field(
                    "annex", &Params::annex,
                    "With the children of each parent, as they were when it was closed; of a draft as they are now")
                    .optional()};
        }
    };
    struct Reply
    {
        QString fileName;
        QByteArray content;
        int revision = 0;
        bool draft = false;
        QString contentHash;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("fileName", &Reply::fileName, "Name for the file"),
                wire::field("content", &Reply::content, "The PDF").maxLength(4'000'000),
                wire::field("revision", &Reply::revision, "Which one it is"),
                wire::field("draft", &Reply::draft, "The bill is open: it may still change"),
                wire::field("contentHash", &Reply::contentHash, "SHA-256 of what it says, in hexadecimal")};
        }
    };
};

/// Numbers that were set aside for labels: nobody else gets them, and they are not in use.
struct LabelRange
{
    static constexpr auto schemaName = "LabelRange";
    QString id;
    QString format;
    QString first;
    QString last;
    int count = 0;
    QString reservedBy;
    qint64 reservedAtMs = 0;
    int prints = 0;
    std::optional<qint64> lastPrintMs;
    bool gaps = false;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("id", &LabelRange::id, "Identity"),
                          wire::field("format", &LabelRange::format, "Form of the codes"),
                          wire::field("first", &LabelRange::first, "First code"),
                          wire::field("last", &LabelRange::last, "Last code"),
                          wire::field("count", &LabelRange::count, "How many"),
                          wire::field("reservedBy", &LabelRange::reservedBy, "By whom"),
                          wire::field("reservedAtMs", &LabelRange::reservedAtMs, "When"),
                          wire::field("prints", &LabelRange::prints, "How often labels of it were printed"),
                          wire::field("lastPrintMs", &LabelRange::lastPrintMs, "When last"),
                          wire::field("gaps", &LabelRange::gaps,
                                      "They lie between numbers in use: labels that were printed elsewhere and not "
                                      "scanned yet may have them")
                              .optional()};
    }
};

struct ReserveLabels
{
    static constexpr wire::Method method{
        "labels.reserve",
        wire::MethodKind::Command,
        permission::print,
        wire::Verb::Post,
        "/labels",
        "Set numbers aside for labels",
        "Of a form with digits, in one piece, after the greatest in use. Where no more "
        "are left there, those between numbers in use and set aside before are "
        "given to whoever says so (gaps)."};
    struct Params
    {
        QString format;
        int count = 1;
        bool gaps = false;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("format", &Params::format, "Form of the codes").minLength(1).maxLength(40),
                              wire::field("count", &Params::count, "How many").range(1, 5'000),
                              wire::field("gaps", &Params::gaps,
                                          "If need be, from between numbers in use: no labels were printed elsewhere "
                                          "that nobody has scanned yet")
                                  .optional()};
        }
    };
    using Reply = LabelRange;
};

struct ListLabels
{
    static constexpr wire::Method method{"labels.list",    wire::MethodKind::Query,
                                         permission::read, wire::Verb::Get,
                                         "/labels",        "List numbers that were set aside",
                                         "Newest first."};
    struct Params
    {
        QString cursor;
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<LabelRange> ranges;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("ranges", &Reply::ranges, "One page"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

enum class WireLabelMedium { Pdf, Zpl };

struct PrintLabels
{
    static constexpr wire::Method method{
        "labels.print",
        wire::MethodKind::Local,
        permission::print,
        wire::Verb::Post,
        "/labels/{range}/print",
        "Print labels",
        "Of a range that was set aside, or some of it; 100 × 50 mm each. As PDF, or as ZPL II for a label printer with "
        "8 dots a "
        "millimetre. A second print needs a reason; each print is in the audit trail."};
    /// Labels of one reply.
    static constexpr int mostAtOnce = 500;
    struct Params
    {
        QString range;
        WireLabelMedium medium = WireLabelMedium::Pdf;
        int from = 1;
        int count = 0;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("range", &Params::range, "Numbers that were set aside").minLength(1).maxLength(64),
                wire::field("medium", &Params::medium, "pdf or zpl").optional(),
                wire::field("from", &Params::from, "First label, counted from 1").optional().range(1, 5'000),
                wire::field("count", &Params::count, "How many, at most 500; 0: as many as there are")
                    .optional()
                    .range(0, mostAtOnce),
                wire::field("reason", &Params::reason, "Why again").optional().maxLength(500)};
        }
    };
    struct Reply
    {
        QString fileName;
        QByteArray content;
        int labels = 0;
        std::optional<int> nextFrom;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("fileName", &Reply::fileName, "Name for the file"),
                              wire::field("content", &Reply::content, "PDF or ZPL").maxLength(8'000'000),
                              wire::field("labels", &Reply::labels, "How many are in it"),
                              wire::field("nextFrom", &Reply::nextFrom, "First of those that are left")};
        }
    };
};

struct ExportEpcis
{
    static constexpr wire::Method method{"epcis.events",
                                         wire::MethodKind::Query,
                                         permission::exportEvents,
                                         wire::Verb::Get,
                                         "/epcis/events",
                                         "Read the history as EPCIS 2.0",
                                         "An EPCISDocument in JSON-LD, oldest first, of all bags, one bag or one bill. "
                                         "What was taken back is there with an error declaration."};
    struct Params
    {
        std::optional<QString> bag;
        std::optional<QString> bill;
        std::optional<qint64> fromMs;
        std::optional<qint64> toMs;
        QString cursor;
        int limit = 500;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("bag", &Params::bag, "Only of this parent or child"),
                              wire::field("bill", &Params::bill, "Only of this bill"),
                              wire::field("fromMs", &Params::fromMs, "Taken then or later"),
                              wire::field("toMs", &Params::toMs, "Taken before then"),
                              wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Events wanted").optional().range(1, 2000)};
        }
    };
    struct Reply
    {
        QString document;
        int events = 0;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("document", &Reply::document, "The EPCISDocument, as text").maxLength(8'000'000),
                wire::field("events", &Reply::events, "How many are in it"),
                wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

} // namespace gemba::bags

template <>
struct gemba::wire::EnumNames<gemba::bags::WireLabelMedium>
{
    using M = gemba::bags::WireLabelMedium;
    static constexpr std::array values{std::pair{M::Pdf, "pdf"}, std::pair{M::Zpl, "zpl"}};
};
