#include <gemba/core/backoff.h>

#include <QSet>
#include <QTest>

using gemba::Backoff;

class BackoffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ceilingDoublesUpToTheLast_data()
    {
        QTest::addColumn<int>("minMs");
        QTest::addColumn<int>("maxMs");
        QTest::addColumn<double>("random");
        QTest::addColumn<QList<int>>("delays");
        constexpr double almostOne = 1.0 - 1e-12;
        QTest::newRow("top of the jitter") << 100 << 1'000 << almostOne << QList<int>{100, 200, 400, 800, 1'000, 1'000};
        QTest::newRow("bottom") << 100 << 1'000 << 0.0 << QList<int>{0, 0, 0, 0};
        QTest::newRow("middle") << 100 << 400 << 0.5 << QList<int>{50, 100, 200, 200};
        QTest::newRow("no growth") << 50 << 50 << almostOne << QList<int>{50, 50};
        QTest::newRow("nonsense is clamped") << 0 << -5 << almostOne << QList<int>{1, 1};
        QTest::newRow("no overflow") << 1'500'000'000 << 2'000'000'000 << 0.0 << QList<int>{0, 0, 0};
    }
    void ceilingDoublesUpToTheLast()
    {
        QFETCH(int, minMs);
        QFETCH(int, maxMs);
        QFETCH(double, random);
        QFETCH(QList<int>, delays);
        Backoff backoff(minMs, maxMs, [random] { return random; });
        for (const int expected : delays)
            QCOMPARE(backoff.nextMs(), expected);
        backoff.reset();
        QCOMPARE(backoff.nextMs(), delays.first());
    }
    void delaysAreSpread()
    {
        Backoff backoff(1'000, 1'000);
        QSet<int> seen;
        for (int i = 0; i < 100; ++i) {
            const int delay = backoff.nextMs();
            QVERIFY(delay >= 0 && delay <= 1'000);
            seen.insert(delay);
        }
        QVERIFY(seen.size() > 50);
    }

    void nonsenseHasTheSmallestCeiling() { QCOMPARE(Backoff(0, -5).ceilingMs(), 1); }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_core_backoff.moc"
