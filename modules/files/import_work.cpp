#include "import_work.h"

#include "export_work.h"
#include "import_store.h"
#include "private_folder.h"

#include <gemba/core/ids.h>

#include <algorithm>

namespace gemba::files {

using namespace Qt::StringLiterals;
using storage::Transaction;

namespace {

/// Few enough that nobody waits long behind them, many enough that a commit costs little.
constexpr qsizetype batchRows = 500;
/// Rows that must stay together are not cut, up to here.
constexpr qsizetype longestBatch = 5'000;
/// Rows between two looks at whether it was cancelled, and at the clock.
constexpr qint64 progressEvery = 64;
constexpr qsizetype mostLateProblems = 10'000;

TaskRefused unreadable(const QString &why)
{
    return {refuseField(ErrorCode::ImportUnreadable, u"file"_s, why)};
}

SpooledProblem problemOf(qint64 row, const Error &error)
{
    return {row, static_cast<int>(error.code), error.field, error.detail};
}

} // namespace

void ImportWork::Counts::add(RowEffect effect, int by)
{
    (effect == RowEffect::Created ? created : effect == RowEffect::Updated ? updated : unchanged) += by;
}

ImportWork::ImportWork(FileTask &task, FileKind &kind, const FileShelf &shelf, storage::Executor &executor,
                       const Clock &clock)
    : m_task(task)
    , m_kind(kind)
    , m_shelf(shelf)
    , m_executor(executor)
    , m_clock(clock)
    , m_columns(kind.importColumns())
    , m_job(task.view())
{
}

// --- reading ---

bool ImportWork::isReadAlready() const
{
    return m_job.rows > 0 && QFile::exists(m_shelf.path(m_job.job, FileShelf::Part::Rows));
}

void ImportWork::read()
{
    m_rows = m_job.rows;
    if (isReadAlready())
        return;
    m_task.beginStep(WireJobStep::Read, 0);
    const QString upload = m_shelf.path(m_job.job, FileShelf::Part::Upload);
    const QString hash = hashOf(upload, [this] { return !m_task.stopped(); });
    m_task.checkStop();
    if (hash != m_job.sha256)
        throw unreadable(u"what has arrived is not what was announced; send the file again"_s);
    SpoolWriter spool(m_shelf.path(m_job.job, FileShelf::Part::Rows));
    std::optional<QList<qsizetype>> places;
    std::exception_ptr fault;
    m_rows = 0;
    auto done = readTable(formatOf(m_job.format), upload, m_shelf.folder(), {}, [&](const FileRow &row) {
        try {
            m_task.checkStop();
            if (!places) {
                places = columnsOf(row.cells);
                return true;
            }
            SpooledRow out;
            out.line = row.line;
            out.sheet = row.sheet;
            out.cells.resize(m_columns.size());
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                if (i < places->size())
                    out.cells[places->at(i)] = row.cells[i].trimmed();
                else if (!row.cells[i].isEmpty())
                    ++out.surplus;
            }
            spool.add(out);
            m_task.setDone(++m_rows);
            return true;
        } catch (...) {
            fault = std::current_exception();
            return false;
        }
    });
    if (fault)
        std::rethrow_exception(fault);
    if (!done)
        throw TaskRefused{done.error()};
    if (!places)
        throw unreadable(u"there is nothing in it"_s);
    if (m_rows == 0)
        throw unreadable(u"there are no rows below the names of the columns"_s);
    spool.close();
    m_task.change([&](FileJob &view) { view.rows = m_rows; });
}

/// For each column of the file the kind's. Names are compared as they are, but for case and blanks.
QList<qsizetype> ImportWork::columnsOf(const QStringList &names) const
{
    QStringList known;
    for (const Column &column : m_columns)
        known.append(column.name);
    QList<qsizetype> places;
    for (const QString &name : names) {
        const qsizetype place = known.indexOf(name.trimmed().toLower());
        if (place < 0)
            throw unreadable(
                u"line 1: the column \"%1\" is not known; there are %2"_s.arg(name.left(64), known.join(u", "_s)));
        if (places.contains(place))
            throw unreadable(u"line 1: the column \"%1\" is there twice"_s.arg(known[place]));
        places.append(place);
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].required && !places.contains(i))
            throw unreadable(u"line 1: the column \"%1\" is missing"_s.arg(known[i]));
    }
    return places;
}

// --- taking ---

