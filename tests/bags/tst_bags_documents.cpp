// Numbers for labels, prints of bills, and the history as other companies read it.

#include "bag_yard.h"

#include <documents_module.h>
#include <epcis.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;

namespace {

/// Keeps what it was asked to print.
struct Printer : DocumentPrinter
{
    void print(const QJsonObject &document, Done done) override
    {
        documents.append(document);
        done(QByteArray("%PDF-"));
    }
    QList<QJsonObject> documents;
};

struct Office : BagYard
{
    Office() { bindBagDocuments(registry, *service, desk); }

    template <wire::WireMethod M>
    Result<typename M::Reply> ask(const typename M::Params &params)
    {
        std::optional<Result<typename M::Reply>> answer;
        const rpc::BoundMethod *method = registry.find(QString::fromLatin1(M::method.name));
        method->local({admin(), {}}, wire::encode(params), [&](Result<QJsonValue> reply) {
            if (!reply)
                answer = Result<typename M::Reply>(reply.error());
            else
                answer = wire::decode<typename M::Reply>(reply->toObject(), wire::Unknown::Refuse);
        });
        if (!test::eventually([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }
    LabelRange reserve(int count, bool gaps = false)
    {
        clock.advanceMs(1); // ids follow each other by time
        return must(call<ReserveLabels>({u"Mustard"_s, count, gaps}, admin()));
    }

    Printer printer;
    DocumentDesk desk{*executor, *service, &printer, u"north"_s};
};

QJsonArray eventsOf(const ExportEpcis::Reply &reply)
{
    return QJsonDocument::fromJson(reply.document.toUtf8())["epcisBody"_L1]["eventList"_L1].toArray();
}

/// What the published schema asks of an event besides the types of its members.
QString shapeProblem(const QJsonObject &event)
{
    const QString type = event["type"_L1].toString();
    for (const auto &member : {u"eventTime"_s, u"eventTimeZoneOffset"_s, u"action"_s, u"eventID"_s}) {
        if (event[member].toString().isEmpty())
            return member + u" is missing"_s;
    }
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    static const QRegularExpression offset(u"^[+-]\\d\\d:\\d\\d$"_s);
    static const QRegularExpression uri(u"^[a-z][a-z0-9+.-]*:[^ <>\"]+$"_s);
    if (!time.match(event["eventTime"_L1].toString()).hasMatch())
        return u"eventTime"_s;
    if (!offset.match(event["eventTimeZoneOffset"_L1].toString()).hasMatch())
        return u"eventTimeZoneOffset"_s;
    if (!QStringList{u"ADD"_s, u"OBSERVE"_s, u"DELETE"_s}.contains(event["action"_L1].toString()))
        return u"action"_s;
    if (type == "AggregationEvent"_L1) {
        if (!uri.match(event["parentID"_L1].toString()).hasMatch())
            return u"parentID"_s;
    } else if (type == "ObjectEvent"_L1) {
        if (event["epcList"_L1].toArray().isEmpty())
            return u"epcList"_s;
    } else if (type == "TransactionEvent"_L1) {
        if (event["bizTransactionList"_L1].toArray().isEmpty() || event["epcList"_L1].toArray().isEmpty())
            return u"bizTransactionList"_s;
    } else {
        return u"type "_s + type;
    }
    for (const auto &list : {"epcList"_L1, "childEPCs"_L1}) {
        for (const QJsonValue &epc : event[list].toArray()) {
            if (!uri.match(epc.toString()).hasMatch())
                return epc.toString();
        }
    }
    return {};
}

} // namespace

class BagsDocumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void numbersAreGivenOutOnce()
    {
        Office office;
        const LabelRange first = office.reserve(3);
        QCOMPARE(first.first, u"SB00001"_s);
        QCOMPARE(first.last, u"SB00003"_s);
        const LabelRange second = office.reserve(2);
        QCOMPARE(second.first, u"SB00004"_s);
        // A bag that was packed without a label of ours.
        QVERIFY(office.pack(u"SB00100"_s, u"ABCD"_s).ok());
        QCOMPARE(office.reserve(1).first, u"SB00101"_s);
        const auto list = office.must(office.call<ListLabels>({{}, 2}, office.admin()));
        QCOMPARE(list.ranges.size(), 2);
        QCOMPARE(list.ranges[0].first, u"SB00101"_s);
        const auto rest = office.must(office.call<ListLabels>({*list.nextCursor, 2}, office.admin()));
        QCOMPARE(rest.ranges.size(), 1);
        QVERIFY(!rest.nextCursor);
        QCOMPARE(office.number(u"SELECT COUNT(*) FROM audit WHERE action = 'labels.reserve'"_s), 3);
    }

    void misreadCodesTakeNoNumbers_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("a digit too many") << u"SB987654"_s;
        QTest::newRow("a digit too few") << u"SB9812"_s;
        QTest::newRow("a letter") << u"SB98X7"_s;
        QTest::newRow("a letter, as long as the form's") << u"SB98X76"_s;
    }
    void misreadCodesTakeNoNumbers()
    {
        QFETCH(QString, code);
        Office office;
        QVERIFY(office.pack(u"M444-00001"_s, code).ok());
        QVERIFY(office.pack(u"SB00041"_s, u"ABCD"_s).ok());
        const LabelRange range = office.reserve(2);
        QCOMPARE(range.first, u"SB00042"_s);
        QCOMPARE(range.last, u"SB00043"_s);
    }

