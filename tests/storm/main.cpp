// The kill -9 storm. Prints one line of JSON with what was done and found; exit status 1 when something did not hold.

#include "storm.h"

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
        u"Kills gembad again and again and compares what it acknowledged with what it has. "
        "SIGTERM ends the killing before its time; the comparison follows all the same."_s);
    parser.addHelpOption();
    parser.addOptions({{u"kills"_s, u"How often; by default 10."_s, u"N"_s, u"10"_s},
                       {u"engine"_s, u"sqlite (default) or postgresql."_s, u"NAME"_s, u"sqlite"_s},
                       {u"seed"_s, u"Of the random moments."_s, u"N"_s, u"20261127"_s},
                       {u"report"_s, u"Append the line to this file too."_s, u"FILE"_s}});
    parser.process(app);
    storm::StormOptions options;
    options.kills = parser.value(u"kills"_s).toInt();
    options.postgres = parser.value(u"engine"_s) == u"postgresql"_s;
    options.seed = parser.value(u"seed"_s).toUInt();
    const bool known = options.postgres || parser.value(u"engine"_s) == u"sqlite"_s;
    if (options.kills < 1 || !known) {
        std::fprintf(stderr, "gemba-storm: see --help\n");
        return 64;
    }
    options.isEnough = &isEnough;
    std::signal(SIGTERM, [](int) { isEnough = true; });
    log::setSink([](const log::Record &) {});

    QElapsedTimer timer;
    timer.start();
    const QJsonObject found = storm::Storm(options).run();
    return test::handIn(found, timer.elapsed(), parser.value(u"report"_s));
}
