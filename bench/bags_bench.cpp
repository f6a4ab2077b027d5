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
        if (count >= 100)
            ok &=
                report({u"bag_scan_%1_stations_p99"_s.arg(count), quantile(result.ms, 0.99), 0, u"ms"_s, false, 5, {}});
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
        LoadResult result = runLoad(
            links, seconds, [&](int s) { return packing.next(s, Packing::For::Peer); },
            [](const QByteArray &a) { return a.contains("\"accepted\""); });
        if (result.answers == 0)
            throw std::runtime_error("the peer did not answer");
        QJsonObject more = tail(result);
        more.insert(u"stations"_s, count);
        ok &= report({name + u"_scans_%1_stations"_s.arg(count), result.perSecond(), 0, u"scans/s"_s, true, 0, more});
    }
    return ok;
}

bool benchBagLookups(BenchServer &server, int stations, int seconds, const QString &pattern, qint64 codes)
{
    const auto links = connectAll(server, stations);
    qint64 id = 0;
    const auto next = [&](int) {
        const qint64 n = QRandomGenerator::global()->bounded(codes);
        return compact({{u"jsonrpc"_s, u"2.0"_s},
                        {u"id"_s, ++id},
                        {u"method"_s, u"bags.find"_s},
                        {u"params"_s, QJsonObject{{u"code"_s, pattern.arg(n, 9, 10, QChar(u'0'))}}}});
    };
    LoadResult result = runLoad(links, seconds, next, [](const QByteArray &a) { return a.contains("\"result\""); });
    const auto trip = probeRoundTripUs(500);
    QJsonObject more = tail(result);
    more.insert(u"per_second"_s, result.perSecond());
    more.insert(u"stations"_s, stations);
    more.insert(u"limit_is"_s, u"a loopback round trip, p99"_s);
    return report(
        {u"bag_lookup_p99"_s, quantile(result.ms, 0.99), quantile(trip, 0.99) / 1000, u"ms"_s, false, 5, more});
}

} // namespace gemba::bench
