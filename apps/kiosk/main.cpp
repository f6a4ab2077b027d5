#include "kiosk_options.h"
#include "screenshot.h"

#include <gemba/capture/serial_scanner.h>
#include <gemba/capture/wedge_filter.h>

#include <screen_program.h>
#include <terminal_program.h>

#include <kiosk_window.h>
#include <live_backend.h>
#include <offline_backend.h>
#include <offline_tour.h>
#include <theme.h>

#include <QDir>
#include <QGuiApplication>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlextensionplugin.h>

#include <memory>
#include <stdexcept>

Q_IMPORT_QML_PLUGIN(Gemba_UiPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_KioskPlugin)

using namespace Qt::StringLiterals;
using namespace gemba::kiosk;
using namespace gemba::screen;

namespace {

/// Opens every page once; each must draw something. What Qt warns about while doing so counts as broken.
int selfTest(KioskWindow &window, KioskController &controller)
{
    const WarningCount warnings;
    window.show();
    using Page = KioskController::Page;
    for (const Page page : {Page::Overview, Page::Alarms, Page::Trend, Page::SignIn, Page::Service, Page::Diagnostics,
                            Page::Pairing, Page::Idle, Page::Shelve}) {
        controller.show(page);
        QCoreApplication::processEvents();
        if (window.grabWindow().isNull())
            return fail(PagesBroken, u"a page could not be drawn"_s);
    }
    return warnings.verdict();
}

std::unique_ptr<KioskBackend> makeLiveBackend(const KioskOptions &options, const gemba::Clock &clock)
{
    const QList<ServerChoice> servers{{QUrl(options.server).host(), options.server}};
    auto backend =
        std::make_unique<LiveBackend>(servers, linkOptions(options.server), openIdentity(options.dataFolder), clock);
    tellPairingCodes(backend->terminal());
    return backend;
}

} // namespace

int main(int argc, char *argv[])
{
    prepare(u"gemba-kiosk"_s, argc, argv);
    QString problem;
    const std::optional<KioskOptions> options =
        readOptions(argc, argv, [&](const QStringList &arguments) { return parseKioskOptions(arguments, &problem); });
    if (!options)
        return fail(BadOptions, problem);
    QGuiApplication app(argc, argv);
    gemba::ui::applyDefaultFont();

    const bool still = !options->screenshot.isEmpty() || options->selftest;
    const gemba::SystemClock clock;
    const bool live = !options->offline && !options->server.isEmpty();
    std::unique_ptr<KioskBackend> backend;
    OfflineBackend *recorded = nullptr;
    if (live) {
        backend = makeLiveBackend(*options, clock);
    } else {
        auto offline = std::make_unique<OfflineBackend>(
            *offlineScenario(options->scenario), still ? OfflineBackend::Pace::Still : OfflineBackend::Pace::Playing);
        recorded = offline.get();
        backend = std::move(offline);
    }
    KioskSettings settings(options->dataFolder.isEmpty() ? QString()
                                                         : QDir(options->dataFolder).filePath(u"kiosk.ini"_s));
    settings.setReducedMotion(still);
    if (!options->scheme.isEmpty())
        settings.setScheme(options->scheme);
    else if (recorded)
        settings.setScheme(recorded->scenario().scheme);
    if (!options->language.isEmpty())
        settings.setLanguage(options->language);
    KioskController controller(*backend, settings);
    KioskWindow window(controller);
    if (!window.load())
        return fail(PagesBroken, u"the pages could not be loaded"_s);
    window.resize(options->size);
    // Most readers type the number as a keyboard would; others have a serial port.
    gemba::capture::WedgeFilter wedge(&window, clock);
    std::unique_ptr<gemba::capture::SerialScanner> reader;
    try {
        if (!options->badgeReader.isEmpty())
            reader = std::make_unique<gemba::capture::SerialScanner>(
                gemba::capture::SerialScanner::defaults(options->badgeReader), clock);
    } catch (const std::invalid_argument &refused) {
        return fail(BadOptions, u"--badge-reader: %1"_s.arg(QString::fromUtf8(refused.what())));
    }
    for (gemba::capture::ScanSource *source :
         std::initializer_list<gemba::capture::ScanSource *>{&wedge, reader.get()}) {
        if (!source)
            continue;
        QObject::connect(source, &gemba::capture::ScanSource::scanned, &controller,
                         [&controller](const QString &number) { controller.takeBadge(number); });
        source->start();
    }
    backend->start();
    if (options->selftest)
        return selfTest(window, controller);

    if (recorded) {
        QTimer::singleShot(0, &controller,
                           [&] { presentScenario(controller, recorded->scenario(), pageNamed(options->page)); });
    } else if (const auto page = pageNamed(options->page)) {
        QTimer::singleShot(0, &controller, [&controller, page] { controller.show(*page); });
    }
    if (options->windowed)
        window.show();
    else
        window.showFullScreen();
    if (!options->screenshot.isEmpty()) {
        Screenshot screenshot(window, controller, options->screenshot,
                              recorded || pageNamed(options->page) == KioskController::Page::Pairing);
        return QGuiApplication::exec() == 0 ? Worked : fail(NoPicture, screenshot.problem());
    }
    return QGuiApplication::exec();
}