Result<RowEffect> ImportWork::takeRow(RowTaker &taker, const SpooledRow &row) const
{
    if (row.surplus > 0)
        return refuse(ErrorCode::FieldUnknown, u"there are %1 more cells than columns"_s.arg(row.surplus));
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].required && row.cells[i].isEmpty())
            return refuseField(ErrorCode::FieldMissing, m_columns[i].name, m_columns[i].meaning);
    }
    return taker.take(row.number, row.cells);
}

void ImportWork::note(const SpooledProblem &problem)
{
    ++m_problems;
    m_problemSpool->add(problem);
}

std::optional<ImportRecord> ImportWork::knownImport()
{
    const auto known = m_executor.readNow<std::optional<ImportRecord>>(
        [this](storage::ReadTransaction &tx) -> Result<std::optional<ImportRecord>> {
            auto found = store::findFile(tx, m_job.what, m_job.sha256);
            m_taken = found ? store::takenRows(tx, found->importId, m_rows) : QBitArray(m_rows);
            return found;
        });
    if (!known)
        throw TaskRefused{known.error()};
    if (*known) {
        m_import = (*known)->importId;
        m_by = (*known)->by;
        m_atMs = (*known)->atMs;
        m_isRecorded = true;
        m_repeated = (*known)->complete && (*known)->problems == 0;
    } else {
        m_atMs = m_clock.nowMs();
        m_import = newUuid7(m_atMs);
        m_by = m_task.caller.userName.isEmpty() ? m_task.caller.principal() : m_task.caller.userName;
    }
    return *known;
}

Result<Nothing> ImportWork::tryRows(Transaction &tx, bool inEarnest)
{
    // The writer may run a job again: everything begins anew then.
    m_counts = {};
    m_problems = 0;
    m_late.clear();
    m_problemSpool = std::make_unique<SpoolWriter>(m_shelf.path(m_job.job, FileShelf::Part::Problems));
    const auto taker = m_kind.begin(tx, m_task.caller, m_import);
    SpoolReader rows(m_shelf.path(m_job.job, FileShelf::Part::Rows));
    SpooledRow row;
    while (rows.next(row)) {
        if (row.number % progressEvery == 0) {
            m_task.setDone(row.number);
            if (m_task.stopped())
                return refuse(ErrorCode::ShuttingDown);
        }
        if (m_taken.at(row.number)) {
            m_counts.add(RowEffect::Unchanged);
            continue;
        }
        const auto effect = takeRow(*taker, row);
        if (effect)
            m_counts.add(*effect);
        else
            note(problemOf(row.number, effect.error()));
    }
    taker->finish([this](qint64 number, const Error &error) {
        ++m_problems;
        if (m_late.size() < mostLateProblems)
            m_late.append(problemOf(number, error));
    });
    m_problemSpool->close();
    m_task.setDone(m_rows);
    if (!inEarnest || m_problems > 0)
        return refuse(ErrorCode::ImportRefused);
    m_complete = true;
    if (m_isRecorded)
        store::updateImport(tx, record());
    else if (!store::insertImport(tx, record()))
        return refuse(ErrorCode::Busy, u"the same file is being imported by another server"_s);
    audit(tx, "imports.commit");
    return Nothing{};
}

ImportRecord ImportWork::record() const
{
    ImportRecord out;
    out.importId = m_import;
    out.what = m_job.what;
    out.fileName = m_job.fileName;
    out.sha256 = m_job.sha256;
    out.rows = m_rows;
    // Rows of an earlier run count as they did then, not as the repetition that they are now.
    const qint64 before = m_taken.count(true);
    out.taken = m_counts.created + m_counts.updated + before;
    out.unchanged = std::max<qint64>(0, m_counts.unchanged - before);
    out.problems = m_problems;
    out.partial = m_task.partial;
    out.complete = m_complete;
    out.by = m_by;
    out.atMs = m_atMs;
    return out;
}

void ImportWork::audit(Transaction &tx, const char *what) const
{
    tx.audit(rpc::auditOf(m_task.caller, QString::fromLatin1(what), u"import"_s, m_import, {},
                          {{u"what"_s, m_job.what},
                           {u"sha256"_s, m_job.sha256},
                           {u"rows"_s, m_rows},
                           {u"created"_s, m_counts.created},
                           {u"updated"_s, m_counts.updated},
                           {u"unchanged"_s, m_counts.unchanged},
                           {u"problems"_s, m_problems},
                           {u"partial"_s, m_task.partial},
                           {u"complete"_s, m_complete}}));
}

