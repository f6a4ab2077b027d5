#include "admin_fixture.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Gemba_UiPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_DeskPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_AdminPlugin)

using namespace Qt::StringLiterals;

namespace gemba::admin {

AdminFixture::AdminFixture(const QString &variant, const QString &page, const QString &language, const QString &scheme,
                           QSize size)
    // The link is lost by hand below, once everything is shown.
    : link(variant == "stale"_L1 ? OfflineLink::Variant::Normal : *OfflineLink::variantNamed(variant),
           OfflineLink::Pace::Still)
    , settings(QString())
    , controller(link, settings)
    , window(controller)
{
    settings.setReducedMotion(true);
    settings.setLanguage(language);
    settings.setScheme(scheme);
    loaded = window.load();
    window.resize(size);
    if (!page.isEmpty())
        controller.open(page);
    link.start();
    window.show();
    settle();
    if (variant == "stale"_L1) {
        link.setVariant(OfflineLink::Variant::Stale);
        settle();
    }
}

void AdminFixture::settle()
{
    int quiet = 0;
    while (quiet < 3) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        quiet = link.busy() ? 0 : quiet + 1;
    }
}

QImage AdminFixture::picture()
{
    settle();
    return window.grabWindow().convertToFormat(QImage::Format_RGB32);
}

QQuickItem *AdminFixture::page() const
{
    QQuickItem *loader = window.rootObject() ? window.rootObject()->findChild<QQuickItem *>(u"page"_s) : nullptr;
    return loader ? loader->property("item").value<QQuickItem *>() : nullptr;
}

std::optional<QJsonObject> AdminFixture::sent(const QString &method) const
{
    for (auto call = link.calls().crbegin(); call != link.calls().crend(); ++call)
        if (call->method == method)
            return call->params;
    return std::nullopt;
}

} // namespace gemba::admin
