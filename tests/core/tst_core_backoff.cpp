#include <gemba/core/backoff.h>

#include <QTest>

using gemba::Backoff;

class BackoffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCeilingDoublesUpToTheLast()
    {
        Backoff backoff(100, 500, [] { return 0.999999; });
        QCOMPARE(backoff.nextMs(), 100);
        QCOMPARE(backoff.nextMs(), 200);
        QCOMPARE(backoff.nextMs(), 400);
        QCOMPARE(backoff.nextMs(), 500);
        QCOMPARE(backoff.nextMs(), 500);
        backoff.reset();
        QCOMPARE(backoff.nextMs(), 100);
    }

    void theWholeIntervalIsUsed()
    {
        Backoff backoff(1'000, 1'000, [] { return 0.0; });
        QCOMPARE(backoff.nextMs(), 0);
        Backoff odd(0, -5);
        QVERIFY(odd.nextMs() <= 1);
        QCOMPARE(odd.ceilingMs(), 1);
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_core_backoff.moc"
