#include "scanner_window.h"

#include <QQmlComponent>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

ScannerWindow::ScannerWindow(StationController &station)
    : m_station(station)
{
    setTitle(u"Gemba"_s);
    setResizeMode(QQuickView::SizeRootObjectToView);
    engine()->addImportPath(u"qrc:/qt/qml"_s);
    connect(station.settings(), &ScannerSettings::languageChanged, engine(), &QQmlEngine::retranslate);
}

bool ScannerWindow::load()
{
    // By import, not by file: Qt 6.4 registers a module's C++ types only when somebody imports it.
    QQmlComponent component(engine());
    component.setData("import Gemba.Scanner\nScannerView {}", QUrl(u"qrc:/gemba/scanner"_s));
    for (const QQmlError &error : component.errors())
        qWarning("%s", qUtf8Printable(error.toString()));
    if (!component.isReady())
        return false;
    QObject *view = component.createWithInitialProperties({{u"station"_s, QVariant::fromValue(&m_station)}});
    if (!view)
        return false;
    setContent(QUrl(), nullptr, view);
    return true;
}

} // namespace gemba::scanner
