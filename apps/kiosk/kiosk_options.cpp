#include "kiosk_options.h"

#include <kiosk_settings.h>
#include <offline_scenario.h>
#include <offline_tour.h>
#include <screen_options.h>

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

std::optional<KioskOptions> parseKioskOptions(const QStringList &arguments, QString *problem)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The 7.9-inch Gemba panel: values, alarms, trends and calibration."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QStringList scenarios = offlineScenarioNames();
    parser.addOptions({
        {u"offline"_s, u"Run on recorded data, without a server."_s},
        {u"scenario"_s, u"Recording for --offline: %1."_s.arg(scenarios.join(u", "_s)), u"name"_s, u"normal"_s},
        {u"screenshot"_s, u"Save one picture once data is shown, then exit."_s, u"file"_s},
        {u"page"_s, u"Page to open: overview, alarms, trend, signin, service, diagnostics, pairing, idle, shelve."_s,
         u"name"_s},
        {u"selftest"_s, u"Open every page once and exit; 0 means all of them work."_s},
        {u"size"_s, u"Window size, 1280x400 or 400x1280."_s, u"WxH"_s, u"1280x400"_s},
        {u"language"_s, u"Language: %1."_s.arg(KioskSettings::languages().join(u", "_s)), u"code"_s},
        {u"theme"_s, u"Colours: %1."_s.arg(screen::schemeNames().join(u", "_s)), u"name"_s},
        {u"windowed"_s, u"Open a window instead of the whole screen."_s},
        {u"fullscreen"_s, u"Take the whole screen (the default)."_s},
        {u"server"_s, u"Address of the server, for example wss://gemba.local:8443."_s, u"url"_s},
        {u"badge-reader"_s,
         u"Serial port of a badge reader, /dev/... or usb:VVVV:PPPP. One that types needs no option."_s, u"port"_s},
        {u"data"_s, u"Folder for settings and the terminal's identity."_s, u"folder"_s},
    });
    parser.process(arguments);

    KioskOptions options;
    options.offline = parser.isSet(u"offline"_s);
    options.scenario = parser.value(u"scenario"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.page = parser.value(u"page"_s);
    options.selftest = parser.isSet(u"selftest"_s);
    options.language = parser.value(u"language"_s);
    options.scheme = parser.value(u"theme"_s);
    options.windowed = parser.isSet(u"windowed"_s) || !options.screenshot.isEmpty() || options.selftest;
    options.server = parser.value(u"server"_s);
    options.dataFolder = parser.value(u"data"_s);
    options.badgeReader = parser.value(u"badge-reader"_s);

    const std::optional<QSize> size = screen::sizeFrom(parser.value(u"size"_s), {320, 320}, 4096);
    if (!size)
        *problem = u"--size wants WIDTHxHEIGHT, each 320 to 4096."_s;
    else if (!scenarios.contains(options.scenario))
        *problem = u"--scenario knows %1."_s.arg(scenarios.join(u", "_s));
    else if (!options.language.isEmpty() && !KioskSettings::languages().contains(options.language))
        *problem = u"--language knows %1."_s.arg(KioskSettings::languages().join(u", "_s));
    else if (!options.scheme.isEmpty() && !screen::schemeNames().contains(options.scheme))
        *problem = u"--theme knows %1."_s.arg(screen::schemeNames().join(u", "_s));
    else if (!options.page.isEmpty() && !pageNamed(options.page))
        *problem = u"--page knows overview, alarms, trend, signin, service, diagnostics, pairing, idle, shelve."_s;
    else if (!options.server.isEmpty() && !screen::isServerAddress(options.server))
        *problem = u"--server wants an address like wss://gemba.local:8443/ws."_s;
    else if (parser.isSet(u"windowed"_s) && parser.isSet(u"fullscreen"_s))
        *problem = u"--windowed and --fullscreen exclude each other."_s;
    else if (options.server.isEmpty() && !options.offline && !options.selftest)
        *problem = u"say where the server is with --server wss://HOST:PORT/ws, or look around with --offline"_s;
    else {
        options.size = *size;
        return options;
    }
    return std::nullopt;
}

} // namespace gemba::kiosk
