#pragma once

#include "rate_limiter.h"

#include <gemba/core/result.h>

#include <QHash>
#include <QString>
#include <QStringList>

namespace gemba::identity {

struct GuessLimits
{
    int failures = 3;                       ///< of one account at one station before it must wait there
    qint64 firstWaitMs = 300'000;           ///< doubles with each further failure
    qint64 longestWaitMs = 3'600'000;       ///< where the doubling ends
    int codeFailures = 5;                   ///< the same for codes of a second factor
    int attemptsPerMinute = 10;             ///< from one station: passwords, right or wrong, and wrong PINs
    int codesPerMinute = 5;                 ///< codes of one account from one station, right or wrong
    int resetsPerMinute = 3;                ///< new passwords asked for, or set by a mailed code, from one station
    int stationFailures = 20;               ///< from one station whatever the account; after them
    qint64 stationFailurePeriodMs = 60'000; ///< one more in this time
};

/// Holds guessing back without letting anybody lock the shift out. What is counted are failures; an attempt under way
/// counts as one until it is known to be right, so many at once gain nothing.
///
/// A station is an enrolled terminal, or else the peer's address (IPv6: its /64 network). The stations where an account
/// last signed in properly (four, of the last thirty days) are its *own*; all others are *strange* to it.
///
/// 1. (account, station): after `failures` in a row it waits there, at first `firstWaitMs`, then twice as long each
///    time. Signing in there properly clears this.
/// 2. Account, over all strange stations together: after four times `failures` it waits at every strange station, in
///    the same steps. Until then one station adds no more than `failures`, so it takes four stations to get there: a
///    storm on one leaves all others open. At its own stations the account never waits for what happens elsewhere.
///    After 100 failures a PIN is refused at strange stations until it is set anew: a PIN has only 10,000 values. A
///    password is long enough to need no such end.
/// 3. Station, whatever the account: attempts and failures are limited, so one PIN cannot be tried against every name.
///
/// 4. Codes of a second factor count in the same way, with `codeFailures`, and only after the password was right.
///
/// Names without an account are treated alike. Waits that were refused add nothing. Failures are forgotten a day after
/// the last, and when the server restarts; with several servers each counts for itself. Bounded in memory: when full,
/// the oldest are forgotten. Not thread-safe; times are monotonic milliseconds.
class GuessGuard
{
public:
    enum class Proof {
        Password,
        Pin,
        Code, ///< of a second factor, tried once the password was right
    };

    struct Attempt
    {
        Proof proof = Proof::Password;
        QString account;
        QString station;
        bool countedForAccount = false;
    };

    explicit GuessGuard(const GuessLimits &limits = {}, qsizetype maxKeys = 65'536);

    /// From now on. What was counted stays counted, and an account that waits after failures waits to the end of it; who waits only
    /// for the rate of a station waits no longer than the new rate asks.
    void setLimits(const GuessLimits &limits, qint64 nowMs);

    /// The station of a connection: @p terminal when it is an enrolled one.
    static QString stationOf(const QString &terminal, const QString &address);
    /// Names that differ only in case or surrounding space are one account.
    static QString accountOf(const QString &name);

    /// Admits an attempt or refuses with TooManyAttempts; the detail says how long to wait. Each admitted attempt is
    /// followed by succeeded() or undecided(), or stays a failure.
    Result<Attempt> begin(Proof proof, const QString &account, const QString &station, qint64 nowMs);
    void succeeded(const Attempt &attempt, qint64 nowMs);
    /// The proof could not be checked, so nothing was learned from it.
    void undecided(const Attempt &attempt, qint64 nowMs);

    /// Admits asking for a new password, or setting one with a mailed code, or refuses with TooManyAttempts.
    Result<void> beginReset(const QString &station, qint64 nowMs);

    /// @p station is the account's own, and the newest of them.
    void rememberStation(const QString &account, const QString &station);
    /// A new PIN or password: what was guessed about the old one is worth nothing.
    void renewed(Proof proof, const QString &account);

private:
    struct Key
    {
        Proof proof;
        QString account;
        QString station; ///< empty: all strange ones together
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept
        {
            return qHashMulti(seed, int(key.proof), key.account, key.station);
        }
    };
    struct Count
    {
        int failures = 0;
        qint64 openAtMs = 0;
        qint64 lastMs = 0;
    };

    bool isOwn(const QString &account, const QString &station) const;
    Count present(const Key &key, qint64 nowMs) const;
    void add(const Key &key, int allowed, int end, qint64 nowMs);
    void takeBack(const Key &key, int allowed, qint64 nowMs);
    qint64 waitMs(int failures, int allowed) const;
    void makeRoom(qint64 nowMs);

    GuessLimits m_limits;
    const qsizetype m_maxKeys;
    int allowedFailures(Proof proof) const;

    RateLimiter m_stationAttempts;
    RateLimiter m_codeAttempts;
    RateLimiter m_resets;
    RateLimiter m_stationFailures;
    QHash<Key, Count> m_counts;
    QHash<QString, QStringList> m_ownStations; ///< newest last
};

} // namespace gemba::identity
