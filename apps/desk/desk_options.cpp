#include "desk_options.h"

#include <offline_link.h>
#include <screen_options.h>
#include <shell_settings.h>

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace gemba::shell {

namespace {

QStringList pageNames(const Program &program)
{
    QStringList names;
    for (const PageEntry &page : program.pages)
        names.append(QString::fromLatin1(page.id));
    return names;
}

} // namespace

std::optional<DeskOptions> parseDeskOptions(const Program &program, const QStringList &arguments, QString *problem)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(program.purpose));
    parser.addHelpOption();
    parser.addVersionOption();
    const QStringList variants = OfflineLink::variantNames();
    const QStringList languages = ShellSettings::languages();
    const QStringList schemes = screen::schemeNames();
    parser.addOptions({
        {u"server"_s, u"Address of the server, for example gemba.local:8443; otherwise the last one."_s, u"address"_s},
        {u"ca"_s, u"The server's certificate authority, instead of comparing its words."_s, u"file"_s},
        {u"data"_s, u"Folder for settings."_s, u"folder"_s},
        {u"offline"_s, u"Run on recorded answers, without a server."_s},
        {u"variant"_s, u"Of the recording: %1."_s.arg(variants.join(u", "_s)), u"name"_s, u"normal"_s},
        {u"page"_s, u"Page to open: %1."_s.arg(pageNames(program).join(u", "_s)), u"name"_s},
        {u"target"_s, u"What to choose on that page: the key of a row."_s, u"key"_s},
        {u"screenshot"_s, u"Save one picture once the page is shown, then exit."_s, u"file"_s},
        {u"size"_s, u"Window size, at least 1024x640."_s, u"WxH"_s, u"1440x900"_s},
        {u"scheme"_s, u"Colours: %1."_s.arg(schemes.join(u", "_s)), u"name"_s},
        {u"language"_s, u"Language: %1."_s.arg(languages.join(u", "_s)), u"code"_s},
        {u"name"_s, u"Sign-in name to begin with."_s, u"name"_s},
        {u"password-file"_s, u"Sign in at once with the password in this file; for pictures and demonstrations."_s,
         u"file"_s},
        {u"selftest"_s, u"Open every page once and exit; 0 means all of them work."_s},
    });
    parser.process(arguments);

    DeskOptions options;
    options.offline = parser.isSet(u"offline"_s);
    options.variant = parser.value(u"variant"_s);
    options.server = parser.value(u"server"_s);
    options.caFile = parser.value(u"ca"_s);
    options.dataFolder = parser.value(u"data"_s);
    options.page = parser.value(u"page"_s);
    options.target = parser.value(u"target"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.sizeGiven = parser.isSet(u"size"_s);
    options.scheme = parser.value(u"scheme"_s);
    options.language = parser.value(u"language"_s);
    options.name = parser.value(u"name"_s);
    options.passwordFile = parser.value(u"password-file"_s);
    options.selftest = parser.isSet(u"selftest"_s);

    const std::optional<QSize> size = screen::sizeFrom(parser.value(u"size"_s), {1024, 640}, 8192);
    if (!size)
        *problem = u"--size wants WIDTHxHEIGHT, at least 1024x640."_s;
    else if (!variants.contains(options.variant))
        *problem = u"--variant knows %1."_s.arg(variants.join(u", "_s));
    else if (!options.page.isEmpty() && !program.page(options.page))
        *problem = u"--page knows %1."_s.arg(pageNames(program).join(u", "_s));
    else if (!options.scheme.isEmpty() && !schemes.contains(options.scheme))
        *problem = u"--scheme knows %1."_s.arg(schemes.join(u", "_s));
    else if (!options.language.isEmpty() && !languages.contains(options.language))
        *problem = u"--language knows %1."_s.arg(languages.join(u", "_s));
    else {
        options.size = *size;
        return options;
    }
    return std::nullopt;
}

} // namespace gemba::shell
