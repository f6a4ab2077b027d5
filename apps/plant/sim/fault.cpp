#include "fault.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

struct Parameter
{
    const char *name;
    bool required;
    double low;
    double high;
    bool integer;
};

struct KindRow
{
    FaultKind kind;
    const char *name;
    bool transport;
    std::array<Parameter, 2> numbers; ///< a null name ends the list
    const char *text;                 ///< name of its one text parameter, or null
};

constexpr double many = 1e9;
constexpr Parameter none{nullptr, false, 0, 0, false};

constexpr std::array<KindRow, 9> kinds{{
    {FaultKind::Stuck, "stuck", false, {none, none}, nullptr},
    {FaultKind::Drift, "drift", false, {Parameter{"rate", true, -many, many, false}, none}, nullptr},
    {FaultKind::Spike,
     "spike",
     false,
     {Parameter{"amplitude", true, -many, many, false}, Parameter{"n", false, 1, 100'000, true}},
     nullptr},
    {FaultKind::Dropout, "dropout", false, {none, none}, "mode"},
    {FaultKind::RampTo,
     "ramp-to",
     false,
     {Parameter{"value", true, -many, many, false}, Parameter{"seconds", false, 0, 86'400, false}},
     nullptr},
    {FaultKind::ClockJump, "clock-jump", true, {Parameter{"ms", true, -1e12, 1e12, true}, none}, nullptr},
    {FaultKind::Duplicate, "duplicate", true, {Parameter{"n", false, 1, 100, true}, none}, nullptr},
    {FaultKind::OutOfOrder, "out-of-order", true, {none, none}, nullptr},
    {FaultKind::Garbage, "garbage", true, {none, none}, "kind"},
}};

constexpr std::array<std::pair<const char *, GarbageKind>, 7> garbageKinds{
    {{"cycle", GarbageKind::Cycle},
     {"malformed", GarbageKind::Malformed},
     {"types", GarbageKind::Types},
     {"nan", GarbageKind::Nan},
     {"oversized", GarbageKind::Oversized},
     {"binary", GarbageKind::Binary},
     {"wrong-sensor", GarbageKind::WrongSensor}}};

const KindRow &row(FaultKind kind)
{
    return *std::find_if(kinds.begin(), kinds.end(), [kind](const KindRow &r) { return r.kind == kind; });
}

Result<double> number(const QJsonObject &command, const Parameter &parameter, double fallback)
{
    const QString field = QString::fromLatin1(parameter.name);
    if (!command.contains(field)) {
        if (parameter.required)
            return refuseField(ErrorCode::FieldMissing, field);
        return fallback;
    }
    if (!command[field].isDouble())
        return refuseField(ErrorCode::FieldType, field, u"a number is expected"_s);
    const double value = command[field].toDouble();
    if (value < parameter.low || value > parameter.high)
        return refuseField(ErrorCode::FieldRange, field, u"%1 … %2"_s.arg(parameter.low).arg(parameter.high));
    if (parameter.integer && value != std::floor(value))
        return refuseField(ErrorCode::FieldType, field, u"a whole number is expected"_s);
    return value;
}

Result<QString> text(const QJsonObject &command, const QString &field)
{
    if (!command.contains(field))
        return QString();
    if (!command[field].isString())
        return refuseField(ErrorCode::FieldType, field, u"text is expected"_s);
    return command[field].toString();
}

Result<void> setText(Fault &fault, const QString &field, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (fault.kind == FaultKind::Dropout) {
        if (value != u"exception"_s && value != u"silent"_s)
            return refuseField(ErrorCode::FieldFormat, field, u"exception or silent"_s);
        fault.silent = value == u"silent"_s;
        return {};
    }
    for (const auto &[name, kind] : garbageKinds) {
        if (value == QLatin1StringView(name)) {
            fault.garbage = kind;
            return {};
        }
    }
    return refuseField(ErrorCode::FieldFormat, field, u"not a kind of garbage"_s);
}

void setNumber(Fault &fault, QLatin1StringView name, double value)
{
    if (name == "rate"_L1)
        fault.rate = value;
    else if (name == "amplitude"_L1)
        fault.amplitude = value;
    else if (name == "value"_L1)
        fault.value = value;
    else if (name == "seconds"_L1)
        fault.seconds = value;
    else if (name == "n"_L1)
        fault.count = static_cast<int>(value);
    else if (name == "ms"_L1)
        fault.jumpMs = static_cast<qint64>(value);
}

} // namespace

QString faultName(FaultKind kind)
{
    return QString::fromLatin1(row(kind).name);
}

bool isTransportFault(FaultKind kind)
{
    return row(kind).transport;
}

Result<Fault> parseFault(const QJsonObject &command)
{
    const Result<QString> name = text(command, u"fault"_s);
    if (!name)
        return name.error();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const KindRow &r) { return *name == QLatin1StringView(r.name); });
    if (found == kinds.end())
        return refuseField(name->isEmpty() ? ErrorCode::FieldMissing : ErrorCode::FieldFormat, u"fault"_s,
                           u"no such fault"_s);

    Fault fault;
    fault.kind = found->kind;
    QSet<QString> known{u"fault"_s, u"sensor"_s, u"device"_s};
    for (const auto &[field, member] : {std::pair{u"sensor"_s, &fault.sensor}, {u"device"_s, &fault.device}}) {
        const Result<QString> value = text(command, field);
        if (!value)
            return value.error();
        *member = *value;
    }
    if (fault.sensor.isEmpty() && (!found->transport || fault.device.isEmpty()))
        return refuseField(ErrorCode::FieldMissing, u"sensor"_s);

    constexpr Parameter start{"startS", false, 0, 604'800, false};
    constexpr Parameter duration{"durationS", false, 0, 604'800, false};
    for (const Parameter &parameter : {start, duration, found->numbers[0], found->numbers[1]}) {
        if (!parameter.name)
            continue;
        const QString field = QString::fromLatin1(parameter.name);
        known.insert(field);
        const bool counts = field == u"n"_s || field == u"seconds"_s;
        const Result<double> value = number(command, parameter, counts ? 1 : 0);
        if (!value)
            return value.error();
        if (field == u"startS"_s)
            fault.startS = *value;
        else if (field == u"durationS"_s)
            fault.durationS = *value;
        else
            setNumber(fault, QLatin1StringView(parameter.name), *value);
    }
    if (found->text) {
        const QString field = QString::fromLatin1(found->text);
        known.insert(field);
        const Result<QString> value = text(command, field);
        if (!value)
            return value.error();
        if (const Result<void> set = setText(fault, field, *value); !set)
            return set.error();
    }
    for (const QString &key : command.keys()) {
        if (!known.contains(key))
            return refuseField(ErrorCode::FieldUnknown, key);
    }
    return fault;
}

void FaultTimeline::add(const Fault &fault, qint64 nowMs)
{
    m_entries.removeIf([&](const Entry &entry) { return entry.fault.kind == fault.kind; });
    Entry entry{fault, nowMs + qint64(fault.startS * 1000), std::numeric_limits<qint64>::max(), fault.count};
    if (fault.durationS > 0)
        entry.endMs = entry.startMs + qint64(fault.durationS * 1000);
    m_entries.append(entry);
}

const FaultTimeline::Entry *FaultTimeline::active(FaultKind kind, qint64 nowMs) const
{
    for (const Entry &entry : m_entries) {
        if (entry.fault.kind == kind)
            return entry.startMs <= nowMs && nowMs < entry.endMs ? &entry : nullptr;
    }
    return nullptr;
}

void FaultTimeline::spend(FaultKind kind)
{
    for (Entry &entry : m_entries) {
        if (entry.fault.kind == kind && --entry.remaining <= 0)
            entry.endMs = entry.startMs;
    }
}

void FaultTimeline::expire(qint64 nowMs)
{
    m_entries.removeIf([nowMs](const Entry &entry) { return entry.endMs <= nowMs; });
}

} // namespace gemba::plant
