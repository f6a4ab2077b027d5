// The file of an import into rows.

#include "import_work.h"

#include "export_work.h"
#include "private_folder.h"

namespace gemba::files {

using namespace Qt::StringLiterals;

namespace {

TaskRefused unreadable(const QString &why)
{
    return {refuseField(ErrorCode::ImportUnreadable, u"file"_s, why)};
}

} // namespace

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

} // namespace gemba::files
