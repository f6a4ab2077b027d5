#pragma once

#include <kiosk_window.h>

#include <QElapsedTimer>
#include <QImage>
#include <QTimer>

namespace gemba::kiosk {

/// Waits until the window shows data and two pictures in a row are the same, saves the picture and ends the event loop:
/// with 0 when it was written, with 1 when it was not or when nothing came to rest in time.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    /// @p pairingWanted: a picture of the pairing page will do; otherwise it is waited out.
    Screenshot(KioskWindow &window, const KioskController &controller, QString file, bool pairingWanted);
    QString problem() const { return m_problem; }

private:
    void look();

    KioskWindow &m_window;
    const KioskController &m_controller;
    QString m_file;
    const bool m_pairingWanted;
    QString m_problem;
    QImage m_previous;
    QTimer m_timer;
    QElapsedTimer m_waited;
    QElapsedTimer m_shown; ///< since data was first on the screen
};

} // namespace gemba::kiosk
