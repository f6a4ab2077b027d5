#include "scripted_server.h"

#include <gemba/client/credential_store.h>
#include <gemba/client/pairing.h>
#include <gemba/client/trust.h>
#include <gemba/wire/fingerprint_words.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace gemba;
using namespace Qt::StringLiterals;
using client::CredentialStore;
using client::Enrolment;
using client::Pairing;
using test::ScriptedServer;
using test::TestPki;
using Answer = std::optional<Result<QJsonValue>>;

class PairingTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    TestPki m_pki = TestPki::make();

    client::SessionOptions optionsFor(const ScriptedServer &server)
    {
        client::SessionOptions options;
        options.url = server.url();
        options.kind = identity::ClientKind::Kiosk;
        options.timing.backoffMinMs = 1;
        options.timing.backoffMaxMs = 10;
        return options;
    }
    QJsonObject requested(const QSslCertificate &named)
    {
        return {{u"pairing"_s, u"p1"_s},
                {u"code"_s, u"AB12CD34"_s},
                {u"pairingSecret"_s, u"only-mine"_s},
                {u"expiresAtMs"_s, 5'000},
                {u"serverFingerprint"_s, QString::fromLatin1(client::spkiSha256(named).toHex())},
                {u"fingerprintWords"_s, QJsonArray{u"not"_s, u"these"_s}}};
    }

private Q_SLOTS:
    void anApprovedTerminalConnectsWithWhatItGot()
    {
        ScriptedServer server(m_pki.server);
        server.reply(u"terminals.requestPairing"_s, requested(m_pki.ca));
        int polls = 0;
        server.handle(u"terminals.pairingStatus"_s, [&](const ScriptedServer::Request &request) -> Answer {
            if (request.params["pairingSecret"_L1] != "only-mine"_L1)
                return Result<QJsonValue>(gemba::refuse(ErrorCode::PairingCodeInvalid));
            if (++polls == 1)
                return Result<QJsonValue>(QJsonObject{{u"state"_s, u"waiting"_s}});
            return Result<QJsonValue>(QJsonObject{{u"state"_s, u"approved"_s},
                                                  {u"terminal"_s, u"t1"_s},
                                                  {u"name"_s, u"Press 1"_s},
                                                  {u"terminalToken"_s, u"token"_s}});
        });
        Pairing pairing(optionsFor(server), u"kiosk-7"_s, m_clock);
        pairing.setPollInterval(20);
        std::optional<Enrolment> enrolment;
        connect(&pairing, &Pairing::enrolled, this, [&](const Enrolment &got) { enrolment = got; });
        pairing.start();
        QTRY_COMPARE(pairing.phase(), Pairing::Phase::Waiting);
        QCOMPARE(pairing.code(), u"AB12CD34"_s);
        QCOMPARE(pairing.words(), wire::fingerprintWords(client::spkiSha256(m_pki.ca)));
        QTRY_VERIFY(enrolment);
        QCOMPARE(pairing.phase(), Pairing::Phase::Approved);
        QCOMPARE(enrolment->name, u"Press 1"_s);
        const auto status = server.requestsOf(u"terminals.pairingStatus"_s);
        QVERIFY(status.at(0).idempotencyKey != status.at(1).idempotencyKey); // each question is a new one

        const auto again = Enrolment::fromJson(enrolment->toJson());
        QVERIFY(again);
        client::SessionOptions options;
        options.url = again->url;
        options.trust.caPem = again->caPem;
        client::Session session(options, m_clock);
        session.setTerminalToken(again->terminalToken);
        session.start();
        QTRY_COMPARE(session.state(), client::LinkState::Live);
        QCOMPARE(server.requestsOf(u"terminals.connect"_s).first().params["terminalToken"_L1].toString(), u"token"_s);
    }

    void somebodyInBetweenIsFound()
    {
        // It shows its own certificate but passes on what the true server says.
        const TestPki truth = TestPki::make();
        ScriptedServer server(m_pki.server);
        server.reply(u"terminals.requestPairing"_s, requested(truth.ca));
        Pairing pairing(optionsFor(server), u"kiosk-7"_s, m_clock);
        pairing.start();
        QTRY_COMPARE(pairing.phase(), Pairing::Phase::Failed);
        QCOMPARE(pairing.error()->code, ErrorCode::ServerNotTrusted);
        QVERIFY(pairing.code().isEmpty());
    }

    void endsAreTold_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<Pairing::Phase>("phase");
        QTest::newRow("refused") << u"refused"_s << Pairing::Phase::Refused;
        QTest::newRow("expired") << u"expired"_s << Pairing::Phase::Expired;
        QTest::newRow("approved, token gone") << u"approved"_s << Pairing::Phase::Failed;
    }
    void endsAreTold()
    {
        QFETCH(QString, state);
        QFETCH(Pairing::Phase, phase);
        ScriptedServer server(m_pki.server);
        server.reply(u"terminals.requestPairing"_s, requested(m_pki.ca));
        server.reply(u"terminals.pairingStatus"_s, {{u"state"_s, state}});
        Pairing pairing(optionsFor(server), u"kiosk-7"_s, m_clock);
        pairing.setPollInterval(10);
        pairing.start();
        QTRY_COMPARE(pairing.phase(), phase);
        QVERIFY(pairing.error());
    }

    void aDroppedLinkDoesNotEndTheWait()
    {
        ScriptedServer server(m_pki.server);
        server.reply(u"terminals.requestPairing"_s, requested(m_pki.ca));
        server.reply(u"terminals.pairingStatus"_s, {{u"state"_s, u"waiting"_s}});
        Pairing pairing(optionsFor(server), u"kiosk-7"_s, m_clock);
        pairing.setPollInterval(10);
        pairing.start();
        QTRY_VERIFY(!server.requestsOf(u"terminals.pairingStatus"_s).isEmpty());
        server.dropNewest();
        const auto polls = server.requestsOf(u"terminals.pairingStatus"_s).size();
        QTRY_VERIFY(server.requestsOf(u"terminals.pairingStatus"_s).size() > polls + 1);
        QCOMPARE(pairing.phase(), Pairing::Phase::Waiting);
        QCOMPARE(server.requestsOf(u"terminals.requestPairing"_s).size(), 1);
    }

    void secretsAreKeptForTheirOwnerOnly()
    {
        QTemporaryDir dir;
        const QString place = dir.filePath(u"kiosk"_s);
        const auto store = CredentialStore::openFile(place);
        const auto read = [&](const QString &name) {
            std::optional<Result<std::optional<QByteArray>>> got;
            store->read(name, [&](const auto &result) { got = result; });
            return *got;
        };
        QVERIFY(read(u"terminal"_s).ok());
        QVERIFY(!*read(u"terminal"_s));
        bool done = false;
        store->write(u"terminal"_s, QByteArray("to\0ken", 6), [&](const Result<void> &result) { done = result.ok(); });
        QVERIFY(done);
        store->write(u"other"_s, "x", [&](const Result<void> &result) { done = result.ok(); });
        QCOMPARE(**read(u"terminal"_s), QByteArray("to\0ken", 6));

        struct stat info
        {
        };
        const QByteArray path = QFile::encodeName(place + u"/secrets.json"_s);
        QCOMPARE(::stat(path.constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0600));
        QCOMPARE(::stat(QFile::encodeName(place).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0700));

        store->remove(u"terminal"_s, [&](const Result<void> &result) { done = result.ok(); });
        QVERIFY(!*read(u"terminal"_s));
        QCOMPARE(**read(u"other"_s), QByteArray("x"));

        QCOMPARE(::chmod(path.constData(), 0644), 0);
        QCOMPARE(read(u"other"_s).error().code, ErrorCode::CredentialStoreFailed);
    }

    void withoutASecretServiceTheFileServes()
    {
        QTemporaryDir dir;
        // A bus address that leads nowhere: what a kiosk session with a stale environment looks like.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const auto store = CredentialStore::open(u"gemba-test"_s, dir.filePath(u"kiosk"_s));
        std::optional<Result<void>> written;
        store->write(u"terminal"_s, "token", [&](const Result<void> &result) { written = result; });
        QTRY_VERIFY(written);
        QVERIFY2(written->ok(), qPrintable(written->ok() ? QString() : written->error().detail));
        std::optional<Result<std::optional<QByteArray>>> got;
        store->read(u"terminal"_s, [&](const auto &result) { got = result; });
        QTRY_VERIFY(got);
        QCOMPARE(**got, std::optional(QByteArray("token")));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }
};

QTEST_GUILESS_MAIN(PairingTest)
#include "tst_client_pairing.moc"
