// The table of contents: every module, in the order in which each needs those before it.

#include "modules.h"

#include "backup_place.h"
#include "data_place.h"
#include "licences.h"
#include "module_options.h"
#include "print_process.h"
#include "runtime_settings.h"
#include "setting_exchange.h"
#include "system_contract.h"

#include <after_restore.h>
#include <alarm_exchange.h>
#include <alarm_service.h>
#include <alarms_module.h>
#include <audit_module.h>
#include <backup_service.h>
#include <backups_module.h>
#include <bag_files.h>
#include <bags_module.h>
#include <devices_module.h>
#include <documents_module.h>
#include <exchange_module.h>
#include <files_module.h>
#include <files_service.h>
#include <identity_module.h>
#include <people_exchange.h>
#include <sensor_exchange.h>
#include <sensors_module.h>
#include <watch_module.h>

#include <gemba/core/log.h>
#include <gemba/links/mail_link.h>
#include <gemba/storage/audit_trail.h>
#include <gemba/storage/idempotency.h>
#include <gemba/storage/retention.h>
#include <gemba/vault/vault_service.h>

#include <sodium.h>

#include <chrono>

namespace gemba::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

Modules::Modules(const ServerSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_startedAtMs(clock.nowMs())
{
    if (sodium_init() < 0)
        throw StartupError(ops::ExitCode::Software, u"libsodium cannot start."_s);
    endInterruptedRestore(settings);
    const storage::DatabaseOptions database = databaseOptions(settings);
    try {
        auto migrated = storage::Migrator(database, allMigrations(), clock).migrate();
        if (!migrated) {
            const ErrorInfo &info = errorInfo(migrated.error().code);
            throw StartupError(ops::ExitCode::Unavailable, QString::fromUtf8(info.text) + u' ' +
                                                               migrated.error().detail + u' ' +
                                                               QString::fromUtf8(info.remedy));
        }
        m_migration = *migrated;
        m_executor = std::make_unique<storage::Executor>(database, clock);
    } catch (const storage::DatabaseError &error) {
        throw StartupError(ops::ExitCode::Unavailable,
                           u"The database cannot be opened: "_s + QString::fromUtf8(error.what()));
    }
    m_bus = std::make_unique<rpc::EventBus>(m_registry, clock, m_metrics);
    if (database.engine == storage::Engine::Postgres) {
        followOtherNodes(database);
    } else {
        m_executor->setCommitListener(
            [bus = m_bus.get()](const QList<storage::CommittedEvent> &events) { bus->announce(events); });
    }
    m_dispatcher = std::make_unique<rpc::Dispatcher>(m_registry, *m_executor, clock, m_metrics);

    loadSettings();
    m_audit = makeAudit(database.auditKey);
    m_dispatcher->addObserver([this](const rpc::FinishedCall &call) { m_audit->noteCall(call); });

    try {
        m_vault = std::make_unique<vault::Vault>(keyDirectory(settings) + u"/vault.keys"_s, clock);
    } catch (const std::runtime_error &error) {
        throw StartupError(ops::ExitCode::InputOutput, u"The vault cannot be opened: "_s +
                                                           QString::fromUtf8(error.what()) +
                                                           u". Restore the key ring from the backup."_s);
    }
    m_vaultService = std::make_unique<vault::VaultService>(*m_executor, *m_vault);
    for (const vault::Column &column : identity::IdentityService::sealedColumns())
        m_vaultService->watch(column);
    if (!m_settings.config.mail.host.isEmpty())
        m_mail = links::makeMailLink(mailOptions(m_settings.config.mail, settings.config.mail));
    m_identity = std::make_unique<identity::IdentityService>(*m_executor, clock, identityOptions(m_settings), *m_vault,
                                                             m_mail.get());
    m_alarms = std::make_unique<alarms::AlarmService>(*m_executor, clock, m_metrics);
    m_watch = makeWatch();
    m_sensors =
        std::make_unique<sensors::SensorService>(*m_executor, *m_alarms, std::make_unique<sensors::PlainHistorian>(),
                                                 clock, m_metrics, qualityPolicy(m_settings.config.sensors));
    m_sensors->publishTo(m_bus.get());
    m_sensors->setTimeZone(QTimeZone(m_settings.config.site.timezone.toUtf8()));
    m_sensors->setRetentionDays(m_settings.config.sensors.rawRetentionDays);
    m_sensors->setLimitApproval(limitApproval(m_settings.config.alarms));
    m_devices = std::make_unique<devices::DeviceService>(*m_executor, *m_alarms, *m_sensors, clock);
    m_enrolment = std::make_unique<devices::DeviceEnrolment>(
        *m_devices, clock, devices::EnrolmentOptions{settings.config.site.id, settings.fingerprintWords});
    m_quarantine = std::make_unique<devices::Quarantine>(*m_executor, clock, m_metrics,
                                                         settings.config.sensors.quarantineMessages);

    m_bags = std::make_unique<bags::BagService>(*m_executor, *m_alarms, clock);
    m_bags->publishTo(m_bus.get());
    m_bags->setTimeZone(QTimeZone(m_settings.config.site.timezone.toUtf8()));
    m_backups = std::make_unique<backup::BackupService>(*m_executor, clock, backupOptions(m_settings, database, clock));

    declareLiveSettings(settings.config.mail);

    bindAll();
    bindFiles(database);
    m_identity->learnPermissions(m_registry);
    m_dispatcher->setCallerCheck([this](const rpc::Caller &caller) { return m_identity->check(caller); });
    m_dispatcher->setGate(
        [this](const rpc::Caller &caller, bool isPassive) { return m_identity->admit(caller, isPassive); });
    connect(m_bus.get(), &rpc::EventBus::committed, m_runtime.get(), &RuntimeSettings::noticed);
    connect(m_bus.get(), &rpc::EventBus::committed, m_identity.get(), &identity::IdentityService::noticed);

    settleRestores(settings, *m_executor, [this](storage::Transaction &tx, const QList<QJsonObject> &shutOut) {
        const qint64 nowMs = m_clock.nowMs();
        QJsonObject ended = identity::endAfterRestore(tx, nowMs);
        ended[u"deviceCodes"_s] = m_enrolment->forgetAll(tx);
        QJsonArray again;
        for (const QJsonObject &before : shutOut) {
            QJsonObject counts = identity::shutOutAgain(tx, before, nowMs);
            counts[u"devices"_s] = devices::DeviceEnrolment::shutOutAgain(tx, before["devices"_L1].toArray(), nowMs);
            again.append(counts);
        }
        ended[u"shutOutAgain"_s] = again;
        return ended;
    });
    m_audit->start();
    m_identity->start();
    m_alarms->start();
    m_watch->start();
    m_sensors->start();
    m_devices->start();
    m_bags->start();
    keepStorageTidy();
}

Modules::~Modules()
{
    m_files.reset();
    m_backups.reset();
    m_listener.reset();
    m_audit->flush();
    // Jobs that still run belong to the services: the executor finishes them before any service goes.
    m_executor.reset();
}

std::unique_ptr<audit::AuditService> Modules::makeAudit(const QByteArray &chainKey)
{
    try {
        return std::make_unique<audit::AuditService>(*m_executor, m_clock, auditOptions(m_settings, chainKey));
    } catch (const std::runtime_error &error) {
        throw StartupError(ops::ExitCode::InputOutput,
                           u"The audit trail cannot be opened: "_s + QString::fromUtf8(error.what()));
    }
}

std::unique_ptr<watch::WatchService> Modules::makeWatch()
{
    auto watch =
        std::make_unique<watch::WatchService>(*m_executor, *m_alarms, m_metrics, m_clock, watchOptions(m_settings));
    watch->publishTo(m_bus.get());
    m_dispatcher->addObserver([w = watch.get()](const rpc::FinishedCall &call) { w->noteCall(call); });
    connect(m_audit.get(), &audit::AuditService::verified, watch.get(),
            [w = watch.get()](const audit::AuditVerdict &verdict) { w->noteAuditTrail(!verdict.firstBadSeq); });
    return watch;
}

void Modules::followOtherNodes(const storage::DatabaseOptions &database)
{
    auto newest = m_executor->readNow<qint64>(
        [](storage::ReadTransaction &tx) -> Result<qint64> { return storage::newestEventSeq(tx); });
    if (!newest)
        throw StartupError(ops::ExitCode::Unavailable, u"The events cannot be read: "_s + newest.error().detail);
    m_pump = std::make_unique<rpc::EventPump>(*m_executor, *m_bus, *newest);
    m_executor->setCommitListener([pump = m_pump.get()](const QList<storage::CommittedEvent> &) { pump->look(); });
    m_listener = std::make_unique<storage::NotifyListener>(database, [pump = m_pump.get()](qint64) { pump->look(); });
}

void Modules::loadSettings()
{
    m_runtime = std::make_unique<RuntimeSettings>(m_settings, m_clock);
    auto loaded = m_executor->readNow<Nothing>([this](storage::ReadTransaction &tx) -> Result<Nothing> {
        m_runtime->load(tx);
        return Nothing{};
    });
    if (!loaded)
        throw StartupError(ops::ExitCode::Unavailable, u"The settings cannot be read: "_s + loaded.error().detail);
    log::setMinimumSeverity(severityOf(m_settings.config.log));
}

void Modules::bindExchange()
{
    m_exchange = std::make_unique<exchange::ExchangeService>(*m_executor);
    for (auto &kind : identity::exchanged(m_identity->people(), m_identity->roles(), m_clock))
        m_exchange->add(std::move(kind));
    for (auto &kind : sensors::exchanged(*m_sensors))
        m_exchange->add(std::move(kind));
    m_exchange->add(alarms::exchanged(*m_alarms));
    m_exchange->add(exchanged(*m_runtime));
    exchange::bindExchange(m_registry, *m_exchange, this);
}

void Modules::bindFiles(const storage::DatabaseOptions &database)
{
    files::FilesOptions options;
    options.folder = m_settings.dataDirectory + u"/exchange"_s;
    options.database = database;
    try {
        m_files = std::make_unique<files::FilesService>(*m_executor, m_clock, options);
    } catch (const std::runtime_error &error) {
        throw StartupError(ops::ExitCode::InputOutput,
                           u"The folder of exports and imports cannot be used: "_s + QString::fromUtf8(error.what()));
    }
    for (auto &kind : bags::fileKinds(*m_bags))
        m_files->add(std::move(kind));
    files::bindFiles(m_registry, *m_files);
}

void Modules::bindAll()
{
    audit::bindAudit(m_registry, *m_audit);
    identity::bindIdentity(m_registry, *m_identity);
    m_vaultService->bind(m_registry);
    bindExchange();
    bindSettings(m_registry, *m_runtime);
    bindLicences(m_registry);
    m_printer = std::make_unique<PrintProcess>([this] { return m_settings.config.site.name; });
    sensors::bindSensors(m_registry, *m_sensors, m_printer.get());
    alarms::bindAlarms(m_registry, *m_alarms);
    watch::bindWatch(m_registry, *m_watch);
    devices::bindDevices(m_registry, *m_devices, [this] { return m_gateway; });
    devices::bindEnrolment(m_registry, *m_enrolment);
    bags::bindBags(m_registry, *m_bags);
    m_documents =
        std::make_unique<bags::DocumentDesk>(*m_executor, *m_bags, m_printer.get(), m_settings.config.site.id);
    bags::bindBagDocuments(m_registry, *m_bags, *m_documents);
    backup::bindBackups(m_registry, *m_backups, *m_bus);

    m_registry.local<SystemInfo>([this](const rpc::CallContext &, const wire::Empty &, auto done) {
        SystemInfo::Reply reply;
        reply.version = QStringLiteral(GEMBA_VERSION);
        reply.siteId = m_settings.config.site.id;
        reply.siteName = m_settings.config.site.name;
        reply.timeZone = m_settings.config.site.timezone;
        reply.serverTimeMs = m_clock.nowMs();
        reply.startedAtMs = m_startedAtMs;
        done(reply);
    });
    m_registry.stateTopic<Heartbeat>([this] { return Heartbeat{m_clock.nowMs(), m_beat}; });
    using namespace std::chrono_literals;
    m_heartbeat.setInterval(1s);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        ++m_beat;
        m_bus->publishState(QString::fromLatin1(Heartbeat::topic.name),
                            wire::encode(Heartbeat{m_clock.nowMs(), m_beat}));
    });
    m_heartbeat.start();

    const auto gauge = [this](const char *name, const char *help, auto member) {
        m_metrics.gauge(QString::fromLatin1(name), QString::fromLatin1(help),
                        [this, member] { return static_cast<double>(m_executor->counters().*member); });
    };
    const auto counted = [this](const char *name, const char *help, auto member) {
        m_metrics.countedBy(QString::fromLatin1(name), QString::fromLatin1(help),
                            [this, member] { return static_cast<double>(m_executor->counters().*member); });
    };
    counted("gemba_storage_commits_total", "Durable group commits", &storage::ExecutorCounters::commits);
    counted("gemba_storage_jobs_total", "Write jobs committed", &storage::ExecutorCounters::jobs);
    counted("gemba_storage_reads_total", "Read jobs", &storage::ExecutorCounters::reads);
    counted("gemba_storage_reconnects_total", "Times the database connection came back",
            &storage::ExecutorCounters::reconnects);
    gauge("gemba_storage_write_queue", "Write jobs waiting", &storage::ExecutorCounters::writeQueue);
    gauge("gemba_storage_read_queue", "Read jobs waiting", &storage::ExecutorCounters::readQueue);
    m_metrics.gauge(u"gemba_storage_healthy"_s, u"1 while the writer has a working connection"_s,
                    [this] { return m_executor->healthy() ? 1.0 : 0.0; });
}

void Modules::keepStorageTidy()
{
    using namespace std::chrono_literals;
    m_tidy.setInterval(1min);
    connect(&m_tidy, &QTimer::timeout, this, [this] {
        const qint64 nowMs = m_clock.nowMs();
        const qint64 journalDays = m_settings.config.alarms.journalRetentionDays;
        m_executor->write<Nothing>(
            [this, nowMs, journalDays](storage::Transaction &tx) -> Result<Nothing> {
                // Clients may be away over a weekend and still resume; keys outlive every sensible retry.
                storage::purgeEvents(tx, nowMs - 7 * dayMs, 100'000, 2'000);
                storage::purgeReplies(tx, nowMs - 7 * dayMs, 2'000);
                m_identity->tidy(tx, nowMs);
                m_enrolment->tidy(tx, nowMs);
                m_alarms->purgeJournal(tx, nowMs - journalDays * dayMs, 2'000);
                return Nothing{};
            },
            [](Result<Nothing>) {}, storage::WriteKind::FreesSpace);
    });
    m_tidy.start();
}

} // namespace gemba::server
