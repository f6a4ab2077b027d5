#include "admission.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::transport;
using Verdict = Admission::Verdict;

class AdmissionTest : public QObject
{
    Q_OBJECT

    static QHostAddress lan(int host) { return QHostAddress(0x0A000000u + static_cast<quint32>(host)); }

private Q_SLOTS:
    void whoMayConnect_data()
    {
        QTest::addColumn<QString>("listener");
        QTest::addColumn<QString>("peer");
        QTest::addColumn<bool>("may");
        QTest::newRow("of the network of all") << u"10.2.0.1"_s << u"192.168.1.20"_s << true;
        QTest::newRow("of the network of one") << u"10.2.0.1"_s << u"10.2.7.7"_s << true;
        QTest::newRow("the same elsewhere") << u"192.168.1.1"_s << u"10.2.7.7"_s << false;
        QTest::newRow("of none") << u"10.2.0.1"_s << u"203.0.113.5"_s << false;
        QTest::newRow("IPv4 in IPv6") << u"10.2.0.1"_s << u"::ffff:192.168.1.20"_s << true;
        QTest::newRow("the machine itself") << u"127.0.0.1"_s << u"127.0.0.1"_s << true;
        QTest::newRow("the machine itself, IPv6") << u"::1"_s << u"::1"_s << true;
    }
    void whoMayConnect()
    {
        QFETCH(QString, listener);
        QFETCH(QString, peer);
        const QList<AllowRule> rules{{QHostAddress(), *gemba::Networks::parse({u"192.168.1.0/24"_s})},
                                     {QHostAddress(u"10.2.0.1"_s), *gemba::Networks::parse({u"10.2.0.0/16"_s})}};
        QTEST(mayConnect(rules, QHostAddress(listener), QHostAddress(peer)), "may");
        QVERIFY(mayConnect({}, QHostAddress(listener), QHostAddress(peer)));
    }
    void aTrustedProxyCountsAsTheMachineItself()
    {
        AdmissionLimits limits;
        limits.maxSocketsPerSource = 1;
        limits.trustedProxies = *gemba::Networks::parse({u"10.0.0.1"_s});
        Admission admission(limits, [] { return 0.0; });
        admission.enter(lan(1));
        QCOMPARE(admission.judge(lan(1)), Verdict::Admit);
        admission.enter(lan(2));
        QCOMPARE(admission.judge(lan(2)), Verdict::SourceCap);
    }
    void sources_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QString>("source");
        QTest::newRow("IPv4") << u"192.168.1.20"_s << u"192.168.1.20"_s;
        QTest::newRow("IPv4 in IPv6") << u"::ffff:192.168.1.20"_s << u"192.168.1.20"_s;
        QTest::newRow("IPv6") << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1:2::"_s;
        QTest::newRow("link-local") << u"fe80::1%eth0"_s << u"fe80::"_s;
    }
    void sources()
    {
        QFETCH(QString, peer);
        QFETCH(QString, source);
        QCOMPARE(sourceOf(QHostAddress(peer)), QHostAddress(source));
    }
    void oneSourceHasItsCap()
    {
        Admission admission({.maxSocketsPerSource = 2}, [] { return 0.999; });
        const QHostAddress a(u"10.0.0.1"_s);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(admission.judge(a) == Verdict::Admit);
            admission.enter(a);
        }
        QVERIFY(admission.judge(a) == Verdict::SourceCap);
        QVERIFY(admission.judge(QHostAddress(u"::ffff:10.0.0.1"_s)) == Verdict::SourceCap);
        QVERIFY(admission.judge(lan(2)) == Verdict::Admit);
        admission.leave(a, false);
        QVERIFY(admission.judge(a) == Verdict::Admit);
        admission.leave(a, false);
        QCOMPARE(admission.sources(), 0);
        QCOMPARE(admission.sockets(), 0);
        QCOMPARE(admission.unauthenticated(), 0);
    }
    void ipv6SourceIsTheNetworkOfOneHost()
    {
        Admission admission({.maxSocketsPerSource = 1}, [] { return 0.999; });
        admission.enter(QHostAddress(u"2001:db8::1"_s));
        QVERIFY(admission.judge(QHostAddress(u"2001:db8::2"_s)) == Verdict::SourceCap);
        QVERIFY(admission.judge(QHostAddress(u"2001:db8:0:1::2"_s)) == Verdict::Admit);
    }
    void allHaveACap()
    {
        Admission admission({.maxSockets = 3}, [] { return 0.999; });
        for (int i = 0; i < 3; ++i)
            admission.enter(lan(i));
        QVERIFY(admission.judge(lan(9)) == Verdict::TotalCap);
        QVERIFY(admission.judge(QHostAddress(QHostAddress::LocalHost)) == Verdict::TotalCap);
    }
    void theMachineItselfKeepsItsPlaces()
    {
        Admission admission({.maxSockets = 2'048}, [] { return 0.999; });
        for (int i = 0; i < 1'984; ++i)
            admission.enter(lan(i));
        QVERIFY(admission.judge(lan(9'999)) == Verdict::TotalCap);
        QVERIFY(admission.judge(QHostAddress(QHostAddress::LocalHost)) == Verdict::Admit);
    }
    void dropChanceIsThatOfMaxStartups_data()
    {
        QTest::addColumn<int>("waiting");
        QTest::addColumn<double>("chance");
        QTest::newRow("none") << 0 << 0.0;
        QTest::newRow("below the start") << 49 << 0.0;
        QTest::newRow("at the start") << 50 << 0.3;
        QTest::newRow("half way") << 125 << 0.65;
        QTest::newRow("almost full") << 199 << 0.3 + 0.7 * 149 / 150;
        QTest::newRow("full") << 200 << 1.0;
        QTest::newRow("beyond") << 300 << 1.0;
    }
    void dropChanceIsThatOfMaxStartups()
    {
        QFETCH(int, waiting);
        QFETCH(double, chance);
        Admission admission({}, [] { return 0.5; });
        for (int i = 0; i < waiting; ++i)
            admission.enter(lan(i));
        QVERIFY(qAbs(admission.dropChance() - chance) < 1e-9);
        if (waiting > 0)
            QVERIFY(admission.judge(lan(0)) == (0.5 < chance ? Verdict::EarlyDrop : Verdict::Admit));
        // The machine itself is never dropped early.
        QVERIFY(admission.judge(QHostAddress(u"127.0.0.1"_s)) == Verdict::Admit);
        QVERIFY(admission.judge(QHostAddress(u"::1"_s)) == Verdict::Admit);
    }
    void theKnownMakeRoom()
    {
        Admission admission({}, [] { return 0.0; });
        for (int i = 0; i < 60; ++i)
            admission.enter(lan(i));
        QVERIFY(admission.judge(lan(59)) == Verdict::EarlyDrop);
        for (int i = 0; i < 20; ++i)
            admission.authenticated(lan(i));
        QVERIFY(admission.judge(lan(59)) == Verdict::Admit);
        admission.leave(lan(0), true);
        QCOMPARE(admission.unauthenticated(), 40);
        QCOMPARE(admission.sockets(), 59);
    }
    // Seven addresses with all the sockets one may have would otherwise shut out the whole plant.
    void aStormShutsOutOnlyThoseThatMakeIt()
    {
        Admission admission({.maxSocketsPerSource = 64}, [] { return 0.0; });
        for (int host = 0; host < 7; ++host) {
            for (int i = 0; i < 60; ++i)
                admission.enter(lan(host));
        }
        QVERIFY(admission.dropChance() == 1);
        QVERIFY(admission.judge(lan(3)) == Verdict::EarlyDrop);
        const QHostAddress kiosk = lan(99);
        QVERIFY(admission.judge(kiosk) == Verdict::Admit);
        admission.enter(kiosk);
        QVERIFY(admission.judge(kiosk) == Verdict::EarlyDrop); // the second while the first has not said who it is
        admission.authenticated(kiosk);
        QVERIFY(admission.judge(kiosk) == Verdict::Admit);
        admission.leave(kiosk, true);
        for (int i = 0; i < 60; ++i)
            admission.leave(lan(3), false);
        QVERIFY(admission.judge(lan(3)) == Verdict::Admit);
    }
    void namesTheBusiest()
    {
        Admission admission({}, [] { return 0.999; });
        for (int host = 1; host <= 5; ++host) {
            for (int i = 0; i < host; ++i)
                admission.enter(lan(host));
        }
        const auto busiest = admission.busiest(2);
        QCOMPARE(busiest.size(), 2);
        QCOMPARE(busiest[0], std::pair(lan(5), 5));
        QCOMPARE(busiest[1], std::pair(lan(4), 4));
        QCOMPARE(admission.busiest(99).size(), 5);
    }
};

QTEST_GUILESS_MAIN(AdmissionTest)
#include "tst_transport_admission.moc"
