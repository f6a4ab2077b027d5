#include "files_service.h"

#include "import_store.h"
#include "import_work.h"
#include "private_folder.h"

#include <gemba/core/ids.h>
#include <gemba/core/log.h>

#include <algorithm>

namespace gemba::files {

using namespace Qt::StringLiterals;
using rpc::Caller;
using storage::Transaction;

namespace {

const auto whatField = u"what"_s;
const auto uploadField = u"upload"_s;

bool isOver(WireJobState state)
{
    return state == WireJobState::Done || state == WireJobState::Failed || state == WireJobState::Cancelled;
}

bool isBusy(WireJobState state)
{
    return state == WireJobState::Waiting || state == WireJobState::Running;
}

QString endingOf(WireFileFormat format)
{
    return format == WireFileFormat::Xlsx ? u".xlsx"_s : u".csv"_s;
}

/// For people to read; it names nothing on the server's disk.
QString shownName(QString name)
{
    name = name.mid(name.lastIndexOf(u'/') + 1);
    for (QChar &c : name) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u'_';
    }
    return name;
}

Result<Filter> filterOf(const FileKind &kind, const StartExport::Params &in)
{
    const QStringList known = kind.filters();
    const auto given = [&](const char *name, bool isSet) -> std::optional<Error> {
        if (isSet && !known.contains(QLatin1String(name)))
            return refuseField(ErrorCode::FieldUnknown, QString::fromLatin1(name),
                               u"this kind is not narrowed by it"_s);
        return std::nullopt;
    };
    for (const auto &error :
         {given("area", in.area.has_value()), given("text", in.text.has_value()), given("state", in.state.has_value()),
          given("by", in.by.has_value()), given("fromMs", in.fromMs.has_value()), given("toMs", in.toMs.has_value())}) {
        if (error)
            return *error;
    }
    return Filter{in.area, in.text, in.state, in.by, in.fromMs, in.toMs};
}

QJsonObject filterObject(const Filter &filter)
{
    QJsonObject out;
    const auto add = [&](const QString &name, const auto &value) {
        if (value)
            out.insert(name, *value);
    };
    add(u"area"_s, filter.area);
    add(u"text"_s, filter.text);
    add(u"state"_s, filter.state);
    add(u"by"_s, filter.by);
    add(u"fromMs"_s, filter.fromMs);
    add(u"toMs"_s, filter.toMs);
    return out;
}

} // namespace

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
    using namespace std::chrono_literals;
    m_tidy.setInterval(1min);
    connect(&m_tidy, &QTimer::timeout, this, &FilesService::tidy);
    m_tidy.start();
    tidy();
}

FilesService::~FilesService()
{
    for (const auto &[id, task] : m_tasks)
        task->stop();
    m_exports.reset();
    m_imports.reset();
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
    auto task = taskOf(caller, id, uploadField);
    if (task && (*task)->view().kind != WireJobKind::Import)
        return refuseField(ErrorCode::NotFound, uploadField, id);
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
        [this, done = std::move(done)](const Result<Nothing> &written) {
            QMetaObject::invokeMethod(
                this, [done, written] { done(written); }, Qt::QueuedConnection);
        });
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
    if (view.kind == WireJobKind::Import && view.state == WireJobState::Done && (view.applied || view.repeated)) {
        m_shelf.remove(view.job, FileShelf::Part::Problems);
        if (view.problems == 0) {
            m_shelf.remove(view.job, FileShelf::Part::Rows);
            m_shelf.remove(view.job, FileShelf::Part::Upload);
        }
    }
    try {
        if (QFile::exists(m_shelf.path(view.job, FileShelf::Part::About)))
            m_shelf.keep(*task);
    } catch (const std::exception &fault) {
        log::error(u"files"_s, u"a job cannot be kept"_s,
                   {{u"job"_s, task->id()}, {u"fault"_s, QString::fromUtf8(fault.what())}});
    }
}

// --- out ---

