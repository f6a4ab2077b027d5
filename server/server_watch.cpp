// What the watch asks of the parts around the modules: queues, clients, the broker, the certificate.

#include "server.h"

#include <field_links.h>
#include <mqtt_gateway.h>
#include <watch_service.h>

namespace gemba::server {

using namespace Qt::StringLiterals;
using storage::Executor;
using watch::Breaker;
using watch::OutsidePart;
using watch::QueueState;

namespace {

/// Of the server's certificate; see CertificateAuthority::ensure().
constexpr qint64 renewalMs = 30LL * 86'400'000;

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
    modules.watch().setProbes(std::move(probes));
    connect(this, &Server::ready, this, [this] { m_modules->watch().noteReady(); });
}

} // namespace gemba::server
