#include "admin_window.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace gemba::admin {

AdminWindow::AdminWindow(AdminController &controller)
    : m_controller(controller)
{
    setTitle(u"Gemba Admin"_s);
    setResizeMode(QQuickView::SizeRootObjectToView);
    setMinimumSize({1024, 640});
    engine()->addImportPath(u"qrc:/qt/qml"_s);
    connect(controller.settings(), &AdminSettings::languageChanged, engine(), &QQmlEngine::retranslate);
}

AdminWindow::~AdminWindow()
{
    if (m_placeRemembered && visibility() != QWindow::FullScreen)
        m_controller.settings()->setWindow(geometry());
}

bool AdminWindow::load()
{
    // By import, not by file: Qt 6.4 registers a module's C++ types only when somebody imports it.
    QQmlComponent component(engine());
    component.setData("import Gemba.Admin\nAdminView {}", QUrl(u"qrc:/gemba/admin"_s));
    for (const QQmlError &error : component.errors())
        qWarning("%s", qUtf8Printable(error.toString()));
    if (!component.isReady())
        return false;
    QObject *view = component.createWithInitialProperties({{u"admin"_s, QVariant::fromValue(&m_controller)}});
    if (!view)
        return false;
    setContent(QUrl(), nullptr, view);
    return true;
}

void AdminWindow::restorePlace()
{
    m_placeRemembered = true;
    const QRect place = m_controller.settings()->window();
    const auto screens = QGuiApplication::screens();
    const bool reachable = std::any_of(screens.cbegin(), screens.cend(), [&](const QScreen *screen) {
        return screen->availableGeometry().intersected(place).width() > 200;
    });
    if (place.isValid() && reachable)
        setGeometry(place);
}

bool AdminWindow::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        m_controller.touched();
    return QQuickView::event(event);
}

} // namespace gemba::admin
