#include "device_plant.h"

#include <field_links.h>

#include <gemba/links/fake_modbus_source.h>
#include <gemba/links/fake_serial_link.h>

using namespace gemba;
using namespace gemba::devices;

namespace {

using Numbers = QList<int>;

struct Ended
{
    Numbers stored;
    Numbers refused;
    Numbers dropped;
};

/// A queue that writes numbers into a table; the database itself refuses 13.
class NumberQueue
{
public:
    NumberQueue(qsizetype capacity)
        : queue(executor, u"numbers"_s, capacity,
                {[](storage::Transaction &tx, const Numbers &numbers) {
                     for (const int number : numbers)
                         tx.execute(u"INSERT INTO number (n) VALUES (?)"_s, {number});
                     return Numbers(numbers);
                 },
                 [this](const Numbers &numbers, const Numbers &) { ended.stored += numbers; },
                 [this](int number, const Error &) { ended.refused.append(number); },
                 [this](int number) { ended.dropped.append(number); }})
    {
    }
    ~NumberQueue() { executor.flush(); }

    struct Flushed : storage::Executor
    {
        using storage::Executor::Executor;
        void flush()
        {
            static_cast<void>(writeNow<Nothing>([](storage::Transaction &) -> Result<Nothing> { return Nothing{}; }));
        }
    };
    const SystemClock clock;
    test::TestDatabase database{test::withTables(u"CREATE TABLE number (n INTEGER NOT NULL CHECK (n <> 13));"_s)};
    Flushed executor{database.options(), clock};
    Ended ended;
    WriteQueue<int, int> queue;
};

/// The plant with a serial instrument "scale" and a Modbus unit "boiler" beside its broker.
class FieldPlant : public DevicePlant
{
public:
    FieldPlant()
    {
        auto humidity = sensor("H1", "scale");
        humidity.source.kind = sensors::SourceKind::Serial;
        humidity.source.link = u"scale"_s;
        humidity.rangeHigh = 1e9;
        save(humidity);
        auto temperature = sensor("T1", "boiler");
        temperature.source.kind = sensors::SourceKind::Modbus;
        temperature.source.link = u"boiler"_s;
        temperature.source.table = u"holding"_s;
        temperature.source.type = u"uint16"_s;
        save(temperature);
        auto line = std::make_unique<links::FakeSerialLink>(links::LineFramer::Options{}, clock);
        serial = line.get();
        links::ModbusPoint point;
        point.id = u"T1"_s;
        auto bus = std::make_unique<links::FakeModbusSource>(QList{point}, clock);
        modbus = bus.get();
        fieldLinks = std::make_unique<FieldLinks>(*executor, *service, *sensors, *quarantine, clock, metrics,
                                                  [](const QString &) { return QList<links::ModbusPoint>{}; });
        QVERIFY(fieldLinks->addSerial(u"scale"_s, std::move(line)).ok());
        QVERIFY(fieldLinks->addModbus(u"boiler"_s, std::move(bus)).ok());
        serial->say("\n"); // what comes before may be the end of a line
    }
    ~FieldPlant()
    {
        fieldLinks->stop();
        static_cast<void>(
            executor->writeNow<Nothing>([](storage::Transaction &) -> Result<Nothing> { return Nothing{}; }));
    }
    void say(double value)
    {
        clock.advanceMs(1);
        serial->say("H1=" + QByteArray::number(value) + "\n");
    }
    QStringList readingsOf(const QString &sensor) const { return readings().filter(sensor + u' '); }

    links::FakeSerialLink *serial = nullptr;
    links::FakeModbusSource *modbus = nullptr;
    std::unique_ptr<FieldLinks> fieldLinks;
};

} // namespace

