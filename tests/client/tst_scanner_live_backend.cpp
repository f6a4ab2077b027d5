#include "live_backend.h"
#include "scripted_server.h"
#include "signed_in.h"

#include <gemba/core/log.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gemba;
using namespace gemba::scanner;
using namespace Qt::StringLiterals;
using test::ScriptedServer;
using test::TestPki;

namespace {

constexpr qint64 now = 1'700'000'000'000;

} // namespace

/// What a scanner station makes of the end of a session: whether the operator left, or the server did.
class ScannerLiveBackendTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{now};
    TestPki m_pki = TestPki::make();
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ScriptedServer> m_server;

    std::unique_ptr<LiveBackend> backend()
    {
        auto store = client::CredentialStore::openFile(m_dir->path() + u"/station"_s);
        const client::Enrolment enrolment{m_server->url(), TerminalId(u"t1"_s), u"Station 7"_s, u"token"_s,
                                          m_pki.ca.toPem()};
        store->write(client::Enrolment::storeName(), enrolment.toJson(), [](const Result<void> &) {});
        client::TerminalLinkOptions options;
        options.server = m_server->url().toString();
        options.session.timing.backoffMinMs = 1;
        options.session.timing.backoffMaxMs = 10;
        return std::make_unique<LiveBackend>(options, std::move(store), m_clock);
    }
    /// Calls @p then as soon as the sign-in is answered.
    void signIn(LiveBackend &station, qint64 endsInMs, const std::function<void()> &then = {})
    {
        m_server->reply(u"session.loginPin"_s, test::signedInAt(now, endsInMs));
        station.start();
        QTRY_COMPARE(station.link().phase, LinkPhase::Live);
        bool done = false;
        station.signInWithPin(u"1204"_s, u"483920"_s, [&](const Result<void> &result) {
            done = result.ok();
            if (then)
                then();
        });
        QTRY_VERIFY(done);
    }

private Q_SLOTS:
    void initTestCase()
    {
        log::setSink([](const log::Record &) {});
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>(m_pki.server);
        m_server->snapshot = {{u"server.heartbeat"_s, QJsonObject{{u"timeMs"_s, now}, {u"seq"_s, 0}}}};
    }

    void theSiteSaysForHowLong()
    {
        const auto station = backend();
        station->start();
        QTRY_COMPARE(station->link().phase, LinkPhase::Live);
        QCOMPARE(station->site().offlineHours, 12); // a server that is too old to say it
    }

    void timeThatRunsOutWithoutTheServerIsNoNews()
    {
        const auto station = backend();
        QSignalSpy left(station.get(), &LiveBackend::personLeft);
        // The cable is out at once; the session's own clock comes later.
        signIn(*station, 4'000, [this] { m_server->dropNewest(); });
        m_server.reset();
        QTRY_VERIFY(!station->link().isLive());
        QVERIFY(station->person().isThere());
        QTRY_VERIFY(!station->person().isThere());
        QCOMPARE(left.size(), 0);
    }

    void timeThatRunsOutUnderTheServersEyesIsTheEnd()
    {
        const auto station = backend();
        QSignalSpy left(station.get(), &LiveBackend::personLeft);
        signIn(*station, 300);
        QTRY_VERIFY(!station->person().isThere());
        QCOMPARE(left.size(), 1);
    }

    void whoTheServerNoLongerKnowsHasLeft()
    {
        const auto station = backend();
        QSignalSpy left(station.get(), &LiveBackend::personLeft);
        signIn(*station, 3'600'000);
        m_server->refuse(u"session.resume"_s, ErrorCode::TokenInvalid);
        m_server->refuse(u"session.refresh"_s, ErrorCode::TokenInvalid);
        m_server->dropNewest();
        QTRY_VERIFY(!station->person().isThere());
        QCOMPARE(left.size(), 1);
        QTRY_COMPARE(station->link().phase, LinkPhase::Live);
    }

    void whoSignsOutHasLeft()
    {
        const auto station = backend();
        QSignalSpy left(station.get(), &LiveBackend::personLeft);
        signIn(*station, 3'600'000);
        m_server->reply(u"session.logout"_s, {});
        station->signOut();
        QCOMPARE(left.size(), 1); // before the server has answered, and whether it does or not
        QTRY_VERIFY(!station->person().isThere());
    }
};

QTEST_GUILESS_MAIN(ScannerLiveBackendTest)
#include "tst_scanner_live_backend.moc"
