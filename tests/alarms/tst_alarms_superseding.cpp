#include <superseding.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::alarms;

namespace {

AlarmRecord alarm(AlarmKind kind, ProcessState process, const QString &sensor = u"P1"_s)
{
    AlarmRecord record;
    record.id = AlarmId(sensor + u'.' + toText(kind));
    record.sensor = SensorId(sensor);
    record.kind = kind;
    record.state.process = process;
    return record;
}

constexpr auto active = ProcessState::UnacknowledgedActive;

} // namespace

class SupersedingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lesserLimitIsSilentWhileTheGraverIsActive_data()
    {
        QTest::addColumn<AlarmKind>("lesser");
        QTest::addColumn<AlarmKind>("graver");
        QTest::addColumn<ProcessState>("graverState");
        QTest::addColumn<bool>("superseded");
        using K = AlarmKind;
        using S = ProcessState;
        QTest::newRow("lo under lolo") << K::Lo << K::LoLo << S::UnacknowledgedActive << true;
        QTest::newRow("hi under hihi") << K::Hi << K::HiHi << S::UnacknowledgedActive << true;
        QTest::newRow("acknowledged graver") << K::Hi << K::HiHi << S::AcknowledgedActive << true;
        QTest::newRow("graver has returned") << K::Hi << K::HiHi << S::ReturnedUnacknowledged << false;
        QTest::newRow("graver is normal") << K::Hi << K::HiHi << S::Normal << false;
        QTest::newRow("other side") << K::Hi << K::LoLo << S::UnacknowledgedActive << false;
        QTest::newRow("never the graver one") << K::HiHi << K::Hi << S::UnacknowledgedActive << false;
        QTest::newRow("quality is no limit") << K::BadQuality << K::HiHi << S::UnacknowledgedActive << false;
    }
    void lesserLimitIsSilentWhileTheGraverIsActive()
    {
        QFETCH(AlarmKind, lesser);
        QFETCH(AlarmKind, graver);
        QFETCH(ProcessState, graverState);
        QFETCH(bool, superseded);
        const std::array alarms{alarm(lesser, active), alarm(graver, graverState)};
        QCOMPARE(isSuperseded(alarms[0], alarms), superseded);
        QCOMPARE(demandsAttention(alarms[0], alarms), !superseded);
    }
    void anotherSensorSupersedesNothing()
    {
        const std::array alarms{alarm(AlarmKind::Hi, active), alarm(AlarmKind::HiHi, active, u"P2"_s)};
        QVERIFY(!isSuperseded(alarms[0], alarms));
        QVERIFY(acknowledgedWith(alarms[1], alarms).empty());
    }
    void aHiddenGraverAlarmSupersedesNothing()
    {
        std::array alarms{alarm(AlarmKind::Hi, active), alarm(AlarmKind::HiHi, active)};
        alarms[1].state.shelf = ShelfKind::Timed;
        QVERIFY(!isSuperseded(alarms[0], alarms));
        QVERIFY(demandsAttention(alarms[0], alarms));
        QVERIFY(!demandsAttention(alarms[1], alarms));
    }
    void acknowledgingTheGraverTakesTheLesserAlong()
    {
        std::array alarms{alarm(AlarmKind::Lo, active), alarm(AlarmKind::LoLo, active), alarm(AlarmKind::Hi, active)};
        QCOMPARE(acknowledgedWith(alarms[1], alarms), std::vector{alarms[0].id});
        QVERIFY(acknowledgedWith(alarms[0], alarms).empty());
        alarms[0].state.process = ProcessState::AcknowledgedActive;
        QVERIFY(acknowledgedWith(alarms[1], alarms).empty());
        alarms[0].state.process = active;
        alarms[1].state.process = ProcessState::ReturnedUnacknowledged;
        QVERIFY(acknowledgedWith(alarms[1], alarms).empty());
    }
};

QTEST_GUILESS_MAIN(SupersedingTest)
#include "tst_alarms_superseding.moc"
