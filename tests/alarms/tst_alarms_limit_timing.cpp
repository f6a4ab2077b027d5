#include <limit_evaluator.h>

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::alarms;

namespace {

constexpr qint64 epoch = 1'763'683'200'000;

LimitSettings withDelays(qint64 on, qint64 off)
{
    LimitSettings s;
    s.hi = 8;
    s.deadband = 1;
    s.onDelayMs = on;
    s.offDelayMs = off;
    return s;
}

/// A step of a script: at monotonic time t (seconds), a value, a bad sample or only the clock.
struct Step
{
    int seconds;
    char what; // v = value, b = bad sample, t = clock alone
    double value;
};

QString run(const LimitSettings &settings, const QList<Step> &steps)
{
    LimitState state;
    QStringList changes;
    for (const Step &step : steps) {
        const qint64 t = step.seconds * 1'000;
        const LimitOutcome out = step.what == 't' ? limitTick(state, settings, t)
                                                  : judgeSample(state, settings,
                                                                {epoch + t, epoch + t, t, step.value,
                                                                 step.what == 'b' ? SampleUse::Bad : SampleUse::Good});
        for (const LimitChange &change : out.changes)
            changes.append((change.active ? u"+%1"_s : u"-%1"_s).arg(step.seconds));
    }
    return changes.join(u' ');
}

} // namespace
Q_DECLARE_METATYPE(Step)

class LimitTimingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matrix_data()
    {
        QTest::addColumn<int>("on");
        QTest::addColumn<int>("off");
        QTest::addColumn<QList<Step>>("steps");
        QTest::addColumn<QString>("changes"); // +s raised, -s cleared at second s
        const auto row = [](const char *name, int on, int off, const QList<Step> &steps, const QString &changes) {
            QTest::newRow(name) << on << off << steps << changes;
        };
        row("no delays", 0, 0, {{0, 'v', 9}, {1, 'v', 7}}, u"+0 -1"_s);
        row("on-delay by samples", 3, 0, {{0, 'v', 9}, {1, 'v', 9}, {2, 'v', 9}, {3, 'v', 9}}, u"+3"_s);
        row("on-delay by the clock alone", 3, 0, {{0, 'v', 9}, {2, 't', 0}, {3, 't', 0}, {4, 't', 0}}, u"+3"_s);
        row("on-delay one second short", 3, 0, {{0, 'v', 9}, {2, 'v', 8}, {3, 't', 0}, {9, 't', 0}}, {});
        row("on-delay starts anew", 3, 0, {{0, 'v', 9}, {2, 'v', 8}, {3, 'v', 9}, {5, 't', 0}, {6, 't', 0}}, u"+6"_s);
        row("the limit itself stops an on-delay", 3, 0, {{0, 'v', 8.1}, {2, 'v', 8}, {4, 't', 0}}, {});
        row("off-delay by the clock alone", 0, 4, {{0, 'v', 9}, {1, 'v', 7}, {4, 't', 0}, {5, 't', 0}}, u"+0 -5"_s);
        row("off-delay broken in the deadband", 0, 4,
            {{0, 'v', 9}, {1, 'v', 7}, {3, 'v', 7.5}, {6, 't', 0}, {7, 'v', 7}, {11, 't', 0}}, u"+0 -11"_s);
        row("off-delay broken beyond", 0, 4, {{0, 'v', 9}, {1, 'v', 7}, {4, 'v', 9}, {9, 't', 0}}, u"+0"_s);
        row("both delays", 2, 3, {{0, 'v', 9}, {2, 'v', 9}, {3, 'v', 5}, {6, 'v', 5}}, u"+2 -6"_s);
        row("a spike shorter than the delay", 2, 0, {{0, 'v', 5}, {1, 'v', 9}, {2, 'v', 5}, {9, 't', 0}}, {});
        row("delay over when the contrary comes", 3, 0, {{0, 'v', 9}, {3, 'v', 5}}, u"+3 -3"_s);
        row("bad quality stops the clock", 3, 0, {{0, 'v', 9}, {1, 'b', 0}, {9, 't', 0}}, {});
        row("and keeps what was gathered", 3, 0, {{0, 'v', 9}, {1, 'b', 0}, {9, 'v', 9}, {10, 't', 0}, {11, 't', 0}},
            u"+11"_s);
        row("flickering quality still alarms", 2, 0,
            {{0, 'v', 9}, {1, 'b', 0}, {2, 'v', 9}, {3, 'b', 0}, {4, 'v', 9}, {5, 'b', 0}}, u"+3"_s);
        row("off-delay stops for bad quality too", 0, 3,
            {{0, 'v', 9}, {1, 'v', 5}, {2, 'b', 0}, {9, 't', 0}, {10, 'v', 5}, {12, 't', 0}}, u"+0 -12"_s);
        row("bad quality then normal forgets", 3, 0, {{0, 'v', 9}, {2, 'b', 0}, {3, 'v', 5}, {4, 'v', 9}, {6, 't', 0}},
            {});
    }
    void matrix()
    {
        QFETCH(int, on);
        QFETCH(int, off);
        QFETCH(QList<Step>, steps);
        QFETCH(QString, changes);
        QCOMPARE(run(withDelays(on * 1'000, off * 1'000), steps), changes);
    }

    /// Every pair of delays against every length of an excursion: raised exactly when it lasted at least the on-delay,
    /// cleared exactly the off-delay after it ended; the answers of the clock and of a stream of samples are the same.
    void everyDelayAgainstEveryLength()
    {
        for (int on = 0; on <= 5; ++on) {
            for (int off = 0; off <= 5; ++off) {
                for (int length = 1; length <= 8; ++length) {
                    QList<Step> samples;
                    QList<Step> clock{{0, 'v', 9}};
                    for (int s = 0; s < 20; ++s) {
                        samples.append({s, 'v', s < length ? 9.0 : 5.0});
                        if (s > 0)
                            clock.append({s, s == length ? 'v' : 't', 5});
                    }
                    const QString expected = length >= on ? u"+%1 -%2"_s.arg(on).arg(length + off) : QString();
                    const LimitSettings settings = withDelays(on * 1'000, off * 1'000);
                    QCOMPARE(run(settings, samples), expected);
                    QCOMPARE(run(settings, clock), expected);
                }
            }
        }
    }
    void dueTimeIsWhenTheClockMustBeAsked()
    {
        const LimitSettings settings = withDelays(3'000, 5'000);
        LimitState state;
        QVERIFY(!judgeSample(state, settings, {epoch, epoch, 100, 5, SampleUse::Good}).nextDueMs);
        const auto rising = judgeSample(state, settings, {epoch + 1, epoch + 1, 200, 9, SampleUse::Good});
        QCOMPARE(rising.nextDueMs, 3'200);
        QVERIFY(limitTick(state, settings, 3'199).changes.empty());
        const auto raised = limitTick(state, settings, 3'200);
        QCOMPARE(raised.changes.size(), 1U);
        QVERIFY(!raised.nextDueMs);
        const auto returning = judgeSample(state, settings, {epoch + 2, epoch + 2, 4'000, 5, SampleUse::Good});
        QCOMPARE(returning.nextDueMs, 9'000);
        // A bad sample stops the timer: nothing is due.
        QVERIFY(!judgeSample(state, settings, {epoch + 3, epoch + 3, 5'000, 5, SampleUse::Bad}).nextDueMs);
        // It goes on with the next usable one: one second was gathered.
        QCOMPARE(judgeSample(state, settings, {epoch + 4, epoch + 4, 6'000, 5, SampleUse::Good}).nextDueMs, 10'000);
    }
    void dueTimeIsTheEarliestOfAllLimits()
    {
        LimitSettings settings = withDelays(3'000, 1'000);
        settings.hihi = 9;
        LimitState state;
        (void)judgeSample(state, settings, {epoch, epoch, 0, 10, SampleUse::Good});
        (void)limitTick(state, settings, 3'000);
        (void)judgeSample(state, settings, {epoch + 1, epoch + 1, 4'000, 8, SampleUse::Good});
        const auto out = judgeSample(state, settings, {epoch + 2, epoch + 2, 4'500, 7, SampleUse::Good});
        QCOMPARE(out.nextDueMs, 5'000); // HIHI returned at 4 s, HI at 4.5 s
    }

    void wallClockJumpsDoNotMoveDelays_data()
    {
        QTest::addColumn<qint64>("jump");
        for (const qint64 jump : {-86'400'000LL, -3'600'000LL, -1'500LL, 0LL, 1'500LL, 3'600'000LL})
            QTest::addRow("%lld ms", static_cast<long long>(jump)) << jump;
    }
    void wallClockJumpsDoNotMoveDelays()
    {
        QFETCH(qint64, jump);
        const LimitSettings settings = withDelays(5'000, 0);
        LimitState state;
        QList<qint64> raisedAt;
        for (qint64 t = 0; t <= 20'000; t += 1'000) {
            const qint64 wall = epoch + t + (t >= 2'500 ? jump : 0);
            for (const LimitChange &change :
                 judgeSample(state, settings, {wall, wall, t, 9, SampleUse::Good}).changes) {
                QVERIFY(change.active);
                raisedAt.append(t);
            }
        }
        QCOMPARE(raisedAt, QList<qint64>{5'000});
    }
    void restartGoesOnWhereItStopped()
    {
        const LimitSettings settings = withDelays(10'000, 10'000);
        LimitState state;
        (void)judgeSample(state, settings, {epoch, epoch, 1'000'000, 9, SampleUse::Good});
        const QByteArray stored = QJsonDocument(toJson(state, 1'004'000)).toJson();

        // An hour without power; the monotonic clock starts again from a small number.
        auto back = limitStateFromJson(QJsonDocument::fromJson(stored).object());
        QVERIFY(back.ok());
        LimitState again = *back;
        QVERIFY(limitTick(again, settings, 50'000).changes.empty());
        const qint64 later = epoch + 3'600'000;
        QCOMPARE(judgeSample(again, settings, {later, later, 60'000, 9, SampleUse::Good}).nextDueMs, 66'000);
        QVERIFY(limitTick(again, settings, 65'999).changes.empty());
        QCOMPARE(limitTick(again, settings, 66'000).changes.size(), 1U);
    }
    void restartKeepsWhatIsActive()
    {
        const LimitSettings settings = withDelays(0, 0);
        LimitState state;
        (void)judgeSample(state, settings, {epoch, epoch, 7, 9, SampleUse::Good});
        LimitState again = *limitStateFromJson(toJson(state, 8));
        QVERIFY(again.active(AlarmKind::Hi));
        QCOMPARE(again.lastValue, 9.0);
        // Still beyond: not raised a second time. The sample that was judged before the stop: not judged again.
        QVERIFY(judgeSample(again, settings, {epoch + 1, epoch + 1, 3, 9, SampleUse::Good}).changes.empty());
        QCOMPARE(judgeSample(again, settings, {epoch, epoch + 2, 4, 5, SampleUse::Good}).fate, SampleFate::Late);
        QCOMPARE(judgeSample(again, settings, {epoch + 3, epoch + 3, 5, 5, SampleUse::Good}).changes.size(), 1U);
    }
    void storingTwiceIsStoringOnce()
    {
        const LimitSettings settings = withDelays(10'000, 0);
        LimitState state;
        (void)judgeSample(state, settings, {epoch, epoch, 0, 9, SampleUse::Good});
        const LimitState once = *limitStateFromJson(toJson(state, 4'000));
        const LimitState twice = *limitStateFromJson(toJson(once, 99'000));
        QVERIFY(once == twice);
        QVERIFY(once == frozen(state, 4'000));
    }
    void editingStartsDelaysAnew()
    {
        LimitState state;
        (void)judgeSample(state, withDelays(10'000, 0), {epoch, epoch, 0, 9, SampleUse::Good});
        const LimitOutcome out = limitsEdited(state, withDelays(3'000, 0), 8'000);
        QVERIFY(out.changes.empty());
        QCOMPARE(out.nextDueMs, 11'000);
    }
};

QTEST_GUILESS_MAIN(LimitTimingTest)
#include "tst_alarms_limit_timing.moc"
