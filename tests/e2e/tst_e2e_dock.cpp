// The simulated dock at a real server: whatever its stations scan, in bursts, by mistake and through outages, counts exactly once.

#include "house.h"
#include "wire_client.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::test;

class DockStoryTest : public QObject
{
    Q_OBJECT

    House m_house;
    QTemporaryDir m_own;

    /// One run of gemba-dock on the outboxes of the run before; what it said at its end.
    QJsonObject run(const QStringList &more)
    {
        LineProcess dock;
        dock.start(qEnvironmentVariable("GEMBA_DOCK"),
                   QStringList{u"--server"_s, u"wss://127.0.0.1:%1/ws"_s.arg(m_house.port()), u"--ca"_s,
                               m_house.caFile(), u"--user"_s, u"dock"_s, u"--password-file"_s,
                               m_own.filePath(u"password"_s), u"--data"_s, m_own.filePath(u"dock"_s), u"--stations"_s,
                               u"3"_s} +
                       more,
                   m_house.environment());
        if (!dock.waitForEnd() || dock.crashed() || dock.status() != 0) {
            qWarning("gemba-dock: %d %s", dock.status(), dock.complaints().constData());
            return {};
        }
        const QList<QJsonObject> lines = dock.unread();
        return lines.isEmpty() ? QJsonObject() : lines.last();
    }
    static qint64 answeredIn(const QJsonObject &summary)
    {
        qint64 answered = 0;
        for (const auto *outcome : {"accepted", "alreadyHere", "wrongParent", "full", "unknown", "refused"})
            answered += summary[QLatin1StringView(outcome)].toInteger();
        return answered;
    }

private Q_SLOTS:
    void whatAVirtualDockScansCountsOnce()
    {
        QFile secret(m_own.filePath(u"password"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        QVERIFY(secret.write(QStringView(password).toUtf8()) > 0);
        secret.close();
        QVERIFY(m_house.start());
        QVERIFY(m_house.addUser(u"dock"_s, u"LEAD"_s));

        QJsonObject last =
            run({u"--pace"_s, u"300"_s, u"--outage-every"_s, u"4"_s, u"--outage"_s, u"2"_s, u"--for"_s, u"12"_s});
        QVERIFY(!last.isEmpty());
        QVERIFY(last["accepted"_L1].toInteger() > 0);
        QVERIFY(last["outages"_L1].toInteger() > 0);
        qint64 scanned = last["scanned"_L1].toInteger();
        qint64 answered = answeredIn(last);
        // What it could not send before it ended is in its outboxes, and goes out when it comes back.
        for (int again = 0; again < 8 && last["waiting"_L1].toInteger() > 0; ++again) {
            last = run({u"--pace"_s, u"0.1"_s, u"--outage-every"_s, u"0"_s, u"--for"_s, u"2"_s});
            QVERIFY(!last.isEmpty());
            scanned += last["scanned"_L1].toInteger();
            answered += answeredIn(last);
        }
        QCOMPARE(last["waiting"_L1].toInteger(), 0);
        QCOMPARE(answered, scanned);

        WireClient client(m_house.port(), m_house.caFile());
        QVERIFY(client.open());
        QVERIFY(client.login(u"dock"_s));
        QCOMPARE(client.result(u"bagStats.counters"_s)["scans"_L1].toInteger(), scanned);
        const auto recount = m_house.ctl({u"bag"_s, u"recount"_s, u"--json"_s});
        QCOMPARE(recount.status, 0);
        QVERIFY2(recount.json()["agrees"_L1].toBool(), recount.out.constData());
    }
};

QTEST_GUILESS_MAIN(DockStoryTest)
#include "tst_e2e_dock.moc"
