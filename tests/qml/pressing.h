#pragma once

#include "desk_fixture.h"

#include <QAccessible>
#include <QTest>

#include <functional>

namespace gemba::test {

/// The first visible item that is like that, depth first.
inline QQuickItem *findItem(QQuickItem *item, const std::function<bool(QQuickItem *)> &like)
{
    if (!item || !item->isVisible())
        return nullptr;
    if (like(item))
        return item;
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = findItem(child, like))
            return found;
    }
    return nullptr;
}

/// Keeps what is shown for people to look at, where GEMBA_PICTURES names a folder.
inline void keepPicture(shell::DeskFixture &desk, const QString &name)
{
    const QString folder = qEnvironmentVariable("GEMBA_PICTURES");
    if (!folder.isEmpty())
        desk.picture().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, desk.settings.language()));
}

/// What is pressed under this name, as a screen reader finds it; null where there is none that can be pressed now.
inline QQuickItem *button(shell::DeskFixture &desk, const QString &name)
{
    desk.picture();
    QAccessible::setActive(true);
    return findItem(desk.window.contentItem(), [&](QQuickItem *item) {
        if (!item->isEnabled())
            return false;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
        return interface && interface->role() == QAccessible::Button && interface->text(QAccessible::Name) == name;
    });
}

/// Presses it the way a screen reader does and lets the answers come.
inline bool press(shell::DeskFixture &desk, const QString &name)
{
    QQuickItem *item = button(desk, name);
    if (!item)
        return false;
    QAccessible::queryAccessibleInterface(item)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    desk.settle();
    return true;
}

/// Types into the visible field with this spoken name.
inline bool type(shell::DeskFixture &desk, const QString &name, const QString &text)
{
    desk.picture();
    QQuickItem *field = findItem(desk.window.contentItem(), [&](QQuickItem *item) {
        const QString kind = QString::fromLatin1(item->metaObject()->className());
        if (!kind.startsWith(QStringLiteral("Field_")) && !kind.startsWith(QStringLiteral("NoteField_")))
            return false;
        const QString label = item->property("label").toString();
        return item->property("spokenName").toString() == name || label == name;
    });
    if (!field || !field->isEnabled())
        return false;
    field->setProperty("text", text);
    QMetaObject::invokeMethod(field, "edited", Q_ARG(QString, text));
    desk.settle();
    return true;
}

} // namespace gemba::test
