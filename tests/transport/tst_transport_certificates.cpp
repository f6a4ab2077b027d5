#include "raw_client.h"

#include <gemba/core/clock.h>
#include <gemba/transport/certificate_authority.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QNetworkRequest>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace gemba::transport;

class CertificatesTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 dayMs = 24 * 3'600 * 1'000;

    static ServerCertificate ensure(const QString &directory, const gemba::Clock &clock,
                                    const QStringList &configured = {}, const QStringList &host = {})
    {
        auto result = CertificateAuthority(directory, configured, host, clock).ensure();
        if (!result.ok())
            qFatal("%s", qPrintable(result.error().detail));
        return std::move(*result);
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, arguments);
        process.waitForFinished(gemba::test::patienceMs);
        return QString::fromUtf8(process.readAll());
    }
    /// A client that trusts the given CA and nothing else.
    static QSslConfiguration pinned(const ServerCertificate &certificate)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({QSslCertificate(certificate.authorityPem, QSsl::Pem)});
        return configuration;
    }

    const gemba::SystemClock m_clock;

private Q_SLOTS:
    void initTestCase() { silenceLog(); }

    void opensslAccepts_data()
    {
        QTest::addColumn<QStringList>("check");
        QTest::newRow("localhost") << QStringList{u"-verify_hostname"_s, u"localhost"_s};
        QTest::newRow("127.0.0.1") << QStringList{u"-verify_ip"_s, u"127.0.0.1"_s};
        QTest::newRow("::1") << QStringList{u"-verify_ip"_s, u"::1"_s};
        QTest::newRow("configured name") << QStringList{u"-verify_hostname"_s, u"gemba.factory.example"_s};
        QTest::newRow("configured address") << QStringList{u"-verify_ip"_s, u"203.0.113.7"_s};
        QTest::newRow("configured IPv6 address") << QStringList{u"-verify_ip"_s, u"2001:db8::7"_s};
        QTest::newRow("host") << QStringList{u"-verify_hostname"_s, u"press-hall.local"_s};
        QTest::newRow("private address") << QStringList{u"-verify_ip"_s, u"192.168.7.20"_s};
    }
    void opensslAccepts()
    {
        QFETCH(QStringList, check);
        QTemporaryDir directory;
        ensure(directory.path(), m_clock, {u"Gemba.Factory.Example"_s, u"203.0.113.7"_s, u"2001:DB8::7"_s},
               {u"press-hall.local"_s, u"192.168.7.20"_s, u"not a name"_s});
        const QString server = directory.filePath(u"server.pem"_s);
        const QString authority = directory.filePath(u"ca.crt"_s);
        const QString output = openssl(
            QStringList{u"verify"_s, u"-x509_strict"_s, u"-purpose"_s, u"sslserver"_s, u"-CAfile"_s, authority} +
            check + QStringList{server});
        QCOMPARE(output.trimmed(), server + u": OK"_s);
    }
    void certificatesAreWhatTheyShouldBe()
    {
        QTemporaryDir directory;
        ensure(directory.path(), m_clock, {u"gemba.example"_s});
        const QString authority =
            openssl({u"x509"_s, u"-noout"_s, u"-text"_s, u"-in"_s, directory.filePath(u"ca.crt"_s)});
        for (const QString &line : {u"CA:TRUE, pathlen:0"_s, u"Certificate Sign, CRL Sign"_s, u"ASN1 OID: prime256v1"_s,
                                    u"X509v3 Name Constraints: critical"_s, u"DNS:gemba.example"_s,
                                    u"IP:192.168.0.0/255.255.0.0"_s, u"ecdsa-with-SHA256"_s})
            QVERIFY2(authority.contains(line), qPrintable(line + authority));
        const QString server =
            openssl({u"x509"_s, u"-noout"_s, u"-text"_s, u"-in"_s, directory.filePath(u"server.pem"_s)});
        for (const QString &line : {u"CA:FALSE"_s, u"Digital Signature"_s, u"TLS Web Server Authentication"_s,
                                    u"DNS:localhost"_s, u"IP Address:127.0.0.1"_s, u"DNS:gemba.example"_s})
            QVERIFY2(server.contains(line), qPrintable(line + server));
        const QSslCertificate certificate(content(directory.filePath(u"server.pem"_s)), QSsl::Pem);
        QVERIFY(certificate.effectiveDate().daysTo(certificate.expiryDate()) <= 397);
    }
    void filesAreOurs()
    {
        QTemporaryDir parent;
        const QString directory = parent.filePath(u"tls"_s);
        ensure(directory, m_clock);
        using P = QFileDevice;
        const auto owner = P::ReadOwner | P::WriteOwner | P::ReadUser | P::WriteUser;
        QCOMPARE(QFile::permissions(directory), owner | P::ExeOwner | P::ExeUser);
        QCOMPARE(QDir(directory).entryList(QDir::Files), (QStringList{u"ca.crt"_s, u"ca.pem"_s, u"server.pem"_s}));
        for (const QString &file : {u"ca.crt"_s, u"ca.pem"_s, u"server.pem"_s})
            QCOMPARE(QFile::permissions(directory + u'/' + file), owner);
        QVERIFY(!content(directory + u"/ca.crt"_s).contains("PRIVATE"));
    }
    void fingerprintIsThatOfTheKey()
    {
        QTemporaryDir directory;
        const ServerCertificate made = ensure(directory.path(), m_clock);
        const QByteArray der = QSslCertificate(made.authorityPem, QSsl::Pem).publicKey().toDer();
        QCOMPARE(made.authoritySpkiSha256, QCryptographicHash::hash(der, QCryptographicHash::Sha256));
    }

    void nothingChangesWithoutNeed()
    {
        QTemporaryDir directory;
        gemba::ManualClock clock(1'700'000'000'000);
        QVERIFY(ensure(directory.path(), clock, {u"10.1.2.3"_s}).wasRenewed);
        const QByteArray before = content(directory.filePath(u"server.pem"_s));
        clock.advanceMs(300 * dayMs);
        const ServerCertificate second = ensure(directory.path(), clock, {u"10.1.2.3"_s, u"LOCALHOST"_s});
        QVERIFY(!second.wasRenewed);
        QCOMPARE(content(directory.filePath(u"server.pem"_s)), before);
    }
    void renewsInTimeUnderTheSameAuthority()
    {
        QTemporaryDir directory;
        gemba::ManualClock clock(1'700'000'000'000);
        const ServerCertificate first = ensure(directory.path(), clock);
        clock.jumpToMs(first.notAfterMs - 30 * dayMs - 1'000);
        QVERIFY(!ensure(directory.path(), clock).wasRenewed);
        clock.advanceMs(1'000);
        const ServerCertificate second = ensure(directory.path(), clock);
        QVERIFY(second.wasRenewed);
        QVERIFY(second.notAfterMs > first.notAfterMs);
        QCOMPARE(second.authoritySpkiSha256, first.authoritySpkiSha256);
        QVERIFY(second.configuration.privateKey() != first.configuration.privateKey());
    }
    void renewsWhenTheClockWasWrong()
    {
        QTemporaryDir directory;
        gemba::ManualClock clock(1'900'000'000'000);
        ensure(directory.path(), clock);
        clock.jumpToMs(1'700'000'000'000);
        QVERIFY(ensure(directory.path(), clock).wasRenewed);
    }
    void renewsWhenNamesChange()
    {
        QTemporaryDir directory;
        const ServerCertificate first = ensure(directory.path(), m_clock, {}, {u"192.168.1.5"_s});
        const ServerCertificate second = ensure(directory.path(), m_clock, {}, {u"192.168.1.6"_s});
        QVERIFY(second.wasRenewed);
        QVERIFY(second.names.contains(u"192.168.1.6"_s) && !second.names.contains(u"192.168.1.5"_s));
        QCOMPARE(second.authoritySpkiSha256, first.authoritySpkiSha256);
    }
    void authorityKeepsToItsNames()
    {
        QTemporaryDir directory;
        ensure(directory.path(), m_clock, {u"gemba.example"_s});
        for (const QString &name :
             {u"google.com"_s, u"example"_s, u"notgemba.example"_s, u"8.8.8.8"_s, u"2001:db8::1"_s}) {
            const auto refused = CertificateAuthority(directory.path(), {name}, {}, m_clock).ensure();
            QVERIFY2(!refused.ok(), qPrintable(name));
            QCOMPARE(refused.error().code, gemba::ErrorCode::ConfigurationInvalid);
            QVERIFY(refused.error().detail.contains(name));
            // What the machine merely happens to be called does not stop the start.
            QVERIFY(!ensure(directory.path(), m_clock, {}, {name}).names.contains(name));
        }
        for (const QString &name : {u"line2.gemba.example"_s, u"hall.local"_s, u"10.200.0.1"_s, u"fd00::5"_s})
            QVERIFY2(ensure(directory.path(), m_clock, {name}).names.contains(name), qPrintable(name));
    }
    void badNamesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("injection") << u"a.local,DNS:evil.com"_s;
        QTest::newRow("space") << u"a b"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("wildcard") << u"*.local"_s;
        QTest::newRow("not an address") << u"10.0.0.300"_s;
        QTest::newRow("URL") << u"https://a.local"_s;
        QTest::newRow("hyphen first") << u"-a.local"_s;
        QTest::newRow("empty label") << u"a..local"_s;
        QTest::newRow("not ASCII") << u"łódź.local"_s;
    }
    void badNamesAreRefused()
    {
        QFETCH(QString, name);
        QTemporaryDir directory;
        QVERIFY(!CertificateAuthority(directory.path(), {name}, {}, m_clock).ensure().ok());
    }

    void damagedServerFileIsMadeAnew_data()
    {
        QTest::addColumn<bool>("isMix");
        QTest::addColumn<QByteArray>("damaged");
        QTest::newRow("empty") << false << QByteArray("");
        QTest::newRow("garbage") << false
                                 << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        QTest::newRow("of another authority") << true << QByteArray();
    }
    void damagedServerFileIsMadeAnew()
    {
        QFETCH(bool, isMix);
        QFETCH(QByteArray, damaged);
        QTemporaryDir directory;
        QTemporaryDir other;
        const ServerCertificate first = ensure(directory.path(), m_clock);
        ensure(other.path(), m_clock);
        QFile file(directory.filePath(u"server.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(isMix ? content(other.filePath(u"server.pem"_s)) : damaged);
        file.close();
        const ServerCertificate second = ensure(directory.path(), m_clock);
        QVERIFY(second.wasRenewed);
        QCOMPARE(second.authoritySpkiSha256, first.authoritySpkiSha256);
    }
    void damagedAuthorityIsNeverReplacedSilently()
    {
        QTemporaryDir directory;
        ensure(directory.path(), m_clock);
        QFile file(directory.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("x");
        file.close();
        const auto refused = CertificateAuthority(directory.path(), {}, {}, m_clock).ensure();
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().detail.contains(u"ca.pem"_s));
        QCOMPARE(content(file.fileName()), "x");
    }
    void unusableDirectoryIsNamed()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(u"occupied"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = CertificateAuthority(file.fileName(), {}, {}, m_clock).ensure();
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().detail.contains(file.fileName()));
    }

    void pinnedClientsConnect()
    {
        QTemporaryDir directory;
        const ServerCertificate certificate = ensure(directory.path(), m_clock);
        EdgeOptions options = loopbackOptions();
        options.tls = certificate.configuration;
        Edge edge(options, m_clock);
        bool wasTls = false;
        edge.setHttpHandler([&](const HttpRequest &request, const HttpResponder &respond) {
            wasTls = request.tls;
            respond({.status = 200, .contentType = "text/plain", .headers = {}, .body = request.body});
        });
        WebSocketPeer *peer = nullptr;
        edge.setWebSocketHandler([&](WebSocketPeer *opened) {
            peer = opened;
            connect(opened, &WebSocketPeer::messageReceived, opened,
                    [opened](const QByteArray &payload, bool) { opened->sendLog(WebSocketFrame::text(payload)); });
        });
        QVERIFY(edge.listen().ok());

        QSslSocket client;
        client.setSslConfiguration(pinned(certificate));
        client.connectToHostEncrypted(u"localhost"_s, edge.port());
        QTRY_VERIFY2(client.isEncrypted(), qPrintable(client.errorString()));
        QCOMPARE(client.sessionProtocol(), QSsl::TlsV1_3);
        // The chain brings the CA along, so that a client that pairs can compare it with the fingerprint.
        QCOMPARE(client.peerCertificateChain().size(), 2);
        QCOMPARE(client.peerCertificateChain().last().toPem(), QSslCertificate(certificate.authorityPem).toPem());
        const QByteArray body(300'000, 'b');
        client.write("PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 300000\r\n\r\n" + body);
        QByteArray answer;
        QVERIFY(gemba::test::eventually([&] {
            answer += client.readAll();
            return answer.endsWith("\r\n\r\n" + body);
        }));
        QVERIFY(wasTls);
        QVERIFY(answer.contains("Strict-Transport-Security: max-age="));

        QWebSocket webSocket;
        webSocket.setSslConfiguration(pinned(certificate));
        QSignalSpy texts(&webSocket, &QWebSocket::textMessageReceived);
        webSocket.open(QUrl(u"wss://127.0.0.1:%1/ws"_s.arg(edge.port())));
        QTRY_COMPARE(webSocket.state(), QAbstractSocket::ConnectedState);
        QTRY_VERIFY(peer && peer->request().tls);
        webSocket.sendTextMessage(u"over TLS"_s);
        QTRY_COMPARE(texts.size(), 1);
        QCOMPARE(texts.first().first().toString(), u"over TLS"_s);
    }
    void strangersAreNotTrusted()
    {
        QTemporaryDir directory;
        QTemporaryDir elsewhere;
        EdgeOptions options = loopbackOptions();
        options.tls = ensure(directory.path(), m_clock).configuration;
        Edge edge(options, m_clock);
        QVERIFY(edge.listen().ok());
        QSslSocket client;
        client.setSslConfiguration(pinned(ensure(elsewhere.path(), m_clock)));
        client.connectToHostEncrypted(u"localhost"_s, edge.port());
        QTRY_COMPARE(client.error(), QAbstractSocket::SslHandshakeFailedError);
        QVERIFY(!client.isEncrypted());
        QTRY_COMPARE(edge.counters().sockets, 0);
    }
    void olderTlsIsRefused()
    {
        QTemporaryDir directory;
        const ServerCertificate certificate = ensure(directory.path(), m_clock);
        EdgeOptions options = loopbackOptions();
        options.tls = certificate.configuration;
        Edge edge(options, m_clock);
        QVERIFY(edge.listen().ok());
        QSslConfiguration old = pinned(certificate);
        old.setProtocol(QSsl::TlsV1_2);
        QSslSocket client;
        client.setSslConfiguration(old);
        client.connectToHostEncrypted(u"localhost"_s, edge.port());
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!client.isEncrypted());
        QTRY_COMPARE(edge.counters().handshakesFailed, 1u);
    }
    void halfDoneHandshakesAreCutOff()
    {
        QTemporaryDir directory;
        EdgeOptions options = loopbackOptions();
        options.tls = ensure(directory.path(), m_clock).configuration;
        gemba::ManualClock clock(0);
        Edge edge(options, clock);
        QVERIFY(edge.listen().ok());
        RawClient silent(edge.port());
        RawClient slow(edge.port());
        slow.send(QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7));
        RawClient plain(edge.port());
        plain.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(plain.isClosed());
        QVERIFY(!plain.received.startsWith("HTTP"));
        QTRY_COMPARE(edge.counters().sockets, 2);
        clock.advanceMs(5'001);
        QVERIFY(silent.isClosed());
        QVERIFY(slow.isClosed());
        QTRY_COMPARE(edge.counters().sockets, 0);
    }
    void renewalServesNewSocketsOnly()
    {
        QTemporaryDir directory;
        const ServerCertificate first = ensure(directory.path(), m_clock);
        EdgeOptions options = loopbackOptions();
        options.tls = first.configuration;
        Edge edge(options, m_clock);
        QVERIFY(edge.listen().ok());
        QSslSocket before;
        before.setSslConfiguration(pinned(first));
        before.connectToHostEncrypted(u"localhost"_s, edge.port());
        QTRY_VERIFY(before.isEncrypted());
        const ServerCertificate second = ensure(directory.path(), m_clock, {u"10.9.8.7"_s});
        edge.setTls(second.configuration);
        QSslSocket after;
        after.setSslConfiguration(pinned(first));
        after.connectToHostEncrypted(u"localhost"_s, edge.port());
        QTRY_VERIFY(after.isEncrypted());
        QVERIFY(after.peerCertificate() != before.peerCertificate());
        QVERIFY(before.isEncrypted());
    }
    void slowReadersOverTlsAreNoticed()
    {
        QTemporaryDir directory;
        const ServerCertificate certificate = ensure(directory.path(), m_clock);
        EdgeOptions options = loopbackOptions();
        options.tls = certificate.configuration;
        Edge edge(options, m_clock);
        WebSocketPeer *peer = nullptr;
        edge.setWebSocketHandler([&](WebSocketPeer *opened) {
            peer = opened;
            connect(opened, &WebSocketPeer::closed, opened, [&] { peer = nullptr; });
        });
        QVERIFY(edge.listen().ok());
        QWebSocket client;
        client.setSslConfiguration(pinned(certificate));
        client.open(QUrl(u"wss://localhost:%1/ws"_s.arg(edge.port())));
        QTRY_VERIFY(peer);
        client.setReadBufferSize(1);
        qint64 longest = 0;
        const WebSocketFrame frame = WebSocketFrame::binary(QByteArray(50'000, 'x'));
        // Encrypted bytes wait in another buffer than plain ones; both have to count.
        QVERIFY(gemba::test::eventually([&] {
            for (int i = 0; i < 5 && peer; ++i)
                peer->sendLog(frame);
            if (peer)
                longest = qMax(longest, peer->queuedBytes());
            return edge.counters().closedSlow == 1;
        }));
        QVERIFY2(longest < 1'500'000, qPrintable(QString::number(longest)));
    }
    void namesOfThisHostAreUsable()
    {
        QTemporaryDir directory;
        const QStringList names = namesOfThisHost();
        const ServerCertificate certificate = ensure(directory.path(), m_clock, {}, names);
        for (const QString &name : names)
            QVERIFY2(certificate.names.contains(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(CertificatesTest)
#include "tst_transport_certificates.moc"
