#include "file_jobs_model.h"

#include "file_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;
using gemba::files::WireJobKind;
using gemba::files::WireJobState;

namespace gemba::filedesk {

namespace {

constexpr int againMs = 1'000;

bool isOver(const files::FileJob &job)
{
    return job.state == WireJobState::Done || job.state == WireJobState::Failed || job.state == WireJobState::Cancelled;
}

/// What @p said, in the server's language, has beyond the sentence of its code, which is shown translated.
QString detailOf(ErrorCode code, const QString &said)
{
    const QString sentence = QString::fromUtf8(errorInfo(code).text);
    return (said.startsWith(sentence) ? said.mid(sentence.size()) : said).trimmed();
}

} // namespace

FileProblemsModel::FileProblemsModel(QObject *parent)
    : TableModel(parent)
{
}

void FileProblemsModel::show(const QList<files::FileProblem> &problems, const shell::ShellController &shell)
{
    m_shell = &shell;
    columns()->setColumns({{.key = u"line"_s, .title = tr("Line"), .width = 64, .atEnd = true, .hideable = false},
                           {.key = u"column"_s, .title = tr("Column"), .width = 84},
                           {.key = u"value"_s, .title = tr("Value"), .width = 120},
                           {.key = u"code"_s, .title = tr("Code"), .width = 56, .atEnd = true},
                           {.key = u"problem"_s, .title = tr("What is wrong, and what to do")}});
    m_problems = problems;
    rowsChanged();
}

Cell FileProblemsModel::cell(int row, int column) const
{
    const files::FileProblem &problem = m_problems[row];
    const shell::Words &words = shell::wordsOf(m_shell);
    const auto code = static_cast<ErrorCode>(problem.code);
    switch (column) {
    case 0:
        return {.text = words.count(problem.line),
                .note = problem.sheet > 0 ? tr("sheet %1").arg(words.count(problem.sheet + 1)) : QString()};
    case 1:
        return {.text = problem.column, .look = Look::Strong, .figures = true};
    case 2:
        return {.text = problem.value, .figures = true};
    case 3:
        return {.text = QString::number(problem.code), .look = Look::Quiet, .figures = true};
    default:
        return {.text = words.error(code),
                .note = words.isolated(detailOf(code, problem.problem)),
                .below = words.remedy(code)};
    }
}

FileJobsModel::FileJobsModel(QObject *parent)
    : ListPage(parent)
    , m_problems(new FileProblemsModel(this))
{
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        // Until an answer says that nothing is at work any more: a refused one says nothing.
        if (link().status().current() && !page()->refreshing() && !page()->loading())
            load();
    });
    connect(this, &FileJobsModel::currentChanged, this, &FileJobsModel::askProblems);
    connect(this, &FileJobsModel::refreshed, this, &FileJobsModel::askProblems);
}

QList<Column> FileJobsModel::describeColumns() const
{
    return {{.key = u"what"_s, .title = tr("What"), .hideable = false},
            {.key = u"state"_s, .title = tr("State"), .width = 208},
            {.key = u"rows"_s, .title = tr("Rows"), .width = 70, .atEnd = true},
            {.key = u"began"_s, .title = tr("Began"), .width = 130, .atEnd = true}};
}

void FileJobsModel::begun()
{
    connect(&transfers(), &FileTransfers::changed, this, [this] {
        Q_EMIT detailsChanged();
        if (!m_again.isActive())
            m_again.start();
    });
    connect(&transfers(), &FileTransfers::begun, this, &FileJobsModel::load);
    connect(shell(), &shell::ShellController::wordsChanged, this, [this] {
        m_reported.clear();
        askProblems();
    });
}

void FileJobsModel::ask(const QString &cursor)
{
    m_rows.fetch<files::ListFileJobs>(cursor, {}, &files::ListFileJobs::Reply::jobs,
                                      [this](const files::ListFileJobs::Reply &reply) { took(reply); });
}

void FileJobsModel::took(const files::ListFileJobs::Reply &reply)
{
    m_rows.removeIf([this](const files::FileJob &each) { return (each.kind == WireJobKind::Export) == m_inward; });
    if (transfers().sending() || std::any_of(reply.jobs.cbegin(), reply.jobs.cend(), isBusy))
        m_again.start();
    else
        m_again.stop();
}

void FileJobsModel::setInward(bool inward)
{
    if (inward == m_inward)
        return;
    m_inward = inward;
    // What goes the other way does not belong under the new heading, not even until the answer comes.
    m_rows.clear();
    rowsChanged();
    Q_EMIT inwardChanged();
    load();
}

