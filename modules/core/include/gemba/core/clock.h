#pragma once

#include <QtGlobal>

#include <atomic>

namespace gemba {

/// Where time comes from. Injected everywhere, so that a test decides what time it is. Implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC, microseconds since 1970-01-01. May jump when the machine's clock is set.
    virtual qint64 nowUs() const = 0;
    /// Microseconds from an arbitrary start; never goes back. For ages, timeouts and delays.
    virtual qint64 monotonicUs() const = 0;

    /// UTC, milliseconds since 1970-01-01.
    qint64 nowMs() const { return nowUs() / 1000; }
    qint64 monotonicMs() const { return monotonicUs() / 1000; }
};

class SystemClock final : public Clock
{
public:
    qint64 nowUs() const override;
    qint64 monotonicUs() const override;
};

/// A clock that moves only when told to. For tests and recorded data.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(qint64 startMs)
        : m_nowUs(startMs * 1000)
    {
    }
    qint64 nowUs() const override { return m_nowUs; }
    qint64 monotonicUs() const override { return m_monotonicUs; }
    /// Lets time pass on both scales.
    void advanceMs(qint64 ms)
    {
        m_nowUs += ms * 1000;
        m_monotonicUs += ms * 1000;
    }
    /// Sets the wall clock only, as an operator or NTP would.
    void jumpToMs(qint64 ms) { m_nowUs = ms * 1000; }

private:
    std::atomic<qint64> m_nowUs;
    std::atomic<qint64> m_monotonicUs{0};
};

} // namespace gemba
