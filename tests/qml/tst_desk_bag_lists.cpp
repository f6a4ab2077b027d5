// The lists of bags and of bills: how they are narrowed, and how they leave as a file and as paper.
#include "goods_desk.h"

#include <bags_model.h>
#include <bills_model.h>

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::shell;
using namespace gemba::bagdesk;

class BagListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<PersonsHome>(); }
    void aBillIsPrintedInTheReadersLanguage();
    void everyRevisionThatWasClosedCanBePrinted();
    void aListIsExportedAsItIsFiltered();
    void aFileHoldsWhatTheListShows();
    void aListIsNarrowedByWhereWhoAndWhen();
    void halfADayKeepsTheListAsItWas();
    void daysAreReadAsTheyAreTyped_data();
    void daysAreReadAsTheyAreTyped();

private:
    std::unique_ptr<PersonsHome> m_home;
};

void BagListsTest::aBillIsPrintedInTheReadersLanguage()
{
    ModelDesk desk({u"bags.read"_s});
    desk.settings.setLanguage(u"pl"_s);
    BillsModel bills;
    bills.setShell(&desk.controller);
    bills.setCurrentKey(u"11872"_s);
    desk.settle();
    bills.detail()->print(0, true);
    QVERIFY(bills.detail()->printing());
    desk.settle();
    QVERIFY(!bills.detail()->printing());
    const auto sent = desk.sent(u"bills.document"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["language"_L1].toString(), u"pl"_s);
    QCOMPARE((*sent)["revision"_L1].toInt(), 1);
    QCOMPARE((*sent)["annex"_L1].toBool(), true);
    const QString path = m_home->documents().filePath(u"bill-11872-r1.pdf"_s);
    QVERIFY(contentOf(path).startsWith("%PDF"));
    QVERIFY2(desk.controller.toast()->note().contains(path), qPrintable(desk.controller.toast()->note()));
    QVERIFY(!desk.controller.toast()->action().isEmpty());

    desk.link.answerWith(u"bills.document"_s, refuse(ErrorCode::StateConflict));
    bills.detail()->print(0, false);
    desk.settle();
    QVERIFY(!bills.detail()->printing());
    QVERIFY(desk.controller.toast()->stays());
    QCOMPARE(m_home->documents().entryList(QDir::Files).size(), 1);
}

void BagListsTest::everyRevisionThatWasClosedCanBePrinted()
{
    ModelDesk desk;
    BillsModel bills;
    bills.setShell(&desk.controller);
    const auto printsOf = [&](const QString &number) {
        bills.setCurrentKey(number);
        desk.settle();
        return bills.detail()->prints();
    };
    QCOMPARE(printsOf(u"11873"_s), QStringList{u"Draft"_s});
    QCOMPARE(printsOf(u"11871"_s), (QStringList{u"Revision 2"_s, u"Revision 1"_s}));
    // Reopened as revision 3: that one is not closed yet.
    QCOMPARE(printsOf(u"11869"_s), (QStringList{u"Draft"_s, u"Revision 2"_s, u"Revision 1"_s}));
    bills.detail()->print(1, false);
    desk.settle();
    QCOMPARE((*desk.sent(u"bills.document"_s))["revision"_L1].toInt(), 2);
}

void BagListsTest::aListIsExportedAsItIsFiltered()
{
    ModelDesk desk;
    BagsModel bags;
    bags.setShell(&desk.controller);
    bags.setKind(1);
    bags.setState(2);
    bags.setQuery(u"SB04"_s);
    bags.load();
    desk.settle();
    QVERIFY(bags.exportHindrance().isEmpty());
    bags.exportAll();
    desk.settle();
    const auto sent = desk.sent(u"exports.start"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["what"_L1].toString(), u"parents"_s);
    QCOMPARE((*sent)["text"_L1].toString(), u"SB04"_s);
    QCOMPARE((*sent)["state"_L1].toString(), u"complete"_s);
    QCOMPARE(desk.controller.page(), u"files"_s);
    QCOMPARE(desk.controller.takeTarget(), recorded(u"exports.start"_s)["job"_L1]["job"_L1].toString());

    bags.dropFilters();
    bags.exportAll();
    desk.settle();
    QCOMPARE(desk.sentTimes(u"exports.start"_s), 3);
    QCOMPARE((*desk.sent(u"exports.start"_s))["what"_L1].toString(), u"children"_s);

    BillsModel bills;
    bills.setShell(&desk.controller);
    bills.setState(2);
    desk.settle();
    bills.exportAll();
    desk.settle();
    QCOMPARE((*desk.sent(u"exports.start"_s))["what"_L1].toString(), u"bills"_s);
    QCOMPARE((*desk.sent(u"exports.start"_s))["state"_L1].toString(), u"closed"_s);
}

