#include "file_transfers.h"

#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gemba::filedesk {

namespace {

/// Read at once while the checksum is made: a moment, so that the window keeps answering.
constexpr qint64 readBytes = 4'194'304;
constexpr qint64 mostBytes = 1'073'741'824;

/// Whether asking again later cannot help: it is not there, or not for us.
bool isGone(ErrorCode code)
{
    return code == ErrorCode::NotFound || code == ErrorCode::PermissionDenied;
}

} // namespace

FileTransfers &FileTransfers::of(shell::ShellController &shell)
{
    auto *known = shell.findChild<FileTransfers *>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new FileTransfers(shell);
}

FileTransfers::FileTransfers(shell::ShellController &shell)
    : QObject(&shell)
    , m_shell(shell)
    , m_person(shell.link().person().id)
{
    connect(&shell.link(), &shell::Link::personChanged, this, &FileTransfers::followPerson);
}

/// Jobs belong to whoever started them: the next person at this desk can neither go on with them nor end them.
void FileTransfers::followPerson()
{
    const QString person = m_shell.link().person().id;
    if (person.isEmpty() || person == m_person)
        return;
    m_person = person;
    m_sent.reset();
    m_fetched.clear();
    Q_EMIT changed();
}

void FileTransfers::stopSending(const QString &why, const QString &note)
{
    m_sent.reset();
    m_shell.say(why, note);
    Q_EMIT changed();
}

void FileTransfers::stopGone()
{
    stopSending(tr("The server has this file no longer"), tr("Send it again."));
}

void FileTransfers::stopChanged()
{
    // Nobody could ever send the rest of what was announced.
    m_shell.link().call<files::CancelFileJob>(this, {m_sent->job},
                                              [this](const Result<files::JobReply> &) { Q_EMIT changed(); });
    stopSending(tr("The file changed meanwhile"), tr("Send it again once it is finished."));
}

void FileTransfers::send(const QString &what, const QString &path)
{
    if (sending())
        return;
    m_sent = std::make_shared<Sent>(path);
    m_sent->what = what;
    if (!m_sent->file.open(QIODevice::ReadOnly))
        return stopSending(tr("The file could not be read"), m_sent->file.errorString());
    if (m_sent->file.size() == 0)
        return stopSending(tr("The file is empty"), m_shell.words().isolated(path));
    if (m_sent->file.size() > mostBytes)
        return stopSending(tr("The file is too large"),
                           tr("Split it into files of at most %1.").arg(m_shell.words().bytes(mostBytes)));
    Q_EMIT changed();
    readOn(m_sent);
}

void FileTransfers::readOn(const Outgoing &sent)
{
    if (m_sent != sent)
        return;
    if (sent->file.atEnd())
        return announce(sent);
    const QByteArray part = sent->file.read(readBytes);
    if (part.isEmpty())
        return stopSending(tr("The file could not be read"), sent->file.errorString());
    sent->hash.addData(part);
    sent->bytes += part.size();
    QMetaObject::invokeMethod(
        this, [this, sent] { readOn(sent); }, Qt::QueuedConnection);
}

void FileTransfers::announce(const Outgoing &sent)
{
    files::BeginImport::Params params;
    params.what = sent->what;
    params.fileName = QFileInfo(sent->file).fileName().left(200);
    params.format = params.fileName.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ? files::WireFileFormat::Xlsx
                                                                              : files::WireFileFormat::Csv;
    params.bytes = sent->bytes;
    params.sha256 = QString::fromLatin1(sent->hash.result().toHex());
    m_shell.link().call<files::BeginImport>(this, params, [this, sent](const Result<files::JobReply> &reply) {
        if (m_sent != sent)
            return;
        if (!reply) {
            m_sent.reset();
            Q_EMIT changed();
            return m_shell.sayRefused(tr("The file was not taken"), reply.error());
        }
        sent->job = reply->job.job;
        Q_EMIT begun(sent->job);
        sent->file.seek(reply->job.bytes);
        sendOn(sent);
    });
}

void FileTransfers::sendOn(const Outgoing &sent)
{
    if (m_sent != sent)
        return;
    // What was announced counts: what is there now may be shorter or longer.
    if (sent->file.size() != sent->bytes)
        return stopChanged();
    if (sent->file.pos() >= sent->bytes)
        return tryIt(sent);
    files::AppendImport::Params params;
    params.upload = sent->job;
    params.offset = sent->file.pos();
    params.content = sent->file.read(files::sentPartBytes);
    if (params.content.isEmpty())
        return stopSending(tr("The file could not be read"), sent->file.errorString());
    m_shell.link().call<files::AppendImport>(this, params, [this, sent](const Result<files::JobReply> &reply) {
        if (m_sent != sent)
            return;
        if (!reply) {
            if (isGone(reply.error().code))
                return stopGone();
            sent->brokenOff = true;
            Q_EMIT changed();
            return m_shell.sayRefused(tr("The file is not all there yet"), reply.error());
        }
        // What the server has counts: an answer may have been lost.
        sent->file.seek(reply->job.bytes);
        Q_EMIT changed();
        QTimer::singleShot(files::partPaceMs, this, [this, sent] { sendOn(sent); });
    });
}

