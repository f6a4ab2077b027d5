#include "files_service.h"

#include "import_work.h"
#include "private_folder.h"

#include <gemba/core/ids.h>
#include <gemba/core/log.h>
#include <gemba/storage/on_thread_of.h>

#include <algorithm>

namespace gemba::files {

using namespace Qt::StringLiterals;
using rpc::Caller;
using storage::Transaction;

namespace {

bool isOver(WireJobState state)
{
    return state == WireJobState::Done || state == WireJobState::Failed || state == WireJobState::Cancelled;
}

} // namespace

QString endingOf(WireFileFormat format)
{
    return format == WireFileFormat::Xlsx ? u".xlsx"_s : u".csv"_s;
}

FilesService::FilesService(storage::Executor &executor, const Clock &clock, FilesOptions options, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_shelf(m_options.folder)
    , m_exports(std::make_unique<WorkLane>())
    , m_imports(std::make_unique<WorkLane>())
{
    for (auto &task : m_shelf.load(clock))
        m_tasks.emplace(task->id(), task);
    lookUpImports();
    using namespace std::chrono_literals;
    m_tidy.setInterval(1min);
    connect(&m_tidy, &QTimer::timeout, this, &FilesService::tidy);
    m_tidy.start();
    tidy();
}

FilesService::~FilesService()
{
    stop();
    m_exports.reset();
    m_imports.reset();
}

/// What is in of those that were being taken when the server went: their files are a few seconds behind the database then.
void FilesService::lookUpImports()
{
    using Known = std::optional<store::ImportStanding>;
    for (const auto &[id, task] : m_tasks) {
        const FileJob job = task->view();
        if (job.kind != WireJobKind::Import || job.state != WireJobState::Received || !job.importId)
            continue;
        const auto known = m_executor.readNow<Known>([&](storage::ReadTransaction &tx) -> Result<Known> {
            return store::standingOf(tx, store::findImport(tx, *job.importId), job.rows);
        });
        if (!known)
            log::warning(u"files"_s, u"how far an import came cannot be told"_s, {{u"job"_s, id}});
        else if (*known)
            task->change([&](FileJob &view) { tellStanding(view, **known); });
    }
}

void FilesService::stop()
{
    for (const auto &[id, task] : m_tasks)
        task->stop();
}

void FilesService::add(std::unique_ptr<FileKind> kind)
{
    if (find(kind->name()))
        throw std::logic_error("a kind of file twice: " + kind->name().toStdString());
    m_kinds.push_back(std::move(kind));
    std::sort(m_kinds.begin(), m_kinds.end(), [](const auto &a, const auto &b) { return a->name() < b->name(); });
}

FileKind *FilesService::find(const QString &name) const
{
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const auto &kind) { return kind->name() == name; });
    return found == m_kinds.end() ? nullptr : found->get();
}

ListFileKinds::Reply FilesService::kinds(const Caller &caller) const
{
    const auto described = [](const QList<Column> &columns) {
        QList<FileColumnInfo> out;
        for (const Column &column : columns)
            out.append({column.name, column.meaning, column.required});
        return out;
    };
    ListFileKinds::Reply out;
    for (const auto &kind : m_kinds) {
        FileKindInfo info;
        info.name = kind->name();
        info.exportColumns = described(kind->exportColumns());
        info.importColumns = described(kind->importColumns());
        info.filters = kind->filters();
        info.canExport =
            !info.exportColumns.isEmpty() && caller.may(permission::exportData) && caller.may(kind->exportPermission());
        info.canImport =
            !info.importColumns.isEmpty() && caller.may(permission::importData) && caller.may(kind->importPermission());
        out.kinds.append(info);
    }
    return out;
}

ListImports::Reply FilesService::imports(storage::ReadTransaction &tx, const ListImports::Params &in)
{
    ListImports::Reply out;
    out.imports = store::imports(tx, in.cursor, in.limit + 1);
    if (out.imports.size() > in.limit) {
        out.imports.removeLast();
        out.nextCursor = out.imports.last().importId;
    }
    return out;
}

// --- the jobs ---

Result<FilesService::Task> FilesService::taskOf(const Caller &caller, const QString &id, const QString &field) const
{
    const auto found = m_tasks.find(id);
    if (found == m_tasks.end() || (!caller.everything && found->second->owner() != caller.principal()))
        return refuseField(ErrorCode::NotFound, field, id);
    return found->second;
}