void BagListsTest::aFileHoldsWhatTheListShows()
{
    ModelDesk desk;
    BagsModel bags;
    bags.setShell(&desk.controller);
    const auto exported = [&](const char *field) {
        desk.settle();
        return desk.sent(u"exports.start"_s).value_or(QJsonObject())[QLatin1StringView(field)].toString();
    };
    bags.setKind(1);
    bags.setMatch(1);
    bags.setQuery(u"4417"_s);
    bags.setState(3);
    bags.exportAll();
    QCOMPARE(exported("ends"), u"4417"_s);
    QCOMPARE(exported("text"), QString());
    QCOMPARE(exported("state"), u"billed"_s);
    bags.setMatch(2);
    bags.setKind(2);
    for (const auto &[state, word] : {std::pair{1, u"loose"_s}, std::pair{2, u"packed"_s}}) {
        bags.setState(state);
        bags.exportAll();
        QCOMPARE(exported("contains"), u"4417"_s);
        QCOMPARE(exported("ends"), QString());
        QCOMPARE(exported("state"), word);
    }
    BillsModel bills;
    bills.setShell(&desk.controller);
    bills.setState(1);
    bills.exportAll();
    QCOMPARE(exported("state"), u"loadable"_s);
    // What finds bills in the list finds them for the file, too, however much of the list is here.
    bills.setState(0);
    bills.setQuery(u" truck"_s);
    bills.exportAll();
    QCOMPARE(exported("what"), u"bills"_s);
    QCOMPARE(exported("text"), u"truck"_s);
    QCOMPARE(exported("state"), QString());
}

void BagListsTest::aListIsNarrowedByWhereWhoAndWhen()
{
    ModelDesk desk;
    BagsModel bags;
    bags.setShell(&desk.controller);
    BillsModel bills;
    bills.setShell(&desk.controller);
    desk.settle();
    const auto isNarrowed = [&](const QString &method) {
        const QJsonObject sent = desk.sent(method).value_or(QJsonObject());
        return sent["area"_L1].toString() == u"north"_s && sent["by"_L1].toString() == u"lena"_s &&
               sent["toMs"_L1].toInteger() - sent["fromMs"_L1].toInteger() == 86'400'000;
    };
    for (ListFilters *filters : {bags.filters(), bills.filters()}) {
        QVERIFY(!filters->any());
        filters->setArea(u" north "_s);
        filters->setBy(u"lena"_s);
        filters->setFirstDay(u"2026-11-20"_s);
        filters->setLastDay(u"2026-11-1"_s);
        QVERIFY(filters->any());
        QVERIFY(!filters->dayFault().isEmpty());
        bags.exportAll();
        bills.exportAll();
        filters->setLastDay(u"2026-11-19"_s);
        QVERIFY(!filters->dayFault().isEmpty());
    }
    QVERIFY(!bags.exportHindrance().isEmpty());
    desk.settle();
    QCOMPARE(desk.sentTimes(u"exports.start"_s), 1); // before the bills were narrowed
    QCOMPARE(desk.sentTimes(u"bags.list"_s), 1);
    bags.filters()->setLastDay(u"2026-11-20"_s);
    bills.filters()->setLastDay(u"2026-11-20"_s);
    QTRY_VERIFY(isNarrowed(u"bags.list"_s));
    QTRY_VERIFY(isNarrowed(u"bills.list"_s));
    desk.settle();
    bags.setKind(1);
    bags.exportAll();
    desk.settle();
    QVERIFY(isNarrowed(u"exports.start"_s));
    bills.exportAll();
    desk.settle();
    QVERIFY(isNarrowed(u"exports.start"_s));
    QCOMPARE((*desk.sent(u"exports.start"_s))["what"_L1].toString(), u"bills"_s);
    QVERIFY(bags.filtered());
    bags.dropFilters();
    desk.settle();
    QVERIFY(!bags.filtered());
    QVERIFY(!(*desk.sent(u"bags.list"_s)).contains("area"_L1));
}

