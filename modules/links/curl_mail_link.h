#pragma once

#include <gemba/links/mail_link.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace gemba::links {

/// SMTP by libcurl. Its thread hands over one mail after the other; ending waits for nothing.
class CurlMailLink final : public MailLink
{
    Q_OBJECT
public:
    explicit CurlMailLink(MailOptions options);
    ~CurlMailLink() override;

    void send(const Mail &mail, std::function<void(Result<void>)> done) override;

private:
    struct Job
    {
        Mail mail;
        std::function<void(Result<void>)> done;
    };
    void run();
    Result<void> handOver(const Mail &mail) const;

    const MailOptions m_options;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::atomic<bool> m_stopping{false};
    std::thread m_thread;
};

} // namespace gemba::links
