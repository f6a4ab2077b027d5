#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

namespace gemba::plant {

/// Telemetry that the server has not yet said it stored, in order of sequence.
///
/// A message is due again 5 s after it was sent, then after 10, 20, 40 and from then on 60 s. The buffer is bounded:
/// the oldest message is given up for a new one and counted.
class ResendBuffer
{
public:
    static constexpr qsizetype capacity = 10'000;
    static constexpr qint64 firstDelayMs = 5'000;
    static constexpr qint64 maxDelayMs = 60'000;

    /// @p sent: it also goes out now. Otherwise it is due at once.
    void add(quint64 seq, const QByteArray &element, bool sent, qint64 nowMs);
    /// True if the message was waiting for this.
    bool acknowledge(quint64 seq) { return m_waiting.remove(seq) > 0; }
    /// Up to @p limit messages that are due, oldest first; they count as sent at @p nowMs.
    /// @p resent is raised by those that had been sent before.
    QList<QByteArray> takeDue(qint64 nowMs, int limit, quint64 &resent);
    /// A new connection: everything is due.
    void allDue();

    qsizetype size() const { return m_waiting.size(); }
    quint64 dropped() const { return m_dropped; }
    QList<QByteArray> elements() const;

private:
    struct Waiting
    {
        QByteArray element;
        qint64 dueMs = 0;
        int attempts = 0;
    };
    QMap<quint64, Waiting> m_waiting;
    quint64 m_dropped = 0;
};

} // namespace gemba::plant
