#include "desk_fixture.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gemba::shell {

namespace {

/// The first visible item that fits; null when none does.
QQuickItem *firstOf(QQuickItem *item, const std::function<bool(QQuickItem *)> &fits)
{
    if (!item || !item->isVisible())
        return nullptr;
    if (fits(item))
        return item;
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        if (QQuickItem *found = firstOf(child, fits))
            return found;
    return nullptr;
}

} // namespace

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

int DeskFixture::sentTimes(const QString &method) const
{
    return static_cast<int>(std::count_if(link.calls().cbegin(), link.calls().cend(),
                                          [&](const OfflineLink::Call &call) { return call.method == method; }));
}

QQuickItem *DeskFixture::control(const QString &name) const
{
    QAccessible::setActive(true);
    const auto named = [&](QQuickItem *item) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
        // The label over a field has its name too; a password's field has none, and begins its description with it.
        if (!spoken || spoken->role() == QAccessible::StaticText)
            return false;
        const bool isNamed = spoken->state().passwordEdit
                                 ? spoken->text(QAccessible::Description).section(u". "_s, 0, 0) == name
                                 : spoken->text(QAccessible::Name) == name;
        return isNamed && spoken->actionInterface() && !spoken->actionInterface()->actionNames().isEmpty();
    };
    // What is off stands for nothing else of the same name: a button and the question it opens say the same.
    QQuickItem *on = firstOf(window.contentItem(), [&](QQuickItem *item) { return item->isEnabled() && named(item); });
    return on ? on : firstOf(window.contentItem(), named);
}

bool DeskFixture::press(const QString &name)
{
    QQuickItem *item = control(name);
    if (!item || !item->isEnabled())
        return false;
    QAccessible::queryAccessibleInterface(item)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    settle();
    return true;
}

bool DeskFixture::type(const QString &name, const QString &text, bool enter)
{
    if (!window.isActive()) {
        window.requestActivate();
        if (!QTest::qWaitForWindowActive(&window))
            return false;
    }
    if (!press(name))
        return false;
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &window, Qt::Key_unknown, letter, Qt::NoModifier);
    if (enter)
        QTest::keyClick(&window, Qt::Key_Return);
    settle();
    return true;
}

bool DeskFixture::shows(const QString &words) const
{
    return firstOf(window.contentItem(),
                   [&](QQuickItem *item) { return item->property("text").toString().contains(words); }) != nullptr;
}

std::optional<QJsonObject> DeskFixture::sent(const QString &method) const
{
    for (auto call = link.calls().crbegin(); call != link.calls().crend(); ++call)
        if (call->method == method)
            return call->params;
    return std::nullopt;
}

} // namespace gemba::shell
