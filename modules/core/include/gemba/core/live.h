#pragma once

#include <QString>

#include <atomic>
#include <mutex>
#include <type_traits>

namespace gemba {

/// An option that one thread changes while others read it. Reads as the value itself; each read may find another one, so whoever
/// needs the same twice keeps a copy.
template <typename T>
class Live
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    // Written and read where a plain member would be.
    Live(T value = {}) // NOLINT(google-explicit-constructor)
        : m_value(value)
    {
    }
    Live(const Live &other)
        : m_value(other.get())
    {
    }
    Live &operator=(const Live &other)
    {
        m_value = other.get();
        return *this;
    }
    T get() const { return m_value; }
    operator T() const { return m_value; } // NOLINT(google-explicit-constructor)

private:
    std::atomic<T> m_value;
};

template <>
class Live<QString>
{
public:
    Live(const QString &value = {}) // NOLINT(google-explicit-constructor)
        : m_value(value)
    {
    }
    Live(const Live &other)
        : m_value(other.get())
    {
    }
    Live &operator=(const Live &other)
    {
        const QString value = other.get();
        const std::lock_guard lock(m_mutex);
        m_value = value;
        return *this;
    }
    QString get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_value;
    }
    operator QString() const { return get(); } // NOLINT(google-explicit-constructor)

private:
    mutable std::mutex m_mutex;
    QString m_value;
};

} // namespace gemba
