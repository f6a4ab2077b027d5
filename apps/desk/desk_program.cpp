#include "desk_program.h"

#include "desk_options.h"
#include "screenshot.h"

#include <live_link.h>
#include <offline_link.h>
#include <screen_program.h>
#include <shell_window.h>
#include <theme.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace gemba::shell {

using namespace gemba::screen;

namespace {

/// Opens every page once; each must draw something. What Qt warns about while doing so counts as broken.
int selfTest(ShellWindow &window, ShellController &controller, const OfflineLink &link)
{
    const WarningCount warnings;
    window.show();
    const auto settle = [&] {
        do
            QCoreApplication::processEvents();
        while (link.busy());
    };
    settle();
    for (const PageEntry &page : controller.program().pages) {
        controller.open(QString::fromLatin1(page.id));
        settle();
        if (window.grabWindow().isNull())
            return fail(PagesBroken, u"a page could not be drawn"_s);
    }
    return warnings.verdict();
}

std::optional<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

/// Where all desktop programs of this person keep their sign-in, so that one carries over to the other. With a folder of
/// its own the program is on its own.
std::unique_ptr<client::CredentialStore> openStore(const QString &dataFolder)
{
    if (!dataFolder.isEmpty())
        return client::CredentialStore::openFile(dataFolder);
    const QString shared = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/gemba"_s;
    return client::CredentialStore::open(u"gemba"_s, shared);
}

} // namespace

int runProgram(const Program &program, int argc, char *argv[])
{
    prepare(u"gemba-"_s + QLatin1StringView(program.name), argc, argv);
    QString problem;
    const std::optional<DeskOptions> options = readOptions(
        argc, argv, [&](const QStringList &arguments) { return parseDeskOptions(program, arguments, &problem); });
    if (!options)
        return fail(BadOptions, problem);
    QGuiApplication app(argc, argv);
    ui::applyDefaultFont();

    const bool offline = options->offline || options->selftest;
    const bool still = !options->screenshot.isEmpty() || options->selftest;
    const QString folder = !options->dataFolder.isEmpty() ? options->dataFolder
                           : offline                      ? QString()
                                     : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!folder.isEmpty())
        QDir().mkpath(folder);
    const QString name = QString::fromLatin1(program.name);
    ShellSettings settings(folder.isEmpty() ? QString() : QDir(folder).filePath(name + u".ini"_s), name);
    settings.setReducedMotion(still);
    if (!options->scheme.isEmpty())
        settings.setScheme(options->scheme);
    if (!options->language.isEmpty())
        settings.setLanguage(options->language);
    if (!options->name.isEmpty())
        settings.setLastName(options->name);

    const SystemClock clock;
    std::unique_ptr<Link> link;
    OfflineLink *recorded = nullptr;
    LiveLink *live = nullptr;
    if (offline) {
        auto made = std::make_unique<OfflineLink>(*OfflineLink::variantNamed(options->variant),
                                                  still ? OfflineLink::Pace::Still : OfflineLink::Pace::Playing);
        recorded = made.get();
        link = std::move(made);
    } else {
        auto made =
            std::make_unique<LiveLink>(settings, program.kind, options->server, openStore(options->dataFolder), clock);
        live = made.get();
        if (!options->caFile.isEmpty()) {
            const auto pem = contents(options->caFile);
            if (!pem)
                return fail(BadOptions, u"%1 cannot be read"_s.arg(options->caFile));
            live->believe(*pem);
        }
        link = std::move(made);
    }
    ShellController controller(*link, settings, program);
    ShellWindow window(controller);
    if (!window.load())
        return fail(PagesBroken, u"the pages could not be loaded"_s);
    window.resize(options->size);
    if (!still && !options->sizeGiven)
        window.restorePlace();
    if (!options->page.isEmpty())
        controller.open(options->page, options->target);
    link->start();
    if (options->selftest)
        return selfTest(window, controller, *recorded);
    if (live && !options->passwordFile.isEmpty()) {
        const auto password = contents(options->passwordFile);
        if (!password)
            return fail(BadOptions, u"%1 cannot be read"_s.arg(options->passwordFile));
        controller.signIn()->signIn(options->name, QString::fromUtf8(*password).trimmed());
    }
    window.show();
    if (!options->screenshot.isEmpty()) {
        const bool wantsInside = live && !options->passwordFile.isEmpty();
        Screenshot screenshot(window, options->screenshot, [&] {
            if (recorded)
                return !recorded->busy();
            return wantsInside ? controller.inside() : link->status().phase != LinkPhase::Connecting;
        });
        return QGuiApplication::exec() == 0 ? Worked : fail(NoPicture, screenshot.problem());
    }
    return QGuiApplication::exec();
}

} // namespace gemba::shell
