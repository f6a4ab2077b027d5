#include "backups_model.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

namespace {

/// What a restore may take, and lose.
constexpr qint64 goalBackMs = 3 * 60'000;
constexpr qint64 goalLostMs = 60'000;

} // namespace

BackupsModel::BackupsModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &BackupsModel::currentChanged, this, &BackupsModel::detailsChanged);
    connect(this, &BackupsModel::refreshed, this, &BackupsModel::detailsChanged);
    connect(this, &BackupsModel::refreshed, this, &BackupsModel::statusChanged);
    connect(this, &BackupsModel::statusChanged, this, &BackupsModel::detailsChanged);
}

QList<Column> BackupsModel::describeColumns() const
{
    QList<Column> columns{{.key = u"kind"_s, .title = tr("Kind"), .width = 92, .hideable = false},
                          {.key = u"begun"_s, .title = tr("Begun"), .width = 132},
                          {.key = u"size"_s, .title = tr("Size"), .width = 68, .atEnd = true},
                          {.key = u"proof"_s, .title = tr("Proof")}};
    if (!m_narrow)
        columns += {{.key = u"copy"_s, .title = tr("Elsewhere"), .width = 92},
                    {.key = u"engine"_s, .title = tr("Engine"), .width = 90},
                    {.key = u"took"_s, .title = tr("Took"), .width = 88, .atEnd = true}};
    return columns;
}

void BackupsModel::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (shell()) {
        columns()->setColumns(describeColumns());
        rowsChanged();
    }
    Q_EMIT narrowChanged();
}

