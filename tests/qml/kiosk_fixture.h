#pragma once

#include "warning_trap.h"

#include <kiosk_window.h>
#include <offline_backend.h>

#include <QImage>

namespace gemba::kiosk {

/// One kiosk on a recording whose time stands still, in a window that is never shown to anybody.
struct KioskFixture
{
    explicit KioskFixture(const QString &scenario, const QString &language = QStringLiteral("en"),
                          const QString &scheme = {}, QSize size = {1280, 400});

    /// Lets queued answers arrive.
    void settle();
    QImage picture();

    OfflineBackend backend;
    KioskSettings settings;
    KioskController controller;
    KioskWindow window;
    bool loaded = false;
};

} // namespace gemba::kiosk
