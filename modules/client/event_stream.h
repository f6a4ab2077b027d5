#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace gemba::client {

/// Decides which events reach the application, so that each event of a log topic arrives once and in order across
/// reconnects, snapshots and topics added later. Pure bookkeeping: no sockets, no clock.
class EventStream
{
public:
    struct Event
    {
        QString topic;
        qint64 seq = 0; ///< 0 for state topics
        qint64 timeMs = 0;
        QJsonObject data;
    };

    /// Adds topics; they take part once a subscription to them was answered.
    void want(const QStringList &topics);
    void drop(const QStringList &topics);

    /// Topics that must be asked for with since() (all that were in step before the link dropped).
    QStringList topicsToResume() const;
    /// Topics that need a snapshot.
    QStringList topicsToOpen() const;
    bool inStep() const { return m_resume.isEmpty() && m_open.isEmpty(); }
    qint64 since() const { return m_lastSeq; }

    /// A snapshot has been asked for: until it is answered, numbered events of every topic wait, for only the
    /// snapshot's number tells which of them it already contains. One such request at a time.
    void opening() { m_opening = true; }
    /// That request was refused; nothing waits any more.
    void stopOpening() { m_opening = false; }
    bool isLive(const QString &topic) const { return m_live.contains(topic); }
    void linkLost();
    /// The server no longer keeps what was missed: everything starts from snapshots again.
    void sequenceGone();

    /// An answered subscription. Returns what was held back while its snapshot was on the way.
    QList<Event> subscribed(const QStringList &topics, qint64 seq, bool replayed);
    /// One notification; nullopt when it is a repetition, older than a snapshot, or has to wait for one.
    std::optional<Event> accept(const Event &event);

private:
    bool isNew(const Event &event) const;

    QSet<QString> m_live;           ///< in step
    QSet<QString> m_resume;         ///< were in step before the link dropped
    QSet<QString> m_open;           ///< wanted, no snapshot yet
    QHash<QString, qint64> m_floor; ///< what a topic's snapshot already contains
    QList<Event> m_held;
    bool m_opening = false;
    qint64 m_lastSeq = 0; ///< newest delivered, or the first snapshot's number
};

} // namespace gemba::client