void BagListsTest::halfADayKeepsTheListAsItWas()
{
    ModelDesk desk;
    BagsModel bags;
    bags.setShell(&desk.controller);
    ListFilters &filters = *bags.filters();
    filters.setFirstDay(u"2026-11-20"_s);
    filters.setLastDay(u"2026-11-20"_s);
    bags.load();
    desk.settle();
    const QJsonObject before = *desk.sent(u"bags.list"_s);
    QCOMPARE(before["toMs"_L1].toInteger() - before["fromMs"_L1].toInteger(), 86'400'000);
    // What else is narrowed is asked for all the same, and an event's loading asks for the same days.
    filters.setArea(u"north"_s);
    for (const QString &day : {u"2026-11-2"_s, u"2026-11-19"_s}) {
        filters.setLastDay(day);
        QVERIFY(!filters.dayFault().isEmpty());
        bags.load();
        desk.settle();
        const QJsonObject sent = *desk.sent(u"bags.list"_s);
        QCOMPARE(sent["area"_L1].toString(), u"north"_s);
        QCOMPARE(sent["fromMs"_L1].toInteger(), before["fromMs"_L1].toInteger());
        QCOMPARE(sent["toMs"_L1].toInteger(), before["toMs"_L1].toInteger());
    }
    filters.setArea(u"south"_s);
    QTRY_COMPARE((*desk.sent(u"bags.list"_s))["area"_L1].toString(), u"south"_s);
    filters.setLastDay({});
    bags.load();
    desk.settle();
    QCOMPARE((*desk.sent(u"bags.list"_s))["fromMs"_L1].toInteger(), before["fromMs"_L1].toInteger());
    QVERIFY(!(*desk.sent(u"bags.list"_s)).contains("toMs"_L1));
    filters.setFirstDay(u"2026-1"_s);
    filters.clear();
    desk.settle();
    QVERIFY(!(*desk.sent(u"bags.list"_s)).contains("fromMs"_L1));
}

void BagListsTest::daysAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("fault");
    QTest::newRow("none") << QString() << u" "_s << QString();
    QTest::newRow("one") << u"2026-11-20"_s << u" 2026-11-20 "_s << QString();
    QTest::newRow("half") << u"2026-11-2"_s << QString() << u"A day like"_s;
    QTest::newRow("not in the calendar") << QString() << u"2026-02-29"_s << u"A day like"_s;
    QTest::newRow("backwards") << u"2026-11-20"_s << u"2026-11-19"_s << u"The last day comes before the first"_s;
}

void BagListsTest::daysAreReadAsTheyAreTyped()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, fault);
    const shell::Words words(QLocale(QLocale::English), QTimeZone("Europe/Berlin"));
    QVERIFY2(words.dayFault(first, last).startsWith(fault), qPrintable(words.dayFault(first, last)));
    QCOMPARE(words.dayFault(first, last).isEmpty(), fault.isEmpty());
    // The day on which clocks go back has 25 hours.
    const QDate longest = *shell::Words::dayIn(u"2026-10-25"_s);
    QCOMPARE(words.endOfDay(longest) + 1 - words.beginOfDay(longest), 25 * 3'600'000);
}

QTEST_MAIN(BagListsTest)
#include "tst_desk_bag_lists.moc"
