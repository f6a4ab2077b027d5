#pragma once

#include <admin_window.h>
#include <offline_link.h>

#include <QQuickItem>
#include <QImage>

namespace gemba::admin {

/// One admin tool on recorded answers whose time stands still, in a window that is never shown to anybody.
struct AdminFixture
{
    explicit AdminFixture(const QString &variant = QStringLiteral("normal"), const QString &page = {},
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

    OfflineLink link;
    AdminSettings settings;
    AdminController controller;
    AdminWindow window;
    bool loaded = false;
};

} // namespace gemba::admin
