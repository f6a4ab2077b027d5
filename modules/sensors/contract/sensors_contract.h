#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of the sensor registry, live values and history. Times are UTC milliseconds.
namespace gemba::sensors {

namespace permission {
inline constexpr auto read = wire::Permission::terminal();
inline constexpr auto manage = wire::Permission::named("sensors.manage");
inline constexpr auto calibrate = wire::Permission::inArea("sensors.calibrate");
} // namespace permission

enum class SourceKind { Mqtt, Modbus, Serial };
/// How the alarms of limits leave. Plain: once acknowledged. AutoAcknowledge: with their condition. Latching: once
/// acknowledged and reset.
enum class LimitBehaviour { Plain, AutoAcknowledge, Latching };
enum class WireQuality { Good, Uncertain, Bad };

/// Where readings come from. Of the three groups only the one that kind names is read.
struct Source
{
    static constexpr auto schemaName = "SensorSource";
    SourceKind kind = SourceKind::Mqtt;
    QString topic;    ///< mqtt: empty = the device's tele channel; else a full topic of a foreign layout
    QString jsonPath; ///< mqtt: path in the payload, e.g. "v.P1"; of a foreign layout empty = the payload is the number
    QString link;     ///< modbus, serial: name of the configured link
    int unit = 1;
    QString table; ///< holding | input
    int address = 0;
    QString type; ///< int16 | uint16 | int32 | uint32 | float32
    double scale = 1;
    double offset = 0;
    QString fieldName; ///< serial: name in "name=value" lines, or the column number
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("kind", &Source::kind, "Kind of link"),
            wire::field("topic", &Source::topic,
                        "MQTT topic of a foreign layout, which only this device may publish to; empty means the "
                        "device's tele channel")
                .optional()
                .maxLength(256),
            wire::field(
                "jsonPath", &Source::jsonPath,
                "Path of the value in the payload, members and array places joined by dots; with a topic, empty means "
                "that the payload is the number")
                .optional()
                .maxLength(256),
            wire::field("link", &Source::link, "Name of the configured Modbus or serial link").optional().maxLength(64),
            wire::field("unit", &Source::unit, "Modbus unit").optional().range(0, 247),
            wire::field("table", &Source::table, "holding or input").optional().maxLength(16),
            wire::field("address", &Source::address, "Modbus register").optional().range(0, 65535),
            wire::field("type", &Source::type, "int16, uint16, int32, uint32 or float32").optional().maxLength(16),
            wire::field("scale", &Source::scale, "Raw value × scale").optional(),
            wire::field("offset", &Source::offset, "… + offset").optional(),
            wire::field("field", &Source::fieldName, "Serial: name in a name=value line").optional().maxLength(64)};
    }
    bool operator==(const Source &) const = default;
};

/// Alarm limits in engineering units; an absent limit does not exist.
struct Limits
{
    static constexpr auto schemaName = "SensorLimits";
    std::optional<double> lolo, lo, hi, hihi;
    double deadband = 0;
    int onDelayMs = 0;
    int offDelayMs = 0;
    LimitBehaviour behaviour = LimitBehaviour::Plain;
    std::optional<int> loloPriority, loPriority, hiPriority, hihiPriority; ///< absent: 1 for lolo and hihi, else 2
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("lolo", &Limits::lolo, "Critical low"),
            wire::field("lo", &Limits::lo, "Low"),
            wire::field("hi", &Limits::hi, "High"),
            wire::field("hihi", &Limits::hihi, "Critical high"),
            wire::field("deadband", &Limits::deadband, "How far back before an alarm returns")
                .optional()
                .range(0, 1e12),
            wire::field("onDelayMs", &Limits::onDelayMs, "How long beyond before it is raised")
                .optional()
                .range(0, 86'400'000),
            wire::field("offDelayMs", &Limits::offDelayMs, "How long back before it returns")
                .optional()
                .range(0, 86'400'000),
            wire::field("behaviour", &Limits::behaviour,
                        "How their alarms leave: plain when acknowledged, autoAcknowledge by themselves, "
                        "latching when acknowledged and reset")
                .optional(),
            wire::field("loloPriority", &Limits::loloPriority, "1 critical to 4 low; absent means 1").range(1, 4),
            wire::field("loPriority", &Limits::loPriority, "1 critical to 4 low; absent means 2").range(1, 4),
            wire::field("hiPriority", &Limits::hiPriority, "1 critical to 4 low; absent means 2").range(1, 4),
            wire::field("hihiPriority", &Limits::hihiPriority, "1 critical to 4 low; absent means 1").range(1, 4)};
    }
    bool operator==(const Limits &) const = default;
};

