#include "tele_message.h"

#include <gemba/wire/strict_json.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace gemba::devices {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPayloadBytes = 64 * 1024; // docs/device-protocol.md
constexpr qsizetype maxElements = 1000;
constexpr qsizetype maxValues = 256;
constexpr qsizetype maxNameLength = 64;
constexpr double maxExact = 9007199254740991.0; // 2^53 - 1
constexpr qint64 year2100Ms = 4'102'444'800'000;

Error invalid(const QString &field, const QString &detail)
{
    return refuseField(ErrorCode::PayloadInvalid, field, detail);
}

/// PostgreSQL cannot store U+0000, and no control character belongs into a name.
bool plainText(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
}

bool wholeNumber(const QJsonValue &value, double high)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= high &&
           std::floor(value.toDouble()) == value.toDouble();
}

Result<TeleMessage> readElement(const QJsonValue &value)
{
    if (!value.isObject())
        return invalid({}, u"expected an object"_s);
    const QJsonObject object = value.toObject();
    TeleMessage message;
    const QJsonValue seq = object.value("seq"_L1);
    if (!seq.isUndefined()) {
        if (!wholeNumber(seq, maxExact))
            return invalid(u"seq"_s, u"expected a whole number from 0"_s);
        message.batch.seq = seq.toInteger();
    }
    const QJsonValue ts = object.value("ts"_L1);
    if (!wholeNumber(ts, double(year2100Ms)))
        return invalid(u"ts"_s, u"expected UTC milliseconds"_s);
    message.batch.timeMs = ts.toInteger();
    const QJsonValue boot = object.value("boot"_L1);
    if (!boot.isUndefined()) {
        if (!boot.isString() || boot.toString().size() > maxNameLength || !plainText(boot.toString()))
            return invalid(u"boot"_s, u"expected at most 64 characters"_s);
        message.batch.epoch = boot.toString();
    }
    const QJsonValue ack = object.value("ack"_L1);
    if (!ack.isUndefined() && !ack.isBool())
        return invalid(u"ack"_s, u"expected true or false"_s);
    message.wantsAck = ack.toBool();
    if (message.wantsAck && !message.batch.seq)
        return invalid(u"seq"_s, u"a message that wants an acknowledgement needs a number"_s);

    const QJsonValue values = object.value("v"_L1);
    if (!values.isObject() || values.toObject().isEmpty() || values.toObject().size() > maxValues)
        return invalid(u"v"_s, u"expected an object of 1 to 256 values"_s);
    const QJsonValue qualities = object.value("q"_L1);
    if (!qualities.isUndefined() && !qualities.isObject())
        return invalid(u"q"_s, u"expected an object"_s);
    const QJsonObject quality = qualities.toObject();
    const QJsonObject all = values.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key().isEmpty() || it.key().size() > maxNameLength || !plainText(it.key()))
            return invalid(u"v"_s, u"a name has 1 to 64 characters"_s);
        if (!it.value().isDouble())
            return invalid(u"v."_s + it.key(), u"expected a number"_s);
        sensors::ChannelValue channel{it.key(), it.value().toDouble(), sensors::DeviceQuality::Good};
        const QJsonValue mark = quality.value(it.key());
        if (mark == "uncertain"_L1)
            channel.quality = sensors::DeviceQuality::Uncertain;
        else if (mark == "bad"_L1)
            channel.quality = sensors::DeviceQuality::Bad;
        else if (!mark.isUndefined() && mark != "good"_L1)
            return invalid(u"q."_s + it.key(), u"expected good, uncertain or bad"_s);
        message.batch.values.append(channel);
    }
    return message;
}

} // namespace

Result<QList<TeleMessage>> readTele(const QByteArray &payload)
{
    if (payload.size() > maxPayloadBytes)
        return invalid({}, u"larger than 64 KiB"_s);
    if (auto strict = wire::checkStrictJson(payload); !strict)
        return invalid({}, strict.error().detail);
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    const QJsonArray elements = document.isArray() ? document.array() : QJsonArray{document.object()};
    if (elements.isEmpty() || elements.size() > maxElements || document.isNull())
        return invalid({}, u"expected one object or an array of 1 to 1000"_s);
    QList<TeleMessage> out;
    out.reserve(elements.size());
    for (const QJsonValue &element : elements) {
        auto message = readElement(element);
        if (!message)
            return message.error();
        out.append(*std::move(message));
    }
    return out;
}

std::optional<DeviceTopic> readTopic(const QString &topic)
{
    const QStringList parts = topic.split(u'/');
    if (parts.size() < 5 || parts.size() > 6 || parts[0] != "gemba"_L1 || parts[1] != "v1"_L1)
        return std::nullopt;
    return DeviceTopic{parts[2], parts[3], parts.mid(4).join(u'/')};
}

QString makeTopic(const QString &site, const DeviceId &device, const QString &channel)
{
    return u"gemba/v1/"_s + site + u'/' + device.text() + u'/' + channel;
}

} // namespace gemba::devices
