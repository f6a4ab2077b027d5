#pragma once

#include "bag_documents_contract.h"
#include "bag_service.h"
#include "label_store.h"

namespace gemba::bags {

/// Numbers for labels, and what is printed of them.
class LabelDesk
{
public:
    explicit LabelDesk(BagService &service)
        : m_service(service)
    {
    }

    /// Writer thread. Refuses NotFound for a form that is none, StateConflict for one without digits or switched off, SerialsUsedUp: of
    /// the field gaps where only numbers between those in use are left and were not asked for.
    Result<LabelRange> reserve(storage::Transaction &tx, const rpc::Caller &caller, const ReserveLabels::Params &in);
    /// Any thread. CursorInvalid.
    Result<ListLabels::Reply> list(storage::ReadTransaction &tx, const ListLabels::Params &in) const;

    /// What is to be printed: the codes, and what else stands on each label.
    struct Job
    {
        QStringList codes;
        QString goods;
        QString note;
        qint64 dateMs = 0;
        std::optional<int> nextFrom;
    };
    /// Writes down that it is printed. Writer thread. Refuses NotFound, FieldRange, and ReasonRequired for a second print.
    Result<Job> note(storage::Transaction &tx, const rpc::Caller &caller, const PrintLabels::Params &in);

private:
    BagService &m_service;
};

} // namespace gemba::bags
