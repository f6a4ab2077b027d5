#include <shipped_sensors.h>

#include <array>

namespace gemba::sensors {

std::span<const ShippedSensor> shippedSensors()
{
    // clang-format off
    static constexpr std::array sensors{
        //            id     name          unit      range    LOLO   LO   HI   HIHI  deadband  on  off  every  priority
        ShippedSensor{u"P1", u"Supply",    u"bar",  0, 10,    1.5,   2,   8,   9,    0.1,      0,  0,   1'000, 2},
        ShippedSensor{u"P2", u"Regulated", u"bar",  0, 5,     0.5,   1,   4,   4.5,  0.05,     0,  0,   1'000, 2},
        ShippedSensor{u"P3", u"Exhaust",   u"mbar", 0, 1'000, 100,   200, 800, 900,  10,       0,  0,   1'000, 3},
    };
    // clang-format on
    return sensors;
}

} // namespace gemba::sensors
