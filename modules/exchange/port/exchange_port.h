#pragma once

#include <gemba/core/result.h>
#include <gemba/rpc/caller.h>
#include <gemba/storage/database.h>

#include <QList>
#include <QMap>
#include <QString>

namespace gemba::exchange {

struct Column
{
    QString name;
    QString meaning;
    bool required = false; ///< a row without it is refused
};

using Cells = QMap<QString, QString>;

enum class RowEffect {
    Created,
    Updated,
    Unchanged,
    Proposed ///< waits for a second person
};

/// One kind of thing that a domain lets out and in as rows of text. The domain registers it with the exchange and keeps its
/// store to itself: rows go through its use cases, with their checks, rights, audit and events.
/// An export never holds a secret.
class Exchanged
{
public:
    virtual ~Exchanged() = default;
    /// "sensors": as people name it.
    virtual QString name() const = 0;
    /// Names and order are a promise: files are kept.
    virtual QList<Column> columns() const = 0;
    /// Whoever imports must hold it besides data.import; nobody: these rows only go out.
    virtual wire::Permission importPermission() const = 0;
    /// Whoever exports must hold it besides data.export.
    virtual wire::Permission exportPermission() const { return wire::Permission::signedIn(); }
    /// By identity. On a reader thread; only what the caller may see.
    virtual QList<Cells> rows(storage::ReadTransaction &tx, const rpc::Caller &caller) const = 0;
    /// Takes one row, on the writer thread. Columns that are absent stay as they are; one that is there and empty is emptied.
    /// A refusal names the column as its field. What the row says already is Unchanged.
    virtual Result<RowEffect> take(storage::Transaction &tx, const rpc::Caller &caller, const Cells &row) = 0;
    /// Once, after rows that changed something and of which none was refused: what no row can say alone. A refusal has as its field
    /// the identity (first column) of the row that it speaks of, which need not be in the file.
    virtual Result<void> together(storage::Transaction &) const { return {}; }
};

} // namespace gemba::exchange
