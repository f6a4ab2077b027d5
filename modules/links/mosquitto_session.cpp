#include "mosquitto_session.h"

#include "mosquitto_convert.h"

#include <mosquitto.h>
#include <mqtt_protocol.h>

#include <cerrno>
#include <csignal>
#include <stdexcept>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace gemba::links {

using namespace Qt::StringLiterals;

namespace {

// libmosquitto wants to be asked about keep-alives about once a second.
constexpr int tickMs = 1'000;
// After this many packets other duties get their turn.
constexpr int burstPackets = 512;
constexpr int flushMs = 500;

void initializeLibrary()
{
    static const int once = mosquitto_lib_init();
    if (once != MOSQ_ERR_SUCCESS)
        throw std::runtime_error("libmosquitto does not initialize");
}

} // namespace

struct MosquittoCallbacks
{
    static MosquittoSession *self(void *object) { return static_cast<MosquittoSession *>(object); }
    static void connected(mosquitto *, void *object, int reasonCode, int, const mosquitto_property *properties)
    {
        self(object)->onConnect(reasonCode, properties);
    }
    static void disconnected(mosquitto *, void *object, int code, const mosquitto_property *)
    {
        self(object)->onDisconnect(code);
    }
    static void published(mosquitto *, void *object, int mid, int reasonCode, const mosquitto_property *)
    {
        self(object)->onPublish(mid, reasonCode);
    }
    static void subscribed(mosquitto *, void *object, int mid, int count, const int *granted,
                           const mosquitto_property *)
    {
        self(object)->onSubscribe(mid, count > 0 ? granted[0] : mqtt_reason::unspecified);
    }
    static void received(mosquitto *, void *object, const mosquitto_message *message,
                         const mosquitto_property *properties)
    {
        self(object)->onMessage(fromMosquitto(*message, properties));
    }
    static void logged(mosquitto *, void *object, int level, const char *text) { self(object)->onLog(level, text); }
};

MosquittoSession::MosquittoSession(MqttOptions options, const Clock &clock, std::function<void()> wake)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_inbox(m_options.maxIncoming, m_options.maxIncomingBytes)
    , m_wakeFd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_wake(std::move(wake))
{
    if (m_wakeFd < 0)
        throw std::runtime_error("no descriptor left for an MQTT session");
    initializeLibrary();
}

MosquittoSession::~MosquittoSession()
{
    if (m_thread.joinable())
        m_thread.detach();
    ::close(m_wakeFd);
}

void MosquittoSession::start()
{
    // The thread keeps the session alive: an abandoned one may outlive its link.
    m_thread = std::thread([self = shared_from_this()] { self->run(); });
}

void MosquittoSession::post(Command command)
{
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back(std::move(command));
        if (m_commands.size() > 1)
            return; // whoever put the first one has woken the thread, which takes all
    }
    ::eventfd_write(m_wakeFd, 1);
}

MosquittoSession::Events MosquittoSession::take(int maxMessages)
{
    Events events;
    {
        const std::lock_guard lock(m_mutex);
        std::swap(events, m_events);
        m_wakePending = false;
    }
    events.messages = m_inbox.take(maxMessages);
    events.more = !m_inbox.empty();
    if (m_paused && !m_inbox.full())
        ::eventfd_write(m_wakeFd, 1);
    if (!events.more) {
        const std::lock_guard lock(m_mutex);
        // The thread may have put messages in and closed since the inbox was looked at.
        if (m_closed && m_inbox.empty() && !m_events.opened && m_events.publishes.empty() &&
            m_events.subscribes.empty() && m_events.refused.empty())
            events.closed = m_closed;
        else
            events.more = m_closed.has_value();
    }
    return events;
}

void MosquittoSession::abandon()
{
    bool join = false;
    {
        const std::lock_guard lock(m_mutex);
        m_wake = nullptr;
        m_stop = true;
        join = !m_mayBlock;
    }
    ::eventfd_write(m_wakeFd, 1);
    if (!m_thread.joinable())
        return;
    if (join)
        m_thread.join();
    else
        m_thread.detach();
}

