#include "scanner_options.h"

#include <offline_tour.h>
#include <scanner_settings.h>
#include <screen_options.h>

#include <QCommandLineParser>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gemba::scanner {

std::optional<ScannerOptions> parseScannerOptions(const QStringList &arguments, QString *problem)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The Gemba scanner station: packs bags into parents and parents onto bills."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"offline"_s, u"Run on a simulated plant, without a server."_s},
        {u"screenshot"_s, u"Save one picture once something is shown, then exit."_s, u"file"_s},
        {u"page"_s, u"State to show with --offline: %1."_s.arg(tourPages().join(u", "_s)), u"name"_s},
        {u"selftest"_s, u"Show every state once and exit; 0 means all of them work."_s},
        {u"size"_s, u"Window size."_s, u"WxH"_s, u"1366x768"_s},
        {u"language"_s, u"Language: %1."_s.arg(ScannerSettings::languages().join(u", "_s)), u"code"_s},
        {u"theme"_s, u"Colours: %1."_s.arg(screen::schemeNames().join(u", "_s)), u"name"_s},
        {u"windowed"_s, u"Open a window instead of the whole screen."_s},
        {u"server"_s, u"Address of the server, for example wss://gemba.local:8443/ws."_s, u"url"_s},
        {u"data"_s, u"Folder for the outbox, settings and the terminal's identity."_s, u"folder"_s},
        {u"serial"_s, u"Scanner on a serial port: /dev/serial/by-id/… or usb:VVVV:PPPP[:serial]. May be given again."_s,
         u"port"_s},
        {u"evdev"_s, u"Scanner to be read from the kernel alone: /dev/input/by-id/…-event-kbd. May be given again."_s,
         u"device"_s},
        {u"prefix"_s, u"Function key that the keyboard scanner sends before each code, for example F9."_s, u"key"_s},
        {u"silent"_s, u"Play no sounds."_s},
        {u"timings"_s, u"Say on standard output how long after each scan its sound began, in microseconds."_s},
    });
    parser.process(arguments);

    ScannerOptions options;
    options.offline = parser.isSet(u"offline"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.page = parser.value(u"page"_s);
    options.selftest = parser.isSet(u"selftest"_s);
    options.language = parser.value(u"language"_s);
    options.scheme = parser.value(u"theme"_s);
    options.windowed = parser.isSet(u"windowed"_s) || !options.screenshot.isEmpty() || options.selftest;
    options.server = parser.value(u"server"_s);
    options.dataFolder = parser.value(u"data"_s);
    options.serial = parser.values(u"serial"_s);
    options.evdev = parser.values(u"evdev"_s);
    options.prefixKey = parser.value(u"prefix"_s).toUpper();
    options.silent = parser.isSet(u"silent"_s);
    options.timings = parser.isSet(u"timings"_s);

    static const QRegularExpression functionKey(u"\\A(F([1-9]|1[0-9]|2[0-4]))?\\z"_s);
    const std::optional<QSize> size = screen::sizeFrom(parser.value(u"size"_s), {640, 360}, 4096);
    if (!size)
        *problem = u"--size wants WIDTHxHEIGHT, at least 640x360."_s;
    else if (!options.language.isEmpty() && !ScannerSettings::languages().contains(options.language))
        *problem = u"--language knows %1."_s.arg(ScannerSettings::languages().join(u", "_s));
    else if (!options.scheme.isEmpty() && !screen::schemeNames().contains(options.scheme))
        *problem = u"--theme knows %1."_s.arg(screen::schemeNames().join(u", "_s));
    else if (!options.page.isEmpty() && !tourPages().contains(options.page))
        *problem = u"--page knows %1."_s.arg(tourPages().join(u", "_s));
    else if (!options.page.isEmpty() && !options.offline)
        *problem = u"--page shows states of the simulated plant: it wants --offline."_s;
    else if (!options.server.isEmpty() && !screen::isServerAddress(options.server))
        *problem = u"--server wants an address like wss://gemba.local:8443/ws."_s;
    else if (!functionKey.match(options.prefixKey).hasMatch())
        *problem = u"--prefix wants a function key, F1 to F24."_s;
    else if (options.server.isEmpty() && !options.offline && !options.selftest)
        *problem = u"say where the server is with --server wss://HOST:PORT/ws, or look around with --offline"_s;
    else {
        options.size = *size;
        return options;
    }
    return std::nullopt;
}

} // namespace gemba::scanner
