#include "scanner_fixture.h"

#include <QGuiApplication>
#include <QtQml/qqmlextensionplugin.h>

#include <stdexcept>

Q_IMPORT_QML_PLUGIN(Gemba_UiPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_ScannerPlugin)

namespace gemba::scanner {

ScannerFixture::ScannerFixture(const QString &folder, Server server)
    : backend(OfflineBackend::Pace::Still)
    , settings(QString())
{
    settings.setReducedMotion(true);
    settings.setLanguage(QStringLiteral("en"));
    if (server == Server::Away) {
        backend.setLinked(false);
        backend.lapse();
    }
    auto opened =
        outbox::Outbox::open((folder.isEmpty() ? own.path() : folder) + QStringLiteral("/outbox.db"), backend.clock());
    if (!opened)
        throw std::runtime_error(opened.error().detail.toStdString());
    box = std::move(*opened);
    station = std::make_unique<StationController>(backend, box.get(), std::nullopt, settings, sounds);
    backend.start();
    station->start();
    settle();
}

void ScannerFixture::settle()
{
    for (int round = 0; round < 6; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void ScannerFixture::scan(const QString &code, qint64 thenMs)
{
    station->scan(code);
    settle();
    backend.advance(thenMs);
}

bool ScannerFixture::openWindow(const QString &language, const QString &scheme)
{
    settings.setLanguage(language);
    settings.setScheme(scheme);
    window = std::make_unique<ScannerWindow>(*station);
    if (!window->load())
        return false;
    window->resize(1366, 768);
    window->show();
    settle();
    return true;
}

QImage ScannerFixture::picture()
{
    settle();
    return window->grabWindow().convertToFormat(QImage::Format_RGB32);
}

} // namespace gemba::scanner
