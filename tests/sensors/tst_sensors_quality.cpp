#include <quality.h>

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace gemba::sensors;

namespace {

constexpr qint64 now = 1'763'683'200'000;
constexpr QualityPolicy policy{};
using R = QualityReason;

SampleFacts sample(double value)
{
    return {value, now, now, Quality::Good, false};
}

SensorFacts p1()
{
    return {0, 10, 1'000, std::nullopt, std::nullopt};
}

constexpr std::array allReasons{R::Never,   R::Stale,        R::NotANumber,   R::BeyondRange,     R::OutOfRange,
                                R::Clamped, R::Uncalibrated, R::ClockSuspect, R::DeviceUncertain, R::DeviceBad};

} // namespace
Q_DECLARE_METATYPE(SampleFacts)
Q_DECLARE_METATYPE(SensorFacts)

class QualityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judged_data()
    {
        QTest::addColumn<SampleFacts>("facts");
        QTest::addColumn<SensorFacts>("sensor");
        QTest::addColumn<QStringList>("reasons");
        QTest::addColumn<QString>("level");
        const auto row = [](const char *name, const SampleFacts &facts, const SensorFacts &sensor,
                            const QStringList &reasons,
                            const QString &level) { QTest::newRow(name) << facts << sensor << reasons << level; };
        const auto value = [&row](const char *name, double v, const QStringList &reasons, const QString &level) {
            row(name, sample(v), p1(), reasons, level);
        };
        const auto inf = std::numeric_limits<double>::infinity();
        value("in the middle", 5, {}, u"good"_s);
        value("at the lower end", 0, {}, u"good"_s);
        value("at the upper end", 10, {u"clamped"_s}, u"uncertain"_s);
        value("a little over", 10.01, {u"outOfRange"_s}, u"uncertain"_s);
        value("just plausible", 11, {u"outOfRange"_s}, u"uncertain"_s);
        value("not plausible", 11.01, {u"beyondRange"_s}, u"bad"_s);
        value("a little under", -0.01, {u"outOfRange"_s}, u"uncertain"_s);
        value("far under", -1.01, {u"beyondRange"_s}, u"bad"_s);
        value("nan", std::nan(""), {u"notANumber"_s}, u"bad"_s);
        value("infinite", -inf, {u"notANumber"_s}, u"bad"_s);

        SampleFacts s = sample(5);
        s.deviceQuality = Quality::Uncertain;
        row("device doubts", s, p1(), {u"deviceUncertain"_s}, u"uncertain"_s);
        s.deviceQuality = Quality::Bad;
        row("device gives up", s, p1(), {u"deviceBad"_s}, u"bad"_s);
        s = sample(9.8);
        s.deviceClamped = true;
        row("cut off by the device", s, p1(), {u"clamped"_s}, u"uncertain"_s);

        SensorFacts sensor = p1();
        sensor.calibrationDueMs = now;
        row("calibration due today", sample(5), sensor, {}, u"good"_s);
        sensor.calibrationDueMs = now - 1;
        row("calibration overdue", sample(5), sensor, {u"uncalibrated"_s}, u"uncertain"_s);

        s = sample(5);
        s.timeMs = now + 1'000;
        row("a second ahead", s, p1(), {}, u"good"_s);
        s.timeMs = now + 1'001;
        row("more ahead", s, p1(), {u"clockSuspect"_s}, u"uncertain"_s);
        s.timeMs = now - 86'400'000;
        row("a day late is a backlog", s, p1(), {}, u"good"_s);
        s.timeMs = 42'000;
        row("1970", s, p1(), {u"clockSuspect"_s}, u"uncertain"_s);
        sensor = p1();
        sensor.deviceClockOffsetMs = -1'800;
        row("known to be off", sample(5), sensor, {u"clockSuspect"_s}, u"uncertain"_s);
        sensor.deviceClockOffsetMs = 1'000;
        row("off by what is allowed", sample(5), sensor, {}, u"good"_s);

