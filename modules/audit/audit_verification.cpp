#include "audit_verification.h"

namespace gemba::audit {

using storage::ReadTransaction;

namespace {

/// Some tens of milliseconds of a reader.
constexpr int kStep = 20'000;

} // namespace

struct AuditVerification::Running
{
    AuditPass pass;
    qint64 startedUs = 0;
    bool begun = false;
    bool more = false;
};

AuditVerification::AuditVerification(storage::Executor &executor, const Clock &clock, const QByteArray &chainKey,
                                     const QByteArray &publicKey, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_chainKey(chainKey)
    , m_publicKey(publicKey)
{
}

void AuditVerification::run(Done<AuditVerdict> done)
{
    if (done)
        m_waiting.append(std::move(done));
    if (m_isRunning)
        return;
    m_isRunning = true;
    step(std::make_shared<Running>(
        Running{AuditPass(m_chainKey, m_publicKey, m_outside), m_clock.monotonicUs(), false, false}));
}

void AuditVerification::step(const std::shared_ptr<Running> &running)
{
    m_executor.read<Nothing>(
        [running](ReadTransaction &tx) -> Result<Nothing> {
            const bool go = std::exchange(running->begun, true) || running->pass.begin(tx);
            running->more = go && running->pass.step(tx, kStep);
            return Nothing{};
        },
        onThreadOf<Nothing>(this, [this, running](const Result<Nothing> &outcome) {
            if (outcome.ok() && running->more)
                return step(running);
            finish(*running, outcome);
        }));
}

void AuditVerification::finish(const Running &running, const Result<Nothing> &outcome)
{
    m_isRunning = false;
    const auto waiting = std::exchange(m_waiting, {});
    if (!outcome) {
        for (const auto &done : waiting)
            done(outcome.error());
        return;
    }
    AuditVerdict verdict = running.pass.verdict();
    verdict.atMs = m_clock.nowMs();
    verdict.tookMs = (m_clock.monotonicUs() - running.startedUs) / 1'000;
    m_newest = verdict;
    Q_EMIT finished(verdict);
    for (const auto &done : waiting)
        done(verdict);
}

} // namespace gemba::audit
