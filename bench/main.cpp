#include "report.h"
#include "sections.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <sys/resource.h>

#include <cstdio>

using namespace gemba;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures gembad beside limits of this machine, taken in the same minute."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"quick"_s, u"Fewer rounds; under a minute."_s},
         {u"audit"_s, u"Only an audit trail of so many lines: verification and search."_s, u"ROWS"_s},
         {u"bags"_s, u"Only bags: scans, lookups and both mixed, of 1, 8 and 100 stations."_s},
         {u"peer"_s, u"Only another program that packs bags, on this port; see tests/bench/peers."_s, u"PORT"_s},
         {u"peer-filled"_s, u"Children that it holds already, as tests/bench/peers/flask/fill.sql makes them."_s,
          u"N"_s, u"0"_s},
         {u"peer-name"_s, u"What it is called in the report."_s, u"NAME"_s, u"peer"_s},
         {u"seconds"_s, u"Of each figure of bags; 15."_s, u"N"_s, u"15"_s},
         {u"gembad"_s, u"Server program; by default the one beside this."_s, u"FILE"_s,
          QCoreApplication::applicationDirPath() + u"/gembad"_s}});
    parser.process(app);
    const bool quick = parser.isSet(u"quick"_s);

    // 1,000 screens and the server's side of nothing: the limit here is for this process only.
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
    try {
        bench::reportHeader();
        if (parser.isSet(u"audit"_s))
            return bench::benchAudit(parser.value(u"audit"_s).toInt()) ? 0 : 1;
        const int seconds = std::max(1, parser.value(u"seconds"_s).toInt());
        if (parser.isSet(u"peer"_s))
            return bench::benchPeer(parser.value(u"peer"_s).toUShort(), parser.value(u"peer-name"_s),
                                    parser.value(u"peer-filled"_s).toLongLong(), {1, 8, 100}, seconds)
                       ? 0
                       : 1;
        if (parser.isSet(u"bags"_s)) {
            bench::BenchServer server(parser.value(u"gembad"_s), 0, 0);
            return bench::benchBagScans(server, {1, 8, 100}, quick ? 3 : seconds, 0) ? 0 : 1;
        }
        bench::BenchServer server(parser.value(u"gembad"_s), 4, 10);
        bool ok = bench::benchIngestLatency(server, quick ? 200 : 1'000);
        ok &= bench::benchApi(server, quick ? 200 : 1'000);
        ok &= bench::benchFanout(server, 100, quick ? 30 : 200);
        ok &= bench::benchFanout(server, 1'000, quick ? 15 : 60);
        ok &= bench::benchBagScans(server, {1, 8, 100}, quick ? 2 : 15, 0);
        ok &= bench::benchAudit(quick ? 50'000 : 1'000'000);
        ok &= bench::benchSustainedReadings(server, 4, quick ? 50 : 300);
        return ok ? 0 : 1;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "gemba-bench: %s\n", error.what());
        return 70;
    }
}
