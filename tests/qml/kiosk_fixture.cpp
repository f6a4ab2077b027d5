#include "kiosk_fixture.h"

#include <offline_tour.h>

#include <QGuiApplication>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Gemba_UiPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_KioskPlugin)

namespace gemba::kiosk {

KioskFixture::KioskFixture(const QString &scenario, const QString &language, const QString &scheme, QSize size)
    : backend(*offlineScenario(scenario), OfflineBackend::Pace::Still)
    , settings(QString())
    , controller(backend, settings)
    , window(controller)
{
    settings.setReducedMotion(true);
    settings.setLanguage(language);
    settings.setScheme(scheme.isEmpty() ? backend.scenario().scheme : scheme);
    loaded = window.load();
    window.resize(size);
    backend.start();
    settle();
    presentScenario(controller, backend.scenario());
    window.show();
    settle();
}

void KioskFixture::settle()
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QImage KioskFixture::picture()
{
    settle();
    return window.grabWindow().convertToFormat(QImage::Format_RGB32);
}

} // namespace gemba::kiosk
