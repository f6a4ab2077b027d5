#pragma once

#include <shell_window.h>

#include <QElapsedTimer>
#include <QImage>
#include <QTimer>

#include <functional>

namespace gemba::shell {

/// Waits until the window has come to rest, two pictures in a row being the same, saves the picture and ends the event loop:
/// with 0 when it was written, with 1 when it was not.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    /// @p ready: false as long as a picture would be of something that is not there yet.
    Screenshot(ShellWindow &window, QString file, std::function<bool()> ready);
    QString problem() const { return m_problem; }

private:
    void look();

    ShellWindow &m_window;
    QString m_file;
    std::function<bool()> m_ready;
    QString m_problem;
    QImage m_previous;
    QTimer m_timer;
    QElapsedTimer m_waited;
    QElapsedTimer m_shown; ///< since it was ready
};

} // namespace gemba::shell