struct Calibration
{
    static constexpr auto schemaName = "Calibration";
    CalibrationId id;
    double gain = 1;
    double offset = 0;
    double lowReference = 0, lowRaw = 0, highReference = 0, highRaw = 0;
    std::optional<double> checkReference;
    std::optional<double> checkReading;
    double largestErrorPercent = 0; ///< of span, before the adjustment
    QString instrument;             ///< reference instrument
    QString certificate;
    QString note;
    QString doneBy;
    qint64 doneAtMs = 0;
    qint64 dueAtMs = 0;
    std::optional<double> lowSpread, highSpread, checkSpread; ///< largest minus smallest while the point was held
    std::optional<double> checkRaw;
    QString standardDescription; ///< the standard as it was registered then
    QString standardCertificate;
    std::optional<qint64> standardDueAtMs;
    std::optional<double> standardUncertainty;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &Calibration::id, "Identity"),
            wire::field("gain", &Calibration::gain, "Engineering value = gain × raw + offset"),
            wire::field("offset", &Calibration::offset, "Offset"),
            wire::field("lowReference", &Calibration::lowReference, "Reference value at the low point"),
            wire::field("lowRaw", &Calibration::lowRaw, "Raw reading at the low point"),
            wire::field("highReference", &Calibration::highReference, "Reference value at the high point"),
            wire::field("highRaw", &Calibration::highRaw, "Raw reading at the high point"),
            wire::field("checkReference", &Calibration::checkReference, "Reference value of the check"),
            wire::field("checkReading", &Calibration::checkReading, "Adjusted reading of the check"),
            wire::field("largestErrorPercent", &Calibration::largestErrorPercent,
                        "Largest error found, percent of span"),
            wire::field("instrument", &Calibration::instrument, "Reference instrument"),
            wire::field("certificate", &Calibration::certificate, "Number of the certificate"),
            wire::field("note", &Calibration::note, "Remark"),
            wire::field("doneBy", &Calibration::doneBy, "Who signed it off"),
            wire::field("doneAtMs", &Calibration::doneAtMs, "When"),
            wire::field("dueAtMs", &Calibration::dueAtMs, "When the next one is due"),
            wire::field("lowSpread", &Calibration::lowSpread, "Largest minus smallest reading of the low point"),
            wire::field("highSpread", &Calibration::highSpread, "Largest minus smallest reading of the high point"),
            wire::field("checkSpread", &Calibration::checkSpread, "Largest minus smallest reading of the check"),
            wire::field("checkRaw", &Calibration::checkRaw, "Raw reading of the check"),
            wire::field("standardDescription", &Calibration::standardDescription, "The standard as registered then")
                .optional(),
            wire::field("standardCertificate", &Calibration::standardCertificate, "Its certificate then").optional(),
            wire::field("standardDueAtMs", &Calibration::standardDueAtMs, "When that ran out"),
            wire::field("standardUncertainty", &Calibration::standardUncertainty,
                        "Its expanded uncertainty (k = 2), in the sensor's unit")};
    }
};

