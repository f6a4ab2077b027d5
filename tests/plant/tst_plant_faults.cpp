#include "serial_line.h"
#include "stream.h"

#include <QSet>
#include <QTest>

#include <bit>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::plant;
using namespace gemba::plant::test;

namespace {

/// A plant that has run calmly for ten seconds and then got @p command.
struct Case
{
    explicit Case(const char *command, const PlantConfig &with = config())
        : plant(with)
    {
        before = plant.advance(startMs + 10'000);
        done = plant.apply(json(command)).ok();
    }
    Outbox after(int seconds) { return plant.advance(startMs + plant.plantMs() + seconds * 1000); }

    Plant plant;
    Outbox before;
    bool done = false;
};

QList<qint64> sequences(const Outbox &stream)
{
    QList<qint64> all;
    for (const QJsonObject &message : telemetry(stream))
        all.append(message[u"seq"_s].toInteger());
    return all;
}

float floatAt(const ModbusImage &image, int at)
{
    return std::bit_cast<float>(quint32(image.registers[at]) << 16 | image.registers[at + 1]);
}

} // namespace

class PlantFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void calmPlantStaysInItsNormalRange()
    {
        Plant plant(config());
        const Outbox hour = plant.advance(startMs + 3'600'000);
        const struct
        {
            QString sensor;
            double low;
            double high;
        } ranges[]{{u"P1"_s, 5, 7}, {u"P2"_s, 2.5, 3.3}, {u"P3"_s, 250, 600}};
        for (const auto &range : ranges) {
            const QList<double> values = valuesOf(hour, range.sensor);
            QCOMPARE(values.size(), 3600);
            const auto [low, high] = std::minmax_element(values.begin(), values.end());
            QVERIFY2(*low > range.low && *high < range.high, qPrintable(u"%1 … %2"_s.arg(*low).arg(*high)));
            QVERIFY2(*high - *low > (range.high - range.low) / 10, "it moves");
        }
        for (const QJsonObject &message : telemetry(hour))
            QVERIFY(!message.contains(u"q"_s));
    }
    void pressuresAreCoupled()
    {
        Case c(R"({"fault":"ramp-to","sensor":"P1","value":1.2,"seconds":2})");
        const Outbox after = c.after(20);
        QVERIFY(std::abs(valuesOf(after, u"P1"_s).last() - 1.2) < 0.1);
        QVERIFY2(valuesOf(after, u"P2"_s).last() < 1.25, "a regulator gives no more than it gets");
        QVERIFY2(valuesOf(after, u"P3"_s).last() < 320, "the exhaust follows");
    }
    void stuckRepeatsTheLastReading()
    {
        Case c(R"({"fault":"stuck","sensor":"P3","durationS":10})");
        const double last = valuesOf(c.before, u"P3"_s).last();
        const QList<double> during = valuesOf(c.after(9), u"P3"_s);
        QCOMPARE(during, QList<double>(during.size(), last));
        QVERIFY(valuesOf(c.after(3), u"P3"_s).last() != last);
    }
    void driftGrowsAtItsRate()
    {
        Case c(R"({"fault":"drift","sensor":"P3","rate":5})");
        Plant calm(config());
        calm.advance(startMs + 10'000);
        const QList<double> honest = valuesOf(calm.advance(startMs + 40'000), u"P3"_s);
        const QList<double> drifting = valuesOf(c.after(30), u"P3"_s);
        QVERIFY(std::abs(drifting.last() - honest.last() - 5 * 29) < 6);
        QVERIFY(std::abs(drifting.first() - honest.first()) < 6);
    }
    void spikeLastsItsSamples()
    {
        Case c(R"({"fault":"spike","sensor":"P1","amplitude":3,"n":2})");
        const QList<double> values = valuesOf(c.after(5), u"P1"_s);
        QVERIFY(values[0] > 8 && values[1] > 8 && values[2] < 8);
    }
    void spikeBeyondTheRangeSaturatesAndSaysSo()
    {
        Case c(R"({"fault":"spike","sensor":"P1","amplitude":30})");
        const QJsonObject message = telemetry(c.after(1)).first();
        QVERIFY(message[u"v"_s][u"P1"_s].toDouble() < 12.3);
        QCOMPARE(message[u"q"_s][u"P1"_s].toString(), u"bad"_s);
        QVERIFY(!message[u"q"_s].toObject().contains(u"P2"_s));
    }
    void dropoutLeavesTheSensorOut()
    {
        Case c(R"({"fault":"dropout","sensor":"P2","startS":2,"durationS":3})");
        const Outbox after = c.after(8);
        QCOMPARE(valuesOf(after, u"P1"_s).size(), 8);
        QCOMPARE(valuesOf(after, u"P2"_s).size(), 5);
    }
    void nodeWithoutAnySensorIsSilent()
    {
        PlantConfig one = config();
        one.nodes[0].sensors = {u"P2"_s};
        Case c(R"({"fault":"dropout","sensor":"P2"})", one);
        QVERIFY(telemetry(c.after(5)).isEmpty());
    }
    void rampReturnsWhenItsTimeIsOver()
    {
        Case c(R"({"fault":"ramp-to","sensor":"P3","value":860,"seconds":2,"durationS":6})");
        const QList<double> values = valuesOf(c.after(20), u"P3"_s);
        QVERIFY(std::abs(values[4] - 860) < 8);
        QVERIFY(values.last() < 600);
    }
    void clockJumpMovesStampsAndNothingElse()
    {
        Case c(R"({"fault":"clock-jump","sensor":"P1","ms":-60000,"durationS":3})");
        const QList<QJsonObject> after = telemetry(c.after(6));
        const qint64 expected = telemetry(c.before).last()[u"ts"_s].toInteger();
        QCOMPARE(after[0][u"ts"_s].toInteger(), expected + 1'000 - 60'000);
        QCOMPARE(after[4][u"ts"_s].toInteger(), expected + 5'000);
        QCOMPARE(sequences(c.after(2)).size(), 2);
    }
    void duplicateRepeatsTheSameSequence()
    {
        Case c(R"({"fault":"duplicate","sensor":"P1","n":2,"durationS":2})");
        const Outbox after = only(c.after(3), u"tele"_s);
        QCOMPARE(after.size(), 3 + 3 + 1);
        QCOMPARE(after[0], after[1]);
        QCOMPARE(after[0], after[2]);
        QVERIFY(after[2] != after[3]);
    }
    void outOfOrderSwapsNeighboursAndLosesNone()
    {
        Case c(R"({"fault":"out-of-order","sensor":"P1","durationS":5})");
        const QList<qint64> seqs = sequences(c.after(10));
        QCOMPARE(seqs.mid(0, 4), (QList<qint64>{12, 11, 14, 13}));
        QList<qint64> sorted = seqs;
        std::sort(sorted.begin(), sorted.end());
        QList<qint64> whole(10);
        std::iota(whole.begin(), whole.end(), 11);
        QCOMPARE(sorted, whole);
    }
    void garbageCannotBeReadAndGoodMessagesGoOn()
    {
        Case c(R"({"fault":"garbage","sensor":"P1","durationS":6})");
        const Outbox after = only(c.after(7), u"tele"_s);
        QCOMPARE(after.size(), 6 + 7);
        QVERIFY2(QJsonDocument::fromJson(after[0].payload).isNull(), "malformed");
        QVERIFY2(json(after[2].payload)[u"seq"_s].isString(), "types");
        QVERIFY2(json(after[4].payload)[u"v"_s][u"P1"_s].isString(), "not a number");
        QVERIFY2(after[6].payload.size() > 64 * 1024, "oversized");
        QVERIFY2(QJsonDocument::fromJson(after[8].payload).isNull(), "binary");
        QVERIFY2(json(after[10].payload)[u"v"_s].toObject().contains(u"ZZ99"_s), "wrong sensor");
        for (int good = 1; good < 13; good += 2)
            QCOMPARE(json(after[good].payload)[u"v"_s].toObject().size(), 3);
        const QList<qint64> seqs = sequences({after.begin() + 4, after.end()});
        QCOMPARE(QSet<qint64>(seqs.begin(), seqs.end()).size(), seqs.size());
    }
    void clearEndsEverything()
    {
        Case c(R"({"fault":"stuck","sensor":"P1"})");
        QVERIFY(c.plant.apply(json(R"({"fault":"garbage","device":"node-1"})")).ok());
        QVERIFY(c.plant.apply(json(R"({"fault":"clear"})")).ok());
        const QList<double> values = valuesOf(c.after(5), u"P1"_s);
        QCOMPARE(values.size(), 5);
        QCOMPARE(QSet<double>(values.begin(), values.end()).size() > 1, true);
        QCOMPARE(c.plant.totals().garbage, 0u);
    }
    void commandsAreRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *command, ErrorCode code, const QString &field) {
            QTest::newRow(name) << QByteArray(command) << int(code) << field;
        };
        row("no fault", R"({"sensor":"P1"})", ErrorCode::FieldMissing, u"fault"_s);
        row("unknown fault", R"({"fault":"melt","sensor":"P1"})", ErrorCode::FieldFormat, u"fault"_s);
        row("no sensor", R"({"fault":"stuck"})", ErrorCode::FieldMissing, u"sensor"_s);
        row("unknown sensor", R"({"fault":"stuck","sensor":"P9"})", ErrorCode::SensorUnknown, u"sensor"_s);
        row("unknown device", R"({"fault":"duplicate","device":"x"})", ErrorCode::NotFound, u"device"_s);
        row("no rate", R"({"fault":"drift","sensor":"P1"})", ErrorCode::FieldMissing, u"rate"_s);
        row("rate as text", R"({"fault":"drift","sensor":"P1","rate":"5"})", ErrorCode::FieldType, u"rate"_s);
        row("rate too big", R"({"fault":"drift","sensor":"P1","rate":1e12})", ErrorCode::FieldRange, u"rate"_s);
        row("half a sample", R"({"fault":"spike","sensor":"P1","amplitude":1,"n":1.5})", ErrorCode::FieldType, u"n"_s);
        row("unknown field", R"({"fault":"stuck","sensor":"P1","rate":5})", ErrorCode::FieldUnknown, u"rate"_s);
        row("garbage kind", R"({"fault":"garbage","sensor":"P1","kind":"tea"})", ErrorCode::FieldFormat, u"kind"_s);
        row("negative start", R"({"fault":"stuck","sensor":"P1","startS":-1})", ErrorCode::FieldRange, u"startS"_s);
        row("no clock on Modbus", R"({"fault":"clock-jump","sensor":"T1","ms":5})", ErrorCode::StateConflict,
            u"fault"_s);
        row("no order on serial", R"({"fault":"out-of-order","sensor":"H1"})", ErrorCode::StateConflict, u"fault"_s);
        row("clear what is not there", R"({"fault":"clear","sensor":"P9"})", ErrorCode::SensorUnknown, u"sensor"_s);
    }
    void commandsAreRefusedWithAReason()
    {
        QFETCH(QByteArray, command);
        QFETCH(int, code);
        QFETCH(QString, field);
        Plant plant(config());
        const Result<QJsonObject> answer = plant.apply(json(command));
        QVERIFY(!answer.ok());
        QCOMPARE(int(answer.error().code), code);
        QCOMPARE(answer.error().field, field);
    }
    void modbusRegistersShowTheSensors()
    {
        Plant plant(config());
        plant.advance(startMs + 30'000);
        const ModbusImage image = plant.modbusImage();
        QVERIFY(image.failed.isEmpty() && image.silent.isEmpty());
        const double tenths = qint16(image.registers[0]) / 10.0;
        QVERIFY(tenths > 30 && tenths < 50);
        QVERIFY(std::abs(double(floatAt(image, 10)) - tenths) < 0.01);
        QVERIFY(floatAt(image, 1) > 5 && floatAt(image, 1) < 25);
        QVERIFY(std::abs(double(floatAt(image, 1)) - image.registers[12] / 100.0) < 0.01);
        QCOMPARE(image.registers[5], quint16(3));
        QCOMPARE(image.registers[7], quint16(31)); // one at the start, one a second
        QCOMPARE(image.registers[9], quint16(30));
    }
    void modbusDropoutFailsItsRegistersOnly()
    {
        Case c(R"({"fault":"dropout","sensor":"T1"})");
        c.after(2);
        ModbusImage image = c.plant.modbusImage();
        QCOMPARE(image.failed, (QSet<int>{0, 3, 10, 11}));
        QCOMPARE(image.registers[5], quint16(2));
        QVERIFY(c.plant.apply(json(R"({"fault":"dropout","sensor":"F1","mode":"silent"})")).ok());
        image = c.plant.modbusImage();
        QCOMPARE(image.silent, (QSet<int>{1, 2, 4, 12}));
        QVERIFY(c.plant.apply(json(R"({"fault":"clear"})")).ok());
        c.after(1);
        QVERIFY(c.plant.modbusImage().failed.isEmpty());
    }
    void modbusGarbageIsNonsense()
    {
        Case c(R"({"fault":"garbage","sensor":"F1"})");
        QVERIFY(std::isnan(floatAt(c.plant.modbusImage(), 1)));
        QVERIFY(c.plant.apply(json(R"({"fault":"garbage","sensor":"T1"})")).ok());
        QCOMPARE(qint16(c.plant.modbusImage().registers[0]), std::numeric_limits<qint16>::min());
    }
    void serialLinesCarryTheirChecksum()
    {
        Plant plant(config());
        const Outbox lines = only(plant.advance(startMs + 5'000), u"line"_s);
        QCOMPARE(lines.size(), 5);
        const QByteArray line = lines.first().payload;
        QVERIFY(line.startsWith("H1=") && line.contains(";seq=1*") && line.endsWith("\r\n"));
        const qsizetype star = line.indexOf('*');
        quint8 sum = 0;
        for (const char byte : line.left(star))
            sum ^= quint8(byte);
        QCOMPARE(line.mid(star + 1, 2).toInt(nullptr, 16), int(sum));
    }
    void serialGarbageIsFollowedByTheGoodLine()
    {
        Case c(R"({"fault":"garbage","sensor":"H1","durationS":6})");
        const Outbox lines = only(c.after(6), u"line"_s);
        QCOMPARE(lines.size(), 12);
        for (int i = 0; i < 12; i += 2)
            QVERIFY(lines[i].payload != lines[i + 1].payload && lines[i].payload.endsWith("\r\n"));
    }
    void scenarioStepsHappenOnTimeAndAgain()
    {
        const Result<Scenario> scenario = parseScenario(R"({"name":"x","loopS":20,"steps":[
            {"atS":5,"command":{"fault":"dropout","sensor":"P1","durationS":2}}]})"_ba);
        QVERIFY(scenario.ok());
        Plant plant(config());
        QVERIFY(plant.play(*scenario).ok());
        QCOMPARE(valuesOf(plant.advance(startMs + 20'000), u"P1"_s).size(), 18);
        QCOMPARE(valuesOf(plant.advance(startMs + 40'000), u"P1"_s).size(), 18);
    }
    void scenariosAreChecked_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("not JSON") << "steps"_ba << int(ErrorCode::MalformedMessage);
        QTest::newRow("no steps") << "{}"_ba << int(ErrorCode::FieldMissing);
        QTest::newRow("unknown") << R"({"steps":[],"speed":2})"_ba << int(ErrorCode::FieldUnknown);
        QTest::newRow("bad command") << R"({"steps":[{"atS":1,"command":{"fault":"x"}}]})"_ba
                                     << int(ErrorCode::FieldFormat);
        QTest::newRow("no time") << R"({"steps":[{"command":{"fault":"clear"}}]})"_ba << int(ErrorCode::FieldType);
        QTest::newRow("outside the loop")
            << R"({"loopS":5,"steps":[{"atS":9,"command":{"fault":"clear"}}]})"_ba << int(ErrorCode::FieldRange);
    }
    void scenariosAreChecked()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const Result<Scenario> scenario = parseScenario(text);
        QVERIFY(!scenario.ok());
        QCOMPARE(int(scenario.error().code), code);
    }
    void alarmDemoCrossesTheLimitAndReturns()
    {
        Plant plant(config());
        QVERIFY(plant.play(*parseScenario(builtInScenario(u"alarm-demo"_s))).ok());
        const QList<double> p3 = valuesOf(plant.advance(startMs + 60'000), u"P3"_s);
        QVERIFY(*std::max_element(p3.begin(), p3.begin() + 19) < 800);
        QVERIFY(p3[32] > 810 && p3[32] < 890);
        QVERIFY(p3.last() < 700);
    }
};

QTEST_GUILESS_MAIN(PlantFaultsTest)
#include "tst_plant_faults.moc"
