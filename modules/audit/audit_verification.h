#pragma once

#include "audit_pass.h"

#include <gemba/core/clock.h>
#include <gemba/storage/on_thread_of.h>

#include <QObject>

namespace gemba::audit {

using storage::Done;
using storage::onThreadOf;

/// Goes through the whole trail in steps between which other readers get their turn. One pass at a time; who asks meanwhile gets
/// its verdict. Lives on the server's thread.
class AuditVerification : public QObject
{
    Q_OBJECT
public:
    /// @p publicKey is of the key that signs segments.
    AuditVerification(storage::Executor &executor, const Clock &clock, const QByteArray &chainKey,
                      const QByteArray &publicKey, QObject *parent = nullptr);

    void run(Done<AuditVerdict> done);
    /// A head that is held outside from now on.
    void setOutside(const OutsideHead &head) { m_outside = head; }
    const std::optional<AuditVerdict> &newest() const { return m_newest; }

Q_SIGNALS:
    void finished(const gemba::audit::AuditVerdict &verdict);

private:
    struct Running;
    void step(const std::shared_ptr<Running> &running);
    void finish(const Running &running, const Result<Nothing> &outcome);

    storage::Executor &m_executor;
    const Clock &m_clock;
    const QByteArray m_chainKey;
    const QByteArray m_publicKey;
    OutsideHead m_outside;
    std::optional<AuditVerdict> m_newest;
    QList<Done<AuditVerdict>> m_waiting;
    bool m_isRunning = false;
};

} // namespace gemba::audit
