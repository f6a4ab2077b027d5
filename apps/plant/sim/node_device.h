#pragma once

#include "message.h"
#include "resend_buffer.h"
#include "sampling_config.h"
#include "transducer.h"
#include "transport_faults.h"

#include <QHash>
#include <QJsonObject>

#include <limits>

namespace gemba::plant {

struct NodeOptions
{
    QString site;
    QString id;
    bool ack = false;         ///< ask for an acknowledgement of every message and keep it until then
    qint64 intervalMs = 1000; ///< sampling interval before a server says otherwise
    qint64 phaseMs = 0;       ///< of the first sample, so that many nodes do not speak at once
    quint64 firstSeq = 1;
    int batch = 1;     ///< messages put into one publication; at least 100 while history is made up
    qint64 bootMs = 0; ///< UTC; uptime counts from here
};

struct NodeCounters
{
    quint64 values = 0;   ///< readings in the messages below
    quint64 messages = 0; ///< telemetry messages made, each with its own sequence number
    quint64 acknowledged = 0;
    quint64 resent = 0;
    quint64 dropped = 0; ///< given up because the resend buffer was full
    quint64 garbage = 0;
    quint64 commands = 0; ///< answered
    quint64 refused = 0;  ///< incoming payloads that could not be read
};

struct Sample
{
    int sensor = 0; ///< index in the node's list
    Reading reading;
};

/// The firmware of a simulated MQTT node: docs/device-protocol.md as code, without socket or clock. Everything it wants
/// sent goes into the outbox of the call that caused it.
class NodeDevice
{
public:
    NodeDevice(const NodeOptions &options, const QList<SensorSpec> &sensors, quint64 seed);

    const QString &id() const { return m_options.id; }

    /// Sensors to be sampled at @p plantMs, each once per interval.
    QList<int> takeDue(qint64 plantMs);
    /// Samples of one instant, in the order of takeDue(); sensors without a reading are left out.
    void report(const QList<Sample> &samples, const Moment &now, Outbox &out);
    /// Periodic work: info, resends, batches that have waited a second.
    void tick(const Moment &now, Outbox &out);

    void goOnline(const Moment &now, Outbox &out);
    void goOffline() { m_online = false; }
    bool isOnline() const { return m_online; }
    /// Does not wait for the resends' turn; for a node about to be switched off.
    void resendWaiting(const Moment &now, Outbox &out);
    /// Says goodbye as an orderly node does; the last will does it for a node that dies.
    void sayOffline(const Moment &now, Outbox &out);
    static QByteArray lastWill();

    /// A message on one of the channels a node listens to: "cmd" and "tele/ack".
    void receive(const QString &channel, const QByteArray &payload, const Moment &now, Outbox &out);

    void flush(const Moment &now, Outbox &out);

    TransportFaults &transport() { return m_transport; }
    const TransportFaults &transport() const { return m_transport; }
    NodeCounters counters() const;
    quint64 nextSeq() const { return m_nextSeq; }
    qsizetype waiting() const { return m_resend.size(); }

    /// What a node keeps over a restart: sequence, configuration and unacknowledged messages.
    QJsonObject state() const;
    /// Takes over what state() gave. Ignores what does not fit this node; the sequence never goes back.
    void restore(const QJsonObject &state);

private:
    qint64 deviceClock(const Moment &now) const;
    int batchSize(const Moment &now) const;
    QJsonObject uptimeAndMemory(const Moment &now);
    void sendInfo(const Moment &now, Outbox &out);
    void sendDue(const Moment &now, Outbox &out);
    void sendElements(const QList<QByteArray> &elements, const Moment &now, Outbox &out);
    bool worthSending(const Sample &sample, const Moment &now);
    void takeAcks(const QByteArray &payload);
    void answerCommand(const QByteArray &payload, const Moment &now, Outbox &out);
    QJsonObject execute(const QJsonObject &command, const Moment &now);

    struct LastSent
    {
        double value = 0;
        qint64 plantMs = std::numeric_limits<qint64>::min() / 2;
    };

    NodeOptions m_options;
    QList<SensorSpec> m_sensors;
    SamplingConfig m_config;
    QList<qint64> m_nextDueMs;
    qint64 m_earliestDueMs = 0;
    QList<LastSent> m_lastSent;
    RandomSource m_random;
    TransportFaults m_transport;
    ResendBuffer m_resend;
    QList<QByteArray> m_batch;
    qsizetype m_batchBytes = 0;
    qint64 m_batchSinceMs = 0;
    quint64 m_nextSeq = 1;
    bool m_online = false;
    bool m_infoDue = false;
    qint64 m_nextInfoMs = 0;
    qint64 m_nextResendMs = 0;
    QHash<QString, QByteArray> m_answers; ///< to commands seen lately: a repeated command is answered, not repeated
    QList<QString> m_answerOrder;
    NodeCounters m_counters;
};

} // namespace gemba::plant
