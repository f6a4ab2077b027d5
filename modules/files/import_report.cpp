// What is said of each row of an import.

#include "import_work.h"

#include "export_work.h"
#include "private_folder.h"

#include <algorithm>

namespace gemba::files {

using namespace Qt::StringLiterals;

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
    const QString hash = hashOf(file, [this] { return !m_task.stopped(); });
    m_task.checkStop();
    m_task.setReportHash(hash);
    m_task.setProblems(listed);
}

void tellStanding(FileJob &view, const store::ImportStanding &standing)
{
    const ImportRecord &record = standing.record;
    view.importId = record.importId;
    view.undone = record.undoneAtMs.has_value();
    view.applied = !view.undone && record.taken > 0;
    view.checked = false; // what a trial found is no longer so
    view.problems = record.problems;
    view.taken = view.undone ? 0 : record.taken;
    view.left = view.undone ? view.rows : view.rows - standing.in() - record.problems;
}

void ImportWork::publish(bool inEarnest)
{
    if (m_repeated)
        m_counts = {0, 0, m_rows, m_rows};
    const qint64 taken = m_takenBefore + (inEarnest ? m_counts.gain().taken : 0);
    const bool hasFile = m_problems > 0;
    m_task.change([&](FileJob &view) {
        view.checked = true;
        view.repeated = m_repeated;
        view.applied = view.applied || (inEarnest && taken > 0);
        view.undone = false;
        if (inEarnest || m_repeated)
            view.importId = m_import;
        view.created = m_counts.created;
        view.updated = m_counts.updated;
        view.unchanged = m_counts.unchanged;
        view.problems = m_problems;
        view.taken = taken;
        view.left = inEarnest ? 0 : m_counts.created + m_counts.updated;
        view.hasFile = hasFile;
    });
}

} // namespace gemba::files
