#pragma once

#include <alarm_service.h>
#include <alarm_store.h>
#include <alarm_wire.h>
#include <device_service.h>
#include <devices_module.h>
#include <mqtt_gateway.h>
#include <sensor_service.h>

#include <gemba/links/fake_mqtt_link.h>
#include <gemba/rpc/dispatcher.h>
#include <gemba/test/held_writer.h>
#include <gemba/test/outage.h>
#include <gemba/test/test_database.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace gemba::devices {

using namespace Qt::StringLiterals;

using test::patienceMs;

/// A device at the broker in memory: says what it is told to, remembers what it hears.
class FakeDevice
{
public:
    FakeDevice(links::FakeMqttBroker &broker, const Clock &clock, const QString &id)
        : m_id(id)
    {
        links::MqttOptions options;
        options.clientId = id;
        options.username = id;
        options.will = links::MqttMessage{topic("state"), "{\"state\":\"offline\"}", 1, true, {}, {}, {}, {}, 0};
        link = links::makeFakeMqttLink(broker, options, clock);
        QObject::connect(link.get(), &links::MqttLink::messageReceived, link.get(),
                         [this](const links::MqttMessage &message) {
                             const QJsonObject object = QJsonDocument::fromJson(message.payload).object();
                             if (message.topic == topic("tele/ack")) {
                                 for (const QJsonValue &seq : object.value(u"seqs"_s).toArray())
                                     acks.append(seq.toInteger());
                                 if (onAck)
                                     onAck();
                             } else if (message.topic == topic("cmd")) {
                                 commands.append(object);
                             }
                         });
        for (const char *channel : {"tele/ack", "cmd"})
            static_cast<void>(link->subscribe(topic(channel), 1));
        link->connectToBroker();
        online = gemba::test::eventually([this] { return link->state() == links::LinkState::Connected; });
    }
    QString topic(const char *channel) const
    {
        return u"gemba/v1/plant/"_s + m_id + u'/' + QString::fromLatin1(channel);
    }
    void publish(const QString &topic, const QByteArray &payload, bool retain = false)
    {
        static_cast<void>(link->publish({topic, payload, 1, retain, {}, {}, {}, {}, 0}));
    }
    void say(const char *channel, const QByteArray &payload) { publish(topic(channel), payload); }
    /// @p more as JSON.
    void answer(const QJsonObject &command, const char *status, const QByteArray &more = "{}")
    {
        QJsonObject object = QJsonDocument::fromJson(more).object();
        object.insert(u"id"_s, command.value(u"id"_s));
        object.insert(u"status"_s, QString::fromLatin1(status));
        say("cmd/ack", QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    /// Oldest first.
    QList<QJsonObject> commandsNamed(const QString &name) const
    {
        QList<QJsonObject> out;
        for (const QJsonObject &command : commands) {
            if (command.value(u"name"_s) == name)
                out.append(command);
        }
        return out;
    }

    std::unique_ptr<links::MqttLink> link;
    QList<qint64> acks;
    QList<QJsonObject> commands;
    std::function<void()> onAck;
    bool online = false;

private:
    const QString m_id;
};

/// The devices' side of a server on a database of its own: real executor, services and gateway, a broker in memory, and a
/// clock that stands still until told otherwise. Device node-1 is registered, with sensors P1 and P2.
class DevicePlant
{
public:
    static QList<storage::Migration> migrations()
    {
        return storage::storageMigrations() +
               storage::migrationsIn({u":/migrations/alarms"_s, u":/migrations/sensors"_s, u":/migrations/devices"_s});
    }

    /// On the engine of the running row.
    DevicePlant()
        : DevicePlant(test::currentEngine())
    {
    }
    explicit DevicePlant(storage::Engine engine)
        : database(engine, migrations())
    {
        alarms = std::make_unique<gemba::alarms::AlarmService>(*executor, clock, metrics);
        sensors = std::make_unique<gemba::sensors::SensorService>(
            *executor, *alarms, std::make_unique<gemba::sensors::PlainHistorian>(), clock, metrics);
        service = std::make_unique<DeviceService>(*executor, *alarms, *sensors, clock);
        quarantine = std::make_unique<Quarantine>(*executor, clock, metrics);
        alarms->start();
        sensors->start();
        service->start();
        add("node-1");
        saveSensor("P1", "node-1");
        saveSensor("P2", "node-1");
        links::MqttOptions options;
        options.clientId = u"gembad"_s;
        options.cleanStart = false;
        options.sessionExpiryS = 3600;
        link = links::makeFakeMqttLink(broker, options, clock);
        gateway = std::make_unique<MqttGateway>(*link, u"plant"_s, *executor, *service, *sensors, *quarantine, clock,
                                                metrics, [this] { return foreignSources(); });
        QObject::connect(sensors.get(), &gemba::sensors::SensorService::registryChanged, gateway.get(),
                         &MqttGateway::refreshSources);
        bindDevices(registry, *service, [this] { return gateway.get(); });
        dispatcher = std::make_unique<rpc::Dispatcher>(registry, *executor, clock, metrics);
        gateway->start();
        if (!gemba::test::eventually([this] { return link->state() == links::LinkState::Connected; }))
            qFatal("no connection to a broker in memory");
    }
    ~DevicePlant()
    {
        gateway->stop();
        executor.reset();
    }

    void add(const char *id)
    {
        const auto added = executor->writeNow<AddDevice::Reply>([&](storage::Transaction &tx) {
            AddDevice::Params in;
            in.device = DeviceId(QString::fromLatin1(id));
            return service->add(tx, rpc::Caller::system(), in);
        });
        QVERIFY(added.ok());
    }
    static gemba::sensors::SaveSensor::Params sensor(const char *id, const char *device)
    {
        gemba::sensors::SaveSensor::Params in;
        in.sensor = SensorId(QString::fromLatin1(id));
        in.name = in.sensor.text();
        in.area = u"B1"_s;
        in.device = DeviceId(QString::fromLatin1(device));
        in.source.jsonPath = u"v."_s + in.sensor.text();
        in.quantity = u"pressure"_s;
        in.unit = u"bar"_s;
        in.rangeHigh = 10;
        return in;
    }
    void saveSensor(const char *id, const char *device) { save(sensor(id, device)); }
    void save(const gemba::sensors::SaveSensor::Params &in)
    {
        const auto saved = executor->writeNow<gemba::sensors::Sensor>(
            [&](storage::Transaction &tx) { return sensors->save(tx, rpc::Caller::system(), in); });
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().field + u": "_s + saved.error().detail));
    }
    /// A sensor on a topic of a foreign layout; @p version 0 registers it.
    void read(const char *id, const char *device, const QString &topic, const QString &path, qint64 version = 0,
              int intervalMs = 1'000)
    {
        auto in = sensor(id, device);
        in.expectedVersion = version;
        in.source.topic = topic;
        in.source.jsonPath = path;
        in.intervalMs = intervalMs;
        save(in);
        settle();
    }
    void forget(const char *id)
    {
        const auto removed = executor->writeNow<wire::Empty>([&](storage::Transaction &tx) {
            return sensors->remove(tx, rpc::Caller::system(), SensorId(QString::fromLatin1(id)));
        });
        QVERIFY(removed.ok());
        settle();
    }
    /// As the server asks the registry for them.
    QList<ForeignSource> foreignSources() const
    {
        QList<ForeignSource> sources;
        for (const auto &known : sensors->sensorsFrom(gemba::sensors::SourceKind::Mqtt)) {
            if (!known.source.topic.isEmpty())
                sources.append({known.source.topic, known.source.jsonPath, known.device,
                                gemba::sensors::channelOf(known), known.intervalMs});
        }
        return sources;
    }
    Result<Device> configure(const QMap<QString, qint64> &intervalsMs)
    {
        return executor->writeNow<Device>([&](storage::Transaction &tx) {
            return service->configure(tx, rpc::Caller::system(), {node1(), intervalsMs});
        });
    }
    /// All that was queued before is done, and what it called for on this thread too.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            const auto done =
                executor->writeNow<Nothing>([](storage::Transaction &) -> Result<Nothing> { return Nothing{}; });
            QVERIFY(done.ok());
            QCoreApplication::processEvents();
        }
    }

    static DeviceId node1() { return DeviceId(u"node-1"_s); }
    Device node() const { return *service->find(node1()); }
    /// As the table has it.
    StoredDevice storedNode() const
    {
        return *executor->readNow<StoredDevice>(
            [](storage::ReadTransaction &tx) -> Result<StoredDevice> { return *store::findDevice(tx, node1()); });
    }
    gemba::alarms::Alarm alarm(const QString &id) const
    {
        return *executor->readNow<gemba::alarms::Alarm>(
            [&](storage::ReadTransaction &tx) -> Result<gemba::alarms::Alarm> {
                for (const auto &stored : gemba::alarms::store::allAlarms(tx)) {
                    if (stored.record.id.text() == id)
                        return gemba::alarms::toWire(stored);
                }
                return gemba::alarms::Alarm{};
            });
    }
    /// "P1 1763683200000 4.2", by sensor and time.
    QStringList readings() const
    {
        return *executor->readNow<QStringList>([](storage::ReadTransaction &tx) -> Result<QStringList> {
            const auto rows = tx.select(u"SELECT s.id, r.time_ms, r.value FROM reading r JOIN sensor s "
                                        "ON s.number = r.sensor_number ORDER BY s.id, r.time_ms"_s);
            QStringList out;
            for (qsizetype i = 0; i < rows.count(); ++i)
                out.append(u"%1 %2 %3"_s.arg(rows.text(i, 0), rows.text(i, 1)).arg(rows.real(i, 2)));
            return out;
        });
    }
    /// Through the method that people use. Newest first.
    QList<QuarantinedPayload> quarantined(int limit = 1000)
    {
        quarantine->flush();
        settle();
        std::optional<Result<QJsonValue>> answer;
        rpc::CallContext context;
        context.caller = rpc::Caller::system();
        dispatcher->call(context, u"devices.quarantine"_s, {{u"limit"_s, limit}}, {},
                         [&](const Result<QJsonValue> &given) { answer = given; });
        if (!gemba::test::eventually([&] { return answer.has_value(); }) || !*answer)
            return {};
        return wire::decode<ListQuarantine::Reply>((*answer)->toObject(), wire::Unknown::Ignore)->payloads;
    }
    qint64 counted(const char *metric)
    {
        for (const QByteArray &line : metrics.render().split('\n')) {
            if (line.startsWith(QByteArray(metric) + ' '))
                return line.mid(line.lastIndexOf(' ')).trimmed().toLongLong();
        }
        return -1;
    }
    qint64 now() const { return clock.nowMs(); }

    ManualClock clock{1'763'683'200'000};
    test::TestDatabase database;
    rpc::Metrics metrics;
    rpc::MethodRegistry registry;
    std::unique_ptr<storage::Executor> executor = std::make_unique<storage::Executor>(database.options(), clock);
    links::FakeMqttBroker broker;
    std::unique_ptr<gemba::alarms::AlarmService> alarms;
    std::unique_ptr<gemba::sensors::SensorService> sensors;
    std::unique_ptr<DeviceService> service;
    std::unique_ptr<Quarantine> quarantine;
    std::unique_ptr<rpc::Dispatcher> dispatcher;
    std::unique_ptr<links::MqttLink> link;
    std::unique_ptr<MqttGateway> gateway;
};

} // namespace gemba::devices
