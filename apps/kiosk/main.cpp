#include "kiosk_options.h"
#include "screenshot.h"

#include <kiosk_window.h>
#include <live_backend.h>
#include <offline_backend.h>
#include <offline_tour.h>
#include <theme.h>

#include <QDir>
#include <QGuiApplication>
#include <QHostInfo>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>
#include <memory>

Q_IMPORT_QML_PLUGIN(Gemba_UiPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_KioskPlugin)

using namespace Qt::StringLiterals;
using namespace gemba::kiosk;

namespace {

enum ExitCode { Worked = 0, BadOptions = 2, PagesBroken = 3, NoPicture = 4 };

int fail(ExitCode code, const QString &text)
{
    std::fprintf(stderr, "gemba-kiosk: %s\n", qUtf8Printable(text));
    return code;
}

/// Opens every page once; each must draw something. What Qt warns about while doing so counts as broken.
int selfTest(KioskWindow &window, KioskController &controller)
{
    static int warnings = 0;
    static QtMessageHandler before = nullptr;
    before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
        warnings += type == QtWarningMsg || type == QtCriticalMsg;
        before(type, context, text);
    });
    window.show();
    using Page = KioskController::Page;
    for (const Page page : {Page::Overview, Page::Alarms, Page::Trend, Page::SignIn, Page::Service, Page::Diagnostics,
                            Page::Pairing, Page::Idle, Page::Shelve}) {
        controller.show(page);
        QCoreApplication::processEvents();
        if (window.grabWindow().isNull())
            return fail(PagesBroken, u"a page could not be drawn"_s);
    }
    qInstallMessageHandler(before);
    return warnings == 0 ? Worked : fail(PagesBroken, u"the pages warned, see above"_s);
}

/// The kiosk of a real plant. Until it is enrolled it tells its pairing code on standard output too, so that a script may
/// hand it to whoever approves terminals.
std::unique_ptr<LiveBackend> makeLiveBackend(const KioskOptions &options, const gemba::Clock &clock)
{
    const QString data = options.dataFolder.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                             : options.dataFolder;
    gemba::client::TerminalLinkOptions live;
    live.terminalName = QHostInfo::localHostName().left(64);
    auto store = options.dataFolder.isEmpty() ? gemba::client::CredentialStore::open(u"gemba-kiosk"_s, data)
                                              : gemba::client::CredentialStore::openFile(data);
    const QList<ServerChoice> servers{{QUrl(options.server).host(), options.server}};
    auto backend = std::make_unique<LiveBackend>(servers, std::move(live), std::move(store), clock);
    QObject::connect(backend.get(), &KioskBackend::pairingChanged, backend.get(),
                     [raw = backend.get(), told = QString()]() mutable {
                         const QString code = raw->pairing().code;
                         if (code.isEmpty() || code == told)
                             return;
                         told = code;
                         std::printf("{\"pairingCode\":\"%s\"}\n", qUtf8Printable(code));
                         std::fflush(stdout);
                     });
    return backend;
}

/// Where there is no display, a wrong option shall be reported, not the missing display: so this comes before
/// QGuiApplication, in an application of its own because the help text asks for one.
std::optional<KioskOptions> readOptions(int argc, char *argv[], QString *problem)
{
    const QCoreApplication plain(argc, argv);
    std::optional<KioskOptions> options = parseKioskOptions(QCoreApplication::arguments(), problem);
    if (options && options->server.isEmpty() && !options->offline && !options->selftest) {
        *problem = u"say where the server is with --server wss://HOST:PORT/ws, or look around with --offline"_s;
        return std::nullopt;
    }
    return options;
}

void setDefault(const char *variable, const char *value)
{
    if (!qEnvironmentVariableIsSet(variable))
        qputenv(variable, value);
}

} // namespace

int main(int argc, char *argv[])
{
    // A kiosk has no graphics processor to count on, and its event loop needs nothing of GLib's.
    setDefault("QT_QUICK_BACKEND", "software");
    setDefault("QT_NO_GLIB", "1");
    // A picture needs no display.
    const QByteArrayList arguments(argv, argv + argc);
    if ((arguments.contains("--selftest") || arguments.contains("--screenshot")) &&
        !qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        setDefault("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setApplicationName(u"gemba-kiosk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GEMBA_VERSION));
    QString problem;
    const std::optional<KioskOptions> options = readOptions(argc, argv, &problem);
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