void FilesService::startExport(const Caller &caller, const StartExport::Params &in, Done done)
{
    const FileKind *kind = find(in.what);
    if (!kind || kind->exportColumns().isEmpty())
        return done(refuseField(ErrorCode::NotFound, whatField, in.what));
    if (!caller.may(kind->exportPermission()))
        return done(
            refuseField(ErrorCode::PermissionDenied, whatField, QString::fromLatin1(kind->exportPermission().name)));
    const auto filter = filterOf(*kind, in);
    if (!filter)
        return done(filter.error());
    if (auto room = makeRoom(caller, 0); !room)
        return done(room.error());
    FileJob job = newJob(WireJobKind::Export, in.what, in.format);
    job.fileName = in.what + QDateTime::fromMSecsSinceEpoch(job.startedAtMs, Qt::UTC).toString(u"-yyyyMMdd-HHmmss"_s) +
                   endingOf(in.format);
    audited(caller, StartExport::method.name, job, {{u"filter"_s, filterObject(*filter)}, {u"raw"_s, in.raw}},
            [this, caller, in, filter = *filter, job, done = std::move(done)](const Result<Nothing> &written) {
                if (!written)
                    return done(written.error());
                const Task task = keep(job, caller);
                task->filter = filter;
                task->bom = in.bom;
                task->raw = in.raw;
                runOn(*m_exports, task, [this, others = usedBytes()](const Task &one) { exportNow(one, others); });
                done(JobReply{task->view()});
            });
}

/// On a worker thread.
void FilesService::exportNow(const Task &task, qint64 otherBytes)
{
    const FileJob job = task->view();
    ExportWork(*task, *find(job.what), m_shelf, m_options.database).run(m_options.disk, otherBytes);
    const FileJob made = task->view();
    const auto written = m_executor.writeNow<Nothing>([&](Transaction &tx) -> Result<Nothing> {
        tx.audit(rpc::auditOf(
            task->caller, u"exports.finish"_s, u"file"_s, made.job, {},
            {{u"what"_s, made.what}, {u"rows"_s, made.rows}, {u"bytes"_s, made.bytes}, {u"sha256"_s, made.sha256}}));
        return Nothing{};
    });
    if (!written)
        throw TaskRefused{written.error()};
}

Result<ReadExport::Reply> FilesService::readExport(const Caller &caller, const ReadExport::Params &in) const
{
    const auto task = taskOf(caller, in.job, u"job"_s);
    if (!task)
        return task.error();
    const FileJob job = (*task)->view();
    // Rights that were taken away meanwhile count.
    const FileKind *kind = find(job.what);
    const bool mayStill = kind && (job.kind == WireJobKind::Export
                                       ? caller.may(permission::exportData) && caller.may(kind->exportPermission())
                                       : caller.may(permission::importData) && caller.may(kind->importPermission()));
    if (!mayStill)
        return refuseField(ErrorCode::PermissionDenied, u"job"_s);
    if (!job.hasFile || isBusy(job.state))
        return refuseField(ErrorCode::StateConflict, u"job"_s, u"there is no file of it"_s);
    QFile file(m_shelf.path(job.job, FileShelf::Part::Result));
    if (!file.open(QIODevice::ReadOnly))
        return refuseField(ErrorCode::StateConflict, u"job"_s, u"there is no file of it any more"_s);
    ReadExport::Reply out;
    const bool isExport = job.kind == WireJobKind::Export;
    out.fileName = isExport ? job.fileName : job.what + u"-report"_s + endingOf(job.format);
    out.bytes = file.size();
    out.offset = std::min(in.offset, out.bytes);
    if (!file.seek(out.offset))
        throw std::runtime_error("a file cannot be read: " + file.errorString().toStdString());
    out.content = file.read(in.length);
    out.last = out.offset + out.content.size() >= out.bytes;
    out.sha256 = isExport ? job.sha256 : QString();
    return out;
}

// --- in ---

