// What the watch asks of the parts around the modules: queues, clients, the broker, the certificate.

#include "server.h"

#include <backup_service.h>
#include <field_links.h>
#include <mqtt_gateway.h>
#include <watch_service.h>

#include <algorithm>

namespace gemba::server {

using namespace Qt::StringLiterals;
using storage::Executor;
using watch::Breaker;
using watch::OutsidePart;
using watch::QueueState;

namespace {

/// Of the server's certificate; see CertificateAuthority::ensure().
constexpr qint64 renewalMs = 30LL * 86'400'000;

/// The shelf is read once a minute, not at every look.
constexpr qint64 shelfMs = 60'000;

QString stateOf(const backup::Backup &backup)
{
    switch (backup.proof) {
    case backup::Proof::Damaged:
        return u"failed"_s;
    case backup::Proof::None:
        return u"written"_s;
    case backup::Proof::Bytes:
    case backup::Proof::Full:
        break;
    }
    return u"verified"_s;
}

/// Nothing where nobody makes backups and none are there.
std::optional<QList<watch::BackupHealth>> shelfOf(const backup::BackupService &service)
{
    QList<watch::BackupHealth> out;
    for (const backup::Backup &backup : service.list().backups)
        out.append({backup.kind, backup.startedAtMs, static_cast<double>(backup.sizeBytes),
                    backup.finishedAtMs - backup.startedAtMs, stateOf(backup)});
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.beganAtMs > b.beganAtMs; });
    if (out.isEmpty() && !service.health().scheduled)
        return std::nullopt;
    return out;
}

OutsidePart part(const QString &id, bool reached, const QString &detail = {})
{
    OutsidePart out;
    out.id = id;
    out.breaker = reached ? Breaker::Closed : Breaker::Open;
    out.detail = detail;
    return out;
}

} // namespace

void Server::watchParts()
{
    watch::WatchProbes probes;
    Modules &modules = *m_modules;
    const qint64 readings = m_settings.config.sensors.queueReadings;
    probes.queues = {
        {u"writer"_s, Executor::longestQueue,
         [&modules]() -> QueueState {
             const auto counters = modules.executor().counters();
             return {counters.writeQueue, std::nullopt, counters.jobs};
         }},
        {u"readers"_s, Executor::longestQueue,
         [&modules]() -> QueueState {
             const auto counters = modules.executor().counters();
             return {counters.readQueue, std::nullopt, counters.reads};
         }},
        {u"calls"_s, std::nullopt,
         [&modules]() -> QueueState {
             return {modules.dispatcher().pending(), std::nullopt, std::nullopt};
         }},
        {u"readings"_s, readings,
         [this]() -> QueueState {
             return {m_gateway ? m_gateway->waiting() : 0, std::nullopt, std::nullopt};
         }},
    };
    if (m_fieldLinks)
        probes.queues.append({u"fieldReadings"_s, readings, [this]() -> QueueState {
                                  return {m_fieldLinks->waiting(), std::nullopt, std::nullopt};
                              }});
    probes.clients = [this] {
        const auto [connected, slow] = m_front->conversations();
        return watch::ClientFigures{connected, slow, static_cast<qint64>(m_edge->counters().closedSlow)};
    };
    // Only once it was up: a server that is starting has no broker yet.
    probes.brokerConnected = [this]() -> std::optional<bool> {
        if (!m_link || !m_announced)
            return std::nullopt;
        return m_link->state() == links::MqttState::Connected;
    };
    probes.ballast = [&modules] {
        const storage::DiskState disk = modules.executor().disk();
        if (!disk.watched)
            return watch::Ballast::Unknown;
        return disk.hasBallast ? watch::Ballast::Held : watch::Ballast::Missing;
    };
    probes.outside = [this, &modules] {
        QList<OutsidePart> out;
        OutsidePart database = part(u"database"_s, modules.executor().healthy());
        if (const qint64 us = modules.executor().counters().lastCommitUs; us > 0)
            database.roundTripUs = us;
        out.append(database);
        out.append(part(u"broker"_s, m_link && m_link->state() == links::MqttState::Connected));
        return out;
    };
    if (m_certificate) {
        probes.certificates = [this]() -> QList<watch::CertificateHealth> {
            return {{u"serverLeaf"_s, m_certificate->notAfterMs, m_certificate->notAfterMs - renewalMs}};
        };
    }
    probes.backups = [this, &modules, shelf = std::optional<QList<watch::BackupHealth>>(),
                      readMs = std::optional<qint64>()]() mutable {
        const qint64 nowMs = m_clock.monotonicMs();
        if (!readMs || nowMs - *readMs >= shelfMs) {
            shelf = shelfOf(modules.backups());
            readMs = nowMs;
        }
        return shelf;
    };
    probes.offBox = [&modules]() -> std::optional<watch::OffBoxCopies> {
        const backup::BackupHealth health = modules.backups().health();
        if (!health.goesAway)
            return std::nullopt;
        return watch::OffBoxCopies{health.newestAwayMs, health.copiedToMs, health.copiedEveryMs, health.goesAwaySinceMs,
                                   health.copyingSinceMs};
    };
    probes.drill = [&modules]() -> std::optional<watch::DrillHealth> {
        const auto drill = modules.backups().status().lastDrill;
        if (!drill)
            return std::nullopt;
        return watch::DrillHealth{drill->atMs, drill->passed, drill->tookMs, drill->dataAgeMs, drill->reason};
    };
    modules.watch().setProbes(std::move(probes));
    connect(this, &Server::ready, this, [this] { m_modules->watch().noteReady(); });
}

} // namespace gemba::server
