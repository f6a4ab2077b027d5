#include "identity_house.h"

#include <session_times.h>

#include <gemba/storage/audit_trail.h>

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 day = 24 * 60 * minute;

const SessionLimits limits{30, 15, 60};

} // namespace

/// The list of sessions, ending them, and what ends them by itself.
class SessionDeskTest : public QObject
{
    Q_OBJECT

    static bool accepts(const Node &node, const QString &accessToken)
    {
        return node.service.authenticate(accessToken, u"192.0.2.1"_s).ok();
    }
    static void tidy(IdentityHouse &house)
    {
        ACCEPTED(house.node->executor->writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            house.node->service.tidy(tx, house.clock.nowMs());
            return Nothing{};
        }));
    }
    static qint64 count(IdentityHouse &house, const QString &what)
    {
        return house.value(u"SELECT COUNT(*) FROM "_s + what).toLongLong();
    }
    static QStringList ids(const Result<ListSessions::Reply> &reply)
    {
        QStringList out;
        for (const SessionInfo &session : reply->sessions)
            out.append(session.id.text());
        return out;
    }

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void whatEndsASessionFirst_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<qint64>("endsAt");
        QTest::addColumn<int>("why");
        const auto row = [](const char *what, qint64 endsAt, SessionEndWhy why) {
            QTest::newRow(what) << QString::fromLatin1(what) << endsAt << int(why);
        };
        row("nothing", 15 * minute, SessionEndWhy::Idle);
        row("used at 14", 29 * minute, SessionEndWhy::Idle);
        row("used at 20", 30 * minute, SessionEndWhy::Cap);
        row("extended at 20", 35 * minute, SessionEndWhy::Idle);
        row("extended at 20, used at 40", 50 * minute, SessionEndWhy::Cap);
        row("extended at 20, extended at 40", 55 * minute, SessionEndWhy::Idle);
        row("extended at 20, extended at 50", 60 * minute, SessionEndWhy::Absolute);
        row("used at 10, used at 5", 25 * minute, SessionEndWhy::Idle); // a clock that was set back takes nothing away
    }
    void whatEndsASessionFirst()
    {
        if (test::currentEngine() != storage::Engine::Sqlite)
            QSKIP("pure");
        QFETCH(QString, what);
        StoredSession session;
        beginAt(session, limits, 0);
        for (const QString &step : what.split(u", "_s)) {
            const qint64 at = step.section(u' ', -1).toLongLong() * minute;
            if (step.startsWith(u"used"_s))
                useAt(session, limits.idleMinutes * minute, at);
            else if (step.startsWith(u"extended"_s))
                extendAt(session, limits, at);
        }
        QTEST(endOf(session).atMs, "endsAt");
        QTEST(int(endOf(session).why), "why");
    }

    void idleTimeEndsASessionAndAPersonsCallsKeepIt()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const Connection ada = house.connection();
        const auto in = house.node->login(ada, u"ada"_s, house.password); // OPERATOR: 30 minutes, 15 without use
        ACCEPTED(in);
        house.clock.advanceMs(14 * minute);
        ACCEPTED(house.node->call<MySessions>(ada));
        house.clock.advanceMs(14 * minute);
        ACCEPTED(house.node->call<MySessions>(ada));
        QTRY_COMPARE(house.value(u"SELECT last_used_at_ms FROM session WHERE id = ?"_s, {in->session.text()}),
                     QString::number(house.clock.nowMs()));
        const auto extended = house.node->call<Extend>(ada);
        ACCEPTED(extended);
        QCOMPARE(extended->sessionEndsAtMs, house.clock.nowMs() + 30 * minute);
        QCOMPARE(extended->idleEndsAtMs, house.clock.nowMs() + 15 * minute);
        house.clock.advanceMs(15 * minute - 1);
        QVERIFY(house.node->service.endOfSession(in->session)->why == SessionEndWhy::Idle);
        ACCEPTED(house.node->service.check(ada->caller()));
        house.clock.advanceMs(1);
        REFUSED(house.node->service.check(ada->caller()), TokenInvalid);
        REFUSED(house.node->call<Refresh>(house.connection(), {in->refreshToken}), TokenInvalid);
    }
    void whatAProgramSaysItMadeByItselfIsNoUse()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const Connection ada = house.connection();
        const auto in = house.node->login(ada, u"ada"_s, house.password);
        const auto look = [&](bool isPassive) {
            std::optional<int> code;
            house.node->dispatcher.call({ada->caller(), ada, isPassive}, u"sessions.mine"_s, {}, {},
                                        [&](const Result<QJsonValue> &answer) { code = codeOf(answer); });
            return QTest::qWaitFor([&] { return code.has_value(); }, 30'000) ? *code : -1;
        };
        for (int i = 0; i < 14; ++i) {
            house.clock.advanceMs(minute);
            QCOMPARE(look(true), 0);
        }
        QCOMPARE(house.node->service.endOfSession(in->session)->atMs, house.clock.nowMs() + minute);
        QCOMPARE(look(false), 0);
        QCOMPARE(house.node->service.endOfSession(in->session)->atMs, house.clock.nowMs() + 15 * minute);
        for (int i = 0; i < 15; ++i) {
            house.clock.advanceMs(minute);
            look(true);
        }
        QCOMPARE(look(true), number(ErrorCode::TokenInvalid));
    }
    void aUseIsWrittenOnceAMinute()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const Connection ada = house.connection();
        const auto in = house.node->login(ada, u"ada"_s, house.password);
        const auto saved = [&] {
            return house.value(u"SELECT last_used_at_ms FROM session WHERE id = ?"_s, {in->session.text()})
                .toLongLong();
        };
        const auto use = [&] { ACCEPTED(house.node->service.admit(ada->caller(), false)); };
        const qint64 begun = house.clock.nowMs();
        house.clock.advanceMs(59 * second);
        use();
        house.createUser(u"bob"_s); // behind it on the writer
        QCOMPARE(saved(), begun);
        house.clock.advanceMs(1 * second);
        use();
        QTRY_COMPARE(saved(), begun + minute);
        // The list knows it to the moment all the same.
        house.clock.advanceMs(5 * second);
        use();
        const auto mine = house.node->call<MySessions>(ada);
        QCOMPARE(mine->sessions.first().lastUsedMs, begun + 65 * second);
        QVERIFY(mine->sessions.first().own);
        QCOMPARE(saved(), begun + minute);
    }
    void theAbsoluteEndStays()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const Connection ada = house.connection();
        const auto in = house.node->login(ada, u"ada"_s, house.password);
        const qint64 end = house.clock.nowMs() + 720 * minute;
        qint64 endsAtMs = in->sessionEndsAtMs;
        while (house.clock.nowMs() < end - 10 * minute) {
            house.clock.advanceMs(10 * minute);
            const auto extended = house.node->call<Extend>(ada);
            ACCEPTED(extended);
            QCOMPARE(extended->absoluteEndsAtMs, end);
            QVERIFY(extended->sessionEndsAtMs <= end);
            endsAtMs = extended->sessionEndsAtMs;
        }
        QCOMPARE(endsAtMs, end);
        QVERIFY(house.node->service.endOfSession(in->session)->why == SessionEndWhy::Absolute);
        house.clock.advanceMs(10 * minute);
        REFUSED(house.node->call<Extend>(ada), TokenInvalid);
    }
    void aShorterEndOutlivesARestart()
    {
        IdentityHouse house;
        const User ada = house.createUser(u"ada"_s);
        const auto in = house.node->login(house.connection(), u"ada"_s, house.password); // OPERATOR: 12 hours at most
        const qint64 begun = house.clock.nowMs();
        const auto absolute = [&] {
            return house.value(u"SELECT absolute_ends_at_ms FROM session WHERE id = ?"_s, {in->session.text()})
                .toLongLong();
        };
        QCOMPARE(absolute(), begun + 720 * minute);
        SaveUser::Params wider;
        wider.user = ada.id;
        wider.expectedVersion = ada.version;
        wider.grants = QList<RoleGrant>{RoleGrant{u"OPERATOR"_s, {}, {}}, RoleGrant{u"SUPERUSER"_s, {}, {}}};
        ACCEPTED(house.node->call<SaveUser>(house.root, wider)); // 8 hours at most
        QCOMPARE(absolute(), begun + 480 * minute);
    }
    void restartKeepsTheIdleEnd()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto in = house.node->login(house.connection(), u"ada"_s, house.password);
        house.clock.advanceMs(14 * minute);
        house.restart();
        QVERIFY(accepts(*house.node, in->accessToken));
        house.clock.advanceMs(1 * minute);
        house.restart();
        QVERIFY(!house.node->service.endOfSession(in->session));
    }

    void listShowsWhoIsWhereSinceWhen()
    {
        IdentityHouse house;
        const User ada = house.createUser(u"ada"_s);
        const auto kiosk = house.enrol(u"Press 1"_s);
        house.clock.advanceMs(second); // ids of one millisecond have no order
        const auto atKiosk = house.node->pin(kiosk.connection, u"ada"_s, house.goodPin);
        ACCEPTED(atKiosk);
        house.clock.advanceMs(minute);
        const Connection desk = house.connection(u"192.0.2.7"_s);
        const auto atDesk = house.node->login(desk, u"ada"_s, house.password);
        ACCEPTED(atDesk);

        const auto all = house.node->call<ListSessions>(house.root);
        ACCEPTED(all);
        QCOMPARE(all->sessions.size(), 3);
        QVERIFY(all->sessions.last().own); // root's, the oldest
        ListSessions::Params ofAda;
        ofAda.user = ada.id;
        const auto hers = house.node->call<ListSessions>(house.root, ofAda);
        QCOMPARE(ids(hers), (QStringList{atDesk->session.text(), atKiosk->session.text()}));
        const SessionInfo &first = hers->sessions.last();
        QCOMPARE(first.userName, u"ada"_s);
        QCOMPARE(first.client, ClientKind::Kiosk);
        QCOMPARE(*first.terminal, kiosk.id);
        QCOMPARE(first.station, u"Press 1"_s);
        QCOMPARE(first.sinceMs, house.clock.nowMs() - minute);
        QCOMPARE(first.idleEndsAtMs, first.sinceMs + 15 * minute);
        QCOMPARE(first.endsAtMs, first.sinceMs + 30 * minute);
        QCOMPARE(first.absoluteEndsAtMs, first.sinceMs + 720 * minute);
        QVERIFY(!hers->sessions.first().terminal);
        QCOMPARE(hers->sessions.first().address, u"192.0.2.7"_s);

        ofAda.limit = 1;
        const auto page = house.node->call<ListSessions>(house.root, ofAda);
        QCOMPARE(ids(page), QStringList{atDesk->session.text()});
        ofAda.cursor = *page->nextCursor;
        const auto rest = house.node->call<ListSessions>(house.root, ofAda);
        QCOMPARE(ids(rest), QStringList{atKiosk->session.text()});
        QVERIFY(!rest->nextCursor);

        REFUSED(house.node->call<ListSessions>(desk), PermissionDenied);
        QCOMPARE(ids(house.node->call<MySessions>(desk)), ids(hers));
    }
    void everybodyEndsHisOwnAndAdministratorsAnyones()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        house.createUser(u"bob"_s);
        house.createUser(u"meg"_s, {u"ADMIN"_s});
        const Connection ada = house.connection();
        const Connection bob = house.connection();
        const Connection meg = house.connection();
        const auto adaIn = house.node->login(ada, u"ada"_s, house.password);
        const auto adaToo = house.node->login(house.connection(), u"ada"_s, house.password);
        const auto bobIn = house.node->login(bob, u"bob"_s, house.password);
        ACCEPTED(house.node->login(meg, u"meg"_s, house.password));
        // A stranger's session and none at all look alike.
        REFUSED(house.node->call<RevokeSession>(bob, {adaIn->session}), PermissionDenied);
        REFUSED(house.node->call<RevokeSession>(bob, {SessionId(u"none"_s)}), PermissionDenied);
        REFUSED(house.node->call<RevokeSession>(meg, {SessionId(u"none"_s)}), NotFound);

        QSignalSpy ended(&house.node->service, &IdentityService::sessionEnded);
        ACCEPTED(house.node->call<RevokeSession>(ada, {adaToo->session}));
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!accepts(*house.node, adaToo->accessToken));
        REFUSED(house.node->call<Refresh>(house.connection(), {adaToo->refreshToken}), TokenInvalid);
        ACCEPTED(house.node->call<RevokeSession>(meg, {bobIn->session}));
        REFUSED(house.node->call<MySessions>(bob), TokenInvalid);
        QCOMPARE(count(house, u"audit WHERE action = 'sessions.revoke'"_s), 2);
        // Once more changes nothing and says nothing.
        ACCEPTED(house.node->call<RevokeSession>(meg, {bobIn->session}));
        QCOMPARE(count(house, u"audit WHERE action = 'sessions.revoke'"_s), 2);
        QVERIFY(accepts(*house.node, adaIn->accessToken));
    }
    void endingAllLeavesTheOneThatAsksUnlessTold()
    {
        IdentityHouse house;
        const UserId root = house.root->caller().user;
        const auto other = house.node->login(house.connection(), house.rootName, house.rootPassword);
        QCOMPARE(house.node->call<RevokeAllSessions>(house.root, {root, true})->ended, 1);
        QVERIFY(!accepts(*house.node, other->accessToken));
        ACCEPTED(house.node->call<MySessions>(house.root));
        QCOMPARE(house.node->call<RevokeAllSessions>(house.root, {root, false})->ended, 1);
        REFUSED(house.node->call<MySessions>(house.root), TokenInvalid);
        QCOMPARE(count(house, u"audit WHERE action = 'sessions.revokeAll'"_s), 2);
    }
    void anotherServerHearsOfTheEnd()
    {
        IdentityHouse house;
        const auto other = house.anotherNode();
        const auto in = other->login(house.connection(), house.rootName, house.rootPassword);
        ACCEPTED(in);
        QVERIFY(accepts(*other, in->accessToken));
        QSignalSpy ended(&other->service, &IdentityService::sessionEnded);
        ACCEPTED(house.node->call<RevokeSession>(house.root, {in->session}));
        const auto events = house.node->executor->readNow<QList<storage::CommittedEvent>>(
            [](storage::ReadTransaction &tx) { return storage::eventsSince(tx, 0, {}, 1000); });
        ACCEPTED(events);
        for (const storage::CommittedEvent &event : *events)
            other->service.noticed(event);
        QCOMPARE(ended.count(), 1);
        QVERIFY(!accepts(*other, in->accessToken));
    }

    void aTicketCarriesASignInOver()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const Connection console = house.connection();
        const auto in = house.node->login(console, u"ada"_s, house.password);
        const auto ticket = house.node->call<MakeTicket>(console);
        ACCEPTED(ticket);
        QCOMPARE(ticket->expiresAtMs, house.clock.nowMs() + 720 * minute);
        house.clock.advanceMs(10 * minute);
        const Connection admin = house.connection();
        const auto second = house.node->call<RedeemTicket>(admin, {ticket->ticket, ClientKind::Admin});
        ACCEPTED(second);
        QVERIFY(second->session != in->session);
        QCOMPARE(second->user.id, in->user.id);
        QCOMPARE(admin->caller().session, second->session);
        QCOMPARE(second->sessionEndsAtMs, house.clock.nowMs() + 30 * minute);
        const auto mine = house.node->call<MySessions>(admin);
        QCOMPARE(mine->sessions.first().client, ClientKind::Admin);
        QCOMPARE(mine->sessions.first().absoluteEndsAtMs, mine->sessions.last().absoluteEndsAtMs);
        REFUSED(house.node->call<RedeemTicket>(house.connection(), {ticket->ticket, ClientKind::Admin}), TokenInvalid);

        // Signing out ends one session, or all of that sign-in.
        const auto next = house.node->call<MakeTicket>(admin);
        ACCEPTED(house.node->call<Logout>(admin));
        REFUSED(house.node->call<RedeemTicket>(house.connection(), {next->ticket, ClientKind::Admin}), TokenInvalid);
        QVERIFY(accepts(*house.node, in->accessToken));
        const auto again = house.node->call<MakeTicket>(console);
        const Connection third = house.connection();
        const auto thirdIn = house.node->call<RedeemTicket>(third, {again->ticket, ClientKind::Admin});
        ACCEPTED(thirdIn);
        const auto stranger = house.node->login(house.connection(), u"ada"_s, house.password);
        ACCEPTED(house.node->call<Logout>(third, {true}));
        QVERIFY(!accepts(*house.node, in->accessToken));
        QVERIFY(!accepts(*house.node, thirdIn->accessToken));
        QVERIFY(accepts(*house.node, stranger->accessToken)); // another sign-in of hers
    }
    void aTicketIsGoodOnceHereAndForItsTime_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"elsewhere", "on a terminal", "replaced", "too late", "session ended", "switched off",
                                "never made", "after a restart"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aTicketIsGoodOnceHereAndForItsTime()
    {
        QFETCH(QString, how);
        IdentityHouse house;
        const User ada = house.createUser(u"ada"_s);
        const Connection console = house.connection();
        const auto in = house.node->login(console, u"ada"_s, house.password);
        QString ticket = house.node->call<MakeTicket>(console)->ticket;
        Connection there = house.connection();
        if (how == u"elsewhere"_s) {
            there = house.connection(u"192.0.2.2"_s);
        } else if (how == u"on a terminal"_s) {
            there = house.enrol(u"Press 1"_s, u"192.0.2.1"_s).connection;
        } else if (how == u"replaced"_s) {
            ACCEPTED(house.node->call<MakeTicket>(console));
        } else if (how == u"too late"_s) {
            house.clock.advanceMs(720 * minute);
        } else if (how == u"session ended"_s) {
            ACCEPTED(house.node->call<RevokeSession>(house.root, {in->session}));
        } else if (how == u"switched off"_s) {
            house.execute(u"UPDATE account SET active = 0 WHERE id = ?"_s, {ada.id.text()});
        } else if (how == u"never made"_s) {
            ticket = in->refreshToken;
        } else {
            house.restart();
            ACCEPTED(house.node->call<RedeemTicket>(there, {ticket, ClientKind::Admin}));
            return;
        }
        REFUSED(house.node->call<RedeemTicket>(there, {ticket, ClientKind::Admin}), TokenInvalid);
        // It was spent by the attempt: a copy that was tried at the wrong place is worth nothing at the right one.
        if (how == u"elsewhere"_s) {
            REFUSED(house.node->call<RedeemTicket>(house.connection(), {ticket, ClientKind::Admin}), TokenInvalid);
            QCOMPARE(count(house, u"audit WHERE action = 'session.ticketRefused'"_s), 1);
        }
    }

    void whatIsOverIsWrittenDownAndForgotten()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto idle = house.node->login(house.connection(), u"ada"_s, house.password);
        house.clock.advanceMs(20 * minute);
        const auto out = house.connection();
        const auto signedOut = house.node->login(out, u"ada"_s, house.password);
        ACCEPTED(house.node->call<Logout>(out));
        tidy(house);
        QCOMPARE(house.value(u"SELECT after_json FROM audit WHERE action = 'session.expired'"_s),
                 u"{\"why\":\"idle\"}"_s);
        QCOMPARE(house.value(u"SELECT entity_id FROM audit WHERE action = 'session.expired'"_s), idle->session.text());
        tidy(house);
        QCOMPARE(count(house, u"audit WHERE action = 'session.expired'"_s), 1);
        const qint64 tokens = count(house, u"refresh_token"_s);
        const qint64 sessions = count(house, u"session"_s);
        house.clock.advanceMs(day + minute);
        tidy(house);
        QVERIFY(count(house, u"refresh_token"_s) < tokens);
        QCOMPARE(count(house, u"session"_s), sessions); // where people signed in lately is still known
        house.clock.advanceMs(32 * day);
        tidy(house);
        tidy(house);
        QCOMPARE(count(house, u"session"_s), 0);
        QCOMPARE(count(house, u"refresh_token"_s), 0);
        Q_UNUSED(signedOut)
    }
};

QTEST_GUILESS_MAIN(SessionDeskTest)
#include "tst_identity_session_desk.moc"
