#include "backup_service.h"

#include "disk_file.h"
#include "own_folder.h"
#include "postgres_tools.h"

#include <gemba/core/ids.h>
#include <gemba/core/log.h>
#include <gemba/storage/settings.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <numeric>
#include <utility>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookEveryMs = 60'000;
constexpr qint64 kRetryMs = 15 * 60'000;
constexpr qint64 kTellEveryMs = 200;
constexpr qint64 kOverdueMs = 2 * 86'400'000LL;
constexpr qint64 kGraceMs = 3'600'000;
const auto kDrillSetting = u"backup.drill"_s;
const auto kFailureSetting = u"backup.failure"_s;

QJsonObject objectOf(const std::optional<QString> &text)
{
    return text ? QJsonDocument::fromJson(text->toUtf8()).object() : QJsonObject();
}

bool isGood(const Backup &backup)
{
    return backup.proof == Proof::Full || backup.proof == Proof::Bytes;
}

QString nameOf(JobKind kind)
{
    return u"backups."_s + wire::enumName(kind);
}

/// Nothing of another server's is ever looked at: what is removed there would be its backups.
BackupOptions keepingApart(BackupOptions options)
{
    if (!options.offBoxDirectory.isEmpty())
        options.offBoxDirectory =
            ownFolderIn(options.offBoxDirectory, options.source.site, options.source.dataDirectory);
    if (options.continuous)
        options.continuous->directory = options.offBoxDirectory + u"/continuous"_s;
    return options;
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

/// What the body of a job works with.
class BackupService::Work
{
public:
    Work(BackupService &owner, const rpc::Caller &asker, Job started)
        : service(owner)
        , caller(asker)
        , job(std::move(started))
    {
    }

    const BackupOptions &options() const { return service.m_options; }
    const JobControl &control() const { return *service.m_control; }
    BackupSecret secret() const
    {
        return options().keyFile.isEmpty() ? BackupSecret() : BackupSecret::fromFile(options().keyFile);
    }
    QString scratch() const { return options().directory; }

    void backUp(const QString &kind)
    {
        const ScheduleRules rules = service.plan().rules;
        BackupSource source = options().source;
        source.secret = secret();
        removeUnfinished(options().directory);
        const QString folder = writeBackup(source, kind, options().directory, service.m_clock, control());
        job.backup = QFileInfo(folder).fileName();
        check(folder);
        // First: the other machine may be away for weeks, and this disk must not fill up meanwhile.
        tidyShelf(options().directory, rules);
        if (!options().offBoxDirectory.isEmpty())
            copyAway(folder, rules);
    }

    void copyAway(const QString &folder, const ScheduleRules &rules)
    {
        const QString &away = options().offBoxDirectory;
        removeUnfinished(away);
        copyBackup(folder, away, control());
        noteCopy(folder, away, service.m_clock.nowMs());
        tidyShelf(away, rules);
    }

    void check(const QString &folder)
    {
        const Verification found =
            verifyBackup(folder, secret(), {options().source.database.auditKey, options().newestStep}, scratch(),
                         service.m_clock, control());
        details.insert(u"full"_s, found.full);
        if (!found.ok)
            throw BackupFault(ErrorCode::BackupDamaged, found.reason);
    }

    void rehearse(const QString &folder)
    {
        Drill drill;
        drill.atMs = service.m_clock.nowMs();
        drill.backup = QFileInfo(folder).fileName();
        std::optional<BackupFault> fault;
        try {
            restoreAside(folder, drill);
            drill.passed = true;
        } catch (const BackupFault &failure) {
            drill.reason = QString::fromUtf8(failure.what());
            fault = failure;
        } catch (const std::exception &failure) {
            drill.reason = QString::fromUtf8(failure.what());
            fault = BackupFault(ErrorCode::RestoreFailed, drill.reason);
        }
        if (fault && fault->code() == ErrorCode::ShuttingDown)
            throw *fault;
        details = wire::encode(drill);
        remember = {kDrillSetting, textOf(details)};
        const std::lock_guard lock(service.m_mutex);
        service.m_status.lastDrill = drill;
        if (fault)
            throw *fault;
    }

    void restoreAside(const QString &folder, Drill &drill)
    {
        BackupFolder backup(folder);
        const Manifest &manifest = backup.manifest();
        drill.dataAgeMs = service.m_clock.nowMs() - manifest.startedAtMs;
        drill.databaseBytes = manifest.part(u"database"_s)->plainBytes;
        drill.rows = std::accumulate(manifest.facts.rows.cbegin(), manifest.facts.rows.cend(), qint64{0});
        drill.auditRows = manifest.facts.auditRows;
        const qint64 startedMs = service.m_clock.monotonicMs();
        backup.unlock(secret());
        const QTemporaryDir scratchFolder(scratch() + u"/.drill-XXXXXX"_s);
        if (!scratchFolder.isValid())
            throw BackupFault(ErrorCode::BackupFailed, u"no scratch folder can be made in "_s + scratch());
        RestoreTarget target{scratchFolder.path(), options().source.database, options().newestStep};
        const bool isSqlite = target.database.engine == storage::Engine::Sqlite;
        if (isSqlite) {
            target.database.sqliteFile = scratchFolder.filePath(u"gemba.sqlite"_s);
        } else {
            target.database.pgDatabase += u"_drill_"_s + newUuid7(service.m_clock.nowMs()).left(13).remove(u'-');
            createPostgresDatabase(options().source.database, target.database.pgDatabase);
        }
        const auto cleanUp = qScopeGuard([&] {
            if (isSqlite)
                return;
            try {
                dropPostgresDatabase(options().source.database, target.database.pgDatabase);
            } catch (const BackupFault &failure) {
                log::warning(u"backup"_s, u"the scratch database of a drill stays behind"_s,
                             {{u"fault"_s, QString::fromUtf8(failure.what())}});
            }
        });
        if (isSqlite) {
            restoreBackup(backup, target, {}, service.m_clock, control());
            forgetRestoreMarks(target.dataDirectory); // a rehearsal is not for the trail, nor for the log
        } else {
            restorePostgresDump(target.database, target.database.pgDatabase,
                                backup.source(u"database"_s, u"restore"_s, control()));
        }
        control().report(u"open"_s, 0, 0);
        // The modules migrate what an older version left: rows are compared before, the trail after.
        const DatabaseFacts copied = isSqlite ? manifest.facts : factsOfPostgres(target.database);
        if (const QString difference = differenceOf(manifest.facts, copied); !difference.isEmpty())
            throw BackupFault(ErrorCode::BackupDamaged, difference);
        const DatabaseFacts opened = options().open(scratchFolder.path(), target.database);
        drill.tookMs = service.m_clock.monotonicMs() - startedMs;
        control().report(u"compare"_s, 0, 0);
        if (opened.auditRows < manifest.facts.auditRows)
            throw BackupFault(ErrorCode::BackupDamaged,
                              u"the modules found %1 lines of the audit trail instead of %2"_s.arg(opened.auditRows)
                                  .arg(manifest.facts.auditRows));
        drill.checks = manifest.facts.rows.size() + 4;
    }

    BackupService &service;
    const rpc::Caller caller;
    Job job;
    QJsonObject details;
    std::pair<QString, QString> remember; ///< a setting to keep
};

BackupService::BackupService(storage::Executor &executor, const Clock &clock, BackupOptions options, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(keepingApart(std::move(options)))
    , m_bornMs(clock.monotonicMs())
    , m_plan{m_options.scheduled, m_options.rules, m_options.continuous ? m_options.continuous->everyMs : 0}
{
    readMemory();
    refreshShelf();
    m_schedule.setInterval(kLookEveryMs);
    connect(&m_schedule, &QTimer::timeout, this, [this] { runIfDue(); });
}

BackupService::~BackupService()
{
    m_continuous.reset();
    if (m_control)
        m_control->stop();
    if (m_thread)
        m_thread->wait();
}

void BackupService::startSchedule()
{
    m_serving = true;
    m_schedule.start();
    followContinuously();
}

void BackupService::setSchedule(bool scheduled, const ScheduleRules &rules, int continuousMs)
{
    {
        const std::lock_guard lock(m_mutex);
        const Plan before = std::exchange(m_plan, {scheduled, rules, continuousMs});
        const qint64 nowMs = m_clock.nowMs();
        m_plan.scheduledSinceMs = before.scheduled ? before.scheduledSinceMs : nowMs;
        m_plan.copyingSinceMs = before.copiesEveryMs() > 0 ? before.copyingSinceMs : nowMs;
    }
    followContinuously();
    tell(true);
}

BackupService::Plan BackupService::plan() const
{
    const std::lock_guard lock(m_mutex);
    return m_plan;
}

void BackupService::followContinuously()
{
    if (!m_serving || !m_options.continuous)
        return;
    const int everyMs = plan().copiesEveryMs();
    // It is not ended: that would wait for its last write, and the share may hang for hours.
    if (m_continuous)
        return m_continuous->setEveryMs(everyMs);
    if (everyMs <= 0)
        return;
    ContinuousOptions options = *m_options.continuous;
    options.everyMs = everyMs;
    auto copy = std::make_unique<ContinuousCopy>(m_clock, std::move(options));
    const std::lock_guard lock(m_mutex);
    m_continuous = std::move(copy);
}

bool BackupService::runIfDue()
{
    const Plan now = plan();
    if (!now.scheduled || m_clock.monotonicMs() < m_retryAtMs)
        return false;
    const QList<Backup> shelf = listShelf(m_options.directory, m_options.offBoxDirectory);
    const auto due = dueBackup(forSchedule(shelf), now.rules, m_clock.nowMs());
    if (due ? !run(rpc::Caller::system(), *due) : !copyIfMissing(shelf))
        return false;
    m_retryAtMs = m_clock.monotonicMs() + kRetryMs; // should it fail
    return true;
}

/// The newest good one only: what it holds is all that the others hold, and more.
bool BackupService::copyIfMissing(const QList<Backup> &shelf)
{
    const auto newest = std::find_if(shelf.begin(), shelf.end(), isGood);
    if (m_options.offBoxDirectory.isEmpty() || newest == shelf.end() || newest->offBox)
        return false;
    return start(JobKind::Copy, rpc::Caller::system(), newest->name,
                 [folder = m_options.directory + u'/' + newest->name, rules = plan().rules](Work &work) {
                     work.copyAway(folder, rules);
                 })
        .ok();
}

ListBackups::Reply BackupService::list() const
{
    ListBackups::Reply reply;
    reply.backups = listShelf(m_options.directory, m_options.offBoxDirectory);
    reply.directory = m_options.directory;
    reply.offBoxDirectory = m_options.offBoxDirectory;
    const Plan now = plan();
    reply.keepDaily = now.rules.keepDaily;
    reply.keepWeekly = now.rules.keepWeekly;
    reply.hour = now.rules.hour;
    reply.scheduled = now.scheduled;
    reply.encrypted = !m_options.keyFile.isEmpty();
    reply.status = status();
    return reply;
}

Result<JobReply> BackupService::run(const rpc::Caller &caller, const QString &kind)
{
    return start(JobKind::Run, caller, {}, [kind](Work &work) { work.backUp(kind); });
}

Result<JobReply> BackupService::verify(const rpc::Caller &caller, const BackupName &what)
{
    const auto folder = folderOf(what);
    if (!folder)
        return folder.error();
    return start(JobKind::Verify, caller, QFileInfo(*folder).fileName(),
                 [folder = *folder](Work &work) { work.check(folder); });
}

Result<JobReply> BackupService::drill(const rpc::Caller &caller, const BackupName &what)
{
    const auto folder = folderOf(what);
    if (!folder)
        return folder.error();
    return start(JobKind::Drill, caller, QFileInfo(*folder).fileName(),
                 [folder = *folder](Work &work) { work.rehearse(folder); });
}

Result<QString> BackupService::folderOf(const BackupName &what) const
{
    const QList<Backup> shelf = listShelf(m_options.directory, {});
    for (const Backup &backup : shelf) {
        if (what.backup ? backup.name == *what.backup : isGood(backup))
            return m_options.directory + u'/' + backup.name;
    }
    if (what.backup)
        return refuseField(ErrorCode::NotFound, u"backup"_s);
    return refuse(ErrorCode::NoBackup);
}

Result<JobReply> BackupService::start(JobKind kind, const rpc::Caller &caller, const QString &backup,
                                      std::function<void(Work &)> body)
{
    Job job;
    {
        const std::lock_guard lock(m_mutex);
        if (m_status.job && m_status.job->state == JobState::Running)
            return refuse(ErrorCode::BackupBusy);
        job.id = newUuid7(m_clock.nowMs());
        job.kind = kind;
        job.state = JobState::Running;
        job.backup = backup;
        job.startedAtMs = m_clock.nowMs();
        m_status.job = job;
    }
    if (m_thread)
        m_thread->wait(); // it has said its last word
    m_control = std::make_unique<JobControl>([this](const Progress &progress) {
        {
            const std::lock_guard lock(m_mutex);
            m_status.job->step = progress.step;
            m_status.job->done = progress.done;
            m_status.job->total = progress.total;
        }
        tell(false);
    });
    m_thread.reset(QThread::create([this, kind, caller, job, body = std::move(body)] {
        Work work(*this, caller, job);
        std::optional<Error> error;
        try {
            makePrivateFolder(m_options.directory);
            body(work);
        } catch (const BackupFault &fault) {
            error = fault.error();
        } catch (const std::exception &fault) {
            error = Error{ErrorCode::Internal, {}, QString::fromUtf8(fault.what())};
        }
        work.job.finishedAtMs = m_clock.nowMs();
        work.job.state = error ? JobState::Failed : JobState::Done;
        const QString name = nameOf(kind);
        const bool makesBackups = kind == JobKind::Run || kind == JobKind::Copy;
        if (error) {
            work.job.code = static_cast<int>(error->code);
            work.job.reason = error->detail;
            work.details.insert(u"code"_s, *work.job.code);
            work.details.insert(u"reason"_s, error->detail);
            log::error(u"backup"_s, u"a backup job failed"_s, {{u"job"_s, name}, {u"reason"_s, error->detail}});
            if (makesBackups)
                work.remember = {kFailureSetting,
                                 textOf({{u"atMs"_s, *work.job.finishedAtMs}, {u"reason"_s, error->detail}})};
        }
        if (!error || error->code != ErrorCode::ShuttingDown) {
            // A database that cannot be written to must not turn a good backup into a failure.
            const auto kept = m_executor.writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
                if (!work.remember.first.isEmpty())
                    storage::writeSetting(tx, work.remember.first, work.remember.second);
                tx.audit(rpc::auditOf(caller, name, u"backup"_s, work.job.backup, {}, work.details));
                return Nothing{};
            });
            if (!kept)
                log::warning(u"backup"_s, u"the result of a backup job could not be recorded"_s,
                             {{u"code"_s, static_cast<int>(kept.error().code)}});
        }
        refreshShelf();
        {
            const std::lock_guard lock(m_mutex);
            if (error && makesBackups) {
                m_status.lastFailureAtMs = work.job.finishedAtMs;
                m_status.lastFailure = error->detail;
            }
            m_status.job = work.job;
        }
        tell(true);
    }));
    m_thread->setObjectName(u"backup"_s);
    m_thread->start(QThread::LowPriority);
    tell(true);
    return JobReply{job};
}

