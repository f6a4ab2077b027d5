#include "file_forms.h"

#include "file_words.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gemba::filedesk {

namespace {

constexpr int mostRecent = 5;

} // namespace

void FileForm::setShell(shell::ShellController *shell)
{
    if (m_shell || !shell)
        return;
    m_shell = shell;
    connect(shell, &shell::ShellController::wordsChanged, this, &FileForm::changed);
    connect(&shell->link(), &shell::Link::statusChanged, this, [this] {
        if (m_error && m_shell->link().status().current() && !m_loading)
            load();
    });
    Q_EMIT shellChanged();
    load();
}

void FileForm::load()
{
    m_loading = true;
    Q_EMIT changed();
    m_shell->link().call<files::ListFileKinds>(this, {}, [this](const Result<files::ListFileKinds::Reply> &reply) {
        m_loading = false;
        m_error.reset();
        if (reply) {
            m_kinds = reply->kinds;
            m_kinds.removeIf([this](const files::FileKindInfo &kind) { return !offers(kind); });
        } else {
            m_error = reply.error();
        }
        Q_EMIT changed();
    });
}

QString FileForm::failure() const
{
    return m_error ? words().error(m_error->code) + u' ' + words().remedy(m_error->code) + u' ' +
                         words().reference(*m_error) + u'.'
                   : QString();
}

const files::FileKindInfo *FileForm::chosen() const
{
    return m_kind >= 0 && m_kind < m_kinds.size() ? &m_kinds[m_kind] : nullptr;
}

QStringList FileForm::kinds() const
{
    QStringList out;
    for (const files::FileKindInfo &kind : m_kinds)
        out.append(FileWords(words()).kind(kind.name));
    return out;
}

void FileForm::setKind(int kind)
{
    if (kind == m_kind || kind < 0 || kind >= m_kinds.size())
        return;
    m_kind = kind;
    kindChanged();
    Q_EMIT changed();
}

QString ExportForm::textLabel() const
{
    const QString kind = chosen() ? chosen()->name : QString();
    if (kind == "bills"_L1)
        return tr("Number, destination or vehicle");
    if (kind == "scans"_L1 || kind == "history"_L1)
        return tr("Code or bill begins with");
    return tr("Code begins with");
}

QStringList ExportForm::states() const
{
    if (!knows(u"state"))
        return {};
    QStringList out;
    for (const QString &state : FileWords::states(chosen()->name))
        out.append(FileWords(words()).stateWord(chosen()->name, state));
    if (!out.isEmpty())
        out.prepend(tr("Any"));
    return out;
}

QStringList ExportForm::times() const
{
    return {tr("Any time"),         tr("Today"),     tr("Yesterday"), tr("The last 7 days"),
            tr("The last 30 days"), tr("From, to …")};
}

QString ExportForm::dayFault() const
{
    return ownTimes() && hasTime() ? words().dayFault(m_firstDay, m_lastDay) : QString();
}

QString ExportForm::columns() const
{
    QStringList out;
    if (chosen())
        for (const files::FileColumnInfo &column : chosen()->exportColumns)
            out.append(column.name);
    return out.join(u", "_s);
}

bool ExportForm::fillTimes(files::StartExport::Params &params) const
{
    if (!hasTime() || m_time == 0)
        return true;
    if (!dayFault().isEmpty())
        return false;
    const QDate today = words().local(shell()->link().nowMs()).date();
    std::optional<QDate> first;
    std::optional<QDate> last;
    switch (m_time) {
    case 1:
        first = today;
        break;
    case 2:
        first = last = today.addDays(-1);
        break;
    case 3:
        first = today.addDays(-6);
        break;
    case 4:
        first = today.addDays(-29);
        break;
    default:
        first = shell::Words::dayIn(m_firstDay);
        last = shell::Words::dayIn(m_lastDay);
    }
    if (first)
        params.fromMs = words().beginOfDay(*first);
    if (last)
        params.toMs = words().beginOfDay(last->addDays(1));
    return true;
}

void ExportForm::start(bool workbook, const QString &text, const QString &area, const QString &by, bool bom, bool raw)
{
    files::StartExport::Params params;
    if (!chosen() || m_busy || !fillTimes(params))
        return;
    const auto filter = [](bool known, const QString &value) {
        return known && !value.trimmed().isEmpty() ? std::optional(value.trimmed()) : std::nullopt;
    };
    params.what = chosen()->name;
    params.format = workbook ? files::WireFileFormat::Xlsx : files::WireFileFormat::Csv;
    params.text = filter(hasText(), text);
    params.area = filter(hasArea(), area);
    params.by = filter(hasBy(), by);
    if (m_state > 0 && knows(u"state"))
        params.state = FileWords::states(params.what).value(m_state - 1);
    params.bom = bom && !workbook;
    params.raw = raw && !workbook;
    m_busy = true;
    Q_EMIT changed();
    shell()->link().call<files::StartExport>(this, params, [this](const Result<files::JobReply> &reply) {
        m_busy = false;
        Q_EMIT changed();
        if (!reply)
            return shell()->sayRefused(tr("The export did not begin"), reply.error());
        Q_EMIT started(reply->job.job);
    });
}

ImportForm::ImportForm(QObject *parent)
    : FileForm(parent)
{
    // One that another form began before this page was made is followed, too.
    connect(this, &ImportForm::shellChanged, this,
            [this] { connect(&FileTransfers::of(*shell()), &FileTransfers::changed, this, &ImportForm::changed); });
}

QVariantList ImportForm::columns() const
{
    QVariantList out;
    if (!chosen())
        return out;
    for (const files::FileColumnInfo &column : chosen()->importColumns)
        out.append(QVariantMap{{u"name"_s, column.name},
                               {u"required"_s, column.required},
                               {u"meaning"_s, FileWords(words()).column(column.name, column.meaning)}});
    return out;
}

void ImportForm::setFile(const QString &file)
{
    const QUrl url(file);
    const QString path = url.isLocalFile() ? url.toLocalFile() : file;
    if (path == m_file)
        return;
    m_file = path;
    Q_EMIT changed();
}

void ImportForm::choose(const QString &file)
{
    setFile(file);
    Q_EMIT fileChosen();
}

bool ImportForm::busy() const
{
    return shell() && FileTransfers::of(*shell()).sending();
}

void ImportForm::look()
{
    QFileInfoList found;
    QSet<QString> folders;
    for (const auto place :
         {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation, QStandardPaths::DesktopLocation}) {
        const QString folder = QStandardPaths::writableLocation(place);
        if (folder.isEmpty() || folders.contains(folder))
            continue;
        folders.insert(folder);
        found << QDir(folder).entryInfoList({u"*.csv"_s, u"*.xlsx"_s}, QDir::Files | QDir::Readable, QDir::Time);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const QFileInfo &a, const QFileInfo &b) { return a.lastModified() > b.lastModified(); });
    m_recent.clear();
    for (const QFileInfo &file : found.mid(0, mostRecent))
        m_recent.append(QVariantMap{
            {u"name"_s, file.fileName()},
            {u"note"_s, words().since(file.lastModified().toMSecsSinceEpoch(), QDateTime::currentMSecsSinceEpoch())},
            {u"path"_s, file.filePath()}});
    Q_EMIT recentChanged();
}

void ImportForm::start()
{
    if (!ready())
        return;
    FileTransfers &transfers = FileTransfers::of(*shell());
    if (!m_following) {
        m_following = true;
        connect(&transfers, &FileTransfers::begun, this, &ImportForm::started);
    }
    transfers.send(chosen()->name, m_file.trimmed());
}

} // namespace gemba::filedesk
