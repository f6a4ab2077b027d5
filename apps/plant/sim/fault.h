#pragma once

#include <gemba/core/result.h>

#include <QJsonObject>
#include <QList>
#include <QString>

namespace gemba::plant {

enum class FaultKind {
    Stuck,      ///< the sensor repeats its last reading
    Drift,      ///< the reading walks away at `rate` units per second
    Spike,      ///< `amplitude` is added to the next `n` samples
    Dropout,    ///< the sensor gives no reading
    RampTo,     ///< the physical quantity goes to `value` within `seconds`, and back when the fault ends
    ClockJump,  ///< the device's clock is off by `ms`
    Duplicate,  ///< every message is sent `n` more times with the same sequence number
    OutOfOrder, ///< neighbouring messages change places
    Garbage,    ///< what the device sends cannot be used, see GarbageKind
};

enum class GarbageKind { Cycle, Malformed, Types, Nan, Oversized, Binary, WrongSensor };

/// A fault as a command or a scenario asks for it.
struct Fault
{
    FaultKind kind = FaultKind::Stuck;
    QString sensor;       ///< empty only for faults of a whole device
    QString device;       ///< empty: the first device that has the sensor
    double startS = 0;    ///< plant seconds from now
    double durationS = 0; ///< plant seconds; 0 = until cleared (Spike: until its samples are spent)
    double rate = 0;      ///< Drift
    double amplitude = 0; ///< Spike
    double value = 0;     ///< RampTo, in the sensor's unit
    double seconds = 1;   ///< RampTo
    int count = 1;        ///< Spike: samples. Duplicate: additional copies
    qint64 jumpMs = 0;    ///< ClockJump
    GarbageKind garbage = GarbageKind::Cycle;
    bool silent = false; ///< Dropout of a Modbus sensor: no answer at all instead of an exception
};

/// "ramp-to", "clock-jump", …: the name used in commands.
QString faultName(FaultKind kind);
/// True for faults of the device's messages rather than of one sensor's reading.
bool isTransportFault(FaultKind kind);

/// Reads {"fault":"drift","sensor":"P3","rate":5,"startS":0,"durationS":10}.
/// Refusals: FieldMissing, FieldUnknown, FieldType, FieldRange, FieldFormat, each naming the field.
Result<Fault> parseFault(const QJsonObject &command);

/// The faults planned for one sensor or one device, against plant time in milliseconds.
class FaultTimeline
{
public:
    struct Entry
    {
        Fault fault;
        qint64 startMs = 0;
        qint64 endMs = 0; ///< exclusive
        int remaining = 0;
    };

    /// Replaces a fault of the same kind.
    void add(const Fault &fault, qint64 nowMs);
    void clear() { m_entries.clear(); }
    /// Null unless a fault of this kind is at work at @p nowMs. Valid until the next change.
    const Entry *active(FaultKind kind, qint64 nowMs) const;
    /// Takes one of a fault's samples; without any left it is over.
    void spend(FaultKind kind);
    /// Forgets what is over.
    void expire(qint64 nowMs);
    bool isEmpty() const { return m_entries.isEmpty(); }
    const QList<Entry> &entries() const { return m_entries; }

private:
    QList<Entry> m_entries;
};

} // namespace gemba::plant
