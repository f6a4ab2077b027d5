#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of backups. Times are UTC milliseconds, sizes bytes.
namespace gemba::backup {

namespace permission {
inline constexpr auto manage = wire::Permission::named("backups.manage");
} // namespace permission

enum class Proof { None, Bytes, Full, Damaged };
enum class JobKind { Run, Verify, Drill, Copy };
enum class JobState { Running, Done, Failed };

/// One backup on the shelf.
struct Backup
{
    static constexpr auto schemaName = "Backup";
    QString name;
    QString kind;
    qint64 startedAtMs = 0;
    qint64 finishedAtMs = 0;
    qint64 sizeBytes = 0;
    qint64 databaseBytes = 0;
    QString program;
    QString engine;
    qint64 rows = 0;
    qint64 auditRows = 0;
    bool encrypted = false;
    bool holdsKeys = false;
    bool offBox = false;
    Proof proof = Proof::None;
    std::optional<qint64> provenAtMs;
    QString reason;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("name", &Backup::name, "Its folder's name"),
            wire::field("kind", &Backup::kind, "daily, weekly, manual, or base of a continuous copy"),
            wire::field("startedAtMs", &Backup::startedAtMs, "When the copy began: the state that it holds"),
            wire::field("finishedAtMs", &Backup::finishedAtMs, "When it was on disk"),
            wire::field("sizeBytes", &Backup::sizeBytes, "On disk"),
            wire::field("databaseBytes", &Backup::databaseBytes, "Of the database when unpacked"),
            wire::field("program", &Backup::program, "Version that wrote it"),
            wire::field("engine", &Backup::engine, "Of the database: sqlite or postgresql; empty when it is not known")
                .optional(),
            wire::field("rows", &Backup::rows, "Rows of all tables"),
            wire::field("auditRows", &Backup::auditRows, "Lines of the audit trail"),
            wire::field("encrypted", &Backup::encrypted, "Whether it needs a key"),
            wire::field("holdsKeys", &Backup::holdsKeys, "Whether the server's own keys are in it"),
            wire::field("offBox", &Backup::offBox, "Whether it was copied to the off-box directory"),
            wire::field("proof", &Backup::proof, "none; bytes: all read back; full: unpacked and checked too; damaged"),
            wire::field("provenAtMs", &Backup::provenAtMs, "When it was checked last"),
            wire::field("reason", &Backup::reason, "Why it is damaged, or not fully checked")};
    }
};

/// What the service is doing, or did last.
struct Job
{
    static constexpr auto schemaName = "BackupJob";
    QString id;
    JobKind kind = JobKind::Run;
    JobState state = JobState::Done;
    QString backup;
    QString step;
    qint64 done = 0;
    qint64 total = 0;
    qint64 startedAtMs = 0;
    std::optional<qint64> finishedAtMs;
    std::optional<int> code;
    QString reason;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &Job::id, "Identity"),
            wire::field("kind", &Job::kind, "run, verify, drill or copy (of a backup whose copy had failed)"),
            wire::field("state", &Job::state, "running, done or failed"),
            wire::field("backup", &Job::backup, "The backup it is about, once it has a name"),
            wire::field("step", &Job::step,
                        "copy, count, files, check, integrity, audit, copyAway, restore, open or compare"),
            wire::field("done", &Job::done, "Bytes of the step that are done"),
            wire::field("total", &Job::total, "Bytes of the step; 0 where that is not known"),
            wire::field("startedAtMs", &Job::startedAtMs, "When it began"),
            wire::field("finishedAtMs", &Job::finishedAtMs, "When it ended"),
            wire::field("code", &Job::code, "Error code, when it failed"),
            wire::field("reason", &Job::reason, "What failed")};
    }
};

/// The result of a drill: a backup restored aside, and the modules started on it.
struct Drill
{
    static constexpr auto schemaName = "BackupDrill";
    qint64 atMs = 0;
    QString backup;
    bool passed = false;
    QString reason;
    qint64 tookMs = 0;
    qint64 databaseBytes = 0;
    qint64 rows = 0;
    qint64 auditRows = 0;
    qint64 checks = 0;
    qint64 dataAgeMs = 0;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("atMs", &Drill::atMs, "When it began"),
            wire::field("backup", &Drill::backup, "The backup"),
            wire::field("passed", &Drill::passed, "Whether everything agreed"),
            wire::field("reason", &Drill::reason, "What did not"),
            wire::field("tookMs", &Drill::tookMs, "From the first byte read until the modules were up on the data"),
            wire::field("databaseBytes", &Drill::databaseBytes, "Size of the database"),
            wire::field("rows", &Drill::rows, "Rows compared"),
            wire::field("auditRows", &Drill::auditRows, "Lines of the audit trail recomputed"),
            wire::field("checks", &Drill::checks, "Comparisons made"),
            wire::field("dataAgeMs", &Drill::dataAgeMs, "What would have been lost: age of the data at that moment")};
    }
};

/// The copy that follows every commit to another machine.
struct Continuous
{
    static constexpr auto schemaName = "ContinuousCopy";
    QString folder;
    qint64 copiedToMs = 0;
    qint64 segments = 0;
    int everyS = 0;
    QString failure;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("folder", &Continuous::folder, "Where it is; empty before its base is made"),
            wire::field("copiedToMs", &Continuous::copiedToMs, "Every commit before it is there; 0: none"),
            wire::field("segments", &Continuous::segments, "Steps since its base"),
            wire::field("everyS", &Continuous::everyS, "Seconds between two steps"),
            wire::field("failure", &Continuous::failure, "Why the last step failed; empty when it did not")};
    }
};

