#include "sensor_plant.h"

using namespace gemba;
using namespace gemba::sensors;

/// The way of a reading into history and out of it.
class SensorHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void lateReadingsLandWhereTheyBelong()
    {
        SensorPlant plant;
        plant.add();
        const qint64 t = SensorPlant::startMs;
        plant.clock.advanceMs(10'000);
        plant.ingest(5, t + 9'000);
        plant.ingest(3, t + 2'000);
        plant.ingest(4, t + 5'000);
        plant.ingest(2, t - 86'400'000);
        QCOMPARE(plant.readings(),
                 (QStringList{u"-86400000 2 good"_s, u"2000 3 good"_s, u"5000 4 good"_s, u"9000 5 good"_s}));
        QCOMPARE(plant.live().value, 5.0); // the newest, not the last to come
        QCOMPARE(plant.live().timeMs, t + 9'000);
    }

    void twoMeasurementsOfOneMomentAreBothKept()
    {
        SensorPlant plant;
        plant.add();
        const qint64 t = SensorPlant::startMs;
        plant.clock.advanceMs(10'000);
        QCOMPARE(plant.ingest(4, t + 5'000, DeviceQuality::Good, 1).stored, 1);
        QCOMPARE(plant.ingest(9.5, t + 5'000, DeviceQuality::Good, 2).stored,
                 1); // it raises an alarm: it must be found
        QCOMPARE(plant.readings(), (QStringList{u"5000 4 good"_s, u"5001 9.5 good"_s}));
        QVERIFY(plant.alarm(u"P1.HIHI"_s).active);
        // The very same reading is there already, with and without a number of its own.
        QCOMPARE(plant.ingest(9.5, t + 5'001, DeviceQuality::Good, 3).stored, 1);
        QCOMPARE(plant.ingest(4, t + 5'000).stored, 1);
        QCOMPARE(plant.readings().size(), 2);
        // A burst on one moment, as from a clock that stands still.
        for (int i = 0; i < 200; ++i)
            plant.ingest(1.5 + i / 1000.0, t + 7'000);
        QCOMPARE(plant.readings().size(), 202);
        QCOMPARE(plant.readings().last(), u"7199 1.699 good"_s);
    }

    void everyQualityHasItsReason()
    {
        SensorPlant plant;
        plant.add();
        const auto next = [&](double value, DeviceQuality quality = DeviceQuality::Good,
                              std::optional<qint64> timeMs = {}) {
            plant.clock.advanceMs(1'000);
            plant.ingest(value, timeMs, quality);
            return plant.readings().last().section(u' ', 2);
        };
        QCOMPARE(plant.live().reasons, QStringList{u"never"_s});
        QCOMPARE(next(5), u"good"_s);
        QCOMPARE(next(10), u"uncertain clamped"_s);
        QCOMPARE(next(10.5), u"uncertain outOfRange"_s);
        QCOMPARE(next(-0.5), u"uncertain outOfRange"_s);
        QCOMPARE(next(12), u"bad beyondRange"_s);
        QVERIFY(plant.alarm(u"P1.BAD"_s).active);
        QVERIFY(!plant.alarm(u"P1.HIHI"_s).active || plant.alarm(u"P1.HIHI"_s).value != 12.0); // proves nothing
        QCOMPARE(next(5, DeviceQuality::Uncertain), u"uncertain deviceUncertain"_s);
        QVERIFY(!plant.alarm(u"P1.BAD"_s).active);
        QCOMPARE(next(5, DeviceQuality::Bad), u"bad deviceBad"_s);
        QCOMPARE(next(5, DeviceQuality::Good, 1'000), u"uncertain clockSuspect"_s);
        QCOMPARE(next(11, DeviceQuality::Bad), u"bad deviceBad,outOfRange"_s);
        plant.clock.advanceMs(3'001);
        QTRY_COMPARE(plant.live().reasons, QStringList{u"stale"_s});
        QCOMPARE(plant.live().quality, WireQuality::Bad);
        QTRY_VERIFY(plant.alarm(u"P1.STALE"_s).active);
        plant.ingest(5);
        QVERIFY(!plant.alarm(u"P1.STALE"_s).active);
    }

    void wrongClocksKeepOrderAndDistance()
    {
        SensorPlant plant;
        plant.add();
        plant.clock.advanceMs(100'000);
        // An hour ahead, and the ping has found out: late readings keep their place, in one message or in many.
        plant.service->setClockOffset(DeviceId(u"node-1"_s), 3'600'000);
        const qint64 ahead = plant.now() + 3'600'000;
        plant.ingest(1, ahead - 50'000);
        plant.ingest(2, ahead - 49'000);
        plant.ingest(3, ahead);
        QCOMPARE(plant.readings(),
                 (QStringList{u"50000 1 uncertain clockSuspect"_s, u"51000 2 uncertain clockSuspect"_s,
                              u"100000 3 uncertain clockSuspect"_s}));
        // Not known how far off: what the message itself tells of distances is kept.
        plant.service->setClockOffset(DeviceId(u"node-1"_s), std::nullopt);
        plant.clock.advanceMs(100'000);
        plant.ingest(4, 5'000, DeviceQuality::Good, {}, 2'000);
        plant.ingest(5, 6'000, DeviceQuality::Good, {}, 1'000);
        plant.ingest(6, 7'000);
        QCOMPARE(plant.readings().mid(3),
                 (QStringList{u"198000 4 uncertain clockSuspect"_s, u"199000 5 uncertain clockSuspect"_s,
                              u"200000 6 uncertain clockSuspect"_s}));
    }

    void bucketsKeepExtremesAndSayHowGoodTheyAre()
    {
        SensorPlant plant;
        plant.add();
        const qint64 t = SensorPlant::startMs;
        plant.clock.advanceMs(60'000);
        plant.ingest(3, t + 100);
        plant.ingest(7, t + 200);
        plant.ingest(5, t + 900);
        plant.ingest(99, t + 950); // bad: counts, but not as a value
        plant.ingest(4, t + 5'000, DeviceQuality::Uncertain);
        plant.ingest(99, t + 8'000); // nothing but bad
        const auto reply = plant.call<SensorHistory>({SensorId(u"P1"_s), t, t + 10'000, 10});
        QVERIFY(reply.ok());
        QCOMPARE(reply->buckets.size(), 2); // a gap is a gap
        const Bucket &first = reply->buckets[0];
        QCOMPARE(first.fromMs, t);
        QCOMPARE(first.toMs, t + 1'000);
        QCOMPARE(first.min, 3.0);
        QCOMPARE(first.max, 7.0);
        QCOMPARE(first.first, 3.0);
        QCOMPARE(first.last, 5.0);
        QCOMPARE(first.mean, 5.0);
        QCOMPARE(first.count, 4);
        QCOMPARE(first.percentGood, 75.0);
        QCOMPARE(reply->buckets[1].fromMs, t + 5'000);
        QCOMPARE(reply->buckets[1].percentGood, 0.0);

        QCOMPARE(plant.call<SensorHistory>({SensorId(u"P1"_s), t, t, 10}).error().field, u"toMs"_s);
        QCOMPARE(plant.call<SensorHistory>({SensorId(u"P9"_s), t, t + 1, 10}).error().field, u"sensor"_s);
        // The end is not part of it, and what does not divide evenly ends with it.
        QCOMPARE(plant.call<SensorHistory>({SensorId(u"P1"_s), t, t + 900, 7})->buckets.last().toMs, t + 258);
    }

    void retentionRunsInSmallStepsUntilItIsDone()
    {
        SensorPlant plant;
        plant.service->setRetentionDays(30);
        plant.add();
        auto in = SensorPlant::p1();
        in.sensor = SensorId(u"P2"_s);
        in.source.jsonPath = u"v.P2"_s;
        in.retentionClass = u"long"_s;
        QVERIFY(plant.save(in).ok());
        const int rows = 2 * SensorService::purgeStep + 10;
        const auto filled = plant.write<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            PlainHistorian historian;
            QList<HistoryRow> readings;
            QList<QVariantList> messages;
            for (int i = 0; i < rows; ++i) {
                readings.append({1, SensorPlant::startMs + i, 5, 0});
                messages.append({u"node-1"_s, QString(), i, 0, SensorPlant::startMs});
            }
            readings.append({2, SensorPlant::startMs, 5, 0});
            historian.append(tx, readings);
            tx.executeBatch(u"INSERT INTO message_seen (device_id, epoch, seq, time_ms, received_ms) "
                            "VALUES (?, ?, ?, ?, ?)"_s,
                            messages);
            return Nothing{};
        });
        QVERIFY(filled.ok());
        plant.service->purgeSomeHistory();
        plant.settle();
        QCOMPARE(plant.count(u"reading"_s), rows + 1); // all is young
        // The history of a removed sensor ends too.
        QVERIFY(plant
                    .write<wire::Empty>(
                        [&](auto &tx) { return plant.service->remove(tx, plant.person(), SensorId(u"P1"_s)); })
                    .ok());
        plant.clock.advanceMs(31 * 86'400'000ll);
        plant.service->purgeSomeHistory();
        plant.service->purgeSomeHistory(); // one at a time
        plant.settle();
        QCOMPARE(plant.count(u"reading"_s), rows + 1 - SensorService::purgeStep);
        QCOMPARE(plant.count(u"message_seen"_s), rows - SensorService::purgeStep);
        QTRY_COMPARE(plant.count(u"reading"_s), 1);
        QTRY_COMPARE(plant.count(u"message_seen"_s), 0);
        plant.clock.advanceMs(1'826 * 86'400'000ll);
        const auto leftAfterAStep = [&] {
            plant.service->purgeSomeHistory(); // nothing happens while the last one is still running
            plant.settle();
            return plant.count(u"reading"_s);
        };
        QTRY_COMPARE(leftAfterAStep(), 0);
        QVERIFY(
            plant.metrics.render().contains("gemba_retention_deleted_total " + QByteArray::number(rows + 1) + '\n'));
    }

    void aReadingThatIsRolledBackLeavesNoTrace()
    {
        SensorPlant plant;
        plant.add();
        plant.ingest(5);
        const LiveValue before = plant.live();
        plant.clock.advanceMs(1'000);
        const auto refused = plant.write<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            ReadingBatch batch;
            batch.device = DeviceId(u"node-1"_s);
            batch.timeMs = plant.now();
            batch.values = {{u"P1"_s, 8.5, DeviceQuality::Good}};
            plant.service->ingest(tx, batch, plant.now());
            return refuse(ErrorCode::StateConflict);
        });
        QVERIFY(!refused.ok());
        QCOMPARE(plant.live().value, before.value);
        QCOMPARE(plant.live().timeMs, before.timeMs);
        QCOMPARE(plant.readings().size(), 1);
        QVERIFY(!plant.alarm(u"P1.HI"_s).active);
    }
};

QTEST_GUILESS_MAIN(SensorHistoryTest)
#include "tst_sensors_history.moc"
