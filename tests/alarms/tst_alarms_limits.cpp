#include <limit_evaluator.h>

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::alarms;

namespace {

constexpr Range bar10{0, 10};
const double notANumber = std::nan("");

LimitSettings p1()
{
    return {1.5, 2, 8, 9.5, 0.1, 0, 0};
}

QString text(const LimitOutcome &out)
{
    QStringList parts;
    for (const LimitChange &change : out.changes)
        parts.append((change.active ? u"+"_s : u"-"_s) + toText(change.kind));
    return parts.join(u' ');
}

LimitSample sampleAt(qint64 t, double value, SampleUse use = SampleUse::Good)
{
    return {1'763'683'200'000 + t, 1'763'683'200'000 + t, t, value, use};
}

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void check_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("field"); // empty = accepted
        QTest::addColumn<ErrorCode>("code");
        const auto order = ErrorCode::LimitsInconsistent;
        const auto range = ErrorCode::FieldRange;
        const auto row = [](const char *name, const QString &json, const QString &field = {},
                            ErrorCode code = ErrorCode::Internal) { QTest::newRow(name) << json << field << code; };
        row("all", u"lolo 1.5 lo 2 hi 8 hihi 9.5 db 0.1"_s);
        row("none", u""_s);
        row("one", u"hi 8"_s);
        row("equal on one side", u"lolo 2 lo 2 hi 8 hihi 8"_s);
        row("at the ends", u"lolo 0 hihi 10"_s);
        row("lolo above lo", u"lolo 3 lo 2"_s, u"limits.lolo"_s, order);
        row("hi above hihi", u"hi 9 hihi 8"_s, u"limits.hihi"_s, order);
        row("lo above hi", u"lo 8 hi 2"_s, u"limits.hi"_s, order);
        row("lo equals hi", u"lo 5 hi 5"_s, u"limits.hi"_s, order);
        row("lolo above hihi alone", u"lolo 8 hihi 2"_s, u"limits.hihi"_s, order);
        row("below the range", u"lo -0.1"_s, u"limits.lo"_s, order);
        row("above the range", u"hihi 10.1"_s, u"limits.hihi"_s, order);
        row("not a number", u"hi nan"_s, u"limits.hi"_s, order);
        row("infinite", u"hihi inf"_s, u"limits.hihi"_s, order);
        row("deadband negative", u"lo 2 db -1"_s, u"limits.deadband"_s, range);
        row("deadband nan", u"db nan"_s, u"limits.deadband"_s, range);
        row("deadband just fits", u"lo 2 hi 8 db 3"_s);
        row("deadband too wide", u"lo 2 hi 8 db 3.1"_s, u"limits.deadband"_s, order);
        row("deadband beyond the range", u"hi 2 db 2.1"_s, u"limits.deadband"_s, order);
        row("on-delay negative", u"on -1"_s, u"limits.onDelayMs"_s, range);
        row("off-delay too long", u"off 86400001"_s, u"limits.offDelayMs"_s, range);
        row("longest delays", u"on 86400000 off 86400000"_s);
    }
    void check()
    {
        QFETCH(QString, json);
        QFETCH(QString, field);
        QFETCH(ErrorCode, code);
        LimitSettings s;
        const QStringList words = json.split(u' ', Qt::SkipEmptyParts);
        for (int i = 0; i + 1 < words.size(); i += 2) {
            const double number = words[i + 1].toDouble();
            if (words[i] == u"lolo")
                s.lolo = number;
            else if (words[i] == u"lo")
                s.lo = number;
            else if (words[i] == u"hi")
                s.hi = number;
            else if (words[i] == u"hihi")
                s.hihi = number;
            else if (words[i] == u"db")
                s.deadband = number;
            else if (words[i] == u"on")
                s.onDelayMs = static_cast<qint64>(number);
            else if (words[i] == u"off")
                s.offDelayMs = static_cast<qint64>(number);
            else
                QFAIL("unknown word");
        }
        const auto result = checkLimits(s, bar10);
        QCOMPARE(result.ok(), field.isEmpty());
        if (!result) {
            QCOMPARE(result.error().field, field);
            QCOMPARE(result.error().code, code);
        }
    }
    void emptyRangeIsRefused()
    {
        QCOMPARE(checkLimits({}, {5, 5}).error().field, u"range"_s);
        QCOMPARE(checkLimits({}, {0, notANumber}).error().field, u"range"_s);
    }
    void settingsRoundTrip()
    {
        for (const LimitSettings &s : {p1(), LimitSettings{}, LimitSettings{{}, 2, {}, {}, 0, 5'000, 7'000}}) {
            const auto back = limitSettingsFromJson(toJson(s));
            QVERIFY(back.ok());
            QVERIFY(*back == s);
        }
        QCOMPARE(limitSettingsFromJson({{u"hi"_s, u"8"_s}}).error().field, u"limits.hi"_s);
        QCOMPARE(limitSettingsFromJson({{u"onDelayMs"_s, true}}).error().field, u"limits.onDelayMs"_s);
    }
    void priorities()
    {
        QCOMPARE(defaultPriority(AlarmKind::HiHi), 1);
        QCOMPARE(defaultPriority(AlarmKind::LoLo), 1);
        for (const AlarmKind kind : allAlarmKinds)
            QVERIFY(defaultPriority(kind) >= 1 && defaultPriority(kind) <= 4);
    }

    /// Values one after another and what they change, limits of P1, no delays.
    void walk_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QStringList>("changes");
        const auto row = [](const char *name, const QList<double> &values, const QStringList &changes) {
            QTest::newRow(name) << values << changes;
        };
        row("normal", {5, 2, 8, 2.01, 7.99}, {{}, {}, {}, {}, {}});
        row("high and back", {5, 8.01, 7.95, 7.9}, {{}, u"+hi"_s, {}, u"-hi"_s});
        row("low and back", {5, 1.99, 2.05, 2.1}, {{}, u"+lo"_s, {}, u"-lo"_s});
        row("critical high in steps", {9, 9.5, 9.51, 9.45, 9.4, 7.9},
            {u"+hi"_s, {}, u"+hihi"_s, {}, u"-hihi"_s, u"-hi"_s});
        row("critical low in steps", {1.9, 1.5, 1.49, 1.55, 1.6, 2.1},
            {u"+lo"_s, {}, u"+lolo"_s, {}, u"-lolo"_s, u"-lo"_s});
        row("spike past both, graver first", {5, 10, 5}, {{}, u"+hihi +hi"_s, u"-hihi -hi"_s});
        row("from one side to the other", {1, 9.9}, {u"+lolo +lo"_s, u"+hihi -lolo -lo +hi"_s});
        row("inside the deadband", {8.1, 7.95, 8.05, 7.91, 8.2, 7.99}, {u"+hi"_s, {}, {}, {}, {}, {}});
        row("not a number holds", {9, notANumber, 5}, {u"+hi"_s, {}, u"-hi"_s});
    }
    void walk()
    {
        QFETCH(QList<double>, values);
        QFETCH(QStringList, changes);
        LimitState state;
        for (int i = 0; i < values.size(); ++i) {
            const LimitOutcome out = judgeSample(state, p1(), sampleAt(i * 1'000, values[i]));
            // One sample's changes come by limit, graver limits first; compare as a set of words.
            QStringList expected = changes[i].split(u' ', Qt::SkipEmptyParts);
            QStringList actual = text(out).split(u' ', Qt::SkipEmptyParts);
            expected.sort();
            actual.sort();
            QCOMPARE(actual, expected);
            for (const LimitChange &change : out.changes) {
                QCOMPARE(change.value, values[i]);
                QCOMPARE(change.limit, *limitOf(p1(), change.kind));
                QCOMPARE(state.active(change.kind), change.active);
            }
        }
    }
    void graverLimitComesFirst()
    {
        LimitState state;
        QCOMPARE(text(judgeSample(state, p1(), sampleAt(0, 1))), u"+lolo +lo"_s);
        QCOMPARE(text(judgeSample(state, p1(), sampleAt(1, 9.9))), u"-lolo +hihi -lo +hi"_s);
    }
    void badSamplesNeitherRaiseNorClear()
    {
        LimitState state;
        QCOMPARE(text(judgeSample(state, p1(), sampleAt(0, 9.9, SampleUse::Bad))), QString());
        (void)judgeSample(state, p1(), sampleAt(1, 9.9));
        const LimitOutcome out = judgeSample(state, p1(), sampleAt(2, 5, SampleUse::Bad));
        QCOMPARE(out.fate, SampleFate::Held);
        QVERIFY(out.changes.empty());
        QVERIFY(state.active(AlarmKind::HiHi));
    }
    void uncertainSamplesAreJudged()
    {
        LimitState state;
        QCOMPARE(text(judgeSample(state, p1(), sampleAt(0, 10.4, SampleUse::Uncertain))), u"+hihi +hi"_s);
    }
    void lateSamplesAreHistory()
    {
        LimitState state;
        (void)judgeSample(state, p1(), sampleAt(5'000, 5));
        for (const qint64 t : {4'000, 5'000}) {
            LimitSample late = sampleAt(t, 9.9);
            late.monotonicMs = 6'000;
            late.receivedMs = 1'763'683'206'000;
            const LimitOutcome out = judgeSample(state, p1(), late);
            QCOMPARE(out.fate, SampleFate::Late);
            QVERIFY(out.changes.empty());
        }
        QCOMPARE(state.lastValue, 5.0);
    }
    void fastDeviceClockDoesNotBlind()
    {
        LimitState state;
        LimitSample fast = sampleAt(0, 5);
        fast.timeMs += 3'600'000;
        QCOMPARE(judgeSample(state, p1(), fast).fate, SampleFate::Judged);
        // Clock corrected: the next sample is an hour older than the last one claimed to be, and is judged.
        QCOMPARE(text(judgeSample(state, p1(), sampleAt(1'000, 9.9))), u"+hihi +hi"_s);
    }
    void clockSetBackIsFollowedAfterAWhile()
    {
        LimitState state;
        (void)judgeSample(state, p1(), sampleAt(0, 5));
        int judgedAt = -1;
        for (int i = 1; i < 30 && judgedAt < 0; ++i) {
            LimitSample sample = sampleAt(i * 1'000, 9.9);
            sample.timeMs -= 3'600'000;
            sample.receivedMs -= 3'600'000;
            if (judgeSample(state, p1(), sample).fate == SampleFate::Judged)
                judgedAt = i;
        }
        QCOMPARE(judgedAt, 11);
        QVERIFY(state.active(AlarmKind::HiHi));
    }
    void backlogBetweenLiveSamplesStaysHistory()
    {
        LimitState state;
        for (int i = 0; i < 60; ++i) {
            (void)judgeSample(state, p1(), sampleAt(i * 1'000, 5));
            LimitSample old = sampleAt(i * 1'000 + 500, 9.9);
            old.timeMs -= 3'600'000;
            QCOMPARE(judgeSample(state, p1(), old).fate, SampleFate::Late);
        }
        QVERIFY(!state.active(AlarmKind::HiHi));
    }

    void editedLimits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QList<double>>("hiBeforeAfter"); // negative = not set
        QTest::addColumn<QString>("change");
        QTest::newRow("raised above the value") << 8.5 << QList{8.0, 9.0} << u"-hi"_s;
        QTest::newRow("lowered below the value") << 7.0 << QList{8.0, 6.0} << u"+hi"_s;
        QTest::newRow("value now in the deadband") << 8.5 << QList{8.0, 8.55} << QString();
        QTest::newRow("still beyond") << 8.5 << QList{8.0, 8.2} << QString();
        QTest::newRow("still inside") << 5.0 << QList{8.0, 7.0} << QString();
        QTest::newRow("removed") << 8.5 << QList{8.0, -1.0} << u"-hi"_s;
        QTest::newRow("added") << 8.5 << QList{-1.0, 8.0} << u"+hi"_s;
    }
    void editedLimits()
    {
        QFETCH(double, value);
        QFETCH(QList<double>, hiBeforeAfter);
        QFETCH(QString, change);
        LimitSettings before;
        LimitSettings edited;
        before.deadband = edited.deadband = 0.1;
        if (hiBeforeAfter[0] >= 0)
            before.hi = hiBeforeAfter[0];
        if (hiBeforeAfter[1] >= 0)
            edited.hi = hiBeforeAfter[1];
        LimitState state;
        (void)judgeSample(state, before, sampleAt(0, value));
        QCOMPARE(text(limitsEdited(state, edited, 500)), change);
        QCOMPARE(text(limitsEdited(state, edited, 600)), QString());
    }
    void editingIsNotJudgedByABadValue()
    {
        LimitState state;
        (void)judgeSample(state, p1(), sampleAt(0, 7));
        (void)judgeSample(state, p1(), sampleAt(1, 7, SampleUse::Bad));
        LimitSettings edited = p1();
        edited.hi = 6;
        QVERIFY(limitsEdited(state, edited, 2).changes.empty());
        QCOMPARE(text(judgeSample(state, edited, sampleAt(3, 7))), u"+hi"_s);
    }
    void stateRefusesNonsense()
    {
        LimitState state;
        const QJsonObject whole = toJson(state, 0);
        QVERIFY(*limitStateFromJson(whole) == state);
        QCOMPARE(limitStateFromJson({}).error().field, u"limits"_s);
        QJsonObject json = whole;
        QJsonArray limits = json[u"limits"_s].toArray();
        limits[2] = QJsonObject{{u"phase"_s, 4}, {u"elapsedMs"_s, 0}};
        json[u"limits"_s] = limits;
        QCOMPARE(limitStateFromJson(json).error().field, u"limits.phase"_s);
        limits[2] = QJsonObject{{u"phase"_s, 1}, {u"elapsedMs"_s, -5}};
        json[u"limits"_s] = limits;
        QCOMPARE(limitStateFromJson(json).error().field, u"limits.elapsedMs"_s);
        json = whole;
        json[u"lastValue"_s] = u"5"_s;
        QCOMPARE(limitStateFromJson(json).error().field, u"lastValue"_s);
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_alarms_limits.moc"
