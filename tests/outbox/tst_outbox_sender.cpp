#include <gemba/core/log.h>
#include <gemba/outbox/scan_sender.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::outbox;

namespace {

/// A server that knows keys, as scans.take promises. The test decides when it answers and what is lost on the way.
struct Server
{
    struct Call
    {
        bags::TakeScans::Params params;
        ScanSender::Answer answer;
    };
    QList<Call> calls;
    QHash<QString, bags::ScanResult> known;
    QList<qint64> order; ///< sequences in the order in which they were first taken

    ScanSender::Send send()
    {
        return [this](const bags::TakeScans::Params &params, ScanSender::Answer answer) {
            calls.append({params, std::move(answer)});
        };
    }
    bags::TakeScans::Reply take(const bags::TakeScans::Params &params)
    {
        bags::TakeScans::Reply reply;
        for (const bags::Scan &scan : params.scans) {
            const bool repeated = known.contains(scan.key);
            if (!repeated) {
                bags::ScanResult result;
                result.sequence = scan.sequence;
                result.code = scan.code;
                known.insert(scan.key, result);
                order.append(scan.sequence);
            }
            bags::ScanResult result = known.value(scan.key);
            result.repeated = repeated;
            reply.results.append(result);
        }
        return reply;
    }
    void answer(qsizetype call) { calls[call].answer(take(calls[call].params)); }
};

} // namespace

class SenderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    ManualClock m_clock{1'700'000'000'000};
    int m_files = 0;

    std::unique_ptr<Outbox> box() { return *Outbox::open(m_directory.filePath(u"%1.db"_s.arg(++m_files)), m_clock); }
    static void fill(Outbox &box, int count, const QString &who = u"anna"_s)
    {
        for (int i = 0; i < count; ++i) {
            NewScan scan;
            scan.code = u"CODE%1"_s.arg(i);
            scan.operatorName = who;
            QVERIFY(box.add(scan).ok());
        }
    }
    static QList<qint64> counting(qint64 to)
    {
        QList<qint64> all;
        for (qint64 i = 1; i <= to; ++i)
            all.append(i);
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        gemba::log::setSink([](const gemba::log::Record &) {}); // servers refuse on purpose
    }

    void sendsInOrderOneBatchAtATime()
    {
        const auto out = box();
        Server server;
        ScanSender sender(*out, server.send());
        sender.setStation(u"Station 7"_s);
        QSignalSpy answered(&sender, &ScanSender::answered);
        fill(*out, 450);
        sender.kick();
        QCOMPARE(server.calls.size(), 0); // no link, nobody signed in
        sender.setReady(true, {});
        QCOMPARE(server.calls.size(), 0);
        sender.setReady(true, u"anna"_s);
        QCOMPARE(server.calls.size(), 1);
        QCOMPARE(server.calls[0].params.station, u"Station 7"_s);
        QCOMPARE(server.calls[0].params.scans.size(), 200);
        sender.kick(); // nothing else while one is under way
        QCOMPARE(server.calls.size(), 1);
        server.answer(0);
        QCOMPARE(server.calls.size(), 2);
        server.answer(1);
        QCOMPARE(server.calls[2].params.scans.size(), 50);
        server.answer(2);
        QCOMPARE(server.order, counting(450));
        QCOMPARE(*out->openCount(), 0);
        QCOMPARE(answered.size(), 3);
        QCOMPARE(server.calls.size(), 3);
    }

    void sendsAgainWithTheSameKeysAfterEveryLoss()
    {
        const auto out = box();
        Server server;
        ScanSender sender(*out, server.send());
        sender.setRetry(1, 1);
        sender.setStation(u"Station 7"_s);
        fill(*out, 5);
        sender.setReady(true, u"anna"_s);
        // Lost on the way there.
        server.calls[0].answer(refuse(ErrorCode::ServerTimeout));
        QTRY_COMPARE(server.calls.size(), 2);
        // Lost on the way back: the server has them.
        server.take(server.calls[1].params);
        sender.setReady(false, u"anna"_s);
        fill(*out, 2);
        sender.setReady(true, u"anna"_s);
        QCOMPARE(server.calls.size(), 3);
        QCOMPARE(server.calls[2].params.scans.size(), 7);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(server.calls[2].params.scans[i].key, server.calls[0].params.scans[i].key);
        // The first answer comes after all, late; it belongs to what was given up.
        server.answer(1);
        QCOMPARE(*out->openCount(), 7);
        server.answer(2);
        QCOMPARE(*out->openCount(), 0);
        QCOMPARE(server.order, counting(7));
        QVERIFY(out->newest(7)->at(6).answer->repeated);
    }

    void aRestartSendsWhatWasUnderWay()
    {
        const QString file = m_directory.filePath(u"restart.db"_s);
        Server server;
        {
            const auto out = *Outbox::open(file, m_clock);
            ScanSender sender(*out, server.send());
            sender.setStation(u"Station 7"_s);
            fill(*out, 3);
            sender.setReady(true, u"anna"_s);
            server.take(server.calls[0].params); // taken, and then the station dies
        }
        const auto out = *Outbox::open(file, m_clock);
        QCOMPARE(out->open(10)->at(0).state, RowState::Sent);
        ScanSender sender(*out, server.send());
        sender.setStation(u"Station 7"_s);
        sender.setReady(true, u"anna"_s);
        server.answer(1);
        QCOMPARE(server.order, counting(3));
        QCOMPARE(*out->openCount(), 0);
    }

    void neverSendsInAnotherPersonsName()
    {
        const auto out = box();
        Server server;
        ScanSender sender(*out, server.send());
        sender.setStation(u"Station 7"_s);
        fill(*out, 2, u"anna"_s);
        fill(*out, 1, u"ben"_s);
        sender.setReady(true, u"ben"_s);
        QCOMPARE(server.calls[0].params.scans[0].operatorName, u"anna"_s);
        QCOMPARE(server.calls[0].params.scans[1].operatorName, u"anna"_s);
        QCOMPARE(server.calls[0].params.scans[2].operatorName, QString()); // his own
        // He signs out while it is under way: nothing more goes out.
        sender.setReady(true, {});
        sender.kick();
        QCOMPARE(server.calls.size(), 1);
        QCOMPARE(*out->openCount(), 3);
        // Next comes Anna; Ben's is sent with his name.
        sender.setReady(true, u"anna"_s);
        QCOMPARE(server.calls[1].params.scans[0].operatorName, QString());
        QCOMPARE(server.calls[1].params.scans[2].operatorName, u"ben"_s);
    }

    void oneUnreadableScanDoesNotHoldUpTheOthers()
    {
        const auto out = box();
        Server server;
        ScanSender sender(*out, server.send());
        sender.setStation(u"Station 7"_s);
        QSignalSpy aside(&sender, &ScanSender::setAside);
        fill(*out, 9);
        sender.setReady(true, u"anna"_s);
        for (qsizetype call = 0; call < server.calls.size() && call < 100; ++call) {
            bool unreadable = false;
            for (const bags::Scan &scan : server.calls[call].params.scans)
                unreadable = unreadable || scan.sequence == 6;
            if (unreadable)
                server.calls[call].answer(refuseField(ErrorCode::FieldFormat, u"scans.5.code"_s));
            else
                server.answer(call);
        }
        QCOMPARE(aside.size(), 1);
        QCOMPARE(aside.at(0).at(0).value<Row>().scan.sequence, qint64(6));
        QCOMPARE(*out->openCount(), 0);
        QCOMPARE(server.order, (QList<qint64>{1, 2, 3, 4, 5, 7, 8, 9}));
        QCOMPARE(out->newest(9)->at(3).state, RowState::Refused);
    }

    // Every scan would be refused so: setting them aside would empty the outbox into a place where nobody looks.
    void anotherVersionSetsNothingAside_data()
    {
        QTest::addColumn<int>("refusal");
        QTest::addColumn<int>("scans");
        for (const int scans : {1, 9}) {
            QTest::addRow("a field that the server does not know, %d", scans) << int(ErrorCode::FieldUnknown) << scans;
            QTest::addRow("a field of another kind, %d", scans) << int(ErrorCode::FieldType) << scans;
            QTest::addRow("no such method, %d", scans) << int(ErrorCode::UnknownMethod) << scans;
            QTest::addRow("too large however little it is, %d", scans) << int(ErrorCode::MessageTooLarge) << scans;
        }
    }
    void anotherVersionSetsNothingAside()
    {
        QFETCH(int, refusal);
        QFETCH(int, scans);
        const auto out = box();
        Server server;
        ScanSender sender(*out, server.send());
        sender.setStation(u"Station 7"_s);
        QSignalSpy aside(&sender, &ScanSender::setAside);
        fill(*out, scans);
        sender.setReady(true, u"anna"_s);
        for (qsizetype call = 0; call < server.calls.size() && call < 20; ++call)
            server.calls[call].answer(refuseField(static_cast<ErrorCode>(refusal), u"scans.0.area"_s));
        QCOMPARE(aside.size(), 0);
        QCOMPARE(*out->openCount(), scans);
        QVERIFY(sender.isStuck());
        QVERIFY(sender.retryInMs() >= 0);
        // The server is renewed: everything goes, in order.
        server.calls.clear();
        sender.kick();
        for (qsizetype call = 0; call < server.calls.size() && call < 20; ++call)
            server.answer(call);
        QVERIFY(!sender.isStuck());
        QCOMPARE(*out->openCount(), 0);
        QCOMPARE(server.order, counting(scans));
    }

    void anAnswerThatIsTooShortIsNoAnswer()
    {
        const auto out = box();
        Server server;
        ScanSender sender(*out, server.send());
        sender.setStation(u"Station 7"_s);
        fill(*out, 2);
        sender.setReady(true, u"anna"_s);
        server.calls[0].answer(bags::TakeScans::Reply{});
        QCOMPARE(*out->openCount(), 2);
        QVERIFY(sender.lastError().has_value());
        QVERIFY(sender.retryInMs() >= 0);
        sender.kick();
        server.answer(1);
        QCOMPARE(*out->openCount(), 0);
        QVERIFY(!sender.lastError());
    }

    void rightsThatAreMissingKeepEverything()
    {
        const auto out = box();
        Server server;
        ScanSender sender(*out, server.send());
        sender.setStation(u"Station 7"_s);
        fill(*out, 2);
        sender.setReady(true, u"guest"_s);
        server.calls[0].answer(refuse(ErrorCode::PermissionDenied));
        QCOMPARE(*out->openCount(), 2);
        QCOMPARE(sender.lastError()->code, ErrorCode::PermissionDenied);
    }
};

QTEST_GUILESS_MAIN(SenderTest)
#include "tst_outbox_sender.moc"
