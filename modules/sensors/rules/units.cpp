#include <units.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gemba::sensors {
namespace {

constexpr double pascalPerPsi = 6894.757293168361; // 0.45359237 kg × 9.80665 m/s² / (0.0254 m)²
constexpr double kelvinAtZeroCelsius = 273.15;
constexpr double kelvinPerFahrenheit = 5.0 / 9.0;
constexpr double hour = 3600;

constexpr std::array units{
    Unit{u"1", u"", Dimension::Ratio, 1, 0},
    Unit{u"%", u"%", Dimension::Ratio, 0.01, 0},
    Unit{u"[ppm]", u"ppm", Dimension::Ratio, 1e-6, 0},

    Unit{u"Pa", u"Pa", Dimension::Pressure, 1, 0},
    Unit{u"hPa", u"hPa", Dimension::Pressure, 100, 0},
    Unit{u"kPa", u"kPa", Dimension::Pressure, 1e3, 0},
    Unit{u"MPa", u"MPa", Dimension::Pressure, 1e6, 0},
    Unit{u"mbar", u"mbar", Dimension::Pressure, 100, 0},
    Unit{u"bar", u"bar", Dimension::Pressure, 1e5, 0},
    Unit{u"[psi]", u"psi", Dimension::Pressure, pascalPerPsi, 0},

    Unit{u"K", u"K", Dimension::Temperature, 1, 0},
    Unit{u"Cel", u"°C", Dimension::Temperature, 1, kelvinAtZeroCelsius},
    Unit{u"[degF]", u"°F", Dimension::Temperature, kelvinPerFahrenheit, kelvinAtZeroCelsius - 32 * kelvinPerFahrenheit},

    Unit{u"m3/s", u"m³/s", Dimension::VolumeFlow, 1, 0},
    Unit{u"m3/h", u"m³/h", Dimension::VolumeFlow, 1 / hour, 0},
    Unit{u"L/s", u"L/s", Dimension::VolumeFlow, 1e-3, 0},
    Unit{u"L/min", u"L/min", Dimension::VolumeFlow, 1e-3 / 60, 0},
    Unit{u"L/h", u"L/h", Dimension::VolumeFlow, 1e-3 / hour, 0},

    Unit{u"kg/s", u"kg/s", Dimension::MassFlow, 1, 0},
    Unit{u"kg/h", u"kg/h", Dimension::MassFlow, 1 / hour, 0},

    Unit{u"m3", u"m³", Dimension::Volume, 1, 0},
    Unit{u"L", u"L", Dimension::Volume, 1e-3, 0},
    Unit{u"mL", u"mL", Dimension::Volume, 1e-6, 0},

    Unit{u"kg", u"kg", Dimension::Mass, 1, 0},
    Unit{u"g", u"g", Dimension::Mass, 1e-3, 0},
    Unit{u"mg", u"mg", Dimension::Mass, 1e-6, 0},
    Unit{u"t", u"t", Dimension::Mass, 1e3, 0},

    Unit{u"m", u"m", Dimension::Length, 1, 0},
    Unit{u"mm", u"mm", Dimension::Length, 1e-3, 0},
    Unit{u"cm", u"cm", Dimension::Length, 1e-2, 0},
    Unit{u"km", u"km", Dimension::Length, 1e3, 0},
    Unit{u"um", u"µm", Dimension::Length, 1e-6, 0},

    Unit{u"m/s", u"m/s", Dimension::Speed, 1, 0},
    Unit{u"mm/s", u"mm/s", Dimension::Speed, 1e-3, 0},
    Unit{u"m/min", u"m/min", Dimension::Speed, 1.0 / 60, 0},

    Unit{u"s", u"s", Dimension::Time, 1, 0},
    Unit{u"ms", u"ms", Dimension::Time, 1e-3, 0},
    Unit{u"min", u"min", Dimension::Time, 60, 0},
    Unit{u"h", u"h", Dimension::Time, hour, 0},
    Unit{u"d", u"d", Dimension::Time, 24 * hour, 0},

    Unit{u"Hz", u"Hz", Dimension::Frequency, 1, 0},
    Unit{u"kHz", u"kHz", Dimension::Frequency, 1e3, 0},
    Unit{u"/min", u"1/min", Dimension::Frequency, 1.0 / 60, 0},

    Unit{u"A", u"A", Dimension::Current, 1, 0},
    Unit{u"mA", u"mA", Dimension::Current, 1e-3, 0},

    Unit{u"V", u"V", Dimension::Voltage, 1, 0},
    Unit{u"mV", u"mV", Dimension::Voltage, 1e-3, 0},
    Unit{u"kV", u"kV", Dimension::Voltage, 1e3, 0},

    Unit{u"W", u"W", Dimension::Power, 1, 0},
    Unit{u"kW", u"kW", Dimension::Power, 1e3, 0},
    Unit{u"MW", u"MW", Dimension::Power, 1e6, 0},

    Unit{u"V.A", u"VA", Dimension::ApparentPower, 1, 0},
    Unit{u"kV.A", u"kVA", Dimension::ApparentPower, 1e3, 0},

    Unit{u"J", u"J", Dimension::Energy, 1, 0},
    Unit{u"kJ", u"kJ", Dimension::Energy, 1e3, 0},
    Unit{u"MJ", u"MJ", Dimension::Energy, 1e6, 0},
    Unit{u"W.h", u"Wh", Dimension::Energy, hour, 0},
    Unit{u"kW.h", u"kWh", Dimension::Energy, 1e3 * hour, 0},
    Unit{u"MW.h", u"MWh", Dimension::Energy, 1e6 * hour, 0},

    Unit{u"Ohm", u"Ω", Dimension::Resistance, 1, 0},
    Unit{u"kOhm", u"kΩ", Dimension::Resistance, 1e3, 0},
};

struct Pair
{
    const Unit *from;
    const Unit *to;
};

Result<Pair> findPair(const QString &from, const QString &to)
{
    const Pair pair{findUnit(from), findUnit(to)};
    if (!pair.from)
        return refuseField(ErrorCode::FieldRange, u"from"_s, u"unknown unit"_s);
    if (!pair.to)
        return refuseField(ErrorCode::FieldRange, u"to"_s, u"unknown unit"_s);
    if (pair.from->dimension != pair.to->dimension) {
        return refuseField(ErrorCode::FieldRange, u"to"_s,
                           u"%1 is not %2"_s.arg(toText(pair.from->dimension), toText(pair.to->dimension)));
    }
    return pair;
}

} // namespace

