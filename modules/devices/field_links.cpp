#include "field_links.h"

#include "serial_reading.h"

#include <gemba/core/log.h>

namespace gemba::devices {

using namespace Qt::StringLiterals;

namespace {

bool samePoints(const QList<links::ModbusPoint> &a, const QList<links::ModbusPoint> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.id == y.id && x.unit == y.unit && x.table == y.table && x.address == y.address && x.type == y.type &&
               x.order == y.order && x.scale == y.scale && x.offset == y.offset && x.pollMs == y.pollMs;
    });
}

} // namespace

FieldLinks::FieldLinks(storage::Executor &executor, DeviceService &devices, sensors::ReadingSink &readings,
                       Quarantine &quarantine, const Clock &clock, rpc::Metrics &metrics,
                       std::function<QList<links::ModbusPoint>(const QString &link)> pointsOf, qsizetype maxWaiting,
                       QObject *parent)
    : QObject(parent)
    , m_devices(devices)
    , m_readings(readings)
    , m_quarantine(quarantine)
    , m_clock(clock)
    , m_pointsOf(std::move(pointsOf))
    , m_dropped(metrics.counter(u"gemba_ingest_dropped_total"_s,
                                u"Unacknowledged readings dropped because the database was away too long"_s))
    , m_queue(executor, u"readings from field links"_s, maxWaiting,
              {[this](storage::Transaction &tx, const QList<Arrival> &arrivals) {
                   QList<sensors::IngestOutcome> outcomes;
                   outcomes.reserve(arrivals.size());
                   for (const Arrival &arrival : arrivals)
                       outcomes.append(m_readings.ingest(tx, arrival.batch, arrival.receivedMs));
                   return outcomes;
               },
               [this](const QList<Arrival> &arrivals, const QList<sensors::IngestOutcome> &outcomes) {
                   for (qsizetype i = 0; i < arrivals.size(); ++i)
                       onStored(arrivals[i], outcomes[i]);
               },
               [this](const Arrival &arrival, const Error &error) {
                   log::warning(u"devices"_s, u"the database refuses a reading"_s,
                                {{u"link"_s, arrival.link}, {u"error"_s, int(error.code)}});
                   m_devices.refused(DeviceId(arrival.link), u"the database refuses a reading"_s);
               },
               [this](const Arrival &) { m_dropped.add(); }})
{
}

Result<Nothing> FieldLinks::addModbus(const QString &name, const links::ModbusOptions &options)
{
    auto known = m_devices.ensureDevice(DeviceId(name), DeviceKind::Modbus);
    if (!known)
        return known;
    Modbus &modbus = m_modbus[name];
    modbus.options = options;
    startModbus(name, modbus);
    return Nothing{};
}

void FieldLinks::startModbus(const QString &name, Modbus &modbus)
{
    modbus.link.reset();
    modbus.options->points = m_pointsOf(name);
    if (modbus.options->points.isEmpty())
        return;
    if (auto ok = links::checkModbusOptions(*modbus.options); !ok) {
        // The link stays down and says why, instead of taking the server with it.
        log::error(u"modbus"_s, u"the registers to poll are not valid"_s,
                   {{u"link"_s, name}, {u"field"_s, ok.error().field}, {u"detail"_s, ok.error().detail}});
        m_devices.setPresence(DeviceId(name), Presence::Error, ok.error().detail);
        return;
    }
    modbus.link = links::makeModbusLink(*modbus.options, m_clock);
    watch(name, *modbus.link);
}

Result<Nothing> FieldLinks::addModbus(const QString &name, std::unique_ptr<links::ModbusLink> link)
{
    auto known = m_devices.ensureDevice(DeviceId(name), DeviceKind::Modbus);
    if (!known)
        return known;
    Modbus &modbus = m_modbus[name];
    modbus.link = std::move(link);
    watch(name, *modbus.link);
    return Nothing{};
}

void FieldLinks::watch(const QString &name, links::ModbusLink &link)
{
    connect(&link, &links::ModbusLink::sampled, this,
            [this, name](const QList<links::ModbusSample> &samples) { onSamples(name, samples); });
    connect(&link, &links::ModbusLink::stateChanged, this,
            [this, name](links::LinkState state, const QString &reason) { onState(name, state, reason); });
    link.start();
}