struct Sensor
{
    static constexpr auto schemaName = "Sensor";
    SensorId id;
    QString name;
    QString area;
    DeviceId device;
    Source source;
    QString quantity; ///< "pressure", "temperature", …
    QString unit;     ///< UCUM
    double rangeLow = 0, rangeHigh = 1;
    int decimals = 2;
    int intervalMs = 1000;
    Limits limits;
    QString response; ///< what the operator should do when it alarms
    QString retentionClass = QStringLiteral("standard");
    bool enabled = true;
    std::optional<Calibration> calibration;
    qint64 serviceUntilMs = 0; ///< > 0 while in service mode
    qint64 version = 1;
    qint64 limitsVersion = 1;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &Sensor::id, "Identity, e.g. P1"),
            wire::field("name", &Sensor::name, "Name").maxLength(64),
            wire::field("area", &Sensor::area, "Area it belongs to").maxLength(64),
            wire::field("device", &Sensor::device, "Device that speaks for it"),
            wire::field("source", &Sensor::source, "Where readings come from"),
            wire::field("quantity", &Sensor::quantity, "What is measured").maxLength(32),
            wire::field("unit", &Sensor::unit, "UCUM code of the unit").maxLength(16),
            wire::field("rangeLow", &Sensor::rangeLow, "Lower end of the measuring range"),
            wire::field("rangeHigh", &Sensor::rangeHigh, "Upper end of the measuring range"),
            wire::field("decimals", &Sensor::decimals, "Decimals to show").range(0, 6),
            wire::field("intervalMs", &Sensor::intervalMs, "Expected time between readings").range(10, 86'400'000),
            wire::field("limits", &Sensor::limits, "Alarm limits"),
            wire::field("response", &Sensor::response, "What to do when it alarms").maxLength(500),
            wire::field("retentionClass", &Sensor::retentionClass, "How long readings are kept").maxLength(32),
            wire::field("enabled", &Sensor::enabled, "False while it is out of use"),
            wire::field("calibration", &Sensor::calibration, "The calibration in force"),
            wire::field("serviceUntilMs", &Sensor::serviceUntilMs, "Above zero while in service mode"),
            wire::field("version", &Sensor::version, "Counts changes"),
            wire::field("limitsVersion", &Sensor::limitsVersion, "Counts changes of the limits").optional()};
    }
};

/// The newest value of one sensor.
struct LiveValue
{
    static constexpr auto schemaName = "LiveValue";
    SensorId sensor;
    std::optional<double> value; ///< absent until the first reading
    std::optional<double> raw;
    WireQuality quality = WireQuality::Bad;
    QStringList reasons; ///< stale, outOfRange, clamped, uncalibrated, clockSuspect, device, never
    qint64 timeMs = 0;   ///< when it was measured
    qint64 receivedMs = 0;
    std::optional<double> ratePerMinute;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("sensor", &LiveValue::sensor, "Sensor"),
                          wire::field("value", &LiveValue::value, "Engineering value"),
                          wire::field("raw", &LiveValue::raw, "Before calibration"),
                          wire::field("quality", &LiveValue::quality, "How far it can be trusted"),
                          wire::field("reasons", &LiveValue::reasons, "Why it is not good"),
                          wire::field("timeMs", &LiveValue::timeMs, "When it was measured"),
                          wire::field("receivedMs", &LiveValue::receivedMs, "When the server got it"),
                          wire::field("ratePerMinute", &LiveValue::ratePerMinute, "Change per minute")};
    }
};

/// State topic: the latest values that changed since the last message; as snapshot: all.
struct LiveUpdate
{
    static constexpr wire::Topic topic{"sensors.live", wire::TopicKind::State, permission::read,
                                       "Newest values, coalesced"};
    QList<LiveValue> values;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("values", &LiveUpdate::values, "Changed sensors").maxItems(wire::kSnapshotItems)};
    }
};

enum class SensorChangeKind { Created, Updated, Removed, Calibrated, ServiceStarted, ServiceEnded };

struct SensorChanged
{
    static constexpr wire::Topic topic{"sensors.changed", wire::TopicKind::Log, permission::read,
                                       "A sensor's registration or calibration changed"};
    SensorChangeKind change = SensorChangeKind::Updated;
    Sensor sensor;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("change", &SensorChanged::change, "What happened"),
                          wire::field("sensor", &SensorChanged::sensor, "How it is now")};
    }
};