Result<FilesService::Task> FilesService::uploadOf(const Caller &caller, const QString &id) const
{
    auto task = taskOf(caller, id, u"upload"_s);
    if (task && (*task)->view().kind != WireJobKind::Import)
        return refuseField(ErrorCode::NotFound, u"upload"_s, id);
    return task;
}

qint64 FilesService::usedBytes() const
{
    qint64 bytes = 0;
    for (const auto &[id, task] : m_tasks) {
        const FileJob job = task->view();
        // What was announced counts at once, else many could fill the disk together.
        bytes += job.kind == WireJobKind::Import && job.state == WireJobState::Receiving ? job.totalBytes : 0;
        for (const auto part :
             {FileShelf::Part::Upload, FileShelf::Part::Rows, FileShelf::Part::Problems, FileShelf::Part::Result})
            bytes += m_shelf.bytes(id, part);
    }
    return bytes;
}

Result<void> FilesService::makeRoom(const Caller &caller, qint64 bytes)
{
    const auto dropOldest = [&](bool ownOnly) {
        for (const auto &[id, task] : m_tasks) {
            if (isOver(task->view().state) && (!ownOnly || task->owner() == caller.principal())) {
                forget(QString(id));
                return true;
            }
        }
        return false;
    };
    const auto own = [&] {
        return std::count_if(m_tasks.begin(), m_tasks.end(),
                             [&](const auto &entry) { return entry.second->owner() == caller.principal(); });
    };
    while (own() >= m_options.jobsOfOne) {
        if (!dropOldest(true))
            return refuse(ErrorCode::Busy, u"%1 of your jobs are not over; cancel some"_s.arg(m_options.jobsOfOne));
    }
    while (static_cast<int>(m_tasks.size()) >= m_options.jobs) {
        if (!dropOldest(false))
            return refuse(ErrorCode::Busy, u"there are too many jobs"_s);
    }
    if (usedBytes() + bytes > m_options.disk.mostBytes || freeBytes(m_shelf.folder()) - bytes < m_options.disk.keptFree)
        return refuse(ErrorCode::DiskFull, u"there is no room for files; remove some"_s);
    return {};
}

FileJob FilesService::newJob(WireJobKind kind, const QString &what, WireFileFormat format) const
{
    FileJob job;
    const qint64 nowMs = m_clock.nowMs();
    job.job = newUuid7(nowMs);
    job.kind = kind;
    job.what = what;
    job.format = format;
    job.startedAtMs = nowMs;
    job.expiresAtMs = nowMs + m_options.keepMs;
    return job;
}

FilesService::Task FilesService::keep(const FileJob &job, const Caller &caller)
{
    auto task = std::make_shared<FileTask>(job, caller.principal(), m_clock);
    task->caller = caller;
    m_shelf.keep(*task);
    m_tasks.emplace(job.job, task);
    return task;
}

void FilesService::forget(const QString &id)
{
    m_tasks.erase(id);
    m_shelf.removeAll(id);
}

void FilesService::tidy()
{
    const qint64 nowMs = m_clock.nowMs();
    QStringList old;
    for (const auto &[id, task] : m_tasks) {
        const FileJob job = task->view();
        if (job.expiresAtMs <= nowMs && !isBusy(job.state))
            old.append(id);
    }
    for (const QString &id : old)
        forget(id);
}

Result<ListFileJobs::Reply> FilesService::jobs(const Caller &caller, const ListFileJobs::Params &in) const
{
    ListFileJobs::Reply out;
    if (in.job) {
        const auto task = taskOf(caller, *in.job, u"job"_s);
        if (!task)
            return task.error();
        out.jobs.append((*task)->view());
        return out;
    }
    for (auto it = m_tasks.rbegin(); it != m_tasks.rend(); ++it) {
        if (caller.everything || it->second->owner() == caller.principal())
            out.jobs.append(it->second->view());
    }
    return out;
}

