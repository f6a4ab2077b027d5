#include <gemba/outbox/local_book.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::outbox;
using bags::WireScanMode;
using bags::WireScanOutcome;

namespace {

bags::Bag parentBag(const QString &code, int children, qint64 revision = 5)
{
    bags::Bag bag;
    bag.code = code;
    bag.kind = bags::WireBagKind::Parent;
    bag.children = children;
    bag.capacity = 30;
    bag.revision = revision;
    if (children == 30)
        bag.state = bags::WireBagState::Complete;
    return bag;
}

QStringList codes(const QString &front, int count)
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all.append(front + QString::number(i));
    return all;
}

LocalBook book()
{
    LocalBook book;
    bags::BagFormat mustard;
    mustard.name = u"Mustard"_s;
    mustard.prefix = u"SB"_s;
    bags::BagFormat child;
    child.name = u"Child"_s;
    child.kind = bags::WireBagKind::Child;
    child.digits = 0;
    book.setForms({mustard, child});
    book.putParent(parentBag(u"SB04217"_s, 17), codes(u"HERE"_s, 17));
    book.putParent(parentBag(u"SB04198"_s, 30), codes(u"THERE"_s, 30));
    bags::Bag billed = parentBag(u"SB04100"_s, 30);
    billed.bill = u"BILL-2030"_s;
    book.putParent(billed, codes(u"GONE"_s, 30));
    bags::Bag shortOne = parentBag(u"SB04101"_s, 12);
    shortOne.state = bags::WireBagState::Complete; // closed short
    book.putParent(shortOne, codes(u"SHORT"_s, 12));
    bags::Bill bill;
    bill.number = u"BILL-2031"_s;
    bill.planned = 2;
    bill.parents = 1;
    bill.version = 3;
    book.putBill(bill, {u"SB04090"_s});
    bags::Bill fullBill = bill;
    fullBill.number = u"BILL-FULL"_s;
    fullBill.planned = 1;
    book.putBill(fullBill, {u"SB04091"_s});
    bags::Bill closed = bill;
    closed.number = u"BILL-1"_s;
    closed.state = bags::WireBillState::Closed;
    book.putBill(closed, {});
    return book;
}

Question ask(const LocalBook &book, WireScanMode mode, const QString &code, const QString &parent, const QString &bill)
{
    Question question{mode, code, std::nullopt, parent, bill};
    if (const bags::CodeForm *form = book.forms().formOf(code))
        question.kind = form->kind;
    return question;
}

} // namespace

class BookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        using M = WireScanMode;
        using O = WireScanOutcome;
        QTest::addColumn<WireScanMode>("mode");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("bill");
        QTest::addColumn<WireScanOutcome>("outcome");
        QTest::addColumn<int>("effect");
        QTest::addColumn<bool>("certain");
        QTest::addColumn<int>("error");
        const QString none;
        const QString open = u"SB04217"_s;
        const QString bill = u"BILL-2031"_s;
        QTest::newRow("a new child") << M::Pack << u"8K2M4QX7"_s << open << none << O::Accepted << 1 << true << 0;
        QTest::newRow("is here") << M::Pack << u"HERE17"_s << open << none << O::AlreadyHere << 0 << true << 0;
        QTest::newRow("is there") << M::Pack << u"THERE3"_s << open << none << O::WrongParent << 0 << true << 3052;
        QTest::newRow("full") << M::Pack << u"8K2M4QX7"_s << u"SB04198"_s << none << O::Full << 0 << true << 3053;
        QTest::newRow("closed short") << M::Pack << u"8K2M4QX7"_s << u"SB04101"_s << none << O::Full << 0 << true
                                      << 3054;
        QTest::newRow("on a bill") << M::Pack << u"8K2M4QX7"_s << u"SB04100"_s << none << O::Refused << 0 << true
                                   << 3056;
        QTest::newRow("no form") << M::Pack << u"?#!"_s << open << none << O::Unknown << 0 << true << 2020;
        QTest::newRow("nothing open") << M::Pack << u"8K2M4QX7"_s << none << none << O::Refused << 0 << true << 3065;
        QTest::newRow("opens a known parent") << M::Pack << open << none << none << O::Accepted << 0 << true << 0;
        QTest::newRow("opens a new parent")
            << M::Pack << u"SB09999"_s << none << none << O::Accepted << 0 << false << 0;
        QTest::newRow("opens a full one") << M::Pack << u"SB04198"_s << none << none << O::Full << 0 << true << 3054;
        QTest::newRow("opens one closed short")
            << M::Pack << u"SB04101"_s << none << none << O::Full << 0 << true << 3054;
        QTest::newRow("opens one on a bill")
            << M::Pack << u"SB04100"_s << none << none << O::Refused << 0 << true << 3056;
        QTest::newRow("into one that nobody told us of")
            << M::Pack << u"8K2M4QX7"_s << u"SB09999"_s << none << O::Accepted << 1 << false << 0;
        QTest::newRow("out") << M::Unpack << u"HERE1"_s << open << none << O::Accepted << -1 << true << 0;
        QTest::newRow("out of a full one")
            << M::Unpack << u"THERE1"_s << u"SB04198"_s << none << O::Refused << 0 << true << 3054;
        QTest::newRow("out of one closed short")
            << M::Unpack << u"SHORT1"_s << u"SB04101"_s << none << O::Refused << 0 << true << 3054;
        QTest::newRow("out of another") << M::Unpack << u"THERE1"_s << open << none << O::Refused << 0 << true << 3058;
        QTest::newRow("out, never seen") << M::Unpack << u"8K2M4QX7"_s << open << none << O::Accepted << -1 << false
                                         << 0;
        QTest::newRow("onto a bill") << M::Bill << u"SB04198"_s << none << bill << O::Accepted << 1 << true << 0;
        QTest::newRow("not known, onto a bill")
            << M::Bill << u"SB09999"_s << none << bill << O::Accepted << 1 << false << 0;
        QTest::newRow("on it already") << M::Bill << u"SB04090"_s << none << bill << O::AlreadyHere << 0 << false << 0;
        QTest::newRow("on another bill") << M::Bill << u"SB04100"_s << none << bill << O::WrongParent << 0 << true
                                         << 3057;
        QTest::newRow("not complete") << M::Bill << open << none << bill << O::Refused << 0 << true << 3055;
        QTest::newRow("bill full") << M::Bill << u"SB04198"_s << none << u"BILL-FULL"_s << O::Full << 0 << true << 3062;
        QTest::newRow("bill closed") << M::Bill << u"SB04198"_s << none << u"BILL-1"_s << O::Refused << 0 << true
                                     << 3060;
        QTest::newRow("child onto a bill") << M::Bill << u"HERE1"_s << none << bill << O::Refused << 0 << true << 3051;
        QTest::newRow("no bill") << M::Bill << u"SB04198"_s << none << none << O::Refused << 0 << true << 3066;
        QTest::newRow("off a bill") << M::Unbill << u"SB04090"_s << none << bill << O::Accepted << -1 << false << 0;
        QTest::newRow("off one it is not on")
            << M::Unbill << u"SB04198"_s << none << bill << O::Refused << 0 << true << 3059;
    }
    void judges()
    {
        QFETCH(WireScanMode, mode);
        QFETCH(QString, code);
        QFETCH(QString, parent);
        QFETCH(QString, bill);
        QFETCH(WireScanOutcome, outcome);
        QFETCH(int, effect);
        QFETCH(bool, certain);
        QFETCH(int, error);
        const LocalBook known = book();
        const Judgement judged = known.judge(ask(known, mode, code, parent, bill));
        QCOMPARE(judged.outcome, outcome);
        QCOMPARE(judged.effect, effect);
        if (outcome == WireScanOutcome::Accepted)
            QCOMPARE(judged.certain, certain);
        QCOMPARE(judged.error ? int(*judged.error) : 0, error);
    }

    void saysWhere()
    {
        const LocalBook known = book();
        QCOMPARE(known.judge(ask(known, WireScanMode::Pack, u"HERE17"_s, u"SB04217"_s, {})).place, 17);
        QCOMPARE(known.judge(ask(known, WireScanMode::Pack, u"THERE3"_s, u"SB04217"_s, {})).otherParent, u"SB04198"_s);
        QCOMPARE(known.judge(ask(known, WireScanMode::Bill, u"SB04100"_s, {}, u"BILL-2031"_s)).otherBill,
                 u"BILL-2030"_s);
    }

    // Own scans count at once and are not counted twice when the server's figure has them too.
    void countsOwnScansOnce()
    {
        LocalBook known = book();
        const QString parent = u"SB04217"_s;
        QList<Question> questions;
        for (int i = 0; i < 13; ++i) {
            const Question question = ask(known, WireScanMode::Pack, u"NEW%1"_s.arg(i), parent, {});
            const Judgement judged = known.judge(question);
            QCOMPARE(judged.outcome, WireScanOutcome::Accepted);
            QCOMPARE(judged.place, 18 + i);
            known.apply(question, judged);
            questions.append(question);
        }
        QCOMPARE(known.parent(parent)->count(), 30);
        QCOMPARE(known.judge(ask(known, WireScanMode::Pack, u"ONEMORE"_s, parent, {})).outcome, WireScanOutcome::Full);
        QCOMPARE(known.judge(questions.constFirst()).outcome, WireScanOutcome::AlreadyHere);
        for (int i = 0; i < 13; ++i) {
            bags::ScanResult answer;
            answer.parent = parentBag(parent, 18 + i, 6 + i);
            known.settle(questions[i], 1, answer);
            QCOMPARE(known.parent(parent)->count(), 30);
        }
        QCOMPARE(known.parent(parent)->pending, 0);
    }

    void aReversedScanIsTakenOutAgain()
    {
        LocalBook known = book();
        const Question question = ask(known, WireScanMode::Pack, u"4JD8R2XM"_s, u"SB04217"_s, {});
        known.apply(question, known.judge(question));
        QCOMPARE(known.parent(u"SB04217"_s)->count(), 18);
        bags::ScanResult answer;
        answer.outcome = WireScanOutcome::WrongParent;
        answer.otherParent = u"SB04300"_s;
        answer.parent = parentBag(u"SB04217"_s, 17, 5);
        known.settle(question, 1, answer);
        QCOMPARE(known.parent(u"SB04217"_s)->count(), 17);
        const Judgement again = known.judge(question);
        QCOMPARE(again.outcome, WireScanOutcome::WrongParent);
        QCOMPARE(again.otherParent, u"SB04300"_s);
    }

    void followsOtherStations()
    {
        LocalBook known = book();
        bags::BagsChanged change;
        change.event.type = bags::WireBagEventType::Packed;
        change.event.bag = u"SB04217"_s;
        change.event.other = u"FROMTHEM"_s;
        change.parent = parentBag(u"SB04217"_s, 18, 6);
        known.follow(change);
        QCOMPARE(known.parent(u"SB04217"_s)->count(), 18);
        QCOMPARE(known.judge(ask(known, WireScanMode::Pack, u"FROMTHEM"_s, u"SB04217"_s, {})).outcome,
                 WireScanOutcome::AlreadyHere);
        // News that is older than what is known changes nothing.
        change.parent = parentBag(u"SB04217"_s, 3, 2);
        known.follow(change);
        QCOMPARE(known.parent(u"SB04217"_s)->count(), 18);
        change.event.type = bags::WireBagEventType::Unpacked;
        change.parent = parentBag(u"SB04217"_s, 17, 7);
        known.follow(change);
        QCOMPARE(known.judge(ask(known, WireScanMode::Pack, u"FROMTHEM"_s, u"SB04217"_s, {})).outcome,
                 WireScanOutcome::Accepted);
    }
};

QTEST_GUILESS_MAIN(BookTest)
#include "tst_outbox_book.moc"
