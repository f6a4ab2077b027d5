#include "serial_reading.h"

#include <cmath>

namespace gemba::devices {

using namespace Qt::StringLiterals;

namespace {

constexpr double maxExact = 9007199254740991.0; // 2^53 - 1

Error invalid(const QString &field, const QString &detail)
{
    return refuseField(ErrorCode::PayloadInvalid, field, detail);
}

Result<QByteArray> withoutChecksum(const QByteArray &line)
{
    const qsizetype star = line.lastIndexOf('*');
    if (star < 0)
        return line;
    uchar sum = 0;
    for (const char c : line.first(star))
        sum ^= static_cast<uchar>(c);
    bool ok = false;
    const uint given = line.mid(star + 1).toUInt(&ok, 16);
    if (!ok || line.size() - star != 3 || given != sum)
        return invalid(u"checksum"_s, u"does not fit the line"_s);
    return line.first(star);
}

} // namespace

Result<SerialReading> readSerialLine(const QByteArray &line)
{
    auto body = withoutChecksum(line.trimmed());
    if (!body)
        return body.error();
    SerialReading reading;
    for (const QByteArray &part : body->split(';')) {
        const QByteArray field = part.trimmed();
        if (field.isEmpty())
            continue;
        const qsizetype equals = field.indexOf('=');
        const QString name = equals < 0 ? u"value"_s : QString::fromUtf8(field.first(equals).trimmed());
        const QByteArray text = equals < 0 ? field : field.mid(equals + 1).trimmed();
        bool ok = false;
        const double value = text.toDouble(&ok);
        if (!ok || !std::isfinite(value) || name.isEmpty() || name.size() > 64)
            return invalid(name.left(64), u"expected name=number"_s);
        if (name == "seq"_L1) {
            if (value < 0 || value > maxExact || std::floor(value) != value)
                return invalid(name, u"expected a whole number up to 2^53 - 1"_s);
            reading.seq = static_cast<qint64>(value);
            continue;
        }
        reading.values.append({name, value, sensors::DeviceQuality::Good});
    }
    if (reading.values.isEmpty())
        return invalid({}, u"no value in the line"_s);
    return reading;
}

} // namespace gemba::devices
