#include "modbus_map.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace gemba::plant {

namespace {

enum Register {
    TemperatureTenths = 0,
    FlowFloat = 1,
    TemperatureRaw = 3,
    FlowRaw = 4,
    Status = 5,
    Samples = 6,
    Uptime = 8,
    TemperatureFloat = 10,
    FlowHundredths = 12,
};

void put32(QList<quint16> &registers, int at, quint32 value)
{
    registers[at] = static_cast<quint16>(value >> 16);
    registers[at + 1] = static_cast<quint16>(value & 0xFFFF);
}

void putFloat(QList<quint16> &registers, int at, float value)
{
    put32(registers, at, std::bit_cast<quint32>(value));
}

quint16 scaled(double value, double factor, double low, double high)
{
    return static_cast<quint16>(static_cast<qint32>(std::lround(std::clamp(value * factor, low, high))));
}

} // namespace

ModbusImage modbusImage(const ModbusPoint &temperature, const ModbusPoint &flow, quint32 samples, quint32 uptimeS)
{
    ModbusImage image;
    image.registers.fill(0, ModbusImage::registerCount);
    QList<quint16> &registers = image.registers;

    quint16 status = 0;
    const auto judge = [&status](const ModbusPoint &point, int bit) {
        if (!point.reading)
            return;
        status |= quint16(1 << bit);
        if (point.reading->quality != Quality::Good)
            status |= quint16(1 << (bit + 2));
    };
    judge(temperature, 0);
    judge(flow, 1);
    registers[Status] = status;
    put32(registers, Samples, samples);
    put32(registers, Uptime, uptimeS);

    if (temperature.reading) {
        registers[TemperatureTenths] = scaled(temperature.reading->value, 10, INT16_MIN, INT16_MAX);
        registers[TemperatureRaw] = temperature.reading->raw;
        putFloat(registers, TemperatureFloat, static_cast<float>(temperature.reading->value));
    } else {
        (temperature.silent ? image.silent : image.failed) +=
            {TemperatureTenths, TemperatureRaw, TemperatureFloat, TemperatureFloat + 1};
    }
    if (flow.reading) {
        registers[FlowHundredths] = scaled(flow.reading->value, 100, 0, UINT16_MAX);
        registers[FlowRaw] = flow.reading->raw;
        putFloat(registers, FlowFloat, static_cast<float>(flow.reading->value));
    } else {
        (flow.silent ? image.silent : image.failed) += {FlowFloat, FlowFloat + 1, FlowRaw, FlowHundredths};
    }
    if (temperature.garbage) {
        registers[TemperatureTenths] = 0x8000;
        putFloat(registers, TemperatureFloat, std::numeric_limits<float>::infinity());
    }
    if (flow.garbage) {
        registers[FlowHundredths] = 0xFFFF;
        putFloat(registers, FlowFloat, std::numeric_limits<float>::quiet_NaN());
    }
    return image;
}

} // namespace gemba::plant
