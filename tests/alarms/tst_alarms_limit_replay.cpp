#include <limit_replay.h>
#include <limit_suggestion.h>

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace gemba::alarms;

namespace {

constexpr qint64 kStartMs = 1'763'683'200'000;
constexpr qint64 kNeverStale = 1'000'000'000;

qint64 at(int second)
{
    return kStartMs + second * 1'000LL;
}

/// One reading a second from kStartMs on.
LimitReplay replayed(const LimitSettings &settings, const std::vector<double> &values,
                     qint64 staleAfterMs = kNeverStale, AlarmBehaviour behaviour = AlarmBehaviour::Plain)
{
    LimitReplay replay(settings, behaviour, staleAfterMs);
    for (size_t i = 0; i < values.size(); ++i)
        replay.add({at(static_cast<int>(i)), values[i], SampleUse::Good});
    replay.finish(at(static_cast<int>(values.size())));
    return replay;
}

QStringList told(const LimitReplay &replay)
{
    QStringList out;
    for (const ReplayOccurrence &o : replay.occurrences()) {
        const QString until = o.returnedAtMs > 0 ? QString::number((o.returnedAtMs - kStartMs) / 1000) : u"…"_s;
        out.append(u"%1 %2-%3 %4%5"_s.arg(toText(o.kind).toUpper())
                       .arg((o.raisedAtMs - kStartMs) / 1000)
                       .arg(until)
                       .arg(o.extreme)
                       .arg(o.announced ? u""_s : u" silent"_s));
    }
    return out;
}

// --- the oracle: looks back over the bare values at each second, remembers only since when the limit stands as it does

struct Expected
{
    AlarmKind kind;
    int raised;
    int returned; ///< -1 = not by the end
    bool operator==(const Expected &) const = default;
};

bool high(AlarmKind kind)
{
    return kind == AlarmKind::Hi || kind == AlarmKind::HiHi;
}

std::vector<Expected> bruteForce(const LimitSettings &s, const std::vector<double> &values)
{
    std::vector<Expected> out;
    for (const AlarmKind kind : limitKinds) {
        const auto limit = limitOf(s, kind);
        if (!limit)
            continue;
        const auto beyond = [&](int i) {
            const double v = values[static_cast<size_t>(i)];
            return high(kind) ? v > *limit : v < *limit;
        };
        const auto back = [&](int i) {
            const double v = values[static_cast<size_t>(i)];
            return high(kind) ? v <= *limit - s.deadband : v >= *limit + s.deadband;
        };
        const int on = static_cast<int>(s.onDelayMs / 1000);
        const int off = static_cast<int>(s.offDelayMs / 1000);
        bool active = false;
        int since = 0; // the earliest reading that may count towards the next change
        const int n = static_cast<int>(values.size());
        for (int t = 0; t <= n; ++t) {
            // A delay that ends at t had its evidence in the readings before t; without a delay the reading at t decides.
            bool again = true;
            for (int round = 0; round < 2 && again; ++round) {
                again = false;
                const int delay = active ? off : on;
                const auto asks = [&](int i) { return active ? back(i) : beyond(i); };
                bool due = false;
                if (delay == 0) {
                    due = t < n && t >= since && asks(t);
                } else if (t - delay >= since) {
                    due = true;
                    for (int i = t - delay; i < t; ++i)
                        due = due && asks(i);
                }
                if (!due)
                    continue;
                if (active)
                    out.back().returned = t;
                else
                    out.push_back({kind, t, -1});
                active = !active;
                // The reading at t has spoken already when there was no delay, and speaks anew after one.
                since = delay == 0 ? t + 1 : t;
                again = delay != 0;
            }
        }
    }
    return out;
}

std::vector<Expected> simplified(const LimitReplay &replay)
{
    std::vector<Expected> out;
    for (const ReplayOccurrence &o : replay.occurrences())
        out.push_back({o.kind, static_cast<int>((o.raisedAtMs - kStartMs) / 1000),
                       o.returnedAtMs > 0 ? static_cast<int>((o.returnedAtMs - kStartMs) / 1000) : -1});
    return out;
}

void sortByKindAndTime(std::vector<Expected> &list)
{
    std::sort(list.begin(), list.end(), [](const Expected &a, const Expected &b) {
        return std::tuple(a.kind, a.raised) < std::tuple(b.kind, b.raised);
    });
}

LimitSettings bandOf(double lo, double hi)
{
    LimitSettings s;
    s.lo = lo;
    s.hi = hi;
    return s;
}

} // namespace

class LimitReplayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itRaisesAndReturnsAsTheLivingDo()
    {
        LimitSettings s = bandOf(2, 8);
        s.hihi = 9;
        s.deadband = 0.5;
        QCOMPARE(told(replayed(s, {5, 8, 8.1, 7.8, 7.5, 5, 1.5, 1, 2.4, 2.5})),
                 (QStringList{u"HI 2-4 8.1"_s, u"LO 6-9 1"_s}));
    }

    void anAlarmThatAGraverOneReplacesIsNotTold()
    {
        LimitSettings s = bandOf(2, 8);
        s.hihi = 9;
        // Straight past both: the graver one is told. Step by step: both are, the lesser first.
        QCOMPARE(told(replayed(s, {5, 9.5, 5})), (QStringList{u"HIHI 1-2 9.5"_s, u"HI 1-2 9.5 silent"_s}));
        QCOMPARE(told(replayed(s, {5, 8.5, 9.5, 5})), (QStringList{u"HI 1-3 9.5"_s, u"HIHI 2-3 9.5"_s}));
    }

    void delaysEndByTheClockBetweenReadings()
    {
        LimitSettings s = bandOf(2, 8);
        s.onDelayMs = 1'500;
        s.offDelayMs = 2'500;
        LimitReplay replay(s, AlarmBehaviour::Plain, kNeverStale);
        for (const auto &[second, value] : {std::pair{0, 9.0}, {10, 5.0}, {20, 5.0}})
            replay.add({at(second), value, SampleUse::Good});
        replay.finish(at(30));
        QCOMPARE(replay.occurrences().size(), 1u);
        QCOMPARE(replay.occurrences()[0].raisedAtMs, at(0) + 1'500);
        QCOMPARE(replay.occurrences()[0].returnedAtMs, at(10) + 2'500);
    }

    void silenceStopsADelay()
    {
        LimitSettings s = bandOf(2, 8);
        s.onDelayMs = 10'000;
        LimitReplay replay(s, AlarmBehaviour::Plain, 3'000);
        // Beyond for one reading, then nothing for an hour, then back: there was no evidence for ten seconds of it.
        replay.add({at(0), 9, SampleUse::Good});
        replay.add({at(3'600), 5, SampleUse::Good});
        replay.finish(at(4'000));
        QCOMPARE(told(replay), QStringList());
        // While readings go on, it comes.
        std::vector<double> values(12, 9.0);
        QCOMPARE(told(replayed(s, values, 3'000)), QStringList{u"HI 10-… 9"_s});
    }

    void badReadingsNeitherRaiseNorReturn()
    {
        LimitReplay replay(bandOf(2, 8), AlarmBehaviour::Plain, kNeverStale);
        replay.add({at(0), 99, SampleUse::Bad});
        replay.add({at(1), 9, SampleUse::Uncertain});
        replay.add({at(2), 0, SampleUse::Bad});
        replay.add({at(3), 5, SampleUse::Good});
        replay.finish(at(4));
        QCOMPARE(told(replay), QStringList{u"HI 1-3 9"_s});
    }

    void everyOccurrenceCountsWhateverTheBehaviour_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::newRow("plain") << int(AlarmBehaviour::Plain);
        QTest::newRow("leaves by itself") << int(AlarmBehaviour::AutoAcknowledge);
        QTest::newRow("latching") << int(AlarmBehaviour::Latching);
    }
    void everyOccurrenceCountsWhateverTheBehaviour()
    {
        QFETCH(int, behaviour);
        const auto replay =
            replayed(bandOf(2, 8), {9, 5, 9, 5, 9}, kNeverStale, static_cast<AlarmBehaviour>(behaviour));
        QCOMPARE(told(replay), (QStringList{u"HI 0-1 9"_s, u"HI 2-3 9"_s, u"HI 4-… 9"_s}));
    }

    void moreThanCanBeKeptIsSaid()
    {
        LimitReplay replay(bandOf(2, 8), AlarmBehaviour::AutoAcknowledge, kNeverStale);
        for (int i = 0; i < 2 * int(LimitReplay::mostOccurrences) + 4; ++i)
            replay.add({at(i), i % 2 == 0 ? 9.0 : 5.0, SampleUse::Good});
        QVERIFY(replay.truncated());
        QCOMPARE(replay.occurrences().size(), LimitReplay::mostOccurrences);
        QVERIFY(replay.occurrences().back().returnedAtMs > 0);
    }

    void itSaysWhatLookingBackAtEverySecondSays()
    {
        const bool holds = rc::check("the replay is what a look back at every second finds", [] {
            const int n = *rc::gen::inRange(1, 60);
            const auto steps = *rc::gen::container<std::vector<int>>(static_cast<size_t>(n), rc::gen::inRange(0, 13));
            std::vector<double> values;
            for (const int step : steps)
                values.push_back(step);
            LimitSettings s;
            const auto maybe = [](int value) {
                return *rc::gen::arbitrary<bool>() ? std::optional<double>(value) : std::nullopt;
            };
            s.lolo = maybe(*rc::gen::inRange(1, 3));
            s.lo = maybe(*rc::gen::inRange(3, 5));
            s.hi = maybe(*rc::gen::inRange(8, 10));
            s.hihi = maybe(*rc::gen::inRange(10, 12));
            s.deadband = *rc::gen::inRange(0, 3);
            s.onDelayMs = *rc::gen::inRange(0, 4) * 1'000;
            s.offDelayMs = *rc::gen::inRange(0, 4) * 1'000;
            auto expected = bruteForce(s, values);
            auto found = simplified(replayed(s, values));
            sortByKindAndTime(expected);
            sortByKindAndTime(found);
            RC_ASSERT(found == expected);
        });
        QVERIFY(holds);
    }

    void aTighterLimitNeverLosesAnAlarm()
    {
        const bool holds = rc::check("without delays a tighter limit loses none and is never later", [] {
            const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 100));
            std::vector<double> values(steps.begin(), steps.end());
            LimitSettings wide;
            wide.hi = *rc::gen::inRange(50, 90);
            LimitSettings tight = wide;
            tight.hi = *wide.hi - *rc::gen::inRange(0, 40);
            const auto now = replayed(wide, values);
            const auto then = replayed(tight, values);
            const auto compared = compareReplays(now.occurrences(), then.occurrences(), at(1'000'000));
            RC_ASSERT(compared.lost == 0);
            RC_ASSERT(compared.later == 0);
            RC_ASSERT(compared.kept == static_cast<int>(now.occurrences().size()));
        });
        QVERIFY(holds);
    }

    void keptLaterLostAndAdded()
    {
        const std::vector<double> values{5, 9, 9, 9, 5, 8.2, 5, 1, 5};
        LimitSettings draft = bandOf(2, 8.5);
        draft.onDelayMs = 1'000;
        const auto now = replayed(bandOf(2, 8), values); // HI at 1, 5; LO at 7
        const auto then = replayed(draft, values);       // HI at 2; LO at 8, when it is back
        auto compared = compareReplays(now.occurrences(), then.occurrences(), at(9));
        QCOMPARE(compared.later, 2);
        QCOMPARE(compared.lost, 1);
        QCOMPARE(compared.kept, 0);
        QCOMPARE(compared.added, 0);
        compared = compareReplays(then.occurrences(), now.occurrences(), at(9));
        QCOMPARE(compared.kept, 2);
        QCOMPARE(compared.added, 1);
    }

    void chatterIsCountedInBouts_data()
    {
        QTest::addColumn<QList<int>>("seconds");
        QTest::addColumn<int>("bouts");
        QTest::newRow("none") << QList<int>{} << 0;
        QTest::newRow("two in a minute") << QList<int>{0, 30} << 0;
        QTest::newRow("three in a minute") << QList<int>{0, 30, 60} << 1;
        QTest::newRow("three in a minute and a second") << QList<int>{0, 30, 61} << 0;
        QTest::newRow("it goes on") << QList<int>{0, 10, 20, 30, 80, 130} << 1;
        QTest::newRow("it stops and comes again") << QList<int>{0, 10, 20, 81, 91, 101} << 2;
        QTest::newRow("far apart") << QList<int>{0, 100, 200, 300} << 0;
    }
    void chatterIsCountedInBouts()
    {
        QFETCH(QList<int>, seconds);
        QFETCH(int, bouts);
        std::vector<qint64> times;
        for (const int second : seconds)
            times.push_back(at(second));
        QCOMPARE(chatterBouts(times), bouts);
    }

    void theEarliestOverlapIsFound()
    {
        const std::vector<ReplayOccurrence> list{{AlarmKind::Hi, at(0), at(100), 9, true},
                                                 {AlarmKind::HiHi, at(10), at(20), 9, true},
                                                 {AlarmKind::Lo, at(30), at(40), 1, true},
                                                 {AlarmKind::Hi, at(200), 0, 9, true},
                                                 {AlarmKind::Hi, at(50), at(60), 9, false}};
        const OccurrenceIndex high(list, true);
        QCOMPARE(high.firstWithin(at(50), at(60))->raisedAtMs, at(0));
        QVERIFY(!high.firstWithin(at(101), at(199)));
        QCOMPARE(high.firstWithin(at(101), at(200))->raisedAtMs, at(200));
        QCOMPARE(high.firstWithin(at(900), at(901))->raisedAtMs, at(200)); // still active
        QCOMPARE(OccurrenceIndex(list, false).firstWithin(at(0), at(100))->raisedAtMs, at(30));
    }

    // --- suggestion

    void theDeadbandCoversTheNoise()
    {
        SuggestionMeter meter(bandOf(2, 8), {0, 10});
        for (int i = 0; i < 1'000; ++i)
            meter.add(at(i), 5 + (i % 2) * 0.12 + (i % 500 == 0 ? 3 : 0)); // two jumps are no noise
        const auto s = meter.suggestion();
        QCOMPARE(s.steps, 999);
        QVERIFY2(std::abs(s.deadband - 0.12) < 0.011, qPrintable(QString::number(s.deadband)));
    }

    void theDeadbandStaysWithinReason()
    {
        SuggestionMeter still(bandOf(2, 8), {0, 10});
        SuggestionMeter wild(bandOf(2, 8), {0, 10});
        for (int i = 0; i < 100; ++i) {
            still.add(at(i), 5);
            wild.add(at(i), i % 2 == 0 ? 3 : 7);
        }
        QCOMPARE(still.suggestion().deadband, 0.02);
        QCOMPARE(wild.suggestion().deadband, 0.5);
    }

    void delaysRideOutWhatIsShort()
    {
        // Ten dips of 8 s, each 20 s apart, and one that lasts ten minutes.
        SuggestionMeter meter(bandOf(2, 8), {0, 10});
        int second = 0;
        const auto hold = [&](double value, int seconds) {
            for (int i = 0; i < seconds; ++i)
                meter.add(at(second++), value);
        };
        hold(5, 300);
        for (int i = 0; i < 10; ++i) {
            hold(1, 8);
            hold(5, 20);
        }
        hold(1, 600);
        hold(5, 10);
        const auto s = meter.suggestion();
        QCOMPARE(s.excursions, 11);
        QCOMPARE(s.onDelayMs, 8'000);
        QCOMPARE(s.offDelayMs, 20'000);
    }

    void aFewExcursionsSuggestNoDelay()
    {
        SuggestionMeter meter(bandOf(2, 8), {0, 10});
        for (int i = 0; i < 40; ++i)
            meter.add(at(i), i % 10 == 0 ? 1 : 5); // four of a second
        QCOMPARE(meter.suggestion().onDelayMs, 0);
        QCOMPARE(meter.suggestion().offDelayMs, 0);
    }
};

QTEST_GUILESS_MAIN(LimitReplayTest)
#include "tst_alarms_limit_replay.moc"
