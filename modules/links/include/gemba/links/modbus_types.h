#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <variant>

namespace gemba::links {

enum class ModbusTable { Coil, Discrete, Input, Holding };
enum class ModbusType { Int16, Uint16, Int32, Uint32, Float32 };
/// Of the two registers of a 32-bit value. The bytes inside a register are big-endian, as the protocol says.
enum class ModbusWordOrder { HighFirst, LowFirst };

/// One value to poll.
struct ModbusPoint
{
    QString id;   ///< the owner's name for it; unique
    int unit = 1; ///< 1–247; on TCP also 0 and 255
    ModbusTable table = ModbusTable::Holding;
    quint16 address = 0;                  ///< counted from 0, as on the wire
    ModbusType type = ModbusType::Uint16; ///< of registers; a coil or discrete input is 0 or 1
    ModbusWordOrder order = ModbusWordOrder::HighFirst;
    double scale = 1.0; ///< value = raw × scale + offset
    double offset = 0.0;
    int pollMs = 1'000; ///< ≥ 10
};

struct ModbusTcp
{
    QString host;
    quint16 port = 502;
};

struct ModbusRtu
{
    QString port; ///< see SerialOptions::port
    int baud = 19'200;
    enum class Parity { None, Even, Odd } parity = Parity::Even;
    int stopBits = 1; ///< 1 or 2
};

struct ModbusOptions
{
    std::variant<ModbusTcp, ModbusRtu> transport;
    QList<ModbusPoint> points;
    int timeoutMs = 1'000;         ///< for an answer, 10–60000
    QHash<int, int> unitTimeoutMs; ///< other timeouts, by unit
    /// Registers nobody asked for that may be read along to join two points into one request. Some devices refuse gaps.
    int maxGap = 0;
    int reconnectMinMs = 250; ///< see Backoff; also for a unit that does not answer
    int reconnectMaxMs = 30'000;
};

enum class ModbusFailure {
    None,
    Timeout,      ///< no answer from this unit; on a serial bus one from another unit does not count
    Exception,    ///< the unit answered with an exception code
    WrongAnswer,  ///< an answer that does not fit the request: another function or length, or not a number
    NotConnected, ///< the port or the connection is gone
};

/// One reading, or why there is none.
struct ModbusSample
{
    QString pointId;
    double value = 0.0; ///< scaled; only if failure is None
    qint64 timeMs = 0;  ///< UTC milliseconds when the answer came or was given up
    ModbusFailure failure = ModbusFailure::None;
    int exceptionCode = 0; ///< Modbus exception, only if failure is Exception
    QString detail;        ///< English; empty if failure is None
};

} // namespace gemba::links