    void numbersRunOut()
    {
        Office office;
        const BagFormat tiny{u"Tiny"_s, WireBagKind::Parent, u"Rye"_s, u"R"_s, 1, 4, 20, 3, 500, 10, true, 0};
        QVERIFY(office.call<SaveBagFormat>(tiny, office.admin()).ok());
        QVERIFY(office.pack(u"R3"_s, u"ABCD"_s).ok());
        const auto reserve = [&](int count, bool gaps = false) {
            office.clock.advanceMs(1);
            return office.call<ReserveLabels>({u"Tiny"_s, count, gaps}, office.admin());
        };
        GEMBA_REFUSED(reserve(7), ErrorCode::SerialsUsedUp, "count"); // 4 to 9 are the longest piece
        QCOMPARE(reserve(6)->first, u"R4"_s);
        GEMBA_REFUSED(reserve(2), ErrorCode::SerialsUsedUp, "gaps");
        GEMBA_REFUSED(reserve(3, true), ErrorCode::SerialsUsedUp, "count");
        QCOMPARE(reserve(2, true)->first, u"R1"_s);
        GEMBA_REFUSED(reserve(1), ErrorCode::SerialsUsedUp, "count");
        GEMBA_REFUSED(office.call<ReserveLabels>({u"Child"_s, 1, false}, office.admin()), ErrorCode::StateConflict,
                      "format");
        GEMBA_REFUSED(office.call<ReserveLabels>({u"Nothing"_s, 1, false}, office.admin()), ErrorCode::NotFound,
                      "format");
    }

