#pragma once

#include "anchor_places.h"
#include "audit_verification.h"

#include <gemba/rpc/caller.h>

namespace gemba::audit {

/// What the trail needs every minute: its head signed and taken outside when it has moved, full days closed into segments, and
/// segments past their retention dropped, but only such as the last verification found whole. Lives on the server's thread.
class AuditUpkeep : public QObject
{
    Q_OBJECT
public:
    AuditUpkeep(storage::Executor &executor, const Clock &clock, const AuditOptions &options, const SigningKey &key,
                AuditVerification &verification, QObject *parent = nullptr);

    /// Learns from the file which head was outside before this start.
    void start();
    void run();
    const QList<AnchorPlace> &places() const { return m_places.state(); }

    static constexpr qint64 segmentRows =
        50'000; ///< at most; a step of dropping holds the writer for well under a second

private:
    void anchorHead();
    void tidy();

    storage::Executor &m_executor;
    const Clock &m_clock;
    const AuditOptions &m_options;
    const SigningKey &m_key;
    AuditVerification &m_verification;
    AnchorPlaces m_places;
    qint64 m_anchored = 0;
};

} // namespace gemba::audit
