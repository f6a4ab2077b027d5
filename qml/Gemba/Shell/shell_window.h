#pragma once

#include "shell_controller.h"

#include <QQmlEngine>
#include <QQuickView>

namespace gemba::shell {

/// The one window: shows the pages, keeps texts in the chosen language, remembers where it stood, and tells the controller
/// of every press. GUI thread.
class ShellWindow : public QQuickView
{
    Q_OBJECT

public:
    explicit ShellWindow(ShellController &controller);
    ~ShellWindow() override;

    /// False when the pages could not be loaded; the reasons were written as warnings.
    bool load();
    /// Puts the window where it was when it was last closed, as far as a screen is there.
    void restorePlace();

protected:
    bool event(QEvent *event) override;

private:
    ShellController &m_controller;
    bool m_placeRemembered = false;
};

} // namespace gemba::shell
