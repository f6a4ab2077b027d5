#pragma once

#include "shift_plan.h"

#include <gemba/outbox/outbox.h>

#include <live_backend.h>
#include <scan_desk.h>

#include <QObject>

#include <memory>

namespace gemba::shift {

/// The station's clock during a shift that is told in seconds: hands have eight hours, the test has not. Wall time is the machine's,
/// so that it agrees with the server's; the monotonic one runs ahead by what the pauses between scans would have taken, so that no
/// scan passes for the bounce of another.
class HurriedClock final : public Clock
{
public:
    qint64 nowUs() const override { return m_real.nowUs(); }
    qint64 monotonicUs() const override { return m_real.monotonicUs() + m_skippedUs; }
    void skipMs(qint64 ms) { m_skippedUs += ms * 1'000; }

private:
    const SystemClock m_real;
    std::atomic<qint64> m_skippedUs = 0;
};

struct HandOptions
{
    QString folder; ///< of the outbox and the terminal's identity
    QString server; ///< where to pair, if it is not done yet
    QString name;   ///< of the station
    QString person; ///< who signs in
    QString pin;
    ShiftSize size;
    int station = 0;
    bool sendsOnly = false; ///< no shift: what waits is sent
};

/// One station as a program of its own: link, outbox, desk and sender are those of the scanner station; only eyes and hands are the
/// plan's. Speaks in lines of JSON on standard output: pairingCode, ready, shiftOver, sent.
class StationHand : public QObject
{
    Q_OBJECT
public:
    explicit StationHand(const HandOptions &options);
    ~StationHand() override;

    /// False: the outbox cannot be opened.
    bool start();

private:
    void follow();
    void signIn();
    void doNext();
    void tellSent();

    const HandOptions m_options;
    HurriedClock m_clock;
    ManualClock m_scanClock; ///< eight hours ago at first, now at the end
    ShiftPlan m_plan;
    std::unique_ptr<scanner::LiveBackend> m_backend;
    std::unique_ptr<outbox::Outbox> m_box;
    std::unique_ptr<scanner::ScanDesk> m_desk;
    QString m_toldCode;
    bool m_signingIn = false;
    bool m_ready = false;
    bool m_scanning = false;
    int m_setAside = 0;
};

} // namespace gemba::shift