void ImportWork::check()
{
    read();
    knownImport();
    if (m_repeated)
        return publish(false);
    m_task.beginStep(WireJobStep::Check, m_rows);
    const auto tried = m_executor.writeNow<Nothing>([this](Transaction &tx) { return tryRows(tx, false); });
    m_task.checkStop();
    if (!tried && tried.error().code != ErrorCode::ImportRefused)
        throw TaskRefused{tried.error()};
    report();
    publish(false);
}

void ImportWork::takeAll()
{
    read();
    knownImport();
    if (m_repeated)
        return publish(false);
    m_task.beginStep(WireJobStep::Take, m_rows);
    const auto taken = m_executor.writeNow<Nothing>([this](Transaction &tx) { return tryRows(tx, true); });
    if (taken)
        return publish(true);
    m_task.checkStop();
    if (taken.error().code == ErrorCode::ImportRefused) {
        report();
        publish(false);
    }
    throw TaskRefused{taken.error()};
}

// --- what can be taken ---

struct ImportWork::Batch
{
    QList<SpooledRow> rows;
    QSet<qint64> left; ///< rows that cannot be taken
    QList<SpooledProblem> problems;
    Counts counts;
    QBitArray taken; ///< of rows
};

Result<Nothing> ImportWork::writeBatch(Transaction &tx, Batch &batch)
{
    batch.counts = {};
    batch.taken = QBitArray(batch.rows.size());
    QList<SpooledProblem> refused;
    const qint64 first = batch.rows.first().number;
    const auto taker = m_kind.begin(tx, m_task.caller, m_import);
    for (const SpooledRow &row : std::as_const(batch.rows)) {
        if (batch.left.contains(row.number))
            continue;
        if (m_taken.at(row.number)) {
            batch.counts.add(RowEffect::Unchanged);
            continue;
        }
        const auto effect = takeRow(*taker, row);
        if (!effect) {
            refused.append(problemOf(row.number, effect.error()));
            continue;
        }
        batch.counts.add(*effect);
        batch.taken.setBit(row.number - first);
    }
    taker->finish([&](qint64 number, const Error &error) { refused.append(problemOf(number, error)); });
    if (!refused.isEmpty()) {
        // What a row that is refused has half done goes with the batch; the others are taken again, without it.
        for (const SpooledProblem &problem : std::as_const(refused))
            batch.left.insert(problem.row);
        batch.problems += refused;
        return refuse(ErrorCode::ImportRefused);
    }
    if (!m_isRecorded) {
        ImportRecord begun = record();
        begun.complete = false;
        if (!store::insertImport(tx, begun))
            return refuse(ErrorCode::Busy, u"the same file is being imported by another server"_s);
        audit(tx, "imports.commit");
    }
    if (batch.taken.count(true) > 0)
        store::addTakenRows(tx, m_import, first, batch.taken);
    return Nothing{};
}

