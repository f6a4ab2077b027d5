#pragma once

#include <gemba/core/result.h>

#include <QString>

#include <optional>
#include <span>

namespace gemba::sensors {

/// What a unit measures. Only units of the same dimension convert.
enum class Dimension : quint8 {
    Ratio,
    Pressure,
    Temperature,
    VolumeFlow,
    MassFlow,
    Volume,
    Mass,
    Length,
    Speed,
    Time,
    Frequency,
    Current,
    Voltage,
    Power,
    ApparentPower,
    Energy,
    Resistance
};

/// One unit we know: SI = value × factor + offset.
struct Unit
{
    const char16_t *code;   ///< UCUM, case-sensitive: what is stored and sent
    const char16_t *symbol; ///< what people read
    Dimension dimension;
    double factor; ///< to the SI unit of the dimension
    double offset; ///< not 0 for temperatures only
};

/// All of them, by dimension, the SI unit first.
std::span<const Unit> allUnits();

/// The unit with this UCUM code, or nullptr. "kWh" is taken for "kW.h", "Wh" for "W.h", "°C" for "Cel", "°F" for
/// "[degF]", "m³/h" for "m3/h": that is how devices write them.
const Unit *findUnit(const QString &code);

/// The stable lower-camel name: "pressure", "volumeFlow".
QString toText(Dimension dimension);

/// @p value in @p from, expressed in @p to. Refuses FieldRange "from" or "to" for a code we do not know, and
/// FieldRange "to" for one of another dimension. What is not finite stays so.
Result<double> convert(double value, const QString &from, const QString &to);

/// Converts a difference (a deadband, a spread): 10 K of difference are 18 °F, not 50.
Result<double> convertDifference(double value, const QString &from, const QString &to);

} // namespace gemba::sensors
