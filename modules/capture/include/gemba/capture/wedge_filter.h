#pragma once

#include <gemba/capture/key_remap.h>
#include <gemba/capture/scan_source.h>
#include <gemba/capture/wedge_reader.h>
#include <gemba/core/clock.h>

#include <QPointer>
#include <QTimer>

class QInputMethodEvent;
class QKeyEvent;

namespace gemba::capture {

/// The keyboard wedge of a window: takes scans out of its key events before any item sees them, and gives back what was typed.
/// Works without anything having the focus. GUI thread.
class WedgeFilter : public ScanSource
{
    Q_OBJECT
public:
    /// Watches @p window (a QWindow or a QWidget) once started. @p clock must outlive it.
    WedgeFilter(QObject *window, const Clock &clock, WedgeOptions options = {}, QObject *parent = nullptr);

    void start() override;
    void stop() override;
    State state() const override { return m_running ? State::Ready : State::Stopped; }
    QString place() const override { return QStringLiteral("keyboard"); }

    const KeyRemap &remap() const { return m_remap; }
    void setRemap(const KeyRemap &remap) { m_remap = remap; }
    int gapMs() const { return m_reader.gapMs(); }
    void setGapMs(int ms) { m_reader.setGapMs(ms); }
    /// Takes the next burst slowly and hands it out as it came, in calibrated() instead of scanned().
    void calibrateNext();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void calibrated(const QString &observed);
    /// Beside each scan: how it came, for the timing meter.
    void measured(const gemba::capture::WedgeReader::Scan &scan);
    void gapChanged(int ms);

private:
    bool takeKey(const QKeyEvent &event);
    bool takeCommit(const QInputMethodEvent &event);
    bool act(const WedgeReader::Outcome &outcome);
    void timeUp();
    void deliver(const QList<Stroke> &strokes);

    QPointer<QObject> m_window;
    const Clock &m_clock;
    WedgeReader m_reader;
    KeyRemap m_remap;
    QTimer m_timer;
    bool m_running = false;
    bool m_replaying = false;
    bool m_calibrating = false;
    bool m_askedAgain = false;
};

} // namespace gemba::capture
