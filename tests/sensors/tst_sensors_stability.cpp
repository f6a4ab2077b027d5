#include <stability.h>

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace gemba::sensors;

namespace {

constexpr StabilitySettings settings{60'000, 10'000, 0.020, 3'000};

} // namespace

class StabilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lampComesAfterTheHoldTime()
    {
        StabilityDetector detector(settings);
        QVERIFY(!detector.status(0).stable);
        for (qint64 t = 0; t <= 10'000; t += 1'000) {
            detector.add(t, 8 + (t / 1'000 % 2 ? 0.02 : 0));
            QCOMPARE(detector.status(t).stable, t >= 10'000);
            QCOMPARE(detector.status(t).stableForMs, t);
        }
        const auto status = detector.status(10'000);
        QVERIFY(std::abs(status.spread - 0.02) < 1e-12);
        QVERIFY(std::abs(status.mean - (8 + 5 * 0.02 / 11)) < 1e-9);
        QCOMPARE(status.samples, 11);
    }
    void aStepPutsItOut()
    {
        StabilityDetector detector(settings);
        for (qint64 t = 0; t <= 20'000; t += 1'000)
            detector.add(t, 8);
        QVERIFY(detector.status(20'000).stable);
        detector.add(21'000, 8.5);
        const auto status = detector.status(21'000);
        QVERIFY(!status.stable);
        QCOMPARE(status.stableForMs, 0);
        QCOMPARE(status.spread, 0.5);
    }
    void slowDriftKeepsItOut()
    {
        StabilityDetector detector(settings);
        for (qint64 t = 0; t <= 60'000; t += 1'000)
            detector.add(t, 8 + 0.003 * static_cast<double>(t) / 1'000); // 0.03 in ten seconds
        QVERIFY(!detector.status(60'000).stable);
    }
    void timeIsCappedByTheWindow()
    {
        StabilityDetector detector(settings);
        for (qint64 t = 0; t <= 200'000; t += 1'000)
            detector.add(t, 8);
        QCOMPARE(detector.status(200'000).stableForMs, 60'000);
    }
    void silencePutsItOut()
    {
        StabilityDetector detector(settings);
        for (qint64 t = 0; t <= 20'000; t += 1'000)
            detector.add(t, 8);
        QVERIFY(detector.status(23'000).stable);
        QVERIFY(!detector.status(23'001).stable);
        detector.add(24'000, 8);
        QCOMPARE(detector.status(24'000).stableForMs, 0);
    }
    void badSamplesStartAnew_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("nan") << std::nan("");
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    }
    void badSamplesStartAnew()
    {
        QFETCH(double, value);
        StabilityDetector detector(settings);
        for (qint64 t = 0; t <= 20'000; t += 1'000)
            detector.add(t, 8);
        detector.add(20'500, value);
        QVERIFY(!detector.status(20'500).stable);
        QCOMPARE(detector.status(20'500).samples, 0);
    }
    void oneBurstIsNotTime()
    {
        StabilityDetector detector(settings);
        for (int i = 0; i < 10'000; ++i)
            detector.add(5, 8);
        QVERIFY(!detector.status(5).stable);
    }
    /// Against the definition, computed anew at every sample.
    void incrementalIsTheDefinition()
    {
        quint32 seed = 60'451;
        const auto next = [&seed] { return (seed = seed * 1'664'525 + 1'013'904'223) >> 16; };
        StabilityDetector detector(settings);
        std::vector<std::pair<qint64, double>> seen;
        qint64 t = 0;
        double value = 5;
        int stable = 0;
        for (int i = 0; i < 4'000; ++i) {
            t += next() % 400 == 0 ? 5'000 : 200 + next() % 1'200;
            value += next() % 60 == 0 ? 0.3 : (int(next() % 11) - 5) * 0.001;
            if (!seen.empty() && t - seen.back().first > settings.maxGapMs)
                seen.clear();
            seen.emplace_back(t, value);
            detector.add(t, value);

            double least = value;
            double most = value;
            double recentLeast = value;
            double recentMost = value;
            qint64 since = t;
            for (auto it = seen.rbegin(); it != seen.rend() && t - it->first <= settings.windowMs; ++it) {
                if (t - it->first <= settings.holdMs) {
                    recentLeast = std::min(recentLeast, it->second);
                    recentMost = std::max(recentMost, it->second);
                }
                least = std::min(least, it->second);
                most = std::max(most, it->second);
                if (most - least > settings.spreadLimit && t - it->first > settings.holdMs)
                    break;
                if (most - least <= settings.spreadLimit)
                    since = it->first;
            }
            const auto status = detector.status(t);
            QCOMPARE(status.stableForMs, t - since);
            QCOMPARE(status.stable, t - since >= settings.holdMs);
            QCOMPARE(status.spread, recentMost - recentLeast);
            stable += int(status.stable);
        }
        QVERIFY(stable > 100 && stable < 3'900); // both answers were put to the test
    }
};

QTEST_GUILESS_MAIN(StabilityTest)
#include "tst_sensors_stability.moc"
