#pragma once

#include "modbus_plan.h"

#include <gemba/core/backoff.h>
#include <gemba/links/modbus_link.h>

#include <QPointer>
#include <QTimer>

#include <map>

class QModbusClient;
class QModbusReply;

namespace gemba::links {

/// ModbusLink over Qt Serial Bus. Each connection has a QModbusClient of its own.
class ModbusPoller final : public ModbusLink
{
    Q_OBJECT
public:
    ModbusPoller(ModbusOptions options, const Clock &clock);
    ~ModbusPoller() override;

    void start() override;
    void stop() override;
    LinkState state() const override { return m_state; }
    Error lastError() const override { return m_lastError; }
    LinkCounters counters() const override { return m_counters; }

private:
    struct Job
    {
        ModbusRequest request;
        qint64 dueMs = 0; ///< monotonic
    };
    struct Unit
    {
        Backoff backoff;
        qint64 silentUntilMs = 0; ///< monotonic; 0 = it answers
    };

    void open();
    void makeClient();
    void dropClient();
    void connected();
    void lost(const QString &cause);
    void next();
    void send(qsizetype job);
    void answered(qsizetype job, QModbusReply *reply);
    void fail(const ModbusRequest &request, ModbusFailure failure, int exceptionCode, const QString &detail);
    void deliver(const ModbusRequest &request, const QList<quint16> &words);
    /// A device that refuses a joint read may still answer for each point alone.
    void split(qsizetype job);
    Unit &unitOf(const ModbusRequest &request);
    void setState(LinkState state, const QString &reason);

    const ModbusOptions m_options;
    const Clock &m_clock;
    LinkState m_state = LinkState::Stopped;
    Error m_lastError;
    LinkCounters m_counters;
    Backoff m_backoff;
    QTimer m_retryTimer;
    QTimer m_pollTimer;
    QTimer m_watchdog;
    QList<Job> m_jobs;
    std::map<int, Unit> m_units;
    QModbusClient *m_client = nullptr;
    QPointer<QModbusReply> m_reply;
    int m_timeoutsInARow = 0;
    qint64 m_connectedAtMs = 0;
};

} // namespace gemba::links
