#pragma once

#include "audit_export.h"
#include "audit_upkeep.h"

#include <refusal_book.h>

#include <gemba/rpc/dispatcher.h>

#include <QTimer>

namespace gemba::audit {

/// The audit trail as the server sees it: what may be asked of it, what it needs every minute, and the refusals that the
/// dispatcher meets. The lines themselves are written by every command in its own transaction. Lives on the server's thread.
class AuditService : public QObject
{
    Q_OBJECT
public:
    /// Makes the signing key at the first start. Throws std::runtime_error when it cannot be read or written.
    AuditService(storage::Executor &executor, const Clock &clock, AuditOptions options, QObject *parent = nullptr);

    /// Starts the minute's work and the verifications.
    void start();
    /// From now on. Days that are over by the new number go with the next minutes' work.
    void setRetentionDays(int days) { m_options.retentionDays = days; }
    /// From now on; the next verification comes after so many minutes.
    void setVerifyMinutes(int minutes);
    /// Writes what has been collected; the last chance before the executor goes.
    void flush();
    /// The minute's work. The timer calls it; harmless at any time.
    void runMinute();

    /// Every answered call comes by here, see Dispatcher::addObserver().
    void noteCall(const rpc::FinishedCall &call);

    void summarise(Done<SummariseAudit::Reply> done);
    void verify(const rpc::CallContext &context, Done<AuditVerdict> done);
    Result<CheckAnchors::Reply> checkAnchors(storage::ReadTransaction &tx, const CheckAnchors::Params &in) const;
    AuditExport &exporter() { return m_export; }
    const QByteArray &chainKey() const { return m_options.key; }
    const std::optional<AuditVerdict> &newestVerdict() const { return m_verification.newest(); }

Q_SIGNALS:
    /// A verification has ended, asked for or not.
    void verified(const gemba::audit::AuditVerdict &verdict);

private:
    void onVerified(const AuditVerdict &verdict);

    storage::Executor &m_executor;
    const Clock &m_clock;
    AuditOptions m_options;
    const SigningKey m_key;
    AuditVerification m_verification;
    AuditUpkeep m_upkeep;
    AuditExport m_export;
    RefusalBook m_refusals;
    qint64 m_reportedBadSeq = 0;
    QTimer m_minute;
    QTimer m_reverify;
};

} // namespace gemba::audit
