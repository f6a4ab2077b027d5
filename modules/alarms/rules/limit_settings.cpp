#include <limit_settings.h>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace gemba::alarms {
namespace {

struct Named
{
    double value;
    QString field;
    bool high;
};

std::vector<Named> inOrder(const LimitSettings &s)
{
    std::vector<Named> list;
    const auto add = [&list](std::optional<double> value, const QString &field, bool high) {
        if (value)
            list.push_back({*value, field, high});
    };
    add(s.lolo, u"limits.lolo"_s, false);
    add(s.lo, u"limits.lo"_s, false);
    add(s.hi, u"limits.hi"_s, true);
    add(s.hihi, u"limits.hihi"_s, true);
    return list;
}

Result<void> checkDeadband(const LimitSettings &s, const Range &range)
{
    const QString field = u"limits.deadband"_s;
    if (!std::isfinite(s.deadband) || s.deadband < 0)
        return refuseField(ErrorCode::FieldRange, field, u"must be 0 or more"_s);
    // The innermost limit of each side decides: where it counts as returned, the outer one does too.
    const auto low = s.lo ? s.lo : s.lolo;
    const auto high = s.hi ? s.hi : s.hihi;
    const double returnedLow = low ? *low + s.deadband : range.min;
    const double returnedHigh = high ? *high - s.deadband : range.max;
    if (returnedLow > returnedHigh)
        return refuseField(ErrorCode::LimitsInconsistent, field,
                           u"leaves no value at which every limit has returned"_s);
    return {};
}

} // namespace

std::optional<double> limitOf(const LimitSettings &settings, AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::LoLo:
        return settings.lolo;
    case AlarmKind::Lo:
        return settings.lo;
    case AlarmKind::Hi:
        return settings.hi;
    case AlarmKind::HiHi:
        return settings.hihi;
    default:
        return std::nullopt;
    }
}

int defaultPriority(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::LoLo:
    case AlarmKind::HiHi:
        return 1;
    case AlarmKind::Lo:
    case AlarmKind::Hi:
        return 2;
    case AlarmKind::DeviceOffline:
    case AlarmKind::BadQuality:
    case AlarmKind::Stale:
        return 3;
    case AlarmKind::System:
        return 4;
    }
    return 4;
}

Result<void> checkLimits(const LimitSettings &settings, const Range &range)
{
    if (!std::isfinite(range.min) || !std::isfinite(range.max) || range.min >= range.max)
        return refuseField(ErrorCode::FieldRange, u"range"_s, u"needs a minimum below its maximum"_s);
    const auto list = inOrder(settings);
    for (const Named &limit : list) {
        if (!std::isfinite(limit.value) || limit.value < range.min || limit.value > range.max) {
            return refuseField(ErrorCode::LimitsInconsistent, limit.field,
                               u"outside the range %1 to %2"_s.arg(range.min).arg(range.max));
        }
    }
    for (size_t i = 1; i < list.size(); ++i) {
        const Named &a = list[i - 1];
        const Named &b = list[i];
        const bool sameSide = a.high == b.high;
        if (sameSide ? a.value <= b.value : a.value < b.value)
            continue;
        return refuseField(ErrorCode::LimitsInconsistent, b.high ? b.field : a.field, u"out of order"_s);
    }
    if (auto deadband = checkDeadband(settings, range); !deadband)
        return deadband;
    if (settings.onDelayMs < 0 || settings.onDelayMs > maxLimitDelayMs)
        return refuseField(ErrorCode::FieldRange, u"limits.onDelayMs"_s, u"0 to 24 h"_s);
    if (settings.offDelayMs < 0 || settings.offDelayMs > maxLimitDelayMs)
        return refuseField(ErrorCode::FieldRange, u"limits.offDelayMs"_s, u"0 to 24 h"_s);
    return {};
}

QJsonObject toJson(const LimitSettings &s)
{
    QJsonObject json{{u"deadband"_s, s.deadband}, {u"onDelayMs"_s, s.onDelayMs}, {u"offDelayMs"_s, s.offDelayMs}};
    const auto put = [&json](const QString &key, std::optional<double> value) {
        if (value)
            json.insert(key, *value);
    };
    put(u"lolo"_s, s.lolo);
    put(u"lo"_s, s.lo);
    put(u"hi"_s, s.hi);
    put(u"hihi"_s, s.hihi);
    return json;
}

Result<LimitSettings> limitSettingsFromJson(const QJsonObject &json)
{
    LimitSettings s;
    for (const auto &[key, target] : {std::pair{u"lolo"_s, &s.lolo}, std::pair{u"lo"_s, &s.lo},
                                      std::pair{u"hi"_s, &s.hi}, std::pair{u"hihi"_s, &s.hihi}}) {
        const QJsonValue value = json.value(key);
        if (value.isUndefined() || value.isNull())
            continue;
        if (!value.isDouble())
            return refuseField(ErrorCode::FieldType, u"limits."_s + key);
        *target = value.toDouble();
    }
    for (const QString &key : {u"deadband"_s, u"onDelayMs"_s, u"offDelayMs"_s}) {
        const QJsonValue value = json.value(key);
        if (!value.isUndefined() && !value.isDouble())
            return refuseField(ErrorCode::FieldType, u"limits."_s + key);
    }
    s.deadband = json.value(u"deadband"_s).toDouble();
    s.onDelayMs = json.value(u"onDelayMs"_s).toInteger();
    s.offDelayMs = json.value(u"offDelayMs"_s).toInteger();
    return s;
}

} // namespace gemba::alarms