void FileJobsModel::askProblems()
{
    const files::FileJob *one = job();
    const bool has = one && one->kind == WireJobKind::Import && one->problems > 0 && isOver(*one) && mayImport();
    const QString wanted = has ? u"%1 %2"_s.arg(one->job).arg(one->finishedAtMs.value_or(0)) : QString();
    if (wanted == m_reported)
        return Q_EMIT detailsChanged();
    m_reported = wanted;
    m_isReportHere = !has;
    if (shell())
        m_problems->show({}, *shell());
    Q_EMIT detailsChanged();
    if (!has)
        return;
    link().call<files::ReadImportReport>(
        this, {one->job}, [this, wanted](const Result<files::ReadImportReport::Reply> &reply) {
            if (wanted != m_reported)
                return;
            m_isReportHere = true; // or it cannot be had: then the saved file says it
            if (!reply) {
                m_reported.clear();
                Q_EMIT detailsChanged();
                return shell()->sayRefused(tr("The report was not read"), reply.error());
            }
            m_problems->show(reply->problems, *shell());
            Q_EMIT detailsChanged();
        });
}

Cell FileJobsModel::cell(int row, int column) const
{
    const files::FileJob &one = m_rows[row];
    const FileWords say(words());
    switch (column) {
    case 0:
        return {.text = one.what.isEmpty() ? tr("Import") : say.kind(one.what),
                .look = Look::Strong,
                .below = one.fileName};
    case 1: {
        const bool quiet = one.state == WireJobState::Cancelled;
        return {.text = say.state(one),
                .look = one.state == WireJobState::Failed ? Look::Strong
                        : quiet                           ? Look::Quiet
                                                          : Look::Plain,
                .share = shareOf(one)};
    }
    case 2: {
        const qint64 count = one.rows > 0 ? one.rows : one.done;
        return {.text = count > 0 ? words().count(count) : QString(), .look = Look::Live};
    }
    default:
        return {.text = words().since(one.startedAtMs, nowMs()), .look = Look::Quiet};
    }
}

QString FileJobsModel::title() const
{
    if (!job())
        return {};
    const QString what = FileWords(words()).kind(job()->what);
    if (job()->kind == WireJobKind::Undo)
        return tr("Taking an import back");
    return job()->kind == WireJobKind::Export ? tr("%1, export").arg(what) : tr("%1, import").arg(what);
}

QString FileJobsModel::outcome() const
{
    return job() ? FileWords(words()).outcome(*job()) : QString();
}

QString FileJobsModel::failure() const
{
    if (!job() || !job()->code)
        return {};
    const auto code = static_cast<ErrorCode>(*job()->code);
    return words().error(code) + u' ' + words().remedy(code) + u' ' + words().reference(refuse(code)) + u'.';
}

QString FileJobsModel::failureNote() const
{
    return job() && job()->code ? words().isolated(detailOf(static_cast<ErrorCode>(*job()->code), job()->reason))
                                : QString();
}

QString FileJobsModel::progress() const
{
    if (!job())
        return {};
    if (transfers().fetched(job()->job) >= 0)
        return savesOn() ? tr("Saved in part") : tr("Being saved");
    return FileWords(words()).progress(*job());
}

double FileJobsModel::share() const
{
    if (!job())
        return -1;
    const double fetched = transfers().fetched(job()->job);
    return fetched >= 0 ? fetched : shareOf(*job());
}

QVariantList FileJobsModel::facts() const
{
    QVariantList out;
    const files::FileJob *one = job();
    if (!one)
        return out;
    const auto add = [&](const QString &name, const QString &value) {
        out.append(QVariantMap{{u"name"_s, name}, {u"value"_s, value}});
    };
    const FileWords say(words());
    add(tr("State"), say.state(*one));
    if (one->kind != WireJobKind::Undo)
        add(tr("Format"), say.format(one->format));
    if (one->rows > 0)
        add(tr("Rows"), words().count(one->rows));
    if (one->kind == WireJobKind::Import && (one->checked || (one->applied && isOver(*one)))) {
        const bool isTrial = !one->applied || (one->state == WireJobState::Done && one->left > 0);
        if (isTrial && one->taken > 0)
            add(tr("In already"), words().count(one->taken));
        add(isTrial ? tr("Would be new") : tr("New"), words().count(one->created));
        add(isTrial ? tr("Would change") : tr("Changed"), words().count(one->updated));
        add(tr("As they are"), words().count(one->unchanged));
        add(tr("Cannot be taken"), words().count(one->problems));
    }
    if (one->bytes > 0)
        add(tr("Size"), words().bytes(static_cast<double>(one->bytes)));
    add(tr("Began"), words().moment(one->startedAtMs, nowMs()));
    if (one->finishedAtMs)
        add(tr("Took"), words().duration(*one->finishedAtMs - one->startedAtMs));
    add(tr("Kept until"), words().moment(one->expiresAtMs, nowMs()));
    return out;
}

