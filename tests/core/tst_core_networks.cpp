#include <gemba/core/networks.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;

class NetworksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInside_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("inside");
        const auto row = [](const char *network, const char *address, bool inside) {
            QTest::addRow("%s in %s", address, network)
                << QString::fromLatin1(network) << QString::fromLatin1(address) << inside;
        };
        row("10.2.0.0/16", "10.2.0.0", true);
        row("10.2.0.0/16", "10.2.255.255", true);
        row("10.2.0.0/16", "10.3.0.0", false);
        row("10.2.0.0/16", "10.1.255.255", false);
        row("10.2.3.128/25", "10.2.3.127", false);
        row("10.2.3.128/25", "10.2.3.128", true);
        row("10.2.3.4", "10.2.3.4", true);
        row("10.2.3.4", "10.2.3.5", false);
        row("10.2.3.4/31", "10.2.3.5", true);
        row("0.0.0.0/0", "203.0.113.9", true);
        row("0.0.0.0/0", "2001:db8::1", false);
        row("::/0", "2001:db8::1", true);
        row("::/0", "203.0.113.9", false);
        row("2001:db8::/32", "2001:db8:ffff::1", true);
        row("2001:db8::/32", "2001:db9::1", false);
        row("2001:db8:0:8000::/49", "2001:db8:0:8000::1", true);
        row("2001:db8:0:8000::/49", "2001:db8:0:7fff::1", false);
        row("fe80::/10", "fe80::1%eth0", true);
        row("::1", "::1", true);
        // One and the same peer, as a dual-stack socket tells it.
        row("10.2.0.0/16", "::ffff:10.2.3.4", true);
        row("::ffff:10.2.0.0/112", "10.2.3.4", true);
        row("10.2.0.0/16", "", false);
        row("10.2.0.0/16", "10.2.3", false);
        row("10.2.0.0/16", "host.example", false);
        row("10.2.0.0/16", "10.2.3.4 ", false);
    }
    void whatIsInside()
    {
        QFETCH(QString, network);
        QFETCH(QString, address);
        const auto networks = Networks::parse({u"192.0.2.0/24"_s, network});
        QVERIFY(networks.ok());
        QTEST(networks->contains(address), "inside");
    }

    void whatIsNoNetwork_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "10.2.3.4/16", "10.2.0.0/33", "10.2.0.0/-1", "10.2.0.0/", "10.2.0.0/016",
                                 "10.2.0.0/ 16", "10.2.0/16", "10.2.0.0/16/8", "2001:db8::1/32", "2001:db8::/129",
                                 "fe80::%eth0/10", "host.example", "0x0a.2.0.0/16", "*"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoNetwork()
    {
        QFETCH(QString, text);
        const auto networks = Networks::parse({u"192.0.2.0/24"_s, text});
        QVERIFY(!networks.ok());
        QCOMPARE(networks.error().code, ErrorCode::FieldFormat);
        QCOMPARE(networks.error().detail, text);
    }

    void anEmptySetHoldsNobody()
    {
        QVERIFY(Networks().isEmpty());
        QVERIFY(!Networks().contains(u"127.0.0.1"_s));
    }

    void theLastUntrustedHopCounts_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("client"); // empty: refused
        const auto row = [](const char *name, const char *peer, const char *header, const char *client) {
            QTest::newRow(name) << QString::fromLatin1(peer) << QString::fromLatin1(header)
                                << QString::fromLatin1(client);
        };
        row("nobody between", "198.51.100.7", "", "198.51.100.7");
        row("a stranger's word", "198.51.100.7", "127.0.0.1", "198.51.100.7");
        row("the proxy itself", "10.0.0.1", "", "10.0.0.1");
        row("one proxy", "10.0.0.1", "198.51.100.7", "198.51.100.7");
        row("forged in front", "10.0.0.1", "127.0.0.1, 198.51.100.7", "198.51.100.7");
        row("two proxies", "10.0.0.1", "198.51.100.7, 10.0.0.2", "198.51.100.7");
        row("forged and two proxies", "10.0.0.1", "127.0.0.1,198.51.100.7 , 10.0.0.2", "198.51.100.7");
        row("a stranger between", "10.0.0.1", "198.51.100.7, 203.0.113.5, 10.0.0.2", "203.0.113.5");
        row("proxies only", "10.0.0.1", "10.0.0.3, 10.0.0.2", "10.0.0.3");
        row("IPv6", "10.0.0.1", "2001:db8::7", "2001:db8::7");
        row("no address", "10.0.0.1", "unknown", "");
        row("nothing between commas", "10.0.0.1", "198.51.100.7,,10.0.0.2", "");
        row("with a port", "10.0.0.1", "198.51.100.7:4711", "");
        row("rubbish in front is nobody's", "10.0.0.1", "junk, 198.51.100.7", "198.51.100.7");
    }
    void theLastUntrustedHopCounts()
    {
        QFETCH(QString, peer);
        QFETCH(QString, header);
        QFETCH(QString, client);
        const auto trusted = Networks::parse({u"10.0.0.0/24"_s});
        const auto found = clientBehind(peer, header, *trusted);
        QCOMPARE(found ? *found : QString(), client);
    }
};

QTEST_GUILESS_MAIN(NetworksTest)
#include "tst_core_networks.moc"
