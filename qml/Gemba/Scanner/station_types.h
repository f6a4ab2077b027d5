#pragma once

#include <gemba/core/error_code.h>

#include <bag_stats_contract.h>
#include <terminal_phase.h>

#include <QString>
#include <QStringList>

#include <optional>

// What a scanner station knows, as plain values. All times are UTC milliseconds.

namespace gemba::scanner {

using ui::LinkPhase;
using ui::PairingPhase;

struct LinkInfo
{
    LinkPhase phase = LinkPhase::Discovering;
    qint64 sinceMs = 0;        ///< when this phase began
    qint64 heartbeatAgeMs = 0; ///< at the moment link() was called
    qint64 retryInMs = -1;     ///< until the next try; -1: none is planned
    qint64 clockOffsetMs = 0;  ///< server's clock minus this machine's
    std::optional<Error> error;
    bool isLive() const { return phase == LinkPhase::Live || phase == LinkPhase::Degraded; }
};

struct SiteInfo
{
    QString site;
    QString station; ///< name of this terminal; what scans.take calls the station
    QString area;
    QString timeZone;      ///< IANA id; empty = this machine's
    int offlineHours = 12; ///< that scans go on for the last operator without the server; 0: not at all
};

struct Person
{
    QString name; ///< to sign in with; empty: nobody
    QString displayName;
    QStringList permissions;
    bool isThere() const { return !name.isEmpty(); }
};

struct PairingInfo
{
    PairingPhase phase = PairingPhase::Idle;
    QString terminal;
    QString code;
    QString qrText;
    QStringList words;
    QString serverName;
    qint64 validUntilMs = 0;
    std::optional<Error> error;
};

/// What the operator sees and hears. Refused shares the look of Unknown: both say "not this one".
enum class Outcome { Accepted, AlreadyHere, Queued, WrongParent, Unknown, Full, Refused, Reversed };

/// A failure stays until somebody acknowledges it.
constexpr bool latches(Outcome outcome)
{
    return outcome >= Outcome::WrongParent;
}

/// One scan as it is shown.
struct Shown
{
    Outcome outcome = Outcome::Accepted;
    qint64 sequence = 0; ///< of the outbox; 0: it never got there
    bags::WireScanMode mode = bags::WireScanMode::Pack;
    QString code;
    bool isParent = false;
    QString parent; ///< that was open
    QString bill;
    int effect = 0;
    int place = 0; ///< its number in the parent or on the bill; 0: not known
    bool certain = true;
    qint64 atMs = 0;
    std::optional<ErrorCode> error;
    QString otherParent;
    QString otherBill;
    QString otherStation;
    QString otherBy;
    qint64 otherTimeMs = 0;
    bool accepted = false;             ///< of Reversed: the server took what was refused here
    int others = 0;                    ///< of Reversed: how many more were
    std::optional<qint64> confirmedMs; ///< how long the server took
    int waiting = 0;                   ///< of Queued: how many wait, this one included
};

/// It named the parent to be packed from then on.
inline bool opensParent(const Shown &shown)
{
    return shown.isParent && shown.mode == bags::WireScanMode::Pack;
}

/// One of the last scans that changed a count.
struct Recent
{
    qint64 sequence = 0;
    bags::WireScanMode mode = bags::WireScanMode::Pack;
    QString code;
    QString parent;
    QString bill;
    int place = 0;
    qint64 atMs = 0;
    std::optional<qint64> event; ///< to be taken back by bags.undo; absent until the server answered
    bool undone = false;
};

} // namespace gemba::scanner