void BackupService::refreshShelf()
{
    const QList<Backup> shelf = listShelf(m_options.directory, m_options.offBoxDirectory);
    const auto good = std::find_if(shelf.begin(), shelf.end(), isGood);
    const auto away = std::find_if(good, shelf.end(), [](const Backup &each) { return isGood(each) && each.offBox; });
    const std::lock_guard lock(m_mutex);
    m_status.lastGood = good == shelf.end() ? QString() : good->name;
    m_status.lastGoodAtMs = good == shelf.end() ? std::nullopt : std::optional(good->startedAtMs);
    m_newestAwayMs = away == shelf.end() ? std::nullopt : std::optional(away->startedAtMs);
}

void BackupService::readMemory()
{
    struct Memory
    {
        QJsonObject drill;
        QJsonObject failure;
    };
    const auto memory = m_executor.readNow<Memory>([](storage::ReadTransaction &tx) -> Result<Memory> {
        return Memory{objectOf(storage::readSetting(tx, kDrillSetting)),
                      objectOf(storage::readSetting(tx, kFailureSetting))};
    });
    if (!memory)
        return;
    if (auto drill = wire::decode<Drill>(memory->drill, wire::Unknown::Ignore))
        m_status.lastDrill = *drill;
    if (!memory->failure.isEmpty()) {
        m_status.lastFailureAtMs = memory->failure["atMs"_L1].toInteger();
        m_status.lastFailure = memory->failure["reason"_L1].toString();
    }
}

