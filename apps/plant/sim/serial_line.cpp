#include "serial_line.h"

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

QByteArray withChecksum(const QByteArray &body)
{
    quint8 sum = 0;
    for (const char byte : body)
        sum ^= static_cast<quint8>(byte);
    return body + '*' + QByteArray::number(sum, 16).rightJustified(2, '0').toUpper() + "\r\n";
}

} // namespace

QByteArray serialLine(const SensorSpec &spec, const Reading &reading, quint64 seq)
{
    return withChecksum(spec.id.toLatin1() + '=' + QByteArray::number(reading.value, 'f', spec.decimals) +
                        ";seq=" + QByteArray::number(seq));
}

QByteArray garbledLine(GarbageKind kind, const QByteArray &good, RandomSource &random)
{
    switch (kind) {
    case GarbageKind::Cycle:
    case GarbageKind::Malformed:
        return good.left(good.size() / 2) + "\r\n";
    case GarbageKind::Types: {
        QByteArray wrong = good;
        const qsizetype digit = wrong.indexOf('=') + 1;
        wrong[digit] = wrong[digit] == '9' ? '1' : '9';
        return wrong;
    }
    case GarbageKind::Nan:
        return withChecksum(good.left(good.indexOf('=') + 1) + "nan;seq=0");
    case GarbageKind::Oversized:
        return withChecksum(QByteArray(2'000, 'x'));
    case GarbageKind::WrongSensor:
        return withChecksum("ZZ99=1.5;seq=0"_ba);
    case GarbageKind::Binary: {
        QByteArray bytes(16, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(0x80 + random.below(128));
        return bytes + "\r\n";
    }
    }
    Q_UNREACHABLE();
}

} // namespace gemba::plant
