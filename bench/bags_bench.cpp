#include "bag_fill.h"
#include "probes.h"
#include "report.h"
#include "scan_load.h"
#include "sections.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

#include <array>
#include <stdexcept>

namespace gemba::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray callRequest(qint64 id, const QString &method, const QJsonObject &params)
{
    return compact({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}});
}

QByteArray scanRequest(int station, qint64 sequence, const QString &parent, const QString &code)
{
    const QJsonObject scan{{u"key"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                           {u"sequence"_s, sequence},
                           {u"mode"_s, u"pack"_s},
                           {u"code"_s, code},
                           {u"parent"_s, parent},
                           {u"area"_s, u"A"_s},
                           {u"deviceTimeMs"_s, QDateTime::currentMSecsSinceEpoch()}};
    return callRequest(sequence, u"scans.take"_s,
                       {{u"station"_s, u"bench-%1"_s.arg(station)},
                        {u"scans"_s, QJsonArray{scan}},
                        {u"idempotencyKey"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}});
}

QByteArray peerRequest(int station, const QString &parent, const QString &code)
{
    return "POST /scan\n" + compact({{u"station"_s, u"bench-%1"_s.arg(station)},
                                     {u"parent"_s, parent},
                                     {u"code"_s, code},
                                     {u"area"_s, u"A"_s}});
}

// What stations ask: one parent after the other at each, each filled with children that nobody has seen; and bags looked up.
class Asking
{
public:
    enum class Whom { Gembad, Peer };

    /// @p filled: children that were there before (bag_fill.h); 0: what was packed is looked up.
    Asking(Whom whom, int stations, int firstParent, qint64 filled = 0)
        : m_whom(whom)
        , m_filled(filled)
        , m_state(size_t(stations))
        , m_nextParent(firstParent)
    {
    }

    QByteArray pack(int station)
    {
        State &s = m_state[size_t(station)];
        if (s.left == 0) {
            s.parent = u"SB%1"_s.arg(m_nextParent++ % 100'000, 5, 10, QChar(u'0'));
            s.left = 30;
        }
        --s.left;
        s.code = u"C%1"_s.arg(++m_child, 11, 36, QChar(u'0')).toUpper();
        return scan(station);
    }
    QByteArray lookup(int station)
    {
        // Each station may have one on its way, which nobody can find yet.
        const qint64 known = std::max<qint64>(1, m_child - m_first - qint64(m_state.size()));
        const QString code =
            m_filled > 0
                ? QString::fromUtf16(filledChild).arg(QRandomGenerator::global()->bounded(m_filled), 9, 10, QChar(u'0'))
                : u"C%1"_s.arg(m_first + 1 + QRandomGenerator::global()->bounded(known), 11, 36, QChar(u'0')).toUpper();
        return m_whom == Whom::Peer
                   ? "GET /bag/" + code.toLatin1() + '\n'
                   : callRequest(++m_state[size_t(station)].sequence, u"bags.find"_s, {{u"code"_s, code}});
    }
    /// Of ten: six new bags, three lookups, one bag that was scanned a moment ago.
    QByteArray mixed(int station)
    {
        const int turn = m_state[size_t(station)].turn++ % 10;
        if (turn % 3 == 1)
            return lookup(station);
        return turn == 9 ? scan(station) : pack(station);
    }

    static bool isPacked(const QByteArray &answer)
    {
        return answer.contains("\"outcome\":\"accepted\"") || answer.contains("\"outcome\": \"accepted\"");
    }
    static bool isFound(const QByteArray &answer)
    {
        return answer.contains("\"bag\":{") || answer.contains("\"n_child\"");
    }
    static bool isGood(const QByteArray &answer)
    {
        return isPacked(answer) || isFound(answer) || answer.contains("alreadyHere");
    }

private:
    QByteArray scan(int station)
    {
        State &s = m_state[size_t(station)];
        return m_whom == Whom::Peer ? peerRequest(station, s.parent, s.code)
                                    : scanRequest(station, ++s.sequence, s.parent, s.code);
    }

    struct State
    {
        QString parent;
        QString code;
        int left = 0;
        qint64 sequence = 0;
        int turn = 0;
    };
    const Whom m_whom;
    const qint64 m_filled;
    std::vector<State> m_state;
    int m_nextParent = 0;
    qint64 m_child = QRandomGenerator::system()->bounded(1'000'000) * qint64{1'000'000};
    const qint64 m_first = m_child;
};

std::vector<std::unique_ptr<StationLink>> connectAll(BenchServer &server, int count)
{
    std::vector<std::unique_ptr<StationLink>> links;
    int connected = 0;
    for (int i = 0; i < count; ++i)
        links.push_back(connectToGembad(server.port(), server.accessToken(), [&connected] { ++connected; }));
    if (!waitFor([&] { return connected == count; }, 60'000))
        throw std::runtime_error("stations could not connect");
    return links;
}

bool isAnswered(const QByteArray &answer)
{
    return answer.contains("\"result\"");
}

QJsonObject tail(LoadResult &result)
{
    return {{u"answers"_s, result.answers},
            {u"failures"_s, result.failures},
            {u"p50_ms"_s, quantile(result.ms, 0.5)},
            {u"p99_ms"_s, quantile(result.ms, 0.99)},
            {u"p999_ms"_s, quantile(result.ms, 0.999)}};
}

} // namespace

bool benchBagScans(BenchServer &server, const QList<int> &stations, int seconds, int firstParent)
{
    bool ok = true;
    for (const int count : stations) {
        const auto links = connectAll(server, count);
        Asking asking(Asking::Whom::Gembad, count, firstParent);
        firstParent += 20'000 / std::max<int>(1, int(stations.size()));
        const auto pack = [&](int s) { return asking.pack(s); };
        const auto lookup = [&](int s) { return asking.lookup(s); };
        const auto measure = [&](const auto &next, const auto &isGood, const char *failure) {
            const double cpu = server.cpuSeconds();
            LoadResult result = runLoad(links, seconds, next, isGood);
            if (result.answers == 0 || result.failures > 0)
                throw std::runtime_error(failure + (": " + result.firstBad.toStdString()));
            QJsonObject more = tail(result);
            more.insert(u"stations"_s, count);
            more.insert(u"server_cpu_us_per_call"_s, (server.cpuSeconds() - cpu) * 1e6 / double(result.answers));
            return std::pair{result.perSecond(), more};
        };
        auto [packed, packing] = measure(pack, Asking::isPacked, "a scan was not accepted");
        packing.insert(u"limit_is"_s,
                       u"bare SQLite, the same tables and statements, one group of as many scans a commit"_s);
        ok &= report({u"bag_scans_%1_stations"_s.arg(count), packed,
                      probePackCommitsPerSecond(server.directory(), count, 2), u"scans/s"_s, true, 0, packing});
        const auto [looked, looking] = measure(lookup, Asking::isFound, "a bag was not found");
        ok &= report({u"bag_lookups_%1_stations"_s.arg(count), looked, 0, u"lookups/s"_s, true, 0, looking});
        if (count < 100)
            continue;
        const auto [mixed, mixing] =
            measure([&](int s) { return asking.mixed(s); }, Asking::isGood, "a call of the mix was not answered well");
        ok &= report({u"bag_mix_%1_stations"_s.arg(count), mixed, 0, u"calls/s"_s, true, 0, mixing});
        // Flat out the wait is the queue that the stations themselves make; what an operator waits is at the pace of a large site.
        for (const double pace : {100.0, 500.0}) {
            LoadResult scans = runPaced(links, seconds, pace, pack, Asking::isPacked);
            LoadResult lookups = runPaced(links, seconds, pace, lookup, Asking::isFound);
            if (scans.failures > 0 || lookups.failures > 0)
                throw std::runtime_error("a paced call was not answered well");
            ok &=
                report({u"bag_scan_%1_stations_p99_at_%2"_s.arg(count).arg(pace), quantile(scans.ms, 0.99),
                        quantile(probeFsyncUs(server.directory(), 200), 0.99) / 1000, u"ms"_s, false, 5, tail(scans)});
            ok &= report({u"bag_lookup_%1_stations_p99_at_%2"_s.arg(count).arg(pace), quantile(lookups.ms, 0.99),
                          quantile(probeRoundTripUs(200), 0.99) / 1000, u"ms"_s, false, 5, tail(lookups)});
        }
    }
    return ok;
}

bool benchPeer(quint16 port, const QString &name, qint64 filled, const QList<int> &stations, int seconds)
{
    bool ok = true;
    int firstParent = 0;
    for (const int count : stations) {
        std::vector<std::unique_ptr<StationLink>> links;
        int connected = 0;
        for (int i = 0; i < count; ++i)
            links.push_back(connectToPeer(port, "peer", [&connected] { ++connected; }));
        if (!waitFor([&] { return connected == count; }, 60'000))
            throw std::runtime_error("stations could not connect to the peer");
        Asking asking(Asking::Whom::Peer, count, firstParent, filled);
        firstParent += 20'000;
        const auto pack = [&](int s) { return asking.pack(s); };
        const auto flatOut = [&](const QString &what, const QString &unit, const auto &next, const auto &isGood) {
            LoadResult result = runLoad(links, seconds, next, isGood);
            if (result.answers == 0)
                throw std::runtime_error("the peer did not answer");
            QJsonObject more = tail(result);
            more.insert(u"stations"_s, count);
            more.insert(u"filled"_s, filled);
            ok &= report({name + what.arg(count), result.perSecond(), 0, unit, true, 0, more});
        };
        flatOut(u"_scans_%1_stations"_s, u"scans/s"_s, pack, Asking::isPacked);
        flatOut(
            u"_lookups_%1_stations"_s, u"lookups/s"_s, [&](int s) { return asking.lookup(s); }, Asking::isFound);
        if (count < 100)
            continue;
        flatOut(
            u"_mix_%1_stations"_s, u"calls/s"_s, [&](int s) { return asking.mixed(s); }, Asking::isGood);
        LoadResult paced = runPaced(links, seconds, 100, pack, Asking::isPacked);
        ok &= report({name + u"_scan_%1_stations_p99_at_100"_s.arg(count), quantile(paced.ms, 0.99), 0, u"ms"_s, false,
                      0, tail(paced)});
    }
    return ok;
}

bool benchBagsAtScale(BenchServer &server, const QString &engine, qint64 children, int seconds,
                      const std::function<double()> &packLimit, ScaleFigures &smaller)
{
    constexpr int stations = 100;
    // What a large site asks for, and five times that.
    constexpr std::array paces{100.0, 500.0};
    constexpr double largestGrowth = 1.3;
    constexpr double longestMs = 5;
    constexpr double partOfLimit = 0.7;
    bool ok = true;
    const auto links = connectAll(server, stations);
    Asking asking(Asking::Whom::Gembad, stations, 0, children);
    const auto scan = [&](int s) { return asking.pack(s); };
    const auto lookup = [&](int s) { return asking.lookup(s); };
    // What the dashboard of a console asks for at once.
    qint64 id = 0;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const std::array<std::pair<QString, QJsonObject>, 4> questions{{
        {u"bagStats.counters"_s, {}},
        {u"bagStats.days"_s, {{u"from"_s, today}, {u"to"_s, today}}},
        {u"bagStats.pace"_s, {{u"day"_s, today}}},
        {u"bagStats.stations"_s, {}},
    }};
    const auto board = [&](int) {
        const auto &[method, params] = questions[size_t(id) % questions.size()];
        return callRequest(++id, method, params);
    };
    const auto note = [&](const QString &what, LoadResult &result, double figure, const QString &unit, bool higher,
                          double limit, double target) {
        QJsonObject more = tail(result);
        more.insert(u"engine"_s, engine);
        more.insert(u"children"_s, children);
        more.insert(u"per_second"_s, result.perSecond());
        if (result.answers == 0 || result.failures > 0)
            throw std::runtime_error("not every call was answered well: " + what.toStdString() + ": " +
                                     result.firstBad.toStdString());
        ok &= report({what, figure, limit, unit, higher, target, more});
        const double before = smaller.value(what);
        smaller.insert(what, figure);
        if (before > 0)
            ok &= report({what + u"_growth"_s,
                          higher ? before / figure : figure / before,
                          0,
                          u"times"_s,
                          false,
                          largestGrowth,
                          {{u"engine"_s, engine}}});
    };
    for (const double pace : paces) {
        // What connecting and the first pages from the disk cost is no part of it.
        static_cast<void>(runPaced(links, 2, pace, lookup, Asking::isFound));
        LoadResult lookups = runPaced(links, seconds, pace, lookup, Asking::isFound);
        note(u"bag_lookup_p99_at_%1"_s.arg(pace), lookups, quantile(lookups.ms, 0.99), u"ms"_s, false,
             quantile(probeRoundTripUs(200), 0.99) / 1000, longestMs);
        LoadResult scans = runPaced(links, seconds, pace, scan, Asking::isPacked);
        note(u"bag_scan_p99_at_%1"_s.arg(pace), scans, quantile(scans.ms, 0.99), u"ms"_s, false,
             quantile(probeFsyncUs(server.directory(), 200), 0.99) / 1000, longestMs);
    }
    LoadResult flatOut = runLoad(links, seconds, scan, Asking::isPacked);
    const double limit = packLimit();
    note(u"bag_scans_100_stations"_s, flatOut, flatOut.perSecond(), u"scans/s"_s, true, limit, partOfLimit * limit);
    LoadResult lookups = runLoad(links, seconds, lookup, Asking::isFound);
    note(u"bag_lookups_100_stations"_s, lookups, lookups.perSecond(), u"lookups/s"_s, true, 0, 0);
    LoadResult boards = runPaced(links, seconds, 40, board, isAnswered);
    note(u"bag_dashboard_p99"_s, boards, quantile(boards.ms, 0.99), u"ms"_s, false, 0, longestMs);
    // A few of all bags, which desks ask for again whenever something changes: those of somebody who changed none, and those of now.
    const auto narrowed = [&](int) {
        QJsonObject params{{u"limit"_s, 20}};
        if (id % 2 == 0)
            params.insert(u"by"_s, u"nobody"_s);
        else
            params.insert(u"fromMs"_s, QDateTime::currentMSecsSinceEpoch() - 60'000);
        return callRequest(++id, u"bags.list"_s, params);
    };
    LoadResult lists = runPaced(links, seconds, 40, narrowed, isAnswered);
    note(u"bag_list_narrowed_p99"_s, lists, quantile(lists.ms, 0.99), u"ms"_s, false, 0, longestMs);
    return ok;
}

} // namespace gemba::bench