void MosquittoSession::notify()
{
    m_news = false;
    const std::lock_guard lock(m_mutex);
    if (m_wakePending || !m_wake)
        return;
    m_wakePending = true;
    m_wake();
}

void MosquittoSession::run()
{
    // SSL_write() on a broken socket raises SIGPIPE; here it must be an error code.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);

    if (connectBlocking()) {
        bool proceed = false;
        {
            const std::lock_guard lock(m_mutex);
            m_mayBlock = false;
            proceed = !m_stop;
        }
        if (proceed)
            loop();
    }
    if (m_mosq)
        mosquitto_destroy(m_mosq);
    m_mosq = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = m_reason;
    }
    notify();
}

bool MosquittoSession::connectBlocking()
{
    const auto fail = [this](const QString &reason) {
        m_reason = {mqtt_reason::serverUnavailable, reason};
        return false;
    };
    const QByteArray clientId = m_options.clientId.toUtf8();
    m_mosq = mosquitto_new(clientId.isEmpty() ? nullptr : clientId.constData(), m_options.cleanStart, this);
    if (!m_mosq)
        return fail(u"the client identifier is not valid"_s);
    mosquitto_connect_v5_callback_set(m_mosq, &MosquittoCallbacks::connected);
    mosquitto_disconnect_v5_callback_set(m_mosq, &MosquittoCallbacks::disconnected);
    mosquitto_publish_v5_callback_set(m_mosq, &MosquittoCallbacks::published);
    mosquitto_subscribe_v5_callback_set(m_mosq, &MosquittoCallbacks::subscribed);
    mosquitto_message_v5_callback_set(m_mosq, &MosquittoCallbacks::received);
    mosquitto_log_callback_set(m_mosq, &MosquittoCallbacks::logged);

    MosquittoProperties properties;
    if (const QString problem = applyOptions(m_mosq, m_options, properties); !problem.isEmpty())
        return fail(problem);

    const int rc = mosquitto_connect_bind_v5(m_mosq, m_options.host.toUtf8().constData(), m_options.port,
                                             m_options.keepAliveS, nullptr, properties.get());
    if (rc != MOSQ_ERR_SUCCESS)
        return fail(explain(rc));
    return true;
}

void MosquittoSession::loop()
{
    qint64 pausedSinceMs = -1;
    qint64 nextTickMs = m_clock.monotonicMs() + tickMs;
    while (true) {
        const qint64 nowMs = m_clock.monotonicMs();
        if (m_inbox.full() && !m_dropping) {
            if (pausedSinceMs < 0)
                pausedSinceMs = nowMs;
            m_dropping = nowMs - pausedSinceMs >= m_options.incomingPauseMs;
        } else if (!m_inbox.full()) {
            pausedSinceMs = -1;
            m_dropping = false;
        }
        const bool reading = pausedSinceMs < 0 || m_dropping;
        m_paused = !reading;
        // The owner may have made room between full() and the line above, before it could see the pause.
        if (!reading && !m_inbox.full())
            continue;

        if (m_news)
            notify();

        const int fd = mosquitto_socket(m_mosq);
        if (fd < 0)
            return;
        pollfd fds[2] = {{fd, 0, 0}, {m_wakeFd, POLLIN, 0}};
        if (reading)
            fds[0].events |= POLLIN;
        if (mosquitto_want_write(m_mosq))
            fds[0].events |= POLLOUT;
        if (fds[0].events == 0)
            fds[0].fd = -1; // a hang-up would be reported for ever; it is seen when reading goes on
        qint64 timeoutMs = nextTickMs - nowMs;
        if (!reading)
            timeoutMs = std::min(timeoutMs, pausedSinceMs + m_options.incomingPauseMs - nowMs);
        const int ready = ::poll(fds, 2, static_cast<int>(std::clamp<qint64>(timeoutMs, 0, tickMs)));
        if (ready < 0 && errno != EINTR) {
            m_reason = {mqtt_reason::unspecified, qt_error_string(errno)};
            return;
        }
        if (fds[1].revents & POLLIN) {
            eventfd_t count = 0;
            ::eventfd_read(m_wakeFd, &count);
        }
        // During the TLS handshake libmosquitto goes on only in its read function, also when it waits to write.
        const bool handshake = !m_connected && (fds[0].revents & POLLOUT);
        if (handshake || (fds[0].revents & (POLLIN | POLLERR | POLLHUP))) {
            if (!readBurst())
                return;
        }
        if ((fds[0].revents & POLLOUT) && mosquitto_loop_write(m_mosq, 1) != MOSQ_ERR_SUCCESS)
            return;
        if (m_connected)
            drainCommands();
        if (m_stop)
            return;
        if (m_clock.monotonicMs() >= nextTickMs) {
            nextTickMs = m_clock.monotonicMs() + tickMs;
            if (mosquitto_loop_misc(m_mosq) != MOSQ_ERR_SUCCESS)
                return;
        }
    }
}

