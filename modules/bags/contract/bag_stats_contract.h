#pragma once

#include "scan_contract.h"

/// Wire shapes of what bags add up to. Days are of the site's time zone, written 2026-11-20.
namespace gemba::bags {

/// Totals of this moment, kept with every change and never estimated.
struct BagCounters
{
    static constexpr wire::Topic topic{"bags.counters", wire::TopicKind::State, permission::read,
                                       "What all bags and bills add up to"};
    static constexpr auto schemaName = "BagCounters";
    qint64 parents = 0;
    qint64 children = 0;
    qint64 packed = 0;
    qint64 openParents = 0;
    qint64 completeParents = 0;
    qint64 billedParents = 0;
    qint64 nominalGrams = 0;
    qint64 openBills = 0;
    qint64 closedBills = 0;
    qint64 voidBills = 0;
    qint64 events = 0;
    qint64 scans = 0;
    qint64 openResolutions = 0;
    qint64 asOfMs = 0;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("parents", &BagCounters::parents, "Parents there are"),
            wire::field("children", &BagCounters::children, "Children there are"),
            wire::field("packed", &BagCounters::packed, "Children in a parent"),
            wire::field("openParents", &BagCounters::openParents, "Parents that are not complete"),
            wire::field("completeParents", &BagCounters::completeParents, "Parents that are complete"),
            wire::field("billedParents", &BagCounters::billedParents, "Parents on a bill"),
            wire::field("nominalGrams", &BagCounters::nominalGrams, "What all packed children weigh"),
            wire::field("openBills", &BagCounters::openBills, "Bills open or reopened"),
            wire::field("closedBills", &BagCounters::closedBills, "Bills closed"),
            wire::field("voidBills", &BagCounters::voidBills, "Bills made void"),
            wire::field("events", &BagCounters::events, "Entries of the history"),
            wire::field("scans", &BagCounters::scans, "Scans taken"),
            wire::field("openResolutions", &BagCounters::openResolutions, "Scans that wait for a decision"),
            wire::field("asOfMs", &BagCounters::asOfMs, "When it was read")};
    }
};

/// Of one day, area and person.
struct DayFigures
{
    static constexpr auto schemaName = "BagDayFigures";
    QString day;
    QString area;
    QString by;
    qint64 scans = 0;
    qint64 accepted = 0;
    qint64 alreadyHere = 0;
    qint64 wrongParent = 0;
    qint64 refused = 0;
    qint64 packed = 0;
    qint64 unpacked = 0;
    qint64 parentsCompleted = 0;
    qint64 billed = 0;
    qint64 returned = 0;
    qint64 billsOpened = 0;
    qint64 billsClosed = 0;
    qint64 packedGrams = 0;
    qint64 late = 0;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("day", &DayFigures::day, "Day of the site"),
            wire::field("area", &DayFigures::area, "Area; empty in a sum over areas"),
            wire::field("by", &DayFigures::by, "Person; empty in a sum over people"),
            wire::field("scans", &DayFigures::scans, "Scans taken"),
            wire::field("accepted", &DayFigures::accepted, "Of them accepted"),
            wire::field("alreadyHere", &DayFigures::alreadyHere, "Of them already here"),
            wire::field("wrongParent", &DayFigures::wrongParent, "Of them for another parent"),
            wire::field("refused", &DayFigures::refused, "Of them refused for another reason"),
            wire::field("packed", &DayFigures::packed, "Children packed"),
            wire::field("unpacked", &DayFigures::unpacked, "Children taken out"),
            wire::field("parentsCompleted", &DayFigures::parentsCompleted,
                        "Parents completed, less those opened again"),
            wire::field("billed", &DayFigures::billed, "Parents put on bills, less those taken off"),
            wire::field("returned", &DayFigures::returned, "Parents that came back"),
            wire::field("billsOpened", &DayFigures::billsOpened, "Bills opened"),
            wire::field("billsClosed", &DayFigures::billsClosed, "Bills closed, less those reopened"),
            wire::field("packedGrams", &DayFigures::packedGrams, "Nominal weight packed, less what was taken out"),
            wire::field("late", &DayFigures::late, "Scans that arrived after the day was closed")};
    }
};

/// Rows of one answer about days.
inline constexpr int mostDayRows = 10'000;

enum class WireDayGroup { Day, Area, Person, AreaAndPerson };

