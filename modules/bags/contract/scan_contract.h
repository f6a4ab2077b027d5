#pragma once

#include "bills_contract.h"

/// Wire shapes of scans: what a station saw, in its order, and what became of it. A scan is kept for ever whatever became of it.
namespace gemba::bags {

/// What the station was doing. A parent code opens the parent while packing; a code that begins with '/' never gets here.
enum class WireScanMode { Pack, Unpack, Bill, Unbill, Return };

/// Whether it is about parents on bills: then the rights of bills count, not those of bags.
constexpr bool isBilling(WireScanMode mode)
{
    return mode == WireScanMode::Bill || mode == WireScanMode::Unbill || mode == WireScanMode::Return;
}

/// What the operator sees and hears. Refused carries the reason as an error code of the catalogue.
enum class WireScanOutcome { Accepted, AlreadyHere, WrongParent, Full, Unknown, Refused };

/// What a person decided about a scan that lost against another.
enum class WireRemedy {
    Keep,  ///< what counts now is right
    Move,  ///< the losing scan was right: the child, or the parent, is moved to where it says
    Check, ///< somebody is to look; the parents are held until then
};

struct Scan
{
    static constexpr auto schemaName = "Scan";
    QString key;
    qint64 sequence = 0;
    WireScanMode mode = WireScanMode::Pack;
    QString code;
    QString parent;
    QString bill;
    QString area;
    qint64 deviceTimeMs = 0;
    qint64 clockOffsetMs = 0;
    bool offline = false;
    QString operatorName;
    QString reason;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("key", &Scan::key,
                        "Identity, made by the station: a UUID. The same key gets the same answer for ever")
                .minLength(16)
                .maxLength(64),
            wire::field("sequence", &Scan::sequence, "The station's count of scans, without gaps").range(1, 9e15),
            wire::field("mode", &Scan::mode, "What the station was doing"),
            wire::field("code", &Scan::code, "What was scanned, as the scanner sent it").minLength(1).maxLength(512),
            wire::field("parent", &Scan::parent, "Parent that was open at the station")
                .optional()
                .maxLength(codeLength),
            wire::field("bill", &Scan::bill, "Bill that was open at the station")
                .optional()
                .maxLength(billNumberLength),
            wire::field("area", &Scan::area, "Where the station stands").optional().maxLength(64),
            wire::field("deviceTimeMs", &Scan::deviceTimeMs, "When, by the station's clock").range(0, 9e15),
            wire::field("clockOffsetMs", &Scan::clockOffsetMs,
                        "Server's clock less the station's, as far as the station knew")
                .optional()
                .range(-9e15, 9e15),
            wire::field("offline", &Scan::offline, "Whether the operator was told that it waits").optional(),
            wire::field("operatorName", &Scan::operatorName,
                        "Who scanned, where that is not who sends. Only from an enrolled terminal")
                .optional()
                .maxLength(64),
            wire::field("reason", &Scan::reason, "Of a return: why").optional().maxLength(500)};
    }
};

struct ScanResult
{
    static constexpr auto schemaName = "ScanResult";
    qint64 scan = 0;
    qint64 sequence = 0;
    WireScanOutcome outcome = WireScanOutcome::Accepted;
    int effect = 0;
    QString code;
    std::optional<int> errorCode;
    QString errorField;
    std::optional<Bag> parent;
    std::optional<Bill> bill;
    std::optional<qint64> event;
    std::optional<QString> otherParent;
    std::optional<QString> otherBill;
    std::optional<QString> otherStation;
    std::optional<QString> otherBy;
    std::optional<qint64> otherTimeMs;
    std::optional<qint64> resolution;
    bool repeated = false;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("scan", &ScanResult::scan, "Its number"),
                          wire::field("sequence", &ScanResult::sequence, "As it was sent"),
                          wire::field("outcome", &ScanResult::outcome, "What became of it"),
                          wire::field("effect", &ScanResult::effect,
                                      "By how much it changed the count of its parent or bill: 1, 0, -1"),
                          wire::field("code", &ScanResult::code, "What was scanned, canonical"),
                          wire::field("errorCode", &ScanResult::errorCode, "Why it was not accepted, by the catalogue"),
                          wire::field("errorField", &ScanResult::errorField, "What of the scan that is about"),
                          wire::field("parent", &ScanResult::parent, "The parent as it is now"),
                          wire::field("bill", &ScanResult::bill, "The bill as it is now"),
                          wire::field("event", &ScanResult::event, "Entry it made, to be taken back by bags.undo"),
                          wire::field("otherParent", &ScanResult::otherParent, "Parent the child is in instead"),
                          wire::field("otherBill", &ScanResult::otherBill, "Bill the parent is on instead"),
                          wire::field("otherStation", &ScanResult::otherStation, "Station that did that"),
                          wire::field("otherBy", &ScanResult::otherBy, "Who did that"),
                          wire::field("otherTimeMs", &ScanResult::otherTimeMs, "When"),
                          wire::field("resolution", &ScanResult::resolution,
                                      "Entry of the resolution list that waits for a decision"),
                          wire::field("repeated", &ScanResult::repeated, "The answer was given before")};
    }
};