Result<JobReply> FilesService::cancel(const Caller &caller, const JobName &in)
{
    auto task = taskOf(caller, in.job, u"job"_s);
    if (!task)
        return task.error();
    FileJob view = (*task)->view();
    if (isBusy(view.state)) {
        (*task)->stop();
        // A workbook that is being packed cannot be stopped; what comes of it is nobody's.
        if (view.kind == WireJobKind::Export || view.state == WireJobState::Waiting) {
            (*task)->change([&](FileJob &job) {
                if (isBusy(job.state)) {
                    job.state = WireJobState::Cancelled;
                    job.finishedAtMs = m_clock.nowMs();
                }
            });
        }
        return JobReply{(*task)->view()};
    }
    if (!isOver(view.state))
        view.state = WireJobState::Cancelled;
    forget(view.job);
    return JobReply{view};
}

void FilesService::audited(const Caller &caller, const char *action, const FileJob &job, QJsonObject about,
                           std::function<void(Result<Nothing>)> done)
{
    about.insert(u"what"_s, job.what);
    about.insert(u"format"_s, wire::enumName(job.format));
    m_executor.write<Nothing>(
        [entry = rpc::auditOf(caller, QString::fromLatin1(action), u"file"_s, job.job, {}, about)](
            Transaction &tx) -> Result<Nothing> {
            tx.audit(entry);
            return Nothing{};
        },
        storage::onThreadOf<Nothing>(this, std::move(done)));
}

// --- the work ---

void FilesService::runOn(WorkLane &lane, const Task &task, std::function<void(const Task &)> work)
{
    lane.add([this, task, work = std::move(work)] { finishWork(task, work); });
}

/// On a worker thread.
void FilesService::finishWork(const Task &task, const std::function<void(const Task &)> &work)
{
    if (!task->changeFrom(WireJobState::Waiting, [](FileJob &job) { job.state = WireJobState::Running; }))
        return; // cancelled while it waited
    WireJobState state = WireJobState::Done;
    std::optional<Error> error;
    try {
        work(task);
    } catch (const TaskStopped &) {
        state = WireJobState::Cancelled;
    } catch (const TaskRefused &refused) {
        error = refused.error;
    } catch (const storage::DatabaseError &fault) {
        log::warning(u"files"_s, u"a job met a fault of the database"_s,
                     {{u"fault"_s, QString::fromUtf8(fault.what())}});
        error = refuse(fault.kind() == storage::DatabaseError::Kind::ConnectionLost ? ErrorCode::DatabaseUnavailable
                                                                                    : ErrorCode::Internal);
    } catch (const std::exception &fault) {
        log::error(u"files"_s, u"a job failed"_s,
                   {{u"job"_s, task->id()}, {u"fault"_s, QString::fromUtf8(fault.what())}});
        error = refuse(ErrorCode::Internal);
    }
    if (error)
        state = WireJobState::Failed;
    task->changeFrom(WireJobState::Running, [&](FileJob &job) {
        job.state = state;
        job.step = WireJobStep::None;
        job.finishedAtMs = m_clock.nowMs();
        if (job.kind == WireJobKind::Export && state != WireJobState::Done)
            job.hasFile = false;
        if (error) {
            const ErrorInfo &info = errorInfo(error->code);
            job.code = static_cast<int>(error->code);
            job.reason = QString::fromUtf8(info.text) + (error->detail.isEmpty() ? QString() : u' ' + error->detail);
        }
    });
    const FileJob view = task->view();
    if (view.kind == WireJobKind::Export && view.state != WireJobState::Done)
        m_shelf.remove(view.job, FileShelf::Part::Result);
    if (view.kind == WireJobKind::Import && view.state == WireJobState::Done && view.left == 0 &&
        (view.applied || view.repeated)) {
        m_shelf.remove(view.job, FileShelf::Part::Problems);
        if (view.problems == 0) {
            m_shelf.remove(view.job, FileShelf::Part::Rows);
            m_shelf.remove(view.job, FileShelf::Part::Upload);
        }
    }
    keepStill(*task);
}

/// Unless it was forgotten meanwhile.
void FilesService::keepStill(const FileTask &task)
{
    try {
        if (QFile::exists(m_shelf.path(task.id(), FileShelf::Part::About)))
            m_shelf.keep(task);
    } catch (const std::exception &fault) {
        log::error(u"files"_s, u"a job cannot be kept"_s,
                   {{u"job"_s, task.id()}, {u"fault"_s, QString::fromUtf8(fault.what())}});
    }
}

} // namespace gemba::files
