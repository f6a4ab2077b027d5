// Keeping alarms silent and telling them again, pressed on the page as a person presses it.
#include "desk_fixture.h"
#include "pressing.h"
#include "warning_trap.h"

#include <alarms_model.h>
#include <theme.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::console;
using gemba::shell::DeskFixture;
using gemba::test::button;
using gemba::test::keepPicture;
using gemba::test::press;
using gemba::test::type;

class AlarmPagesTest : public QObject
{
    Q_OBJECT

    /// Chooses the first alarm of that list.
    static AlarmsModel *chosen(DeskFixture &desk, int shelf)
    {
        auto *alarms = desk.model<AlarmsModel>();
        alarms->setShelf(shelf);
        desk.settle();
        if (alarms->rows() > 0)
            alarms->setCurrentKey(alarms->key(0));
        desk.settle();
        return alarms;
    }

private Q_SLOTS:
    void initTestCase() { gemba::ui::applyDefaultFont(); }

    void anAlarmIsKeptSilentForAReason_data()
    {
        QTest::addColumn<QString>("asks");
        QTest::addColumn<QString>("does");
        QTest::addColumn<QString>("method");
        QTest::newRow("by design") << u"Suppress …"_s << u"Suppress"_s << u"alarms.suppress"_s;
        QTest::newRow("for maintenance") << u"Out of service …"_s << u"Take out of service"_s
                                         << u"alarms.takeOutOfService"_s;
    }
    void anAlarmIsKeptSilentForAReason()
    {
        QFETCH(QString, asks);
        QFETCH(QString, does);
        QFETCH(QString, method);
        const gemba::test::WarningTrap trap;
        DeskFixture desk(u"normal"_s, u"alarms"_s);
        auto *alarms = chosen(desk, 0);
        const QString id = alarms->currentKey();
        QVERIFY(press(desk, asks));
        QVERIFY(!button(desk, does)); // why?
        keepPicture(desk, method);
        QVERIFY(type(desk, u"Reason, needed"_s, u"the pump is away"_s));
        QVERIFY(press(desk, does));
        const QJsonObject sent = *desk.sent(method);
        QCOMPARE(sent["alarm"_L1].toString(), id);
        QCOMPARE(sent["reason"_L1].toString(), u"the pump is away"_s);
        QVERIFY(!desk.controller.toast()->action().isEmpty()); // it can be taken back
        QVERIFY(!button(desk, u"Cancel"_s));
        QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
    }

    void whatIsSilentIsToldAgain_data()
    {
        QTest::addColumn<int>("shelf");
        QTest::addColumn<QString>("does");
        QTest::addColumn<QString>("method");
        QTest::newRow("shelved") << 1 << u"Take off the shelf"_s << u"alarms.unshelve"_s;
        QTest::newRow("suppressed") << 2 << u"Tell it again"_s << u"alarms.unsuppress"_s;
        QTest::newRow("out of service") << 3 << u"Return to service"_s << u"alarms.returnToService"_s;
    }
    void whatIsSilentIsToldAgain()
    {
        QFETCH(int, shelf);
        QFETCH(QString, does);
        QFETCH(QString, method);
        DeskFixture desk(u"normal"_s, u"alarms"_s);
        auto *alarms = chosen(desk, shelf);
        QVERIFY(press(desk, does));
        QCOMPARE((*desk.sent(method))["alarm"_L1].toString(), alarms->currentKey());
    }

    void anotherAlarmAsksAnew()
    {
        DeskFixture desk(u"normal"_s, u"alarms"_s);
        auto *alarms = chosen(desk, 0);
        QVERIFY(press(desk, u"Suppress …"_s));
        alarms->setCurrentKey(alarms->key(1));
        desk.settle();
        QVERIFY(!button(desk, u"Cancel"_s));
    }

    void whoMayNotSuppressSeesNoWayToDoSo()
    {
        DeskFixture desk(u"normal"_s, u"alarms"_s);
        desk.link.grantOnly({u"alarms.acknowledge"_s});
        desk.link.signOut();
        desk.settle();
        desk.link.signIn({u"op"_s, u"a password"_s, {}}, [](const Result<void> &) {});
        desk.settle();
        desk.controller.open(u"alarms"_s);
        desk.settle();
        chosen(desk, 0);
        for (const QString &name : {u"Suppress …"_s, u"Out of service …"_s, u"Shelve …"_s})
            QVERIFY2(!button(desk, name), qPrintable(name));
        chosen(desk, 3);
        QVERIFY(!button(desk, u"Return to service"_s));
    }
};

QTEST_MAIN(AlarmPagesTest)
#include "tst_console_alarm_pages.moc"
