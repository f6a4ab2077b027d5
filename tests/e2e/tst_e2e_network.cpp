// The addresses and ports that a server listens on, dials and names, and who may be in its place there.

#include "house.h"

#include <gemba/links/mqtt_link.h>

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::test;

namespace {

/// Addresses of this machine that are not 127.0.0.1, with a name for the row.
QList<std::pair<QString, QString>> otherAddresses()
{
    QList<std::pair<QString, QString>> out{{u"another of loopback"_s, u"127.0.0.2"_s}};
    bool lan = false;
    const auto all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        if (address == QHostAddress(QHostAddress::LocalHostIPv6))
            out.append({u"IPv6 loopback"_s, u"::1"_s});
        if (!lan && address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback()) {
            lan = true;
            out.append({u"the network's"_s, address.toString()});
        }
    }
    return out;
}

} // namespace

class NetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayNotConnectIsTurnedAwayBeforeTls()
    {
        const auto all = otherAddresses();
        const auto lan =
            std::find_if(all.begin(), all.end(), [](const auto &one) { return one.first == "the network's"_L1; });
        if (lan == all.end())
            QSKIP("this machine has no address but loopback");
        House house;
        house.configure(u"GEMBA_SERVER_BIND"_s, lan->second);
        house.configure(u"GEMBA_SERVER_ALLOW"_s, u"198.51.100.0/24"_s);
        QVERIFY(house.start());
        QTcpSocket stranger;
        stranger.connectToHost(lan->second, house.port());
        // Closed without a byte, though nothing was asked yet: no handshake is begun.
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QAbstractSocket::UnconnectedState, patienceMs);
        QVERIFY(stranger.readAll().isEmpty());
        QCOMPARE(house.ctl({u"user"_s, u"list"_s}).status, 0); // the machine's own tools still get in
        QCOMPARE(house.stop(), 0);
        // The same network, once it is named.
        house.configure(u"GEMBA_SERVER_ALLOW"_s, lan->second);
        QVERIFY(house.start());
        QTcpSocket guest;
        guest.connectToHost(lan->second, house.port());
        QTRY_COMPARE_WITH_TIMEOUT(guest.state(), QAbstractSocket::ConnectedState, patienceMs);
        guest.write("GET / HTTP/1.1\r\n\r\n"); // no TLS: an alert comes, so somebody is listening
        QTRY_VERIFY_WITH_TIMEOUT(guest.bytesAvailable() > 0 || guest.state() == QAbstractSocket::UnconnectedState,
                                 patienceMs);
        QCOMPARE(house.stop(), 0);
    }
    void theBrokerListensWhereDevicesAre_data()
    {
        QTest::addColumn<QString>("address");
        for (const auto &[name, address] : otherAddresses())
            QTest::newRow(qPrintable(name)) << address;
        QTest::newRow("all of IPv4") << u"0.0.0.0"_s;
    }
    void theBrokerListensWhereDevicesAre()
    {
        QFETCH(QString, address);
        House house;
        house.configure(u"GEMBA_MQTT_BIND"_s, address);
        QVERIFY(house.start()); // its ready line says that it reached its broker
        QTcpSocket device;
        device.connectToHost(address == "0.0.0.0"_L1 ? u"127.0.0.1"_s : address, house.mqttPort());
        QTRY_COMPARE_WITH_TIMEOUT(device.state(), QAbstractSocket::ConnectedState, patienceMs);
        QCOMPARE(house.stop(), 0);
    }

    void theToolFindsAServerThatIsNotAtTheUsualAddress_data()
    {
        QTest::addColumn<QString>("bind");
        QTest::addColumn<QString>("host");
        for (const auto &[name, address] : otherAddresses())
            QTest::newRow(qPrintable(name))
                << address << (QHostAddress(address).isLoopback() ? address : u"127.0.0.1"_s);
        QTest::newRow("all of IPv4") << u"0.0.0.0"_s << u"127.0.0.1"_s;
        QTest::newRow("two") << u"127.0.0.2,127.0.0.1"_s << u"127.0.0.2"_s;
    }
    void theToolFindsAServerThatIsNotAtTheUsualAddress()
    {
        QFETCH(QString, bind);
        QFETCH(QString, host);
        House house;
        house.configure(u"GEMBA_SERVER_BIND"_s, bind);
        QVERIFY(house.start());
        const QUrl address(house.readyLine()["address"_L1].toString());
        QCOMPARE(address.host(), host);
        QCOMPARE(address.port(), int(house.port()));
        QVERIFY(house.addUser(u"boss"_s, u"ADMIN"_s));
        QCOMPARE(house.ctl({u"status"_s, u"--json"_s}).json()["running"_L1].toBool(), true);
        QCOMPARE(house.stop(), 0);
    }

    void theDemoMovesItsModbusUnitFromAPortThatIsTaken()
    {
        QTemporaryDir demo;
        const auto configured = [&demo] {
            QProcess script;
            script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            script.start(u"bash"_s, {u"-c"_s,
                                     u"source \"$1\" help >/dev/null; demo_dir=$2; configure_demo \"$2/data\"; "
                                     "cat \"$2/modbus.port\""_s,
                                     u"-"_s, qEnvironmentVariable("GEMBA_SCRIPT"), demo.path()});
            if (!script.waitForFinished(patienceMs) || script.exitCode() != 0)
                return 0;
            const QByteArray port = script.readAllStandardOutput().trimmed();
            QFile toml(demo.filePath(u"data/gembad.toml"_s));
            if (!toml.open(QIODevice::ReadOnly) ||
                !toml.readAll().contains("host = \"127.0.0.1\"\nport = " + port + "\n\n[[serial]]"))
                return -1;
            return port.toInt();
        };
        const int first = configured();
        QVERIFY2(first > 0, QByteArray::number(first).constData());
        QTcpServer other;
        // Whether we or somebody else has it by now, it is taken.
        other.listen(QHostAddress(QHostAddress::LocalHost), quint16(first));
        const int second = configured();
        QVERIFY2(second > first, QByteArray::number(second).constData());
    }

    void anExternalBrokerHearsNoPasswordInPlainText_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::addColumn<char>("first");
        QTest::newRow("unless told otherwise") << QString() << '\x16'; // a TLS handshake
        QTest::newRow("told otherwise") << u"false"_s << '\x10';       // MQTT's CONNECT
    }
    void anExternalBrokerHearsNoPasswordInPlainText()
    {
        QFETCH(QString, tls);
        QFETCH(char, first);
        QTcpServer broker;
        QVERIFY(broker.listen(QHostAddress(QHostAddress::LocalHost)));
        House house;
        house.configure(u"GEMBA_MQTT_MODE"_s, u"external"_s);
        house.configure(u"GEMBA_MQTT_HOST"_s, u"127.0.0.1"_s);
        house.configure(u"GEMBA_MQTT_PORT"_s, QString::number(broker.serverPort()));
        house.configure(u"GEMBA_MQTT_USERNAME"_s, u"gemba"_s);
        house.configure(u"GEMBA_MQTT_PASSWORD"_s, u"wire secret"_s);
        if (!tls.isEmpty())
            house.configure(u"GEMBA_MQTT_TLS"_s, tls);
        QVERIFY(house.start());
        QTRY_VERIFY_WITH_TIMEOUT(broker.hasPendingConnections(), patienceMs);
        QTcpSocket *server = broker.nextPendingConnection();
        QTRY_VERIFY_WITH_TIMEOUT(server->bytesAvailable() > 0, patienceMs);
        const QByteArray heard = server->readAll();
        QCOMPARE(heard.front(), first);
        QCOMPARE(heard.contains("wire secret"), !tls.isEmpty());
        QCOMPARE(house.stop(), 0);
    }

    void aPortThatIsTakenEndsTheStart()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
        House house;
        house.configure(u"GEMBA_MQTT_PORT"_s, QString::number(other.serverPort()));
        const auto server = house.rival();
        QVERIFY(server->waitForEnd(patienceMs));
        QVERIFY(!server->crashed());
        QCOMPARE(server->status(), 69);
        const QByteArray complaint = server->complaints();
        QVERIFY2(complaint.contains("mqtt.port") && complaint.contains(QByteArray::number(other.serverPort())),
                 complaint.constData());
    }
};

QTEST_GUILESS_MAIN(NetworkTest)
#include "tst_e2e_network.moc"