void FileTransfers::goOn()
{
    if (!m_sent || !m_sent->brokenOff)
        return;
    m_sent->brokenOff = false;
    Q_EMIT changed();
    files::ListFileJobs::Params params;
    params.job = m_sent->job;
    m_shell.link().call<files::ListFileJobs>(this, params,
                                             [this, sent = m_sent](const Result<files::ListFileJobs::Reply> &reply) {
                                                 if (m_sent != sent)
                                                     return;
                                                 if (reply && !reply->jobs.isEmpty()) {
                                                     sent->file.seek(reply->jobs.first().bytes);
                                                     return sendOn(sent);
                                                 }
                                                 if (reply || isGone(reply.error().code))
                                                     return stopGone();
                                                 sent->brokenOff = true;
                                                 Q_EMIT changed();
                                                 m_shell.sayRefused(tr("The file is not all there yet"), reply.error());
                                             });
}

void FileTransfers::tryIt(const Outgoing &sent)
{
    m_sent.reset();
    m_shell.link().call<files::CheckImport>(this, {sent->job}, [this](const Result<files::JobReply> &reply) {
        if (!reply)
            m_shell.sayRefused(tr("The file is there but was not tried"), reply.error());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void FileTransfers::fetch(const QString &job, const QString &path)
{
    Incoming fetched = m_fetched.value(job);
    if (fetched && !fetched->brokenOff)
        return;
    if (!fetched) {
        fetched = std::make_shared<Fetched>();
        fetched->job = job;
        fetched->path = path;
        m_fetched.insert(job, fetched);
    }
    fetched->brokenOff = false;
    Q_EMIT changed();
    fetchOn(fetched);
}

void FileTransfers::fetchOn(const Incoming &fetched)
{
    if (m_fetched.value(fetched->job) != fetched)
        return;
    files::ReadExport::Params params;
    params.job = fetched->job;
    params.offset = fetched->offset;
    m_shell.link().call<files::ReadExport>(this, params, [this, fetched](const Result<files::ReadExport::Reply> &part) {
        if (m_fetched.value(fetched->job) != fetched)
            return;
        if (!part) {
            const ErrorCode code = part.error().code;
            if (fetched->offset == 0 || isGone(code) || code == ErrorCode::StateConflict) {
                stopFetching(fetched);
                return m_shell.sayRefused(tr("The file was not saved"), part.error());
            }
            fetched->brokenOff = true;
            Q_EMIT changed();
            return m_shell.sayRefused(tr("The file is not all saved yet"), part.error());
        }
        take(fetched, *part);
    });
}

void FileTransfers::take(const Incoming &fetched, const files::ReadExport::Reply &part)
{
    const auto notKept = [&] {
        stopFetching(fetched);
        m_shell.sayNotKept(fetched->file->path(), fetched->file->problem());
    };
    if (!fetched->file) {
        fetched->file = fetched->path.isEmpty() ? std::make_unique<shell::KeptFile>(part.fileName)
                                                : shell::KeptFile::at(fetched->path);
        fetched->sha256 = part.sha256;
        fetched->bytes = part.bytes;
        if (!fetched->file->open())
            return notKept();
    }
    // A report is made anew when its import is tried again.
    if (part.sha256 != fetched->sha256 || part.bytes != fetched->bytes || part.offset != fetched->offset) {
        stopFetching(fetched);
        return m_shell.say(tr("The file was not saved"), tr("The server has made it anew meanwhile. Save it again."));
    }
    fetched->hash.addData(part.content);
    if (!fetched->file->write(part.content))
        return notKept();
    fetched->offset += part.content.size();
    if (!part.last) {
        if (part.content.isEmpty()) {
            stopFetching(fetched);
            return m_shell.sayRefused(tr("The file was not saved"), refuse(ErrorCode::StateConflict));
        }
        Q_EMIT changed();
        return QTimer::singleShot(files::partPaceMs, this, [this, fetched] { fetchOn(fetched); });
    }
    if (!fetched->sha256.isEmpty() && fetched->sha256 != QString::fromLatin1(fetched->hash.result().toHex())) {
        stopFetching(fetched);
        return m_shell.say(tr("The file was not saved"),
                           tr("What has arrived is not what the server has. Save it again."));
    }
    if (!fetched->file->commit())
        return notKept();
    stopFetching(fetched);
    m_shell.sayKept(tr("Saved"), fetched->file->path());
}

void FileTransfers::stopFetching(const Incoming &fetched)
{
    m_fetched.remove(fetched->job);
    Q_EMIT changed();
}

double FileTransfers::fetched(const QString &job) const
{
    const Incoming fetched = m_fetched.value(job);
    if (!fetched)
        return -1;
    return fetched->bytes > 0 ? static_cast<double>(fetched->offset) / static_cast<double>(fetched->bytes) : 0;
}

void FileTransfers::drop(const QString &job)
{
    if (m_sent && m_sent->job == job)
        m_sent.reset();
    m_fetched.remove(job);
    Q_EMIT changed();
}

} // namespace gemba::filedesk