/// What nobody sends a second time must not be lost while the database is away.
class FieldLinksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }
    // What the database refuses here it refuses on purpose.
    void init()
    {
        log::setSink([](const log::Record &) {});
    }
    void cleanup() { log::setSink({}); }

    void queueKeepsTheOrder()
    {
        NumberQueue numbers(10'000);
        Numbers all;
        for (int n = 100; n < 2'100; ++n) {
            numbers.queue.add(n);
            numbers.queue.write();
            all.append(n);
        }
        QTRY_COMPARE(numbers.ended.stored, all);
        QVERIFY(numbers.queue.isEmpty());
    }

    void queueFindsTheOneThatIsRefused()
    {
        NumberQueue numbers(100);
        for (int n = 0; n < 40; ++n)
            numbers.queue.add(n);
        numbers.queue.write();
        QTRY_VERIFY(numbers.queue.isEmpty());
        QCOMPARE(numbers.ended.refused, Numbers{13});
        QCOMPARE(numbers.ended.stored.size(), 39);
        QVERIFY(std::is_sorted(numbers.ended.stored.begin(), numbers.ended.stored.end()));
    }

    void queueOutlivesAnOutageWithinItsBounds()
    {
        NumberQueue numbers(20);
        int complaints = 0;
        log::setSink([&](const log::Record &record) {
            if (record.severity == log::Severity::Error && record.category == u"devices"_s)
                ++complaints;
        });
        {
            const qint64 refusedBefore = numbers.executor.counters().refused;
            test::Outage outage(numbers.executor, numbers.database);
            numbers.queue.add(100);
            numbers.queue.write();
            QTRY_VERIFY(numbers.executor.counters().refused > refusedBefore);
            QTRY_COMPARE(numbers.queue.waiting(), 1); // handed back
            for (int n = 101; n < 130; ++n) {
                numbers.queue.add(n);
                numbers.queue.write();
            }
            QCOMPARE(numbers.queue.waiting(), 20);
        }
        QTRY_VERIFY_WITH_TIMEOUT(numbers.queue.isEmpty(), patienceMs);
        log::setSink([](const log::Record &) {});
        QCOMPARE(complaints, 1);
        QCOMPARE(numbers.ended.dropped.size(), 10);
        QCOMPARE(numbers.ended.dropped.first(), 100);
        QCOMPARE(numbers.ended.stored.size(), 20);
        QCOMPARE(numbers.ended.stored.first(), 110);
        QCOMPARE(numbers.ended.stored.last(), 129);
    }

    void queueHandsOverTheRestAtTheEnd()
    {
        NumberQueue numbers(100);
        {
            const test::HeldWriter held(numbers.executor);
            numbers.queue.add(1);
            numbers.queue.write();
            numbers.queue.add(2);
            numbers.queue.add(3);
            numbers.queue.writeRest();
        }
        numbers.executor.flush();
        const auto count = numbers.executor.readNow<qint64>([](storage::ReadTransaction &tx) -> Result<qint64> {
            return tx.select(u"SELECT COUNT(*) FROM number"_s).integer(0, 0);
        });
        QCOMPARE(*count, 3);
    }

    void linesAndRegistersAreStored()
    {
        FieldPlant plant;
        plant.say(48.5);
        plant.modbus->setRaw(u"T1"_s, 7);
        plant.modbus->poll();
        QTRY_COMPARE(plant.readingsOf(u"H1"_s), QStringList{u"H1 1763683200001 48.5"_s});
        QTRY_COMPARE(plant.readingsOf(u"T1"_s), QStringList{u"T1 1763683200001 7"_s});
        plant.settle(); // the database knows before the service does
        QCOMPARE(plant.service->find(DeviceId(u"scale"_s))->presence, Presence::Online);
        QCOMPARE(plant.service->find(DeviceId(u"boiler"_s))->presence, Presence::Online);

        plant.serial->say("H1=x\n");
        QTRY_COMPARE(plant.counted("gemba_payloads_refused_total"), 1);
        plant.serial->say("H7=3\n");
        QTRY_COMPARE(plant.counted("gemba_payloads_refused_total"), 2);
        QCOMPARE(plant.quarantined().first().reason, u"no sensor registered for: H7"_s);

        plant.serial->unplug();
        QCOMPARE(plant.service->find(DeviceId(u"scale"_s))->presence, Presence::Error);
        plant.modbus->setFailure(u"T1"_s, links::ModbusFailure::Timeout);
        plant.modbus->poll();
        QCOMPARE(plant.service->find(DeviceId(u"boiler"_s))->presence, Presence::Error);
        plant.settle();
        QVERIFY(plant.alarm(u"scale.OFFLINE"_s).active);
        QVERIFY(plant.alarm(u"boiler.OFFLINE"_s).active);
    }

    void readingsOutliveAnOutage()
    {
        FieldPlant plant;
        plant.say(1);
        QTRY_COMPARE(plant.readingsOf(u"H1"_s).size(), 1);
        {
            const qint64 refusedBefore = plant.executor->counters().refused;
            test::Outage outage(*plant.executor, plant.database);
            for (int value = 2; value <= 30; ++value)
                plant.say(value);
            plant.modbus->setRaw(u"T1"_s, 5);
            plant.modbus->poll();
            QTRY_VERIFY(plant.executor->counters().refused > refusedBefore);
        }
        QTRY_VERIFY_WITH_TIMEOUT(plant.executor->healthy(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(plant.readingsOf(u"H1"_s).size(), 30, patienceMs);
        QCOMPARE(plant.readingsOf(u"T1"_s).size(), 1);
        QCOMPARE(plant.readingsOf(u"H1"_s).last(), u"H1 1763683200030 30"_s);
        QCOMPARE(plant.counted("gemba_ingest_dropped_total"), 0);
    }

    void theOldestGoWhenThereIsNoRoomLeft()
    {
        FieldPlant plant;
        plant.say(0);
        QTRY_COMPARE(plant.readingsOf(u"H1"_s).size(), 1);
        {
            const qint64 refusedBefore = plant.executor->counters().refused;
            test::Outage outage(*plant.executor, plant.database);
            plant.say(1);
            QTRY_VERIFY(plant.executor->counters().refused > refusedBefore);
            QCoreApplication::processEvents();
            for (int value = 2; value <= FieldLinks::defaultWaiting + 5; ++value)
                plant.say(value);
            QTRY_VERIFY(plant.counted("gemba_ingest_dropped_total") >= 5); // the first may still be with the writer
        }
        QTRY_VERIFY_WITH_TIMEOUT(plant.executor->healthy(), patienceMs);
        const auto oldest = [&] {
            return *plant.executor->readNow<double>([](storage::ReadTransaction &tx) -> Result<double> {
                const auto rows = tx.select(u"SELECT value FROM reading WHERE value > 0 ORDER BY time_ms LIMIT 1"_s);
                return rows.isEmpty() ? 0.0 : rows.real(0, 0);
            });
        };
        // The longer the outage lasts, the more others bring that needs room too.
        QTRY_VERIFY_WITH_TIMEOUT(oldest() > 0, patienceMs);
        QCOMPARE(oldest(), double(plant.counted("gemba_ingest_dropped_total") + 1));
    }
};

QTEST_GUILESS_MAIN(FieldLinksTest)
#include "tst_devices_field_links.moc"
