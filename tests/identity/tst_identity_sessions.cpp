#include "identity_house.h"

#include <QSignalSpy>

#include <latch>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 day = 24 * 60 * minute;

} // namespace

/// Sessions, access tokens against them, and refresh tokens.
class SessionsTest : public QObject
{
    Q_OBJECT

    static bool accepts(const Node &node, const QString &accessToken)
    {
        return node.service.authenticate(accessToken, u"192.0.2.1"_s).ok();
    }
    static qint64 count(IdentityHouse &house, const QString &what)
    {
        return house.value(u"SELECT COUNT(*) FROM "_s + what).toLongLong();
    }

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void accessTokenSpeaksForItsSessionOnly()
    {
        IdentityHouse house;
        const User ada = house.createUser(u"ada"_s);
        const Connection console = house.connection();
        const auto in = house.node->login(console, u" ADA "_s, house.password);
        ACCEPTED(in);
        QCOMPARE(in->user.id, ada.id);
        QCOMPARE(in->permissions, QStringList{u"alarms.acknowledge"_s});
        QCOMPARE(console->caller().user, ada.id);

        const auto caller = house.node->service.authenticate(in->accessToken, u"192.0.2.77"_s);
        ACCEPTED(caller);
        QCOMPARE(caller->user, ada.id);
        QCOMPARE(caller->session, in->session);
        QCOMPARE(caller->address, u"192.0.2.77"_s);
        REFUSED(house.node->service.authenticate(in->refreshToken, {}), TokenInvalid);
        REFUSED(house.node->call<Resume>(house.connection(), {in->refreshToken}), TokenInvalid);
        // Longer than any refresh token, so it is not even looked up.
        QCOMPARE(house.node->call<Refresh>(house.connection(), {in->accessToken}).error().field, u"refreshToken"_s);
    }
    void accessTokenEndsWithItsTime()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto in = house.node->login(house.connection(), u"ada"_s, house.password);
        QCOMPARE(in->accessExpiresAtMs, house.clock.nowMs() + 15 * minute);
        house.clock.advanceMs(15 * minute - second);
        QVERIFY(accepts(*house.node, in->accessToken));
        house.clock.advanceMs(second);
        REFUSED(house.node->service.authenticate(in->accessToken, {}), TokenExpired);
    }
    void accessTokenEndsWithItsSession_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"signed out", "role's cap", "terminal revoked", "refresh reused"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void accessTokenEndsWithItsSession()
    {
        QFETCH(QString, how);
        IdentityHouse house;
        house.settings.accessMinutes = 60;
        house.restart();
        ACCEPTED(house.node->login(house.root, house.rootName, house.rootPassword));
        house.createUser(u"ada"_s);
        const auto kiosk = house.enrol(u"Press 1"_s);
        const auto in = house.node->pin(kiosk.connection, u"ada"_s, house.goodPin);
        ACCEPTED(in);
        QVERIFY(accepts(*house.node, in->accessToken));
        if (how == u"signed out"_s) {
            ACCEPTED(house.node->call<Logout>(kiosk.connection));
        } else if (how == u"role's cap"_s) {
            house.clock.advanceMs(in->sessionEndsAtMs - house.clock.nowMs());
        } else if (how == u"terminal revoked"_s) {
            ACCEPTED(house.node->call<RevokeTerminal>(house.root, {kiosk.id}));
        } else {
            ACCEPTED(house.node->call<Refresh>(house.connection(), {in->refreshToken}));
            house.clock.advanceMs(11 * second);
            REFUSED(house.node->call<Refresh>(house.connection(), {in->refreshToken}), RefreshReused);
        }
        QVERIFY(!accepts(*house.node, in->accessToken));
        REFUSED(house.node->call<Refresh>(house.connection(), {in->refreshToken}), TokenInvalid);
        QVERIFY(!house.node->call<Resume>(house.connection(), {in->accessToken}).ok());
        REFUSED(house.node->call<Extend>(kiosk.connection), TokenInvalid);
        house.restart();
        QVERIFY(!accepts(*house.node, in->accessToken)); // and a new process agrees
    }
    void restartKeepsSessions()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto in = house.node->login(house.connection(), u"ada"_s, house.password);
        house.restart();
        QVERIFY(accepts(*house.node, in->accessToken));
        ACCEPTED(house.node->call<Refresh>(house.connection(), {in->refreshToken}));
    }
    void deactivatedAccountIsOut()
    {
        IdentityHouse house;
        const User ada = house.createUser(u"ada"_s);
        const auto in = house.node->login(house.connection(), u"ada"_s, house.password);
        QCOMPARE(house.execute(u"UPDATE account SET active = 0 WHERE id = ?"_s, {ada.id.text()}), 1);
        QSignalSpy ended(&house.node->service, &IdentityService::sessionEnded);
        REFUSED(house.node->call<Refresh>(house.connection(), {in->refreshToken}), TokenInvalid);
        // The access token of before does not outlive the attempt, and sockets are told.
        QVERIFY(!accepts(*house.node, in->accessToken));
        QCOMPARE(ended.count(), 1);
        QCOMPARE(count(house, u"audit WHERE action = 'session.accountOff'"_s), 1);
        REFUSED(house.node->login(house.connection(), u"ada"_s, house.password), SignInFailed);
        house.restart();
        QVERIFY(!accepts(*house.node, in->accessToken));
    }
    void accountSwitchedOffDuringItsSignInStaysOut()
    {
        IdentityHouse house;
        const User ada = house.createUser(u"ada"_s);
        // The proof is right, but before the session is opened the account is gone.
        std::optional<Result<SignedIn>> answer;
        house.node->service.sessions().open({house.connection()->caller(), {}}, ada, u"console"_s,
                                            SignInProof::Password, [&](Result<SignedIn> result) { answer = result; });
        QTRY_VERIFY(answer.has_value());
        ACCEPTED(*answer);
        house.execute(u"UPDATE account SET active = 0 WHERE id = ?"_s, {ada.id.text()});
        answer.reset();
        house.node->service.sessions().open({house.connection()->caller(), {}}, ada, u"console"_s,
                                            SignInProof::Password, [&](Result<SignedIn> result) { answer = result; });
        QTRY_VERIFY(answer.has_value());
        REFUSED(*answer, SignInFailed);
    }

    void refreshRotates()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto in = house.node->login(house.connection(), u"ada"_s, house.password);
        QSet<QString> seen{in->refreshToken};
        QString token = in->refreshToken;
        for (int i = 0; i < 5; ++i) {
            house.clock.advanceMs(minute);
            const auto next = house.node->call<Refresh>(house.connection(), {token});
            ACCEPTED(next);
            QCOMPARE(next->session, in->session);
            QCOMPARE(next->sessionEndsAtMs, in->sessionEndsAtMs); // refreshing lengthens nothing
            QVERIFY(!seen.contains(next->refreshToken));
            QVERIFY(accepts(*house.node, next->accessToken));
            seen.insert(next->refreshToken);
            token = next->refreshToken;
        }
    }
    void lostReplySignsNobodyOut()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto in = house.node->login(house.connection(), u"ada"_s, house.password);
        const auto lost = house.node->call<Refresh>(house.connection(), {in->refreshToken});
        house.clock.advanceMs(10 * second);
        const auto again = house.node->call<Refresh>(house.connection(), {in->refreshToken});
        ACCEPTED(again);
        QCOMPARE(again->refreshToken, lost->refreshToken);
        QCOMPARE(count(house, u"refresh_token WHERE session_id = '%1'"_s.arg(in->session.text())), 2);
        ACCEPTED(house.node->call<Refresh>(house.connection(), {lost->refreshToken}));
    }
    void reuseClosesTheFamily_data()
    {
        QTest::addColumn<bool>("successorUsed");
        QTest::addColumn<qint64>("waitMs");
        QTest::newRow("after the grace") << false << 10 * second + 1;
        QTest::newRow("within it, but the successor is in use") << true << qint64(0);
        QTest::newRow("within it, but from elsewhere") << false << qint64(0);
    }
    void reuseClosesTheFamily()
    {
        QFETCH(bool, successorUsed);
        QFETCH(qint64, waitMs);
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto in = house.node->login(house.connection(), u"ada"_s, house.password);
        const auto other = house.node->login(house.connection(), u"ada"_s, house.password);
        auto newest = house.node->call<Refresh>(house.connection(), {in->refreshToken});
        if (successorUsed)
            newest = house.node->call<Refresh>(house.connection(), {newest->refreshToken});
        ACCEPTED(newest);
        house.clock.advanceMs(waitMs);
        QSignalSpy ended(&house.node->service, &IdentityService::sessionEnded);
        REFUSED(house.node->call<Refresh>(house.connection(u"198.51.100.66"_s), {in->refreshToken}), RefreshReused);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(ended[0][0].value<SessionId>(), in->session);
        REFUSED(house.node->call<Refresh>(house.connection(), {newest->refreshToken}), TokenInvalid);
        QVERIFY(!accepts(*house.node, newest->accessToken));
        QVERIFY(accepts(*house.node, other->accessToken)); // another sign-in of hers is another family
        QCOMPARE(house.value(u"SELECT address FROM audit WHERE action = 'session.refreshReused' AND entity_id = ?"_s,
                             {in->session.text()}),
                 u"198.51.100.66"_s);
    }
    void reuseEndsWhatCameFromTheSameSignIn()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const Connection console = house.connection();
        const auto in = house.node->login(console, u"ada"_s, house.password);
        const auto ticket = house.node->call<MakeTicket>(console);
        const auto sibling = house.node->call<RedeemTicket>(house.connection(), {ticket->ticket, ClientKind::Admin});
        ACCEPTED(sibling);
        ACCEPTED(house.node->call<Refresh>(house.connection(), {in->refreshToken}));
        house.clock.advanceMs(11 * second);
        QSignalSpy ended(&house.node->service, &IdentityService::sessionEnded);
        REFUSED(house.node->call<Refresh>(house.connection(), {in->refreshToken}), RefreshReused);
        QVERIFY(!accepts(*house.node, sibling->accessToken));
        QCOMPARE(ended.count(), 2);
        QCOMPARE(count(house, u"audit WHERE action = 'session.refreshReused'"_s), 2);
    }
    void whatIsNoTokenNeverReachesTheWriter()
    {
        std::latch mayGo(1); // outlives the writer that waits for it
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto in = house.node->login(house.connection(), u"ada"_s, house.password);
        house.node->executor->write<Nothing>(
            [&](storage::Transaction &) -> Result<Nothing> {
                mayGo.wait();
                return Nothing{};
            },
            [](Result<Nothing>) {});
        const auto release = qScopeGuard([&] {
            if (!mayGo.try_wait())
                mayGo.count_down();
        });
        const Connection stranger = house.connection(u"198.51.100.66"_s);
        for (int i = 0; i < 120; ++i) {
            REFUSED(house.node->call<Refresh>(stranger, {randomToken()}), TokenInvalid);
            REFUSED(house.node->call<RedeemTicket>(stranger, {randomToken(), ClientKind::Admin}), TokenInvalid);
        }
        // Nor does it cost readers without end; others are not held up by it.
        REFUSED(house.node->call<Refresh>(stranger, {randomToken()}), TooManyAttempts);
        REFUSED(house.node->call<RedeemTicket>(stranger, {randomToken(), ClientKind::Admin}), TooManyAttempts);
        REFUSED(house.node->call<Resume>(stranger, {in->accessToken}), TooManyAttempts);
        ACCEPTED(house.node->call<Resume>(house.connection(), {in->accessToken}));
        mayGo.count_down();
        ACCEPTED(house.node->call<Refresh>(house.connection(), {in->refreshToken}));
    }
    void refreshTokenExpires()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto in = house.node->login(house.connection(), u"ada"_s, house.password);
        // Sessions are shorter than refresh tokens live: a longer one stands in the table here.
        const qint64 later = house.clock.nowMs() + 30 * day;
        house.execute(u"UPDATE session SET ends_at_ms = ?, idle_ends_at_ms = ? WHERE id = ?"_s,
                      {later, later, in->session.text()});
        house.restart();
        house.clock.advanceMs(7 * day - 1);
        const auto next = house.node->call<Refresh>(house.connection(), {in->refreshToken});
        ACCEPTED(next);
        house.clock.advanceMs(7 * day);
        REFUSED(house.node->call<Refresh>(house.connection(), {next->refreshToken}), TokenExpired);
    }
    void unknownRefreshTokens_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("made up") << randomToken();
        QTest::newRow("SQL") << u"' OR '1'='1"_s;
        QTest::newRow("long") << QString(512, u'x');
        QTest::newRow("unicode") << u"żółw\u202e"_s;
    }
    void unknownRefreshTokens()
    {
        QFETCH(QString, token);
        IdentityHouse house;
        REFUSED(house.node->call<Refresh>(house.connection(), {token}), TokenInvalid);
        const QString hash = house.value(u"SELECT token_hash FROM refresh_token"_s);
        QCOMPARE(hash.size(), 64);
        REFUSED(house.node->call<Refresh>(house.connection(), {hash}), TokenInvalid); // what is stored opens nothing
    }
    void twoRefreshesAtOnceRotateOnce()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        auto in = house.node->login(house.connection(), u"ada"_s, house.password);
        const auto one = house.node->send<Refresh>(house.connection(), {in->refreshToken});
        const auto two = house.node->send<Refresh>(house.connection(), {in->refreshToken});
        const auto first = house.node->wait<Refresh>(one);
        const auto last = house.node->wait<Refresh>(two);
        ACCEPTED(first);
        ACCEPTED(last);
        QCOMPARE(first->refreshToken, last->refreshToken);
        QCOMPARE(count(house, u"refresh_token WHERE session_id = '%1'"_s.arg(in->session.text())), 2);
    }
    // Two servers on one database: whoever comes second waits for the first at the row, and must not take what he then
    // sees for theft.
    void twoServersRefreshOneToken()
    {
        if (test::currentEngine() != storage::Engine::Postgres)
            return; // SQLite has one writer by itself
        IdentityHouse house;
        house.createUser(u"ada"_s);
        for (int round = 0; round < 20; ++round) {
            const auto in = house.node->login(house.connection(), u"ada"_s, house.password);
            house.clock.advanceMs(3 * second);
            const auto other = house.anotherNode();
            const auto here = house.node->send<Refresh>(house.connection(), {in->refreshToken});
            const auto there = other->send<Refresh>(house.connection(), {in->refreshToken});
            const auto one = house.node->wait<Refresh>(here);
            const auto two = other->wait<Refresh>(there);
            ACCEPTED(one);
            ACCEPTED(two);
            QCOMPARE(one->refreshToken, two->refreshToken);
            QCOMPARE(count(house, u"refresh_token WHERE session_id = '%1'"_s.arg(in->session.text())), 2);
        }
    }
    void sessionClosedOnAnotherServerCannotBeRefreshedHere()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto in = house.node->login(house.connection(), u"ada"_s, house.password);
        house.execute(u"UPDATE session SET ended_at_ms = 1 WHERE id = ?"_s, {in->session.text()});
        REFUSED(house.node->call<Refresh>(house.connection(), {in->refreshToken}), TokenInvalid);
        QVERIFY(!accepts(*house.node, in->accessToken));
    }

    void shortestCapOfTheRolesEndsTheSession()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s, {u"OPERATOR"_s, u"DISPATCHER"_s});
        const Connection console = house.connection();
        const auto in = house.node->login(console, u"ada"_s, house.password);
        QCOMPARE(in->sessionEndsAtMs, house.clock.nowMs() + 30 * minute);
        house.clock.advanceMs(14 * minute); // 15 without use would end it
        const auto longer = house.node->call<Extend>(console);
        ACCEPTED(longer);
        QCOMPARE(longer->sessionEndsAtMs, house.clock.nowMs() + 30 * minute);
        QSignalSpy ended(&house.node->service, &IdentityService::sessionEnded);
        house.clock.advanceMs(30 * minute);
        REFUSED(house.node->call<Extend>(console), TokenInvalid);
        QTRY_VERIFY_WITH_TIMEOUT(ended.count() >= 1, 10'000);
    }
    void logoutIsForEveryConnectionOfTheSession()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const Connection one = house.connection();
        const Connection two = house.connection();
        const auto in = house.node->login(one, u"ada"_s, house.password);
        ACCEPTED(house.node->call<Resume>(two, {in->accessToken}));
        QCOMPARE(two->caller().session, in->session);
        ACCEPTED(house.node->call<Logout>(one));
        REFUSED(house.node->call<Extend>(two), TokenInvalid);
    }
};

QTEST_GUILESS_MAIN(SessionsTest)
#include "tst_identity_sessions.moc"
