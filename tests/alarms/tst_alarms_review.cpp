#include "alarm_plant.h"

#include <rationalisation.h>
#include <review_store.h>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::alarms;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

struct Plant : AlarmPlant
{
    Plant()
    {
        configure(AlarmPlant::sensor("P1"));
        configure(AlarmPlant::sensor("P2", "B2"));
    }
    ReviewAlarms::Reply review(const ReviewAlarms::Params &in = {})
    {
        return read<ReviewAlarms::Reply>([&](ReadTransaction &tx) { return service->review(tx, in); });
    }
    static ReviewedAlarm of(const ReviewAlarms::Reply &reply, const char *alarm)
    {
        for (const ReviewedAlarm &row : reply.alarms) {
            if (row.alarm.text() == QString::fromLatin1(alarm))
                return row;
        }
        return {};
    }
    Result<Rationalisation> rationalise(const char *alarm, qint64 version = 0, const QString &action = u"Close V-31"_s,
                                        int months = 12)
    {
        RationaliseAlarm::Params in;
        in.alarm = AlarmId(QString::fromLatin1(alarm));
        in.expectedVersion = version;
        in.cause = u"Hose burst"_s;
        in.consequence = u"Presses lose stroke force"_s;
        in.action = action;
        in.respondMinutes = 10;
        in.consequenceClass = WireConsequence::Major;
        in.reviewMonths = months;
        return executor->writeNow<Rationalisation>(
            [&](Transaction &tx) { return service->rationalise(tx, person(), in); });
    }
    void comeAndGo(const char *sensor, int times, int apartS)
    {
        for (int i = 0; i < times; ++i) {
            sample(sensor, 8.5);
            sample(sensor, 5);
            clock->advanceMs(apartS * 1'000LL);
        }
    }
};

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void consequenceAndTimeMakeThePriority_data()
    {
        QTest::addColumn<int>("consequence");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("priority"); ///< 0 = no alarm
        const auto row = [](ConsequenceClass c, int minutes, int priority) {
            QTest::addRow("%d in %d min", int(c), minutes) << int(c) << minutes << priority;
        };
        for (const int minutes : {1, 10, 1'000})
            row(ConsequenceClass::None, minutes, 0);
        for (const auto &[minutes, priority] :
             {std::pair{1, 3}, {4, 3}, {5, 3}, {14, 3}, {15, 4}, {59, 4}, {60, 4}, {999, 4}})
            row(ConsequenceClass::Minor, minutes, priority);
        for (const auto &[minutes, priority] :
             {std::pair{1, 1}, {4, 1}, {5, 2}, {14, 2}, {15, 3}, {59, 3}, {60, 3}, {999, 3}})
            row(ConsequenceClass::Major, minutes, priority);
        for (const auto &[minutes, priority] :
             {std::pair{1, 1}, {4, 1}, {5, 1}, {14, 1}, {15, 2}, {59, 2}, {60, 2}, {999, 2}})
            row(ConsequenceClass::Severe, minutes, priority);
    }
    void consequenceAndTimeMakeThePriority()
    {
        QFETCH(int, consequence);
        QFETCH(int, minutes);
        QFETCH(int, priority);
        QCOMPARE(suggestedPriority(static_cast<ConsequenceClass>(consequence), minutes).value_or(0), priority);
    }

    void moreTimeOrLessHarmNeverMakesItMoreUrgent()
    {
        for (int minutes = 1; minutes < 120; ++minutes) {
            for (const auto c : {ConsequenceClass::Minor, ConsequenceClass::Major, ConsequenceClass::Severe})
                QVERIFY(*suggestedPriority(c, minutes + 1) >= *suggestedPriority(c, minutes));
            QVERIFY(*suggestedPriority(ConsequenceClass::Major, minutes) >=
                    *suggestedPriority(ConsequenceClass::Severe, minutes));
            QVERIFY(*suggestedPriority(ConsequenceClass::Minor, minutes) >=
                    *suggestedPriority(ConsequenceClass::Major, minutes));
        }
    }

    void theWorstComesFirst()
    {
        Plant plant;
        plant.comeAndGo("P2", 4, 5);   // chatters
        plant.comeAndGo("P1", 2, 300); // does not
        const auto reply = plant.review();
        QCOMPARE(reply.alarms[0].alarm.text(), u"P2.HI"_s);
        QCOMPARE(reply.alarms[0].announced, 4);
        QCOMPARE(reply.alarms[0].chatterBouts, 1);
        QCOMPARE(reply.alarms[1].alarm.text(), u"P1.HI"_s);
        QCOMPARE(reply.alarms[1].chatterBouts, 0);
        QCOMPARE(reply.announced, 6);
        QCOMPARE(reply.perDay, 6.0 / 7);
        QCOMPARE(reply.chattering, 1);
        QCOMPARE(reply.announcedByPriority[1], 6);
        QCOMPARE(std::accumulate(reply.definitionsByPriority.begin(), reply.definitionsByPriority.end(), qint64(0)),
                 reply.definitions);
        QVERIFY(reply.alarms.size() == reply.definitions);
        ReviewAlarms::Params only;
        only.area = u"B1"_s;
        for (const ReviewedAlarm &alarm : plant.review(only).alarms)
            QCOMPARE(alarm.area, u"B1"_s);
        QCOMPARE(plant.review(only).announced, 6); // the plant is the plant
        only.limit = 1;
        QCOMPARE(plant.review(only).alarms.size(), 1);
    }

    void whatNobodyAnswersIsSaid()
    {
        Plant plant;
        plant.sample("P1", 8.5);
        auto row = Plant::of(plant.review(), "P1.HI");
        QVERIFY(row.neverActedUpon);
        QVERIFY(row.standing);
        QVERIFY(plant.acknowledge("P1.HI").ok());
        QVERIFY(plant.acknowledge("P1.HI").ok());
        row = Plant::of(plant.review(), "P1.HI");
        QVERIFY(!row.neverActedUpon);
        QCOMPARE(row.acknowledged, 1);
        QVERIFY(!Plant::of(plant.review(), "P2.HI").neverActedUpon); // it never came
    }

    void whatStandsForMoreThanADayIsStale()
    {
        Plant plant;
        plant.sample("P1", 8.5);
        plant.pass(24 * 3'600'000LL);
        QVERIFY(!Plant::of(plant.review(), "P1.HI").stale);
        plant.pass(1);
        const auto reply = plant.review();
        QVERIFY(Plant::of(reply, "P1.HI").stale);
        QCOMPARE(reply.stale, 1);
        QCOMPARE(reply.alarms[0].alarm.text(), u"P1.HI"_s);
    }

    void onlyTheDaysAskedForCount()
    {
        Plant plant;
        plant.comeAndGo("P1", 1, 1);
        plant.pass(2 * 86'400'000LL);
        ReviewAlarms::Params in;
        in.days = 1;
        QCOMPARE(plant.review(in).announced, 0);
        in.days = 3;
        QCOMPARE(plant.review(in).announced, 1);
    }

    void rationalisingSaysWhyAndWhatToDo()
    {
        Plant plant;
        QVERIFY(Plant::of(plant.review(), "P1.HI").overdue);
        const auto written = plant.rationalise("P1.HI");
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
        QCOMPARE(written->version, 1);
        QCOMPARE(*written->suggestedPriority, 2);
        QVERIFY(!written->doneBy.isEmpty());
        const auto row = Plant::of(plant.review(), "P1.HI");
        QVERIFY(!row.overdue);
        QCOMPARE(row.rationalisation->cause, u"Hose burst"_s);
        // The operator is told what to do, and the priority is nobody's but the limits' own.
        QCOMPARE(plant.alarm("P1.HI").response, u"Close V-31"_s);
        QCOMPARE(plant.alarm("P1.HI").priority, 2);
        // Also after the sensor is configured again, and after a restart.
        auto sensor = AlarmPlant::sensor("P1");
        sensor.response = u"call somebody"_s;
        plant.configure(sensor);
        QCOMPARE(plant.alarm("P1.HI").response, u"Close V-31"_s);
        QCOMPARE(plant.alarm("P1.LO").response, u"call somebody"_s);
        plant.restart();
        sensor.name = u"Other"_s;
        plant.configure(sensor);
        QCOMPARE(plant.alarm("P1.HI").response, u"Close V-31"_s);
        QCOMPARE(plant.difference(), QString());
    }

    void aReviewFallsDueAgain()
    {
        Plant plant;
        QVERIFY(plant.rationalise("P1.HI", 0, u"x"_s, 1).ok());
        plant.pass(27 * 86'400'000LL);
        QVERIFY(!Plant::of(plant.review(), "P1.HI").overdue);
        plant.pass(5 * 86'400'000LL);
        QVERIFY(Plant::of(plant.review(), "P1.HI").overdue);
        ReviewAlarms::Params in;
        in.overdueOnly = true;
        QVERIFY(!Plant::of(plant.review(in), "P1.HI").alarm.isEmpty());
        QVERIFY(plant.rationalise("P1.HI", 1).ok());
        QVERIFY(Plant::of(plant.review(in), "P1.HI").alarm.isEmpty());
    }

    void whatCannotBeWrittenIsRefused()
    {
        Plant plant;
        QCOMPARE(plant.rationalise("P9.HI").error().code, ErrorCode::NotFound);
        QCOMPARE(plant.rationalise("P1.HI", 1).error().code, ErrorCode::VersionConflict);
        QVERIFY(plant.rationalise("P1.HI").ok());
        QCOMPARE(plant.rationalise("P1.HI").error().code, ErrorCode::VersionConflict);
        QCOMPARE(plant.rationalise("P1.HI", 1, u"  "_s).error().code, ErrorCode::FieldMissing);
        QCOMPARE(plant.rationalise("P1.HI", 1, u"  "_s).error().field, u"action"_s);
    }

    void aRollbackForgetsTheAction()
    {
        Plant plant;
        const auto failed = plant.executor->writeNow<Rationalisation>([&](Transaction &tx) -> Result<Rationalisation> {
            RationaliseAlarm::Params in;
            in.alarm = AlarmId(u"P1.HI"_s);
            in.cause = in.consequence = in.action = u"x"_s;
            auto written = plant.service->rationalise(tx, Plant::person(), in);
            if (!written)
                return written;
            return refuse(ErrorCode::StateConflict);
        });
        QVERIFY(!failed.ok());
        auto sensor = AlarmPlant::sensor("P1");
        sensor.response = u"call somebody"_s;
        plant.configure(sensor);
        QCOMPARE(plant.alarm("P1.HI").response, u"call somebody"_s);
        QCOMPARE(plant.difference(), QString());
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "tst_alarms_review.moc"
