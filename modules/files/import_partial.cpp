// What can be taken of an import, in batches.

#include "import_work.h"

#include "import_store.h"

#include <algorithm>

namespace gemba::files {

using namespace Qt::StringLiterals;
using storage::Transaction;

namespace {

/// Few enough that nobody waits long behind them, many enough that a commit costs little.
constexpr qsizetype batchRows = 500;
/// Rows that must stay together are not cut, up to here.
constexpr qsizetype longestBatch = 5'000;

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

} // namespace gemba::files
