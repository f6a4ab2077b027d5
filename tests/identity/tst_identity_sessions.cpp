#include "identity_house.h"

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

constexpr qint64 secondMs = 1'000;
constexpr qint64 minuteMs = 60 * secondMs;

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode() : result.error().code;
}

Login::Params asOwner()
{
    return {u"anna"_s, IdentityHouse::ownersPassword, ClientKind::Console};
}

} // namespace

class SessionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<IdentityHouse> m_house;
    IdentityHouse &house() { return *m_house; }

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }
    void init() { m_house = std::make_unique<IdentityHouse>(); }
    void cleanup()
    {
        // Whatever a test did: no secret it used may stand anywhere.
        const QStringList leaks = m_house->leaks();
        m_house.reset();
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u' ')));
    }

    // --- first setup ---

    void setupWorksOnce()
    {
        const QString code = house().service->setupCode();
        const auto peer = house().connectFrom(u"10.0.0.1"_s);
        QCOMPARE(codeOf(house().call<Setup>(peer, {u"222222222222"_s, u"anna"_s, house().ownersPassword})),
                 ErrorCode::SetupCodeInvalid);
        QVERIFY(!peer->caller().isSignedIn());
        // As people type it.
        const QString typed = code.left(4).toLower() + u'-' + code.mid(4, 4) + u' ' + code.mid(8);
        const auto first = house().call<Setup>(peer, {typed, u"anna"_s, house().ownersPassword});
        QVERIFY(first.ok());
        QCOMPARE(first->user.roles, QStringList{u"SUPERUSER"_s});
        QCOMPARE(peer->caller().userName, u"anna"_s);
        QCOMPARE(house().service->setupCode(), QString());
        const auto other = house().connectFrom(u"10.0.0.2"_s);
        QCOMPARE(codeOf(house().call<Setup>(other, {code, u"eve"_s, house().ownersPassword})),
                 ErrorCode::SetupAlreadyDone);
        house().restart();
        QCOMPARE(house().service->setupCode(), QString());
        QCOMPARE(house().count(u"account"_s), 1);
    }

    void setupWorksOnceForManyAtOnce()
    {
        const QString code = house().service->setupCode();
        QList<Awaited<SignedIn>> answers;
        for (int i = 0; i < 8; ++i)
            answers.append(house().begin<Setup>(house().connectFrom(u"10.0.0.%1"_s.arg(i)),
                                                {code, u"owner-%1"_s.arg(i), house().ownersPassword}));
        int won = 0;
        for (const auto &answer : answers) {
            const auto result = house().await(answer);
            won += result.ok();
            QVERIFY(result.ok() || codeOf(result) == ErrorCode::SetupAlreadyDone);
        }
        QCOMPARE(won, 1);
        QCOMPARE(house().count(u"account"_s), 1);
        QCOMPARE(house().audited(u"session.setup"_s), 1);
    }

    void setupCodesCannotBeTriedOut()
    {
        const auto guess = [&](const QString &address) {
            return codeOf(house().call<Setup>(house().connectFrom(address),
                                              {u"222222222222"_s, u"eve"_s, house().ownersPassword}));
        };
        for (int i = 0; i < 5; ++i)
            QCOMPARE(guess(u"10.0.0.66"_s), ErrorCode::SetupCodeInvalid);
        QCOMPARE(guess(u"10.0.0.66"_s), ErrorCode::TooManyAttempts);
        QCOMPARE(guess(u"10.0.0.67"_s), ErrorCode::SetupCodeInvalid);
        house().owner();
    }

    // --- password ---

    void signsInAndOut()
    {
        house().owner();
        const auto peer = house().connectFrom(u"10.0.0.2"_s);
        const auto in = house().call<Login>(peer, asOwner());
        QVERIFY(in.ok());
        QCOMPARE(peer->caller().session, in->session);
        QCOMPARE(in->accessExpiresAtMs, house().clock.nowMs() + 15 * minuteMs);
        QCOMPARE(in->sessionEndsAtMs, house().clock.nowMs() + 120 * minuteMs);
        QVERIFY(in->permissions.contains(u"users.manage"_s));
        const auto caller = house().service->authenticate(in->accessToken, u"10.0.0.3"_s);
        QVERIFY(caller.ok());
        QCOMPARE(caller->userName, u"anna"_s);
        QCOMPARE(caller->accessExpiresAtMs, in->accessExpiresAtMs);

        QVERIFY(house().call<Logout>(peer).ok());
        QTRY_COMPARE(house().ended, QList{in->session});
        QCOMPARE(codeOf(house().service->authenticate(in->accessToken, {})), ErrorCode::TokenInvalid);
        QCOMPARE(codeOf(house().call<Resume>(house().connectFrom({}), {in->accessToken})), ErrorCode::TokenInvalid);
        QCOMPARE(codeOf(house().call<Refresh>(house().connectFrom({}), {in->refreshToken})), ErrorCode::TokenInvalid);
        // A connection that has not noticed yet.
        QCOMPARE(codeOf(house().call<Extend>(peer)), ErrorCode::TokenInvalid);
        QCOMPARE(house().audited(u"session.logout"_s), 1);
    }

    void endsWithTheSession_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("while the server runs") << false;
        QTest::newRow("over a restart") << true;
    }
    void endsWithTheSession()
    {
        QFETCH(bool, restarted);
        house().owner();
        const auto peer = house().connectFrom(u"10.0.0.2"_s);
        const auto in = house().call<Login>(peer, asOwner());
        QVERIFY(in.ok());
        house().clock.advanceMs(119 * minuteMs);
        if (restarted)
            house().restart();
        const auto fresh = house().call<Refresh>(peer, {in->refreshToken});
        QVERIFY(fresh.ok());
        // Never beyond the session's own end.
        QCOMPARE(fresh->accessExpiresAtMs, in->sessionEndsAtMs);
        house().clock.advanceMs(minuteMs);
        if (restarted)
            house().restart();
        QVERIFY(!house().service->authenticate(fresh->accessToken, {}).ok());
        QCOMPARE(codeOf(house().call<Refresh>(peer, {fresh->refreshToken})), ErrorCode::TokenInvalid);
        QCOMPARE(codeOf(house().call<ListUsers>(peer)), ErrorCode::TokenInvalid);
        if (!restarted)
            QTRY_VERIFY_WITH_TIMEOUT(house().ended.contains(in->session), 10'000);
    }

    void staysWhoExtends()
    {
        const auto peer = house().owner();
        house().clock.advanceMs(100 * minuteMs);
        const auto extended = house().call<Extend>(peer);
        QVERIFY(extended.ok());
        QCOMPARE(extended->sessionEndsAtMs, house().clock.nowMs() + 120 * minuteMs);
        house().clock.advanceMs(60 * minuteMs);
        QVERIFY(house().call<ListUsers>(peer).ok());
    }

    void accessTokensRunOut()
    {
        house().owner();
        const auto in = house().call<Login>(house().connectFrom({}), asOwner());
        QVERIFY(in.ok());
        house().clock.advanceMs(15 * minuteMs - secondMs);
        QVERIFY(house().service->authenticate(in->accessToken, {}).ok());
        house().clock.advanceMs(secondMs);
        QCOMPARE(codeOf(house().service->authenticate(in->accessToken, {})), ErrorCode::TokenExpired);
    }

    /// What tells a stranger nothing: the same refusal and the same work, whether the name exists or not.
    void unknownNamesCostTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("pin");
        QTest::newRow("known, password") << u"bert"_s << false;
        QTest::newRow("unknown, password") << u"nobody"_s << false;
        QTest::newRow("switched off, password") << u"carla"_s << false;
        QTest::newRow("known, PIN") << u"bert"_s << true;
        QTest::newRow("unknown, PIN") << u"nobody"_s << true;
        QTest::newRow("without a PIN") << u"anna"_s << true;
        QTest::newRow("switched off, PIN") << u"carla"_s << true;
    }
    void unknownNamesCostTheSame()
    {
        QFETCH(QString, name);
        QFETCH(bool, pin);
        const auto owner = house().owner();
        house().addPerson(owner, u"bert"_s, u"4829137056"_s);
        house().addPerson(owner, u"carla"_s, u"7305918264"_s);
        house().execute(u"UPDATE account SET active = 0 WHERE name = ?"_s, {u"carla"_s});
        const auto terminal = house().terminal(house().enrol(owner, u"press"_s));
        const qint64 before = house().service->hasher().operations();
        const auto refused = pin ? house().call<LoginPin>(terminal, {name, u"1212121212"_s})
                                 : house().call<Login>(terminal, {name, house().wrongPassword, ClientKind::Kiosk});
        QCOMPARE(codeOf(refused), ErrorCode::SignInFailed);
        QVERIFY(refused.error().field.isEmpty());
        QVERIFY(refused.error().detail.isEmpty());
        QCOMPARE(house().service->hasher().operations() - before, 1);
        QCOMPARE(house().audited(u"session.loginRefused"_s), 1);
    }

    void switchedOffAccountsAreRefused()
    {
        const auto owner = house().owner();
        house().addPerson(owner, u"carla"_s, u"7305918264"_s);
        const auto in =
            house().call<Login>(house().connectFrom({}), {u"carla"_s, house().personsPassword, ClientKind::Console});
        QVERIFY(in.ok());
        house().execute(u"UPDATE account SET active = 0 WHERE name = ?"_s, {u"carla"_s});
        QCOMPARE(codeOf(house().call<Login>(house().connectFrom({}),
                                            {u"carla"_s, house().personsPassword, ClientKind::Console})),
                 ErrorCode::SignInFailed);
        // The tokens of before: no new ones come of them, and the attempt ends the session at once.
        QCOMPARE(codeOf(house().call<Refresh>(house().connectFrom({}), {in->refreshToken})), ErrorCode::TokenInvalid);
        QCOMPARE(codeOf(house().service->authenticate(in->accessToken, {})), ErrorCode::TokenInvalid);
        QTRY_COMPARE(house().ended, QList{in->session});
        house().restart();
        QCOMPARE(codeOf(house().service->authenticate(in->accessToken, {})), ErrorCode::TokenInvalid);
    }

    void passwordsTypedAsNamesAreNotKept()
    {
        house().owner();
        const QString slip = u"my password in the name"_s;
        QCOMPARE(
            codeOf(house().call<Login>(house().connectFrom({}), {slip, house().ownersPassword, ClientKind::Kiosk})),
            ErrorCode::SignInFailed);
        QCOMPARE(house().audited(u"session.loginRefused"_s), 1);
        QCOMPARE(house().count(u"audit WHERE entity_id LIKE '%password%'"_s), 0);
    }

    // --- refresh ---

    void refreshTokensRotate()
    {
        house().owner();
        const auto peer = house().connectFrom({});
        const auto in = house().call<Login>(peer, asOwner());
        QVERIFY(in.ok());
        QString token = in->refreshToken;
        QSet<QString> seen{token};
        for (int i = 0; i < 5; ++i) {
            house().clock.advanceMs(minuteMs);
            const auto next = house().call<Refresh>(peer, {token});
            QVERIFY(next.ok());
            QCOMPARE(next->session, in->session);
            QVERIFY(house().service->authenticate(next->accessToken, {}).ok());
            token = next->refreshToken;
            QVERIFY(!seen.contains(token));
            seen.insert(token);
        }
        QCOMPARE(house().count(u"refresh_token WHERE session_id = ? AND used_at_ms IS NULL"_s, {in->session.text()}),
                 1);
    }

    void reuseClosesTheFamily_data()
    {
        QTest::addColumn<qint64>("laterMs");
        QTest::addColumn<bool>("successorUsed");
        QTest::addColumn<bool>("closed");
        QTest::newRow("at once, the reply was lost") << qint64(0) << false << false;
        QTest::newRow("within the grace") << 10 * secondMs << false << false;
        QTest::newRow("after the grace") << 10 * secondMs + 1 << false << true;
        QTest::newRow("within the grace, but the reply had arrived") << qint64(0) << true << true;
        QTest::newRow("after the grace, and the reply had arrived") << minuteMs << true << true;
    }
    void reuseClosesTheFamily()
    {
        QFETCH(qint64, laterMs);
        QFETCH(bool, successorUsed);
        QFETCH(bool, closed);
        house().owner();
        const auto in = house().call<Login>(house().connectFrom(u"10.0.0.2"_s), asOwner());
        QVERIFY(in.ok());
        auto newest = house().call<Refresh>(house().connectFrom(u"10.0.0.2"_s), {in->refreshToken});
        QVERIFY(newest.ok());
        const QString successor = newest->refreshToken;
        if (successorUsed) {
            newest = house().call<Refresh>(house().connectFrom(u"10.0.0.2"_s), {successor});
            QVERIFY(newest.ok());
        }
        house().clock.advanceMs(laterMs);
        const auto thief = house().connectFrom(u"10.0.0.66"_s);
        const auto again = house().call<Refresh>(thief, {in->refreshToken});
        if (!closed) {
            QVERIFY(again.ok());
            QCOMPARE(again->refreshToken, successor);
            QCOMPARE(house().audited(u"session.refreshReused"_s), 0);
            return;
        }
        QCOMPARE(codeOf(again), ErrorCode::RefreshReused);
        QVERIFY(!thief->caller().isSignedIn());
        QCOMPARE(codeOf(house().service->authenticate(newest->accessToken, {})), ErrorCode::TokenInvalid);
        QCOMPARE(codeOf(house().call<Refresh>(house().connectFrom({}), {newest->refreshToken})),
                 ErrorCode::TokenInvalid);
        QCOMPARE(house().ended, QList{in->session});
        QCOMPARE(house().audited(u"session.refreshReused"_s), 1);
        house().restart();
        QCOMPARE(codeOf(house().call<Refresh>(house().connectFrom({}), {newest->refreshToken})),
                 ErrorCode::TokenInvalid);
    }

    /// Two at once are one client that lost a reply, or one thief: there is one successor either way.
    void refreshesAtOnceGiveOneSuccessor()
    {
        house().owner();
        const auto in = house().call<Login>(house().connectFrom({}), asOwner());
        QVERIFY(in.ok());
        QList<Awaited<SignedIn>> answers;
        for (int i = 0; i < 8; ++i)
            answers.append(house().begin<Refresh>(house().connectFrom({}), {in->refreshToken}));
        QSet<QString> successors;
        for (const auto &answer : answers) {
            const auto result = house().await(answer);
            QVERIFY(result.ok());
            successors.insert(result->refreshToken);
        }
        QCOMPARE(successors.size(), 1);
        QCOMPARE(house().count(u"refresh_token WHERE session_id = ? AND used_at_ms IS NULL"_s, {in->session.text()}),
                 1);
        const QString successor = *successors.begin();
        const auto first = house().begin<Refresh>(house().connectFrom({}), {successor});
        const auto second = house().begin<Refresh>(house().connectFrom({}), {in->refreshToken});
        QVERIFY(house().await(first).ok());
        QCOMPARE(codeOf(house().await(second)), ErrorCode::RefreshReused);
    }

    void refreshTokensRunOut()
    {
        // A session that is extended again and again outlives its refresh token.
        house().options.refreshDays = 1;
        house().restart();
        const auto peer = house().owner();
        const auto in = house().call<Login>(peer, asOwner());
        QVERIFY(in.ok());
        for (int hour = 0; hour < 24; ++hour) {
            house().clock.advanceMs(60 * minuteMs);
            QVERIFY(house().call<Extend>(peer).ok());
        }
        QCOMPARE(codeOf(house().call<Refresh>(house().connectFrom({}), {in->refreshToken})), ErrorCode::TokenExpired);
    }

    void otherTokensAreNoRefreshTokens()
    {
        house().owner();
        const auto in = house().call<Login>(house().connectFrom({}), asOwner());
        QVERIFY(in.ok());
        for (const QString &token : {in->accessToken.left(512), in->refreshToken + u'=', in->refreshToken.chopped(1),
                                     in->refreshToken.toUpper(), u"' OR '1'='1"_s})
            QCOMPARE(codeOf(house().call<Refresh>(house().connectFrom({}), {token})), ErrorCode::TokenInvalid);
        QVERIFY(house().call<Refresh>(house().connectFrom({}), {in->refreshToken}).ok());
    }

    // --- PIN ---

    void pinsWorkOnTerminalsOnly()
    {
        const auto owner = house().owner();
        house().addPerson(owner, u"bert"_s, u"4829137056"_s);
        const LoginPin::Params pin{u"bert"_s, u"4829137056"_s};
        QCOMPARE(codeOf(house().call<LoginPin>(house().connectFrom(u"10.0.0.9"_s), pin)), ErrorCode::NotSignedIn);
        // Signed in, but not on a terminal.
        QCOMPARE(codeOf(house().call<LoginPin>(owner, pin)), ErrorCode::TerminalNotEnrolled);
        const auto terminal = house().terminal(house().enrol(owner, u"press"_s));
        const auto in = house().call<LoginPin>(terminal, pin);
        QVERIFY(in.ok());
        QCOMPARE(terminal->caller().userName, u"bert"_s);
        QVERIFY(!terminal->caller().terminal.isEmpty());
        // A PIN is no password, and a password no PIN.
        QCOMPARE(codeOf(house().call<Login>(house().connectFrom({}), {u"bert"_s, pin.pin, ClientKind::Kiosk})),
                 ErrorCode::SignInFailed);
    }

    void guessesAreCountedByAccountAndStation()
    {
        const auto owner = house().owner();
        house().addPerson(owner, u"bert"_s, u"4829137056"_s);
        house().addPerson(owner, u"carla"_s, u"7305918264"_s);
        const auto press = house().terminal(house().enrol(owner, u"press"_s));
        const auto lathe = house().terminal(house().enrol(owner, u"lathe"_s));
        QVERIFY(house().call<LoginPin>(lathe, {u"bert"_s, u"4829137056"_s}).ok());
        int refused = 0;
        while (refused < 100 &&
               codeOf(house().call<LoginPin>(press, {u"bert"_s, u"1212121212"_s})) == ErrorCode::SignInFailed)
            ++refused;
        QCOMPARE(refused, 10);
        // Even the right one does not get in here now, so that it cannot be told from a wrong one.
        QCOMPARE(codeOf(house().call<LoginPin>(press, {u"bert"_s, u"4829137056"_s})), ErrorCode::TooManyAttempts);
        QCOMPARE(codeOf(house().call<LoginPin>(press, {u" BERT "_s, u"1212121212"_s})), ErrorCode::TooManyAttempts);
        // Somebody else at the same station, and the same person where he works.
        QVERIFY(house().call<LoginPin>(press, {u"carla"_s, u"7305918264"_s}).ok());
        QVERIFY(house().call<LoginPin>(lathe, {u"bert"_s, u"4829137056"_s}).ok());
    }

    /// One PIN tried against every name.
    void guessesAreCountedByStation()
    {
        const auto owner = house().owner();
        house().addPerson(owner, u"bert"_s, u"4829137056"_s);
        const auto press = house().terminal(house().enrol(owner, u"press"_s));
        const auto lathe = house().terminal(house().enrol(owner, u"lathe"_s));
        int refused = 0;
        while (refused < 200 && codeOf(house().call<LoginPin>(press, {u"name-%1"_s.arg(refused), u"1212121212"_s})) ==
                                    ErrorCode::SignInFailed)
            ++refused;
        QCOMPARE(refused, 60);
        QVERIFY(house().call<LoginPin>(lathe, {u"bert"_s, u"4829137056"_s}).ok());
        house().clock.advanceMs(secondMs);
        QVERIFY(house().call<LoginPin>(press, {u"bert"_s, u"4829137056"_s}).ok());
    }

    void guessesAreCountedByAddress()
    {
        house().owner();
        const auto guess = [&](const QString &address) {
            return codeOf(house().call<Login>(house().connectFrom(address),
                                              {u"anna"_s, house().wrongPassword, ClientKind::Console}));
        };
        for (int i = 0; i < 10; ++i)
            QCOMPARE(guess(u"10.0.0.66"_s), ErrorCode::SignInFailed);
        QCOMPARE(guess(u"10.0.0.66"_s), ErrorCode::TooManyAttempts);
        QVERIFY(house().call<Login>(house().connectFrom(u"10.0.0.2"_s), asOwner()).ok());
        house().clock.advanceMs(6 * secondMs);
        QCOMPARE(guess(u"10.0.0.66"_s), ErrorCode::SignInFailed);
        QCOMPARE(guess(u"10.0.0.66"_s), ErrorCode::TooManyAttempts);
    }

    /// A station shared by many, or one person who comes and goes, is no attack.
    void signingInProperlyIsNotCounted()
    {
        const auto owner = house().owner();
        house().addPerson(owner, u"bert"_s, u"4829137056"_s);
        const auto press = house().terminal(house().enrol(owner, u"press"_s));
        for (int i = 0; i < 25; ++i)
            QVERIFY(house().call<LoginPin>(press, {u"bert"_s, u"4829137056"_s}).ok());
    }

    void pinsMustBeDigits_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::newRow("letters") << u"48a9"_s;
        QTest::newRow("other digits") << u"\u0664\u0668\u0662\u0669"_s;
        QTest::newRow("all the same") << u"777777"_s;
        QTest::newRow("short") << u"482"_s;
        QTest::newRow("long") << u"4829137056123"_s;
    }
    void pinsMustBeDigits()
    {
        QFETCH(QString, pin);
        const auto owner = house().owner();
        house().addPerson(owner, u"bert"_s, u"4829137056"_s);
        const auto refused = house().call<SetPin>(owner, {u"bert"_s, pin});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().field, u"pin"_s);
    }

    // --- terminals ---

    void pairingCodesWorkOnce()
    {
        const auto owner = house().owner();
        const auto screen = house().connectFrom(u"10.0.1.1"_s);
        const auto asked = house().call<RequestPairing>(screen, {u"press"_s, ClientKind::Kiosk});
        QVERIFY(asked.ok());
        const PairingStatus::Params ask{asked->pairing, asked->pairingSecret};
        QCOMPARE(house().call<PairingStatus>(screen, ask)->state, PairingState::Waiting);
        QVERIFY(!house().call<PairingStatus>(screen, ask)->terminalToken);
        // Nobody approves himself.
        QCOMPARE(codeOf(house().call<ApproveTerminal>(screen, {asked->code, {}, {}})), ErrorCode::NotSignedIn);
        const auto approved = house().call<ApproveTerminal>(owner, {asked->code.toLower(), {}, u"hall"_s});
        QVERIFY(approved.ok());
        QCOMPARE(approved->name, u"press"_s);
        QCOMPARE(codeOf(house().call<ApproveTerminal>(owner, {asked->code, {}, {}})), ErrorCode::PairingCodeInvalid);
        // The token is the asker's alone.
        QCOMPARE(codeOf(house().call<PairingStatus>(screen, {asked->pairing, asked->code})),
                 ErrorCode::PairingCodeInvalid);
        const auto lost = house().call<PairingStatus>(screen, ask);
        const auto token = house().call<PairingStatus>(screen, ask);
        QVERIFY(lost->terminalToken && token->terminalToken);
        QCOMPARE(codeOf(house().call<ConnectTerminal>(screen, {*lost->terminalToken})), ErrorCode::TerminalNotEnrolled);
        QVERIFY(house().call<ConnectTerminal>(screen, {*token->terminalToken}).ok());
        QCOMPARE(screen->caller().terminal, approved->id);
        QVERIFY(!screen->caller().isSignedIn());
        // Once it has connected there is no second one.
        QVERIFY(!house().call<PairingStatus>(screen, ask)->terminalToken);
        house().restart();
        QVERIFY(house().call<ConnectTerminal>(screen, {*token->terminalToken}).ok());
    }

    void pairingCodesRunOut()
    {
        const auto owner = house().owner();
        const auto screen = house().connectFrom(u"10.0.1.1"_s);
        const auto asked = house().call<RequestPairing>(screen, {u"press"_s, ClientKind::Kiosk});
        QVERIFY(asked.ok());
        QCOMPARE(asked->expiresAtMs, house().clock.nowMs() + 10 * minuteMs);
        house().clock.advanceMs(10 * minuteMs);
        QCOMPARE(codeOf(house().call<ApproveTerminal>(owner, {asked->code, {}, {}})), ErrorCode::PairingCodeInvalid);
        QCOMPARE(house().call<PairingStatus>(screen, {asked->pairing, asked->pairingSecret})->state,
                 PairingState::Expired);
        QCOMPARE(house().count(u"terminal"_s), 0);
    }

    void pairingCodesCannotBeTriedOut()
    {
        const auto owner = house().owner();
        const auto asked =
            house().call<RequestPairing>(house().connectFrom(u"10.0.1.1"_s), {u"press"_s, ClientKind::Kiosk});
        QVERIFY(asked.ok());
        for (int i = 0; i < 10; ++i)
            QCOMPARE(codeOf(house().call<ApproveTerminal>(owner, {u"2222222%1"_s.arg(QLatin1Char('A' + i)), {}, {}})),
                     ErrorCode::PairingCodeInvalid);
        QCOMPARE(codeOf(house().call<ApproveTerminal>(owner, {asked->code, {}, {}})), ErrorCode::TooManyAttempts);
        house().clock.advanceMs(minuteMs);
        QVERIFY(house().call<ApproveTerminal>(owner, {asked->code, {}, {}}).ok());
    }

    void waitingPairingsAreLimited()
    {
        house().owner();
        int asked = 0;
        while (asked < 200 &&
               house().call<RequestPairing>(house().connectFrom(u"10.0.1.1"_s), {u"x"_s, ClientKind::Kiosk}).ok())
            ++asked;
        QCOMPARE(asked, 100);
        house().clock.advanceMs(10 * minuteMs);
        QVERIFY(house().call<RequestPairing>(house().connectFrom(u"10.0.1.1"_s), {u"x"_s, ClientKind::Kiosk}).ok());
    }

    void revokedTerminalsAreShutOut()
    {
        const auto owner = house().owner();
        house().addPerson(owner, u"bert"_s, u"4829137056"_s);
        const QString token = house().enrol(owner, u"press"_s);
        const auto press = house().terminal(token);
        const auto idle = house().terminal(token);
        const auto in = house().call<LoginPin>(press, {u"bert"_s, u"4829137056"_s});
        QVERIFY(in.ok());
        QVERIFY(house().call<RevokeTerminal>(owner, {idle->caller().terminal}).ok());
        QCOMPARE(codeOf(house().call<LoginPin>(idle, {u"bert"_s, u"4829137056"_s})), ErrorCode::TerminalNotEnrolled);
        QCOMPARE(codeOf(house().call<ConnectTerminal>(house().connectFrom({}), {token})),
                 ErrorCode::TerminalNotEnrolled);
        // Who signed in on it does not go on elsewhere.
        QCOMPARE(codeOf(house().service->authenticate(in->accessToken, {})), ErrorCode::TokenInvalid);
        QCOMPARE(codeOf(house().call<Refresh>(house().connectFrom({}), {in->refreshToken})), ErrorCode::TokenInvalid);
        QCOMPARE(house().audited(u"terminals.revoke"_s), 1);
        QVERIFY(house().call<RevokeTerminal>(owner, {idle->caller().terminal}).ok());
        QCOMPARE(house().audited(u"terminals.revoke"_s), 1);
        house().restart();
        QCOMPARE(codeOf(house().call<ConnectTerminal>(house().connectFrom({}), {token})),
                 ErrorCode::TerminalNotEnrolled);
    }

    void theAuditTrailIsWhole()
    {
        const auto owner = house().owner();
        house().addPerson(owner, u"bert"_s, u"4829137056"_s);
        house().enrol(owner, u"press"_s);
        const auto checked = house().call<VerifyAudit>(owner);
        QVERIFY(checked.ok());
        QVERIFY(!checked->firstBadSeq);
        QVERIFY(checked->rows >= 4);
    }
};

QTEST_GUILESS_MAIN(SessionsTest)
#include "tst_identity_sessions.moc"
