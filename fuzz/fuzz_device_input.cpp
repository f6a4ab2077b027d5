// What devices send. The first byte chooses the reader: a tele payload, a payload of somebody else's layout, a topic, or
// the lines of a serial port.

#include "fuzz_target.h"

#include <gemba/links/line_framer.h>

#include <foreign_message.h>
#include <serial_reading.h>
#include <tele_message.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace gemba;
using namespace gemba::devices;
using namespace Qt::StringLiterals;

namespace {

constexpr double maxExact = 9007199254740991.0;

QString qualityName(sensors::DeviceQuality quality)
{
    switch (quality) {
    case sensors::DeviceQuality::Good:
        return u"good"_s;
    case sensors::DeviceQuality::Uncertain:
        return u"uncertain"_s;
    case sensors::DeviceQuality::Bad:
        break;
    }
    return u"bad"_s;
}

void checkValues(const QList<sensors::ChannelValue> &values)
{
    for (const auto &value : values) {
        FUZZ_CHECK(std::isfinite(value.value));
        FUZZ_CHECK(!value.channel.isEmpty() && value.channel.size() <= 64);
    }
}

QJsonObject written(const TeleMessage &message)
{
    QJsonObject values;
    QJsonObject qualities;
    for (const auto &value : message.batch.values) {
        values.insert(value.channel, value.value);
        qualities.insert(value.channel, qualityName(value.quality));
    }
    QJsonObject object{{u"ts"_s, message.batch.timeMs}, {u"v"_s, values}, {u"q"_s, qualities}};
    if (message.batch.seq)
        object.insert(u"seq"_s, *message.batch.seq);
    if (!message.batch.epoch.isEmpty())
        object.insert(u"boot"_s, message.batch.epoch);
    if (message.wantsAck)
        object.insert(u"ack"_s, true);
    return object;
}

bool same(const TeleMessage &a, const TeleMessage &b)
{
    return a.wantsAck == b.wantsAck && a.batch.seq == b.batch.seq && a.batch.epoch == b.batch.epoch &&
           a.batch.timeMs == b.batch.timeMs &&
           std::equal(a.batch.values.begin(), a.batch.values.end(), b.batch.values.begin(), b.batch.values.end(),
                      [](const auto &x, const auto &y) {
                          return x.channel == y.channel && x.value == y.value && x.quality == y.quality;
                      });
}

/// Accepted messages are within the bounds of docs/device-protocol.md, and read the same when written again.
void tele(const QByteArray &payload)
{
    const auto messages = readTele(payload);
    if (!messages) {
        FUZZ_CHECK(messages.error().code == ErrorCode::PayloadInvalid);
        return;
    }
    FUZZ_CHECK(!messages->isEmpty() && messages->size() <= 1000);
    for (const TeleMessage &message : *messages) {
        FUZZ_CHECK(!message.batch.values.isEmpty() && message.batch.values.size() <= 256);
        FUZZ_CHECK(message.batch.timeMs >= 0 && message.batch.timeMs <= 4'102'444'800'000);
        FUZZ_CHECK(!message.batch.seq || (*message.batch.seq >= 0 && double(*message.batch.seq) <= maxExact));
        FUZZ_CHECK(!message.wantsAck || message.batch.seq);
        checkValues(message.batch.values);
        const auto again = readTele(QJsonDocument(written(message)).toJson(QJsonDocument::Compact));
        FUZZ_CHECK(again.ok() && again->size() == 1 && same(again->first(), message));
    }
}

void foreign(const QByteArray &payload)
{
    const QList<ForeignSource> sources{{u"t"_s, {}, DeviceId(u"d"_s), u"whole"_s, 1000},
                                       {u"t"_s, u"v.P1"_s, DeviceId(u"d"_s), u"P1"_s, 1000},
                                       {u"t"_s, u"data.0.P"_s, DeviceId(u"d"_s), u"P2"_s, 1000}};
    for (const ForeignSource &source : sources) {
        const auto values = readForeign(payload, {source});
        if (values.ok()) {
            FUZZ_CHECK(values->size() == 1);
            checkValues(*values);
        } else {
            FUZZ_CHECK(values.error().code == ErrorCode::PayloadInvalid);
        }
    }
}

void topic(const QByteArray &text)
{
    const QString whole = QString::fromUtf8(text);
    const auto parts = readTopic(whole);
    if (parts)
        FUZZ_CHECK(makeTopic(parts->site, DeviceId(parts->device), parts->channel) == whole);
}

/// Lines come out alike however the bytes are cut.
void lines(const QByteArray &bytes)
{
    const links::LineFramer::Options options{.terminator = "\n", .maxBytes = 64, .textOnly = true, .skipFirst = false};
    links::LineFramer whole(options);
    links::LineFramer dripping(options);
    const QList<QByteArray> expected = whole.feed(bytes);
    QList<QByteArray> got;
    for (const char c : bytes)
        got += dripping.feed(QByteArray(1, c));
    FUZZ_CHECK(got == expected);
    FUZZ_CHECK(whole.refused().overlong == dripping.refused().overlong);
    FUZZ_CHECK(whole.refused().binary == dripping.refused().binary);
    for (const QByteArray &line : expected) {
        FUZZ_CHECK(!line.isEmpty() && line.size() <= options.maxBytes);
        const auto reading = readSerialLine(line);
        if (!reading) {
            FUZZ_CHECK(reading.error().code == ErrorCode::PayloadInvalid);
            continue;
        }
        FUZZ_CHECK(!reading->values.isEmpty());
        FUZZ_CHECK(!reading->seq || (*reading->seq >= 0 && double(*reading->seq) <= maxExact));
        checkValues(reading->values);
    }
}

} // namespace

FUZZ_TARGET(device_input)
{
    if (size == 0)
        return;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0] % 4) {
    case 0:
        tele(rest);
        break;
    case 1:
        foreign(rest);
        break;
    case 2:
        topic(rest);
        break;
    default:
        lines(rest);
    }
}
