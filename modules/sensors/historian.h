#pragma once

#include "sensors_contract.h"

#include <gemba/storage/database.h>

namespace gemba::sensors {

/// One reading as history keeps it.
struct HistoryRow
{
    qint64 sensorNumber = 0;
    qint64 timeMs = 0;
    double value = 0; ///< engineering unit
    int reasons = 0;  ///< bits of QualityReason; 0 = good
};

/// Keeps readings. The plain table behind it today may become packed chunks without anybody else noticing.
/// Called with a transaction of the caller; throws storage::DatabaseError.
class Historian
{
public:
    virtual ~Historian() = default;
    /// In any order, late ones too. One whose sensor and time are taken is left out: the caller has looked before.
    virtual void append(storage::Transaction &tx, const QList<HistoryRow> &rows) = 0;
    /// By time, fromMs ≤ t < toMs, at most @p limit.
    virtual QList<HistoryRow> range(storage::ReadTransaction &tx, qint64 sensorNumber, qint64 fromMs, qint64 toMs,
                                    int limit) = 0;
    /// @p count buckets of equal width over [fromMs, toMs); empty ones are left out. Bad readings count in percentGood
    /// only.
    virtual QList<Bucket> buckets(storage::ReadTransaction &tx, qint64 sensorNumber, qint64 fromMs, qint64 toMs,
                                  int count) = 0;
    virtual std::optional<HistoryRow> latest(storage::ReadTransaction &tx, qint64 sensorNumber) = 0;
    /// Removes at most @p maxRows readings older than @p beforeMs; returns how many.
    virtual qint64 purge(storage::Transaction &tx, qint64 sensorNumber, qint64 beforeMs, int maxRows) = 0;
};

/// One row a reading in table `reading`.
class PlainHistorian final : public Historian
{
public:
    void append(storage::Transaction &tx, const QList<HistoryRow> &rows) override;
    QList<HistoryRow> range(storage::ReadTransaction &tx, qint64 sensorNumber, qint64 fromMs, qint64 toMs,
                            int limit) override;
    QList<Bucket> buckets(storage::ReadTransaction &tx, qint64 sensorNumber, qint64 fromMs, qint64 toMs,
                          int count) override;
    std::optional<HistoryRow> latest(storage::ReadTransaction &tx, qint64 sensorNumber) override;
    qint64 purge(storage::Transaction &tx, qint64 sensorNumber, qint64 beforeMs, int maxRows) override;
};

} // namespace gemba::sensors
