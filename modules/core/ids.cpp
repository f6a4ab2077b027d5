#include <gemba/core/ids.h>

#include <QRandomGenerator>
#include <QUuid>

namespace gemba {

QString newUuid7(qint64 unixMs)
{
    quint64 random[2];
    QRandomGenerator::system()->fillRange(random);

    const auto time = static_cast<quint64>(unixMs) & 0xFFFF'FFFF'FFFFull;
    const uint timeHigh = static_cast<uint>(time >> 16);
    const auto timeLow = static_cast<ushort>(time & 0xFFFF);
    const auto version = static_cast<ushort>(0x7000 | (random[0] & 0x0FFF));
    const auto byte = [&](int i) { return static_cast<uchar>(random[1] >> (8 * i)); };
    const QUuid uuid(timeHigh, timeLow, version, static_cast<uchar>(0x80 | (byte(0) & 0x3F)), byte(1), byte(2), byte(3),
                     byte(4), byte(5), byte(6), byte(7));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace gemba
