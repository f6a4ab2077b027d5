#pragma once

#include "admin_controller.h"

#include <QQmlEngine>
#include <QQuickView>

namespace gemba::admin {

/// The one window: shows the pages, keeps texts in the chosen language, remembers where it stood, and tells the controller
/// of every press. GUI thread.
class AdminWindow : public QQuickView
{
    Q_OBJECT

public:
    explicit AdminWindow(AdminController &controller);
    ~AdminWindow() override;

    /// False when the pages could not be loaded; the reasons were written as warnings.
    bool load();
    /// Puts the window where it was when it was last closed, as far as a screen is there.
    void restorePlace();

protected:
    bool event(QEvent *event) override;

private:
    AdminController &m_controller;
    bool m_placeRemembered = false;
};

} // namespace gemba::admin
