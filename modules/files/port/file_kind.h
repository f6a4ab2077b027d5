#pragma once

#include <gemba/core/result.h>
#include <gemba/rpc/caller.h>
#include <gemba/storage/database.h>

#include <QStringList>

#include <functional>
#include <memory>

namespace gemba::files {

struct Column
{
    QString name;
    QString meaning;
    bool required = false; ///< imports: a row without it is refused
    bool number = false;   ///< exports: a number in a workbook
    int width = 14;        ///< exports: in characters
};

/// What an export is narrowed by; only what the kind says it knows is ever set.
struct Filter
{
    std::optional<QString> area;
    std::optional<QString> text; ///< what it begins with
    std::optional<QString> ends;
    std::optional<QString> contains;
    std::optional<QString> state;
    std::optional<QString> by;
    std::optional<qint64> fromMs;
    std::optional<qint64> toMs;
};

/// Gets the cells of one row, in the order of the columns; false: no more are wanted.
using TakeCells = std::function<bool(const QStringList &)>;

enum class RowEffect { Created, Updated, Unchanged };

/// Rows of one file that become what they say, in one transaction and by the domain's own use cases, with their checks, rights, audit
/// and events. On the writer thread. What has been taken by a taker whose job is refused is rolled back.
class RowTaker
{
public:
    /// Number of a row that finish() finds a fault in, as take() was given it.
    using Blame = std::function<void(qint64 row, const Error &)>;

    virtual ~RowTaker() = default;
    /// One cell for each column; what the file does not have is empty. A refusal names the column as its field; whatever was half done
    /// then must not trouble later rows, for they are still looked at. What the row says already is Unchanged.
    virtual Result<RowEffect> take(qint64 row, const QStringList &cells) = 0;
    /// After the last row.
    virtual void finish(const Blame &blame) = 0;
};

/// One kind of table that a domain lets out or in, row by row. It keeps its store to itself. An export never holds a secret.
class FileKind
{
public:
    virtual ~FileKind() = default;
    /// "bags": as people name it.
    virtual QString name() const = 0;

    /// Names and order are a promise: files are kept. None: it only comes in.
    virtual QList<Column> exportColumns() const { return {}; }
    /// Fields of Filter that each() heeds, by name.
    virtual QStringList filters() const { return {}; }
    /// Whoever exports must hold it besides data.export.
    virtual wire::Permission exportPermission() const { return {}; }
    /// Rows there will be; 0 where that is not known. Quick, or not at all.
    virtual qint64 estimate(storage::ReadTransaction &, const rpc::Caller &, const Filter &) const { return 0; }
    /// Every row that the caller may see, in one snapshot and constant memory. On a thread of the exports' own, beside the reader pool.
    virtual void each(storage::ReadTransaction &, const rpc::Caller &, const Filter &, const TakeCells &) const {}

    /// None: it only goes out.
    virtual QList<Column> importColumns() const { return {}; }
    /// Whoever imports must hold it besides data.import.
    virtual wire::Permission importPermission() const { return {}; }
    /// Begins to take rows. @p group: what they do is found by it later.
    virtual std::unique_ptr<RowTaker> begin(storage::Transaction &, const rpc::Caller &, const QString &)
    {
        return nullptr;
    }
    /// Whether both rows must be in one transaction although a partial import is cut into several.
    virtual bool belongTogether(const QStringList &, const QStringList &) const { return false; }
    /// Takes back what @p group did, by entries that say the opposite, all or none; how many. @p goOn is asked now and then, and false
    /// means to refuse with anything.
    virtual Result<qint64> undo(storage::Transaction &, const rpc::Caller &, const QString & /*group*/,
                                const QString & /*reason*/,
                                const std::function<bool(qint64 done, qint64 total)> & /*goOn*/)
    {
        return refuse(ErrorCode::NotUndoable);
    }
};

} // namespace gemba::files