/// State topic: sent at every step of a job, at most five times a second.
struct BackupStatus
{
    static constexpr wire::Topic topic{"backups.status", wire::TopicKind::State, permission::manage,
                                       "What the backup service is doing"};
    static constexpr auto schemaName = "BackupStatus";
    std::optional<Job> job;
    std::optional<qint64> lastGoodAtMs;
    QString lastGood;
    std::optional<qint64> nextAtMs;
    std::optional<Drill> lastDrill;
    std::optional<qint64> lastFailureAtMs;
    QString lastFailure;
    std::optional<Continuous> continuous;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("job", &BackupStatus::job, "The running job, or the last one"),
            wire::field("lastGoodAtMs", &BackupStatus::lastGoodAtMs, "The state that the newest good backup holds"),
            wire::field("lastGood", &BackupStatus::lastGood, "Its name"),
            wire::field("nextAtMs", &BackupStatus::nextAtMs, "When the schedule makes the next one"),
            wire::field("lastDrill", &BackupStatus::lastDrill, "The last drill"),
            wire::field("lastFailureAtMs", &BackupStatus::lastFailureAtMs, "When a backup failed last"),
            wire::field("lastFailure", &BackupStatus::lastFailure, "Why"),
            wire::field("continuous", &BackupStatus::continuous, "The continuous copy, where there is one")};
    }
};

struct ListBackups
{
    static constexpr wire::Method method{"backups.list",
                                         wire::MethodKind::Local,
                                         permission::manage,
                                         wire::Verb::Get,
                                         "/backups",
                                         "List backups",
                                         "What is in the backup directory, newest first, and the schedule.",
                                         wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        QList<Backup> backups;
        QString directory;
        QString offBoxDirectory;
        int keepDaily = 0;
        int keepWeekly = 0;
        int hour = 0;
        bool scheduled = false;
        bool encrypted = false;
        BackupStatus status;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("backups", &Reply::backups, "Newest first"),
                wire::field("directory", &Reply::directory, "Where they are"),
                wire::field("offBoxDirectory", &Reply::offBoxDirectory, "This server's folder for copies; empty: none"),
                wire::field("keepDaily", &Reply::keepDaily, "Daily ones kept"),
                wire::field("keepWeekly", &Reply::keepWeekly, "Weekly ones kept"),
                wire::field("hour", &Reply::hour, "Hour of the site's day at which the schedule runs"),
                wire::field("scheduled", &Reply::scheduled, "Whether there is a schedule"),
                wire::field("encrypted", &Reply::encrypted, "Whether new ones are encrypted"),
                wire::field("status", &Reply::status, "What is going on")};
        }
    };
};

struct JobReply
{
    Job job;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("job", &JobReply::job, "The job that was started; follow backups.status")};
    }
};

struct RunBackup
{
    static constexpr wire::Method method{
        "backups.run",
        wire::MethodKind::Local,
        permission::manage,
        wire::Verb::Post,
        "/backups",
        "Make a backup now",
        "Starts a job that copies, reads back and checks; refused while another job runs.",
        wire::Clients::desk};
    using Params = wire::Empty;
    using Reply = JobReply;
};

/// A backup by name; without one the newest good one.
struct BackupName
{
    std::optional<QString> backup;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("backup", &BackupName::backup, "Name; without it the newest good one")
                              .minLength(1)
                              .maxLength(200)};
    }
};

struct VerifyBackup
{
    static constexpr wire::Method method{"backups.verify",
                                         wire::MethodKind::Local,
                                         permission::manage,
                                         wire::Verb::Post,
                                         "/backups/verification",
                                         "Check a backup",
                                         "Reads every byte back, unpacks the database aside and checks it.",
                                         wire::Clients::desk};
    using Params = BackupName;
    using Reply = JobReply;
};

struct DrillBackup
{
    static constexpr wire::Method method{
        "backups.drill",
        wire::MethodKind::Local,
        permission::manage,
        wire::Verb::Post,
        "/backups/drill",
        "Rehearse a restore",
        "Restores a backup into a scratch place, starts the server's modules on it, compares and takes the time.",
        wire::Clients::desk};
    using Params = BackupName;
    using Reply = JobReply;
};

} // namespace gemba::backup

namespace gemba::wire {

template <>
struct EnumNames<backup::Proof>
{
    static constexpr std::array values{std::pair{backup::Proof::None, "none"}, std::pair{backup::Proof::Bytes, "bytes"},
                                       std::pair{backup::Proof::Full, "full"},
                                       std::pair{backup::Proof::Damaged, "damaged"}};
};
template <>
struct EnumNames<backup::JobKind>
{
    static constexpr std::array values{
        std::pair{backup::JobKind::Run, "run"}, std::pair{backup::JobKind::Verify, "verify"},
        std::pair{backup::JobKind::Drill, "drill"}, std::pair{backup::JobKind::Copy, "copy"}};
};
template <>
struct EnumNames<backup::JobState>
{
    static constexpr std::array values{std::pair{backup::JobState::Running, "running"},
                                       std::pair{backup::JobState::Done, "done"},
                                       std::pair{backup::JobState::Failed, "failed"}};
};

} // namespace gemba::wire
