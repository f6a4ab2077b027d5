#pragma once

#include "server_settings.h"
#include "slow_ends.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/dispatcher.h>
#include <gemba/rpc/event_bus.h>
#include <gemba/rpc/event_pump.h>
#include <gemba/rpc/metrics.h>
#include <gemba/storage/executor.h>
#include <gemba/storage/migrator.h>
#include <gemba/storage/notify_listener.h>

#include <QObject>

#include <memory>

namespace gemba::audit {
class AuditService;
}
namespace gemba::identity {
class IdentityService;
}
namespace gemba::links {
class MailLink;
}
namespace gemba::vault {
class Vault;
class VaultService;
} // namespace gemba::vault
namespace gemba::sensors {
class SensorService;
}
namespace gemba::alarms {
class AlarmService;
}
namespace gemba::bags {
class BagService;
class DocumentDesk;
} // namespace gemba::bags
namespace gemba::backup {
class BackupService;
}
namespace gemba::exchange {
class ExchangeService;
}
namespace gemba::files {
class FilesService;
}
namespace gemba::devices {
class DeviceEnrolment;
class DeviceService;
class MqttGateway;
class Quarantine;
} // namespace gemba::devices

namespace gemba::watch {
class WatchService;
}

namespace gemba::server {

class PrintProcess;
class RuntimeSettings;

/// Every module of the server, built and bound: the table of contents. No sockets, no links. gembad puts transports and
/// links around it; gembactl uses it alone on the data of a stopped server.
class Modules : public QObject
{
    Q_OBJECT
public:
    /// Migrates the database and starts the services. Throws StartupError.
    Modules(const ServerSettings &settings, const Clock &clock, QObject *parent = nullptr);
    ~Modules() override;

    storage::Executor &executor() { return *m_executor; }
    rpc::Dispatcher &dispatcher() { return *m_dispatcher; }
    rpc::EventBus &bus() { return *m_bus; }
    rpc::Metrics &metrics() { return m_metrics; }
    const rpc::MethodRegistry &registry() const { return m_registry; }
    audit::AuditService &audit() { return *m_audit; }
    identity::IdentityService &identity() { return *m_identity; }
    sensors::SensorService &sensors() { return *m_sensors; }
    alarms::AlarmService &alarms() { return *m_alarms; }
    watch::WatchService &watch() { return *m_watch; }
    devices::DeviceService &devices() { return *m_devices; }
    devices::Quarantine &quarantine() { return *m_quarantine; }
    bags::BagService &bags() { return *m_bags; }
    backup::BackupService &backups() { return *m_backups; }
    /// The broker link's gateway, once there is one; for device commands.
    void setGateway(devices::MqttGateway *gateway) { m_gateway = gateway; }
    const storage::MigrationReport &migration() const { return m_migration; }

private:
    std::unique_ptr<audit::AuditService> makeAudit(const QByteArray &chainKey);
    std::unique_ptr<watch::WatchService> makeWatch();
    void bindAll();
    void loadSettings();
    /// @p mailOfFile: before what was changed at run time.
    void declareLiveSettings(const config::MailSection &mailOfFile);
    void bindExchange();
    void bindFiles(const storage::DatabaseOptions &database);
    void keepStorageTidy();
    void followOtherNodes(const storage::DatabaseOptions &database);

    ServerSettings m_settings; ///< changes at run time, on the server's thread: see RuntimeSettings
    const Clock &m_clock;
    const qint64 m_startedAtMs;
    storage::MigrationReport m_migration;
    rpc::Metrics m_metrics;
    rpc::MethodRegistry m_registry;
    std::unique_ptr<storage::Executor> m_executor;
    std::unique_ptr<storage::NotifyListener> m_listener; ///< PostgreSQL only
    std::unique_ptr<rpc::EventBus> m_bus;
    std::unique_ptr<rpc::EventPump> m_pump; ///< PostgreSQL only
    std::unique_ptr<rpc::Dispatcher> m_dispatcher;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<vault::VaultService> m_vaultService;
    SlowEnds m_ends;
    std::unique_ptr<links::MailLink> m_mail; ///< none where the site sends no mail
    std::unique_ptr<audit::AuditService> m_audit;
    std::unique_ptr<RuntimeSettings> m_runtime;
    std::unique_ptr<PrintProcess> m_printer;
    std::unique_ptr<exchange::ExchangeService> m_exchange;
    std::unique_ptr<identity::IdentityService> m_identity;
    std::unique_ptr<alarms::AlarmService> m_alarms;
    std::unique_ptr<watch::WatchService> m_watch;
    std::unique_ptr<sensors::SensorService> m_sensors;
    std::unique_ptr<devices::DeviceService> m_devices;
    std::unique_ptr<devices::DeviceEnrolment> m_enrolment;
    std::unique_ptr<devices::Quarantine> m_quarantine;
    std::unique_ptr<bags::BagService> m_bags;
    std::unique_ptr<bags::DocumentDesk> m_documents;
    std::unique_ptr<backup::BackupService> m_backups;
    std::unique_ptr<files::FilesService> m_files;
    devices::MqttGateway *m_gateway = nullptr;
    QTimer m_heartbeat;
    QTimer m_tidy;
    qint64 m_beat = 0;
};

} // namespace gemba::server
