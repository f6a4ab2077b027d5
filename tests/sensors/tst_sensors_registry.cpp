#include "sensor_plant.h"

using namespace gemba;
using namespace gemba::sensors;

using Change = std::function<void(SaveSensor::Params &)>;

/// Registering and changing sensors, and the technician's desk.
class SensorRegistryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void badInputIsRefusedByItsField()
    {
        SensorPlant plant; // one for all rows
        const auto row = [&](const char *name, const QString &field, ErrorCode code, const Change &change) {
            auto in = SensorPlant::p1();
            change(in);
            const auto saved = plant.call<SaveSensor>(in, QString::fromLatin1(name));
            QVERIFY2(!saved.ok(), name);
            QVERIFY2(saved.error().field == field && saved.error().code == code,
                     qPrintable(QString::fromLatin1(name) + u": "_s + saved.error().field + u' ' +
                                QString::number(int(saved.error().code))));
        };
        using In = SaveSensor::Params;
        row("no id", u"sensor"_s, ErrorCode::FieldFormat, [](In &in) { in.sensor = SensorId(u" "_s); });
        row("id with a dot", u"sensor"_s, ErrorCode::FieldFormat, [](In &in) { in.sensor = SensorId(u"P.1"_s); });
        row("long id", u"sensor"_s, ErrorCode::FieldFormat, [](In &in) { in.sensor = SensorId(u"P"_s.repeated(33)); });
        row("no name", u"name"_s, ErrorCode::FieldRange, [](In &in) { in.name.clear(); });
        row("no area", u"area"_s, ErrorCode::FieldRange, [](In &in) { in.area.clear(); });
        row("no quantity", u"quantity"_s, ErrorCode::FieldRange, [](In &in) { in.quantity.clear(); });
        row("strange unit", u"unit"_s, ErrorCode::FieldFormat, [](In &in) { in.unit = u"furlong"_s; });
        row("empty range", u"rangeHigh"_s, ErrorCode::FieldRange, [](In &in) { in.rangeHigh = in.rangeLow; });
        row("range upside down", u"rangeHigh"_s, ErrorCode::FieldRange, [](In &in) { in.rangeLow = 11; });
        row("many decimals", u"decimals"_s, ErrorCode::FieldRange, [](In &in) { in.decimals = 7; });
        row("too quick", u"intervalMs"_s, ErrorCode::FieldRange, [](In &in) { in.intervalMs = 9; });
        row("unknown class", u"retentionClass"_s, ErrorCode::FieldFormat,
            [](In &in) { in.retentionClass = u"eternal"_s; });
        row("limit outside", u"limits.hihi"_s, ErrorCode::LimitsInconsistent, [](In &in) { in.limits.hihi = 10.5; });
        row("limits crossed", u"limits.hihi"_s, ErrorCode::LimitsInconsistent, [](In &in) { in.limits.hihi = 7; });
        row("no normal band", u"limits.hi"_s, ErrorCode::LimitsInconsistent, [](In &in) { in.limits.hi = 2; });
        row("deadband eats the band", u"limits.deadband"_s, ErrorCode::LimitsInconsistent,
            [](In &in) { in.limits.deadband = 6; });
        row("negative deadband", u"limits.deadband"_s, ErrorCode::FieldRange, [](In &in) { in.limits.deadband = -1; });
        row("delay of two days", u"limits.onDelayMs"_s, ErrorCode::FieldRange,
            [](In &in) { in.limits.onDelayMs = 172'800'000; });
        row("Modbus without link", u"source.link"_s, ErrorCode::FieldMissing,
            [](In &in) { in.source.kind = SourceKind::Modbus; });
        const auto modbus = [](In &in) {
            in.source.kind = SourceKind::Modbus;
            in.source.link = u"boiler"_s;
            in.source.table = u"holding"_s;
            in.source.type = u"int16"_s;
        };
        row("unknown table", u"source.table"_s, ErrorCode::FieldFormat, [&](In &in) {
            modbus(in);
            in.source.table = u"coils"_s;
        });
        row("unknown type", u"source.type"_s, ErrorCode::FieldFormat, [&](In &in) {
            modbus(in);
            in.source.type = u"float64"_s;
        });
        row("scale of nothing", u"source.scale"_s, ErrorCode::FieldRange, [&](In &in) {
            modbus(in);
            in.source.scale = 0;
        });
        row("register too far", u"source.address"_s, ErrorCode::FieldRange, [&](In &in) {
            modbus(in);
            in.source.address = 65'536;
        });
        row("topic with wildcard", u"source.topic"_s, ErrorCode::FieldFormat,
            [](In &in) { in.source.topic = u"silaware/+"_s; });
        row("all topics", u"source.topic"_s, ErrorCode::FieldFormat, [](In &in) { in.source.topic = u"#"_s; });
        row("two lines", u"source.topic"_s, ErrorCode::FieldFormat,
            [](In &in) { in.source.topic = u"a\ntopic readwrite #"_s; });
        row("another device's channel", u"source.topic"_s, ErrorCode::FieldFormat,
            [](In &in) { in.source.topic = u"gemba/v1/plant/node-2/tele"_s; });
        row("the broker's own", u"source.topic"_s, ErrorCode::FieldFormat,
            [](In &in) { in.source.topic = u"$SYS/broker"_s; });
        row("spaces around it", u"source.topic"_s, ErrorCode::FieldFormat,
            [](In &in) { in.source.topic = u" silaware"_s; });
        row("unknown sensor", u"sensor"_s, ErrorCode::NotFound, [](In &in) { in.expectedVersion = 3; });
        QCOMPARE(plant.count(u"sensor"_s), 0);
        QCOMPARE(plant.count(u"audit"_s), 0);

        plant.add();
        row("a second of its name", u"sensor"_s, ErrorCode::AlreadyExists, [](In &) {});
        row("an old version", u"expectedVersion"_s, ErrorCode::VersionConflict, [](In &in) { in.expectedVersion = 7; });
        row("a channel twice", u"source"_s, ErrorCode::AlreadyExists, [](In &in) { in.sensor = SensorId(u"P2"_s); });
        auto meter = SensorPlant::p1();
        meter.sensor = SensorId(u"W1"_s);
        meter.device = DeviceId(u"meter-1"_s);
        meter.source.topic = u"silaware/power"_s;
        QVERIFY(plant.save(meter).ok());
        row("another device's topic", u"source.topic"_s, ErrorCode::AlreadyExists, [](In &in) {
            in.sensor = SensorId(u"W2"_s);
            in.device = DeviceId(u"meter-2"_s);
            in.source.topic = u"silaware/power"_s;
            in.source.jsonPath = u"b"_s;
        });
    }

    void twoEngineersDoNotOverwriteEachOther()
    {
        SensorPlant plant;
        plant.add();
        auto first = SensorPlant::p1();
        first.expectedVersion = 1;
        first.name = u"Main"_s;
        auto second = SensorPlant::p1();
        second.expectedVersion = 1;
        second.limits.hi = 7;
        QCOMPARE(plant.save(first)->version, 2);
        QCOMPARE(plant.save(second).error().code, ErrorCode::VersionConflict);
        const auto now = plant.call<GetSensor>({SensorId(u"P1"_s)});
        QCOMPARE(now->name, u"Main"_s);
        QCOMPARE(now->limits.hi, 8.0);
        second.expectedVersion = 2;
        second.name = u"Main"_s;
        QCOMPARE(plant.save(second)->version, 3);
        QCOMPARE(plant.count(u"audit"_s), 3);
    }

    void howAlarmsLeaveIsKept()
    {
        SensorPlant plant;
        auto in = SensorPlant::p1();
        QCOMPARE(plant.save(in)->limits.behaviour, LimitBehaviour::Plain);
        in.expectedVersion = 1;
        in.limits.behaviour = LimitBehaviour::Latching;
        QVERIFY(plant.save(in).ok());
        plant.restart();
        QCOMPARE(plant.call<GetSensor>({SensorId(u"P1"_s)})->limits.behaviour, LimitBehaviour::Latching);
        plant.ingest(8.5);
        plant.clock.advanceMs(1'000);
        plant.ingest(5);
        QCOMPARE(plant.alarm(u"P1.HI"_s).state, alarms::WireAlarmState::LatchedUnacknowledged);
    }

    void aSensorPutOutOfUseMissesNothing()
    {
        SensorPlant plant;
        plant.add();
        plant.ingest(5);
        plant.ingest(99); // cannot be
        plant.clock.advanceMs(10'000);
        QTRY_VERIFY(plant.alarm(u"P1.STALE"_s).active);
        QVERIFY(plant.alarm(u"P1.BAD"_s).active);
        auto in = SensorPlant::p1();
        in.expectedVersion = 1;
        in.enabled = false;
        QVERIFY(plant.save(in).ok());
        QVERIFY(!plant.alarm(u"P1.STALE"_s).active);
        QVERIFY(!plant.alarm(u"P1.BAD"_s).active);
        QCOMPARE(plant.ingest(5).notWanted, 1);

        // Back in use it has the time of any other sensor before it is missed.
        plant.clock.advanceMs(3'600'000);
        in.expectedVersion = 2;
        in.enabled = true;
        QVERIFY(plant.save(in).ok());
        QTest::qWait(0);
        plant.settle();
        QVERIFY(!plant.alarm(u"P1.STALE"_s).active);
        plant.clock.advanceMs(10'000);
        QTRY_VERIFY(plant.alarm(u"P1.STALE"_s).active);
    }

    void aSensorThatNeverSpeaksIsMissed_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::addColumn<int>("intervalMs");
        QTest::addColumn<int>("graceMs");
        QTest::newRow("registered") << false << 1'000 << 30'000;
        QTest::newRow("there at the start") << true << 1'000 << 30'000;
        QTest::newRow("a slow one") << false << 60'000 << 180'000;
    }
    void aSensorThatNeverSpeaksIsMissed()
    {
        QFETCH(bool, restarted);
        QFETCH(int, intervalMs);
        QFETCH(int, graceMs);
        SensorPlant plant;
        auto in = SensorPlant::p1();
        in.intervalMs = intervalMs;
        QVERIFY(plant.save(in).ok());
        if (restarted) {
            plant.clock.advanceMs(10'000);
            plant.restart();
        }
        plant.clock.advanceMs(graceMs);
        QTest::qWait(0);
        plant.settle();
        QVERIFY(!plant.alarm(u"P1.STALE"_s).active);
        plant.clock.advanceMs(1);
        QTRY_VERIFY_WITH_TIMEOUT(plant.alarm(u"P1.STALE"_s).active, 60'000);
        QCOMPARE(plant.live().reasons, QStringList{u"never"_s});
        plant.ingest(5);
        QVERIFY(!plant.alarm(u"P1.STALE"_s).active);
        QCOMPARE(plant.live().quality, WireQuality::Good);
    }

    void aLastValueOfASensorOutOfUseIsNotShownAsGood()
    {
        SensorPlant plant;
        plant.add();
        plant.ingest(5);
        QCOMPARE(plant.live().quality, WireQuality::Good);
        auto in = SensorPlant::p1();
        in.expectedVersion = 1;
        in.enabled = false;
        QVERIFY(plant.save(in).ok());
        QCOMPARE(plant.live().quality, WireQuality::Bad);
        QCOMPARE(plant.live().reasons, QStringList{u"stale"_s});
    }

    void silenceLeftByAnEarlierRunEndsAtTheStart()
    {
        SensorPlant plant;
        plant.add();
        plant.ingest(5);
        plant.clock.advanceMs(10'000);
        QTRY_VERIFY(plant.alarm(u"P1.STALE"_s).active);
        // As an earlier version left it: out of use and stale.
        QVERIFY(plant
                    .write<Nothing>([](auto &tx) -> Result<Nothing> {
                        tx.execute(u"UPDATE sensor SET enabled = 0"_s);
                        return Nothing{};
                    })
                    .ok());
        plant.restart();
        QVERIFY(!plant.alarm(u"P1.STALE"_s).active);
    }

    void calibrationIsSignedOffAtTheDesk()
    {
        SensorPlant plant;
        plant.add();
        const SensorId p1(u"P1"_s);
        const auto capture = [&](CalibrationStep step, double reference) {
            return plant.write<CapturePoint::Reply>([&](auto &tx) {
                return plant.service->capturePoint(tx, plant.person(), {p1, step, reference, u"DPI 620"_s});
            });
        };
        const auto signOff = [&] {
            return plant.write<Calibration>([&](auto &tx) {
                return plant.service->signOff(tx, plant.person(), {p1, u"C-77"_s, u"yearly"_s, 365});
            });
        };
        QCOMPARE(capture(CalibrationStep::Low, 1).error().code, ErrorCode::ServiceNotActive);
        QVERIFY(plant.write<Sensor>([&](auto &tx) {
                         return plant.service->startService(tx, plant.person(), {p1, 30});
                     })
                    .ok());
        plant.hold(8.5, 1); // an alarm in service is for the journal only
        QCOMPARE(plant.alarm(u"P1.HI"_s).suppression, alarms::WireSuppression::SuppressedByDesign);

        plant.hold(1.1, 3);
        QCOMPARE(capture(CalibrationStep::Low, 1).error().code, ErrorCode::CalibrationUnstable);
        plant.hold(1.1, 12);
        QCOMPARE(capture(CalibrationStep::Low, 20).error().field, u"reference"_s);
        const auto low = capture(CalibrationStep::Low, 1);
        QVERIFY(low.ok());
        QVERIFY(qAbs(low->raw - 1.1) < 1e-9);
        QVERIFY(!low->gain);
        QCOMPARE(signOff().error().code, ErrorCode::StateConflict);
        plant.hold(9.3, 15);
        const auto high = capture(CalibrationStep::High, 9);
        QVERIFY(high.ok());
        QVERIFY(qAbs(*high->gain - 8.0 / 8.2) < 1e-9);

        const auto record = signOff();
        QVERIFY(record.ok());
        QCOMPARE(record->doneBy, u"maria"_s);
        QCOMPARE(record->certificate, u"C-77"_s);
        QCOMPARE(record->instrument, u"DPI 620"_s);
        QCOMPARE(record->dueAtMs, plant.now() + 365 * 86'400'000ll);
        QCOMPARE(signOff().error().code, ErrorCode::ServiceNotActive); // it is over
        QCOMPARE(plant.call<ListCalibrations>({p1})->calibrations.size(), 1);
        QCOMPARE(plant.call<GetSensor>({p1})->serviceUntilMs, 0);

        // In force from the next reading on, and after a restart.
        plant.hold(1.1, 1);
        QVERIFY(qAbs(*plant.live().value - 1.0) < 1e-9);
        QCOMPARE(plant.live().raw, 1.1);
        plant.restart();
        plant.hold(9.3, 1);
        QVERIFY(qAbs(*plant.live().value - 9.0) < 1e-9);
        QVERIFY(plant.live().reasons.isEmpty());
        plant.clock.advanceMs(366 * 86'400'000ll);
        plant.ingest(5);
        QVERIFY(plant.live().reasons.contains(u"uncalibrated"_s));
    }

    void whoCalibratesInOneAreaCalibratesThereOnly_data()
    {
        QTest::addColumn<QString>("area");
        QTest::addColumn<int>("code");
        QTest::newRow("own") << u"B1"_s << 0;
        QTest::newRow("foreign") << u"B2"_s << int(ErrorCode::PermissionDenied);
        QTest::newRow("no area") << QString() << int(ErrorCode::PermissionDenied);
    }
    void whoCalibratesInOneAreaCalibratesThereOnly()
    {
        QFETCH(QString, area);
        QFETCH(int, code);
        SensorPlant plant;
        SaveSensor::Params in = SensorPlant::p1();
        in.area = area;
        QVERIFY(plant.save(in).ok());
        rpc::Caller tom = SensorPlant::person();
        tom.permissions.clear();
        tom.permissions.add(u"sensors.calibrate"_s, {u"B1"_s});
        const auto inService = [&] { return plant.call<GetSensor>({in.sensor})->serviceUntilMs > 0; };
        const auto check = [&](const auto &answer) {
            QCOMPARE(answer ? 0 : int(answer.error().code), code);
            if (code != 0)
                QCOMPARE(answer.error().field, u"sensor"_s);
        };
        check(plant.write<Sensor>([&](auto &tx) { return plant.service->startService(tx, tom, {in.sensor, 30}); }));
        QCOMPARE(inService(), code == 0);
        // What comes after was begun by somebody who may.
        QVERIFY(plant
                    .write<Sensor>([&](auto &tx) {
                        return plant.service->startService(tx, SensorPlant::person(), {in.sensor, 30});
                    })
                    .ok());
        for (const auto &[step, value] :
             {std::pair{CalibrationStep::Low, 1.0}, std::pair{CalibrationStep::High, 9.0}}) {
            plant.hold(value, 15);
            check(plant.write<CapturePoint::Reply>([&](auto &tx) {
                return plant.service->capturePoint(tx, tom, {in.sensor, step, value, u"DPI 620"_s});
            }));
        }
        check(plant.write<Calibration>([&](auto &tx) {
            return plant.service->signOff(tx, tom, {in.sensor, u"C-77"_s, u"yearly"_s, 365});
        }));
        QCOMPARE(plant.count(u"calibration"_s), code == 0 ? 1 : 0);
        check(plant.write<Sensor>([&](auto &tx) { return plant.service->endService(tx, tom, in.sensor); }));
        QCOMPARE(inService(), code != 0);
    }

    void serviceEndsByItself()
    {
        SensorPlant plant;
        plant.add();
        QVERIFY(plant
                    .write<Sensor>([&](auto &tx) {
                        return plant.service->startService(tx, plant.person(), {SensorId(u"P1"_s), 30});
                    })
                    .ok());
        plant.clock.advanceMs(30 * 60'000);
        QTRY_COMPARE(plant.call<GetSensor>({SensorId(u"P1"_s)})->serviceUntilMs, 0);
    }
};

QTEST_GUILESS_MAIN(SensorRegistryTest)
#include "tst_sensors_registry.moc"