void FilesService::beginImport(const Caller &caller, const BeginImport::Params &in, Done done)
{
    const FileKind *kind = find(in.what);
    if (!kind || kind->importColumns().isEmpty())
        return done(refuseField(ErrorCode::NotFound, whatField, in.what));
    if (!caller.may(kind->importPermission()))
        return done(
            refuseField(ErrorCode::PermissionDenied, whatField, QString::fromLatin1(kind->importPermission().name)));
    if (in.bytes > m_options.uploadBytes)
        return done(refuseField(ErrorCode::ImportTooLarge, u"bytes"_s, u"at most %1"_s.arg(m_options.uploadBytes)));
    const QString hash = in.sha256.toLower();
    if (!std::all_of(hash.begin(), hash.end(),
                     [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); }))
        return done(refuseField(ErrorCode::FieldFormat, u"sha256"_s, u"64 hexadecimal digits"_s));
    if (auto room = makeRoom(caller, in.bytes); !room)
        return done(room.error());
    FileJob job = newJob(WireJobKind::Import, in.what, in.format);
    job.state = WireJobState::Receiving;
    job.fileName = shownName(in.fileName);
    job.totalBytes = in.bytes;
    job.sha256 = hash;
    audited(caller, BeginImport::method.name, job,
            {{u"fileName"_s, job.fileName}, {u"bytes"_s, in.bytes}, {u"sha256"_s, hash}},
            [this, caller, job, done = std::move(done)](const Result<Nothing> &written) {
                if (!written)
                    return done(written.error());
                const Task task = keep(job, caller);
                QFile file;
                openPrivate(file, m_shelf.path(job.job, FileShelf::Part::Upload));
                done(JobReply{task->view()});
            });
}

Result<JobReply> FilesService::append(const Caller &caller, const AppendImport::Params &in)
{
    auto task = uploadOf(caller, in.upload);
    if (!task)
        return task.error();
    const FileJob job = (*task)->view();
    if (in.content.size() > partBytes)
        return refuseField(ErrorCode::FieldRange, u"content"_s, u"at most %1 bytes"_s.arg(partBytes));
    if (in.offset + in.content.size() <= job.bytes)
        return JobReply{job}; // sent again because the answer was lost
    if (job.state != WireJobState::Receiving)
        return refuseField(ErrorCode::StateConflict, uploadField, u"the file is there already"_s);
    if (in.offset != job.bytes)
        return refuseField(ErrorCode::StateConflict, u"offset"_s,
                           u"%1 bytes are there; go on from that"_s.arg(job.bytes));
    if (in.offset + in.content.size() > job.totalBytes)
        return refuseField(ErrorCode::FieldRange, u"content"_s, u"%1 bytes were announced"_s.arg(job.totalBytes));
    QFile file(m_shelf.path(job.job, FileShelf::Part::Upload));
    if (!file.open(QIODevice::ReadWrite) || !file.seek(in.offset) || file.write(in.content) != in.content.size() ||
        !file.flush())
        throw std::runtime_error("an upload cannot be written: " + file.errorString().toStdString());
    (*task)->change([&](FileJob &view) {
        view.bytes = in.offset + in.content.size();
        if (view.bytes == view.totalBytes)
            view.state = WireJobState::Received;
    });
    if ((*task)->view().state == WireJobState::Received)
        m_shelf.keep(**task);
    return JobReply{(*task)->view()};
}

Result<JobReply> FilesService::startWork(const Task &task, const Caller &caller, bool partial,
                                         std::function<void(const Task &)> work)
{
    const FileJob job = task->view();
    if (isBusy(job.state))
        return refuseField(ErrorCode::StateConflict, uploadField, u"something is being done with it"_s);
    if (job.state == WireJobState::Receiving)
        return refuseField(ErrorCode::StateConflict, uploadField,
                           u"%1 of %2 bytes are there"_s.arg(job.bytes).arg(job.totalBytes));
    if (!QFile::exists(m_shelf.path(job.job, FileShelf::Part::Upload)))
        return refuseField(ErrorCode::StateConflict, uploadField, u"it was taken already"_s);
    const FileKind *kind = find(job.what);
    if (!kind || !caller.may(kind->importPermission()))
        return refuseField(ErrorCode::PermissionDenied, uploadField);
    task->caller = caller;
    task->partial = partial;
    task->arm();
    task->change([](FileJob &view) {
        view.state = WireJobState::Waiting;
        view.code.reset();
        view.reason.clear();
        view.finishedAtMs.reset();
        view.hasFile = false;
    });
    m_shelf.keep(*task);
    runOn(*m_imports, task, std::move(work));
    return JobReply{task->view()};
}

