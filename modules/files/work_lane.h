#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace gemba::files {

/// A thread that does one piece of work after the other.
class WorkLane
{
public:
    WorkLane()
        : m_thread(&WorkLane::run, this)
    {
    }
    /// Finishes what is being done; the rest is dropped.
    ~WorkLane()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }
    WorkLane(const WorkLane &) = delete;
    WorkLane &operator=(const WorkLane &) = delete;

    /// @p work must not throw.
    void add(std::function<void()> work)
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
        m_wake.notify_all();
    }

private:
    void run()
    {
        for (;;) {
            std::function<void()> work;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_ends || !m_work.empty(); });
                if (m_ends)
                    return;
                work = std::move(m_work.front());
                m_work.pop_front();
            }
            work();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_work;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace gemba::files
