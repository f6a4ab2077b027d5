#pragma once

#include "fault.h"
#include "random_source.h"
#include "transducer.h"

#include <QByteArray>

namespace gemba::plant {

/// "H1=48.2;seq=17*33\r\n": key=value fields, then the exclusive-or of every byte before the asterisk in two hex
/// digits.
QByteArray serialLine(const SensorSpec &spec, const Reading &reading, quint64 seq);
/// A line that a reader must refuse: cut short, a wrong checksum, text for a number, too long, or binary.
QByteArray garbledLine(GarbageKind kind, const QByteArray &good, RandomSource &random);

} // namespace gemba::plant
