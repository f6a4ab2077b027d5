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

#include <stdexcept>

namespace gemba::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
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
    return compact(
        {{u"jsonrpc"_s, u"2.0"_s},
         {u"id"_s, sequence},
         {u"method"_s, u"scans.take"_s},
         {u"params"_s, QJsonObject{{u"station"_s, u"bench-%1"_s.arg(station)},
                                   {u"scans"_s, QJsonArray{scan}},
                                   {u"idempotencyKey"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}}}});
}

QByteArray peerRequest(int station, const QString &parent, const QString &code)
{
    return "POST /scan\n" + compact({{u"station"_s, u"bench-%1"_s.arg(station)},
                                     {u"parent"_s, parent},
                                     {u"code"_s, code},
                                     {u"area"_s, u"A"_s}});
}

// One parent after the other at each station, each filled with children that nobody has seen.
class Packing
{
public:
    Packing(int stations, int firstParent)
        : m_state(size_t(stations))
        , m_nextParent(firstParent)
    {
    }

    enum class For { Gembad, Peer };

    QByteArray next(int station, For whom = For::Gembad)
    {
        State &s = m_state[size_t(station)];
        if (s.left == 0) {
            s.parent = u"SB%1"_s.arg(m_nextParent++ % 100'000, 5, 10, QChar(u'0'));
            s.left = 30;
        }
        --s.left;
        const QString code = u"C%1"_s.arg(++m_child, 11, 36, QChar(u'0')).toUpper();
        return whom == For::Peer ? peerRequest(station, s.parent, code)
                                 : scanRequest(station, ++s.sequence, s.parent, code);
    }

private:
    struct State
    {
        QString parent;
        int left = 0;
        qint64 sequence = 0;
    };
    std::vector<State> m_state;
    int m_nextParent = 0;
    qint64 m_child = QRandomGenerator::system()->bounded(1'000'000) * qint64{1'000'000};
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

bool isAccepted(const QByteArray &answer)
{
    return answer.contains("\"outcome\":\"accepted\"");
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
        Packing packing(count, firstParent);
        firstParent += 20'000 / std::max<int>(1, int(stations.size()));
        const double cpu = server.cpuSeconds();
        LoadResult result = runLoad(
            links, seconds, [&](int s) { return packing.next(s); }, isAccepted);
        if (result.answers == 0 || result.failures > 0)
            throw std::runtime_error("a scan was not accepted");
        const double limit = probePackCommitsPerSecond(server.directory(), count, 2);
        QJsonObject more = tail(result);
        more.insert(u"stations"_s, count);
        more.insert(u"server_cpu_us_per_scan"_s, (server.cpuSeconds() - cpu) * 1e6 / double(result.answers));
        more.insert(u"limit_is"_s,
                    u"bare SQLite, the same tables and statements, one group of as many scans a commit"_s);
        ok &= report({u"bag_scans_%1_stations"_s.arg(count), result.perSecond(), limit, u"scans/s"_s, true, 0, more});
        if (count < 100)
            continue;
        // Flat out the wait is the queue that the stations themselves make; what an operator waits is at the pace of a large site.
        for (const double pace : {100.0, 500.0}) {
            LoadResult paced = runPaced(
                links, seconds, pace, [&](int s) { return packing.next(s); }, isAccepted);
            if (paced.failures > 0)
                throw std::runtime_error("a scan was not accepted");
            ok &=
                report({u"bag_scan_%1_stations_p99_at_%2"_s.arg(count).arg(pace), quantile(paced.ms, 0.99),
                        quantile(probeFsyncUs(server.directory(), 200), 0.99) / 1000, u"ms"_s, false, 5, tail(paced)});
        }
    }
    return ok;
}

bool benchPeer(quint16 port, const QString &name, const QList<int> &stations, int seconds)
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
        Packing packing(count, firstParent);
        firstParent += 20'000;
        const auto next = [&](int s) { return packing.next(s, Packing::For::Peer); };
        const auto isGood = [](const QByteArray &a) { return a.contains("\"accepted\""); };
        LoadResult result = runLoad(links, seconds, next, isGood);
        if (result.answers == 0)
            throw std::runtime_error("the peer did not answer");
        QJsonObject more = tail(result);
        more.insert(u"stations"_s, count);
        ok &= report({name + u"_scans_%1_stations"_s.arg(count), result.perSecond(), 0, u"scans/s"_s, true, 0, more});
        if (count < 100)
            continue;
        LoadResult paced = runPaced(links, seconds, 100, next, isGood);
        ok &= report({name + u"_scan_%1_stations_p99_at_100"_s.arg(count), quantile(paced.ms, 0.99), 0, u"ms"_s, false,
                      0, tail(paced)});
    }
    return ok;
}

