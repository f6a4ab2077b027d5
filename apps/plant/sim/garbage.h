#pragma once

#include "fault.h"
#include "random_source.h"

#include <QByteArray>

namespace gemba::plant {

/// What surrounds a piece of garbage, so that it is wrong in one way only.
struct GarbageContext
{
    QString sensor;
    quint64 seq = 0;
    qint64 tsMs = 0;
};

/// The kinds in the order in which GarbageKind::Cycle walks through them.
GarbageKind garbageInTurn(int turn);
/// True for kinds that are well-formed enough to need a sequence number of their own.
bool garbageTakesSequence(GarbageKind kind);
/// A telemetry payload that a server must refuse. @p kind is not Cycle.
QByteArray makeGarbage(GarbageKind kind, const GarbageContext &context, RandomSource &random);

} // namespace gemba::plant
