#include "dock_options.h"

#include <QCommandLineParser>
#include <QFile>
#include <QRandomGenerator>

namespace gemba::dock {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &option, const QString &why)
{
    return refuseField(ErrorCode::ConfigurationInvalid, u"--"_s + option, why);
}

} // namespace

Result<ParsedDockOptions> parseDockOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A dock without people: stations that pack bags and load bills as people do, with bursts, wrong codes, "
        u"duplicates and outages, "
        "through the same outbox as gemba-scanner. Writes a line of JSON with what became of it every ten seconds and at the end."_s);
    parser.addOptions(
        {{u"help"_s, u"This text."_s},
         {u"server"_s, u"wss://host:port/ws"_s, u"URL"_s},
         {u"ca"_s, u"Certificate to believe, PEM."_s, u"FILE"_s},
         {u"user"_s, u"Account that all stations sign in with."_s, u"NAME"_s},
         {u"password-file"_s, u"Holds its password."_s, u"FILE"_s},
         {u"data"_s, u"Where the stations keep their outboxes."_s, u"FOLDER"_s},
         {u"stations"_s, u"How many pack; 4."_s, u"N"_s, u"4"_s},
         {u"billers"_s, u"How many load bills; 1."_s, u"N"_s, u"1"_s},
         {u"pace"_s, u"Scans a minute of each; 18."_s, u"N"_s, u"18"_s},
         {u"outage-every"_s, u"Seconds between outages of a station on average; 180, 0 for none."_s, u"N"_s, u"180"_s},
         {u"outage"_s, u"Seconds that one lasts; 30."_s, u"N"_s, u"30"_s},
         {u"seed"_s, u"The same does the same; 0: another each time."_s, u"N"_s, u"0"_s},
         {u"for"_s, u"Seconds until it ends; 0: until told to."_s, u"N"_s, u"0"_s}});
    if (!parser.parse(arguments))
        return refuseField(ErrorCode::ConfigurationInvalid, {}, parser.errorText());
    if (parser.isSet(u"help"_s))
        return ParsedDockOptions{parser.helpText(), {}};
    for (const QString &needed : {u"server"_s, u"user"_s, u"password-file"_s, u"data"_s}) {
        if (!parser.isSet(needed))
            return wrong(needed, u"is needed"_s);
    }
    DockOptions out;
    out.server = QUrl(parser.value(u"server"_s), QUrl::StrictMode);
    if (!out.server.isValid() || !out.server.scheme().startsWith(u"ws"_s))
        return wrong(u"server"_s, u"is no address like wss://host:8443/ws"_s);
    out.caFile = parser.value(u"ca"_s);
    out.user = parser.value(u"user"_s);
    QFile secret(parser.value(u"password-file"_s));
    if (!secret.open(QIODevice::ReadOnly))
        return wrong(u"password-file"_s, secret.errorString());
    out.password = QString::fromUtf8(secret.readAll()).trimmed();
    out.dataDirectory = parser.value(u"data"_s);
    const auto number = [&](const QString &option, double low, double high) -> Result<double> {
        bool ok = false;
        const double value = parser.value(option).toDouble(&ok);
        if (!ok || value < low || value > high)
            return wrong(option, u"takes a number from %1 to %2"_s.arg(low).arg(high));
        return value;
    };
    const auto stations = number(u"stations"_s, 0, 200);
    const auto billers = number(u"billers"_s, 0, 20);
    const auto pace = number(u"pace"_s, 0.1, 1'200);
    const auto every = number(u"outage-every"_s, 0, 86'400);
    const auto outage = number(u"outage"_s, 1, 86'400);
    const auto seed = number(u"seed"_s, 0, 1e15);
    const auto seconds = number(u"for"_s, 0, 1e7);
    for (const auto *one : {&stations, &billers, &pace, &every, &outage, &seed, &seconds}) {
        if (!*one)
            return one->error();
    }
    out.stations = int(*stations);
    out.billers = int(*billers);
    out.scansPerMinute = *pace;
    out.outageEveryS = int(*every);
    out.outageS = int(*outage);
    // A second run on the same data must not scan the children of the first.
    out.seed = *seed > 0 ? quint64(*seed) : QRandomGenerator::system()->generate();
    out.forMs = qint64(*seconds) * 1'000;
    return ParsedDockOptions{{}, out};
}

} // namespace gemba::dock
