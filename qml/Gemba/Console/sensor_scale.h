#pragma once

#include <sensors_contract.h>
#include <trace.h>

namespace gemba::console {

/// The whole range of a sensor with its limits.
ui::Scale scaleOf(const sensors::Sensor &sensor);
/// What the server keeps of a stretch of time, as it is drawn; @p buckets were asked for.
ui::Trace traceOf(const QList<sensors::Bucket> &history, qint64 fromMs, qint64 toMs, int buckets);

} // namespace gemba::console
