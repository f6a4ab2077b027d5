#pragma once

#include "legacy_hash.h"

#include <gemba/core/result.h>

#include <QObject>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace gemba::identity {

/// argon2id (libsodium) of the normalised secret on its own threads, so that a burst of sign-ins cannot stall the server: two hashes run at a
/// time, 50 wait, the next is refused with Busy. Answers arrive on this object's thread.
class PasswordHasher : public QObject
{
    Q_OBJECT
public:
    /// @p memoryBytes and @p passes are argon2id's cost. The defaults take about 0.1 s on a small server.
    explicit PasswordHasher(size_t memoryBytes = 64u << 20, unsigned long long passes = 3, QObject *parent = nullptr);
    ~PasswordHasher() override;

    /// @p done gets the encoded hash ("$argon2id$…").
    void hash(const QString &secret, std::function<void(Result<QString>)> done);
    /// An empty @p encoded costs the same time and never matches: unknown accounts must not answer faster. Hashes of
    /// other systems, in the form that legacy_hash.h gives them, are checked too.
    void verify(const QString &secret, const QString &encoded, std::function<void(Result<bool>)> done);

    /// Whether the hash was made with another cost than new ones are, or by another system.
    bool isOutdated(const QString &encoded) const;
    /// Hashes computed by hash() and verify() since the start.
    qint64 computed() const { return m_computed; }

    /// For tools and start-up; takes as long as it takes.
    QString hashNow(const QString &secret) const;

private:
    bool matches(const QString &secret, const QString &encoded) const;
    void run();
    Result<void> enqueue(std::function<void()> job);

    const size_t m_memoryBytes;
    const unsigned long long m_passes;
    QString m_dummy;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::atomic<qint64> m_computed{0};
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace gemba::identity
