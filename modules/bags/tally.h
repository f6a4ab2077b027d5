#pragma once

#include "stats_store.h"
#include "stored_bag.h"

#include <map>
#include <memory>

namespace gemba::bags {

/// What the scans of one commit add up to. A row that all of them change is written once a commit and not once a scan.
class Tally final : public storage::CommitShare
{
public:
    static constexpr QLatin1StringView key{"bags"};
    /// What jobs before this one have left. Where they have, this server has its turn already.
    static const Tally *before(const storage::Transaction &tx);

    std::shared_ptr<const Formats> formats; ///< as of the newest job; nothing: one has changed them
    TotalChange totals;
    DayChanges days;
    QuarterChanges quarters;
    std::map<QString, store::StationSeen> stations; ///< as each was seen last
    StationPaces paces;

    void add(const CommitShare &later) override;
    void write(storage::Transaction &tx) const override;
};

} // namespace gemba::bags
