#pragma once

#include <gemba/core/backoff.h>
#include <gemba/outbox/outbox.h>

#include <QObject>
#include <QTimer>

#include <functional>

namespace gemba::outbox {

/// Empties an outbox into scans.take: in order, at most 200 at once, one batch under way at a time, again with the same keys after
/// any loss. Lives on the outbox's thread.
///
/// A batch that the server will not read is halved until the one scan is found that it will not read; that one is set aside with the
/// code and the others go on. A server that does not understand the station at all (another version) sets nothing aside: isStuck().
/// Whatever else goes wrong, everything stays and is tried again.
class ScanSender : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<bags::TakeScans::Reply> &)>;
    /// Sends one batch and answers exactly once, never from inside the call.
    using Send = std::function<void(const bags::TakeScans::Params &, Answer)>;

    static constexpr int batchSize = 200;

    /// @p box must outlive the sender.
    ScanSender(Outbox &box, Send send, QObject *parent = nullptr);

    void setStation(const QString &station) { m_station = station; }
    /// Whether there is a link, and who is signed in on it: nothing goes out while nobody is. Scans of somebody else are sent with
    /// his name in operatorName.
    void setReady(bool linked, const QString &senderName);
    bool isReady() const { return m_linked && !m_sender.isEmpty() && !m_station.isEmpty(); }
    /// Something was added, or somebody wants to try now.
    void kick();
    bool isSending() const { return m_sending; }
    /// Milliseconds until the next try by itself; -1: none is planned.
    int retryInMs() const { return m_retry.isActive() ? m_retry.remainingTime() : -1; }
    const std::optional<Error> &lastError() const { return m_error; }
    /// The server speaks another version: nothing will be taken until one of the two is changed. Tried again all the same.
    bool isStuck() const { return m_stuck; }
    void setRetry(int minMs, int maxMs) { m_backoff = Backoff(minMs, maxMs); }

Q_SIGNALS:
    /// In order; rows carry their answer.
    void answered(const QList<gemba::outbox::Row> &rows, qint64 tookMs);
    /// The server will not take this scan at all.
    void setAside(const gemba::outbox::Row &row);
    /// The outbox itself is broken: stop scanning.
    void broken(const gemba::Error &error);
    /// A batch went out, came back or failed.
    void changed();

private:
    void sendNext();
    void take(const QList<Row> &batch, const Result<bags::TakeScans::Reply> &reply, quint64 attempt);
    void failed(const QList<Row> &batch, const Error &error);

    Outbox &m_box;
    const Send m_send;
    QString m_station;
    QString m_sender;
    bool m_linked = false;
    bool m_sending = false;
    bool m_stuck = false;
    int m_limit = batchSize;
    quint64 m_attempt = 0;
    Backoff m_backoff{250, 10'000};
    QTimer m_retry;
    std::optional<Error> m_error;
    qint64 m_sentAtMs = 0;
    SystemClock m_clock; ///< measures round trips only
};

} // namespace gemba::outbox