struct ReadBagCounters
{
    static constexpr wire::Method method{"bagStats.counters",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/bag-stats",
                                         "Read what all bags add up to",
                                         "One row, whatever the number of bags."};
    static constexpr bool isPassive = true;
    using Params = wire::Empty;
    using Reply = BagCounters;
};

struct ReadBagDays
{
    static constexpr wire::Method method{"bagStats.days",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/bag-stats/days",
                                         "Read the figures of days",
                                         "Summed as wanted; newest day first."};
    struct Params
    {
        QString from;
        QString to;
        WireDayGroup groupBy = WireDayGroup::Day;
        std::optional<QString> area;
        std::optional<QString> by;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("from", &Params::from, "First day").minLength(10).maxLength(10),
                              wire::field("to", &Params::to, "Last day").minLength(10).maxLength(10),
                              wire::field("groupBy", &Params::groupBy, "What is summed").optional(),
                              wire::field("area", &Params::area, "Only this area"),
                              wire::field("by", &Params::by, "Only this person")};
        }
    };
    struct Reply
    {
        QList<DayFigures> rows;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("rows", &Reply::rows, "Newest day first").maxItems(mostDayRows)};
        }
    };
};

/// How many children were packed in each quarter of an hour.
struct ReadBagPace
{
    static constexpr wire::Method method{"bagStats.pace",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/bag-stats/pace",
                                         "Read how a day went",
                                         "Children packed in each quarter of an hour, with what is usual on that day "
                                         "of the week: the median of the last eight."};
    static constexpr bool isPassive = true;
    struct Params
    {
        QString day;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("day", &Params::day, "Day of the site").minLength(10).maxLength(10)};
        }
    };
    struct Reply
    {
        QString day;
        QList<qint64> packed;
        QList<qint64> usual;
        int usualDays = 0;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("day", &Reply::day, "Day of the site"),
                wire::field("packed", &Reply::packed, "96 quarters from midnight of the site").maxItems(100),
                wire::field("usual", &Reply::usual, "The same, usual; empty where there is no day to compare with")
                    .maxItems(100),
                wire::field("usualDays", &Reply::usualDays, "Days that this was taken from")};
        }
    };
};

/// What stations did lately.
struct StationFigures
{
    static constexpr auto schemaName = "StationFigures";
    QString station;
    QString by;
    WireScanMode mode = WireScanMode::Pack;
    QString subject;
    qint64 lastScanMs = 0;
    qint64 scansIn5Min = 0;
    qint64 refusedIn15Min = 0;
    qint64 lastSequence = 0;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("station", &StationFigures::station, "Name"),
                          wire::field("by", &StationFigures::by, "Who scanned last"),
                          wire::field("mode", &StationFigures::mode, "What it was doing"),
                          wire::field("subject", &StationFigures::subject, "Parent or bill that was open"),
                          wire::field("lastScanMs", &StationFigures::lastScanMs, "When it scanned last"),
                          wire::field("scansIn5Min", &StationFigures::scansIn5Min,
                                      "Scans in the last five minutes, to a quarter of one"),
                          wire::field("refusedIn15Min", &StationFigures::refusedIn15Min,
                                      "Of the last fifteen minutes, to a quarter of one, not accepted"),
                          wire::field("lastSequence", &StationFigures::lastSequence, "Its count of scans")};
    }
};

struct ReadStations
{
    static constexpr wire::Method method{"bagStats.stations",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/bag-stats/stations",
                                         "Read what stations did lately",
                                         "Those that scanned within a day."};
    static constexpr bool isPassive = true;
    static constexpr int mostStations = 1'000;
    using Params = wire::Empty;
    struct Reply
    {
        QList<StationFigures> stations;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("stations", &Reply::stations, "By name").maxItems(mostStations)};
        }
    };
};

/// The summary of a closed day, as it was frozen.
struct DaySummary
{
    static constexpr auto schemaName = "BagDaySummary";
    QString day;
    QString closedBy;
    qint64 closedAtMs = 0;
    QList<DayFigures> rows;
    DayFigures total;
    QList<DayFigures> late;
    qint64 openParents = 0;
    qint64 openBills = 0;
    qint64 openResolutions = 0;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("day", &DaySummary::day, "Day of the site"),
            wire::field("closedBy", &DaySummary::closedBy, "Who closed it"),
            wire::field("closedAtMs", &DaySummary::closedAtMs, "When"),
            wire::field("rows", &DaySummary::rows, "By area and person, as they were then").maxItems(mostDayRows),
            wire::field("total", &DaySummary::total, "Their sum"),
            wire::field("late", &DaySummary::late, "What arrived after the day was closed, by area and person")
                .maxItems(mostDayRows),
            wire::field("openParents", &DaySummary::openParents, "Parents that were open"),
            wire::field("openBills", &DaySummary::openBills, "Bills that were open"),
            wire::field("openResolutions", &DaySummary::openResolutions, "Scans that waited for a decision")};
    }
};

