#include "scripted_server.h"

#include <gemba/client/session.h>
#include <gemba/client/trust.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gemba;
using namespace Qt::StringLiterals;
using client::LinkState;
using client::Session;
using test::ScriptedServer;
using test::TestPki;

class TrustTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    TestPki m_pki = TestPki::make();
    TestPki m_other = TestPki::make();
    QTemporaryDir m_dir;

    QString caFile(const QSslCertificate &ca)
    {
        const QString path = m_dir.filePath(u"ca.pem"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(ca.toPem()) < 0)
            qFatal("cannot write the CA file");
        return path;
    }

private Q_SLOTS:
    void onlyTheRightAuthorityIsBelieved_data()
    {
        QTest::addColumn<QString>("trust");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("its CA file") << u"ca"_s << true;
        QTest::newRow("another CA file") << u"other-ca"_s << false;
        QTest::newRow("a missing CA file") << u"no-file"_s << false;
        QTest::newRow("its pinned key") << u"pin"_s << true;
        QTest::newRow("another pinned key") << u"other-pin"_s << false;
        QTest::newRow("nothing") << u"none"_s << false;
    }
    void onlyTheRightAuthorityIsBelieved()
    {
        QFETCH(QString, trust);
        QFETCH(bool, accepted);
        ScriptedServer server(m_pki.server);
        client::SessionOptions options;
        options.url = server.url();
        if (trust == "ca"_L1)
            options.trust.caFile = caFile(m_pki.ca);
        else if (trust == "other-ca"_L1)
            options.trust.caFile = caFile(m_other.ca);
        else if (trust == "no-file"_L1)
            options.trust.caFile = m_dir.filePath(u"missing.pem"_s);
        else if (trust == "pin"_L1)
            options.trust.pinnedSpkiSha256 = client::spkiSha256(m_pki.ca);
        else if (trust == "other-pin"_L1)
            options.trust.pinnedSpkiSha256 = client::spkiSha256(m_other.ca);
        Session session(options, m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        if (accepted) {
            QTRY_COMPARE(session.state(), LinkState::Live);
            QCOMPARE(session.serverFingerprint(), client::spkiSha256(m_pki.ca));
        } else {
            QTRY_COMPARE(session.state(), LinkState::Rejected);
            QCOMPARE(session.reason()->code, ErrorCode::ServerNotTrusted);
            QVERIFY(server.requests.isEmpty()); // no token was shown to it
        }
    }

    void aPasswordSignInIsToldThatTheServerIsNotTrusted()
    {
        ScriptedServer server(m_pki.server);
        client::SessionOptions options;
        options.url = server.url();
        options.trust.caFile = caFile(m_other.ca);
        Session session(options, m_clock);
        session.start();
        std::optional<Result<void>> told;
        session.signIn(u"anna"_s, u"correct horse battery"_s, [&](const Result<void> &outcome) { told = outcome; });
        QTRY_VERIFY(told);
        QVERIFY(!told->ok());
        QCOMPARE(told->error().code, ErrorCode::ServerNotTrusted);
        QVERIFY(server.requests.isEmpty()); // the password was not shown to it
    }

    void theHostNameCounts()
    {
        const TestPki pki = TestPki::make("DNS:elsewhere.example");
        ScriptedServer server(pki.server);
        client::SessionOptions options;
        options.url = server.url();
        options.trust.caFile = caFile(pki.ca);
        Session session(options, m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Rejected);
        QVERIFY(server.requests.isEmpty());
    }

    void plaintextStaysOnThisMachine_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("loopback") << u"ws://127.0.0.1:1/ws"_s << true;
        QTest::newRow("localhost") << u"ws://localhost:1/ws"_s << true;
        QTest::newRow("v6 loopback") << u"ws://[::1]:1/ws"_s << true;
        QTest::newRow("elsewhere") << u"ws://192.0.2.1:1/ws"_s << false;
        QTest::newRow("named elsewhere") << u"ws://localhost.example:1/ws"_s << false;
        QTest::newRow("http") << u"http://127.0.0.1:1/ws"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void plaintextStaysOnThisMachine()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        client::SessionOptions options;
        options.url = QUrl(url);
        Session session(options, m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        if (allowed) {
            QVERIFY(session.state() != LinkState::Rejected);
        } else {
            QCOMPARE(session.state(), LinkState::Rejected);
            QCOMPARE(session.reason()->code, ErrorCode::ServerNotTrusted);
        }
    }

    void firstContactCanOnlyPair()
    {
        ScriptedServer server(m_pki.server);
        server.reply(u"terminals.requestPairing"_s, {});
        client::SessionOptions options;
        options.url = server.url();
        options.trust.firstContact = true;
        Session session(options, m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Pairing);
        QCOMPARE(session.serverFingerprint(), client::spkiSha256(m_pki.ca));
        std::optional<ErrorCode> refused;
        session.callRaw(u"session.login"_s, {}, [&](const Result<QJsonValue> &reply) { refused = reply.error().code; });
        QCOMPARE(refused, ErrorCode::ServerNotTrusted);
        bool asked = false;
        session.callRaw(u"terminals.requestPairing"_s, {},
                        [&](const Result<QJsonValue> &reply) { asked = reply.ok(); });
        QTRY_VERIFY(asked);
        QCOMPARE(server.requests.size(), 1); // the token stayed at home too
    }
};

QTEST_GUILESS_MAIN(TrustTest)
#include "tst_client_trust.moc"
