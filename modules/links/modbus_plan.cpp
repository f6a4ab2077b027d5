#include "modbus_plan.h"

#include "serial_port_name.h"

#include <gemba/links/modbus_link.h>

#include <QSet>

#include <algorithm>
#include <bit>
#include <cmath>

namespace gemba::links {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRegisters = 125;
constexpr int maxBits = 2'000;

bool isBit(ModbusTable table)
{
    return table == ModbusTable::Coil || table == ModbusTable::Discrete;
}

auto place(const ModbusPoint &point)
{
    return std::tuple(point.unit, point.table, point.pollMs, point.address, modbusWidth(point));
}

Result<void> checkTransport(const ModbusOptions &options)
{
    if (const auto *tcp = std::get_if<ModbusTcp>(&options.transport)) {
        if (tcp->host.isEmpty())
            return refuseField(ErrorCode::FieldMissing, u"host"_s);
        if (tcp->port == 0)
            return refuseField(ErrorCode::FieldRange, u"port"_s, u"1 to 65535"_s);
        return {};
    }
    const auto &rtu = std::get<ModbusRtu>(options.transport);
    if (!serialSelectorValid(rtu.port))
        return refuseField(ErrorCode::FieldFormat, u"port"_s, u"a path or usb:VVVV:PPPP[:serial]"_s);
    if (rtu.baud < 300 || rtu.baud > 4'000'000)
        return refuseField(ErrorCode::FieldRange, u"baud"_s, u"300 to 4000000"_s);
    if (rtu.stopBits != 1 && rtu.stopBits != 2)
        return refuseField(ErrorCode::FieldRange, u"stopBits"_s, u"1 or 2"_s);
    return {};
}

} // namespace

bool ModbusRequest::operator==(const ModbusRequest &other) const
{
    const auto ids = [](const QList<ModbusPoint> &list) {
        QStringList names;
        for (const ModbusPoint &point : list)
            names.append(point.id);
        return names;
    };
    return std::tie(unit, table, address, count, pollMs) ==
               std::tie(other.unit, other.table, other.address, other.count, other.pollMs) &&
           ids(points) == ids(other.points);
}

int modbusWidth(const ModbusPoint &point)
{
    if (isBit(point.table) || point.type == ModbusType::Int16 || point.type == ModbusType::Uint16)
        return 1;
    return 2;
}

QList<ModbusRequest> planModbusRequests(QList<ModbusPoint> points, int maxGap)
{
    std::stable_sort(points.begin(), points.end(),
                     [](const ModbusPoint &a, const ModbusPoint &b) { return place(a) < place(b); });
    QList<ModbusRequest> requests;
    for (const ModbusPoint &point : std::as_const(points)) {
        const int end = point.address + modbusWidth(point);
        if (!requests.isEmpty()) {
            ModbusRequest &last = requests.last();
            const bool together = last.unit == point.unit && last.table == point.table && last.pollMs == point.pollMs;
            const int limit = isBit(point.table) ? maxBits : maxRegisters;
            if (together && point.address <= last.address + last.count + maxGap && end - last.address <= limit) {
                last.count = std::max(last.count, end - last.address);
                last.points.append(point);
                continue;
            }
        }
        requests.append({point.unit, point.table, point.address, end - point.address, point.pollMs, {point}});
    }
    return requests;
}

std::optional<double> decodeModbus(const ModbusPoint &point, const ModbusRequest &request, const QList<quint16> &words)
{
    const qsizetype at = point.address - request.address;
    const quint16 first = words[at];
    double raw = 0.0;
    if (isBit(point.table)) {
        raw = first ? 1.0 : 0.0;
    } else if (modbusWidth(point) == 1) {
        raw = point.type == ModbusType::Int16 ? static_cast<qint16>(first) : first;
    } else {
        const quint16 second = words[at + 1];
        const bool highFirst = point.order == ModbusWordOrder::HighFirst;
        const quint32 bits = (quint32(highFirst ? first : second) << 16) | (highFirst ? second : first);
        if (point.type == ModbusType::Float32)
            raw = std::bit_cast<float>(bits);
        else if (point.type == ModbusType::Int32)
            raw = static_cast<qint32>(bits);
        else
            raw = bits;
    }
    const double value = raw * point.scale + point.offset;
    if (!std::isfinite(value))
        return std::nullopt;
    return value;
}

QString modbusFailureName(ModbusFailure failure)
{
    switch (failure) {
    case ModbusFailure::None:
        break;
    case ModbusFailure::Timeout:
        return u"timeout"_s;
    case ModbusFailure::Exception:
        return u"exception"_s;
    case ModbusFailure::WrongAnswer:
        return u"wrong_answer"_s;
    case ModbusFailure::NotConnected:
        return u"not_connected"_s;
    }
    return {};
}

QString modbusExceptionText(int code)
{
    // Modbus application protocol 1.1b3, 7.
    switch (code) {
    case 1:
        return u"illegal function"_s;
    case 2:
        return u"illegal data address"_s;
    case 3:
        return u"illegal data value"_s;
    case 4:
        return u"device failure"_s;
    case 5:
        return u"acknowledge, takes longer"_s;
    case 6:
        return u"device busy"_s;
    case 8:
        return u"memory parity error"_s;
    case 10:
        return u"gateway path unavailable"_s;
    case 11:
        return u"the device behind the gateway does not answer"_s;
    default:
        return u"exception %1"_s.arg(code);
    }
}

Result<void> checkModbusOptions(const ModbusOptions &options)
{
    if (const auto transport = checkTransport(options); !transport)
        return transport;
    const auto timeoutFits = [](int timeoutMs) { return timeoutMs >= 10 && timeoutMs <= 60'000; };
    if (!timeoutFits(options.timeoutMs) ||
        !std::all_of(options.unitTimeoutMs.begin(), options.unitTimeoutMs.end(), timeoutFits))
        return refuseField(ErrorCode::FieldRange, u"timeoutMs"_s, u"10 to 60000"_s);
    if (options.maxGap < 0)
        return refuseField(ErrorCode::FieldRange, u"maxGap"_s, u"not negative"_s);
    const bool tcp = std::holds_alternative<ModbusTcp>(options.transport);
    QSet<QString> ids;
    for (qsizetype i = 0; i < options.points.size(); ++i) {
        const ModbusPoint &point = options.points[i];
        const QString field = u"points[%1]."_s.arg(i);
        if (point.id.isEmpty())
            return refuseField(ErrorCode::FieldMissing, field + u"id"_s);
        if (ids.contains(point.id))
            return refuseField(ErrorCode::AlreadyExists, field + u"id"_s, point.id);
        ids.insert(point.id);
        if ((point.unit < 1 || point.unit > 247) && !(tcp && (point.unit == 0 || point.unit == 255)))
            return refuseField(ErrorCode::FieldRange, field + u"unit"_s, u"1 to 247"_s);
        if (point.address + modbusWidth(point) > 65'536)
            return refuseField(ErrorCode::FieldRange, field + u"address"_s, u"the value ends after 65535"_s);
        if (point.pollMs < 10)
            return refuseField(ErrorCode::FieldRange, field + u"pollMs"_s, u"at least 10"_s);
        if (!std::isfinite(point.scale) || !std::isfinite(point.offset) || point.scale == 0.0)
            return refuseField(ErrorCode::FieldRange, field + u"scale"_s, u"finite and not 0"_s);
    }
    return {};
}

} // namespace gemba::links
