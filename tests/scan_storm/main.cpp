// The kill -9 storm at a scanner station. Prints one line of JSON with what was done and found; exit status 1 when something did not
// hold.

#include "scan_storm.h"

#include <gemba/core/log.h>
#include <gemba/test/hand_in.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <csignal>
#include <cstdio>

using namespace gemba;
using namespace Qt::StringLiterals;

namespace {

std::atomic<bool> isEnough = false;

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Kills gemba-scanner, gembad and both again and again while somebody packs, and compares what was heard at "
        u"the station "
        "with what the server has. SIGTERM ends the killing before its time; the comparison follows all the same."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"kills"_s, u"How often each of the three; by default 2."_s, u"N"_s, u"2"_s},
         {u"burst"_s, u"Seconds of 20 scans a second, by serial line and by keyboard; by default 6."_s, u"N"_s, u"6"_s},
         {u"heard"_s, u"Percent of a burst's scans that must be heard; by default 90."_s, u"N"_s, u"90"_s},
         {u"engine"_s, u"sqlite (default) or postgresql."_s, u"NAME"_s, u"sqlite"_s},
         {u"seed"_s, u"Of the random moments."_s, u"N"_s, u"20261127"_s},
         {u"report"_s, u"Append the line to this file too."_s, u"FILE"_s}});
    parser.process(app);
    storm::ScanStormOptions options;
    options.kills = parser.value(u"kills"_s).toInt();
    options.burstSeconds = parser.value(u"burst"_s).toInt();
    options.heardPercent = parser.value(u"heard"_s).toInt();
    const bool isPostgres = parser.value(u"engine"_s) == u"postgresql"_s;
    options.engine = isPostgres ? storage::Engine::Postgres : storage::Engine::Sqlite;
    options.seed = parser.value(u"seed"_s).toUInt();
    const bool isKnown = isPostgres || parser.value(u"engine"_s) == u"sqlite"_s;
    if (options.kills < 1 || options.burstSeconds < 1 || options.heardPercent < 1 || options.heardPercent > 100 ||
        !isKnown) {
        std::fprintf(stderr, "gemba-scan-storm: see --help\n");
        return 64;
    }
    options.isEnough = &isEnough;
    std::signal(SIGTERM, [](int) { isEnough = true; });
    log::setSink([](const log::Record &) {});

    QElapsedTimer timer;
    timer.start();
    const QJsonObject found = storm::ScanStorm(options).run();
    return test::handIn(found, timer.elapsed(), parser.value(u"report"_s));
}
