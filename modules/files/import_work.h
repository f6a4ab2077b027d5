#pragma once

#include "file_shelf.h"
#include "import_store.h"
#include "row_spool.h"

#include <gemba/storage/executor.h>

#include <QBitArray>
#include <QSet>

namespace gemba::files {

inline SpooledProblem problemOf(qint64 row, const Error &error)
{
    return {row, static_cast<int>(error.code), error.field, error.detail};
}

/// Has @p view say what is in of the import, by the database.
void tellStanding(FileJob &view, const store::ImportStanding &standing);

/// Reads, tries and takes the file of an import, on a worker thread; what is taken goes through the writer. Throws TaskStopped,
/// TaskRefused, std::runtime_error.
class ImportWork
{
public:
    ImportWork(FileTask &task, FileKind &kind, const FileShelf &shelf, storage::Executor &executor, const Clock &clock);

    /// Everything as in earnest, and taken back.
    void check();
    /// All rows or none.
    void takeAll();
    /// What can be taken, in batches: others' commands come between them.
    void takePart();

private:
    struct Counts
    {
        qint64 created = 0;
        qint64 updated = 0;
        qint64 unchanged = 0;
        qint64 again = 0; ///< of unchanged: rows that an earlier run has taken
        void add(RowEffect effect, int by = 1);
        void addAgain();
        void add(const Counts &other);
        store::ImportGain gain() const { return {created + updated, unchanged - again}; }
    };
    struct Batch;

    void read();
    QList<qsizetype> columnsOf(const QStringList &names) const;
    bool isReadAlready() const;
    Result<Nothing> tryRows(storage::Transaction &tx, bool inEarnest);
    Result<RowEffect> takeRow(RowTaker &taker, const SpooledRow &row) const;
    void knownImport();
    /// First in a transaction that brings rows in: until its end no other server brings in any of the same import. Looks at what others
    /// have brought in by now; m_repeated: that is all, and there is nothing to write.
    Result<Nothing> claim(storage::Transaction &tx);
    void takeBatches();
    void takeBatch(Batch &batch);
    Result<Nothing> writeBatch(storage::Transaction &tx, Batch &batch);
    void finishPart();
    void showProgress();
    void showStopped();
    void note(const SpooledProblem &problem);
    void report();
    void publish(bool inEarnest);
    ImportRecord record(qint64 problems, bool complete) const;
    /// @p taken: rows that are in, of all runs.
    void audit(storage::Transaction &tx, const char *what, qint64 taken) const;

    FileTask &m_task;
    FileKind &m_kind;
    const FileShelf &m_shelf;
    storage::Executor &m_executor;
    const Clock &m_clock;
    const QList<Column> m_columns;
    const FileJob m_job; ///< as it was when the work began
    qint64 m_rows = 0;
    Counts m_counts;
    std::unique_ptr<SpoolWriter> m_problemSpool;
    QList<SpooledProblem> m_late; ///< found after the last row, by row
    qint64 m_problems = 0;
    QString m_import; ///< its id
    QString m_by;
    qint64 m_atMs = 0;
    bool m_isRecorded = false;      ///< the record is in the database
    std::optional<qint64> m_keptMs; ///< partial: when the file of the job was written last, monotonic
    bool m_repeated = false;
    bool m_complete = false;
    QBitArray m_taken;        ///< rows that an earlier run has taken
    qint64 m_takenBefore = 0; ///< by earlier runs, and by other servers meanwhile
    qint64 m_inBefore = 0;    ///< the same with those that were so already
};

} // namespace gemba::files
