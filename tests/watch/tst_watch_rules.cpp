#include <forecast.h>
#include <hysteresis.h>

#include <QTest>

#include <cmath>

using namespace gemba::watch;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

QList<UsagePoint> points(int hours, double start, double perHour, double wobble)
{
    QList<UsagePoint> out;
    for (int i = 0; i < hours; ++i)
        out.append({i * hourMs, start + perHour * i + (i % 2 == 0 ? wobble : -wobble)});
    return out;
}

} // namespace

class WatchRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAlarmNeitherChattersNorHastens()
    {
        Hysteresis alarm({80, 40, 10'000, 60'000});
        struct Step
        {
            qint64 ms;
            std::optional<double> figure;
            bool active;
        };
        const Step steps[]{
            {0, 79, false},       {1'000, 80, false},   {10'999, 90, false},
            {11'000, 85, true}, // ten seconds above
            {12'000, 50, true},   {13'000, 40, true},   {72'999, 30, true},
            {73'000, 41, true}, // back above: starts again
            {80'000, 10, true},   {139'999, 10, true},  {140'000, 40, false},
            {141'000, 79, false}, {142'000, 99, false}, {151'000, 79, false},
            {152'000, 99, false}, // fell back in between
            {161'999, 99, false}, {162'000, 99, true},  {400'000, std::nullopt, true},
        };
        for (const Step &step : steps)
            QVERIFY2(alarm.update(step.figure, step.ms) == step.active, qPrintable(QString::number(step.ms)));
    }

    void whoLooksAgainBeginsAnew()
    {
        Hysteresis alarm({500, 250, 10, 10});
        alarm.update(600, 0);
        QVERIFY(alarm.update(600, 10));
        alarm.reset();
        QVERIFY(!alarm.isActive());
        QVERIFY(!alarm.update(300, 20)); // enough to keep one standing, but none stands
        QVERIFY(!alarm.update(300, 100));
        alarm.update(600, 101);
        alarm.reset();
        QVERIFY(!alarm.update(600, 120)); // nor is the time of before counted
    }

    void withoutDelaysItFollows()
    {
        Hysteresis alarm({1, 0, 0, 0});
        QVERIFY(!alarm.update(std::nullopt, 0));
        QVERIFY(!alarm.update(0, 1));
        QVERIFY(alarm.update(1, 2));
        QVERIFY(alarm.update(0.5, 3));
        QVERIFY(!alarm.update(0, 4));
    }

    void aLineMeetsTheLevel()
    {
        // 1 GB an hour from 100 GB: 400 GB are reached 300 hours after the first point.
        const auto line = forecast(points(48, 100e9, 1e9, 0), 400e9);
        QVERIFY(line && line->reachesMs && line->earliestMs && line->latestMs);
        QCOMPARE(std::round(line->bytesPerDay / 1e9), 24.0);
        QVERIFY(std::abs(*line->reachesMs - 300 * hourMs) < hourMs);
        QVERIFY(std::abs(*line->earliestMs - *line->latestMs) < hourMs);
        // The less regular, the wider the bounds; the truth lies between them.
        const auto wobbly = forecast(points(48, 100e9, 1e9, 5e9), 400e9);
        QVERIFY(*wobbly->earliestMs<300 * hourMs && * wobbly->latestMs> 300 * hourMs);
        QVERIFY(*wobbly->latestMs - *wobbly->earliestMs > 10 * hourMs);
    }

    void whatDoesNotGrowIsNeverReached()
    {
        const auto flat = forecast(points(48, 100e9, 0, 0), 400e9);
        QVERIFY(flat && !flat->reachesMs);
        const auto shrinking = forecast(points(48, 100e9, -1e9, 0), 400e9);
        QVERIFY(shrinking && !shrinking->reachesMs && shrinking->bytesPerDay < 0);
        // In four thousand years is never.
        QVERIFY(!forecast(points(48, 100e9, 1e3, 0), 400e12)->reachesMs);
        // What has been reached is reached now.
        const QList<UsagePoint> full = points(48, 500e9, 1e9, 0);
        QCOMPARE(forecast(full, 400e9)->reachesMs, std::optional(full.last().timeMs));
    }

    void aFewPointsAreNoTrend()
    {
        QVERIFY(!forecast({}, 1));
        QVERIFY(!forecast(points(9, 1e9, 1e9, 0), 1e12));
        QList<UsagePoint> dense;
        for (int i = 0; i < 100; ++i)
            dense.append({i * 60'000, 1e9 + i});
        QVERIFY(!forecast(dense, 1e12)); // not two hours
    }
};

QTEST_GUILESS_MAIN(WatchRulesTest)
#include "tst_watch_rules.moc"
