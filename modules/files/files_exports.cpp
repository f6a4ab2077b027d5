// Tables out.

#include "files_service.h"

#include <QDateTime>
#include <QFile>

namespace gemba::files {

using namespace Qt::StringLiterals;
using rpc::Caller;
using storage::Transaction;

namespace {

const auto whatField = u"what"_s;

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
         {given("area", in.area.has_value()), given("text", in.text.has_value()), given("ends", in.ends.has_value()),
          given("contains", in.contains.has_value()), given("state", in.state.has_value()),
          given("by", in.by.has_value()), given("fromMs", in.fromMs.has_value()), given("toMs", in.toMs.has_value())}) {
        if (error)
            return *error;
    }
    return Filter{in.area, in.text, in.ends, in.contains, in.state, in.by, in.fromMs, in.toMs};
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
    add(u"ends"_s, filter.ends);
    add(u"contains"_s, filter.contains);
    add(u"state"_s, filter.state);
    add(u"by"_s, filter.by);
    add(u"fromMs"_s, filter.fromMs);
    add(u"toMs"_s, filter.toMs);
    return out;
}

} // namespace

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
    out.sha256 = isExport ? job.sha256 : (*task)->reportHash();
    return out;
}

} // namespace gemba::files
