// Numbers set aside and their labels: who may print them, what is really asked for, and that a second print says why.
#include "goods_desk.h"

#include <labels_model.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::shell;
using namespace gemba::bagdesk;

class LabelsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<PersonsHome>(); }
    void labelsOfManyNumbersComeInSeveralFiles();
    void labelsThatArePrintedAgainSayWhy();
    void numbersAreSetAside();
    void whoMayNotPrintIsOfferedNothing();

private:
    std::unique_ptr<PersonsHome> m_home;
};

void LabelsModelTest::labelsOfManyNumbersComeInSeveralFiles()
{
    ModelDesk desk;
    LabelsModel labels;
    labels.setShell(&desk.controller);
    desk.settle();
    labels.setCurrentKey(labels.key(0));
    QCOMPARE(labels.count(), 1200);
    QVERIFY(!labels.again());
    QJsonObject reply = recorded(u"labels.print"_s).toObject();
    reply["labels"_L1] = 500;
    desk.link.answerWith(u"labels.print"_s, QJsonValue(reply));
    labels.print(true, 1, 1000, {});
    QVERIFY(labels.busy());
    desk.settle();
    QVERIFY(!labels.busy());
    QCOMPARE(desk.sentTimes(u"labels.print"_s), 2);
    const auto last = desk.sent(u"labels.print"_s);
    QCOMPARE((*last)["medium"_L1].toString(), u"zpl"_s);
    QCOMPARE((*last)["from"_L1].toInt(), 501);
    QCOMPARE((*last)["count"_L1].toInt(), 500);
    QCOMPARE(m_home->documents().entryList(QDir::Files).size(), 2);
}

void LabelsModelTest::labelsThatArePrintedAgainSayWhy()
{
    ModelDesk desk;
    LabelsModel labels;
    labels.setShell(&desk.controller);
    desk.settle();
    labels.setCurrentKey(labels.key(1));
    QVERIFY(labels.again());
    labels.print(false, 3, 4, u"torn"_s);
    desk.settle();
    const auto sent = desk.sent(u"labels.print"_s);
    QCOMPARE((*sent)["reason"_L1].toString(), u"torn"_s);
    QCOMPARE((*sent)["medium"_L1].toString(), u"pdf"_s);
    QCOMPARE((*sent)["from"_L1].toInt(), 3);
    QCOMPARE((*sent)["count"_L1].toInt(), 2);

    desk.link.answerWith(u"labels.print"_s, refuse(ErrorCode::ReasonRequired));
    labels.print(false, 1, 1, {});
    desk.settle();
    QVERIFY(!labels.busy());
    QVERIFY(desk.controller.toast()->stays());
}

void LabelsModelTest::numbersAreSetAside()
{
    ModelDesk desk;
    LabelsModel labels;
    labels.setShell(&desk.controller);
    desk.settle();
    // The form of children has no digits to count.
    QCOMPARE(labels.forms().size(), 2);
    labels.reserve(1, 0, false);
    labels.reserve(1, LabelsModel::mostReserved + 1, false);
    labels.reserve(2, 10, false);
    QVERIFY(!desk.sent(u"labels.reserve"_s));
    // Only between numbers in use: the person is asked, and the form stays.
    QSignalSpy reserved(&labels, &LabelsModel::wasReserved);
    const QJsonValue given = recorded(u"labels.reserve"_s);
    desk.link.answerWith(u"labels.reserve"_s, refuseField(ErrorCode::SerialsUsedUp, u"gaps"_s));
    labels.reserve(1, 1200, false);
    desk.settle();
    QVERIFY(labels.onlyGaps());
    QVERIFY(reserved.isEmpty());
    QVERIFY(!(*desk.sent(u"labels.reserve"_s))["gaps"_L1].toBool());
    desk.link.answerWith(u"labels.reserve"_s, given);
    labels.reserve(1, 1200, true);
    desk.settle();
    QVERIFY(!labels.onlyGaps());
    QCOMPARE(reserved.size(), 1);
    const auto sent = desk.sent(u"labels.reserve"_s);
    QVERIFY((*sent)["gaps"_L1].toBool());
    QCOMPARE((*sent)["format"_L1].toString(), u"Mustard"_s);
    QCOMPARE((*sent)["count"_L1].toInt(), 1200);
    QCOMPARE(labels.first(), u"SB05201"_s);
}

void LabelsModelTest::whoMayNotPrintIsOfferedNothing()
{
    ModelDesk reader({u"bags.read"_s});
    QVERIFY(!reader.controller.canOpen(u"labels"_s));
    LabelsModel labels;
    labels.setShell(&reader.controller);
    reader.settle();
    QVERIFY(!labels.mayPrint());

    ModelDesk lead({u"bags.read"_s, u"bags.print"_s});
    QVERIFY(lead.controller.canOpen(u"labels"_s));
}

QTEST_MAIN(LabelsModelTest)
#include "tst_desk_labels.moc"
