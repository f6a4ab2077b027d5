#include "kiosk_window.h"

#include <QQmlComponent>

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

KioskWindow::KioskWindow(KioskController &controller)
    : m_controller(controller)
{
    setTitle(u"Gemba"_s);
    setResizeMode(QQuickView::SizeRootObjectToView);
    engine()->addImportPath(u"qrc:/qt/qml"_s);
    connect(controller.settings(), &KioskSettings::languageChanged, engine(), &QQmlEngine::retranslate);
}

bool KioskWindow::load()
{
    // By import, not by file: Qt 6.4 registers a module's C++ types only when somebody imports it.
    QQmlComponent component(engine());
    component.setData("import Gemba.Kiosk\nKioskView {}", QUrl(u"qrc:/gemba/kiosk"_s));
    for (const QQmlError &error : component.errors())
        qWarning("%s", qUtf8Printable(error.toString()));
    if (!component.isReady())
        return false;
    QObject *view = component.createWithInitialProperties({{u"kiosk"_s, QVariant::fromValue(&m_controller)}});
    if (!view)
        return false;
    setContent(QUrl(), nullptr, view);
    return true;
}

bool KioskWindow::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
        m_swallowing = m_controller.pressed();
        break;
    default:
        break;
    }
    if (!m_swallowing)
        return QQuickView::event(event);
    switch (event->type()) {
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::KeyRelease:
        m_swallowing = false;
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::KeyPress:
        return true;
    default:
        return QQuickView::event(event);
    }
}

} // namespace gemba::kiosk
