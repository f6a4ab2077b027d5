#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QQuickWindow>
#include <QTimer>

namespace gemba::scanner {

/// Waits until two pictures in a row are the same, saves the picture and ends the event loop: with 0 when it was written.
class Screenshot : public QObject
{
    Q_OBJECT
public:
    Screenshot(QQuickWindow &window, QString file);
    QString problem() const { return m_problem; }

private:
    void look();

    QQuickWindow &m_window;
    QString m_file;
    QString m_problem;
    QImage m_previous;
    QTimer m_timer;
    QElapsedTimer m_waited;
};

} // namespace gemba::scanner
