#include "scripted_server.h"

#include <gemba/client/terminal_link.h>
#include <gemba/client/trust.h>
#include <gemba/core/log.h>

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace gemba;
using namespace Qt::StringLiterals;
using client::Enrolment;
using client::LinkState;
using client::Pairing;
using client::TerminalLink;
using test::ScriptedServer;
using test::TestPki;

namespace {

constexpr qint64 now = 1'700'000'000'000;

/// What a store holds, outside of it: as a disk survives the program.
struct Kept
{
    bool isSlow = false; ///< the answer waits in `pending`
    client::CredentialStore::ReadAnswer pending;
    Result<std::optional<QByteArray>> enrolment = std::optional<QByteArray>();
    Result<void> writing;
};

class MemoryStore final : public client::CredentialStore
{
public:
    explicit MemoryStore(Kept &kept)
        : m_kept(kept)
    {
    }
    void read(const QString &, ReadAnswer answer) override
    {
        if (m_kept.isSlow)
            m_kept.pending = std::move(answer);
        else
            answer(m_kept.enrolment);
    }
    void write(const QString &, const QByteArray &secret, Done done) override
    {
        if (m_kept.writing)
            m_kept.enrolment = std::optional(secret);
        done(m_kept.writing);
    }
    void remove(const QString &, Done done) override { done({}); }

private:
    Kept &m_kept;
};

} // namespace

