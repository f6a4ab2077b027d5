#pragma once

#include "export_work.h"
#include "exports_contract.h"
#include "file_shelf.h"
#include "work_lane.h"

#include <gemba/storage/executor.h>

#include <QObject>
#include <QTimer>

#include <map>

namespace gemba::files {

struct FilesOptions
{
    QString folder; ///< made 0700; the service's alone
    storage::DatabaseOptions database;
    qint64 keepMs = 86'400'000;
    int jobsOfOne = 20; ///< of one person; then the oldest that is over goes
    int jobs = 200;
    qint64 uploadBytes = 1'073'741'824; ///< of one file
    DiskBounds disk{8'589'934'592, 268'435'456};
};

/// While it is so nothing else is begun with the job.
inline bool isBusy(WireJobState state)
{
    return state == WireJobState::Waiting || state == WireJobState::Running;
}
QString endingOf(WireFileFormat format);

/// Takes whole tables out and in as files. Knows the domains only by what they register. Exports have one thread, imports another; what an
/// import does goes through the writer. Lives on the server's thread; functions are called there unless they say otherwise.
class FilesService : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<JobReply>)>;

    /// Looks at what an earlier run has left. Throws std::runtime_error.
    FilesService(storage::Executor &executor, const Clock &clock, FilesOptions options, QObject *parent = nullptr);
    /// Stops what is running and waits for it.
    ~FilesService() override;
    /// Asks every job to end, and waits for none; what is left of them is taken up by the next start.
    void stop();

    /// Before the first call.
    void add(std::unique_ptr<FileKind> kind);

    /// Any thread.
    ListFileKinds::Reply kinds(const rpc::Caller &caller) const;
    /// On a reader thread.
    static ListImports::Reply imports(storage::ReadTransaction &tx, const ListImports::Params &in);

    /// Refuses NotFound and PermissionDenied about "what", FieldUnknown about a filter, Busy, DiskFull. Answers, on this thread, once the
    /// audit trail says so.
    void startExport(const rpc::Caller &caller, const StartExport::Params &in, Done done);
    /// Refuses NotFound about "job", or StateConflict when there is no file.
    Result<ReadExport::Reply> readExport(const rpc::Caller &caller, const ReadExport::Params &in) const;

    /// Refuses as startExport() does, and ImportTooLarge.
    void beginImport(const rpc::Caller &caller, const BeginImport::Params &in, Done done);
    /// Refuses NotFound about "upload", StateConflict about "offset" when a part is missing before it, FieldRange about "content".
    Result<JobReply> append(const rpc::Caller &caller, const AppendImport::Params &in);
    /// Refuses NotFound about "upload", StateConflict while it is not whole or something is done with it.
    Result<JobReply> check(const rpc::Caller &caller, const UploadName &in);
    Result<JobReply> commit(const rpc::Caller &caller, const CommitImport::Params &in);
    Result<ReadImportReport::Reply> report(const rpc::Caller &caller, const JobName &in) const;
    /// What is wrong with @p in.importId is said by the job.
    Result<JobReply> undo(const rpc::Caller &caller, const UndoImport::Params &in);

    Result<ListFileJobs::Reply> jobs(const rpc::Caller &caller, const ListFileJobs::Params &in) const;
    Result<JobReply> cancel(const rpc::Caller &caller, const JobName &in);

    /// Removes what is too old; the timer calls it.
    void tidy();

private:
    using Task = std::shared_ptr<FileTask>;

    void lookUpImports();
    FileKind *find(const QString &name) const;
    Result<Task> taskOf(const rpc::Caller &caller, const QString &id, const QString &field) const;
    Result<Task> uploadOf(const rpc::Caller &caller, const QString &id) const;
    Result<void> makeRoom(const rpc::Caller &caller, qint64 bytes);
    FileJob newJob(WireJobKind kind, const QString &what, WireFileFormat format) const;
    Task keep(const FileJob &job, const rpc::Caller &caller);
    void forget(const QString &id);
    qint64 usedBytes() const;
    void audited(const rpc::Caller &caller, const char *action, const FileJob &job, QJsonObject about,
                 std::function<void(Result<Nothing>)> done);
    Result<JobReply> startWork(const Task &task, const rpc::Caller &caller, bool partial,
                               std::function<void(const Task &)> work);
    void runOn(WorkLane &lane, const Task &task, std::function<void(const Task &)> work);
    void finishWork(const Task &task, const std::function<void(const Task &)> &work);
    void exportNow(const Task &task, qint64 otherBytes);
    void undoNow(const Task &task, const QString &import, const std::vector<Task> &imports);
    void keepStill(const FileTask &task);

    storage::Executor &m_executor;
    const Clock &m_clock;
    const FilesOptions m_options;
    const FileShelf m_shelf;
    std::vector<std::unique_ptr<FileKind>> m_kinds;
    std::map<QString, Task> m_tasks; ///< by id, which is by time
    QTimer m_tidy;
    std::unique_ptr<WorkLane> m_exports;
    std::unique_ptr<WorkLane> m_imports;
};

} // namespace gemba::files