Result<JobReply> FilesService::check(const Caller &caller, const UploadName &in)
{
    auto task = uploadOf(caller, in.upload);
    if (!task)
        return task.error();
    return startWork(*task, caller, false, [this](const Task &one) {
        ImportWork(*one, *find(one->view().what), m_shelf, m_executor, m_clock).check();
    });
}

Result<JobReply> FilesService::commit(const Caller &caller, const CommitImport::Params &in)
{
    auto task = uploadOf(caller, in.upload);
    if (!task)
        return task.error();
    return startWork(*task, caller, in.partial, [this](const Task &one) {
        ImportWork work(*one, *find(one->view().what), m_shelf, m_executor, m_clock);
        if (one->partial)
            work.takePart();
        else
            work.takeAll();
    });
}

Result<ReadImportReport::Reply> FilesService::report(const Caller &caller, const JobName &in) const
{
    const auto task = taskOf(caller, in.job, u"job"_s);
    if (!task)
        return task.error();
    return ReadImportReport::Reply{(*task)->view(), (*task)->problems()};
}

Result<JobReply> FilesService::undo(const Caller &caller, const UndoImport::Params &in)
{
    if (auto room = makeRoom(caller, 0); !room)
        return room.error();
    FileJob job = newJob(WireJobKind::Undo, {}, WireFileFormat::Csv);
    job.importId = in.importId;
    const Task task = keep(job, caller);
    task->reason = in.reason;
    runOn(*m_imports, task, [this, import = in.importId](const Task &one) { undoNow(one, import); });
    return JobReply{task->view()};
}

/// On a worker thread.
void FilesService::undoNow(const Task &task, const QString &import)
{
    task->beginStep(WireJobStep::Undo, 0);
    const auto undone = m_executor.writeNow<ImportRecord>([&](Transaction &tx) -> Result<ImportRecord> {
        const auto record = store::findImport(tx, import);
        FileKind *kind = record ? find(record->what) : nullptr;
        if (!kind)
            return refuseField(ErrorCode::NotFound, u"importId"_s, import);
        if (!task->caller.may(kind->importPermission()))
            return refuseField(ErrorCode::PermissionDenied, u"importId"_s);
        if (record->undoneAtMs)
            return refuseField(ErrorCode::AlreadyUndone, u"importId"_s, import);
        const auto count = kind->undo(tx, task->caller, import, task->reason, [&](qint64 done, qint64 total) {
            task->setDone(done);
            task->setTotal(total);
            return !task->stopped();
        });
        if (!count)
            return count.error();
        const QString by = task->caller.userName.isEmpty() ? task->caller.principal() : task->caller.userName;
        if (!store::markUndone(tx, import, by, m_clock.nowMs(), task->reason))
            return refuseField(ErrorCode::AlreadyUndone, u"importId"_s, import);
        tx.audit(rpc::auditOf(task->caller, QString::fromLatin1(UndoImport::method.name), u"import"_s, import, {},
                              {{u"what"_s, record->what},
                               {u"sha256"_s, record->sha256},
                               {u"rows"_s, record->rows},
                               {u"entries"_s, *count},
                               {u"reason"_s, task->reason}}));
        return *record;
    });
    task->checkStop();
    if (!undone)
        throw TaskRefused{undone.error()};
    task->change([&](FileJob &job) {
        job.what = undone->what;
        job.fileName = undone->fileName;
        job.sha256 = undone->sha256;
        job.rows = undone->rows;
        job.applied = true;
    });
}

} // namespace gemba::files
