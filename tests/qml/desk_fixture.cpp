#include "desk_fixture.h"

#include <QGuiApplication>
#include <QQuickItem>

using namespace Qt::StringLiterals;

namespace gemba::shell {

DeskFixture::DeskFixture(const QString &variant, const QString &page, const QString &language, const QString &scheme,
                         QSize size)
    // The link is lost by hand below, once everything is shown.
    : link(variant == "stale"_L1 ? OfflineLink::Variant::Normal : *OfflineLink::variantNamed(variant),
           OfflineLink::Pace::Still)
    , settings(QString(), QString::fromLatin1(underTest().name))
    , controller(link, settings, underTest())
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

void DeskFixture::settle()
{
    int quiet = 0;
    while (quiet < 3) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        quiet = link.busy() ? 0 : quiet + 1;
    }
}

QImage DeskFixture::picture()
{
    settle();
    return window.grabWindow().convertToFormat(QImage::Format_RGB32);
}

QQuickItem *DeskFixture::page() const
{
    QQuickItem *loader = window.rootObject() ? window.rootObject()->findChild<QQuickItem *>(u"page"_s) : nullptr;
    return loader ? loader->property("item").value<QQuickItem *>() : nullptr;
}

std::optional<QJsonObject> DeskFixture::sent(const QString &method) const
{
    for (auto call = link.calls().crbegin(); call != link.calls().crend(); ++call)
        if (call->method == method)
            return call->params;
    return std::nullopt;
}

} // namespace gemba::shell
