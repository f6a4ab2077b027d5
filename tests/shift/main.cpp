// The whole shift without a network. Prints one line of JSON with what was done and found; exit status 1 when something did not hold.

#include "shift.h"
#include "station_hand.h"

#include <gemba/core/log.h>
#include <gemba/test/hand_in.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace gemba;
using namespace Qt::StringLiterals;

namespace {

int workAsStation(const QCommandLineParser &parser, const shift::ShiftSize &size)
{
    shift::HandOptions options;
    options.folder = parser.value(u"folder"_s);
    options.server = parser.value(u"server"_s);
    options.station = parser.value(u"station"_s).toInt();
    options.name = u"Dock %1"_s.arg(options.station + 1);
    options.person = parser.value(u"person"_s);
    options.pin = parser.value(u"pin"_s);
    options.size = size;
    options.sendsOnly = parser.isSet(u"send"_s);
    shift::StationHand hand(options);
    return hand.start() ? QCoreApplication::exec() : 1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lets stations scan a whole shift without a network, lets them all send it at once, and compares what became of it."_s);
    parser.addHelpOption();
    QList<QCommandLineOption> options{
        {u"stations"_s, u"How many; by default 20."_s, u"N"_s, u"20"_s},
        {u"scans"_s, u"Of each station; by default 100."_s, u"N"_s, u"100"_s},
        {u"engine"_s, u"sqlite (default) or postgresql."_s, u"NAME"_s, u"sqlite"_s},
        {u"seed"_s, u"Of what hands do."_s, u"N"_s, u"20261127"_s},
        {u"report"_s, u"Append the line to this file too."_s, u"FILE"_s},
    };
    // How the program starts itself as one of the stations.
    for (const QString &name : {u"station"_s, u"folder"_s, u"server"_s, u"person"_s, u"pin"_s, u"send"_s}) {
        QCommandLineOption option(name);
        if (name != u"send"_s)
            option.setValueName(u"VALUE"_s);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        options.append(option);
    }
    parser.addOptions(options);
    parser.process(app);
    shift::ShiftOptions shiftOptions;
    shiftOptions.size.stations = parser.value(u"stations"_s).toInt();
    shiftOptions.size.scans = parser.value(u"scans"_s).toInt();
    shiftOptions.size.seed = parser.value(u"seed"_s).toUInt();
    const bool isPostgres = parser.value(u"engine"_s) == u"postgresql"_s;
    shiftOptions.engine = isPostgres ? storage::Engine::Postgres : storage::Engine::Sqlite;
    const bool isKnown = isPostgres || parser.value(u"engine"_s) == u"sqlite"_s;
    if (shiftOptions.size.stations < 1 || shiftOptions.size.stations > 100 || shiftOptions.size.scans < 1 || !isKnown) {
        std::fprintf(stderr, "gemba-shift: see --help\n");
        return 64;
    }
    log::setSink([](const log::Record &) {}); // what breaks here does so on purpose
    if (parser.isSet(u"station"_s))
        return workAsStation(parser, shiftOptions.size);

    QElapsedTimer timer;
    timer.start();
    const QJsonObject found = shift::Shift(shiftOptions).run();
    return test::handIn(found, timer.elapsed(), parser.value(u"report"_s));
}
