#pragma once

#include <gemba/links/modbus_types.h>

#include <optional>

namespace gemba::links {

/// One read on the wire and the points it serves.
struct ModbusRequest
{
    int unit = 1;
    ModbusTable table = ModbusTable::Holding;
    int address = 0;
    int count = 0; ///< registers or bits
    int pollMs = 0;
    QList<ModbusPoint> points; ///< by address
    bool operator==(const ModbusRequest &other) const;
};

/// Registers or bits that the point takes.
int modbusWidth(const ModbusPoint &point);

/// The fewest requests that read all @p points: neighbours of the same unit, table and interval together, at most 125
/// registers or 2000 bits each (Modbus application protocol 1.1b3, 6.1–6.4), gaps of at most @p maxGap.
QList<ModbusRequest> planModbusRequests(QList<ModbusPoint> points, int maxGap);

/// The scaled value of @p point out of the answer to @p request; nothing if it is not a finite number.
/// Precondition: words.size() >= request.count.
std::optional<double> decodeModbus(const ModbusPoint &point, const ModbusRequest &request, const QList<quint16> &words);

/// The name under which refusals are counted: "timeout", "exception", …; empty for None.
QString modbusFailureName(ModbusFailure failure);

/// "illegal data address" for 2 and so on.
QString modbusExceptionText(int code);

} // namespace gemba::links
