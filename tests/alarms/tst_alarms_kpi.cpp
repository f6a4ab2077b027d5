#include <alarm_kpi.h>

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::alarms;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 start = 1'763'683'200'000; // a whole minute

JournalEntry raised(int alarm, qint64 timeMs, int priority = 2)
{
    JournalEntry entry;
    entry.alarm = AlarmId(u"A%1"_s.arg(alarm));
    entry.priority = priority;
    entry.timeMs = timeMs;
    entry.event = AlarmEventKind::ConditionRaised;
    entry.after.process = ProcessState::UnacknowledgedActive;
    entry.announced = true;
    return entry;
}

JournalEntry moved(int alarm, qint64 timeMs, AlarmEventKind event, ProcessState to)
{
    JournalEntry entry = raised(alarm, timeMs);
    entry.event = event;
    entry.after.process = to;
    entry.announced = false;
    return entry;
}

AlarmKpis metered(const std::vector<JournalEntry> &journal, qint64 nowMs, const KpiSettings &settings = {})
{
    AlarmKpiMeter meter(settings);
    for (const JournalEntry &entry : journal)
        meter.add(entry);
    return meter.snapshot(nowMs);
}

/// Both ways; fails where they differ.
AlarmKpis both(const std::vector<JournalEntry> &journal, qint64 nowMs, const KpiSettings &settings = {})
{
    const AlarmKpis kpis = alarmKpis(journal, nowMs, settings);
    if (!(metered(journal, nowMs, settings) == kpis))
        QTest::qFail("meter and batch differ", __FILE__, __LINE__);
    return kpis;
}

} // namespace

class KpiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsZero() { QCOMPARE(both({}, start), AlarmKpis{}); }
    void rates()
    {
        std::vector<JournalEntry> journal;
        for (int i = 0; i < 12; ++i)
            journal.push_back(raised(i % 3, start + i * 5 * minute, 1 + i % 4));
        KpiSettings settings;
        settings.windowMinutes = 60;
        const AlarmKpis k = both(journal, start + 59 * minute, settings);
        QCOMPARE(k.announced, 12);
        QCOMPARE(k.perHour, 12.0);
        QCOMPARE(k.per10Minutes, 2.0);
        QCOMPARE(k.peak10Minutes, 2);
        QCOMPARE(k.byPriority, (std::array{3, 3, 3, 3}));
        QCOMPARE(k.top.size(), 3U);
        QCOMPARE(k.topShare, 1.0);
    }
    void whatLeavesTheWindowIsGone()
    {
        KpiSettings settings;
        settings.windowMinutes = 60;
        const std::vector<JournalEntry> journal{raised(1, start), raised(2, start + 30 * minute)};
        QCOMPARE(both(journal, start + 60 * minute - 1, settings).announced, 2);
        QCOMPARE(both(journal, start + 60 * minute, settings).announced, 1);
        QCOMPARE(both(journal, start + 90 * minute, settings).announced, 0);
        QCOMPARE(both(journal, start + 400 * 24 * 60 * minute, settings).announced, 0);
    }
    void silentAlarmsDoNotCount()
    {
        JournalEntry silent = raised(1, start);
        silent.announced = false;
        QCOMPARE(both({silent}, start).announced, 0);
    }
    void flood_data()
    {
        QTest::addColumn<int>("alarms"); // in the first minute
        QTest::addColumn<int>("follow"); // one a minute after it
        QTest::addColumn<int>("floods");
        QTest::addColumn<int>("floodMinutes");
        QTest::newRow("ten are none") << 10 << 0 << 0 << 0;
        QTest::newRow("eleven are one") << 11 << 0 << 1 << 10;
        QTest::newRow("four more end it") << 11 << 4 << 1 << 10;
        QTest::newRow("five more keep it a minute") << 11 << 5 << 1 << 11;
        QTest::newRow("one a minute keeps it up") << 11 << 15 << 1 << 21;
    }
    void flood()
    {
        QFETCH(int, alarms);
        QFETCH(int, follow);
        QFETCH(int, floods);
        QFETCH(int, floodMinutes);
        std::vector<JournalEntry> journal;
        for (int i = 0; i < alarms; ++i)
            journal.push_back(raised(i, start + i));
        for (int i = 1; i <= follow; ++i)
            journal.push_back(raised(i, start + i * minute));
        const AlarmKpis k = both(journal, start + 40 * minute);
        QCOMPARE(k.floods, floods);
        QVERIFY(!k.inFlood);
        QCOMPARE(k.floodMinutes, floodMinutes);
    }
    void floodLastsWhileFiveOrMoreCome()
    {
        std::vector<JournalEntry> journal;
        for (int i = 0; i < 11; ++i)
            journal.push_back(raised(i, start + i));
        for (int i = 0; i < 5; ++i)
            journal.push_back(raised(i, start + 9 * minute + i));
        // Minute 9 holds 16 in ten minutes; from minute 10 on five; in minute 19 none.
        const auto at = [&](int m) { return both(journal, start + m * minute).inFlood; };
        QVERIFY(at(0));
        QVERIFY(at(10));
        QVERIFY(at(18));
        QVERIFY(at(19)); // the minute is not over yet
        QVERIFY(!at(20));
    }
    void floodIsSeenAtOnce()
    {
        AlarmKpiMeter meter;
        for (int i = 0; i < 10; ++i)
            meter.add(raised(i, start + i));
        QVERIFY(!meter.snapshot(start + 20).inFlood);
        meter.add(raised(11, start + 21));
        QVERIFY(meter.snapshot(start + 21).inFlood);
    }
    void chattering_data()
    {
        QTest::addColumn<QList<qint64>>("seconds");
        QTest::addColumn<bool>("chatters");
        QTest::newRow("three in a minute") << QList<qint64>{0, 30, 60} << true;
        QTest::newRow("three in more") << QList<qint64>{0, 30, 61} << false;
        QTest::newRow("two") << QList<qint64>{0, 1} << false;
        QTest::newRow("across the minute") << QList<qint64>{50, 70, 100} << true;
    }
    void chattering()
    {
        QFETCH(QList<qint64>, seconds);
        QFETCH(bool, chatters);
        std::vector<JournalEntry> journal;
        for (const qint64 s : seconds) {
            journal.push_back(raised(1, start + s * 1'000));
            journal.push_back(moved(1, start + s * 1'000 + 1, AlarmEventKind::ConditionCleared,
                                    ProcessState::ReturnedUnacknowledged));
        }
        const AlarmKpis k = both(journal, start + 5 * minute);
        QCOMPARE(!k.chattering.empty(), chatters);
    }
    void manyAlarmsOnceAreNotChattering()
    {
        QVERIFY(both({raised(1, start), raised(2, start), raised(3, start)}, start).chattering.empty());
    }
    void standingAndStale()
    {
        constexpr qint64 day = 24 * 60 * minute;
        std::vector<JournalEntry> journal{raised(1, start), raised(2, start + minute)};
        QCOMPARE(both(journal, start + 2 * minute).standing, 2);
        QCOMPARE(both(journal, start + 2 * minute).unacknowledged, 2);
        QVERIFY(both(journal, start + day).stale.empty());
        QCOMPARE(both(journal, start + day + 1).stale, std::vector{AlarmId(u"A1"_s)});
        // Acknowledging does not end standing; returning or shelving does.
        journal.push_back(moved(1, start + 3 * minute, AlarmEventKind::Acknowledge, ProcessState::AcknowledgedActive));
        JournalEntry shelved =
            moved(2, start + 4 * minute, AlarmEventKind::ShelveTimed, ProcessState::UnacknowledgedActive);
        shelved.after.shelf = ShelfKind::Timed;
        journal.push_back(shelved);
        const AlarmKpis k = both(journal, start + 2 * day);
        QCOMPARE(k.standing, 1);
        QCOMPARE(k.unacknowledged, 0);
        QCOMPARE(k.stale, std::vector{AlarmId(u"A1"_s)});
    }
    void acknowledgementTimes()
    {
        const auto ack = [](int alarm, qint64 t) {
            return moved(alarm, t, AlarmEventKind::Acknowledge, ProcessState::AcknowledgedActive);
        };
        const AlarmKpis k = both({raised(1, start), raised(2, start), ack(1, start + minute),
                                  ack(2, start + 9 * minute), ack(3, start + 9 * minute)},
                                 start + 10 * minute);
        QCOMPARE(k.acknowledged, 2); // nobody was told of the third
        QCOMPARE(k.acknowledgedInTime, 1);
        QCOMPARE(k.acknowledgeMeanMs, 5 * minute);
    }
    void topTenOfMany()
    {
        std::vector<JournalEntry> journal;
        for (int i = 0; i < 20; ++i) {
            for (int n = 0; n <= (i < 2 ? 9 : 0); ++n)
                journal.push_back(raised(10 + i, start + std::ssize(journal) * 2 * minute));
        }
        const AlarmKpis k = both(journal, journal.back().timeMs);
        QCOMPARE(k.announced, 38);
        QCOMPARE(k.top.size(), 10U);
        QCOMPARE(k.top[0], (AlarmCount{AlarmId(u"A10"_s), 10}));
        QCOMPARE(k.topShare, 28.0 / 38);
    }
    void clockSetBackDoesNotConfuse()
    {
        const std::vector<JournalEntry> journal{raised(1, start + 10 * minute), raised(2, start),
                                                raised(3, start + minute)};
        QCOMPARE(both(journal, start).announced, 3);
    }
    /// The meter asked at any time says what the batch says of the journal until then.
    void meterEqualsBatch()
    {
        QVERIFY(rc::check("incremental = batch", [] {
            KpiSettings settings;
            settings.windowMinutes = *rc::gen::inRange(1, 90);
            const int pace = *rc::gen::element(1, 20, 200, 4'000);
            const auto length = *rc::gen::inRange(0, 250);
            AlarmKpiMeter meter(settings);
            std::vector<JournalEntry> journal;
            std::array<AlarmRecord, 5> alarms;
            for (size_t i = 0; i < alarms.size(); ++i) {
                alarms[i].id = AlarmId(u"A%1"_s.arg(i));
                alarms[i].priority = 1 + static_cast<int>(i % 4);
            }
            constexpr std::array kinds{
                AlarmEventKind::ConditionRaised,  AlarmEventKind::ConditionCleared, AlarmEventKind::ConditionRaised,
                AlarmEventKind::ConditionCleared, AlarmEventKind::Acknowledge,      AlarmEventKind::ShelveTimed,
                AlarmEventKind::Unshelve,         AlarmEventKind::TakeOutOfService, AlarmEventKind::ReturnToService};
            quint32 seed = *rc::gen::arbitrary<quint32>();
            const auto next = [&seed] { return static_cast<int>((seed = seed * 1'664'525 + 1'013'904'223) >> 16); };
            qint64 now = start;
            for (int i = 0; i < length; ++i) {
                now += next() % (pace * 100);
                AlarmRecord &record = alarms[static_cast<size_t>(next()) % alarms.size()];
                AlarmEvent event;
                event.kind = kinds[static_cast<size_t>(next()) % kinds.size()];
                event.by = event.text = u"x"_s;
                event.untilMs = now + 1;
                const auto result = applyEvent(record, event, now, {});
                if (!result)
                    continue;
                record = result->record;
                for (const JournalEntry &entry : result->journal) {
                    journal.push_back(entry);
                    meter.add(entry);
                }
                if (next() % 16 == 0)
                    RC_ASSERT(meter.snapshot(now) == alarmKpis(journal, now, settings));
            }
            now += *rc::gen::inRange<qint64>(0, 3 * 60) * minute;
            RC_ASSERT(meter.snapshot(now) == alarmKpis(journal, now, settings));
        }));
    }
};

QTEST_GUILESS_MAIN(KpiTest)
#include "tst_alarms_kpi.moc"