    /// A test label, or stock that was numbered elsewhere.
    void oneHighNumberDoesNotEndThem()
    {
        Office office;
        QCOMPARE(office.reserve(2).last, u"SB00002"_s);
        QVERIFY(office.pack(u"SB00006"_s, u"EFGH"_s).ok());
        QVERIFY(office.pack(u"SB99990"_s, u"ABCD"_s).ok());
        // Nobody has to say so as long as there are sure ones, and who says so gets those first.
        const LabelRange top = office.reserve(9, true);
        QCOMPARE(top.last, u"SB99999"_s);
        QVERIFY(!top.gaps);
        GEMBA_REFUSED(office.call<ReserveLabels>({u"Mustard"_s, 3, false}, office.admin()), ErrorCode::SerialsUsedUp,
                      "gaps");
        const LabelRange between = office.reserve(3, true);
        QCOMPARE(between.first, u"SB00003"_s);
        QVERIFY(between.gaps);
        QCOMPARE(office.reserve(2, true).first, u"SB00007"_s);
        QCOMPARE(office.reserve(1, true).first, u"SB00009"_s);
        QVERIFY(office.pack(u"SB99999"_s, u"IJKL"_s).ok());
        QCOMPARE(office.reserve(5'000, true).last, u"SB05009"_s);
        const auto list = office.must(office.call<ListLabels>({{}, 10}, office.admin()));
        QCOMPARE(
            std::count_if(list.ranges.cbegin(), list.ranges.cend(), [](const LabelRange &range) { return range.gaps; }),
            4);
        QCOMPARE(
            office.number(
                u"SELECT COUNT(*) FROM audit WHERE action = 'labels.reserve' AND after_json LIKE '%\"gaps\":true%'"_s),
            4);
        QCOMPARE(
            office.number(u"SELECT COUNT(*) FROM bag_label_range a JOIN bag_label_range b ON a.id < b.id AND "
                          "a.first_number < b.first_number + b.count AND b.first_number < a.first_number + a.count"_s),
            0);
    }

    void aSecondPrintNeedsAReason()
    {
        Office office;
        const LabelRange range = office.reserve(700);
        const auto first = office.ask<PrintLabels>({range.id, WireLabelMedium::Zpl, 1, 0, {}});
        QVERIFY(first.ok());
        QCOMPARE(first->labels, 500);
        QCOMPARE(first->nextFrom, 501);
        QCOMPARE(first->content.count("^XA"), 500);
        const auto rest = office.ask<PrintLabels>({range.id, WireLabelMedium::Pdf, 501, 0, {}});
        QVERIFY(rest.ok());
        QCOMPARE(rest->labels, 200);
        QVERIFY(!rest->nextFrom);
        QCOMPARE(office.printer.documents.size(), 1);
        QCOMPARE(office.printer.documents[0]["labels"_L1].toArray().last()["code"_L1].toString(), u"SB00700"_s);
        GEMBA_REFUSED(office.ask<PrintLabels>({range.id, WireLabelMedium::Zpl, 700, 1, u"  "_s}),
                      ErrorCode::ReasonRequired, "reason");
        const auto again = office.ask<PrintLabels>({range.id, WireLabelMedium::Zpl, 700, 1, u"Torn"_s});
        QVERIFY(again.ok());
        QCOMPARE(again->labels, 1);
        GEMBA_REFUSED(office.ask<PrintLabels>({range.id, WireLabelMedium::Zpl, 701, 1, {}}), ErrorCode::FieldRange,
                      "from");
        QCOMPARE(
            office.number(u"SELECT COUNT(*) FROM audit WHERE action = 'labels.print' AND after_json LIKE '%Torn%'"_s),
            1);
        // Another form of the codes from now on: what was set aside stays what it was.
        BagFormat wider = office.must(office.call<ListBagFormats>({})).formats.value(1);
        for (const BagFormat &format : office.must(office.call<ListBagFormats>({})).formats) {
            if (format.name == "Mustard"_L1)
                wider = format;
        }
        wider.digits = 7;
        QVERIFY(office.call<SaveBagFormat>(wider, office.admin()).ok());
        const auto old = office.ask<PrintLabels>({range.id, WireLabelMedium::Pdf, 2, 1, u"Torn too"_s});
        QVERIFY(old.ok());
        QCOMPARE(office.printer.documents.last()["labels"_L1].toArray().first()["code"_L1].toString(), u"SB00002"_s);
    }

    void aBillIsPrintedAsItWasClosed()
    {
        Office office;
        office.filled(u"SB00001"_s, 30);
        office.filled(u"SB00002"_s, 5);
        office.openBill(u"B-1"_s, 2);
        QVERIFY(office.call<AddToBill>({u"B-1"_s, u"SB00001"_s}).ok());
        const auto draft = office.ask<PrintBill>({u"B-1"_s, 0, u"de"_s, true});
        QVERIFY(draft.ok());
        QVERIFY(draft->draft);
        QCOMPARE(draft->fileName, u"bill-B-1-r1-draft.pdf"_s);
        QCOMPARE(office.printer.documents[0]["children"_L1]["SB00001"_L1].toArray().size(), 30);
        QVERIFY(office.call<AddToBill>({u"B-1"_s, u"SB00002"_s}).ok());
        QVERIFY(office.call<CloseBill>({u"B-1"_s, {}}).ok());
        const auto printed = office.ask<PrintBill>({u"B-1"_s, 0, u"en"_s, false});
        QVERIFY(printed.ok());
        QVERIFY(!printed->draft);
        QCOMPARE(printed->contentHash.size(), 64);
        const QJsonObject first = office.printer.documents[1];
        QCOMPARE(first["lines"_L1].toArray().size(), 2);
        QCOMPARE(first["bill"_L1]["children"_L1].toInt(), 35);
        QVERIFY(first["link"_L1].toString().contains(printed->contentHash));
        // Opened again, a parent off, closed short: the old print still says what it said.
        QVERIFY(office.call<ReopenBill>({u"B-1"_s, u"One was wet"_s}).ok());
        QVERIFY(office.call<RemoveFromBill>({u"B-1"_s, u"SB00002"_s}).ok());
        QVERIFY(office.call<CloseBill>({u"B-1"_s, u"One was wet"_s}).ok());
        const auto old = office.ask<PrintBill>({u"B-1"_s, 1, u"en"_s, false});
        QVERIFY(old.ok());
        QCOMPARE(office.printer.documents[2], first);
        QCOMPARE(old->contentHash, printed->contentHash);
        const auto newest = office.ask<PrintBill>({u"B-1"_s, 0, u"en"_s, false});
        QVERIFY(newest.ok());
        QCOMPARE(newest->revision, 2);
        QVERIFY(newest->contentHash != printed->contentHash);
        GEMBA_REFUSED(office.ask<PrintBill>({u"B-1"_s, 3, u"en"_s, false}), ErrorCode::NotFound, "revision");
        GEMBA_REFUSED(office.ask<PrintBill>({u"B-2"_s, 0, u"en"_s, false}), ErrorCode::NotFound, "number");
    }

    /// What came back and was packed anew is no part of what had left.
    void anAnnexNamesTheChildrenThatLeft()
    {
        Office office;
        office.filled(u"SB00001"_s, 3);
        office.filled(u"SB00002"_s, 1);
        QVERIFY(office.pack(u"SB00003"_s, u"OTHER1"_s).ok());
        // In and out before it was put on: not among what left.
        QVERIFY(office.call<UnpackBag>({u"SB00001"_s, {u"SB00001C03"_s}, {}}).ok());
        QVERIFY(office.call<CompleteParent>({u"SB00001"_s, u"short"_s}).ok());
        office.openBill(u"B-1"_s, 2);
        for (const QString &parent : {u"SB00001"_s, u"SB00002"_s})
            QVERIFY(office.call<AddToBill>({u"B-1"_s, parent}).ok());
        QVERIFY(office.call<CloseBill>({u"B-1"_s, {}}).ok());
        const auto print = [&](int revision) {
            const auto printed = office.ask<PrintBill>({u"B-1"_s, revision, u"en"_s, true});
            return printed ? office.printer.documents.last() : QJsonObject{{u"refused"_s, printed.error().detail}};
        };
        const QJsonObject first = print(1);
        QCOMPARE(first["children"_L1]["SB00001"_L1].toArray(), (QJsonArray{u"SB00001C01"_s, u"SB00001C02"_s}));

        QVERIFY(office.call<ReturnParent>({u"B-1"_s, u"SB00001"_s, u"wet"_s}).ok());
        QVERIFY(office.call<UnpackBag>({u"SB00001"_s, {}, {}}).ok());
        QVERIFY(office.pack(u"SB00001"_s, u"ANEW1"_s).ok());
        QVERIFY(office.pack(u"SB00003"_s, u"SB00001C01"_s).ok());
        QVERIFY(office.call<CompleteParent>({u"SB00001"_s, u"short"_s}).ok());
        QCOMPARE(print(1), first);
        QVERIFY(office.call<ReopenBill>({u"B-1"_s, u"once more"_s}).ok());
        QVERIFY(office.call<AddToBill>({u"B-1"_s, u"SB00001"_s}).ok());
        QCOMPARE(print(0)["children"_L1]["SB00001"_L1].toArray(), QJsonArray{u"ANEW1"_s}); // a draft
        QVERIFY(office.call<CloseBill>({u"B-1"_s, {}}).ok());
        QCOMPARE(print(1), first);
        QCOMPARE(print(2)["children"_L1]["SB00001"_L1].toArray(), QJsonArray{u"ANEW1"_s});
        QVERIFY(office.call<VoidBill>({u"B-1"_s, u"wrong customer"_s}).ok());
        QCOMPARE(print(1)["children"_L1], first["children"_L1]);
        QCOMPARE(print(0)["children"_L1]["SB00001"_L1].toArray(), QJsonArray{u"ANEW1"_s});
    }

    void theHistoryGoesOutAsEpcis()
    {
        Office office;
        office.filled(u"SB00001"_s, 3);
        const auto packed = office.must(office.pack(u"SB00002"_s, u"WRONG1"_s));
        QVERIFY(office.call<UndoBagEvent>({packed.events.last(), u"It was another"_s}).ok());
        office.openBill(u"B/7 x"_s.remove(u' '), 1);
        QVERIFY(office.call<AddToBill>({u"B/7x"_s, u"SB00001"_s}).ok());
        QVERIFY(office.call<CloseBill>({u"B/7x"_s, {}}).ok());
        QVERIFY(office.call<ReturnParent>({u"B/7x"_s, u"SB00001"_s, u"Wet"_s}).ok());

        QJsonArray events;
        QString cursor;
        int pages = 0;
        do {
            ExportEpcis::Params in;
            in.cursor = cursor;
            in.limit = 4;
            const auto page = office.must(office.call<ExportEpcis>(in, office.admin()));
            for (const QJsonValue &event : eventsOf(page))
                events.append(event);
            cursor = page.nextCursor.value_or(QString());
            ++pages;
        } while (!cursor.isEmpty());
        QVERIFY(pages > 1);
        QStringList story;
        for (const QJsonValue &value : events) {
            const QJsonObject event = value.toObject();
            QCOMPARE(shapeProblem(event), QString());
            story.append(event["action"_L1].toString() + u' ' + event["bizStep"_L1].toString() +
                         (event.contains("errorDeclaration"_L1) ? u" not"_s : QString()));
        }
        QCOMPARE(story,
                 (QStringList{u"ADD commissioning"_s, u"ADD packing"_s, u"ADD packing"_s, u"ADD packing"_s,
                              u"OBSERVE packing"_s, u"ADD commissioning"_s, u"ADD packing"_s, u"ADD packing not"_s,
                              u"ADD loading"_s, u"OBSERVE shipping"_s, u"OBSERVE receiving"_s}));
        const QJsonObject wrong = events[6].toObject();
        const QJsonObject declared = events[7].toObject();
        QCOMPARE(declared["eventID"_L1], wrong["eventID"_L1]);
        QCOMPARE(declared["errorDeclaration"_L1]["reason"_L1].toString(), u"did_not_occur"_s);
        const QJsonObject shipped = events[9].toObject();
        QCOMPARE(shipped["epcList"_L1].toArray(), QJsonArray{u"urn:gemba:north:bag:SB00001"_s});
        QCOMPARE(shipped["bizTransactionList"_L1][0]["bizTransaction"_L1].toString(), u"urn:gemba:north:bill:B%2F7X"_s);

        ExportEpcis::Params one;
        one.bag = u"SB00001C02"_s;
        QCOMPARE(eventsOf(office.must(office.call<ExportEpcis>(one, office.admin()))).size(), 1);
        one.bag = u"NOSUCH"_s;
        GEMBA_REFUSED(office.call<ExportEpcis>(one, office.admin()), ErrorCode::BagUnknown, "bag");
        ExportEpcis::Params bill;
        bill.bill = u"B/7x"_s;
        QCOMPARE(eventsOf(office.must(office.call<ExportEpcis>(bill, office.admin()))).size(), 3);
        ExportEpcis::Params late;
        late.fromMs = office.clock.nowMs() + 1;
        QCOMPARE(eventsOf(office.must(office.call<ExportEpcis>(late, office.admin()))).size(), 0);
    }

    void aClosedBillStaysWhatPartnersWereTold()
    {
        Office office;
        for (int i = 1; i <= 4; ++i)
            office.filled(u"SB0000%1"_s.arg(i), 1);
        office.openBill(u"B1"_s, 3);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(office.call<AddToBill>({u"B1"_s, u"SB0000%1"_s.arg(i)}).ok());
        QVERIFY(office.call<CloseBill>({u"B1"_s, {}}).ok());
        const auto told = [&](const QString &step) {
            QStringList out;
            ExportEpcis::Params in;
            in.limit = 100;
            for (const QJsonValue &event : eventsOf(office.must(office.call<ExportEpcis>(in, office.admin())))) {
                if (event["bizStep"_L1].toString() != step)
                    continue;
                if (const QString problem = shapeProblem(event.toObject()); !problem.isEmpty())
                    qFatal("%s", qPrintable(problem));
                QStringList parents;
                for (const QJsonValue &epc : event["epcList"_L1].toArray())
                    parents.append(epc.toString().section(u':', -1).right(1));
                out.append(parents.join(u' '));
            }
            return out;
        };
        const QString shipping = u"shipping"_s, back = u"void_shipping"_s;
        QCOMPARE(told(shipping), QStringList{u"1 2 3"_s});
        QVERIFY(office.call<ReturnParent>({u"B1"_s, u"SB00003"_s, u"wet"_s}).ok());
        QVERIFY(office.call<ReopenBill>({u"B1"_s, u"one more"_s}).ok());
        QVERIFY(office.call<RemoveFromBill>({u"B1"_s, u"SB00002"_s}).ok());
        QCOMPARE(told(shipping), QStringList{u"1 2 3"_s});
        QCOMPARE(told(back), QStringList{u"1 2"_s}); // the third had come back by itself
        QVERIFY(office.call<AddToBill>({u"B1"_s, u"SB00004"_s}).ok());
        QVERIFY(office.call<CloseBill>({u"B1"_s, u"short"_s}).ok());
        QCOMPARE(told(shipping), (QStringList{u"1 2 3"_s, u"1 4"_s}));
        QVERIFY(office.call<VoidBill>({u"B1"_s, u"wrong customer"_s}).ok());
        QCOMPARE(told(back), (QStringList{u"1 2"_s, u"1 4"_s}));
        QCOMPARE(told(shipping), (QStringList{u"1 2 3"_s, u"1 4"_s}));
        // One that never left is taken back from nobody.
        office.openBill(u"B2"_s, 3);
        QVERIFY(office.call<AddToBill>({u"B2"_s, u"SB00002"_s}).ok());
        QVERIFY(office.call<VoidBill>({u"B2"_s, u"not needed"_s}).ok());
        QCOMPARE(told(back).size(), 2);
    }

    void offsetsAreOfTheSite_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("offset");
        QTest::newRow("Pune") << QByteArray("Asia/Kolkata") << u"+05:30"_s;
        QTest::newRow("New York") << QByteArray("America/New_York") << u"-05:00"_s;
        QTest::newRow("UTC") << QByteArray("UTC") << u"+00:00"_s;
    }
    void offsetsAreOfTheSite()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, offset);
        BagEvent event;
        event.id = 9;
        event.bag = u"SB00001"_s;
        event.other = u"ABCD"_s;
        event.timeMs = 1'763'683'200'000;
        const auto out = epcisEvent(event, {u"s 1"_s, QTimeZone(zone)});
        QVERIFY(out);
        QCOMPARE((*out)["eventTimeZoneOffset"_L1].toString(), offset);
        QCOMPARE((*out)["eventTime"_L1].toString(), u"2025-11-21T00:00:00.000Z"_s);
        QCOMPARE((*out)["parentID"_L1].toString(), u"urn:gemba:s%201:bag:SB00001"_s);
    }
};

QTEST_GUILESS_MAIN(BagsDocumentsTest)
#include "tst_bags_documents.moc"
