#pragma once

#include "transducer.h"

#include <QList>
#include <QSet>

#include <optional>

namespace gemba::plant {

/// The register image of the simulated Modbus unit: docs/device-protocol.md says which register is what. Holding and
/// input registers show the same.
struct ModbusImage
{
    static constexpr int unitId = 1;
    static constexpr int registerCount = 13;

    QList<quint16> registers;
    QSet<int> failed; ///< reading any of these is answered with exception 4, server device failure
    QSet<int> silent; ///< reading any of these is not answered (TCP: exception 11, as a gateway does)
};

/// What the unit last measured with one of its sensors.
struct ModbusPoint
{
    std::optional<Reading> reading;
    bool silent = false;  ///< how a missing reading shows
    bool garbage = false; ///< nonsense instead of the value
};

ModbusImage modbusImage(const ModbusPoint &temperature, const ModbusPoint &flow, quint32 samples, quint32 uptimeS);

} // namespace gemba::plant
