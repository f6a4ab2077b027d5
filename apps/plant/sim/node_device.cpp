#include "node_device.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

constexpr qint64 infoEveryMs = 10'000;
constexpr qint64 batchMaxAgeMs = 1'000;
constexpr int historyBatch = 100;
constexpr qint64 historyAgeMs = 5'000;
constexpr qint64 resendEveryMs = 200;
constexpr int resendAtOnce = 200;
constexpr qsizetype publicationBytes = 48 * 1024; // well below the 64 KiB that the protocol allows

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray joined(const QList<QByteArray> &elements)
{
    return elements.size() == 1 ? elements.first() : '[' + elements.join(',') + ']';
}

} // namespace

NodeDevice::NodeDevice(const NodeOptions &options, const QList<SensorSpec> &sensors, quint64 seed)
    : m_options(options)
    , m_sensors(sensors)
    , m_config(sensors, options.intervalMs)
    , m_nextDueMs(sensors.size(), options.phaseMs)
    , m_earliestDueMs(options.phaseMs)
    , m_lastSent(sensors.size())
    , m_random(seed, u"node/"_s + options.id)
    , m_transport(seed, options.id)
    , m_nextSeq(options.firstSeq)
{
}

QList<int> NodeDevice::takeDue(qint64 plantMs)
{
    QList<int> due;
    if (plantMs < m_earliestDueMs)
        return due;
    m_earliestDueMs = std::numeric_limits<qint64>::max();
    for (qsizetype i = 0; i < m_sensors.size(); ++i) {
        if (m_nextDueMs[i] <= plantMs) {
            m_nextDueMs[i] += m_config.sensor(int(i)).intervalMs;
            due.append(int(i));
        }
        m_earliestDueMs = std::min(m_earliestDueMs, m_nextDueMs[i]);
    }
    return due;
}

bool NodeDevice::worthSending(const Sample &sample, const Moment &now)
{
    const SensorSampling &sampling = m_config.sensor(sample.sensor);
    LastSent &last = m_lastSent[sample.sensor];
    if (std::abs(sample.reading.value - last.value) < sampling.deadband &&
        now.plantMs - last.plantMs < sampling.maxSilenceMs)
        return false;
    last = {sample.reading.value, now.plantMs};
    return true;
}

void NodeDevice::report(const QList<Sample> &samples, const Moment &now, Outbox &out)
{
    QJsonObject values;
    QJsonObject qualities;
    for (const Sample &sample : samples) {
        if (!worthSending(sample, now))
            continue;
        const QString &id = m_sensors[sample.sensor].id;
        values[id] = sample.reading.value;
        if (sample.reading.quality != Quality::Good)
            qualities[id] = qualityName(sample.reading.quality);
    }
    if (values.isEmpty())
        return;

    const quint64 seq = m_nextSeq++;
    QJsonObject object{
        {u"seq"_s, qint64(seq)}, {u"ts"_s, now.sampleMs + m_transport.clockOffsetMs(now.plantMs)}, {u"v"_s, values}};
    if (!qualities.isEmpty())
        object[u"q"_s] = qualities;
    if (m_options.ack)
        object[u"ack"_s] = true;
    const QByteArray element = compact(object);
    ++m_counters.messages;
    m_counters.values += quint64(values.size());

    if (m_options.ack) {
        m_resend.add(seq, element, m_online, now.wallMs);
        if (!m_online)
            return;
    }
    if (m_batch.isEmpty())
        m_batchSinceMs = now.wallMs;
    m_batch.append(element);
    m_batchBytes += element.size() + 1;
    if (m_batch.size() >= batchSize(now) || m_batchBytes >= publicationBytes)
        flush(now, out);
}

void NodeDevice::flush(const Moment &now, Outbox &out)
{
    if (m_batch.isEmpty())
        return;
    sendElements(m_batch, now, out);
    m_batch.clear();
    m_batchBytes = 0;
}

int NodeDevice::batchSize(const Moment &now) const
{
    return now.sampleMs + historyAgeMs < now.wallMs ? std::max(m_options.batch, historyBatch) : m_options.batch;
}

void NodeDevice::sendElements(const QList<QByteArray> &elements, const Moment &now, Outbox &out)
{
    const Message message{SensorLink::Mqtt, m_options.id, u"tele"_s, joined(elements), 1, false};
    const auto context = [&](bool takesSequence) {
        const QString sensor = m_sensors.isEmpty() ? u"X1"_s : m_sensors.first().id;
        return GarbageContext{sensor, takesSequence ? m_nextSeq++ : m_nextSeq, deviceClock(now)};
    };
    m_transport.pass(message, now.plantMs, context, out);
}

