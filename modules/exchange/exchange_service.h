#pragma once

#include "exchange_contract.h"

#include <gemba/storage/executor.h>

#include <exchange_port.h>
#include <sheet.h>

#include <memory>
#include <vector>

namespace gemba::exchange {

/// Takes data out and in as files; knows the domains only by what they register. add() before the first call.
class ExchangeService
{
public:
    explicit ExchangeService(storage::Executor &executor)
        : m_executor(executor)
    {
    }

    void add(std::unique_ptr<Exchanged> kind);

    ListExchange::Reply kinds(const rpc::Caller &caller) const;
    /// On a reader thread. NotFound "what", PermissionDenied.
    Result<ExportData::Reply> exportPage(storage::ReadTransaction &tx, const rpc::Caller &caller,
                                         const ExportData::Params &in) const;
    /// Any thread; @p done is called on the writer's, or at once for what is refused before anything is tried: NotFound
    /// "what", PermissionDenied, ImportUnreadable, ImportTooLarge. What is wrong with rows stands in the reply.
    void import(const rpc::Caller &caller, const ImportData::Params &in,
                std::function<void(Result<ImportData::Reply>)> done);

    static constexpr int listedProblems = 100;

private:
    Exchanged *find(const QString &name) const;
    Result<Sheet> sheetOf(const Exchanged &kind, const ImportData::Params &in) const;
    static ImportData::Reply takeAll(storage::Transaction &tx, const rpc::Caller &caller, Exchanged &kind,
                                     const Sheet &sheet);

    storage::Executor &m_executor;
    std::vector<std::unique_ptr<Exchanged>> m_kinds;
};

} // namespace gemba::exchange
