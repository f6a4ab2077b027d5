// What can be taken of an import, in batches.

#include "import_work.h"

#include <gemba/core/log.h>

#include <algorithm>

namespace gemba::files {

using namespace Qt::StringLiterals;
using storage::Transaction;

namespace {

/// Few enough that nobody waits long behind them, many enough that a commit costs little.
constexpr qsizetype batchRows = 500;
/// Rows that must stay together are not cut, up to here.
constexpr qsizetype longestBatch = 5'000;
/// Between two times that the job's file is written; what it is behind then is in the database.
constexpr qint64 keepEveryMs = 5'000;

} // namespace

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
    if (auto claimed = claim(tx); !claimed || m_repeated)
        return claimed;
    const QBitArray in = store::takenRows(tx, m_import, first, batch.rows.size());
    const auto taker = m_kind.begin(tx, m_task.caller, m_import);
    for (const SpooledRow &row : std::as_const(batch.rows)) {
        if (batch.left.contains(row.number))
            continue;
        if (in.at(row.number - first)) {
            batch.counts.addAgain();
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
    // With each batch, for the server may be gone before the last one: what is in must be known, and can be taken back.
    store::addToImport(tx, record(m_problems + batch.problems.size(), false), batch.counts.gain());
    if (!m_isRecorded)
        audit(tx, "imports.commit", batch.counts.gain().taken);
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
        if (written)
            break;
        if (written.error().code != ErrorCode::ImportRefused)
            throw TaskRefused{written.error()};
    }
    if (m_repeated)
        return;
    std::sort(batch.problems.begin(), batch.problems.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
    for (const SpooledProblem &problem : std::as_const(batch.problems))
        note(problem);
    m_counts.add(batch.counts);
    m_isRecorded = true;
    showProgress();
}

/// As its owner sees it: what is in by now, and what this run has not come to.
void ImportWork::showProgress()
{
    const store::ImportGain gain = m_counts.gain();
    m_task.change([&](FileJob &view) {
        view.importId = m_import;
        view.taken = m_takenBefore + gain.taken;
        view.applied = view.applied || view.taken > 0;
        view.undone = false;
        view.checked = false; // what a trial found is no longer so
        view.created = m_counts.created;
        view.updated = m_counts.updated;
        view.unchanged = m_counts.unchanged;
        view.problems = m_problems;
        view.left = m_rows - m_inBefore - gain.taken - gain.unchanged - m_problems;
    });
    // A server that is killed meanwhile finds the way back in what it kept.
    const qint64 nowMs = m_clock.monotonicMs();
    if (m_keptMs && nowMs - *m_keptMs < keepEveryMs)
        return;
    m_keptMs = nowMs;
    m_shelf.keep(m_task);
}

/// The figures come from the database: the batch whose commit was not answered may be in, or somebody may have taken it all back.
void ImportWork::showStopped()
{
    using Known = std::optional<store::ImportStanding>;
    const auto look = [this](storage::ReadTransaction &tx) -> Result<Known> {
        return store::standingOf(tx, store::findImport(tx, m_import), m_rows);
    };
    const auto hasGained = [this](const Known &known) { return known && known->in() > m_inBefore; };
    // On the writer's connection, which first makes sure what became of that commit.
    auto known = m_executor.writeNow<Known>([&](Transaction &tx) {
        auto found = look(tx);
        if (m_task.partial && hasGained(*found) && !(*found)->record.complete) {
            m_complete = false;
            audit(tx, "imports.finish", (*found)->record.taken);
        }
        return found;
    });
    if (!known)
        known = m_executor.readNow<Known>(look);
    if (!known) {
        log::warning(u"files"_s, u"how far an import came cannot be told"_s, {{u"job"_s, m_task.id()}});
        return;
    }
    // Where this run has brought nothing in, all is as the one before it left it.
    if (!*known || (!(*known)->record.undoneAtMs && !hasGained(*known) && !m_keptMs))
        return;
    m_task.setProblems({});
    m_task.change([&](FileJob &view) { tellStanding(view, **known); });
}

void ImportWork::takePart()
{
    read();
    knownImport();
    if (m_repeated)
        return publish(false);
    m_problemSpool = std::make_unique<SpoolWriter>(m_shelf.path(m_job.job, FileShelf::Part::Problems));
    m_task.beginStep(WireJobStep::Take, m_rows);
    std::exception_ptr fault;
    try {
        takeBatches();
        finishPart();
    } catch (...) {
        fault = std::current_exception();
    }
    if (fault) {
        // The batches before it are in all the same.
        showStopped();
        std::rethrow_exception(fault);
    }
    report();
    publish(!m_repeated);
}

void ImportWork::takeBatches()
{
    SpoolReader rows(m_shelf.path(m_job.job, FileShelf::Part::Rows));
    SpooledRow row;
    Batch batch;
    bool more = rows.next(row);
    while (more) {
        m_task.checkStop();
        batch.rows.append(row);
        more = rows.next(row);
        const bool isCut =
            batch.rows.size() >= batchRows &&
            (batch.rows.size() >= longestBatch || !m_kind.belongTogether(batch.rows.last().cells, row.cells));
        if (more && !isCut)
            continue;
        takeBatch(batch);
        if (m_repeated)
            break;
        m_task.setDone(batch.rows.last().number + 1);
        batch = {};
    }
    m_problemSpool->close();
    m_complete = true;
}

void ImportWork::finishPart()
{
    const auto done = m_executor.writeNow<Nothing>([this](Transaction &tx) -> Result<Nothing> {
        if (auto claimed = claim(tx); !claimed || m_repeated)
            return claimed;
        // What another server was not refused any more is in.
        m_problems = std::min(m_problems, m_rows - store::takenRows(tx, m_import, 0, m_rows).count(true));
        store::addToImport(tx, record(m_problems, m_complete), {});
        audit(tx, "imports.finish", m_takenBefore + m_counts.gain().taken);
        return Nothing{};
    });
    if (!done)
        throw TaskRefused{done.error()};
    if (m_repeated)
        m_problems = 0;
}

} // namespace gemba::files