struct DayOnly
{
    QString day;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("day", &DayOnly::day, "Day of the site").minLength(10).maxLength(10)};
    }
};

struct CloseDay
{
    static constexpr wire::Method method{
        "bagDays.close",
        wire::MethodKind::Command,
        permission::configure,
        wire::Verb::Post,
        "/bag-days/{day}/close",
        "Close a day",
        "Freezes its figures. What stations send later of that day is shown beside them.",
        wire::Clients::desk};
    using Params = DayOnly;
    using Reply = DaySummary;
};

struct ReadDaySummary
{
    static constexpr wire::Method method{"bagDays.read",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/bag-days/{day}",
                                         "Read the summary of a closed day",
                                         "As it was frozen, and beside it what stations sent later of that day."};
    using Params = DayOnly;
    using Reply = DaySummary;
};

/// Whether what is kept agrees with what can be counted.
struct Recount
{
    static constexpr auto schemaName = "BagRecount";
    bool agrees = true;
    qint64 events = 0;
    qint64 bags = 0;
    QStringList differences;
    qint64 tookMs = 0;
    qint64 atMs = 0;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("agrees", &Recount::agrees, "Nothing differs"),
                          wire::field("events", &Recount::events, "Entries of the history that were replayed"),
                          wire::field("bags", &Recount::bags, "Bags that were compared"),
                          wire::field("differences", &Recount::differences, "The first hundred, in words"),
                          wire::field("tookMs", &Recount::tookMs, "How long it took"),
                          wire::field("atMs", &Recount::atMs, "When")};
    }
};

struct RecountBags
{
    static constexpr wire::Method method{
        "bagStats.recount",
        wire::MethodKind::Query,
        permission::configure,
        wire::Verb::Get,
        "/bag-stats/recount",
        "Count everything again",
        "Replays the history and compares bags, bills and totals with it. Changes nothing of them; raises or ends the "
        "alarm system.bagRecount. Takes its time.",
        wire::Clients::desk};
    using Params = wire::Empty;
    using Reply = Recount;
};

/// What was made again from the history.
struct Rebuild
{
    static constexpr auto schemaName = "BagRebuild";
    qint64 written = 0;
    qint64 events = 0;
    qint64 bags = 0;
    QStringList differences;
    qint64 tookMs = 0;
    qint64 atMs = 0;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("written", &Rebuild::written, "Rows that were made again; 0: all agreed"),
            wire::field("events", &Rebuild::events, "Entries of the history that were replayed"),
            wire::field("bags", &Rebuild::bags, "Bags that were compared afterwards"),
            wire::field("differences", &Rebuild::differences, "What differed: the first hundred, in words"),
            wire::field("tookMs", &Rebuild::tookMs, "How long it took"),
            wire::field("atMs", &Rebuild::atMs, "When")};
    }
};

struct RebuildBags
{
    static constexpr wire::Method method{
        "bagStats.rebuild",
        wire::MethodKind::Command,
        permission::configure,
        wire::Verb::Post,
        "/bag-stats/rebuild",
        "Make bags, bills and counts again from their history",
        "In one transaction, and compared afterwards: either all agrees with the history then, or it is refused and "
        "nothing has changed. Nothing else is written meanwhile, so scans wait.",
        wire::Clients::desk};
    struct Params
    {
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("reason", &Params::reason, "Why").minLength(1).maxLength(500)};
        }
    };
    using Reply = Rebuild;
};

} // namespace gemba::bags

template <>
struct gemba::wire::EnumNames<gemba::bags::WireDayGroup>
{
    using G = gemba::bags::WireDayGroup;
    static constexpr std::array values{std::pair{G::Day, "day"}, std::pair{G::Area, "area"},
                                       std::pair{G::Person, "person"}, std::pair{G::AreaAndPerson, "areaAndPerson"}};
};