struct TakeScans
{
    static constexpr wire::Method method{
        "scans.take",
        wire::MethodKind::Command,
        permission::read,
        wire::Verb::Post,
        "/scans",
        "Take scans of a station",
        "Only for whoever holds bags.scan or bills.manage somewhere; packing needs bags.scan in the parent's area and "
        "billing bills.manage in the bill's, asked for each scan. The name of an enrolled terminal counts, whatever "
        "station says. In the station's order, "
        "each by itself: one that is refused stays in the history with its reason and does not hold up those "
        "after it. Those with a key that is known get the answer they had. A scan that was shown as waiting and is "
        "refused goes to "
        "the resolution list."};
    struct Params
    {
        QString station;
        QList<Scan> scans;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("station", &Params::station, "Name of the station").minLength(1).maxLength(64),
                wire::field("scans", &Params::scans, "Oldest first").maxItems(200)};
        }
    };
    struct Reply
    {
        QList<ScanResult> results;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("results", &Reply::results, "One for each, in the same order")};
        }
    };
};

/// A scan as it is kept.
struct KeptScan
{
    static constexpr auto schemaName = "KeptScan";
    qint64 id = 0;
    QString station;
    qint64 sequence = 0;
    WireScanMode mode = WireScanMode::Pack;
    QString code;
    QString parent;
    QString bill;
    QString area;
    WireScanOutcome outcome = WireScanOutcome::Accepted;
    std::optional<int> errorCode;
    qint64 receivedAtMs = 0;
    qint64 scannedAtMs = 0;
    bool offline = false;
    QString by;
    QString sentBy;
    std::optional<qint64> event;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("id", &KeptScan::id, "Its number"),
                          wire::field("station", &KeptScan::station, "Where"),
                          wire::field("sequence", &KeptScan::sequence, "The station's count"),
                          wire::field("mode", &KeptScan::mode, "What the station was doing"),
                          wire::field("code", &KeptScan::code, "What was scanned"),
                          wire::field("parent", &KeptScan::parent, "Parent that was open"),
                          wire::field("bill", &KeptScan::bill, "Bill that was open"),
                          wire::field("area", &KeptScan::area, "Where it counts"),
                          wire::field("outcome", &KeptScan::outcome, "What became of it"),
                          wire::field("errorCode", &KeptScan::errorCode, "Why it was not accepted"),
                          wire::field("receivedAtMs", &KeptScan::receivedAtMs, "When the server took it"),
                          wire::field("scannedAtMs", &KeptScan::scannedAtMs,
                                      "When it was scanned, by the server's clock as far as known"),
                          wire::field("offline", &KeptScan::offline, "Waited at the station"),
                          wire::field("by", &KeptScan::by, "Who scanned"),
                          wire::field("sentBy", &KeptScan::sentBy, "Who was signed in when it was sent"),
                          wire::field("event", &KeptScan::event, "Entry it made")};
    }
};

struct ListScans
{
    static constexpr wire::Method method{
        "scans.list", wire::MethodKind::Query, permission::read, wire::Verb::Get, "/scans",
        "List scans", "Newest first."};
    struct Params
    {
        std::optional<QString> station;
        std::optional<QString> by;
        std::optional<QString> code;
        std::optional<WireScanOutcome> outcome;
        std::optional<qint64> fromMs;
        std::optional<qint64> toMs;
        QString cursor;
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("station", &Params::station, "Only this station"),
                              wire::field("by", &Params::by, "Only this person"),
                              wire::field("code", &Params::code, "Only this code"),
                              wire::field("outcome", &Params::outcome, "Only with this outcome"),
                              wire::field("fromMs", &Params::fromMs, "Taken then or later"),
                              wire::field("toMs", &Params::toMs, "Taken before then"),
                              wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<KeptScan> scans;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("scans", &Reply::scans, "One page"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

/// A scan whose operator was told that it waits, and which then lost.
struct Resolution
{
    static constexpr auto schemaName = "Resolution";
    qint64 id = 0;
    KeptScan scan;
    std::optional<QString> countsIn;
    std::optional<QString> countsOn;
    std::optional<QString> otherStation;
    std::optional<QString> otherBy;
    std::optional<qint64> otherTimeMs;
    std::optional<Bag> winner;
    std::optional<Bag> loser;
    bool open = true;
    bool held = false;
    std::optional<WireRemedy> remedy;
    QString note;
    std::optional<QString> decidedBy;
    std::optional<qint64> decidedAtMs;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &Resolution::id, "Its number"),
            wire::field("scan", &Resolution::scan, "The scan that lost"),
            wire::field("countsIn", &Resolution::countsIn, "Parent the child counts in"),
            wire::field("countsOn", &Resolution::countsOn, "Bill the parent counts on"),
            wire::field("otherStation", &Resolution::otherStation, "Station that was first"),
            wire::field("otherBy", &Resolution::otherBy, "Who was first"),
            wire::field("otherTimeMs", &Resolution::otherTimeMs, "When"),
            wire::field("winner", &Resolution::winner, "That parent as it is now"),
            wire::field("loser", &Resolution::loser, "The parent of the losing scan as it is now"),
            wire::field("open", &Resolution::open, "Waits for a decision"),
            wire::field("held", &Resolution::held, "Somebody is to look; its parents can be put on no bill until then"),
            wire::field("remedy", &Resolution::remedy, "What was decided last"),
            wire::field("note", &Resolution::note, "Why"),
            wire::field("decidedBy", &Resolution::decidedBy, "By whom"),
            wire::field("decidedAtMs", &Resolution::decidedAtMs, "When")};
    }
};

