#pragma once

#include "bag_service.h"

#include <file_kind.h>

namespace gemba::bags {

/// Packing as a file: which child is in which parent, and which parent goes on which bill. Each row does what packing by hand does, with
/// the same rights and refusals; a row that says what is so changes nothing. A parent that is named with a bill is put on it as soon as
/// it is complete; one that is still short after the last row is completed as it is.
class PackingImport final : public files::FileKind
{
public:
    explicit PackingImport(BagService &service)
        : m_service(service)
    {
    }

    QString name() const override;
    QList<files::Column> importColumns() const override;
    wire::Permission importPermission() const override;
    std::unique_ptr<files::RowTaker> begin(storage::Transaction &tx, const rpc::Caller &caller,
                                           const QString &group) override;
    bool belongTogether(const QStringList &a, const QStringList &b) const override;
    Result<qint64> undo(storage::Transaction &tx, const rpc::Caller &caller, const QString &group,
                        const QString &reason, const std::function<bool(qint64 done, qint64 total)> &goOn) override;

private:
    BagService &m_service;
};

} // namespace gemba::bags
