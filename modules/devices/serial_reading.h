#pragma once

#include <gemba/core/result.h>

#include <reading_sink.h>

namespace gemba::devices {

/// One line of a serial instrument: "name=value" fields separated by ';', or one bare number, whose channel is then "value".
/// A line may end with '*' and two hexadecimal digits, the exclusive-or of every byte before the asterisk; a wrong one is
/// refused. A field "seq" is the line's number. Text values are refused. Pure.
struct SerialReading
{
    std::optional<qint64> seq;
    QList<sensors::ChannelValue> values;
};
Result<SerialReading> readSerialLine(const QByteArray &line);

} // namespace gemba::devices