QString FileJobsModel::problemText() const
{
    if (!job() || m_problems->rows() == 0)
        return {};
    const QString all =
        tr("%1 of %2 rows cannot be taken").arg(words().count(job()->problems), words().count(job()->rows));
    return job()->problems > m_problems->rows()
               ? tr("%1; the first %2 are listed, the saved file has all").arg(all, words().count(m_problems->rows()))
               : all;
}

bool FileJobsModel::stillThere() const
{
    return job() && job()->kind == WireJobKind::Import && mayImport() &&
           (job()->state == WireJobState::Received || isOver(*job())) &&
           !((job()->applied || job()->repeated || job()->undone) && job()->problems == 0 && job()->left == 0);
}

bool FileJobsModel::canSave() const
{
    return job() && job()->hasFile && isOver(*job()) && (transfers().fetched(job()->job) < 0 || savesOn());
}

bool FileJobsModel::savesOn() const
{
    return job() && transfers().fetchBrokeOff(job()->job);
}

bool FileJobsModel::canGoOn() const
{
    return job() && transfers().brokeOff(job()->job);
}

bool FileJobsModel::canTry() const
{
    return stillThere() && (!job()->checked || job()->problems > 0);
}

bool FileJobsModel::canTakeAll() const
{
    return stillThere() && job()->checked && job()->problems == 0 && job()->created + job()->updated > 0;
}

bool FileJobsModel::canTakePart() const
{
    return stillThere() && job()->checked && job()->problems > 0 && job()->created + job()->updated > 0 &&
           (!job()->applied || job()->left > 0) && m_isReportHere;
}

bool FileJobsModel::canUndo() const
{
    return job() && job()->kind == WireJobKind::Import && job()->applied && job()->importId && mayImport() &&
           !isBusy(*job());
}

bool FileJobsModel::canCancel() const
{
    return job() && !isOver(*job()) && job()->state != WireJobState::Received;
}

bool FileJobsModel::canForget() const
{
    return job() && (isOver(*job()) || job()->state == WireJobState::Received);
}

QString FileJobsModel::takeConsequence() const
{
    return job() ? tr("%1 rows are taken, all or none. They can be taken back as one, with a reason.")
                       .arg(words().count(job()->applied ? job()->left : job()->rows))
                 : QString();
}

QString FileJobsModel::partConsequence() const
{
    return job() ? tr("%1 rows are taken; %2 stay out. The same file, once mended, brings in only those.")
                       .arg(words().count(job()->created + job()->updated), words().count(job()->problems))
                 : QString();
}

template <wire::WireMethod M>
void FileJobsModel::order(const typename M::Params &params, std::function<void(const files::JobReply &)> then)
{
    link().call<M>(this, params, [this, then = std::move(then)](const Result<files::JobReply> &reply) {
        if (!reply)
            shell()->sayNotDone(reply.error());
        else if (then)
            then(*reply);
        m_again.start();
        load();
    });
}

void FileJobsModel::save()
{
    if (canSave())
        transfers().fetch(job()->job);
}

QString FileJobsModel::proposedEnding() const
{
    return job() && job()->format == files::WireFileFormat::Xlsx ? u"xlsx"_s : u"csv"_s;
}

QUrl FileJobsModel::proposedFile() const
{
    if (!job())
        return {};
    // The annotated file has no name of its own until it is fetched.
    const QString name =
        job()->kind == WireJobKind::Export ? job()->fileName : u"%1-report.%2"_s.arg(job()->what, proposedEnding());
    return QUrl::fromLocalFile(shell::KeptFile::pathFor(name));
}

void FileJobsModel::saveTo(const QString &job, const QUrl &file)
{
    if (file.isLocalFile())
        transfers().fetch(job, file.toLocalFile());
}

void FileJobsModel::goOn()
{
    transfers().goOn();
}

void FileJobsModel::tryAgain()
{
    if (canTry())
        order<files::CheckImport>({job()->job});
}

void FileJobsModel::take(bool partial)
{
    if (partial ? canTakePart() : canTakeAll())
        order<files::CommitImport>({job()->job, partial});
}

void FileJobsModel::undo(const QString &reason)
{
    if (canUndo())
        order<files::UndoImport>({*job()->importId, reason},
                                 [this](const files::JobReply &reply) { setCurrentKey(reply.job.job); });
}

void FileJobsModel::cancel()
{
    if (!job())
        return;
    const bool over = canForget();
    transfers().drop(job()->job);
    order<files::CancelFileJob>({job()->job}, [this, over](const files::JobReply &reply) {
        // A running one may still come to its end: only the list can say what became of it.
        shell()->sayDone(over ? tr("Removed") : isBusy(reply.job) ? tr("It is being stopped") : tr("Cancelled"));
    });
}

} // namespace gemba::filedesk
