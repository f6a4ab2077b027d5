// Tables in.

#include "files_service.h"

#include "import_store.h"
#include "import_work.h"
#include "private_folder.h"

#include <QFile>

#include <algorithm>

namespace gemba::files {

using namespace Qt::StringLiterals;
using rpc::Caller;
using storage::Transaction;

namespace {

const auto whatField = u"what"_s;

const auto uploadField = u"upload"_s;

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

} // namespace

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
    // All of them, for the number of the import may be given to one that is still waiting before this.
    std::vector<Task> imports;
    for (const auto &[id, other] : m_tasks) {
        if (other->view().kind == WireJobKind::Import)
            imports.push_back(other);
    }
    runOn(*m_imports, task, [this, import = in.importId, imports = std::move(imports)](const Task &one) {
        undoNow(one, import, imports);
    });
    return JobReply{task->view()};
}

/// On a worker thread.
void FilesService::undoNow(const Task &task, const QString &import, const std::vector<Task> &imports)
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
        // First, so that another server which is still taking it ends its batch before this looks for what there is, and begins no other.
        const QString by = task->caller.userName.isEmpty() ? task->caller.principal() : task->caller.userName;
        if (!store::markUndone(tx, import, by, m_clock.nowMs(), task->reason))
            return refuseField(ErrorCode::AlreadyUndone, u"importId"_s, import);
        const auto count = kind->undo(tx, task->caller, import, task->reason, [&](qint64 done, qint64 total) {
            task->setDone(done);
            task->setTotal(total);
            return !task->stopped();
        });
        if (!count)
            return count.error();
        tx.audit(rpc::auditOf(task->caller, QString::fromLatin1(UndoImport::method.name), u"import"_s, import, {},
                              {{u"what"_s, record->what},
                               {u"sha256"_s, record->sha256},
                               {u"rows"_s, record->rows},
                               {u"entries"_s, *count},
                               {u"reason"_s, task->reason}}));
        return *record;
    });
    if (!undone) {
        // Only then: what was committed before the wish to stop was seen has been taken back.
        task->checkStop();
        throw TaskRefused{undone.error()};
    }
    for (const Task &one : imports) {
        if (one->view().importId != import)
            continue;
        one->change([](FileJob &view) {
            view.applied = false;
            view.undone = true;
            view.checked = false;
            view.taken = 0;
        });
        keepStill(*one);
    }
    task->change([&](FileJob &job) {
        job.what = undone->what;
        job.fileName = undone->fileName;
        job.sha256 = undone->sha256;
        job.rows = undone->rows;
        job.applied = true;
    });
}

} // namespace gemba::files
