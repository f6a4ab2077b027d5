#pragma once

#include "kiosk_controller.h"

#include <QQmlEngine>
#include <QQuickView>

namespace gemba::kiosk {

/// The one window: shows the pages, keeps texts in the chosen language, and lets the press that wakes the screen do
/// nothing else.
class KioskWindow : public QQuickView
{
    Q_OBJECT

public:
    explicit KioskWindow(KioskController &controller);

    /// False when the pages could not be loaded; the reasons were written as warnings.
    bool load();

protected:
    bool event(QEvent *event) override;

private:
    KioskController &m_controller;
    bool m_swallowing = false;
};

} // namespace gemba::kiosk
