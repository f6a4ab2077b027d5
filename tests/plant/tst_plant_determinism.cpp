#include "stream.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::plant;
using namespace gemba::plant::test;

namespace {

Outbox run(Plant &plant, qint64 fromMs, qint64 toMs, qint64 stepMs)
{
    Outbox stream;
    for (qint64 t = fromMs; t < toMs; t += stepMs)
        stream += plant.advance(startMs + std::min(t + stepMs, toMs));
    return stream;
}

/// 10 s of calm, the command, 20 s with it.
Outbox story(quint64 seed, const QByteArray &command, qint64 stepMs)
{
    Plant plant(config(seed));
    Outbox stream = plant.setOnline(u"node-1"_s, true);
    stream += run(plant, 0, 10'000, stepMs);
    if (!command.isEmpty() && !plant.apply(json(command)).ok())
        return {};
    stream += run(plant, 10'000, 30'000, stepMs);
    return stream;
}

} // namespace

class PlantDeterminismTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The stream of every fault, word for word. A changed hash is a changed plant: recorded data and pictures made
    /// with the old one no longer match.
    void streamIsGolden_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("golden");
        QTest::newRow("calm") << QByteArray() << "8cb96236dbf39d26"_ba;
        QTest::newRow("stuck") << R"({"fault":"stuck","sensor":"P3","durationS":5})"_ba
                               << "6f20c1ba97aff906"_ba;
        QTest::newRow("drift") << R"({"fault":"drift","sensor":"P3","rate":5})"_ba
                               << "3f7b8a97d1248fbc"_ba;
        QTest::newRow("spike") << R"({"fault":"spike","sensor":"P1","amplitude":3,"n":2})"_ba
                               << "91e1dc265df5bf4a"_ba;
        QTest::newRow("dropout") << R"({"fault":"dropout","sensor":"P2","startS":2,"durationS":5})"_ba
                                 << "4de53533a9e558ab"_ba;
        QTest::newRow("ramp-to") << R"({"fault":"ramp-to","sensor":"P1","value":1.2,"seconds":4})"_ba
                                 << "6791944bed84af2a"_ba;
        QTest::newRow("clock-jump") << R"({"fault":"clock-jump","sensor":"P1","ms":-3600000})"_ba
                                    << "5a389047132b62c9"_ba;
        QTest::newRow("duplicate") << R"({"fault":"duplicate","device":"node-1","n":2})"_ba
                                   << "309fc652fa564f2d"_ba;
        QTest::newRow("out-of-order") << R"({"fault":"out-of-order","sensor":"P1"})"_ba
                                      << "37ff41cf0ba8fbed"_ba;
        QTest::newRow("garbage") << R"({"fault":"garbage","sensor":"P1"})"_ba
                                 << "427291f75458ffad"_ba;
        QTest::newRow("serial garbage") << R"({"fault":"garbage","sensor":"H1"})"_ba
                                        << "4e08b94b5d24e230"_ba;
        QTest::newRow("serial duplicate") << R"({"fault":"duplicate","sensor":"H1"})"_ba
                                          << "78d754b9b38413c2"_ba;
    }
    void streamIsGolden()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, golden);
        const Outbox stream = story(7, command, 100);
        QVERIFY(stream.size() > 50);
        QCOMPARE(fingerprint(stream), golden);
    }
    void sameSeedSameStreamWhateverTheStep()
    {
        const QByteArray command = R"({"fault":"garbage","sensor":"P1"})"_ba;
        const QByteArray expected = fingerprint(story(3, command, 100));
        for (const qint64 stepMs : {10, 50, 250, 1'000, 10'000})
            QCOMPARE(fingerprint(story(3, command, stepMs)), expected);
    }
    void otherSeedOtherStream() { QVERIFY(fingerprint(story(1, {}, 100)) != fingerprint(story(2, {}, 100))); }
    void aFaultLeavesTheOtherSensorsAlone()
    {
        const Outbox calm = story(5, {}, 100);
        const Outbox faulty = story(5, R"({"fault":"spike","sensor":"P1","amplitude":3,"n":4})"_ba, 100);
        QCOMPARE(valuesOf(faulty, u"P2"_s), valuesOf(calm, u"P2"_s));
        QCOMPARE(valuesOf(faulty, u"P3"_s), valuesOf(calm, u"P3"_s));
        QVERIFY(valuesOf(faulty, u"P1"_s) != valuesOf(calm, u"P1"_s));
    }
    void scenariosAreReadAndDeterministic()
    {
        for (const QString &name : scenarioNames()) {
            const gemba::Result<Scenario> scenario = parseScenario(builtInScenario(name));
            QVERIFY2(scenario.ok(), qPrintable(name));
            QByteArray first;
            for (int round = 0; round < 2; ++round) {
                Plant plant(config());
                QVERIFY(plant.play(*scenario).ok());
                const QByteArray hash = fingerprint(run(plant, 0, 150'000, 1'000));
                if (round == 0)
                    first = hash;
                QCOMPARE(hash, first);
            }
        }
    }
    void speedShortensTimeAndKeepsThePlant()
    {
        PlantConfig fast = config();
        fast.speed = 10;
        Plant quick(fast);
        Plant real(config());
        const Outbox quickly = quick.advance(startMs + 3'000);
        const Outbox really = real.advance(startMs + 30'000);
        QCOMPARE(valuesOf(quickly, u"P1"_s), valuesOf(really, u"P1"_s));
        QVERIFY(telemetry(quickly).last()[u"ts"_s].toInteger() <= startMs + 3'000);
    }
    void randomNumbersAreEvenlySpread()
    {
        RandomSource random(1, u"spread");
        double sum = 0;
        double squares = 0;
        constexpr int draws = 20'000;
        for (int i = 0; i < draws; ++i) {
            const double g = random.gaussian();
            sum += g;
            squares += g * g;
            QVERIFY(random.below(6) < 6);
        }
        QVERIFY(std::abs(sum / draws) < 0.03);
        QVERIFY(std::abs(squares / draws - 1) < 0.05);
    }
};

QTEST_GUILESS_MAIN(PlantDeterminismTest)
#include "tst_plant_determinism.moc"
