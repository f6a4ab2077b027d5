// What the pages of the console and of bags are built from, without a window: what is listed, what may be done by whom, and
// what is really sent.
#include "model_desk.h"

#include <alarm_line_model.h>
#include <alarms_model.h>
#include <bags_model.h>
#include <bills_model.h>
#include <end_of_day_model.h>
#include <overview_model.h>
#include <resolutions_model.h>
#include <trends_model.h>

#include <gemba/test/patience.h>

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <limits>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::shell;
using namespace gemba::console;
using namespace gemba::bagdesk;

using Desk = ModelDesk;

class ConsoleModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGravestUnacknowledgedAlarmStandsAtTheFoot();
    void groupAcknowledgeLeavesPriorityOneOut();
    void alarmsStandUnderTheFirstOfTheirBurst();
    void theWorstAreaStandsFirst();
    void silenceIsNotNormal();
    void atMostFourTrendsAreShown();
    void digitsAreSearchedAtTheEndOfACode();
    void aBusySiteIsFollowed();
    void correctionsCanBeTakenBack();
    void aParentIsWeighed();
    void aBillIsChangedWhileItIsOpen();
    void rolesSeeWhatTheyMayDo_data();
    void rolesSeeWhatTheyMayDo();
    void aShortBillNeedsTheRightToCorrect();
    void aScanThatLostIsDecided();
    void whoLoadsBillsDecidesAboutTheirScans();
    void aClosedDayShowsWhatArrivedLater();
};

void ConsoleModelsTest::theGravestUnacknowledgedAlarmStandsAtTheFoot()
{
    Desk desk;
    AlarmLineModel line;
    line.setShell(&desk.controller);
    desk.settle();
    QCOMPARE(line.alarmKey(), u"a-102"_s);
    QCOMPARE(line.priority(), 1);
    QVERIFY(line.noteNeeded());
    QVERIFY2(line.condition().contains(u"5.38"), qPrintable(line.condition()));
    line.acknowledge(u"valve closed"_s);
    desk.settle();
    const auto sent = desk.sent(u"alarms.acknowledge"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["alarm"_L1].toString(), u"a-102"_s);
    QCOMPARE((*sent)["note"_L1].toString(), u"valve closed"_s);
}

void ConsoleModelsTest::groupAcknowledgeLeavesPriorityOneOut()
{
    Desk desk;
    AlarmsModel alarms;
    alarms.setShell(&desk.controller);
    desk.settle();
    const int together = alarms.together();
    QVERIFY(together > 3);
    alarms.acknowledgeTogether(u"compressor"_s);
    desk.settle();
    QCOMPARE(desk.sentTimes(u"alarms.acknowledge"_s), together);
    for (const OfflineLink::Call &call : desk.link.calls())
        if (call.method == "alarms.acknowledge"_L1)
            QVERIFY(call.params["alarm"_L1].toString() != "a-102"_L1);
}

void ConsoleModelsTest::alarmsStandUnderTheFirstOfTheirBurst()
{
    Desk desk;
    AlarmsModel alarms;
    alarms.setShell(&desk.controller);
    desk.settle();
    QCOMPARE(alarms.key(0), u"a-101"_s);
    QVERIFY2(alarms.section(0).title.contains(u"TT-118"), qPrintable(alarms.section(0).title));
    // The header pressure fell because the compressor stopped: same burst, same heading.
    QCOMPARE(alarms.section(alarms.rowOfKey(u"a-102"_s)).title, alarms.section(0).title);
    // The coolant was low long before.
    QVERIFY(alarms.section(alarms.rowOfKey(u"a-115"_s)).title != alarms.section(0).title);
    alarms.setByCause(false);
    desk.settle();
    QCOMPARE(alarms.key(0), u"a-102"_s);
}

void ConsoleModelsTest::theWorstAreaStandsFirst()
{
    Desk desk;
    OverviewModel plant;
    plant.setShell(&desk.controller);
    desk.settle();
    QCOMPARE(plant.index(0).data(OverviewModel::AreaRole).toString(), u"Utilities"_s);
    const auto *tiles = plant.index(0).data(OverviewModel::TilesRole).value<TileList *>();
    QVERIFY(tiles);
    QCOMPARE(tiles->index(0).data(TileList::SensorRole).toString(), u"PT-101"_s);
    QVERIFY(tiles->index(0).data(TileList::LargeRole).toBool());
    // An area in which all is well is one line.
    bool quiet = false;
    for (int row = 0; row < plant.rowCount(); ++row)
        if (plant.index(row).data(OverviewModel::TallRole).toDouble() == OverviewModel::headHeight)
            quiet = quiet || plant.index(row).data(OverviewModel::RestRole).toString().contains(u"all normal");
    QVERIFY(quiet);
}

