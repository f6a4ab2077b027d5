#include <downsample.h>

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace gemba::sensors;

namespace {

const double notANumber = std::nan("");

HistorySample good(qint64 t, double value)
{
    return {t, value, true, true};
}
HistorySample bad(qint64 t)
{
    return {t, 0, false, false};
}

/// Readings at uneven times with bad ones among them. Whole values: their sums are exact in any order.
std::vector<HistorySample> drawnSamples()
{
    const auto drawn = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
        rc::gen::tuple(rc::gen::inRange(1, 400), rc::gen::inRange(-1'000, 1'001), rc::gen::inRange(0, 10)));
    std::vector<HistorySample> samples;
    qint64 t = 0;
    for (const auto &[step, value, kind] : drawn) {
        t += step;
        samples.push_back({t, kind == 1 ? notANumber : double(value), kind > 2, kind != 0});
    }
    return samples;
}

bool usable(const HistorySample &sample)
{
    return sample.usable && std::isfinite(sample.value);
}

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool same(const BucketAggregate &a, const BucketAggregate &b)
{
    return a.startMs == b.startMs && same(a.min, b.min) && same(a.max, b.max) && same(a.first, b.first) &&
           same(a.last, b.last) && a.firstMs == b.firstMs && a.lastMs == b.lastMs && a.sum == b.sum &&
           a.usable == b.usable && a.good == b.good && a.count == b.count;
}

} // namespace

class DownsampleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void extremesInTheOrderOfTime()
    {
        const std::vector samples{good(0, 5), good(10, 9), good(20, 1), good(30, 5), good(100, 2), good(110, 3)};
        const std::vector<TrendPoint> expected{{10, 9, false}, {20, 1, false}, {100, 2, false}, {110, 3, false}};
        QCOMPARE(decimate(samples, 0, 200, 2, 0), expected);
    }
    void oneValueIsOnePoint()
    {
        const std::vector samples{good(0, 5), good(1, 5), good(2, 5)};
        QCOMPARE(decimate(samples, 0, 10, 1, 0), (std::vector<TrendPoint>{{0, 5, false}}));
    }
    void gaps()
    {
        const std::vector samples{good(0, 1), bad(5), good(15, 2), good(25, 3), good(99, 4)};
        const std::vector<TrendPoint> expected{{0, 1, false}, {15, 2, true}, {25, 3, false}, {99, 4, true}};
        QCOMPARE(decimate(samples, 0, 100, 10, 50), expected);
        // Without a longest silence only the bad one cuts.
        QVERIFY(!decimate(samples, 0, 100, 10, 0).back().gapBefore);
        // In one column there is no room for a gap.
        for (const TrendPoint &point : decimate(samples, 0, 100, 1, 50))
            QVERIFY(!point.gapBefore);
    }
    void nothingMakesNothing()
    {
        QVERIFY(decimate({}, 0, 100, 10, 0).empty());
        const std::vector samples{bad(1), good(100, 1), good(-1, 1)};
        QVERIFY(decimate(samples, 0, 100, 10, 0).empty());
    }
    void aYearInManyColumns()
    {
        const qint64 year = 365LL * 86'400'000;
        const std::vector samples{good(0, 1), good(year - 1, 2)};
        QCOMPARE(decimate(samples, 0, year, 4'000, 0).size(), 2U);
    }
    void decimationKeepsWhatCanBeSeen()
    {
        QVERIFY(rc::check("extremes, order, bound, gaps", [] {
            const auto samples = drawnSamples();
            const qint64 to = samples.empty() ? 1 : samples.back().timeMs + 1;
            const int columns = *rc::gen::inRange(1, 60);
            const qint64 maxGap = *rc::gen::element<qint64>(0, 100, 300);
            const auto points = decimate(samples, 0, to, columns, maxGap);
            RC_ASSERT(points.size() <= 2U * static_cast<size_t>(columns));
            RC_ASSERT(std::is_sorted(points.begin(), points.end(),
                                     [](const TrendPoint &a, const TrendPoint &b) { return a.timeMs < b.timeMs; }));
            const auto columnOf = [&](qint64 t) { return static_cast<int>(double(t) / double(to) * columns); };
            for (const TrendPoint &point : points)
                RC_ASSERT(std::any_of(samples.begin(), samples.end(), [&](const HistorySample &s) {
                    return usable(s) && s.timeMs == point.timeMs && s.value == point.value;
                }));
            for (int column = 0; column < columns; ++column) {
                double least = INFINITY, most = -INFINITY, pointLeast = INFINITY, pointMost = -INFINITY;
                for (const HistorySample &s : samples) {
                    if (usable(s) && columnOf(s.timeMs) == column) {
                        least = std::min(least, s.value);
                        most = std::max(most, s.value);
                    }
                }
                for (const TrendPoint &p : points) {
                    if (columnOf(p.timeMs) == column) {
                        pointLeast = std::min(pointLeast, p.value);
                        pointMost = std::max(pointMost, p.value);
                    }
                }
                RC_ASSERT(least == pointLeast && most == pointMost);
            }
            // Between the last usable sample of a column and the first of the next used one: a gap is kept, and none
            // made.
            const HistorySample *previous = nullptr;
            bool cut = false;
            for (const HistorySample &s : samples) {
                if (!usable(s)) {
                    cut = true;
                    continue;
                }
                if (previous && columnOf(previous->timeMs) != columnOf(s.timeMs)) {
                    const auto first = std::find_if(points.begin(), points.end(), [&](const TrendPoint &p) {
                        return columnOf(p.timeMs) == columnOf(s.timeMs);
                    });
                    const bool gap = cut || (maxGap > 0 && s.timeMs - previous->timeMs > maxGap);
                    RC_ASSERT(first->gapBefore == gap);
                }
                previous = &s;
                cut = false;
            }
        }));
    }

    void bucketOfOne()
    {
        BucketAggregate bucket;
        QVERIFY(bucket.empty());
        QVERIFY(std::isnan(bucket.mean()));
        QCOMPARE(bucket.percentGood(), 0.0);
        bucket.add(good(7, 3));
        bucket.add(bad(8));
        bucket.add({9, 5, false, true});
        bucket.add({6, notANumber, true, true});
        QCOMPARE(bucket.min, 3.0);
        QCOMPARE(bucket.max, 5.0);
        QCOMPARE(bucket.first, 3.0);
        QCOMPARE(bucket.last, 5.0);
        QCOMPARE(bucket.mean(), 4.0);
        QCOMPARE(bucket.count, 4);
        QCOMPARE(bucket.usable, 2);
        QCOMPARE(bucket.percentGood(), 25.0);
    }
    void bucketsStartOnTheirGrid_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<qint64>("start");
        QTest::newRow("on it") << qint64{120'000} << qint64{120'000};
        QTest::newRow("inside") << qint64{179'999} << qint64{120'000};
        QTest::newRow("before 1970") << qint64{-1} << qint64{-60'000};
        QTest::newRow("before 1970, on it") << qint64{-60'000} << qint64{-60'000};
    }
    void bucketsStartOnTheirGrid()
    {
        QFETCH(qint64, time);
        QFETCH(qint64, start);
        QCOMPARE(bucketStart(time, 60'000), start);
    }
    void emptyBucketsAreThere()
    {
        const std::vector samples{good(5, 1), good(25, 2), good(30, 9), good(-1, 9)};
        const auto buckets = aggregate(samples, 0, 29, 10);
        QCOMPARE(buckets.size(), 3U);
        QCOMPARE(buckets[0].count, 1);
        QVERIFY(buckets[1].empty());
        QCOMPARE(buckets[1].startMs, 10);
        QCOMPARE(buckets[2].last, 2.0);
        QVERIFY(aggregate(samples, 10, 10, 10).empty());
    }
    /// Late and out-of-order readings, and hours made of minutes, end in the same numbers.
    void orderAndStepsDoNotMatter()
    {
        QVERIFY(rc::check("shuffled = sorted, hour = sum of minutes", [] {
            const auto samples = drawnSamples();
            const qint64 to = samples.empty() ? 1 : samples.back().timeMs + 1;
            const auto whole = aggregate(samples, 0, to, to);
            auto shuffled = samples;
            quint32 seed = *rc::gen::arbitrary<quint32>();
            for (size_t i = shuffled.size(); i > 1; --i) {
                seed = seed * 1'664'525 + 1'013'904'223;
                std::swap(shuffled[i - 1], shuffled[(seed >> 16) % i]);
            }
            RC_ASSERT(same(aggregate(shuffled, 0, to, to)[0], whole[0]));

            const qint64 step = *rc::gen::inRange<qint64>(1, 2'000);
            BucketAggregate merged;
            for (const BucketAggregate &part : aggregate(samples, 0, to, step))
                merged.merge(part);
            RC_ASSERT(same(merged, whole[0]));
        }));
    }
};

QTEST_GUILESS_MAIN(DownsampleTest)
#include "tst_sensors_downsample.moc"
