#pragma once

#include <gemba/links/modbus_link.h>

#include <QTimer>

#include <map>

namespace gemba::links {

/// A ModbusLink without a bus, for tests and recorded demonstrations: delivers what it was told, when told or at each
/// point's interval.
class FakeModbusSource final : public ModbusLink
{
    Q_OBJECT
public:
    FakeModbusSource(QList<ModbusPoint> points, const Clock &clock);

    void start() override;
    void stop() override;
    LinkState state() const override { return m_state; }
    Error lastError() const override { return m_lastError; }
    LinkCounters counters() const override { return m_counters; }

    /// Raw value of the register; the point's scale and offset are applied. Points never set read 0.
    void setRaw(const QString &pointId, double raw);
    /// From now on the point fails this way; None makes it answer again.
    void setFailure(const QString &pointId, ModbusFailure failure, int exceptionCode = 0);
    /// The connection goes, every point fails once; start() again brings it back.
    void disconnectBus(const QString &reason);
    /// Polls all points now.
    void poll();

private:
    struct Register
    {
        double raw = 0.0;
        ModbusFailure failure = ModbusFailure::None;
        int exceptionCode = 0;
    };

    void deliver(const QList<ModbusPoint> &points);

    const QList<ModbusPoint> m_points;
    const Clock &m_clock;
    LinkState m_state = LinkState::Stopped;
    Error m_lastError;
    LinkCounters m_counters;
    std::map<QString, Register> m_registers;
    std::map<int, std::unique_ptr<QTimer>> m_timers; ///< by interval
};

} // namespace gemba::links
