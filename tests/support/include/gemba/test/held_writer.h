#pragma once

#include <gemba/storage/executor.h>

#include <latch>

namespace gemba::test {

/// Holds the writer inside a job, so that what is queued meanwhile becomes one group.
class HeldWriter
{
public:
    explicit HeldWriter(storage::Executor &executor)
    {
        executor.write<void>(
            [this](storage::Transaction &) -> Result<void> {
                m_entered.count_down();
                m_release.wait();
                return {};
            },
            [](Result<void>) {});
        m_entered.wait();
    }
    ~HeldWriter() { m_release.count_down(); }
    HeldWriter(const HeldWriter &) = delete;
    HeldWriter &operator=(const HeldWriter &) = delete;

private:
    std::latch m_entered{1};
    std::latch m_release{1};
};

} // namespace gemba::test
