#pragma once

#include <offline_link.h>
#include <shell_window.h>

#include <QImage>
#include <QQuickItem>

namespace gemba::shell {

/// Said by the test program: which desktop program it tests. Its QML plugins are imported there, too.
const Program &underTest();

/// The program under test on recorded answers whose time stands still, in a window that is never shown to anybody.
struct DeskFixture
{
    explicit DeskFixture(const QString &variant = QStringLiteral("normal"), const QString &page = {},
                         const QString &language = QStringLiteral("en"), const QString &scheme = QStringLiteral("day"),
                         QSize size = {1440, 900});

    /// Lets every answer that is on its way arrive.
    void settle();
    QImage picture();
    /// The QML item of the page on show.
    QQuickItem *page() const;
    /// The model a page made, by its type.
    template <typename Model>
    Model *model() const
    {
        return page() ? page()->findChild<Model *>() : nullptr;
    }
    /// The last call of this method that was sent.
    std::optional<QJsonObject> sent(const QString &method) const;
    int sentTimes(const QString &method) const;
    /// What stands on the window and can be pressed or typed into, by the name a screen reader says; null when there is none.
    QQuickItem *control(const QString &name) const;
    /// Presses it as a screen reader does; false when there is none, or it is off.
    bool press(const QString &name);
    /// Types over what is in the field of that name, key by key, as a card reader does; false when there is none.
    bool type(const QString &name, const QString &text, bool enter = false);
    /// Whether these words stand on the window.
    bool shows(const QString &words) const;

    OfflineLink link;
    ShellSettings settings;
    ShellController controller;
    ShellWindow window;
    bool loaded = false;
};

} // namespace gemba::shell
