#include "import_work.h"

#include <gemba/core/ids.h>

#include <algorithm>

namespace gemba::files {

using namespace Qt::StringLiterals;
using storage::Transaction;

namespace {

/// Rows between two looks at whether it was cancelled, and at the clock.
constexpr qint64 progressEvery = 64;
constexpr qsizetype mostLateProblems = 10'000;
constexpr char notTaken = -1;

} // namespace

void ImportWork::Counts::add(RowEffect effect, int by)
{
    (effect == RowEffect::Created ? created : effect == RowEffect::Updated ? updated : unchanged) += by;
}

void ImportWork::Counts::addAgain()
{
    ++unchanged;
    ++again;
}

void ImportWork::Counts::add(const Counts &other)
{
    created += other.created;
    updated += other.updated;
    unchanged += other.unchanged;
    again += other.again;
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

void ImportWork::knownImport()
{
    using Known = std::optional<store::ImportStanding>;
    const auto known = m_executor.readNow<Known>([this](storage::ReadTransaction &tx) -> Result<Known> {
        return store::standingOf(tx, store::findFile(tx, m_job.what, m_job.sha256), m_rows);
    });
    if (!known)
        throw TaskRefused{known.error()};
    if (*known) {
        const ImportRecord &record = (*known)->record;
        m_taken = (*known)->rows;
        m_import = record.importId;
        m_by = record.by;
        m_atMs = record.atMs;
        m_isRecorded = true;
        m_takenBefore = record.taken;
        m_inBefore = (*known)->in();
        m_repeated = record.complete && record.problems == 0;
    } else {
        m_taken = QBitArray(m_rows);
        m_atMs = m_clock.nowMs();
        m_import = newUuid7(m_atMs);
        m_by = m_task.caller.userName.isEmpty() ? m_task.caller.principal() : m_task.caller.userName;
    }
}

Result<Nothing> ImportWork::claim(Transaction &tx)
{
    if (!m_isRecorded) {
        if (!store::insertImport(tx, record(0, false)))
            return refuse(ErrorCode::Busy, u"the same file is being imported by another server"_s);
        return Nothing{};
    }
    // With several servers somebody at another one may take it back between two batches: what came in after that would stay for good.
    if (!store::holdImport(tx, m_import, m_takenBefore))
        return refuse(ErrorCode::StateConflict, u"the import was taken back meanwhile"_s);
    // Another server may go on with the same file, and have come further since this one looked.
    const auto now = store::findImport(tx, m_import);
    m_repeated = now->complete && now->problems == 0;
    const store::ImportGain own = m_repeated ? store::ImportGain() : m_counts.gain();
    m_takenBefore = now->taken - own.taken;
    m_inBefore = m_takenBefore + now->unchanged - own.unchanged;
    return Nothing{};
}

Result<Nothing> ImportWork::tryRows(Transaction &tx, bool inEarnest)
{
    // The writer may run a job again: everything begins anew then.
    m_counts = {};
    m_problems = 0;
    m_late.clear();
    if (inEarnest) {
        if (auto claimed = claim(tx); !claimed || m_repeated)
            return claimed;
        m_taken = store::takenRows(tx, m_import, 0, m_rows);
    }
    m_problemSpool = std::make_unique<SpoolWriter>(m_shelf.path(m_job.job, FileShelf::Part::Problems));
    const auto taker = m_kind.begin(tx, m_task.caller, m_import);
    SpoolReader rows(m_shelf.path(m_job.job, FileShelf::Part::Rows));
    SpooledRow row;
    QByteArray effects(m_rows, notTaken); // of each row: the end may find a fault in it after all
    while (rows.next(row)) {
        if (row.number % progressEvery == 0) {
            m_task.setDone(row.number);
            if (m_task.stopped())
                return refuse(ErrorCode::ShuttingDown);
        }
        if (m_taken.at(row.number)) {
            m_counts.addAgain();
            continue;
        }
        const auto effect = takeRow(*taker, row);
        if (effect) {
            m_counts.add(*effect);
            effects[row.number] = static_cast<char>(*effect);
        } else {
            note(problemOf(row.number, effect.error()));
        }
    }
    taker->finish([&](qint64 number, const Error &error) {
        const char effect = std::exchange(effects[number], notTaken);
        if (effect == notTaken)
            return; // what is wrong with it is known
        m_counts.add(static_cast<RowEffect>(effect), -1);
        ++m_problems;
        if (m_late.size() < mostLateProblems)
            m_late.append(problemOf(number, error));
    });
    m_problemSpool->close();
    m_task.setDone(m_rows);
    if (!inEarnest || m_problems > 0)
        return refuse(ErrorCode::ImportRefused);
    m_complete = true;
    store::addToImport(tx, record(m_problems, m_complete), m_counts.gain());
    audit(tx, "imports.commit", m_takenBefore + m_counts.gain().taken);
    return Nothing{};
}

/// But for the rows that are in, which only the database counts.
ImportRecord ImportWork::record(qint64 problems, bool complete) const
{
    ImportRecord out;
    out.importId = m_import;
    out.what = m_job.what;
    out.fileName = m_job.fileName;
    out.sha256 = m_job.sha256;
    out.rows = m_rows;
    out.problems = problems;
    out.partial = m_task.partial;
    out.complete = complete;
    out.by = m_by;
    out.atMs = m_atMs;
    return out;
}

void ImportWork::audit(Transaction &tx, const char *what, qint64 taken) const
{
    tx.audit(rpc::auditOf(m_task.caller, QString::fromLatin1(what), u"import"_s, m_import, {},
                          {{u"what"_s, m_job.what},
                           {u"sha256"_s, m_job.sha256},
                           {u"rows"_s, m_rows},
                           {u"created"_s, m_counts.created},
                           {u"updated"_s, m_counts.updated},
                           {u"unchanged"_s, m_counts.unchanged},
                           {u"taken"_s, taken},
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
        return publish(!m_repeated);
    const bool isRefused = taken.error().code == ErrorCode::ImportRefused;
    if (!isRefused)
        showStopped();
    m_task.checkStop();
    if (isRefused) {
        report();
        publish(false);
    }
    throw TaskRefused{taken.error()};
}

} // namespace gemba::files
