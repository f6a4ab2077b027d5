#pragma once

#include <alarm_port.h>

#include <QList>

#include <functional>

/// The rehearsal of limits on history: what other domains hand to the alarm system, and what it tells them.
namespace gemba::alarms {

enum class LimitKind { LoLo, Lo, Hi, HiHi };

struct RehearsalSample
{
    qint64 timeMs = 0; ///< UTC
    double value = 0;
    SampleTrust trust = SampleTrust::Good;
};

struct RehearsalRequest
{
    SensorAlarms inForce;
    SensorAlarms draft;
    double rangeLow = 0;
    double rangeHigh = 1;
    qint64 staleAfterMs = 0;  ///< silence for longer stops the delays
    QList<qint64> dayEdgesMs; ///< UTC, rising, at least two: where each day begins, and where the last ends
    qint64 fromMs() const { return dayEdgesMs.first(); }
    qint64 toMs() const { return dayEdgesMs.last(); }
};

/// Hands every sample of the time asked for to the sink, in order of time.
using RehearsalHistory = std::function<void(const std::function<void(const RehearsalSample &)> &sink)>;

struct RehearsedAlarm
{
    LimitKind kind = LimitKind::Hi;
    qint64 raisedAtMs = 0;
    qint64 returnedAtMs = 0; ///< 0 = still active at the end
    double extreme = 0;
    bool announced = true; ///< false: a graver limit of that side was told instead
};

/// One set of limits on that history.
struct RehearsedLimits
{
    qint64 announced = 0;
    int chatterBouts = 0;
    int floodMinutes = 0;      ///< of the whole plant, with the sensor's alarms as rehearsed
    qint64 plantAnnounced = 0; ///< likewise
    QList<qint64> perDay;
    QList<RehearsedAlarm> alarms;
    bool truncated = false; ///< more alarms than are worth counting
};

/// An alarm of the past that somebody acted on: it was acknowledged with a note.
struct RealAlarm
{
    LimitKind kind = LimitKind::Hi;
    qint64 raisedAtMs = 0;
    qint64 returnedAtMs = 0; ///< 0 = still active at the end
    double extreme = 0;
    QString note;
    QString by;
    std::optional<qint64> inForceAtMs; ///< when the limits in force would have raised it
    std::optional<qint64> draftAtMs;   ///< when the draft would have
};

struct Rehearsal
{
    RehearsedLimits inForce;
    RehearsedLimits draft;
    int kept = 0, later = 0, lost = 0, added = 0;
    QList<RealAlarm> real; ///< oldest first
    qint64 samples = 0;
    qint64 good = 0;
    double suggestedDeadband = 0;
    qint64 suggestedOnDelayMs = 0;
    qint64 suggestedOffDelayMs = 0;
};

} // namespace gemba::alarms
