#pragma once

#include "mqtt_inbox.h"

#include <gemba/core/clock.h>

#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

struct mosquitto;
struct mqtt5__property;

namespace gemba::links {

/// One connection attempt and, if it succeeds, one connection, on a thread of its own: only that thread touches
/// libmosquitto.
///
/// A thread and not a QSocketNotifier, because libmosquitto resolves and connects blockingly, and because a busy owner
/// then does not delay keep-alives. poll() and not mosquitto_loop(), because the latter uses select() and fails with
/// descriptors above 1023, which a server with a thousand sockets hands out.
class MosquittoSession : public std::enable_shared_from_this<MosquittoSession>
{
public:
    enum class Op { Publish, Subscribe, Unsubscribe, Disconnect };
    struct Command
    {
        Op op = Op::Publish;
        quint64 id = 0;
        MqttMessage message; ///< topic holds the filter of a (un)subscribe, qos its QoS
    };
    struct Opened
    {
        int receiveMaximum = 65'535;
    };
    struct PublishDone
    {
        quint64 id = 0;
        int reasonCode = 0;
    };
    struct SubscribeDone
    {
        QString filter;
        int reasonCode = 0;
    };
    struct Closed
    {
        int reasonCode = 0;
        QString reason;
    };
    /// What happened since the last time, to be worked through in the order of the members.
    struct Events
    {
        std::optional<Opened> opened;
        std::vector<SubscribeDone> subscribes;
        std::vector<PublishDone> publishes;
        QList<MqttMessage> messages;
        std::map<QString, quint64> refused;
        std::optional<Closed> closed; ///< only when no message is left behind
        bool more = false;            ///< call take() again
    };

    /// @p wake is called from the session's thread when there is something to take(); never again after abandon().
    MosquittoSession(MqttOptions options, const Clock &clock, std::function<void()> wake);
    ~MosquittoSession();
    MosquittoSession(const MosquittoSession &) = delete;
    MosquittoSession &operator=(const MosquittoSession &) = delete;

    // Owner's thread.
    void start();
    void post(Command command);
    Events take(int maxMessages);
    /// Waits until the thread has ended if it is connected (milliseconds), else leaves it to end by itself: a blocking
    /// connect() cannot be interrupted. No wake afterwards; take() still gives what was left.
    void abandon();

private:
    void run();
    bool connectBlocking();
    void loop();
    bool readBurst();
    void execute(Command &command);
    void publish(Command &command);
    void drainCommands();
    int read();
    QString explain(int rc) const;
    void notify();

    void onConnect(int reasonCode, const mqtt5__property *properties);
    void onDisconnect(int code);
    void onPublish(int mid, int reasonCode);
    void onSubscribe(int mid, int reasonCode);
    void onMessage(MqttMessage message);
    void onLog(int level, const char *text);
    friend struct MosquittoCallbacks;

    const MqttOptions m_options;
    const Clock &m_clock;
    MqttInbox m_inbox;
    int m_wakeFd = -1; ///< eventfd: the owner posted a command or made room
    std::thread m_thread;

    std::mutex m_mutex;
    std::function<void()> m_wake;
    bool m_wakePending = false;
    bool m_mayBlock = true; ///< resolving and connecting: joining could take minutes
    std::deque<Command> m_commands;
    Events m_events;
    std::optional<Closed> m_closed;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_paused = false;

    // Session's thread only.
    mosquitto *m_mosq = nullptr;
    // libmosquitto gives QoS 0 messages packet ids too, without looking whether one is in flight: two maps keep them
    // apart.
    std::map<int, quint64> m_writing;     ///< QoS 0, waiting for the socket
    std::map<int, quint64> m_awaitingAck; ///< QoS 1
    std::map<int, QString> m_subscribing;
    quint64 m_sendingId = 0; ///< the QoS 0 message whose packet id libmosquitto has not told yet
    bool m_reading = false;  ///< inside mosquitto_loop_read(): the only place where acknowledgements come from
    bool m_connected = false;
    bool m_dropping = false;
    bool m_news = false; ///< the owner has not been woken for something yet
    QString m_lastLogError;
    Closed m_reason;
};

} // namespace gemba::links