void BackupsModel::begun()
{
    link().on<backup::BackupStatus>(this, [this](const backup::BackupStatus &status) { take(status); });
    // Ages move without an event.
    page()->reloadEvery(60'000);
}

void BackupsModel::ask(const QString &cursor)
{
    m_rows.fetch<backup::ListBackups>(cursor, {}, &backup::ListBackups::Reply::backups,
                                      [this](const backup::ListBackups::Reply &reply) {
                                          m_shelf = reply;
                                          m_shelf.backups.clear();
                                          m_status = reply.status;
                                          shell()->pages()->setCount(u"backups"_s, rows());
                                      });
}

void BackupsModel::take(const backup::BackupStatus &status)
{
    const bool wasWorking = working();
    m_status = status;
    if (wasWorking && !working()) {
        sayEnded(*status.job);
        load();
    }
    Q_EMIT statusChanged();
}

void BackupsModel::started(const backup::Job &job)
{
    m_status.job = job;
    Q_EMIT statusChanged();
}

void BackupsModel::sayEnded(const backup::Job &job)
{
    if (job.state == backup::JobState::Failed)
        return shell()->say(failureText(job), job.reason);
    switch (job.kind) {
    case backup::JobKind::Run:
        return shell()->say(tr("The backup was made and read back"), job.backup);
    case backup::JobKind::Verify:
        return shell()->say(tr("The check passed"), job.backup);
    case backup::JobKind::Drill:
        return shell()->say(tr("The drill passed"), drillResult());
    case backup::JobKind::Copy:
        return shell()->say(tr("The backup was copied and read back"), job.backup);
    }
}

QString BackupsModel::failureText(const backup::Job &job) const
{
    switch (job.kind) {
    case backup::JobKind::Run:
        return tr("No backup was made");
    case backup::JobKind::Verify:
        return tr("The check failed");
    case backup::JobKind::Copy:
        return tr("The backup was not copied");
    case backup::JobKind::Drill:
        break;
    }
    return tr("The drill failed");
}

Cell BackupsModel::cell(int row, int column) const
{
    const backup::Backup &each = m_rows[row];
    const bool damaged = each.proof == backup::Proof::Damaged;
    switch (column) {
    case 0:
        return {.text = kindName(each.kind), .look = damaged ? Look::Strong : Look::Plain};
    case 1:
        return {.text = words().moment(each.startedAtMs, nowMs())};
    case 2:
        return {.text = words().bytes(static_cast<double>(each.sizeBytes)), .look = Look::Live};
    case 3:
        return {.text = proofName(each.proof),
                .look = damaged ? Look::Strong : Look::Plain,
                .icon = damaged                             ? u"warn"_s
                        : each.proof == backup::Proof::None ? QString()
                                                            : u"check"_s};
    case 4:
        return {.text = each.offBox ? tr("copied", "backup") : tr("not copied", "backup"), .look = Look::Quiet};
    case 5:
        return {.text = engineName(each.engine), .look = Look::Quiet};
    default:
        return {.text = words().duration(each.finishedAtMs - each.startedAtMs), .look = Look::Quiet};
    }
}

QString BackupsModel::kindName(const QString &kind)
{
    if (kind == "daily"_L1)
        return tr("Daily");
    if (kind == "weekly"_L1)
        return tr("Weekly");
    if (kind == "manual"_L1)
        return tr("By hand");
    if (kind == "base"_L1)
        return tr("Base");
    return kind;
}

QString BackupsModel::engineName(const QString &engine)
{
    return engine == "postgresql"_L1 ? u"PostgreSQL"_s : engine == "sqlite"_L1 ? u"SQLite"_s : u"–"_s;
}

QString BackupsModel::proofName(backup::Proof proof)
{
    switch (proof) {
    case backup::Proof::Full:
        return tr("read back and checked");
    case backup::Proof::Bytes:
        return tr("read back");
    case backup::Proof::Damaged:
        return tr("damaged");
    case backup::Proof::None:
        break;
    }
    return tr("not checked");
}

QString BackupsModel::stepName(const QString &step)
{
    if (step == "copy"_L1 || step == "files"_L1 || step == "count"_L1)
        return tr("Copying");
    if (step == "copyAway"_L1)
        return tr("Copying to the other machine");
    if (step == "restore"_L1)
        return tr("Restoring aside");
    if (step == "open"_L1)
        return tr("Starting the server's parts on it");
    if (step == "compare"_L1)
        return tr("Comparing");
    return step.isEmpty() ? tr("Beginning") : tr("Reading back and checking");
}

QString BackupsModel::schedule() const
{
    if (!shell() || page()->loading())
        return {};
    if (!m_shelf.scheduled)
        return tr("No schedule: backups are made by hand only");
    return tr("%1 daily and %2 weekly ones kept, each read back after writing")
        .arg(words().count(m_shelf.keepDaily), words().count(m_shelf.keepWeekly));
}

QString BackupsModel::summary() const
{
    if (!shell() || page()->loading() || page()->isFailed())
        return {};
    const QString shelf = tr("%n on the shelf", nullptr, rows());
    return m_shelf.directory.isEmpty() ? shelf : tr("%1 in %2").arg(shelf, words().isolated(m_shelf.directory));
}

QVariantList BackupsModel::figures() const
{
    if (!shell() || page()->loading() || page()->isFailed())
        return {};
    const Words &say = words();
    const auto figure = [](const QString &name, const QString &value, const QString &note) {
        return QVariantMap{{u"name"_s, name}, {u"value"_s, value}, {u"note"_s, note}};
    };
    QVariantList out;
    out.append(m_status.lastGoodAtMs ? figure(tr("Newest good one"), say.ago(nowMs() - *m_status.lastGoodAtMs),
                                              say.moment(*m_status.lastGoodAtMs, nowMs()))
                                     : figure(tr("Newest good one"), tr("none yet"), tr("nothing could be restored")));
    const QString daily = m_shelf.scheduled
                              ? tr("every day at %1").arg(say.isolated(u"%1:00"_s.arg(m_shelf.hour, 2, 10, '0'_L1)))
                              : tr("no schedule");
    out.append(figure(tr("Next one"), m_status.nextAtMs ? say.left(*m_status.nextAtMs - nowMs()) : u"–"_s, daily));
    if (!m_status.continuous) {
        out.append(figure(tr("Copy elsewhere"), m_shelf.offBoxDirectory.isEmpty() ? tr("none") : tr("with each backup"),
                          m_shelf.offBoxDirectory.isEmpty() ? tr("lost with this machine")
                                                            : say.isolated(m_shelf.offBoxDirectory)));
    } else {
        const backup::Continuous &copy = *m_status.continuous;
        out.append(
            figure(tr("Continuous copy"),
                   copy.copiedToMs == 0 ? tr("beginning") : tr("%1 behind").arg(say.age(nowMs() - copy.copiedToMs)),
                   !copy.failure.isEmpty() ? tr("held up: %1").arg(copy.failure)
                   : copy.copiedToMs == 0  ? tr("its base is being made")
                                           : tr("a step every %1").arg(say.duration(copy.everyS * 1000LL))));
    }
    if (const auto &drill = m_status.lastDrill) {
        out.append(figure(drill->passed ? tr("Back in, last drill") : tr("Last drill"),
                          drill->passed ? say.duration(drill->tookMs) : tr("failed"),
                          tr("goal %1").arg(say.duration(goalBackMs))));
        out.append(figure(tr("Lost, last drill"), drill->passed ? say.age(drill->dataAgeMs) : u"–"_s,
                          tr("goal %1").arg(say.duration(goalLostMs))));
    } else {
        out.append(figure(tr("Back in, last drill"), u"–"_s, tr("none rehearsed yet")));
        out.append(figure(tr("Lost, last drill"), u"–"_s, tr("none rehearsed yet")));
    }
    return out;
}

QString BackupsModel::workTitle() const
{
    if (!working())
        return {};
    const backup::Job &job = *m_status.job;
    const QString name = words().isolated(job.backup);
    switch (job.kind) {
    case backup::JobKind::Run:
        return tr("Backing up");
    case backup::JobKind::Verify:
        return job.backup.isEmpty() ? tr("Checking") : tr("Checking %1").arg(name);
    case backup::JobKind::Copy:
        return tr("Copying %1").arg(name);
    case backup::JobKind::Drill:
        break;
    }
    return job.backup.isEmpty() ? tr("Drill") : tr("Drill with %1").arg(name);
}

QString BackupsModel::progress() const
{
    if (!working())
        return {};
    const backup::Job &job = *m_status.job;
    QString step = stepName(job.step);
    if (share() >= 0)
        step = tr("%1, %2").arg(step, words().percent(100 * share()));
    return tr("%1, for %2").arg(step, words().duration(std::max<qint64>(0, nowMs() - job.startedAtMs)));
}

double BackupsModel::share() const
{
    if (!working() || m_status.job->total <= 0)
        return -1;
    return std::clamp(static_cast<double>(m_status.job->done) / static_cast<double>(m_status.job->total), 0.0, 1.0);
}

QString BackupsModel::failure() const
{
    if (!shell() || working())
        return {};
    if (m_status.job && m_status.job->state == backup::JobState::Failed)
        return failureText(*m_status.job);
    if (m_status.lastFailureAtMs && m_status.lastGoodAtMs.value_or(0) <= *m_status.lastFailureAtMs)
        return tr("No backup was made, %1").arg(words().moment(*m_status.lastFailureAtMs, nowMs()));
    if (m_status.continuous && !m_status.continuous->failure.isEmpty())
        return tr("The continuous copy is held up");
    return {};
}

QString BackupsModel::failureNote() const
{
    if (failure().isEmpty())
        return {};
    if (m_status.job && m_status.job->state == backup::JobState::Failed) {
        const backup::Job &job = *m_status.job;
        QStringList note{job.reason};
        if (job.code)
            note.append(words().remedy(static_cast<ErrorCode>(*job.code)));
        note.removeAll(QString());
        return note.join(u". "_s);
    }
    return m_status.lastFailure.isEmpty() && m_status.continuous ? m_status.continuous->failure : m_status.lastFailure;
}

QString BackupsModel::drillTitle() const
{
    return shell() && m_status.lastDrill ? tr("Last drill, %1").arg(words().moment(m_status.lastDrill->atMs, nowMs()))
                                         : tr("Drill");
}

QString BackupsModel::drillResult() const
{
    if (!m_status.lastDrill)
        return tr("No restore has been rehearsed yet. A backup is worth what its restore is.");
    const backup::Drill &drill = *m_status.lastDrill;
    if (!drill.passed)
        return tr("Failed: %1").arg(drill.reason);
    return tr("Passed: back in %1, %2 would have been lost")
        .arg(words().duration(drill.tookMs), words().age(drill.dataAgeMs));
}

QString BackupsModel::drillDetail() const
{
    if (!m_status.lastDrill)
        return {};
    const backup::Drill &drill = *m_status.lastDrill;
    return tr("%1 restored aside from %2; %3 rows and %4 audit lines whole, %5 comparisons")
        .arg(words().bytes(static_cast<double>(drill.databaseBytes)), words().isolated(drill.backup),
             words().count(drill.rows), words().count(drill.auditRows), words().count(drill.checks));
}

QString BackupsModel::commands(const QString &folder) const
{
    return u"systemctl stop gembad\ngembactl restore %1 --replace\nsystemctl start gembad"_s.arg(folder);
}

QString BackupsModel::restoreCommands() const
{
    const QString backup = current() ? current()->name : m_status.lastGood;
    return backup.isEmpty() ? QString() : commands(u"%1/%2"_s.arg(m_shelf.directory, backup));
}

QString BackupsModel::continuousCommands() const
{
    return m_status.continuous && m_status.continuous->copiedToMs > 0 ? commands(m_status.continuous->folder)
                                                                      : QString();
}

QString BackupsModel::continuousNote() const
{
    if (continuousCommands().isEmpty())
        return {};
    return tr("Brings back everything up to %1, from another machine too.")
        .arg(words().ago(nowMs() - m_status.continuous->copiedToMs));
}

QString BackupsModel::begunText() const
{
    return current() ? words().dateAndTime(current()->startedAtMs) : QString();
}

QString BackupsModel::took() const
{
    return current() ? words().duration(current()->finishedAtMs - current()->startedAtMs) : QString();
}

QString BackupsModel::size() const
{
    return current() ? words().bytes(static_cast<double>(current()->sizeBytes)) : QString();
}

QString BackupsModel::database() const
{
    if (!current())
        return {};
    return tr("%1, %2 unpacked", "database engine and size")
        .arg(engineName(current()->engine), words().bytes(static_cast<double>(current()->databaseBytes)));
}

QString BackupsModel::rowsHeld() const
{
    return current() ? words().count(current()->rows) : QString();
}

QString BackupsModel::auditRows() const
{
    return current() ? words().count(current()->auditRows) : QString();
}

QString BackupsModel::proven() const
{
    return current() && current()->provenAtMs ? words().moment(*current()->provenAtMs, nowMs()) : tr("never");
}

QString BackupsModel::keys() const
{
    if (!current())
        return {};
    if (current()->encrypted)
        return tr("in it, encrypted");
    return current()->holdsKeys ? tr("in it, not encrypted") : tr("not in it");
}

QString BackupsModel::place() const
{
    return current() ? u"%1/%2"_s.arg(m_shelf.directory, current()->name) : QString();
}

QString BackupsModel::copies() const
{
    if (!current())
        return {};
    return current()->offBox ? m_shelf.offBoxDirectory : tr("none, on this machine only");
}

void BackupsModel::backUp()
{
    shell()->run<backup::RunBackup>(this, {}, tr("A backup has begun"),
                                    [this](const backup::JobReply &reply) { started(reply.job); });
}

void BackupsModel::check()
{
    if (!current())
        return;
    shell()->run<backup::VerifyBackup>(this, {current()->name}, tr("The check has begun"),
                                       [this](const backup::JobReply &reply) { started(reply.job); });
}

void BackupsModel::rehearse()
{
    backup::BackupName what;
    if (current())
        what.backup = current()->name;
    shell()->run<backup::DrillBackup>(this, what, tr("The drill has begun"),
                                      [this](const backup::JobReply &reply) { started(reply.job); });
}

void BackupsModel::copy(const QString &commands)
{
    QGuiApplication::clipboard()->setText(commands);
    shell()->say(tr("Copied"), tr("To be typed on the server, as root."));
}

} // namespace gemba::admin