void ConsoleModelsTest::silenceIsNotNormal()
{
    Desk desk;
    OverviewModel plant;
    plant.setShell(&desk.controller);
    desk.settle();
    bool found = false;
    for (int row = 0; row < plant.rowCount(); ++row) {
        const auto *tiles = plant.index(row).data(OverviewModel::TilesRole).value<TileList *>();
        for (int tile = 0; tiles && tile < tiles->rowCount(); ++tile)
            if (tiles->index(tile).data(TileList::SensorRole).toString() == "M-07"_L1) {
                found = true;
                QVERIFY(tiles->index(tile).data(TileList::StaleRole).toBool());
                QCOMPARE(tiles->index(tile).data(TileList::AgeRole).toString(), u"12 min"_s);
            }
    }
    QVERIFY(found);
}

void ConsoleModelsTest::atMostFourTrendsAreShown()
{
    Desk desk;
    TrendsModel trends;
    trends.setShell(&desk.controller);
    desk.settle();
    QCOMPARE(trends.tracks().size(), 2);
    for (int row = 0; row < 8; ++row)
        if (!trends.isShown(trends.key(row)))
            trends.toggleSensor(trends.key(row));
    desk.settle();
    QCOMPARE(trends.tracks().size(), TrendsModel::mostTracks);
    const QString last = trends.tracks().last()->sensor();
    trends.toggleSensor(last);
    QVERIFY(!trends.isShown(last));
}

void ConsoleModelsTest::digitsAreSearchedAtTheEndOfACode()
{
    Desk desk;
    BagsModel bags;
    bags.setShell(&desk.controller);
    bags.setMatch(1);
    bags.setKind(1);
    bags.setState(3);
    bags.setQuery(u"4417"_s);
    bags.load();
    desk.settle();
    const auto sent = desk.sent(u"bags.list"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["match"_L1].toString(), u"suffix"_s);
    QCOMPARE((*sent)["text"_L1].toString(), u"4417"_s);
    QCOMPARE((*sent)["kind"_L1].toString(), u"parent"_s);
    QCOMPARE((*sent)["billed"_L1].toBool(), true);
}

