#include "audit_house.h"

#include <sealed_export.h>

#include <gemba/core/log.h>

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::audit;

namespace {

storage::AuditEntry entry(const QString &action = u"things.change"_s)
{
    return {.action = action, .entity = u"thing"_s, .entityId = u"t1"_s, .actor = u"ada"_s};
}

QList<Anchor> anchorsIn(const QString &fileName)
{
    QList<Anchor> out;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    while (!file.atEnd()) {
        if (const auto anchor = anchorIn(file.readLine()))
            out.append(*anchor);
    }
    return out;
}

CheckAnchors::Params asParams(const QList<Anchor> &anchors)
{
    CheckAnchors::Params params;
    for (const Anchor &anchor : anchors)
        params.anchors.append({anchor.site, anchor.seq, QString::fromLatin1(anchor.head.toHex()), anchor.timeMs,
                               anchor.signer, QString::fromLatin1(anchor.signature.toBase64())});
    return params;
}

} // namespace

class AuditServiceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_outside;
    int m_files = 0;

    AuditOptions withFile()
    {
        AuditOptions options;
        options.anchorFile = m_outside.filePath(u"heads-%1"_s.arg(++m_files));
        return options;
    }

private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }
    void initTestCase()
    {
        log::setSink([](const log::Record &) {}); // damage is done on purpose here
    }

    void theHeadIsTakenOutsideWhenItMoved()
    {
        AuditOptions options = withFile();
        AuditHouse house(options);
        house.write(entry(), 3);
        house.service->runMinute();
        QTRY_COMPARE(anchorsIn(options.anchorFile).size(), 1);
        house.service->runMinute();
        house.write(entry());
        house.clock.advanceMs(60'000);
        house.service->runMinute();
        QTRY_COMPARE(anchorsIn(options.anchorFile).size(), 2); // not three
        const QList<Anchor> anchors = anchorsIn(options.anchorFile);
        const auto summary = house.call<SummariseAudit>();
        QCOMPARE(anchors[0].seq, 3);
        QCOMPARE(anchors[1].seq, 4);
        QCOMPARE(anchors[1].timeMs, AuditHouse::startMs + 60'000);
        QCOMPARE(QString::fromLatin1(anchors[1].head.toHex()), summary->head);
        QVERIFY(anchors[1].isSignedBy(summary->publicKey));
        QCOMPARE(summary->rows, 4);
        QTRY_COMPARE(house.call<SummariseAudit>()->anchors.value(1).seq, 4);
        QCOMPARE(house.call<CheckAnchors>(asParams(anchors))->matched, 2);
    }

    void rowsCutOffWithTheirCounterAreMissed()
    {
        AuditOptions options = withFile();
        AuditHouse house(options);
        house.write(entry(), 10);
        house.service->runMinute();
        QTRY_COMPARE(anchorsIn(options.anchorFile).size(), 1);
        QVERIFY(!house.call<VerifyAudit>()->firstBadSeq); // row 11
        house.close();
        house.open();
        house.change(
            u"UPDATE storage_counter SET value = 6, head = (SELECT hash FROM audit WHERE seq = 6) WHERE name = 'audit'"_s);
        house.change(u"DELETE FROM audit WHERE seq > 6"_s);

        const auto verdict = house.call<VerifyAudit>();
        QCOMPARE(verdict->firstBadSeq, std::optional<qint64>(7));
        QVERIFY2(verdict->reason.contains(u"row 10 was there"_s), qPrintable(verdict->reason));
        const auto outside = house.call<CheckAnchors>(asParams(anchorsIn(options.anchorFile)));
        QVERIFY(outside->firstBadSeq.has_value());
        // New rows do not cover it up: the head that was signed is another.
        house.write(entry(), 20);
        QVERIFY(house.call<VerifyAudit>()->firstBadSeq.has_value());
        QCOMPARE(house.call<CheckAnchors>(asParams(anchorsIn(options.anchorFile)))->firstBadSeq,
                 std::optional<qint64>(10));
        QVERIFY(house.value(u"SELECT COUNT(*) FROM audit WHERE action = 'audit.damaged'"_s).toInt() >= 1);
    }

    void whatARestoreReplacedIsNotMissed()
    {
        AuditOptions options = withFile();
        AuditHouse house(options);
        house.write(entry(), 6);
        house.service->runMinute();
        QTRY_COMPARE(anchorsIn(options.anchorFile).size(), 1);
        house.write(entry(), 4);
        house.clock.advanceMs(60'000);
        house.service->runMinute();
        QTRY_COMPARE(anchorsIn(options.anchorFile).size(), 2); // of row 10
        house.close();
        house.clock.advanceMs(60'000);
        house.executor = std::make_unique<storage::Executor>(house.database, house.clock);
        const auto goBackTo = [&](int seq) {
            house.change(u"UPDATE storage_counter SET value = ?, head = (SELECT hash FROM audit WHERE seq = ?) "
                         "WHERE name = 'audit'"_s,
                         {seq, seq});
            house.change(u"DELETE FROM audit WHERE seq > ?"_s, {seq});
        };
        goBackTo(7);
        storage::AuditEntry restored = entry(u"backups.restore"_s);
        restored.after = {{u"keptSeq"_s, 7}};
        house.write(restored);
        house.executor.reset();
        house.open();
        QVERIFY2(!house.call<VerifyAudit>()->firstBadSeq, qPrintable(house.call<VerifyAudit>()->reason));
        // The file goes on by itself, and says all that it did.
        house.clock.advanceMs(60'000);
        house.service->runMinute();
        QTRY_COMPARE(anchorsIn(options.anchorFile).size(), 3);
        const auto outside = house.call<CheckAnchors>(asParams(anchorsIn(options.anchorFile)));
        QCOMPARE(outside->matched, 2);
        QCOMPARE(outside->replaced, 1);
        QVERIFY(!outside->firstBadSeq);
        // It covers up nothing that comes after it.
        house.close();
        house.executor = std::make_unique<storage::Executor>(house.database, house.clock);
        goBackTo(8);
        house.executor.reset();
        house.open();
        QVERIFY(house.call<VerifyAudit>()->firstBadSeq.has_value());
    }

    void foreignHeadsAreCountedNotBelieved()
    {
        AuditHouse house;
        house.write(entry(), 5);
        const SigningKey other = SigningKey::fromSeed(QByteArray(32, 'o'));
        const auto reply =
            house.call<CheckAnchors>(asParams({signedAnchor(other, u"plant"_s, 900, QByteArray(32, 'h'), 1)}));
        QCOMPARE(reply->foreign, 1);
        QVERIFY(!reply->firstBadSeq);
    }

    void aLogHostGetsIt()
    {
        QTcpServer host;
        QVERIFY(host.listen(QHostAddress::LocalHost));
        AuditOptions options;
        options.anchorSyslog = u"tcp://127.0.0.1:%1"_s.arg(host.serverPort());
        AuditHouse house(options);
        house.write(entry(), 2);
        house.service->runMinute();
        QTRY_VERIFY(host.hasPendingConnections());
        QTcpSocket *peer = host.nextPendingConnection();
        QTRY_VERIFY(peer->bytesAvailable() > 100);
        const QByteArray frame = peer->readAll();
        const qsizetype space = frame.indexOf(' ');
        QCOMPARE(frame.left(space).toInt(), frame.size() - space - 1); // octet counting
        QVERIFY(frame.mid(space + 1).startsWith("<110>1 2025-11-21T00:00:00.000Z "));
        QCOMPARE(anchorIn(frame)->seq, 2);
        QTRY_COMPARE(house.call<SummariseAudit>()->anchors.value(1).seq, 2);

        host.close();
        house.write(entry());
        house.service->runMinute();
        QTRY_VERIFY(!house.call<SummariseAudit>()->anchors.value(1).problem.isEmpty());
    }

    void closedDaysAreDroppedAndStillProven()
    {
        AuditOptions options = withFile();
        options.retentionDays = 30;
        AuditHouse house(options);
        house.write(entry(), 5);
        house.clock.advanceMs(86'400'000);
        house.write(entry(), 4);
        house.service->runMinute(); // closes the first day
        QTRY_COMPARE(house.value(u"SELECT COUNT(*) FROM audit_segment"_s), u"1"_s);
        QVERIFY(!house.call<VerifyAudit>()->firstBadSeq);

        house.clock.advanceMs(40LL * 86'400'000);
        QVERIFY(!house.call<VerifyAudit>()->firstBadSeq); // nothing goes that was not found whole
        house.service->runMinute();
        QTRY_COMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE seq <= 5"_s), u"0"_s);
        QTRY_COMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE action = 'audit.drop'"_s), u"1"_s);

        const auto verdict = house.call<VerifyAudit>();
        QCOMPARE(verdict->reason, QString());
        QVERIFY(!verdict->firstBadSeq);
        const auto summary = house.call<SummariseAudit>();
        QCOMPARE(summary->firstSeq, 6);
        QVERIFY(summary->segments.first().dropped);
        QCOMPARE(summary->segments.first().lastSeq, 5);
        QVERIFY(!house.call<CheckAnchors>(asParams(anchorsIn(options.anchorFile)))->firstBadSeq);
        // Without the kept head the rest hangs in the air.
        house.change(u"DELETE FROM audit_segment"_s);
        QCOMPARE(house.call<VerifyAudit>()->firstBadSeq, std::optional<qint64>(1));
    }

    void damagedRowsAreEvidenceAndStay()
    {
        AuditOptions options;
        options.retentionDays = 30;
        AuditHouse house(options);
        house.write(entry(), 5);
        house.clock.advanceMs(41LL * 86'400'000);
        house.change(u"UPDATE audit SET actor = 'eve' WHERE seq = 3"_s);
        QCOMPARE(house.call<VerifyAudit>()->firstBadSeq, std::optional<qint64>(3));
        house.service->runMinute();
        QTRY_COMPARE(house.value(u"SELECT COUNT(*) FROM audit_segment WHERE first_seq = 1"_s), u"1"_s);
        house.service->runMinute();
        QVERIFY(!house.call<VerifyAudit>()->reason.isEmpty());
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE seq <= 5"_s), u"5"_s);
    }

    void anExportIsSignedPageByPage()
    {
        AuditHouse house;
        house.write(entry(), 1'200);
        ExportAudit::Params params;
        const QByteArray key = house.call<SummariseAudit>()->publicKey;
        ExportVerifier verifier(key);
        int pages = 0;
        for (;; ++pages) {
            const auto reply = house.call<ExportAudit>(params);
            QVERIFY(reply.ok());
            for (const QString &line : reply->text.split(u'\n', Qt::SkipEmptyParts))
                QVERIFY2(verifier.read(line.toUtf8()), qPrintable(verifier.problem()));
            if (!reply->nextCursor)
                break;
            params.cursor = *reply->nextCursor;
        }
        QVERIFY(verifier.finish());
        QVERIFY(pages > 1);
        QCOMPARE(verifier.rows(), 1'200);
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE action = 'audit.export' AND actor = 'auditor'"_s),
                 u"1"_s);

        params.cursor.replace(0, 1, u"7"_s);
        QCOMPARE(house.call<ExportAudit>(params).error().code, ErrorCode::CursorInvalid);
    }

    void anEmptyExportIsAnExport()
    {
        AuditHouse house;
        ExportAudit::Params params;
        params.untilMs = 1;
        const auto reply = house.call<ExportAudit>(params);
        ExportVerifier verifier(house.call<SummariseAudit>()->publicKey);
        QVERIFY(verifier.read(reply->text.trimmed().toUtf8()));
        QVERIFY(verifier.finish());
        QCOMPARE(verifier.rows(), 0);
    }

    void refusalsAreGatheredIntoLines()
    {
        AuditHouse house;
        const rpc::Caller nobody = house.auditor({});
        for (int i = 0; i < 50; ++i)
            QCOMPARE(house.call<ExportAudit>({}, nobody).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(house.call<ListAudit>({}, nobody).error().code,
                 ErrorCode::PermissionDenied); // reading changes nothing
        house.service->flush();
        ListAudit::Params params;
        params.result = LineResult::Refused;
        QTRY_COMPARE(house.call<ListAudit>(params)->lines.size(), 1);
        const AuditLine line = house.call<ListAudit>(params)->lines.first();
        QCOMPARE(line.action, u"audit.export"_s);
        QCOMPARE(line.actor, u"auditor"_s);
        QCOMPARE(line.address, u"10.0.0.9"_s);
        QCOMPARE(line.after["count"_L1].toInt(), 50);
        QCOMPARE(line.after["error"_L1].toInt(), 1006);
    }

    void theSigningKeyIsKept()
    {
        AuditHouse house;
        const QByteArray key = house.call<SummariseAudit>()->publicKey;
        house.close();
        house.open();
        QCOMPARE(house.call<SummariseAudit>()->publicKey, key);
        const QString file = house.folder.filePath(u"audit-signing.key"_s);
        QCOMPARE(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(AuditServiceTest)
#include "tst_audit_service.moc"
