#pragma once

#include <gemba/core/clock.h>
#include <gemba/core/result.h>

#include <scan_contract.h>

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace gemba::outbox {

enum class RowState {
    Waiting = 0,  ///< never sent
    Sent = 1,     ///< sent, no answer yet; sent again with the same key after any loss
    Answered = 2, ///< the server has it, whatever became of it
    Refused = 3,  ///< set aside: the server would not even note it; the code is in refusal
};

/// A scan to be kept. What identifies it is made here.
struct NewScan
{
    bags::WireScanMode mode = bags::WireScanMode::Pack;
    QString code; ///< as the scanner sent it, 1 to 512 characters
    QString parent;
    QString bill;
    QString area;
    QString operatorName; ///< who scanned: the sign-in name
    QString reason;
    bool offline = false; ///< whether the operator was told that it waits
    qint64 scannedMs = 0; ///< when, by this machine's clock; 0: now
    qint64 clockOffsetMs = 0;
    bags::WireScanOutcome shown = bags::WireScanOutcome::Accepted; ///< what the operator was shown
    bool certain = true;                                           ///< whether this station knew enough to judge it
};

struct Row
{
    bags::Scan scan; ///< operatorName is whoever scanned; the sender leaves it out where that is who sends
    RowState state = RowState::Waiting;
    bags::WireScanOutcome shown = bags::WireScanOutcome::Accepted;
    bool certain = true;
    std::optional<bags::ScanResult> answer;
    std::optional<ErrorCode> refusal;
    bool isOpen() const { return state == RowState::Waiting || state == RowState::Sent; }
};

/// A scan that came while a failure waited to be acknowledged. Judged and numbered once it was.
struct Held
{
    qint64 id = 0;
    QString raw;
    qint64 timeMs = 0;
    QString operatorName;
};

/// What was packed here, reversed scans left out.
struct Tally
{
    int parents = 0;
    int children = 0;
    qint64 firstMs = 0; ///< when the first of them was scanned; 0: there was none
};

/// A small thing that must survive a restart, and the name it is recalled by.
struct Memo
{
    QString name;
    QString value;
};

/// The station's memory: one SQLite file, WAL, synchronous=FULL. When add() or hold() returns well, the scan survives the loss of
/// power. One program at a time: a second one is refused. Not thread-safe.
///
/// Every refusal is OutboxFailed: the station must stop scanning and say so.
class Outbox
{
public:
    /// Opens or makes @p file. @p clock must outlive the outbox.
    static Result<std::unique_ptr<Outbox>> open(const QString &file, const Clock &clock);
    ~Outbox();
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;

    /// Puts a scan on disk with its key (UUIDv7) and the station's next number, which is never used again, also after a restart.
    /// @p memo is remembered in one step with it.
    Result<Row> add(const NewScan &scan, const std::optional<Memo> &memo = {});

    /// The oldest open rows in order, at most @p limit.
    Result<QList<Row>> open(int limit) const;
    Result<int> openCount() const;
    /// When the oldest open row was scanned, by this machine's clock; 0 when there is none.
    Result<qint64> oldestOpenMs() const;
    /// The newest rows whatever their state, newest first.
    Result<QList<Row>> newest(int limit) const;

    /// Of scans since then, by this machine's clock.
    Result<Tally> tally(qint64 sinceMs) const;

    Result<void> markSent(const QList<Row> &rows);
    /// Told the operator that these wait: they are offline scans from now on.
    Result<void> markOffline(const QList<qint64> &sequences);
    /// One answer for each row, all of them in one step.
    Result<void> answer(const QList<QPair<qint64, bags::ScanResult>> &answers);
    Result<void> refuseRow(qint64 sequence, ErrorCode code);
    /// Scans that were set aside, oldest first. They stay until sendAsideAgain() and an answer.
    Result<QList<Row>> aside(int limit) const;
    Result<int> asideCount() const;
    /// Those wait again, with their old keys and numbers: a newer server may read what an older one would not. How many there were.
    Result<int> sendAsideAgain();
    /// Forgets rows with an answer that were scanned before then. Open rows and those set aside stay for ever.
    Result<int> forget(qint64 beforeMs);

    Result<void> hold(const QString &raw, qint64 timeMs, const QString &operatorName);
    Result<QList<Held>> held() const;
    /// Of held scans: the first one became @p scan, in one step with it and with @p memo. nullopt: it was a command or a bounce, and is
    /// only let go.
    Result<std::optional<Row>> release(qint64 id, const std::optional<NewScan> &scan,
                                       const std::optional<Memo> &memo = {});

    /// Small things that must survive a restart: what is being packed, the failure that waits.
    Result<void> remember(const Memo &memo);
    QString recall(const QString &name) const;

private:
    struct Private;
    explicit Outbox(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace gemba::outbox