int MosquittoSession::read()
{
    errno = 0;
    m_reading = true;
    const int rc = mosquitto_loop_read(m_mosq, 1);
    m_reading = false;
    return rc;
}

bool MosquittoSession::readBurst()
{
    for (int i = 0; i < burstPackets; ++i) {
        const int rc = read();
        if (rc != MOSQ_ERR_SUCCESS || mosquitto_socket(m_mosq) < 0) {
            // onDisconnect() and onConnect() know better where they were called.
            if (m_reason.reason.isEmpty())
                m_reason = {mqtt_reason::unspecified, explain(rc)};
            return false;
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK || (m_inbox.full() && !m_dropping))
            break;
    }
    return true;
}

QString MosquittoSession::explain(int rc) const
{
    if (rc == MOSQ_ERR_TLS && !m_lastLogError.isEmpty())
        return m_lastLogError;
    return mosquittoError(rc);
}

void MosquittoSession::drainCommands()
{
    std::deque<Command> commands;
    {
        const std::lock_guard lock(m_mutex);
        commands.swap(m_commands);
    }
    if (commands.empty())
        return;
    for (Command &command : commands)
        execute(command);
}

void MosquittoSession::execute(Command &command)
{
    const QByteArray filter = command.op == Op::Publish ? QByteArray() : command.message.topic.toUtf8();
    int mid = 0;
    switch (command.op) {
    case Op::Publish:
        publish(command);
        break;
    case Op::Subscribe:
        if (const int rc = mosquitto_subscribe_v5(m_mosq, &mid, filter.constData(), command.message.qos, 0, nullptr);
            rc == MOSQ_ERR_SUCCESS) {
            m_subscribing.emplace(mid, command.message.topic);
        } else {
            m_news = true;
            const std::lock_guard lock(m_mutex);
            m_events.subscribes.push_back({command.message.topic, reasonFromMosquitto(rc)});
        }
        break;
    case Op::Unsubscribe:
        mosquitto_unsubscribe_v5(m_mosq, nullptr, filter.constData(), nullptr);
        break;
    case Op::Disconnect: {
        mosquitto_disconnect_v5(m_mosq, MQTT_RC_NORMAL_DISCONNECTION, nullptr);
        const qint64 deadlineMs = m_clock.monotonicMs() + flushMs;
        while (mosquitto_socket(m_mosq) >= 0 && mosquitto_want_write(m_mosq)) {
            const qint64 leftMs = deadlineMs - m_clock.monotonicMs();
            pollfd out{mosquitto_socket(m_mosq), POLLOUT, 0};
            if (leftMs <= 0 || ::poll(&out, 1, static_cast<int>(leftMs)) <= 0 ||
                mosquitto_loop_write(m_mosq, 1) != MOSQ_ERR_SUCCESS)
                break;
        }
        m_stop = true;
        break;
    }
    }
}