Result<Nothing> FieldLinks::addSerial(const QString &name, const links::SerialOptions &options)
{
    return addSerial(name, links::makeSerialLink(options, m_clock));
}

Result<Nothing> FieldLinks::addSerial(const QString &name, std::unique_ptr<links::SerialLink> made)
{
    auto known = m_devices.ensureDevice(DeviceId(name), DeviceKind::Serial);
    if (!known)
        return known;
    auto &link = m_serial[name];
    link = std::move(made);
    connect(link.get(), &links::SerialLink::lineReceived, this,
            [this, name](const QByteArray &line, qint64 timeMs) { onLine(name, line, timeMs); });
    connect(link.get(), &links::SerialLink::stateChanged, this,
            [this, name](links::LinkState state, const QString &reason) { onState(name, state, reason); });
    link->start();
    return Nothing{};
}

void FieldLinks::refreshPoints()
{
    for (auto &[name, modbus] : m_modbus) {
        if (modbus.options && !samePoints(modbus.options->points, m_pointsOf(name)))
            startModbus(name, modbus);
    }
}

void FieldLinks::stop()
{
    m_modbus.clear();
    m_serial.clear();
    m_queue.writeRest();
}

void FieldLinks::onState(const QString &name, links::LinkState state, const QString &reason)
{
    const DeviceId id(name);
    switch (state) {
    case links::LinkState::Connected:
        // A serial port that opens proves only the port; the first good line or register proves the device.
        m_devices.setPresence(id, Presence::Connecting);
        break;
    case links::LinkState::Connecting:
        break;
    case links::LinkState::Waiting:
        m_devices.setPresence(id, Presence::Error, reason);
        break;
    case links::LinkState::Stopped:
        m_devices.setPresence(id, Presence::Offline, reason);
        break;
    }
}

void FieldLinks::onSamples(const QString &name, const QList<links::ModbusSample> &samples)
{
    const DeviceId id(name);
    sensors::ReadingBatch batch;
    batch.device = id;
    QString failure;
    for (const auto &sample : samples) {
        if (sample.failure != links::ModbusFailure::None) {
            failure = sample.detail;
            continue;
        }
        batch.timeMs = sample.timeMs;
        batch.values.append({sample.pointId, sample.value, sensors::DeviceQuality::Good});
    }
    if (!failure.isEmpty())
        m_devices.refused(id, failure);
    if (batch.values.isEmpty()) {
        m_devices.setPresence(id, Presence::Error, failure);
        return;
    }
    m_devices.seen(id, true);
    m_devices.setPresence(id, Presence::Online);
    store(name, batch);
}

void FieldLinks::onLine(const QString &name, const QByteArray &line, qint64 timeMs)
{
    const DeviceId id(name);
    auto reading = readSerialLine(line);
    if (!reading) {
        const Error &error = reading.error();
        const QString reason = error.field.isEmpty() ? error.detail : error.field + u": "_s + error.detail;
        m_devices.refused(id, reason);
        m_quarantine.add(name, id, reason, line);
        return;
    }
    m_devices.seen(id, true);
    m_devices.setPresence(id, Presence::Online);
    sensors::ReadingBatch batch;
    batch.device = id;
    batch.timeMs = timeMs;
    batch.values = reading->values;
    store(name, batch);
}

void FieldLinks::store(const QString &name, const sensors::ReadingBatch &batch)
{
    m_queue.add({name, batch, m_clock.nowMs()});
    m_queue.write();
}

void FieldLinks::onStored(const Arrival &arrival, const sensors::IngestOutcome &outcome)
{
    if (outcome.unknownChannels.isEmpty())
        return;
    const QString reason = u"no sensor registered for: "_s + outcome.unknownChannels.join(u", "_s);
    m_devices.refused(DeviceId(arrival.link), reason);
    m_quarantine.add(arrival.link, DeviceId(arrival.link), reason, {});
}

} // namespace gemba::devices
