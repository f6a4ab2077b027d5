#pragma once

#include "station_controller.h"

#include <QQmlEngine>
#include <QQuickView>

namespace gemba::scanner {

/// The one window: shows the pages and keeps texts in the chosen language.
class ScannerWindow : public QQuickView
{
    Q_OBJECT
public:
    explicit ScannerWindow(StationController &station);
    /// False when the pages could not be loaded; the reasons were written as warnings.
    bool load();

private:
    StationController &m_station;
};

} // namespace gemba::scanner