struct ListSensors
{
    static constexpr wire::Method method{
        "sensors.list", wire::MethodKind::Query,          permission::read, wire::Verb::Get, "/sensors",
        "List sensors", "Ordered by id, paged by cursor."};
    struct Params
    {
        std::optional<QString> area;
        QString cursor;
        int limit = 500;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("area", &Params::area, "Only this area"),
                              wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<Sensor> sensors;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("sensors", &Reply::sensors, "One page; in a snapshot all of them")
                                  .maxItems(wire::kSnapshotItems),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

struct GetSensor
{
    static constexpr wire::Method method{"sensors.get",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/sensors/{sensor}",
                                         "Read one sensor",
                                         "Registration with the calibration in force."};
    struct Params
    {
        SensorId sensor;
        static constexpr auto fields() { return std::tuple{wire::field("sensor", &Params::sensor, "Sensor")}; }
    };
    using Reply = Sensor;
};

/// Everything an engineer may set; calibration and service mode have their own methods.
struct SaveSensor
{
    static constexpr wire::Method method{"sensors.save",
                                         wire::MethodKind::Command,
                                         permission::manage,
                                         wire::Verb::Put,
                                         "/sensors/{sensor}",
                                         "Create or change a sensor",
                                         "expectedVersion 0 creates; otherwise it must be the version last read, so "
                                         "that nobody overwrites another's change. Limits that a second person has to "
                                         "approve are refused here: see limits.propose.",
                                         wire::Clients::desk};
    struct Params
    {
        SensorId sensor;
        qint64 expectedVersion = 0;
        QString name;
        QString area;
        DeviceId device;
        Source source;
        QString quantity;
        QString unit;
        double rangeLow = 0, rangeHigh = 1;
        int decimals = 2;
        int intervalMs = 1000;
        Limits limits;
        QString response;
        QString retentionClass = QStringLiteral("standard");
        bool enabled = true;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("sensor", &Params::sensor, "Identity, e.g. P1"),
                wire::field("expectedVersion", &Params::expectedVersion, "0 to create").range(0, 1e15),
                wire::field("name", &Params::name, "Name").minLength(1).maxLength(64),
                wire::field("area", &Params::area, "Area it belongs to").minLength(1).maxLength(64),
                wire::field("device", &Params::device, "Device that speaks for it"),
                wire::field("source", &Params::source, "Where readings come from"),
                wire::field("quantity", &Params::quantity, "What is measured").minLength(1).maxLength(32),
                wire::field("unit", &Params::unit, "UCUM code of the unit").minLength(1).maxLength(16),
                wire::field("rangeLow", &Params::rangeLow, "Lower end of the measuring range"),
                wire::field("rangeHigh", &Params::rangeHigh, "Upper end of the measuring range"),
                wire::field("decimals", &Params::decimals, "Decimals to show").optional().range(0, 6),
                wire::field("intervalMs", &Params::intervalMs, "Expected time between readings").range(10, 86'400'000),
                wire::field("limits", &Params::limits, "Alarm limits"),
                wire::field("response", &Params::response, "What to do when it alarms").optional().maxLength(500),
                wire::field("retentionClass", &Params::retentionClass,
                            "How long readings are kept: standard, as the server is configured, or long, five years")
                    .optional()
                    .maxLength(32),
                wire::field("enabled", &Params::enabled, "False while it is out of use").optional()};
        }
    };
    using Reply = Sensor;
};

struct RemoveSensor
{
    static constexpr wire::Method method{"sensors.remove",
                                         wire::MethodKind::Command,
                                         permission::manage,
                                         wire::Verb::Delete,
                                         "/sensors/{sensor}",
                                         "Remove a sensor",
                                         "Its history is kept for the retention time.",
                                         wire::Clients::desk};
    struct Params
    {
        SensorId sensor;
        static constexpr auto fields() { return std::tuple{wire::field("sensor", &Params::sensor, "Sensor")}; }
    };
    using Reply = wire::Empty;
};

/// Statistics of the readings in [fromMs, toMs). Empty buckets are left out: a gap is a gap.
struct Bucket
{
    static constexpr auto schemaName = "HistoryBucket";
    qint64 fromMs = 0;
    qint64 toMs = 0;
    double min = 0, max = 0, first = 0, last = 0, mean = 0;
    qint64 count = 0;
    double percentGood = 100;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("fromMs", &Bucket::fromMs, "Start"),
                          wire::field("toMs", &Bucket::toMs, "End"),
                          wire::field("min", &Bucket::min, "Smallest"),
                          wire::field("max", &Bucket::max, "Largest"),
                          wire::field("first", &Bucket::first, "Earliest"),
                          wire::field("last", &Bucket::last, "Latest"),
                          wire::field("mean", &Bucket::mean, "Mean"),
                          wire::field("count", &Bucket::count, "Readings"),
                          wire::field("percentGood", &Bucket::percentGood, "Share of good readings")};
    }
};