std::span<const Unit> allUnits()
{
    return units;
}

const Unit *findUnit(const QString &code)
{
    const auto byCode =
        std::find_if(units.begin(), units.end(), [&code](const Unit &unit) { return code == QStringView(unit.code); });
    if (byCode != units.end())
        return &*byCode;
    // Symbols are what devices send when they do not know UCUM; none of them is the code of another unit (tested).
    const auto bySymbol = std::find_if(units.begin(), units.end(), [&code](const Unit &unit) {
        return !code.isEmpty() && code == QStringView(unit.symbol);
    });
    return bySymbol != units.end() ? &*bySymbol : nullptr;
}

QString toText(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Ratio:
        return u"ratio"_s;
    case Dimension::Pressure:
        return u"pressure"_s;
    case Dimension::Temperature:
        return u"temperature"_s;
    case Dimension::VolumeFlow:
        return u"volumeFlow"_s;
    case Dimension::MassFlow:
        return u"massFlow"_s;
    case Dimension::Volume:
        return u"volume"_s;
    case Dimension::Mass:
        return u"mass"_s;
    case Dimension::Length:
        return u"length"_s;
    case Dimension::Speed:
        return u"speed"_s;
    case Dimension::Time:
        return u"time"_s;
    case Dimension::Frequency:
        return u"frequency"_s;
    case Dimension::Current:
        return u"current"_s;
    case Dimension::Voltage:
        return u"voltage"_s;
    case Dimension::Power:
        return u"power"_s;
    case Dimension::ApparentPower:
        return u"apparentPower"_s;
    case Dimension::Energy:
        return u"energy"_s;
    case Dimension::Resistance:
        return u"resistance"_s;
    }
    return {};
}

Result<double> convert(double value, const QString &from, const QString &to)
{
    const auto pair = findPair(from, to);
    if (!pair)
        return pair.error();
    // The same unit must not cost a bit, however it is spelt.
    if (pair->from == pair->to)
        return value;
    return (value * pair->from->factor + pair->from->offset - pair->to->offset) / pair->to->factor;
}

Result<double> convertDifference(double value, const QString &from, const QString &to)
{
    const auto pair = findPair(from, to);
    if (!pair)
        return pair.error();
    if (pair->from == pair->to)
        return value;
    return value * pair->from->factor / pair->to->factor;
}

} // namespace gemba::sensors
