#pragma once

#include "bag_stats_contract.h"
#include "stored_bag.h"

#include <gemba/core/result.h>
#include <gemba/storage/database.h>

/// Queries about bags and bills. Any thread that has a transaction.
namespace gemba::bags {

Formats readFormats(storage::ReadTransaction &tx);
Result<FindBag::Reply> findBag(storage::ReadTransaction &tx, const FindBag::Params &in);
Result<ListBags::Reply> listBags(storage::ReadTransaction &tx, const ListBags::Params &in);
Result<ReadBagHistory::Reply> bagHistory(storage::ReadTransaction &tx, const ReadBagHistory::Params &in);
Result<ListBills::Reply> listBills(storage::ReadTransaction &tx, const ListBills::Params &in);
Result<FindBill::Reply> findBill(storage::ReadTransaction &tx, const BillOnly &in);
Result<BillRevision> billRevision(storage::ReadTransaction &tx, const ReadBillRevision::Params &in);
Result<PreloadStation::Reply> preload(storage::ReadTransaction &tx, const PreloadStation::Params &in);

} // namespace gemba::bags