        s = sample(12);
        s.timeMs = now + 5'000;
        row("several at once", s, p1(), {u"beyondRange"_s, u"clockSuspect"_s}, u"bad"_s);
    }
    void judged()
    {
        QFETCH(SampleFacts, facts);
        QFETCH(SensorFacts, sensor);
        QFETCH(QStringList, reasons);
        QFETCH(QString, level);
        const QualityMark mark = judgeQuality(facts, sensor, policy);
        QCOMPARE(toTexts(mark.reasons()), reasons);
        QCOMPARE(toText(mark.level()), level);
        QCOMPARE(mark.usable(), level != u"bad");
        QCOMPARE(mark.good(), reasons.isEmpty());
    }
    void clampingIsConfigured()
    {
        QualityPolicy other;
        other.clampedAtMax = false;
        other.clampedAtMin = true;
        QVERIFY(judgeQuality(sample(10), p1(), other).good());
        QCOMPARE(judgeQuality(sample(0), p1(), other).reasons(), QualityReasons(R::Clamped));
    }
    void suspectTimesGiveWayToTheReceivers()
    {
        SampleFacts s = sample(5);
        s.timeMs = now - 60'000;
        QCOMPARE(believedTimeMs(s, p1(), policy), now - 60'000);
        s.timeMs = now + 60'000;
        QVERIFY(!believedTimeMs(s, p1(), policy));
        s.timeMs = 0;
        QVERIFY(!believedTimeMs(s, p1(), policy));
    }
    void knownDifferencePutsTheTimeRight()
    {
        SampleFacts s = sample(5);
        SensorFacts facts = p1();
        facts.deviceClockOffsetMs = 1'000; // within the tolerance: its own time
        s.timeMs = now - 500;
        QCOMPARE(believedTimeMs(s, facts, policy), now - 500);
        facts.deviceClockOffsetMs = 3'600'000; // an hour ahead; late and fresh samples
        s.timeMs = now + 3'600'000;
        QCOMPARE(believedTimeMs(s, facts, policy), now);
        s.timeMs = now + 3'600'000 - 90'000;
        QCOMPARE(believedTimeMs(s, facts, policy), now - 90'000);
        facts.deviceClockOffsetMs = -now + 5'000; // counts from its start, in 1970
        s.timeMs = 2'000;
        QCOMPARE(believedTimeMs(s, facts, policy), now - 3'000);
        s.timeMs = 7'000; // so far ahead of the difference that it must be of another start
        QVERIFY(!believedTimeMs(s, facts, policy));
        facts.deviceClockOffsetMs = 0; // right by now, but not when this was measured
        s.timeMs = 2'000;
        QVERIFY(!believedTimeMs(s, facts, policy));
    }
    /// All pairs of all sets: merging is union, commutative, and never better than the worse.
    void mergingNeverImproves()
    {
        constexpr int sets = 1 << allReasons.size();
        const auto setOf = [](int bits) {
            QualityReasons reasons;
            for (size_t i = 0; i < allReasons.size(); ++i)
                reasons.setFlag(allReasons[i], (bits >> i) & 1);
            return reasons;
        };
        for (int a = 0; a < sets; ++a) {
            const QualityMark x = setOf(a);
            QVERIFY(merged(x, x) == x);
            QCOMPARE(qualityReasonsFromTexts(toTexts(x.reasons())), x.reasons());
            for (int b = a; b < sets; b += 7) {
                const QualityMark y = setOf(b);
                const QualityMark both = merged(x, y);
                QVERIFY(both == merged(y, x));
                QVERIFY(both.level() == std::max(x.level(), y.level()));
                QVERIFY(both.reasons() == (x.reasons() | y.reasons()));
            }
        }
    }
    void everyReasonCostsSomething()
    {
        for (const R reason : allReasons) {
            QVERIFY(QualityMark(reason).level() != Quality::Good);
            QCOMPARE(toTexts(reason).size(), 1);
        }
        QVERIFY(!qualityReasonsFromTexts({u"moonlight"_s}));
        for (const Quality level : {Quality::Good, Quality::Uncertain, Quality::Bad})
            QCOMPARE(qualityFromText(toText(level)), level);
        QVERIFY(!qualityFromText(u"Good"_s));
    }

    void staleness_data()
    {
        QTest::addColumn<qint64>("interval");
        QTest::addColumn<qint64>("limit");
        QTest::newRow("1 s") << qint64{1'000} << qint64{3'000};
        QTest::newRow("0.1 s: at least two seconds") << qint64{100} << qint64{2'000};
        QTest::newRow("1 min") << qint64{60'000} << qint64{180'000};
    }
    void staleness()
    {
        QFETCH(qint64, interval);
        QFETCH(qint64, limit);
        QCOMPARE(staleAfterMs(interval, policy), limit);
        constexpr qint64 last = 5'000'000;
        const Freshness fresh = freshness(last, last + limit, interval, policy);
        QVERIFY(fresh.mark.good());
        QCOMPARE(fresh.ageMs, limit);
        QCOMPARE(fresh.nextDueMs, last + limit + 1);
        const Freshness stale = freshness(last, *fresh.nextDueMs, interval, policy);
        QCOMPARE(stale.mark.reasons(), QualityReasons(R::Stale));
        QVERIFY(!stale.nextDueMs);
    }
    void neverIsNotStale()
    {
        const Freshness none = freshness(std::nullopt, 99, 1'000, policy);
        QCOMPARE(none.mark.reasons(), QualityReasons(R::Never));
        QVERIFY(!none.nextDueMs);
    }
    void ageIsNeverNegative() { QCOMPARE(freshness(100, 50, 1'000, policy).ageMs, 0); }
};

QTEST_GUILESS_MAIN(QualityTest)
#include "tst_sensors_quality.moc"
