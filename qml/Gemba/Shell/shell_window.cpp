#include "shell_window.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace gemba::shell {

ShellWindow::ShellWindow(ShellController &controller)
    : m_controller(controller)
{
    setTitle(u"Gemba "_s + QLatin1StringView(controller.program().module));
    setResizeMode(QQuickView::SizeRootObjectToView);
    setMinimumSize({1024, 640});
    engine()->addImportPath(u"qrc:/qt/qml"_s);
    connect(controller.settings(), &ShellSettings::languageChanged, engine(), &QQmlEngine::retranslate);
}

ShellWindow::~ShellWindow()
{
    if (m_placeRemembered && visibility() != QWindow::FullScreen)
        m_controller.settings()->setWindow(geometry());
}

bool ShellWindow::load()
{
    // By import, not by file: Qt 6.4 registers a module's C++ types only when somebody imports it.
    QQmlComponent component(engine());
    const QByteArray module = m_controller.program().module;
    component.setData("import Gemba." + module + "\n" + module + "View {}", QUrl(u"qrc:/gemba/window"_s));
    for (const QQmlError &error : component.errors())
        qWarning("%s", qUtf8Printable(error.toString()));
    if (!component.isReady())
        return false;
    QObject *view = component.createWithInitialProperties({{u"shell"_s, QVariant::fromValue(&m_controller)}});
    if (!view)
        return false;
    setContent(QUrl(), nullptr, view);
    return true;
}

void ShellWindow::restorePlace()
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

bool ShellWindow::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        m_controller.touched();
    return QQuickView::event(event);
}

} // namespace gemba::shell
