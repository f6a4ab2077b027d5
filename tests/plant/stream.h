#pragma once

#include "plant.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gemba::plant::test {

inline constexpr qint64 startMs = 1'763'683'200'000;

inline PlantConfig config(quint64 seed = 7)
{
    PlantConfig config;
    config.site = QStringLiteral("hall");
    config.seed = seed;
    config.startMs = startMs;
    config.nodes = {{QStringLiteral("node-1"), {QStringLiteral("P1"), QStringLiteral("P2"), QStringLiteral("P3")}, 0}};
    return config;
}

inline QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text)).object();
}

inline QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// Everything a receiver could tell apart.
inline QByteArray fingerprint(const Outbox &stream)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Message &message : stream) {
        hash.addData(message.device.toUtf8() + '/' + message.channel.toUtf8() + '\0');
        hash.addData(message.payload + (message.retain ? "\1" : "\0"));
    }
    return hash.result().toHex().left(16);
}

/// Telemetry messages that can be read, arrays taken apart.
inline QList<QJsonObject> telemetry(const Outbox &stream)
{
    QList<QJsonObject> all;
    for (const Message &message : stream) {
        if (message.channel != QStringLiteral("tele"))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(message.payload);
        if (document.isObject())
            all.append(document.object());
        for (const QJsonValue &value : document.array())
            all.append(value.toObject());
    }
    return all;
}

/// The values of one sensor in the order of arrival.
inline QList<double> valuesOf(const Outbox &stream, const QString &sensor)
{
    QList<double> values;
    for (const QJsonObject &message : telemetry(stream)) {
        const QJsonValue value = message[QStringLiteral("v")][sensor];
        if (value.isDouble())
            values.append(value.toDouble());
    }
    return values;
}

inline Outbox only(const Outbox &stream, const QString &channel)
{
    Outbox some;
    for (const Message &message : stream) {
        if (message.channel == channel)
            some.append(message);
    }
    return some;
}

} // namespace gemba::plant::test
