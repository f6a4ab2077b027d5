#pragma once

#include "devices_contract.h"
#include "write_queue.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/metrics.h>
#include <gemba/storage/executor.h>

#include <QObject>
#include <QTimer>

namespace gemba::devices {

/// Where refused payloads go: counted always, kept up to a bound, written in batches so that a flood of garbage costs
/// one small transaction a second. Lives on the server's thread.
class Quarantine : public QObject
{
    Q_OBJECT
public:
    static constexpr int keptBytes = 512;
    static constexpr int perSecond = 20;

    /// @p keptRows payloads are kept, the newest; 0 keeps none and counts all.
    Quarantine(storage::Executor &executor, const Clock &clock, rpc::Metrics &metrics, int keptRows = 1000,
               QObject *parent = nullptr);
    void add(const QString &source, const std::optional<DeviceId> &device, const QString &reason,
             const QByteArray &payload);
    /// Writes what waits now instead of at the end of the second.
    void flush();

private:
    const Clock &m_clock;
    rpc::Counter &m_refused;
    rpc::Counter &m_notKept;
    QList<QuarantinedPayload> m_waiting; ///< of this second
    WriteQueue<QuarantinedPayload, Nothing> m_queue;
    QTimer m_timer;
};

} // namespace gemba::devices