struct SensorHistory
{
    static constexpr wire::Method method{"sensors.history",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/sensors/{sensor}/history",
                                         "Read history as buckets",
                                         "Extremes are kept, so a chart of the buckets shows every spike."};
    struct Params
    {
        SensorId sensor;
        qint64 fromMs = 0;
        qint64 toMs = 0;
        int buckets = 600;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("sensor", &Params::sensor, "Sensor"),
                              wire::field("fromMs", &Params::fromMs, "Start, inclusive"),
                              wire::field("toMs", &Params::toMs, "End, exclusive"),
                              wire::field("buckets", &Params::buckets, "How many").optional().range(1, 4000)};
        }
    };
    struct Reply
    {
        QList<Bucket> buckets;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("buckets", &Reply::buckets, "In order of time").maxItems(4000)};
        }
    };
};

struct Reading
{
    static constexpr auto schemaName = "Reading";
    qint64 timeMs = 0;
    double value = 0;
    WireQuality quality = WireQuality::Good;
    QStringList reasons;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("timeMs", &Reading::timeMs, "When it was measured"),
                          wire::field("value", &Reading::value, "Engineering value"),
                          wire::field("quality", &Reading::quality, "How far it can be trusted"),
                          wire::field("reasons", &Reading::reasons, "Why it is not good")};
    }
};

struct SensorReadings
{
    static constexpr wire::Method method{"sensors.readings",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/sensors/{sensor}/readings",
                                         "Read single readings",
                                         "In order of time; the next page starts after the last time."};
    struct Params
    {
        SensorId sensor;
        qint64 fromMs = 0;
        qint64 toMs = 0;
        int limit = 1000;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("sensor", &Params::sensor, "Sensor"),
                              wire::field("fromMs", &Params::fromMs, "Start, inclusive"),
                              wire::field("toMs", &Params::toMs, "End, exclusive"),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 10'000)};
        }
    };
    struct Reply
    {
        QList<Reading> readings;
        bool more = false;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("readings", &Reply::readings, "One page").maxItems(10'000),
                              wire::field("more", &Reply::more, "Whether readings follow")};
        }
    };
};

} // namespace gemba::sensors

template <>
struct gemba::wire::EnumNames<gemba::sensors::SourceKind>
{
    using K = gemba::sensors::SourceKind;
    static constexpr std::array values{std::pair{K::Mqtt, "mqtt"}, std::pair{K::Modbus, "modbus"},
                                       std::pair{K::Serial, "serial"}};
};
template <>
struct gemba::wire::EnumNames<gemba::sensors::LimitBehaviour>
{
    using B = gemba::sensors::LimitBehaviour;
    static constexpr std::array values{std::pair{B::Plain, "plain"}, std::pair{B::AutoAcknowledge, "autoAcknowledge"},
                                       std::pair{B::Latching, "latching"}};
};
template <>
struct gemba::wire::EnumNames<gemba::sensors::WireQuality>
{
    using Q = gemba::sensors::WireQuality;
    static constexpr std::array values{std::pair{Q::Good, "good"}, std::pair{Q::Uncertain, "uncertain"},
                                       std::pair{Q::Bad, "bad"}};
};
template <>
struct gemba::wire::EnumNames<gemba::sensors::SensorChangeKind>
{
    using K = gemba::sensors::SensorChangeKind;
    static constexpr std::array values{std::pair{K::Created, "created"},
                                       std::pair{K::Updated, "updated"},
                                       std::pair{K::Removed, "removed"},
                                       std::pair{K::Calibrated, "calibrated"},
                                       std::pair{K::ServiceStarted, "serviceStarted"},
                                       std::pair{K::ServiceEnded, "serviceEnded"}};
};
