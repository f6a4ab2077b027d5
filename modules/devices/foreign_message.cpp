#include "foreign_message.h"

#include <gemba/wire/strict_json.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace gemba::devices {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPayloadBytes = 64 * 1024;

Error invalid(const QString &field, const QString &detail)
{
    return refuseField(ErrorCode::PayloadInvalid, field, detail);
}

/// Undefined where the path leads nowhere.
QJsonValue valueAt(QJsonValue value, const QString &path)
{
    if (path.isEmpty())
        return value;
    for (const QString &step : path.split(u'.')) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        if (value.isArray() && isIndex && index >= 0)
            value = value.toArray().at(index);
        else if (value.isObject())
            value = value.toObject().value(step);
        else
            return QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? 1.0 : 0.0;
    if (value.isDouble())
        return value.toDouble();
    bool ok = value.isString();
    const double number = ok ? value.toString().trimmed().toDouble(&ok) : 0.0;
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace

Result<QList<sensors::ChannelValue>> readForeign(const QByteArray &payload, const QList<ForeignSource> &sources)
{
    if (payload.size() > maxPayloadBytes)
        return invalid({}, u"larger than 64 KiB"_s);
    // In an array, a bare number is a document too.
    const QByteArray wrapped = '[' + payload + ']';
    const bool strict = wire::checkStrictJson(wrapped).ok();
    const QJsonArray document = strict ? QJsonDocument::fromJson(wrapped).array() : QJsonArray();
    const bool readable = document.size() == 1;
    QList<sensors::ChannelValue> out;
    for (const ForeignSource &source : sources) {
        // A bare number may be written in ways that JSON does not know, as "+4.2" or "007".
        const QJsonValue root = readable ? document.first() : QJsonValue(QString::fromUtf8(payload));
        if (!readable && !source.path.isEmpty())
            return invalid(source.path, u"not JSON"_s);
        const QJsonValue value = valueAt(root, source.path);
        if (value.isUndefined() || value.isNull())
            continue;
        const auto number = numberOf(value);
        if (!number)
            return invalid(source.path, u"expected a number"_s);
        out.append({source.channel, *number, sensors::DeviceQuality::Good});
    }
    if (out.isEmpty())
        return invalid(sources.isEmpty() ? QString() : sources.first().path, u"the message has none of the values"_s);
    return out;
}

} // namespace gemba::devices
