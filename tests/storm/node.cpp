#include "node.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>

namespace gemba::storm {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxOpen = 200;
constexpr qint64 resendAfterMs = 5'000; // docs/device-protocol.md

QString topic(const QString &channel)
{
    return u"gemba/v1/e2e/storm/"_s + channel;
}

} // namespace

Node::Node(const links::MqttOptions &options, const QString &sensor, qint64 startMs, const Clock &clock)
    : m_sensor(sensor)
    , m_startMs(startMs)
    , m_clock(clock)
    , m_link(links::makeMqttLink(links::MqttBackend::Mosquitto, options, clock))
{
    connect(m_link.get(), &links::MqttLink::messageReceived, this,
            [this](const links::MqttMessage &message) { readAck(message.payload); });
    connect(m_link.get(), &links::MqttLink::stateChanged, this, [this](links::LinkState state) {
        if (state != links::LinkState::Connected)
            m_isListening = false;
    });
    connect(m_link.get(), &links::MqttLink::subscribed, this,
            [this](const QString &, const links::MqttOutcome &outcome) {
                if (!outcome.ok())
                    return;
                m_isListening = true;
                resendAll();
            });
    static_cast<void>(m_link->subscribe(topic(u"tele/ack"_s), 1));
    m_link->connectToBroker();
    using namespace std::chrono_literals;
    connect(&m_timer, &QTimer::timeout, this, &Node::measure);
    m_timer.start(5ms);
}

void Node::measure()
{
    if (!m_isListening)
        return;
    const qint64 now = m_clock.monotonicMs();
    for (auto &[seq, sentMs] : m_open) {
        if (now - sentMs < resendAfterMs)
            continue;
        sentMs = now;
        ++m_resent;
        publish(seq);
    }
    if (m_isFinishing || m_open.size() >= maxOpen)
        return;
    m_open.emplace(m_next, now);
    publish(m_next++);
}

void Node::publish(qint64 seq)
{
    const QJsonObject message{
        {u"seq"_s, seq}, {u"ts"_s, m_startMs + seq}, {u"v"_s, QJsonObject{{m_sensor, seq}}}, {u"ack"_s, true}};
    // Refused while the broker is away; it goes out again with the next connection.
    static_cast<void>(m_link->publish(
        {topic(u"tele"_s), QJsonDocument(message).toJson(QJsonDocument::Compact), 1, false, {}, {}, {}, {}, 0}));
}

void Node::resendAll()
{
    for (auto &[seq, sentMs] : m_open) {
        sentMs = m_clock.monotonicMs();
        ++m_resent;
        publish(seq);
    }
}

void Node::readAck(const QByteArray &payload)
{
    const QJsonArray seqs = QJsonDocument::fromJson(payload).object()["seqs"_L1].toArray();
    for (const QJsonValue &value : seqs) {
        const qint64 seq = value.toInteger();
        m_open.erase(seq);
        m_acknowledged.insert(seq);
    }
}

} // namespace gemba::storm
