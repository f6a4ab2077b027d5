#pragma once

#include "backup_shelf.h"
#include "continuous_copy.h"
#include "restore.h"

#include <gemba/rpc/caller.h>
#include <gemba/storage/executor.h>

#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>

class QThread;

namespace gemba::backup {

struct BackupOptions
{
    BackupSource source; ///< its secret is read from keyFile at every job
    QString keyFile;     ///< empty: not encrypted
    QString directory;
    QString offBoxDirectory; ///< may be shared: this server keeps to a folder of its own in it. Empty: none
    bool scheduled = true;
    ScheduleRules rules;
    int newestStep = 0;                          ///< newest migration this program knows
    std::optional<ContinuousOptions> continuous; ///< SQLite; its directory is made from offBoxDirectory
    /// Starts the modules on restored data, recomputes the audit trail and says what is there; throws what stops it. Runs on the
    /// job's thread. What a drill cannot do without.
    std::function<DatabaseFacts(const QString &dataDirectory, const storage::DatabaseOptions &database)> open;
};

/// What the health page and the alarms ask. Any thread.
struct BackupHealth
{
    bool scheduled = false;
    std::optional<qint64> lastGoodAtMs;
    std::optional<qint64> ageMs; ///< of the newest good backup
    bool overdue = false;        ///< scheduled, and none good for two days, or none at all for an hour after the start
    std::optional<qint64> lastDrillAtMs;
    bool lastDrillPassed = false;
    std::optional<qint64> lastFailureAtMs;
    QString lastFailure;
    bool goesAway = false;              ///< each backup is also to be copied to another machine
    qint64 goesAwaySinceMs = 0;         ///< when that was last turned on; 0: at the start
    std::optional<qint64> newestAwayMs; ///< the state that the newest good one holds which was copied
    std::optional<qint64> copiedToMs;   ///< by the continuous copy; 0 before its base is made
    int copiedEveryMs = 0;
    qint64 copyingSinceMs = 0; ///< as goesAwaySinceMs, of the continuous copy
    QString copyFailure;
};

/// Makes, checks and rehearses backups, one job at a time on a thread of its own, and keeps the schedule. Lives on the server's
/// thread; status() and health() may be called from any.
class BackupService : public QObject
{
    Q_OBJECT
public:
    BackupService(storage::Executor &executor, const Clock &clock, BackupOptions options, QObject *parent = nullptr);
    /// Stops a running job and waits for it.
    ~BackupService() override;

    /// Looks every minute whether one is due, and begins the continuous copy. A server calls it, a tool on stopped data does not.
    void startSchedule();
    /// Another schedule from now on, and another pace of the continuous copy, which ends with @p continuousMs 0 and where nothing is
    /// scheduled. A job that runs ends by the rules it began with.
    void setSchedule(bool scheduled, const ScheduleRules &rules, int continuousMs);
    /// What startSchedule() looks at; also for tests. True if a job was started.
    bool runIfDue();

    ListBackups::Reply list() const;
    Result<JobReply> run(const rpc::Caller &caller, const QString &kind = QStringLiteral("manual"));
    Result<JobReply> verify(const rpc::Caller &caller, const BackupName &what);
    Result<JobReply> drill(const rpc::Caller &caller, const BackupName &what);

    BackupStatus status() const;
    BackupHealth health() const;

Q_SIGNALS:
    /// At most five times a second while a job runs.
    void statusChanged();

private:
    class Work; ///< of one job, on its thread
    struct Plan
    {
        bool scheduled = true;
        ScheduleRules rules;
        int continuousMs = 0;
        qint64 scheduledSinceMs = 0; ///< when it was turned on at run time
        qint64 copyingSinceMs = 0;
        int copiesEveryMs() const { return scheduled ? continuousMs : 0; } ///< 0: not
    };

    Result<JobReply> start(JobKind kind, const rpc::Caller &caller, const QString &backup,
                           std::function<void(Work &)> body);
    Result<QString> folderOf(const BackupName &what) const;
    bool copyIfMissing(const QList<Backup> &shelf);
    Plan plan() const;
    void followContinuously();
    void refreshShelf();
    void readMemory();
    void tell(bool always);

    storage::Executor &m_executor;
    const Clock &m_clock;
    const BackupOptions m_options; ///< the schedule in it is that of the start: see m_plan
    const qint64 m_bornMs;
    QTimer m_schedule;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<JobControl> m_control;
    bool m_serving = false; ///< startSchedule() was called
    qint64 m_retryAtMs = 0; ///< monotonic; after a failure the schedule waits

    mutable std::mutex m_mutex; ///< guards what follows
    Plan m_plan;
    std::unique_ptr<ContinuousCopy>
        m_continuous; ///< made when it is first wanted, on the server's thread; then it may rest
    BackupStatus m_status;
    std::optional<qint64> m_newestAwayMs;
    qint64 m_toldMs = 0;
};

} // namespace gemba::backup
