#include "mqtt_node.h"

#include "node_device.h"

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

constexpr int goodbyeMs = 2'000;
const QStringList listenedTo{u"cmd"_s, u"tele/ack"_s};

} // namespace

MqttNode::MqttNode(const QString &site, const QString &id, links::MqttOptions options, const Clock &clock)
    : m_id(id)
    , m_prefix(topicFor(site, id, {}))
    , m_options(std::move(options))
    , m_clock(clock)
{
    m_options.clientId = id;
    m_options.username = id;
    m_options.keepAliveS = 15;
    m_options.reconnectMaxMs = 5'000;
    m_options.will = links::MqttMessage{};
    m_options.will->topic = m_prefix + u"state"_s;
    m_options.will->payload = NodeDevice::lastWill();
    m_options.will->qos = 1;
    m_options.will->retain = true;

    m_downTimer.setSingleShot(true);
    connect(&m_downTimer, &QTimer::timeout, this, &MqttNode::finishDown);
}

MqttNode::~MqttNode() = default;

void MqttNode::up()
{
    m_goingDown = false;
    m_downTimer.stop();
    if (!m_link) {
        m_link = links::makeMqttLink(links::MqttBackend::Mosquitto, m_options, m_clock);
        connect(m_link.get(), &links::MqttLink::stateChanged, this, &MqttNode::stateChanged);
        connect(m_link.get(), &links::MqttLink::subscribed, this, &MqttNode::subscribed);
        connect(m_link.get(), &links::MqttLink::published, this,
                [this](quint64, const links::MqttOutcome &outcome) { published(outcome); });
        connect(m_link.get(), &links::MqttLink::messageReceived, this, [this](const links::MqttMessage &message) {
            Q_EMIT received(message.topic.mid(m_prefix.size()), message.payload);
        });
        for (const QString &channel : listenedTo) {
            if (const Result<void> asked = m_link->subscribe(m_prefix + channel, 1); !asked)
                complain(asked.error().detail);
        }
    }
    m_link->connectToBroker();
}

void MqttNode::down()
{
    if (!m_link)
        return;
    m_goingDown = true;
    if (m_link->outgoing() == 0 || m_link->state() != links::MqttState::Connected)
        finishDown();
    else
        m_downTimer.start(goodbyeMs);
}

void MqttNode::finishDown()
{
    m_goingDown = false;
    m_downTimer.stop();
    if (m_link)
        m_link->disconnectFromBroker();
    setOnline(false, u"down"_s);
}

void MqttNode::cut()
{
    m_goingDown = false;
    m_downTimer.stop();
    m_lost += quint64(outgoing());
    m_link.reset(); // a destroyed link closes its socket without DISCONNECT
    setOnline(false, u"cut"_s);
}

void MqttNode::send(const Message &message)
{
    links::MqttMessage out;
    out.topic = m_prefix + message.channel;
    out.payload = message.payload;
    out.qos = message.qos;
    out.retain = message.retain;
    if (!m_link || !m_link->publish(out))
        ++m_lost;
}

void MqttNode::stateChanged(links::MqttState state, const QString &reason)
{
    if (state != links::MqttState::Connected) {
        m_granted.clear();
        if (state == links::MqttState::Waiting && !m_online)
            complain(reason);
        setOnline(false, reason);
    }
}

void MqttNode::complain(const QString &reason)
{
    if (reason != std::exchange(m_lastTrouble, reason))
        Q_EMIT trouble(reason);
}

void MqttNode::subscribed(const QString &filter, const links::MqttOutcome &outcome)
{
    if (!outcome.ok()) {
        return complain(u"%1: %2"_s.arg(filter, outcome.reason));
    }
    m_granted.insert(filter);
    if (m_granted.size() == listenedTo.size())
        setOnline(true, {});
}

void MqttNode::published(const links::MqttOutcome &outcome)
{
    ++(outcome.ok() ? m_published : m_lost);
    if (m_goingDown && m_link->outgoing() == 0)
        m_downTimer.start(0); // not from inside the link's own signal
}

void MqttNode::setOnline(bool online, const QString &reason)
{
    if (m_online == online)
        return;
    m_online = online;
    if (!online)
        m_granted.clear();
    m_lastTrouble.clear();
    Q_EMIT onlineChanged(online, reason);
}

} // namespace gemba::plant