bool benchBagsAtScale(BenchServer &server, const QString &engine, qint64 children, int seconds, ScaleFigures &smaller)
{
    constexpr int stations = 100;
    // What a large site asks for, and five times that.
    constexpr std::array paces{100.0, 500.0};
    constexpr double largestGrowth = 1.3;
    constexpr double longestMs = 5;
    const bool isFirst = smaller.isEmpty();
    bool ok = true;
    const auto links = connectAll(server, stations);
    // What a connected screen and the first lookups cost is no part of it.
    Packing packing(stations, 0);
    const auto scan = [&](int s) { return packing.next(s); };
    qint64 id = 0;
    const auto lookup = [&](int) {
        const qint64 n = QRandomGenerator::global()->bounded(children);
        return compact(
            {{u"jsonrpc"_s, u"2.0"_s},
             {u"id"_s, ++id},
             {u"method"_s, u"bags.find"_s},
             {u"params"_s, QJsonObject{{u"code"_s, QString::fromUtf16(filledChild).arg(n, 9, 10, QChar(u'0'))}}}});
    };
    const auto dashboard = [&](int) {
        return compact({{u"jsonrpc"_s, u"2.0"_s},
                        {u"id"_s, ++id},
                        {u"method"_s, u"bagStats.counters"_s},
                        {u"params"_s, QJsonObject()}});
    };
    const auto found = [](const QByteArray &answer) { return answer.contains("\"result\""); };
    const auto note = [&](const QString &what, LoadResult &result, double figure, const QString &unit, bool higher,
                          double target) {
        QJsonObject more = tail(result);
        more.insert(u"engine"_s, engine);
        more.insert(u"children"_s, children);
        more.insert(u"per_second"_s, result.perSecond());
        if (result.answers == 0 || result.failures > 0)
            throw std::runtime_error("not every call was answered well: " + what.toStdString());
        if (isFirst)
            smaller.insert(what, figure);
        else
            more.insert(u"growth"_s, higher ? smaller.value(what) / figure : figure / smaller.value(what));
        ok &= report({what, figure, isFirst ? 0 : smaller.value(what), unit, higher, target, more});
    };
    for (const double pace : paces) {
        LoadResult warm = runPaced(links, 2, pace, lookup, found);
        LoadResult lookups = runPaced(links, seconds, pace, lookup, found);
        note(u"bag_lookup_p99_at_%1"_s.arg(pace), lookups, quantile(lookups.ms, 0.99), u"ms"_s, false, longestMs);
        LoadResult scans = runPaced(links, seconds, pace, scan, isAccepted);
        note(u"bag_scan_p99_at_%1"_s.arg(pace), scans, quantile(scans.ms, 0.99), u"ms"_s, false, longestMs);
    }
    LoadResult flatOut = runLoad(links, seconds, scan, isAccepted);
    note(u"bag_scans_100_stations"_s, flatOut, flatOut.perSecond(), u"scans/s"_s, true,
         isFirst ? 0 : smaller.value(u"bag_scans_100_stations"_s) / largestGrowth);
    LoadResult boards = runPaced(links, seconds, paces.front(), dashboard, found);
    note(u"bag_dashboard_p99"_s, boards, quantile(boards.ms, 0.99), u"ms"_s, false, longestMs);
    return ok;
}

} // namespace gemba::bench