void ImportWork::takeBatch(Batch &batch)
{
    for (;;) {
        const auto written = m_executor.writeNow<Nothing>([&](Transaction &tx) {
            // The writer may run it again after it was refused by the commit.
            Batch copy = batch;
            auto done = writeBatch(tx, copy);
            batch = std::move(copy);
            return done;
        });
        if (written) {
            m_isRecorded = true;
            break;
        }
        if (written.error().code != ErrorCode::ImportRefused)
            throw TaskRefused{written.error()};
    }
    std::sort(batch.problems.begin(), batch.problems.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
    for (const SpooledProblem &problem : std::as_const(batch.problems))
        note(problem);
    m_counts.created += batch.counts.created;
    m_counts.updated += batch.counts.updated;
    m_counts.unchanged += batch.counts.unchanged;
}

void ImportWork::takePart()
{
    read();
    knownImport();
    if (m_repeated)
        return publish(false);
    m_problemSpool = std::make_unique<SpoolWriter>(m_shelf.path(m_job.job, FileShelf::Part::Problems));
    m_task.beginStep(WireJobStep::Take, m_rows);
    SpoolReader rows(m_shelf.path(m_job.job, FileShelf::Part::Rows));
    SpooledRow row;
    Batch batch;
    bool more = rows.next(row);
    while (more && !m_task.stopped()) {
        batch.rows.append(row);
        more = rows.next(row);
        const bool isCut =
            batch.rows.size() >= batchRows &&
            (batch.rows.size() >= longestBatch || !m_kind.belongTogether(batch.rows.last().cells, row.cells));
        if (more && !isCut)
            continue;
        takeBatch(batch);
        m_task.setDone(batch.rows.last().number + 1);
        batch = {};
    }
    m_complete = !m_task.stopped();
    m_problemSpool->close();
    finishPart();
    m_task.checkStop();
    report();
    publish(true);
}

void ImportWork::finishPart()
{
    if (!m_isRecorded)
        return;
    const auto done = m_executor.writeNow<Nothing>([this](Transaction &tx) -> Result<Nothing> {
        store::updateImport(tx, record());
        audit(tx, "imports.finish");
        return Nothing{};
    });
    const bool changed = m_counts.created + m_counts.updated > 0;
    m_task.change([&](FileJob &view) {
        view.importId = m_import;
        view.applied = view.applied || changed;
    });
    if (!done)
        throw TaskRefused{done.error()};
}

// --- the report ---

void ImportWork::report()
{
    m_task.setProblems({});
    m_shelf.remove(m_job.job, FileShelf::Part::Result);
    if (m_problems == 0)
        return;
    m_task.beginStep(WireJobStep::Report, m_rows);
    const QString file = m_shelf.path(m_job.job, FileShelf::Part::Result);
    {
        QFile made;
        openPrivate(made, file);
    }
    QList<TableColumn> columns = tableColumns(m_columns);
    columns << TableColumn{u"line"_s, true} << TableColumn{u"code"_s, true} << TableColumn{u"column"_s}
            << TableColumn{u"problem"_s, false, 60} << TableColumn{u"remedy"_s, false, 60};
    WriteOptions options;
    options.scratch = m_shelf.folder();
    const auto writer = writeTable(formatOf(m_job.format), file, columns, options);
    std::stable_sort(m_late.begin(), m_late.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
    SpoolReader rows(m_shelf.path(m_job.job, FileShelf::Part::Rows));
    SpoolReader problems(m_shelf.path(m_job.job, FileShelf::Part::Problems));
    SpooledProblem next;
    bool hasNext = problems.next(next);
    auto late = m_late.cbegin();
    QList<FileProblem> listed;
    SpooledRow row;
    while (rows.next(row)) {
        m_task.checkStop();
        m_task.setDone(row.number + 1);
        std::optional<SpooledProblem> found;
        if (hasNext && next.row == row.number) {
            found = next;
            hasNext = problems.next(next);
        }
        while (late != m_late.cend() && late->row == row.number) {
            if (!found)
                found = *late;
            ++late;
        }
        QStringList cells = row.cells;
        cells << QString::number(row.line);
        if (found) {
            const ErrorInfo &info = errorInfo(static_cast<ErrorCode>(found->code));
            FileProblem problem;
            problem.line = row.line;
            problem.sheet = row.sheet;
            problem.column = found->column;
            for (qsizetype i = 0; i < m_columns.size(); ++i) {
                if (m_columns[i].name == found->column)
                    problem.value = row.cells[i].left(80);
            }
            problem.code = found->code;
            problem.problem =
                QString::fromUtf8(info.text) + (found->detail.isEmpty() ? QString() : u' ' + found->detail.left(500));
            problem.remedy = QString::fromUtf8(info.remedy);
            cells << QString::number(problem.code) << problem.column << problem.problem << problem.remedy;
            if (listed.size() < listedProblems)
                listed.append(problem);
        } else {
            cells << QString() << QString() << QString() << QString();
        }
        writer->write(cells);
    }
    writer->finish();
    m_task.setProblems(listed);
}

void ImportWork::publish(bool inEarnest)
{
    if (m_repeated)
        m_counts = {0, 0, m_rows};
    const bool changed = inEarnest && m_counts.created + m_counts.updated > 0;
    const bool hasFile = m_problems > 0;
    m_task.change([&](FileJob &view) {
        view.checked = true;
        view.repeated = m_repeated;
        view.applied = view.applied || changed;
        if (inEarnest || m_repeated)
            view.importId = m_import;
        view.created = m_counts.created;
        view.updated = m_counts.updated;
        view.unchanged = m_counts.unchanged;
        view.problems = m_problems;
        view.hasFile = hasFile;
    });
}

} // namespace gemba::files
