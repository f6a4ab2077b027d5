#include <alarm_record.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::alarms {
namespace {

template <typename E, size_t N>
QString nameOf(E value, const std::array<const char16_t *, N> &names)
{
    return QString::fromUtf16(names.at(static_cast<size_t>(value)));
}

template <typename E, size_t N>
std::optional<E> valueOf(const QString &text, const std::array<const char16_t *, N> &names)
{
    for (size_t i = 0; i < N; ++i) {
        if (text == QStringView(names[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

constexpr std::array kindNames{u"lolo", u"lo", u"hi", u"hihi", u"badQuality", u"stale", u"deviceOffline", u"system"};
constexpr std::array processNames{u"normal",
                                  u"unacknowledged",
                                  u"acknowledged",
                                  u"returnedUnacknowledged",
                                  u"latchedUnacknowledged",
                                  u"latchedAcknowledged",
                                  u"activeUnannounced"};
constexpr std::array shelfNames{u"none", u"timed", u"oneShot"};
constexpr std::array behaviourNames{u"plain", u"autoAcknowledge", u"latching"};

static_assert(kindNames.size() == allAlarmKinds.size());
static_assert(processNames.size() == processStateCount);
static_assert(shelfNames.size() == shelfKindCount);
static_assert(behaviourNames.size() == alarmBehaviourCount);

/// Reads fields one after the other and remembers the first thing that was wrong.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }
    QString text(const QString &key)
    {
        const auto value = find(key);
        if (value && !value->isString())
            fail(ErrorCode::FieldType, key);
        return value ? value->toString() : QString();
    }
    qint64 integer(const QString &key)
    {
        const auto value = find(key);
        const double number = value ? value->toDouble(0.5) : 0;
        if (value && number != std::floor(number))
            fail(ErrorCode::FieldType, key);
        return value ? value->toInteger() : 0;
    }
    bool boolean(const QString &key)
    {
        const auto value = find(key);
        if (value && !value->isBool())
            fail(ErrorCode::FieldType, key);
        return value && value->toBool();
    }
    std::optional<double> number(const QString &key)
    {
        const auto value = find(key);
        if (!value || value->isNull())
            return std::nullopt;
        if (!value->isDouble())
            fail(ErrorCode::FieldType, key);
        return value->toDouble();
    }
    template <typename E>
    E name(const QString &key, std::optional<E> (*parse)(const QString &))
    {
        const auto parsed = parse(text(key));
        if (!parsed)
            fail(ErrorCode::FieldRange, key);
        return parsed.value_or(E{});
    }
    void fail(ErrorCode code, const QString &key)
    {
        if (!m_error)
            m_error = refuseField(code, key);
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<QJsonValue> find(const QString &key)
    {
        const auto it = m_json.constFind(key);
        if (it != m_json.constEnd())
            return it.value();
        fail(ErrorCode::FieldMissing, key);
        return std::nullopt;
    }

    QJsonObject m_json;
    std::optional<Error> m_error;
};

QJsonValue numberOrNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString toText(AlarmKind kind)
{
    return nameOf(kind, kindNames);
}
QString toText(ProcessState state)
{
    return nameOf(state, processNames);
}
QString toText(ShelfKind kind)
{
    return nameOf(kind, shelfNames);
}
QString toText(AlarmBehaviour behaviour)
{
    return nameOf(behaviour, behaviourNames);
}
std::optional<AlarmKind> alarmKindFromText(const QString &text)
{
    return valueOf<AlarmKind>(text, kindNames);
}
std::optional<ProcessState> processStateFromText(const QString &text)
{
    return valueOf<ProcessState>(text, processNames);
}
std::optional<ShelfKind> shelfKindFromText(const QString &text)
{
    return valueOf<ShelfKind>(text, shelfNames);
}
std::optional<AlarmBehaviour> alarmBehaviourFromText(const QString &text)
{
    return valueOf<AlarmBehaviour>(text, behaviourNames);
}

QJsonObject toJson(const AlarmRecord &r)
{
    return {{u"id"_s, r.id.text()},
            {u"sensor"_s, r.sensor.text()},
            {u"kind"_s, toText(r.kind)},
            {u"priority"_s, r.priority},
            {u"behaviour"_s, toText(r.behaviour)},
            {u"process"_s, toText(r.state.process)},
            {u"shelfKind"_s, toText(r.state.shelf)},
            {u"shelfUntilMs"_s, r.shelf.untilMs},
            {u"shelfReason"_s, r.shelf.reason},
            {u"shelfBy"_s, r.shelf.by},
            {u"suppressed"_s, r.state.suppressedByDesign},
            {u"suppressedReason"_s, r.suppressedReason},
            {u"outOfService"_s, r.state.outOfService},
            {u"outOfServiceReason"_s, r.outOfServiceReason},
            {u"outOfServiceBy"_s, r.outOfServiceBy},
            {u"occurrence"_s, r.occurrence},
            {u"activeSinceMs"_s, r.activeSinceMs},
            {u"raisedAtMs"_s, r.raisedAtMs},
            {u"returnedAtMs"_s, r.returnedAtMs},
            {u"acknowledgedAtMs"_s, r.acknowledgedAtMs},
            {u"acknowledgedBy"_s, r.acknowledgedBy},
            {u"acknowledgeNote"_s, r.acknowledgeNote},
            {u"valueAtRaise"_s, numberOrNull(r.valueAtRaise)},
            {u"limitAtRaise"_s, numberOrNull(r.limitAtRaise)},
            {u"firstOut"_s, r.firstOut},
            {u"version"_s, r.version}};
}

Result<AlarmRecord> alarmRecordFromJson(const QJsonObject &json)
{
    Reader in(json);
    AlarmRecord r;
    r.id = AlarmId(in.text(u"id"_s));
    r.sensor = SensorId(in.text(u"sensor"_s));
    r.kind = in.name(u"kind"_s, alarmKindFromText);
    r.priority = static_cast<int>(in.integer(u"priority"_s));
    r.behaviour = in.name(u"behaviour"_s, alarmBehaviourFromText);
    r.state.process = in.name(u"process"_s, processStateFromText);
    r.state.shelf = in.name(u"shelfKind"_s, shelfKindFromText);
    r.shelf.untilMs = in.integer(u"shelfUntilMs"_s);
    r.shelf.reason = in.text(u"shelfReason"_s);
    r.shelf.by = in.text(u"shelfBy"_s);
    r.state.suppressedByDesign = in.boolean(u"suppressed"_s);
    r.suppressedReason = in.text(u"suppressedReason"_s);
    r.state.outOfService = in.boolean(u"outOfService"_s);
    r.outOfServiceReason = in.text(u"outOfServiceReason"_s);
    r.outOfServiceBy = in.text(u"outOfServiceBy"_s);
    r.occurrence = static_cast<int>(in.integer(u"occurrence"_s));
    r.activeSinceMs = in.integer(u"activeSinceMs"_s);
    r.raisedAtMs = in.integer(u"raisedAtMs"_s);
    r.returnedAtMs = in.integer(u"returnedAtMs"_s);
    r.acknowledgedAtMs = in.integer(u"acknowledgedAtMs"_s);
    r.acknowledgedBy = in.text(u"acknowledgedBy"_s);
    r.acknowledgeNote = in.text(u"acknowledgeNote"_s);
    r.valueAtRaise = in.number(u"valueAtRaise"_s);
    r.limitAtRaise = in.number(u"limitAtRaise"_s);
    r.firstOut = in.boolean(u"firstOut"_s);
    r.version = static_cast<int>(in.integer(u"version"_s));
    if (r.priority < 1 || r.priority > 4)
        in.fail(ErrorCode::FieldRange, u"priority"_s);
    if (!r.state.legal())
        in.fail(ErrorCode::FieldRange, u"process"_s);
    if (in.error())
        return *in.error();
    return r;
}

} // namespace gemba::alarms
