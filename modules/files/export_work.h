#pragma once

#include "file_shelf.h"

#include <gemba/storage/database.h>

#include <table_file.h>

namespace gemba::files {

/// What the disk may be used for.
struct DiskBounds
{
    qint64 mostBytes = 0; ///< all files together
    qint64 keptFree = 0;  ///< of the disk
};

/// Makes the file of an export, on a worker thread: one snapshot on a connection of its own, so that a long one takes nothing away from
/// whoever reads meanwhile. Throws TaskStopped, TaskRefused, storage::DatabaseError, std::runtime_error.
class ExportWork
{
public:
    ExportWork(FileTask &task, const FileKind &kind, const FileShelf &shelf, const storage::DatabaseOptions &database)
        : m_task(task)
        , m_kind(kind)
        , m_shelf(shelf)
        , m_database(database)
    {
    }
    /// @p otherBytes: what the other jobs' files take.
    void run(const DiskBounds &bounds, qint64 otherBytes);

private:
    FileTask &m_task;
    const FileKind &m_kind;
    const FileShelf &m_shelf;
    const storage::DatabaseOptions &m_database;
};

Format formatOf(WireFileFormat format);
/// As its writer wants them.
QList<TableColumn> tableColumns(const QList<Column> &columns);

} // namespace gemba::files
