#pragma once

#include "kiosk_backend.h"
#include "words.h"

#include <gemba/core/clock.h>

#include <QMap>

namespace gemba::kiosk {

/// What every view model of one kiosk shares. Owned by KioskController; models keep a reference. GUI thread.
struct KioskContext
{
    KioskBackend &backend;
    Words words;
    SensorId selected; ///< the sensor the overview's trend and the trend page show

    qint64 nowMs() const { return backend.clock().nowMs() + backend.link().clockOffsetMs; }
    std::optional<SensorInfo> sensor(const SensorId &id) const
    {
        for (const SensorInfo &info : backend.sensors())
            if (info.id == id)
                return info;
        return std::nullopt;
    }
};

} // namespace gemba::kiosk