void MosquittoSession::publish(Command &command)
{
    const MqttMessage &message = command.message;
    MosquittoProperties properties;
    properties.addMessage(message);
    int mid = 0;
    // A QoS 0 message that fits the socket buffer is reported done from inside this call.
    m_sendingId = message.qos == 0 ? command.id : 0;
    const int rc =
        mosquitto_publish_v5(m_mosq, &mid, message.topic.toUtf8().constData(), static_cast<int>(message.payload.size()),
                             message.payload.constData(), message.qos, message.retain, properties.get());
    const bool reported = message.qos == 0 && m_sendingId == 0;
    m_sendingId = 0;
    if (reported)
        return;
    if (rc == MOSQ_ERR_SUCCESS) {
        (message.qos == 0 ? m_writing : m_awaitingAck).insert_or_assign(mid, command.id);
        return;
    }
    m_news = true;
    const std::lock_guard lock(m_mutex);
    m_events.publishes.push_back({command.id, reasonFromMosquitto(rc)});
}

void MosquittoSession::onConnect(int reasonCode, const mosquitto_property *properties)
{
    if (reasonCode != MQTT_RC_SUCCESS) {
        m_reason = {reasonCode, mqtt_reason::text(reasonCode)};
        return;
    }
    m_connected = true;
    m_news = true;
    quint16 receiveMaximum = 65'535;
    mosquitto_property_read_int16(properties, MQTT_PROP_RECEIVE_MAXIMUM, &receiveMaximum, false);
    const std::lock_guard lock(m_mutex);
    m_events.opened = Opened{receiveMaximum};
}

void MosquittoSession::onDisconnect(int code)
{
    // libmosquitto mixes its own error numbers with MQTT reason codes, which begin at 0x80.
    if (!m_reason.reason.isEmpty() || code == MOSQ_ERR_SUCCESS)
        return;
    if (code >= 0x80)
        m_reason = {code, mqtt_reason::text(code)};
    else
        m_reason = {mqtt_reason::unspecified, mosquittoError(code)};
}

void MosquittoSession::onPublish(int mid, int reasonCode)
{
    quint64 id = 0;
    const auto takeFrom = [&](std::map<int, quint64> &waiting) {
        const auto it = waiting.find(mid);
        if (it == waiting.end())
            return false;
        id = it->second;
        waiting.erase(it);
        return true;
    };
    if (!(m_reading && takeFrom(m_awaitingAck)) && !takeFrom(m_writing))
        id = std::exchange(m_sendingId, 0);
    if (id == 0)
        return;
    m_news = true;
    const std::lock_guard lock(m_mutex);
    m_events.publishes.push_back({id, reasonCode});
}

void MosquittoSession::onSubscribe(int mid, int reasonCode)
{
    const auto it = m_subscribing.find(mid);
    if (it == m_subscribing.end())
        return;
    m_news = true;
    const std::lock_guard lock(m_mutex);
    m_events.subscribes.push_back({it->second, reasonCode});
    m_subscribing.erase(it);
}

void MosquittoSession::onLog(int level, const char *text)
{
    if (level == MOSQ_LOG_ERR)
        m_lastLogError = QString::fromUtf8(text);
}

void MosquittoSession::onMessage(MqttMessage message)
{
    m_news = true;
    QString refused;
    if (message.payload.size() > m_options.maxMessageBytes) {
        refused = u"too_large"_s;
    } else {
        message.arrivedUs = m_clock.nowUs();
        if (!m_inbox.put(std::move(message)))
            refused = u"inbox_full"_s;
    }
    if (refused.isEmpty())
        return;
    const std::lock_guard lock(m_mutex);
    ++m_events.refused[refused];
}

} // namespace gemba::links
