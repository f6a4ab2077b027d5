#pragma once

#include "warning_trap.h"

#include <offline_tour.h>
#include <scanner_window.h>

#include <QImage>
#include <QTemporaryDir>

namespace gemba::scanner {

/// One station on the simulated plant whose time stands still, with a real outbox. The window is made when it is asked for.
struct ScannerFixture
{
    enum class Server { There, Away };
    /// @p folder empty: an outbox of its own. @p server away: the machine is started without it, so nobody is signed in.
    explicit ScannerFixture(const QString &folder = {}, Server server = Server::There);

    /// Lets queued answers arrive.
    void settle();
    void scan(const QString &code, qint64 thenMs = 800);
    bool openWindow(const QString &language = QStringLiteral("en"), const QString &scheme = QStringLiteral("day"));
    QImage picture();
    ScanDesk &desk() { return *station->desk(); }
    int count(const QString &parent)
    {
        return desk().book().parent(parent) ? desk().book().parent(parent)->count() : 0;
    }

    QTemporaryDir own;
    OfflineBackend backend;
    std::unique_ptr<outbox::Outbox> box;
    ScannerSettings settings;
    SilentPlayer sounds;
    std::unique_ptr<StationController> station;
    std::unique_ptr<ScannerWindow> window;
};

} // namespace gemba::scanner
