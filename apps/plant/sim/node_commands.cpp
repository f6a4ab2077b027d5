// What a node does with what it hears: acknowledgements and commands.

#include "node_device.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

constexpr qsizetype maxIncomingBytes = 64 * 1024;
constexpr qsizetype maxIdLength = 64;
constexpr qsizetype answersKept = 32;

QJsonObject accepted(const QJsonObject &observed)
{
    return {{u"status"_s, u"accepted"_s}, {u"observed"_s, observed}};
}

QJsonObject refused(const QString &reason)
{
    return {{u"status"_s, u"refused"_s}, {u"reason"_s, reason}};
}

bool isCommand(const QJsonObject &object)
{
    return object[u"issuer"_s].isString() && object[u"expiresMs"_s].isDouble() && object[u"name"_s].isString() &&
           object[u"args"_s].isObject();
}

} // namespace

void NodeDevice::receive(const QString &channel, const QByteArray &payload, const Moment &now, Outbox &out)
{
    if (payload.size() > maxIncomingBytes)
        ++m_counters.refused;
    else if (channel == u"tele/ack"_s)
        takeAcks(payload);
    else if (channel == u"cmd"_s)
        answerCommand(payload, now, out);
}

void NodeDevice::takeAcks(const QByteArray &payload)
{
    const QJsonValue seqs = QJsonDocument::fromJson(payload).object()[u"seqs"_s];
    if (!seqs.isArray()) {
        ++m_counters.refused;
        return;
    }
    for (const QJsonValue &seq : seqs.toArray()) {
        if (seq.toInteger(-1) >= 0 && m_resend.acknowledge(quint64(seq.toInteger())))
            ++m_counters.acknowledged;
    }
}

void NodeDevice::answerCommand(const QByteArray &payload, const Moment &now, Outbox &out)
{
    const QJsonObject command = QJsonDocument::fromJson(payload).object();
    const QString id = command[u"id"_s].toString();
    if (id.isEmpty() || id.size() > maxIdLength) {
        ++m_counters.refused; // nobody to answer
        return;
    }
    QByteArray answer = m_answers.value(id);
    if (answer.isEmpty()) {
        QJsonObject object = execute(command, now);
        object[u"id"_s] = id;
        answer = QJsonDocument(object).toJson(QJsonDocument::Compact);
        m_answers.insert(id, answer);
        m_answerOrder.append(id);
        if (m_answerOrder.size() > answersKept)
            m_answers.remove(m_answerOrder.takeFirst());
    }
    ++m_counters.commands;
    out.append({SensorLink::Mqtt, m_options.id, u"cmd/ack"_s, answer, 1, false});
    if (m_infoDue && m_online)
        sendInfo(now, out);
}

QJsonObject NodeDevice::execute(const QJsonObject &command, const Moment &now)
{
    if (!isCommand(command))
        return refused(u"malformed"_s);
    if (deviceClock(now) >= command[u"expiresMs"_s].toInteger())
        return {{u"status"_s, u"expired"_s}, {u"reason"_s, u"expired"_s}};

    const QString name = command[u"name"_s].toString();
    const QJsonObject args = command[u"args"_s].toObject();
    if (name == u"ping"_s)
        return accepted(uptimeAndMemory(now));
    if (name == u"identify"_s) {
        const double seconds = args[u"seconds"_s].toDouble(10);
        if (seconds < 1 || seconds > 300)
            return refused(u"out-of-range"_s);
        return accepted({{u"seconds"_s, seconds}});
    }
    if (name == u"config"_s) {
        if (const Result<void> applied = m_config.apply(args); !applied)
            return refused(applied.error().field);
        for (qsizetype i = 0; i < m_nextDueMs.size(); ++i)
            m_nextDueMs[i] = std::min(m_nextDueMs[i], now.plantMs + m_config.sensor(int(i)).intervalMs);
        m_earliestDueMs = 0;
        m_infoDue = true;
        return accepted(m_config.toJson());
    }
    return refused(u"unknown-command"_s);
}

} // namespace gemba::plant