/// Events never pause long enough for a page to wait until they do.
void ConsoleModelsTest::aBusySiteIsFollowed()
{
    Desk desk;
    BagsModel model;
    model.setShell(&desk.controller);
    desk.settle();
    const QJsonObject happened = wire::encode(bags::BagsChanged{});
    QTimer site;
    connect(&site, &QTimer::timeout, this, [&] { desk.link.tell(u"bags.changed"_s, happened); });
    QElapsedTimer sinceLoad;
    qint64 shortestMs = std::numeric_limits<qint64>::max();
    int loads = 0;
    connect(model.page(), &PageState::wanted, this, [&] {
        if (loads++ > 0)
            shortestMs = std::min(shortestMs, sinceLoad.elapsed());
        sinceLoad.start();
    });
    site.start(20);
    QTRY_VERIFY_WITH_TIMEOUT(loads >= 3, test::patienceMs);
    QVERIFY2(shortestMs > 1'000, qPrintable(QString::number(shortestMs)));
    // What happened last is shown, too.
    site.stop();
    const int before = desk.sentTimes(u"bags.list"_s);
    desk.link.tell(u"bags.changed"_s, happened);
    QTRY_COMPARE_WITH_TIMEOUT(desk.sentTimes(u"bags.list"_s), before + 1, test::patienceMs);
}

void ConsoleModelsTest::correctionsCanBeTakenBack()
{
    Desk desk;
    BagsModel bags;
    bags.setShell(&desk.controller);
    bags.setCurrentKey(u"SB04417"_s);
    desk.settle();
    QVERIFY(bags.detail()->canUnpack());
    QCOMPARE(bags.detail()->children()->rows(), 17);
    bags.detail()->unpack(u"torn"_s);
    desk.settle();
    QCOMPARE((*desk.sent(u"bags.unpack"_s))["reason"_L1].toString(), u"torn"_s);
    QVERIFY(!desk.controller.toast()->action().isEmpty());
    desk.controller.toast()->act();
    desk.settle();
    const auto undone = desk.sent(u"bags.undo"_s);
    QVERIFY(undone);
    QCOMPARE((*undone)["event"_L1].toInt(), 88301);
}

void ConsoleModelsTest::aParentIsWeighed()
{
    Desk desk({u"bags.read"_s, u"bags.scan"_s});
    BagsModel bags;
    bags.setShell(&desk.controller);
    bags.setCurrentKey(u"SB04417"_s);
    desk.settle();
    QVERIFY(bags.detail()->canWeigh());
    for (const QString &text : {u"heavy"_s, u"-1"_s, u"100001"_s, QString()}) {
        QVERIFY2(!bags.detail()->isWeight(text), qPrintable(text));
        bags.detail()->weigh(text);
    }
    desk.settle();
    QVERIFY(!desk.sent(u"bags.weigh"_s));
    QVERIFY(bags.detail()->isWeight(u"17,05"_s));
    bags.detail()->weigh(u"17,05"_s);
    desk.settle();
    const auto sent = desk.sent(u"bags.weigh"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["parent"_L1].toString(), u"SB04417"_s);
    QCOMPARE((*sent)["grams"_L1].toInteger(), 17'050);
    desk.controller.toast()->act();
    desk.settle();
    QVERIFY(desk.sent(u"bags.undo"_s));

    Desk reader({u"bags.read"_s});
    BagsModel theirs;
    theirs.setShell(&reader.controller);
    theirs.setCurrentKey(u"SB04417"_s);
    reader.settle();
    QVERIFY(!theirs.detail()->canWeigh());
}

void ConsoleModelsTest::aBillIsChangedWhileItIsOpen()
{
    Desk desk({u"bags.read"_s, u"bills.manage"_s});
    BillsModel bills;
    bills.setShell(&desk.controller);
    bills.setCurrentKey(u"11872"_s);
    desk.settle();
    QVERIFY(!bills.detail()->canChange()); // closed
    bills.setCurrentKey(u"11873"_s);
    desk.settle();
    QVERIFY(bills.detail()->canChange());
    QCOMPARE(bills.detail()->planned(), 40);
    bills.detail()->change(u" South "_s, u"van 9"_s, 35, bills.detail()->version());
    desk.settle();
    const auto sent = desk.sent(u"bills.change"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["number"_L1].toString(), u"11873"_s);
    QCOMPARE((*sent)["expectedVersion"_L1].toInt(), 41);
    QCOMPARE((*sent)["destination"_L1].toString(), u"South"_s);
    QCOMPARE((*sent)["vehicle"_L1].toString(), u"van 9"_s);
    QCOMPARE((*sent)["planned"_L1].toInt(), 35);

    Desk reader({u"bags.read"_s});
    BillsModel theirs;
    theirs.setShell(&reader.controller);
    theirs.setCurrentKey(u"11873"_s);
    reader.settle();
    QVERIFY(!theirs.detail()->canChange());
}

void ConsoleModelsTest::rolesSeeWhatTheyMayDo_data()
{
    QTest::addColumn<QStringList>("permissions");
    QTest::addColumn<bool>("correctsBags");
    QTest::addColumn<bool>("opensBills");
    QTest::addColumn<bool>("voidsBills");
    QTest::addColumn<bool>("closesDays");
    QTest::newRow("auditor") << QStringList{u"bags.read"_s} << false << false << false << false;
    QTest::newRow("dispatcher") << QStringList{u"bags.read"_s, u"bags.scan"_s} << false << false << false << false;
    QTest::newRow("biller") << QStringList{u"bags.read"_s, u"bills.manage"_s} << false << true << false << false;
    QTest::newRow("lead") << QStringList{u"bags.read"_s, u"bags.scan"_s, u"bags.correct"_s, u"bills.manage"_s,
                                         u"bills.correct"_s}
                          << true << true << true << false;
    QTest::newRow("admin") << QStringList{u"bags.read"_s,      u"bags.scan"_s,    u"bags.correct"_s,
                                          u"bags.configure"_s, u"bills.manage"_s, u"bills.correct"_s}
                           << true << true << true << true;
}

void ConsoleModelsTest::rolesSeeWhatTheyMayDo()
{
    QFETCH(QStringList, permissions);
    Desk desk(permissions);
    BagsModel bags;
    bags.setShell(&desk.controller);
    bags.setCurrentKey(u"SB04417"_s);
    BillsModel bills;
    bills.setShell(&desk.controller);
    bills.setCurrentKey(u"11872"_s);
    EndOfDayModel day;
    day.setShell(&desk.controller);
    desk.settle();
    QTEST(bags.detail()->canUnpack(), "correctsBags");
    QTEST(bills.mayOpen(), "opensBills");
    QTEST(bills.detail()->canVoid(), "voidsBills");
    QTEST(day.mayClose(), "closesDays");
    QVERIFY(desk.controller.canOpen(u"bags"_s));
}

void ConsoleModelsTest::aShortBillNeedsTheRightToCorrect()
{
    Desk biller({u"bags.read"_s, u"bills.manage"_s});
    BillsModel bills;
    bills.setShell(&biller.controller);
    bills.setCurrentKey(u"11873"_s);
    biller.settle();
    QVERIFY(bills.detail()->closesShort());
    QVERIFY(!bills.detail()->canClose());
    QVERIFY(!bills.detail()->hindrance().isEmpty());

    Desk lead({u"bags.read"_s, u"bills.manage"_s, u"bills.correct"_s});
    BillsModel theirs;
    theirs.setShell(&lead.controller);
    theirs.setCurrentKey(u"11873"_s);
    lead.settle();
    QVERIFY(theirs.detail()->canClose());
    theirs.detail()->close(u"vehicle full"_s);
    lead.settle();
    QCOMPARE((*lead.sent(u"bills.close"_s))["shortReason"_L1].toString(), u"vehicle full"_s);
}

void ConsoleModelsTest::aScanThatLostIsDecided()
{
    Desk desk;
    ResolutionsModel lost;
    lost.setShell(&desk.controller);
    desk.settle();
    QCOMPARE(lost.rows(), 4);
    lost.setCurrentKey(u"51"_s);
    QVERIFY(lost.canMove());
    QVERIFY2(lost.moveConsequence().contains(u"SB04416"), qPrintable(lost.moveConsequence()));
    lost.decide(1, u"seen at the dock"_s);
    desk.settle();
    const auto sent = desk.sent(u"resolutions.decide"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["remedy"_L1].toString(), u"move"_s);
    // A bill's scan is moved to its bill.
    lost.setCurrentKey(u"53"_s);
    QVERIFY(lost.canMove());
    QVERIFY2(lost.moveConsequence().contains(u"11875"), qPrintable(lost.moveConsequence()));
    QVERIFY2(lost.checkConsequence().contains(u"SB04371"), qPrintable(lost.checkConsequence()));
}

void ConsoleModelsTest::whoLoadsBillsDecidesAboutTheirScans()
{
    Desk biller({u"bags.read"_s, u"bills.manage"_s});
    ResolutionsModel lost;
    lost.setShell(&biller.controller);
    biller.settle();
    lost.setCurrentKey(u"53"_s);
    QVERIFY(lost.canDecide());
    QVERIFY(!lost.canMove());
    lost.setCurrentKey(u"51"_s);
    QVERIFY(!lost.canDecide());

    Desk dispatcher({u"bags.read"_s, u"bags.scan"_s});
    ResolutionsModel his;
    his.setShell(&dispatcher.controller);
    dispatcher.settle();
    his.setCurrentKey(u"51"_s);
    QVERIFY(his.canDecide());
    his.setCurrentKey(u"53"_s);
    QVERIFY(!his.canDecide());
}

void ConsoleModelsTest::aClosedDayShowsWhatArrivedLater()
{
    Desk desk;
    EndOfDayModel day;
    day.setShell(&desk.controller);
    desk.settle();
    QVERIFY(!day.closed());
    QVERIFY(day.mayClose());
    day.step(-1);
    desk.settle();
    QVERIFY(day.closed());
    QVERIFY(!day.mayClose());
    QCOMPARE(day.section(day.rows() - 1).title, u"Arrived after the day was closed"_s);
    day.step(1);
    desk.settle();
    QVERIFY(!day.closed());
    day.closeDay();
    desk.settle();
    QCOMPARE((*desk.sent(u"bagDays.close"_s))["day"_L1].toString(), u"2026-11-20"_s);
}

QTEST_MAIN(ConsoleModelsTest)
#include "tst_console_models.moc"
