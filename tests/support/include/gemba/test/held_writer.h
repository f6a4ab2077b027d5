#pragma once

#include <gemba/storage/executor.h>

#include <future>
#include <memory>

namespace gemba::test {

/// Holds the writer inside a job for as long as it lives, so that what is queued meanwhile becomes one group.
class HeldWriter
{
public:
    explicit HeldWriter(storage::Executor &executor)
    {
        // The job keeps its own hold on both: it may still be on its way out when this object is gone.
        const auto entered = std::make_shared<std::promise<void>>();
        executor.write<void>(
            [entered, gate = m_release.get_future().share()](storage::Transaction &) -> Result<void> {
                entered->set_value();
                gate.wait();
                return {};
            },
            [](Result<void>) {});
        entered->get_future().wait();
    }
    ~HeldWriter() { m_release.set_value(); }
    HeldWriter(const HeldWriter &) = delete;
    HeldWriter &operator=(const HeldWriter &) = delete;

private:
    std::promise<void> m_release;
};

} // namespace gemba::test