/// What kiosk and scanner station have in common on their way to the server.
class TerminalLinkTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{now};
    TestPki m_pki = TestPki::make();
    std::unique_ptr<ScriptedServer> m_server;
    Kept m_kept;
    QStringList m_logged; ///< category and message

    std::unique_ptr<TerminalLink> link()
    {
        client::TerminalLinkOptions options;
        options.server = m_server->url().toString();
        options.terminalName = u"kiosk-7"_s;
        options.pairingPollMs = 10;
        options.session.kind = identity::ClientKind::Kiosk;
        options.session.timing.backoffMinMs = 1;
        options.session.timing.backoffMaxMs = 10;
        return std::make_unique<TerminalLink>(options, std::make_unique<MemoryStore>(m_kept), m_clock);
    }
    void enrol()
    {
        m_kept.enrolment = std::optional(
            Enrolment{m_server->url(), TerminalId(u"t1"_s), u"Press 1"_s, u"token"_s, m_pki.ca.toPem()}.toJson());
    }
    void offerPairing(ScriptedServer &server)
    {
        server.reply(u"terminals.requestPairing"_s,
                     {{u"pairing"_s, u"p1"_s},
                      {u"code"_s, u"AB12CD34"_s},
                      {u"pairingSecret"_s, u"only-mine"_s},
                      {u"expiresAtMs"_s, now + 600'000},
                      {u"serverFingerprint"_s, QString::fromLatin1(client::spkiSha256(m_pki.ca).toHex())},
                      {u"fingerprintWords"_s, QJsonArray()}});
        server.reply(u"terminals.pairingStatus"_s, {{u"state"_s, u"waiting"_s}});
    }
    void approve()
    {
        m_server->reply(u"terminals.pairingStatus"_s, {{u"state"_s, u"approved"_s},
                                                       {u"terminal"_s, u"t1"_s},
                                                       {u"name"_s, u"Press 1"_s},
                                                       {u"terminalToken"_s, u"token"_s}});
    }

private Q_SLOTS:
    void init()
    {
        m_kept = {};
        m_logged.clear();
        log::setSink(
            [this](const log::Record &record) { m_logged.append(record.category + u": "_s + record.message); });
        m_server = std::make_unique<ScriptedServer>(m_pki.server);
        m_server->snapshot = {{u"server.heartbeat"_s, QJsonObject{{u"timeMs"_s, now}, {u"seq"_s, 0}}}};
        offerPairing(*m_server);
    }
    void cleanup() { log::setSink({}); }

    void anEnrolledTerminalOpensItsSession()
    {
        enrol();
        const auto terminal = link();
        QVERIFY(!terminal->session() && !terminal->pairing());
        QCOMPARE(terminal->status().state, LinkState::Idle);
        QStringList states;
        connect(terminal.get(), &TerminalLink::sessionOpened, this, [&] {
            // Whoever listens from here on misses nothing.
            QCOMPARE(terminal->session()->state(), LinkState::Idle);
            connect(terminal->session(), &client::Session::stateChanged, this,
                    [&](LinkState state) { states.append(client::linkStateName(state)); });
        });
        terminal->start();
        QTRY_VERIFY(terminal->isConnected());
        QCOMPARE(states, (QStringList{u"connecting"_s, u"authenticating"_s, u"syncing"_s, u"live"_s}));
        QCOMPARE(terminal->status().state, LinkState::Live);
        QCOMPARE(terminal->status().retryInMs, -1);
        QVERIFY(!terminal->status().error);
        QCOMPARE(terminal->enrolment().name, u"Press 1"_s);
        QCOMPARE(m_server->requestsOf(u"terminals.connect"_s).first().params["terminalToken"_L1].toString(),
                 u"token"_s);
        QVERIFY(m_server->requestsOf(u"terminals.requestPairing"_s).isEmpty());
    }

    void aStrangerPairsAndIsKnownFromThenOn()
    {
        auto terminal = link();
        QSignalSpy began(terminal.get(), &TerminalLink::pairingBegan);
        QSignalSpy opened(terminal.get(), &TerminalLink::sessionOpened);
        terminal->start();
        QCOMPARE(began.size(), 1);
        QTRY_VERIFY(terminal->pairing() && terminal->pairing()->phase() == Pairing::Phase::Waiting);
        QCOMPARE(terminal->status().state, LinkState::Pairing);
        QCOMPARE(terminal->pairing()->qrText(),
                 u"GEMBA:PAIR/1/AB12CD34/kiosk-7/"_s +
                     QString::fromLatin1(client::spkiSha256(m_pki.ca).toHex()).toUpper());
        QVERIFY(!terminal->session());
        approve();
        QTRY_VERIFY(terminal->isConnected());
        QVERIFY(!terminal->pairing());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(terminal->enrolment().name, u"Press 1"_s);
        terminal = link();
        terminal->start();
        QTRY_VERIFY(terminal->isConnected());
        QCOMPARE(m_server->requestsOf(u"terminals.requestPairing"_s).size(), 1);
        QVERIFY(m_logged.isEmpty());
    }

    void withoutAnEnrolmentItPairs_data()
    {
        QTest::addColumn<bool>("readable");
        QTest::addColumn<std::optional<QByteArray>>("stored");
        QTest::addColumn<QStringList>("logged");
        QTest::newRow("nothing") << true << std::optional<QByteArray>() << QStringList();
        QTest::newRow("something else") << true << std::optional<QByteArray>("{}") << QStringList();
        QTest::newRow("unreadable") << false << std::optional<QByteArray>()
                                    << QStringList{u"kiosk: the enrolment could not be read"_s};
    }
    void withoutAnEnrolmentItPairs()
    {
        QFETCH(bool, readable);
        QFETCH(std::optional<QByteArray>, stored);
        QFETCH(QStringList, logged);
        if (readable)
            m_kept.enrolment = stored;
        else
            m_kept.enrolment = refuse(ErrorCode::CredentialStoreFailed);
        const auto terminal = link();
        terminal->start();
        QVERIFY(terminal->pairing() && !terminal->session());
        QCOMPARE(m_logged, logged);
    }

    void aStoreThatIsSlowEndsNoPairing()
    {
        enrol();
        m_kept.isSlow = true;
        const auto terminal = link();
        terminal->start();
        QVERIFY(!terminal->session() && !terminal->pairing());
        terminal->pair();
        const Pairing *begun = terminal->pairing();
        m_kept.pending(m_kept.enrolment);
        QVERIFY(!terminal->session());
        QCOMPARE(terminal->pairing(), begun);
    }

    void whatCannotBeKeptWorksUntilTheRestart()
    {
        m_kept.writing = refuse(ErrorCode::CredentialStoreFailed);
        approve();
        const auto terminal = link();
        terminal->start();
        QTRY_VERIFY(terminal->isConnected());
        QCOMPARE(m_logged, QStringList{u"kiosk: the enrolment could not be kept"_s});
    }

    void aPairingAnewEndsTheSessionUnheard()
    {
        enrol();
        const auto terminal = link();
        terminal->start();
        QTRY_VERIFY(terminal->isConnected());
        const QPointer<client::Session> before = terminal->session();
        int heard = 0;
        connect(before, &client::Session::stateChanged, this, [&] { ++heard; });
        terminal->pair();
        QVERIFY(!terminal->session() && !terminal->isConnected());
        QTRY_VERIFY(terminal->pairing()->phase() == Pairing::Phase::Waiting);
        QTRY_VERIFY(!before);
        QCOMPARE(heard, 0);
        // What was known of the old place is shown until there is a new one.
        QCOMPARE(terminal->enrolment().name, u"Press 1"_s);
        approve();
        QTRY_VERIFY(terminal->isConnected());
    }

    void retryAsksForANewCode()
    {
        const auto terminal = link();
        terminal->start();
        QTRY_VERIFY(terminal->pairing()->phase() == Pairing::Phase::Waiting);
        terminal->retryNow();
        QTRY_VERIFY(terminal->pairing()->phase() == Pairing::Phase::Waiting);
        QCOMPARE(m_server->requestsOf(u"terminals.requestPairing"_s).size(), 2);
    }

    void anotherServerIsAskedFromThenOn()
    {
        ScriptedServer other(m_pki.server);
        offerPairing(other);
        const auto terminal = link();
        terminal->start();
        terminal->pairWith(other.url().toString());
        QCOMPARE(terminal->server(), other.url().toString());
        QTRY_COMPARE(other.requestsOf(u"terminals.requestPairing"_s).size(), 1);
        terminal->pair();
        QTRY_COMPARE(other.requestsOf(u"terminals.requestPairing"_s).size(), 2);
        QVERIFY(m_server->requestsOf(u"terminals.requestPairing"_s).isEmpty());
    }

    void whyThereIsNoLinkIsSaid()
    {
        enrol();
        m_server->refuse(u"terminals.connect"_s, ErrorCode::TerminalNotEnrolled);
        const auto terminal = link();
        terminal->start();
        QTRY_COMPARE(terminal->status().state, LinkState::Rejected);
        QVERIFY(terminal->status().error);
        QCOMPARE(terminal->status().error->code, ErrorCode::TerminalNotEnrolled);
        QVERIFY(terminal->status().retryInMs > 0);
        // Whoever was approved meanwhile need not wait for the end of the minute.
        terminal->retryNow();
        QTRY_COMPARE(m_server->requestsOf(u"terminals.connect"_s).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TerminalLinkTest)
#include "tst_client_terminal_link.moc"
