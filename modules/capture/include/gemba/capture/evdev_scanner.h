#pragma once

#include <gemba/capture/evdev_decoder.h>
#include <gemba/capture/scan_source.h>
#include <gemba/core/backoff.h>
#include <gemba/core/clock.h>

#include <QByteArray>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace gemba::capture {

/// A wedge scanner read from the kernel and taken away from everybody else (EVIOCGRAB): layout, CapsLock and focus do not matter,
/// and nobody listens. Linux only; needs the right to read the device, so it is an option.
class EvdevScanner : public ScanSource
{
    Q_OBJECT
public:
    enum class Grab { Exclusive, None };

    /// @p path: best /dev/input/by-id/…-event-kbd, which survives replugging. Exclusive: a device that cannot be grabbed is not used.
    EvdevScanner(QString path, const Clock &clock, Grab grab = Grab::Exclusive, QObject *parent = nullptr);
    ~EvdevScanner() override;

    void start() override;
    void stop() override;
    State state() const override { return m_state; }
    QString place() const override { return m_path; }
    /// Why it waits, in English for the log.
    QString problem() const { return m_problem; }

private:
    void open();
    void read();
    void lost(const QString &why);
    void close();
    void setState(State state);

    const QString m_path;
    const Clock &m_clock;
    const Grab m_grab;
    EvdevDecoder m_decoder;
    Backoff m_backoff{250, 5'000};
    QTimer m_retry;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_rest; ///< of a record that was read in two
    int m_fd = -1;
    State m_state = State::Stopped;
    QString m_problem;
};

} // namespace gemba::capture
