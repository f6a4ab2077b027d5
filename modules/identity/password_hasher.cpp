#include "password_hasher.h"

#include "credential_rules.h"

#include <sodium.h>

#include <new>
#include <stdexcept>

namespace gemba::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxWaiting = 50;
constexpr int workers = 2;

} // namespace

PasswordHasher::PasswordHasher(size_t memoryBytes, unsigned long long passes, QObject *parent)
    : QObject(parent)
    , m_memoryBytes(memoryBytes)
    , m_passes(passes)
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot start");
    m_dummy = hashNow(u"no account has this password"_s);
    for (int i = 0; i < workers; ++i)
        m_threads.emplace_back([this] { run(); });
}

PasswordHasher::~PasswordHasher()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_jobs.clear();
    }
    m_wake.notify_all();
    for (auto &thread : m_threads)
        thread.join();
}

void PasswordHasher::run()
{
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_stopping)
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

Result<void> PasswordHasher::enqueue(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_jobs.size() >= maxWaiting)
            return refuse(ErrorCode::Busy, u"too many sign-ins at once"_s);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return {};
}

bool PasswordHasher::matches(const QString &secret, const QString &encoded) const
{
    // Other systems hashed what was typed, as it was typed.
    if (legacy::isBcrypt(encoded))
        return legacy::bcryptMatches(secret, encoded);
    const auto inner = legacy::unwrapped(encoded);
    const QByteArray tried = (inner ? legacy::innerOfPassword(secret) : normalised(secret)).toUtf8();
    const QByteArray stored = inner.value_or(encoded).toLatin1();
    return crypto_pwhash_str_verify(stored.constData(), tried.constData(),
                                    static_cast<unsigned long long>(tried.size())) == 0;
}

QString PasswordHasher::hashNow(const QString &secret) const
{
    const QByteArray utf8 = normalised(secret).toUtf8();
    char out[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(out, utf8.constData(), static_cast<unsigned long long>(utf8.size()), m_passes,
                              m_memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return QString::fromLatin1(out);
}

bool PasswordHasher::isOutdated(const QString &encoded) const
{
    return legacy::isBcrypt(encoded) || legacy::unwrapped(encoded) ||
           crypto_pwhash_str_needs_rehash(encoded.toLatin1().constData(), m_passes, m_memoryBytes) != 0;
}

void PasswordHasher::hash(const QString &secret, std::function<void(Result<QString>)> done)
{
    auto queued = enqueue([this, secret, done] {
        Result<QString> result = refuse(ErrorCode::Busy, u"not enough memory to hash"_s);
        ++m_computed;
        try {
            result = hashNow(secret);
        } catch (const std::bad_alloc &) {
        }
        QMetaObject::invokeMethod(
            this, [done, result] { done(result); }, Qt::QueuedConnection);
    });
    if (!queued)
        done(queued.error());
}

void PasswordHasher::verify(const QString &secret, const QString &encoded, std::function<void(Result<bool>)> done)
{
    auto queued = enqueue([this, secret, encoded, done] {
        ++m_computed;
        const bool right = matches(secret, encoded.isEmpty() ? m_dummy : encoded) && !encoded.isEmpty();
        QMetaObject::invokeMethod(
            this, [done, right] { done(right); }, Qt::QueuedConnection);
    });
    if (!queued)
        done(queued.error());
}

} // namespace gemba::identity