struct ListResolutions
{
    static constexpr wire::Method method{"resolutions.list",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/resolutions",
                                         "List scans that lost",
                                         "Open ones first by age; with all, the decided ones too."};
    struct Params
    {
        bool all = false;
        std::optional<QString> station;
        QString cursor;
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("all", &Params::all, "Also the decided ones").optional(),
                              wire::field("station", &Params::station, "Only of this station"),
                              wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<Resolution> resolutions;
        std::optional<QString> nextCursor;
        qint64 openCount = 0;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("resolutions", &Reply::resolutions, "One page"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page"),
                              wire::field("openCount", &Reply::openCount, "All that wait for a decision")};
        }
    };
};

struct DecideResolution
{
    static constexpr wire::Method method{"resolutions.decide",
                                         wire::MethodKind::Command,
                                         permission::read,
                                         wire::Verb::Post,
                                         "/resolutions/{resolution}/decide",
                                         "Decide about a scan that lost",
                                         "Of packing with bags.scan in the areas of the parents, of bills with "
                                         "bills.manage in those of the bills. keep: what "
                                         "counts now is right. move: the child goes into the parent, or the parent "
                                         "onto the bill, that the losing scan says; "
                                         "needs bags.correct or bills.correct there. check: somebody is to look, and "
                                         "what was scanned can be put on no bill "
                                         "until this is decided again, nor a parent that it was scanned into."};
    struct Params
    {
        qint64 resolution = 0;
        WireRemedy remedy = WireRemedy::Keep;
        QString note;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("resolution", &Params::resolution, "Entry of the list").range(1, 9e15),
                              wire::field("remedy", &Params::remedy, "What is right"),
                              wire::field("note", &Params::note, "Why").optional().maxLength(500)};
        }
    };
    using Reply = Resolution;
};

/// What a station must know to judge scans by itself while the network is away.
struct PreloadStation
{
    static constexpr wire::Method method{
        "scans.preload",
        wire::MethodKind::Query,
        permission::read,
        wire::Verb::Get,
        "/scans/preload",
        "Read what a station needs to work by itself",
        "Open parents with the codes of their children, by code; the forms of codes on the first page."};
    static constexpr bool isPassive = true;
    struct OpenParent
    {
        static constexpr auto schemaName = "OpenParent";
        Bag parent;
        QStringList children;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("parent", &OpenParent::parent, "The parent"),
                              wire::field("children", &OpenParent::children, "Codes in it")};
        }
    };
    struct Params
    {
        std::optional<QString> area;
        QString cursor;
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("area", &Params::area, "Only parents of this area"),
                              wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Parents wanted").optional().range(1, 500)};
        }
    };
    struct Reply
    {
        QList<BagFormat> formats;
        QList<OpenParent> parents;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("formats", &Reply::formats, "On the first page"),
                              wire::field("parents", &Reply::parents, "One page"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

} // namespace gemba::bags

template <>
struct gemba::wire::EnumNames<gemba::bags::WireScanMode>
{
    using M = gemba::bags::WireScanMode;
    static constexpr std::array values{std::pair{M::Pack, "pack"}, std::pair{M::Unpack, "unpack"},
                                       std::pair{M::Bill, "bill"}, std::pair{M::Unbill, "unbill"},
                                       std::pair{M::Return, "return"}};
};
template <>
struct gemba::wire::EnumNames<gemba::bags::WireScanOutcome>
{
    using O = gemba::bags::WireScanOutcome;
    static constexpr std::array values{
        std::pair{O::Accepted, "accepted"},       std::pair{O::AlreadyHere, "alreadyHere"},
        std::pair{O::WrongParent, "wrongParent"}, std::pair{O::Full, "full"},
        std::pair{O::Unknown, "unknown"},         std::pair{O::Refused, "refused"}};
};
template <>
struct gemba::wire::EnumNames<gemba::bags::WireRemedy>
{
    using R = gemba::bags::WireRemedy;
    static constexpr std::array values{std::pair{R::Keep, "keep"}, std::pair{R::Move, "move"},
                                       std::pair{R::Check, "check"}};
};
