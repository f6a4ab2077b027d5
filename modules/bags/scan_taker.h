#pragma once

#include "bag_ledger.h"
#include "billing.h"
#include "packing.h"
#include "scan_store.h"

#include <scanned_text.h>

#include <gemba/rpc/caller.h>

namespace gemba::bags {

/// Takes the scans of one message, one after the other: each is kept whatever becomes of it. On the writer thread.
class ScanTaker
{
public:
    ScanTaker(Ledger &ledger, const rpc::Caller &caller, const QString &station, qint64 nowMs);

    ScanResult take(const Scan &scan);
    /// Notes what the station did last, and how much of it.
    void close();

private:
    /// What became of one.
    struct Judgement
    {
        WireScanOutcome outcome = WireScanOutcome::Accepted;
        int effect = 0;
        std::optional<ErrorCode> error;
        std::optional<qint64> event;
        std::optional<StoredBag> scanned;
        std::optional<StoredBag> parent;
        std::optional<StoredBill> bill;
        std::optional<StoredEvent> other; ///< what it lost against
    };
    Judgement judge(const Scan &scan, const Result<ScannedText> &read, const Hand &hand);
    Judgement pack(const Scan &scan, const ScannedText &read, const Hand &hand);
    Judgement unpack(const Scan &scan, const ScannedText &read, const Hand &hand);
    Judgement bill(const Scan &scan, const ScannedText &read, const Hand &hand);
    Judgement openParent(const Scan &scan, const QString &code, const Hand &hand);
    Judgement openBill(const StoredBill &bill, const QString &code) const;
    Judgement lost(const Error &error, const QString &code) const;
    ScanResult again(const Scan &scan, const QString &code, const store::StoredScan &known);
    /// Puts a scan that was not accepted on the list of those to decide.
    void toResolve(qint64 id, const Scan &scan, const std::optional<StoredBag> &scanned);
    /// Where it counts.
    QString areaOf(const Scan &scan, const Judgement &judged) const;
    void answer(ScanResult &result, const Judgement &judged, const Scan &scan) const;
    void count(const Judgement &judged, const Hand &hand, const QString &area);
    std::optional<Error> denied(const wire::Permission &permission, const QString &area) const;
    bool isForeignOperator(const Scan &scan) const;
    QString fieldOf(ErrorCode error, const Scan &scan) const;

    Ledger &m_ledger;
    const rpc::Caller &m_caller;
    QString m_claimedStation; ///< as the message said
    Hand m_hand;
    Packing m_packing;
    Billing m_billing;
    std::optional<store::StationSeen> m_seen;
    StationPace m_pace;
};

} // namespace gemba::bags
