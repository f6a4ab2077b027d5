#pragma once

#include "scan_contract.h"
#include "stored_bag.h"

#include <gemba/storage/database.h>

/// SQL of scans and of what has to be decided about them; nothing but SQL. Throws storage::DatabaseError.
namespace gemba::bags::store {

/// A row of bag_scan.
struct StoredScan
{
    qint64 id = 0;
    QString key;
    QString station;
    qint64 sequence = 0;
    WireScanMode mode = WireScanMode::Pack;
    QString code;
    QString parent;
    QString bill;
    QString area;
    WireScanOutcome outcome = WireScanOutcome::Accepted;
    std::optional<int> errorCode;
    qint64 receivedMs = 0;
    qint64 scannedMs = 0;
    bool offline = false;
    QString operatorName;
    QString sender;
    std::optional<qint64> event;
    std::optional<qint64> otherEvent;
    int effect = 0;
};

std::optional<StoredScan> findScan(storage::ReadTransaction &tx, const QString &key);
std::optional<StoredScan> scanById(storage::ReadTransaction &tx, qint64 id);
/// Its number; nothing where another server has taken that key meanwhile.
std::optional<qint64> insertScan(storage::Transaction &tx, const StoredScan &scan);
/// Newest first, numbers below @p beforeId.
QList<StoredScan> listScans(storage::ReadTransaction &tx, const ListScans::Params &in, qint64 beforeId, int limit);

/// A row of bag_resolution.
struct StoredResolution
{
    qint64 scan = 0;
    std::optional<qint64> child;  ///< what was scanned
    std::optional<qint64> loser;  ///< parent of the scan
    std::optional<qint64> winner; ///< parent that counts
    bool open = true;
    bool held = false;
    std::optional<WireRemedy> remedy;
    QString note;
    QString decidedBy;
    std::optional<qint64> decidedMs;
};

void insertResolution(storage::Transaction &tx, const StoredResolution &row);
std::optional<StoredResolution> findResolution(storage::ReadTransaction &tx, qint64 scan);
/// False where it is not as @p before any more.
bool decide(storage::Transaction &tx, const StoredResolution &before, const StoredResolution &after);
/// Open ones first, then by number; after the place given.
QList<StoredResolution> listResolutions(storage::ReadTransaction &tx, const ListResolutions::Params &in, bool afterOpen,
                                        qint64 afterScan, int limit);
/// A parent that is not held as often as there are decisions that hold it.
struct Hold
{
    qint64 bag = 0;
    QString code;
    qint64 kept = 0;
    qint64 counted = 0;
};
QList<Hold> wrongHolds(storage::ReadTransaction &tx);
qint64 openResolutions(storage::ReadTransaction &tx);

} // namespace gemba::bags::store
