#include "file_shelf.h"

#include "private_folder.h"

#include <gemba/core/log.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>

namespace gemba::files {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array parts{FileShelf::Part::About, FileShelf::Part::Upload, FileShelf::Part::Rows,
                           FileShelf::Part::Problems, FileShelf::Part::Result};

QString endingOf(FileShelf::Part part)
{
    switch (part) {
    case FileShelf::Part::About:
        return u".json"_s;
    case FileShelf::Part::Upload:
        return u".upload"_s;
    case FileShelf::Part::Rows:
        return u".rows"_s;
    case FileShelf::Part::Problems:
        return u".problems"_s;
    case FileShelf::Part::Result:
        return u".result"_s;
    }
    return {};
}

void tellInterruption(FileJob &job)
{
    if (job.state != WireJobState::Waiting && job.state != WireJobState::Running)
        return;
    job.step = WireJobStep::None;
    if (job.kind == WireJobKind::Import) {
        job.state = WireJobState::Received;
        job.reason = u"The server was stopped meanwhile; go on with it."_s;
        return;
    }
    job.state = WireJobState::Failed;
    job.code = static_cast<int>(ErrorCode::ShuttingDown);
    job.reason = u"The server was stopped meanwhile."_s;
}

std::shared_ptr<FileTask> taskOf(const QByteArray &text, const Clock &clock)
{
    const QJsonObject about = QJsonDocument::fromJson(text).object();
    auto job = wire::decode<FileJob>(about.value("job"_L1), wire::Unknown::Ignore);
    if (!job)
        return nullptr;
    tellInterruption(*job);
    auto task = std::make_shared<FileTask>(*job, about.value("owner"_L1).toString(), clock);
    QList<FileProblem> problems;
    for (const QJsonValue &value : about.value("problems"_L1).toArray()) {
        if (auto problem = wire::decode<FileProblem>(value, wire::Unknown::Ignore))
            problems.append(*problem);
    }
    task->setProblems(problems);
    task->setReportHash(about.value("reportSha256"_L1).toString());
    return task;
}

} // namespace

FileShelf::FileShelf(QString folder)
    : m_folder(std::move(folder))
{
    makePrivateFolder(m_folder);
}

QString FileShelf::path(const QString &job, Part part) const
{
    return m_folder + u'/' + job + endingOf(part);
}

qint64 FileShelf::bytes(const QString &job, Part part) const
{
    return QFileInfo(path(job, part)).size();
}

void FileShelf::remove(const QString &job, Part part) const
{
    QFile::remove(path(job, part));
}

void FileShelf::removeAll(const QString &job) const
{
    for (const Part part : parts)
        remove(job, part);
}

void FileShelf::keep(const FileTask &task) const
{
    QJsonArray problems;
    for (const FileProblem &problem : task.problems())
        problems.append(wire::encode(problem));
    QSaveFile file(path(task.id(), Part::About));
    const QByteArray text = QJsonDocument(QJsonObject{{u"job"_s, wire::encode(task.view())},
                                                      {u"owner"_s, task.owner()},
                                                      {u"problems"_s, problems},
                                                      {u"reportSha256"_s, task.reportHash()}})
                                .toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.commit())
        throw std::runtime_error("a job cannot be kept: " + file.errorString().toStdString());
}

std::vector<std::shared_ptr<FileTask>> FileShelf::load(const Clock &clock) const
{
    std::vector<std::shared_ptr<FileTask>> tasks;
    QStringList known;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        auto task = file.open(QIODevice::ReadOnly) ? taskOf(file.readAll(), clock) : nullptr;
        if (!task || path(task->id(), Part::About) != file.fileName()) {
            log::warning(u"files"_s, u"a job that cannot be read is forgotten"_s, {{u"file"_s, name}});
            continue;
        }
        task->change([&](FileJob &job) {
            if (job.state != WireJobState::Receiving)
                return;
            job.bytes = bytes(job.job, Part::Upload);
            // Its last part came, and the server went before it could say so.
            if (job.bytes == job.totalBytes)
                job.state = WireJobState::Received;
        });
        for (const Part part : parts)
            known.append(QFileInfo(path(task->id(), part)).fileName());
        tasks.push_back(std::move(task));
    }
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (!known.contains(name))
            QFile::remove(folder.filePath(name));
    }
    return tasks;
}

} // namespace gemba::files
