#include "garbage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

// Above the 64 KiB and the 256 values that the protocol allows; below the limits of brokers, which would keep it from
// the server.
constexpr int oversizedValues = 9'000;
constexpr int binaryBytes = 64;

constexpr std::array<GarbageKind, 6> turns{GarbageKind::Malformed, GarbageKind::Types,  GarbageKind::Nan,
                                           GarbageKind::Oversized, GarbageKind::Binary, GarbageKind::WrongSensor};

QByteArray element(const GarbageContext &context, const QJsonObject &values)
{
    const QJsonObject object{{u"seq"_s, qint64(context.seq)}, {u"ts"_s, context.tsMs}, {u"v"_s, values}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

GarbageKind garbageInTurn(int turn)
{
    return turns.at(static_cast<std::size_t>(turn) % turns.size());
}

bool garbageTakesSequence(GarbageKind kind)
{
    return kind == GarbageKind::Nan || kind == GarbageKind::Oversized || kind == GarbageKind::WrongSensor;
}

QByteArray makeGarbage(GarbageKind kind, const GarbageContext &context, RandomSource &random)
{
    switch (kind) {
    case GarbageKind::Cycle:
    case GarbageKind::Malformed: {
        const QByteArray whole = element(context, {{context.sensor, 1.5}});
        return whole.left(whole.size() - 3);
    }
    case GarbageKind::Types:
        return R"({"seq":"twelve","ts":"yesterday","v":[1,2,3]})"_ba;
    case GarbageKind::Nan:
        return element(context, {{context.sensor, u"NaN"_s}});
    case GarbageKind::Oversized: {
        QJsonObject values;
        for (int i = 0; i < oversizedValues; ++i)
            values[u"X%1"_s.arg(i)] = 1.5;
        return element(context, values);
    }
    case GarbageKind::Binary: {
        QByteArray bytes(binaryBytes, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.below(256));
        bytes[0] = '\xFF'; // never the first byte of JSON or of UTF-8
        return bytes;
    }
    case GarbageKind::WrongSensor:
        return element(context, {{u"ZZ99"_s, 1.5}});
    }
    Q_UNREACHABLE();
}

} // namespace gemba::plant
