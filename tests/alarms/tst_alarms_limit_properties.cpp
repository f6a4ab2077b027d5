#include <limit_evaluator.h>

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace gemba::alarms;

namespace {

/// A setting drawn at random that checkLimits() accepts, on a grid of 0.25 so that equalities do occur.
LimitSettings drawnSettings()
{
    LimitSettings s;
    const int lolo = *rc::gen::inRange(0, 8);
    const int lo = lolo + *rc::gen::inRange(0, 6);
    const int hi = lo + *rc::gen::inRange(8, 16);
    const int hihi = hi + *rc::gen::inRange(0, 6);
    if (*rc::gen::arbitrary<bool>())
        s.lolo = lolo / 4.0;
    if (*rc::gen::arbitrary<bool>())
        s.lo = lo / 4.0;
    if (*rc::gen::arbitrary<bool>())
        s.hi = hi / 4.0;
    if (*rc::gen::arbitrary<bool>())
        s.hihi = hihi / 4.0;
    s.deadband = *rc::gen::inRange(1, 5) / 4.0;
    RC_PRE(checkLimits(s, {0, 10}).ok());
    return s;
}

std::vector<double> drawnWalk()
{
    const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-6, 7));
    std::vector<double> values;
    double value = *rc::gen::inRange(0, 41) / 4.0;
    for (const int step : steps) {
        value = std::clamp(value + step / 8.0, 0.0, 10.0);
        values.push_back(value);
    }
    return values;
}

LimitOutcome feed(LimitState &state, const LimitSettings &settings, qint64 second, double value)
{
    return judgeSample(state, settings, {second * 1'000, second * 1'000, second * 1'000, value, SampleUse::Good});
}

} // namespace

class LimitPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A raise and the clear after it are at least a deadband apart, so the way the value has gone bounds their number.
    void transitionsAreBoundedByTheWayGone()
    {
        QVERIFY(rc::check("transitions ≤ way / deadband + 1", [] {
            const LimitSettings settings = drawnSettings();
            const auto values = drawnWalk();
            LimitState state;
            std::array<int, limitCount> transitions{};
            double way = 0;
            for (size_t i = 0; i < values.size(); ++i) {
                if (i > 0)
                    way += std::abs(values[i] - values[i - 1]);
                for (const LimitChange &change : feed(state, settings, static_cast<qint64>(i), values[i]).changes)
                    ++transitions[static_cast<size_t>(std::find(limitKinds.begin(), limitKinds.end(), change.kind) -
                                                      limitKinds.begin())];
            }
            for (const int count : transitions)
                RC_ASSERT(count <= way / settings.deadband + 1);
        }));
    }
    void noChatterInsideTheDeadband()
    {
        QVERIFY(rc::check("a raised limit keeps still inside its deadband", [] {
            LimitSettings settings;
            settings.hi = 8;
            settings.deadband = *rc::gen::inRange(1, 9) / 8.0;
            LimitState state;
            RC_ASSERT(feed(state, settings, 0, 8.5).changes.size() == 1U);
            const auto parts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 1'000));
            for (size_t i = 0; i < parts.size(); ++i) {
                // Strictly between the point of return and anything above the limit.
                const double value = 8 - settings.deadband + parts[i] / 1'000.0 * (settings.deadband + 1);
                RC_ASSERT(feed(state, settings, static_cast<qint64>(i) + 1, value).changes.empty());
            }
        }));
    }
    /// The evaluator against the definition read plainly: last decisive value wins.
    void withoutDelaysItIsTheDefinition()
    {
        QVERIFY(rc::check("active = the last decisive value was beyond", [] {
            const LimitSettings settings = drawnSettings();
            const auto values = drawnWalk();
            LimitState state;
            std::array<bool, limitCount> active{};
            for (size_t i = 0; i < values.size(); ++i) {
                (void)feed(state, settings, static_cast<qint64>(i), values[i]);
                for (size_t l = 0; l < limitKinds.size(); ++l) {
                    const auto at = limitOf(settings, limitKinds[l]);
                    if (!at)
                        continue;
                    const bool high = limitKinds[l] == AlarmKind::Hi || limitKinds[l] == AlarmKind::HiHi;
                    const double past = high ? values[i] - *at : *at - values[i];
                    if (past > 0)
                        active[l] = true;
                    else if (past <= -settings.deadband)
                        active[l] = false;
                    RC_ASSERT(state.active(limitKinds[l]) == active[l]);
                }
            }
        }));
    }
    void raisesAndClearsAlternate()
    {
        QVERIFY(rc::check("no second raise without a clear, delays or not", [] {
            LimitSettings settings = drawnSettings();
            settings.onDelayMs = *rc::gen::inRange(0, 4) * 500;
            settings.offDelayMs = *rc::gen::inRange(0, 4) * 500;
            const auto values = drawnWalk();
            LimitState state;
            std::array<bool, allAlarmKinds.size()> active{};
            for (size_t i = 0; i < values.size(); ++i) {
                for (const LimitChange &change : feed(state, settings, static_cast<qint64>(i), values[i]).changes) {
                    bool &was = active[static_cast<size_t>(change.kind)];
                    RC_ASSERT(was != change.active);
                    was = change.active;
                }
            }
        }));
    }
    /// Storing and loading at any moment loses at most the time of the stop: with samples that go on, nothing else
    /// differs.
    void restartAtAnyMomentEndsInTheSameState()
    {
        QVERIFY(rc::check("store and load in the middle", [] {
            const LimitSettings settings = drawnSettings();
            const auto values = drawnWalk();
            const auto at = *rc::gen::inRange<size_t>(0, values.size() + 1);
            LimitState straight;
            LimitState broken;
            for (size_t i = 0; i < values.size(); ++i) {
                if (i == at)
                    broken = *limitStateFromJson(toJson(broken, static_cast<qint64>(i) * 1'000));
                (void)feed(straight, settings, static_cast<qint64>(i), values[i]);
                (void)feed(broken, settings, static_cast<qint64>(i), values[i]);
                RC_ASSERT(straight == broken);
            }
        }));
    }
    void lateSamplesChangeNothing()
    {
        QVERIFY(rc::check("a stream with stragglers is the stream without", [] {
            const LimitSettings settings = drawnSettings();
            const auto values = drawnWalk();
            LimitState clean;
            LimitState mixed;
            for (size_t i = 0; i < values.size(); ++i) {
                const auto second = static_cast<qint64>(i);
                (void)feed(clean, settings, second, values[i]);
                (void)feed(mixed, settings, second, values[i]);
                const qint64 straggler = *rc::gen::inRange<qint64>(0, second + 1);
                const double any = *rc::gen::inRange(0, 41) / 4.0;
                const auto out =
                    judgeSample(mixed, settings, {straggler * 1'000, second * 1'000 + 1, second * 1'000 + 1, any});
                RC_ASSERT(out.fate == SampleFate::Late);
                RC_ASSERT(out.changes.empty());
                RC_ASSERT(mixed.limits == clean.limits);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(LimitPropertiesTest)
#include "tst_alarms_limit_properties.moc"
