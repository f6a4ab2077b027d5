#pragma once

#include <gemba/core/clock.h>
#include <gemba/links/mqtt_link.h>

#include <QSet>
#include <QTimer>

#include <map>

namespace gemba::storm {

/// A device that measures one sensor and keeps every reading until the server says that it is on disk.
class Node : public QObject
{
    Q_OBJECT
public:
    /// Reading n is stamped @p startMs + n and has the value n.
    Node(const links::MqttOptions &options, const QString &sensor, qint64 startMs, const Clock &clock);

    /// No new readings; the open ones are sent until they are named.
    void finish() { m_isFinishing = true; }
    bool isIdle() const { return m_open.empty(); }

    qint64 sent() const { return m_next; }
    const QSet<qint64> &acknowledged() const { return m_acknowledged; }
    qint64 resent() const { return m_resent; }

private:
    void measure();
    void publish(qint64 seq);
    void readAck(const QByteArray &payload);
    void resendAll();

    const QString m_sensor;
    const qint64 m_startMs;
    const Clock &m_clock;
    std::unique_ptr<links::MqttLink> m_link;
    QTimer m_timer;
    std::map<qint64, qint64> m_open; ///< sequence → monotonic milliseconds when last sent
    QSet<qint64> m_acknowledged;
    qint64 m_next = 0;
    qint64 m_resent = 0;
    bool m_isListening = false;
    bool m_isFinishing = false;
};

} // namespace gemba::storm
