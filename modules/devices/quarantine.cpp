#include "quarantine.h"

#include "device_store.h"

#include <gemba/core/log.h>

#include <algorithm>
#include <chrono>

namespace gemba::devices {

using namespace Qt::StringLiterals;

Quarantine::Quarantine(storage::Executor &executor, const Clock &clock, rpc::Metrics &metrics, int keptRows,
                       QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_refused(metrics.counter(u"gemba_payloads_refused_total"_s, u"Payloads of devices that were refused"_s))
    , m_notKept(metrics.counter(u"gemba_payloads_not_kept_total"_s, u"Refused payloads counted but not kept"_s))
    , m_queue(executor, u"refused payloads"_s, std::max(1, keptRows),
              {[keptRows](storage::Transaction &tx, const QList<QuarantinedPayload> &payloads) {
                   store::addQuarantined(tx, payloads, keptRows);
                   return QList<Nothing>(payloads.size());
               },
               [](const QList<QuarantinedPayload> &, const QList<Nothing> &) {},
               [this](const QuarantinedPayload &, const Error &) { m_notKept.add(); },
               [this](const QuarantinedPayload &) { m_notKept.add(); }})
{
    using namespace std::chrono_literals;
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &Quarantine::flush);
}

void Quarantine::add(const QString &source, const std::optional<DeviceId> &device, const QString &reason,
                     const QByteArray &payload)
{
    m_refused.add();
    if (m_waiting.size() >= perSecond) {
        m_notKept.add();
        return;
    }
    QuarantinedPayload entry;
    entry.timeMs = m_clock.nowMs();
    entry.source = source.left(256);
    entry.device = device;
    entry.reason = reason.left(256);
    entry.sizeBytes = payload.size();
    entry.head = payload.left(keptBytes);
    log::info(u"devices"_s, u"payload refused"_s,
              {{u"source"_s, entry.source}, {u"reason"_s, entry.reason}, {u"sizeBytes"_s, entry.sizeBytes}});
    m_waiting.append(entry);
    if (!m_timer.isActive())
        m_timer.start();
}

void Quarantine::flush()
{
    m_timer.stop();
    for (const QuarantinedPayload &payload : std::exchange(m_waiting, {}))
        m_queue.add(payload);
    m_queue.write();
}

} // namespace gemba::devices
