#include "sensor_spec.h"

using namespace Qt::StringLiterals;

namespace gemba::plant {

const QList<SensorSpec> &standardSensors()
{
    static const QList<SensorSpec> sensors{
        {u"P1"_s, u"pressure"_s, u"bar"_s, 0, 10, 3, 0.008, SensorLink::Mqtt, Signal::SupplyPressure, {}},
        {u"P2"_s, u"pressure"_s, u"bar"_s, 0, 5, 3, 0.005, SensorLink::Mqtt, Signal::RegulatedPressure, {}},
        {u"P3"_s, u"pressure"_s, u"mbar"_s, 0, 1000, 1, 1.2, SensorLink::Mqtt, Signal::ExhaustPressure, {}},
        {u"T1"_s, u"temperature"_s, u"Cel"_s, -20, 120, 1, 0.05, SensorLink::Modbus, Signal::Temperature, {}},
        {u"F1"_s, u"flow"_s, u"m3/h"_s, 0, 40, 2, 0.04, SensorLink::Modbus, Signal::Flow, {}},
        {u"H1"_s, u"humidity"_s, u"%"_s, 0, 100, 1, 0.1, SensorLink::Serial, Signal::Humidity, {}},
    };
    return sensors;
}

SensorSpec loadSensor(int number)
{
    return {.id = u"S%1"_s.arg(number),
            .quantity = u"level"_s,
            .unit = u"%"_s,
            .low = 0,
            .high = 100,
            .decimals = 2,
            .noise = 0.02,
            .link = SensorLink::Mqtt,
            .signal = {},
            .walk = {.deviation = 6, .tauS = 60, .cycleAmplitude = 10, .cyclePeriodS = 300}};
}

} // namespace gemba::plant
