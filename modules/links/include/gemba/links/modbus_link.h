#pragma once

#include <gemba/core/clock.h>
#include <gemba/core/result.h>
#include <gemba/links/link_counters.h>
#include <gemba/links/link_state.h>
#include <gemba/links/modbus_types.h>

#include <QObject>

#include <memory>

namespace gemba::links {

/// A Modbus client that polls its points for as long as it is started. One request is on the wire at a time; a unit
/// that does not answer is asked ever less often (Backoff) so that it does not take the bus from the others. Lives on
/// one thread.
class ModbusLink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;
    virtual LinkState state() const = 0;
    /// The last failure of the connection or of a unit.
    virtual Error lastError() const = 0;
    /// received counts values, sent requests; refused by "timeout", "exception", "wrong_answer", "not_connected".
    virtual LinkCounters counters() const = 0;

Q_SIGNALS:
    void stateChanged(gemba::links::LinkState state, const QString &reason);
    /// All points of one request, in the order of their addresses; or, when the connection goes, every point once.
    void sampled(const QList<gemba::links::ModbusSample> &samples);
};

/// FieldMissing, FieldRange, FieldFormat or AlreadyExists, naming the field, for options that cannot be polled.
Result<void> checkModbusOptions(const ModbusOptions &options);

/// A stopped link. Throws std::invalid_argument for options that checkModbusOptions() refuses.
std::unique_ptr<ModbusLink> makeModbusLink(const ModbusOptions &options, const Clock &clock);

} // namespace gemba::links
