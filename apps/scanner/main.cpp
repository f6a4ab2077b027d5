#include "scanner_options.h"
#include "screenshot.h"

#include <screen_program.h>
#include <terminal_program.h>

#include <gemba/capture/evdev_scanner.h>
#include <gemba/capture/serial_scanner.h>
#include <gemba/core/log.h>

#include <live_backend.h>
#include <offline_tour.h>
#include <scanner_window.h>
#include <theme.h>

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>
#include <memory>

Q_IMPORT_QML_PLUGIN(Gemba_UiPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_ScannerPlugin)

using namespace Qt::StringLiterals;
using namespace gemba::scanner;
using namespace gemba::screen;

namespace {

std::unique_ptr<ScannerBackend> makeLiveBackend(const ScannerOptions &options, const gemba::Clock &clock)
{
    auto backend = std::make_unique<LiveBackend>(linkOptions(options.server), openIdentity(options.dataFolder), clock);
    tellPairingCodes(backend->terminal());
    return backend;
}

/// Shows every state once, each on a plant of its own; what Qt warns about while doing so counts as broken.
int selfTest()
{
    const WarningCount warnings;
    for (const QString &page : tourPages()) {
        const QTemporaryDir folder;
        OfflineBackend backend(OfflineBackend::Pace::Still);
        auto box = gemba::outbox::Outbox::open(folder.filePath(u"outbox.db"_s), backend.clock());
        if (!box)
            return fail(PagesBroken, box.error().detail);
        ScannerSettings settings((QString()));
        settings.setReducedMotion(true);
        SilentPlayer sounds;
        StationController station(backend, box->get(), std::nullopt, settings, sounds);
        ScannerWindow window(station);
        if (!window.load())
            return fail(PagesBroken, u"the pages could not be loaded"_s);
        window.resize(1366, 768);
        window.show();
        backend.start();
        station.start();
        if (!presentPage(station, backend, page) || window.grabWindow().isNull())
            return fail(PagesBroken, page + u" could not be shown"_s);
    }
    return warnings.verdict();
}

} // namespace

int main(int argc, char *argv[])
{
    prepare(u"gemba-scanner"_s, argc, argv);
    QString problem;
    const std::optional<ScannerOptions> options =
        readOptions(argc, argv, [&](const QStringList &arguments) { return parseScannerOptions(arguments, &problem); });
    if (!options)
        return fail(BadOptions, problem);
    QApplication app(argc, argv);
    gemba::ui::applyDefaultFont();
    if (options->selftest)
        return selfTest();

    const bool still = !options->screenshot.isEmpty();
    const bool simulated = options->offline;
    const gemba::SystemClock clock;
    const QTemporaryDir scratch;
    std::unique_ptr<ScannerBackend> backend;
    OfflineBackend *plant = nullptr;
    if (simulated) {
        auto offline =
            std::make_unique<OfflineBackend>(still ? OfflineBackend::Pace::Still : OfflineBackend::Pace::Playing);
        plant = offline.get();
        backend = std::move(offline);
    } else {
        backend = makeLiveBackend(*options, clock);
    }
    // The simulated plant forgets; its scans must not wait for a real one.
    const QString file = QDir(simulated ? scratch.path() : dataFolder(options->dataFolder)).filePath(u"outbox.db"_s);
    auto box = gemba::outbox::Outbox::open(file, backend->clock());
    std::optional<gemba::Error> boxError;
    if (!box) {
        boxError = box.error();
        gemba::log::error(u"outbox"_s, u"the outbox cannot be opened"_s,
                          {{u"file"_s, file}, {u"detail"_s, boxError->detail}});
        std::fprintf(stderr, "gemba-scanner: %s cannot be opened: %s\n", qUtf8Printable(file),
                     qUtf8Printable(boxError->detail));
    }
    if (options->page == u"broken"_s)
        boxError = gemba::Error{gemba::ErrorCode::OutboxFailed, {}, u"disk I/O error"_s};

    ScannerSettings settings(options->dataFolder.isEmpty() ? QString()
                                                           : QDir(options->dataFolder).filePath(u"scanner.ini"_s));
    settings.setReducedMotion(still);
    if (!options->scheme.isEmpty())
        settings.setScheme(options->scheme);
    if (!options->language.isEmpty())
        settings.setLanguage(options->language);
    std::unique_ptr<SoundPlayer> sounds;
    if (still || options->silent)
        sounds = std::make_unique<SilentPlayer>();
    else
        sounds = std::make_unique<PipeSoundPlayer>();
    StationController station(*backend, box ? box->get() : nullptr, boxError, settings, *sounds);
    if (options->timings) {
        QObject::connect(&station, &StationController::sounded, &station, [](qint64 afterUs) {
            std::printf("{\"soundAfterUs\":%lld}\n", static_cast<long long>(afterUs));
            std::fflush(stdout);
        });
    }
    ScannerWindow window(station);
    if (!window.load())
        return fail(PagesBroken, u"the pages could not be loaded"_s);
    window.resize(options->size);

    gemba::capture::WedgeOptions wedgeOptions;
    if (!options->prefixKey.isEmpty())
        wedgeOptions.prefixKey = Qt::Key_F1 + options->prefixKey.mid(1).toInt() - 1;
    gemba::capture::WedgeFilter wedge(&window, clock, wedgeOptions);
    station.setWedge(&wedge);
    wedge.start();
    std::vector<std::unique_ptr<gemba::capture::ScanSource>> sources;
    try {
        for (const QString &port : options->serial)
            sources.push_back(
                std::make_unique<gemba::capture::SerialScanner>(gemba::capture::SerialScanner::defaults(port), clock));
    } catch (const std::invalid_argument &refused) {
        return fail(BadOptions, u"--serial: %1"_s.arg(QString::fromUtf8(refused.what())));
    }
    for (const QString &device : options->evdev)
        sources.push_back(std::make_unique<gemba::capture::EvdevScanner>(device, clock));
    for (const auto &source : sources) {
        station.addSource(source.get());
        source->start();
    }

    backend->start();
    station.start();
    if (options->windowed)
        window.show();
    else
        window.showFullScreen();
    if (plant && !options->page.isEmpty())
        QTimer::singleShot(0, &station, [&] { presentPage(station, *plant, options->page); });
    if (still) {
        std::optional<Screenshot> screenshot;
        QTimer::singleShot(400, &station, [&] { screenshot.emplace(window, options->screenshot); });
        return QApplication::exec() == 0 ? Worked : fail(NoPicture, screenshot ? screenshot->problem() : QString());
    }
    return QApplication::exec();
}