void BackupService::tell(bool always)
{
    {
        const std::lock_guard lock(m_mutex);
        const qint64 nowMs = m_clock.monotonicMs();
        if (!always && nowMs - m_toldMs < kTellEveryMs)
            return;
        m_toldMs = nowMs;
    }
    QMetaObject::invokeMethod(this, &BackupService::statusChanged, Qt::QueuedConnection);
}

BackupStatus BackupService::status() const
{
    const std::lock_guard lock(m_mutex);
    BackupStatus status = m_status;
    if (m_plan.scheduled)
        status.nextAtMs = nextDueMs(m_plan.rules, m_clock.nowMs());
    if (m_continuous && m_plan.copiesEveryMs() > 0) {
        const ContinuousState copy = m_continuous->state();
        status.continuous =
            Continuous{copy.folder, copy.copiedToMs, copy.segments, m_plan.copiesEveryMs() / 1000, copy.failure};
    }
    return status;
}

BackupHealth BackupService::health() const
{
    const std::lock_guard lock(m_mutex);
    BackupHealth health;
    health.scheduled = m_plan.scheduled;
    health.lastGoodAtMs = m_status.lastGoodAtMs;
    if (m_status.lastGoodAtMs)
        health.ageMs = m_clock.nowMs() - *m_status.lastGoodAtMs;
    health.overdue =
        m_plan.scheduled && (health.ageMs ? *health.ageMs > kOverdueMs : m_clock.monotonicMs() - m_bornMs > kGraceMs);
    if (m_status.lastDrill) {
        health.lastDrillAtMs = m_status.lastDrill->atMs;
        health.lastDrillPassed = m_status.lastDrill->passed;
    }
    health.lastFailureAtMs = m_status.lastFailureAtMs;
    health.lastFailure = m_status.lastFailure;
    health.goesAway = m_plan.scheduled && !m_options.offBoxDirectory.isEmpty();
    health.goesAwaySinceMs = m_plan.scheduledSinceMs;
    health.newestAwayMs = m_newestAwayMs;
    if (m_continuous && m_plan.copiesEveryMs() > 0) {
        const ContinuousState copy = m_continuous->state();
        health.copiedToMs = copy.copiedToMs;
        health.copiedEveryMs = m_plan.copiesEveryMs();
        health.copyingSinceMs = m_plan.copyingSinceMs;
        health.copyFailure = copy.failure;
    }
    return health;
}

} // namespace gemba::backup
