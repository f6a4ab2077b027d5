#include <gemba/links/fake_modbus_source.h>

#include "modbus_plan.h"

namespace gemba::links {

using namespace Qt::StringLiterals;

FakeModbusSource::FakeModbusSource(QList<ModbusPoint> points, const Clock &clock)
    : m_points(std::move(points))
    , m_clock(clock)
{
    for (const ModbusPoint &point : m_points) {
        auto &timer = m_timers[point.pollMs];
        if (timer)
            continue;
        timer = std::make_unique<QTimer>();
        timer->setInterval(point.pollMs);
        connect(timer.get(), &QTimer::timeout, this, [this, interval = point.pollMs] {
            QList<ModbusPoint> due;
            for (const ModbusPoint &candidate : m_points) {
                if (candidate.pollMs == interval)
                    due.append(candidate);
            }
            deliver(due);
        });
    }
}

void FakeModbusSource::start()
{
    if (m_state == LinkState::Connected)
        return;
    m_state = LinkState::Connected;
    ++m_counters.connects;
    if (m_counters.connects > 1)
        ++m_counters.reconnects;
    for (auto &[interval, timer] : m_timers)
        timer->start();
    Q_EMIT stateChanged(m_state, {});
}

void FakeModbusSource::stop()
{
    for (auto &[interval, timer] : m_timers)
        timer->stop();
    if (m_state == LinkState::Stopped)
        return;
    m_state = LinkState::Stopped;
    Q_EMIT stateChanged(m_state, {});
}

void FakeModbusSource::setRaw(const QString &pointId, double raw)
{
    m_registers[pointId].raw = raw;
}

void FakeModbusSource::setFailure(const QString &pointId, ModbusFailure failure, int exceptionCode)
{
    m_registers[pointId].failure = failure;
    m_registers[pointId].exceptionCode = exceptionCode;
}

void FakeModbusSource::disconnectBus(const QString &reason)
{
    for (auto &[interval, timer] : m_timers)
        timer->stop();
    m_state = LinkState::Waiting;
    m_lastError = refuse(ErrorCode::LinkFailed, reason);
    Q_EMIT stateChanged(m_state, reason);
    QList<ModbusSample> samples;
    for (const ModbusPoint &point : m_points)
        samples.append({point.id, 0.0, m_clock.nowMs(), ModbusFailure::NotConnected, 0, reason});
    m_counters.refused[modbusFailureName(ModbusFailure::NotConnected)] += static_cast<quint64>(samples.size());
    Q_EMIT sampled(samples);
}

void FakeModbusSource::poll()
{
    if (m_state == LinkState::Connected)
        deliver(m_points);
}

void FakeModbusSource::deliver(const QList<ModbusPoint> &points)
{
    QList<ModbusSample> samples;
    for (const ModbusPoint &point : points) {
        const Register &source = m_registers[point.id];
        ++m_counters.sent;
        if (source.failure == ModbusFailure::None) {
            samples.append({point.id, source.raw * point.scale + point.offset, m_clock.nowMs(), source.failure, 0, {}});
            ++m_counters.received;
        } else {
            samples.append({point.id, 0.0, m_clock.nowMs(), source.failure, source.exceptionCode, u"told to fail"_s});
            ++m_counters.refused[modbusFailureName(source.failure)];
        }
    }
    Q_EMIT sampled(samples);
}

} // namespace gemba::links