void NodeDevice::tick(const Moment &now, Outbox &out)
{
    m_transport.settle(now.plantMs, out);
    if (!m_batch.isEmpty() && now.wallMs - m_batchSinceMs >= batchMaxAgeMs)
        flush(now, out);
    if (!m_online)
        return;
    if (m_infoDue || now.wallMs >= m_nextInfoMs)
        sendInfo(now, out);
    if (now.wallMs >= m_nextResendMs && m_resend.size() > 0)
        sendDue(now, out);
}

void NodeDevice::sendDue(const Moment &now, Outbox &out)
{
    m_nextResendMs = now.wallMs + resendEveryMs;
    QList<QByteArray> publication;
    qsizetype bytes = 0;
    for (const QByteArray &element : m_resend.takeDue(now.wallMs, resendAtOnce, m_counters.resent)) {
        if (bytes + element.size() > publicationBytes) {
            sendElements(publication, now, out);
            publication.clear();
            bytes = 0;
        }
        publication.append(element);
        bytes += element.size() + 1;
    }
    if (!publication.isEmpty())
        sendElements(publication, now, out);
}

void NodeDevice::goOnline(const Moment &now, Outbox &out)
{
    m_online = true;
    out.append({SensorLink::Mqtt, m_options.id, u"state"_s,
                compact({{u"state"_s, u"online"_s}, {u"ts"_s, deviceClock(now)}}), 1, true});
    sendInfo(now, out);
    resendWaiting(now, out); // before anything new: the server gets them in order
}

void NodeDevice::resendWaiting(const Moment &now, Outbox &out)
{
    if (!m_online)
        return;
    m_resend.allDue();
    sendDue(now, out);
}

void NodeDevice::sayOffline(const Moment &now, Outbox &out)
{
    flush(now, out);
    out.append({SensorLink::Mqtt, m_options.id, u"state"_s,
                compact({{u"state"_s, u"offline"_s}, {u"ts"_s, deviceClock(now)}}), 1, true});
}

QByteArray NodeDevice::lastWill()
{
    return R"({"state":"offline"})"_ba;
}

qint64 NodeDevice::deviceClock(const Moment &now) const
{
    return now.wallMs + m_transport.clockOffsetMs(now.plantMs);
}

QJsonObject NodeDevice::uptimeAndMemory(const Moment &now)
{
    return {{u"ts"_s, deviceClock(now)},
            {u"uptimeS"_s, std::max<qint64>(0, now.wallMs - m_options.bootMs) / 1000},
            {u"freeMemory"_s, 182'000 - 16 * m_random.below(512)},
            {u"rssi"_s, -52 - m_random.below(12)}};
}

void NodeDevice::sendInfo(const Moment &now, Outbox &out)
{
    QJsonArray sensors;
    for (const SensorSpec &spec : m_sensors)
        sensors.append(QJsonObject{{u"id"_s, spec.id},
                                   {u"quantity"_s, spec.quantity},
                                   {u"unit"_s, spec.unit},
                                   {u"low"_s, spec.low},
                                   {u"high"_s, spec.high}});
    QJsonObject info = uptimeAndMemory(now);
    info[u"model"_s] = u"GN-32"_s;
    info[u"firmware"_s] = u"1.0.0"_s;
    info[u"hardware"_s] = u"simulated"_s;
    info[u"sensors"_s] = sensors;
    info[u"config"_s] = m_config.toJson();
    info[u"waiting"_s] = qint64(m_resend.size());
    info[u"dropped"_s] = qint64(m_resend.dropped());
    out.append({SensorLink::Mqtt, m_options.id, u"info"_s, compact(info), 1, true});
    m_nextInfoMs = now.wallMs + infoEveryMs;
    m_infoDue = false;
}

NodeCounters NodeDevice::counters() const
{
    NodeCounters counters = m_counters;
    counters.dropped = m_resend.dropped();
    counters.garbage = m_transport.garbageSent();
    return counters;
}

QJsonObject NodeDevice::state() const
{
    QJsonArray waiting;
    for (const QByteArray &element : m_resend.elements())
        waiting.append(QJsonDocument::fromJson(element).object());
    return {{u"nextSeq"_s, qint64(m_nextSeq)}, {u"config"_s, m_config.toJson()}, {u"waiting"_s, waiting}};
}

void NodeDevice::restore(const QJsonObject &state)
{
    m_nextSeq = std::max(m_nextSeq, quint64(std::max<qint64>(0, state[u"nextSeq"_s].toInteger())));
    // A configuration for other sensors is refused as a whole; the node then starts with its own.
    static_cast<void>(m_config.apply(state[u"config"_s].toObject()));
    for (const QJsonValue &value : state[u"waiting"_s].toArray()) {
        const QJsonObject element = value.toObject();
        const qint64 seq = element[u"seq"_s].toInteger(-1);
        if (m_options.ack && seq >= 0)
            m_resend.add(quint64(seq), compact(element), false, 0);
    }
}

} // namespace gemba::plant
