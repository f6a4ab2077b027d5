#pragma once

#include <gemba/core/log.h>
#include <gemba/storage/executor.h>

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>

namespace gemba::devices {

/// Whether the database is away, busy or full: another try may succeed with the same job.
inline bool isOutage(const Error &error)
{
    return error.code == ErrorCode::DatabaseUnavailable || error.code == ErrorCode::Busy ||
           error.code == ErrorCode::DiskFull || error.code == ErrorCode::ShuttingDown;
}

/// What links bring must reach the database in its order, also when the database is away for a while: items wait here, many
/// go in one job, one job runs at a time, and after an outage it is run again. An item that the database refuses by itself
/// is found by halving the job and handed back, so that it cannot hold up the others.
/// Lives on the server's thread. Must outlive the executor's last job.
template <typename Item, typename Outcome>
class WriteQueue : public QObject
{
public:
    struct Handlers
    {
        /// On the writer thread, inside the transaction; may run more than once. One outcome an item, in their order.
        std::function<QList<Outcome>(storage::Transaction &, const QList<Item> &)> store;
        /// After the commit.
        std::function<void(const QList<Item> &, const QList<Outcome> &)> stored;
        std::function<void(const Item &, const Error &)> refused;
        /// There was no room: the oldest goes.
        std::function<void(const Item &)> dropped;
    };

    /// @p what names the items in the log: "readings". @p capacity items wait at most, besides those of the running job.
    WriteQueue(storage::Executor &executor, const QString &what, qsizetype capacity, Handlers handlers)
        : m_executor(executor)
        , m_what(what)
        , m_capacity(capacity)
        , m_handlers(std::move(handlers))
    {
        m_retry.setSingleShot(true);
        m_retry.setInterval(std::chrono::milliseconds(500));
        connect(&m_retry, &QTimer::timeout, this, [this] { write(); });
    }

    /// Takes an item; write() starts its way.
    void add(Item item)
    {
        m_waiting.push_back(std::move(item));
        makeRoom();
    }
    void write()
    {
        if (m_writing || m_retry.isActive() || m_waiting.empty())
            return;
        submit(std::min(m_jobSize, static_cast<qsizetype>(m_waiting.size())));
    }
    /// Submits all that waits, in front of whatever is submitted later. For the end, when nobody comes back to it.
    void writeRest()
    {
        m_retry.stop();
        if (!m_waiting.empty())
            submit(static_cast<qsizetype>(m_waiting.size()));
    }
    bool isEmpty() const { return m_waiting.empty() && !m_writing; }
    qsizetype waiting() const { return static_cast<qsizetype>(m_waiting.size()); }

private:
    /// Large enough to fill a commit, small enough to keep others waiting only milliseconds.
    static constexpr qsizetype maxPerJob = 500;

    void makeRoom()
    {
        while (static_cast<qsizetype>(m_waiting.size()) > m_capacity) {
            const Item oldest = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (!std::exchange(m_overflowed, true))
                log::error(QStringLiteral("devices"),
                           QStringLiteral("no room while the database is away: the oldest go"),
                           {{QStringLiteral("what"), m_what}, {QStringLiteral("kept"), qint64(m_capacity)}});
            m_handlers.dropped(oldest);
        }
    }

    void submit(qsizetype count)
    {
        QList<Item> items;
        items.reserve(count);
        for (; count > 0; --count) {
            items.append(std::move(m_waiting.front()));
            m_waiting.pop_front();
        }
        m_writing = true;
        m_executor.write<QList<Outcome>>(
            [this, items](storage::Transaction &tx) -> Result<QList<Outcome>> { return m_handlers.store(tx, items); },
            [this, items](Result<QList<Outcome>> result) {
                QMetaObject::invokeMethod(
                    this, [this, items, result] { finished(items, result); }, Qt::QueuedConnection);
            });
    }

    void finished(const QList<Item> &items, const Result<QList<Outcome>> &result)
    {
        m_writing = false;
        if (result) {
            m_jobSize = std::min(maxPerJob, m_jobSize * 2);
            if (std::exchange(m_away, false))
                log::info(QStringLiteral("devices"), QStringLiteral("the database takes them again"),
                          {{QStringLiteral("what"), m_what}, {QStringLiteral("waiting"), waiting()}});
            if (m_waiting.empty())
                m_overflowed = false;
            m_handlers.stored(items, *result);
            write();
            return;
        }
        const Error &error = result.error();
        if (!isOutage(error) && items.size() == 1) {
            m_jobSize = maxPerJob;
            m_handlers.refused(items.first(), error);
            write();
            return;
        }
        for (auto it = items.rbegin(); it != items.rend(); ++it)
            m_waiting.push_front(*it);
        makeRoom();
        if (!isOutage(error)) {
            m_jobSize = std::max<qsizetype>(1, items.size() / 2);
            write();
            return;
        }
        if (!std::exchange(m_away, true))
            log::warning(QStringLiteral("devices"), QStringLiteral("the database does not take them, trying again"),
                         {{QStringLiteral("what"), m_what},
                          {QStringLiteral("error"), int(error.code)},
                          {QStringLiteral("waiting"), waiting()}});
        m_retry.start();
    }

    storage::Executor &m_executor;
    const QString m_what;
    const qsizetype m_capacity;
    const Handlers m_handlers;
    std::deque<Item> m_waiting;
    bool m_writing = false;
    bool m_away = false;
    bool m_overflowed = false;
    qsizetype m_jobSize = maxPerJob;
    QTimer m_retry;
};

} // namespace gemba::devices
