#include "identity_house.h"

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

/// Passwords and PINs at the door, and what holds guessing back there.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void everyRefusalCostsOneHashAndLooksAlike_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<bool>("pin");
        QTest::newRow("wrong password") << u"ada"_s << u"wrong"_s << false;
        QTest::newRow("PIN as a password") << u"ada"_s << u"4711"_s << false;
        QTest::newRow("no such name") << u"nobody"_s << u"wrong"_s << false;
        QTest::newRow("SQL as a name") << u"' OR 1=1 --"_s << u"wrong"_s << false;
        QTest::newRow("switched off, right password") << u"off"_s << IdentityHouse::password << false;
        QTest::newRow("switched off, wrong password") << u"off"_s << u"wrong"_s << false;
        QTest::newRow("wrong PIN") << u"ada"_s << u"1111"_s << true;
        QTest::newRow("no PIN set") << u"root"_s << u"1111"_s << true;
        QTest::newRow("no such name, PIN") << u"nobody"_s << u"4711"_s << true;
        QTest::newRow("switched off, right PIN") << u"off"_s << IdentityHouse::goodPin << true;
    }
    void everyRefusalCostsOneHashAndLooksAlike()
    {
        QFETCH(QString, name);
        QFETCH(QString, secret);
        QFETCH(bool, pin);
        IdentityHouse house;
        house.createUser(u"ada"_s);
        house.createUser(u"off"_s);
        house.execute(u"UPDATE account SET active = 0 WHERE name = 'off'"_s);
        const auto kiosk = house.enrol(u"Press 1"_s);
        const qint64 before = house.node->service.hasher().computed();
        const auto refused =
            pin ? house.node->pin(kiosk.connection, name, secret) : house.node->login(house.connection(), name, secret);
        REFUSED(refused, SignInFailed);
        QVERIFY(refused.error().detail.isEmpty());
        QVERIFY(refused.error().field.isEmpty());
        QCOMPARE(house.node->service.hasher().computed() - before, 1);
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE action = 'session.loginRefused'"_s), u"1"_s);
    }
    void peopleTypePasswordsIntoTheNameField()
    {
        IdentityHouse house;
        house.createUser(u"Ada"_s);
        REFUSED(house.node->login(house.connection(), house.password, u"ada"_s), SignInFailed);
        QCOMPARE(house.value(u"SELECT entity_id FROM audit WHERE action = 'session.loginRefused'"_s),
                 u"(no such account)"_s);
        REFUSED(house.node->login(house.connection(), u"ADA"_s, u"wrong"_s), SignInFailed);
        QCOMPARE(house.value(u"SELECT entity_id FROM audit WHERE action = 'session.loginRefused' ORDER BY seq DESC"_s),
                 u"Ada"_s);
    }
    void costlierHashIsMadeAtTheNextSignIn()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto kiosk = house.enrol(u"Press 1"_s);
        const auto hash = [&](const QString &column) {
            return house.value(u"SELECT %1 FROM account WHERE name = 'ada'"_s.arg(column));
        };
        const QString oldPassword = hash(u"password_hash"_s);
        const QString oldPin = hash(u"pin_hash"_s);
        house.settings.hashPasses = 2;
        house.restart();
        REFUSED(house.node->login(house.connection(), u"ada"_s, u"wrong"_s), SignInFailed);
        QCOMPARE(hash(u"password_hash"_s), oldPassword);
        ACCEPTED(house.node->login(house.connection(), u"ada"_s, house.password));
        QTRY_VERIFY(hash(u"password_hash"_s).contains(u"t=2"_s));
        QCOMPARE(hash(u"pin_hash"_s), oldPin);
        const Connection again = house.connection();
        ACCEPTED(house.node->call<ConnectTerminal>(again, {kiosk.token}));
        ACCEPTED(house.node->pin(again, u"ada"_s, house.goodPin));
        QTRY_VERIFY(hash(u"pin_hash"_s).contains(u"t=2"_s));
        const QString renewed = hash(u"password_hash"_s);
        ACCEPTED(house.node->login(house.connection(), u"ada"_s, house.password));
        QCOMPARE(hash(u"password_hash"_s), renewed);
    }

    void pinsWorkOnEnrolledTerminalsOnly()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto kiosk = house.enrol(u"Press 1"_s);
        REFUSED(house.node->pin(house.connection(), u"ada"_s, house.goodPin), NotSignedIn);
        REFUSED(house.node->pin(house.root, u"ada"_s, house.goodPin), TerminalNotEnrolled);
        const auto in = house.node->pin(kiosk.connection, u"ada"_s, house.goodPin);
        ACCEPTED(in);
        QCOMPARE(house.value(u"SELECT terminal_id FROM session WHERE id = ?"_s, {in->session.text()}), kiosk.id.text());
        QCOMPARE(kiosk.connection->caller().terminal, kiosk.id);
    }
    void aNewPinEndsTheOldOne()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto kiosk = house.enrol(u"Press 1"_s);
        ACCEPTED(house.node->call<SetPin>(house.root, {u"ada"_s, u"815008"_s}));
        REFUSED(house.node->pin(kiosk.connection, u"ada"_s, house.goodPin), SignInFailed);
        ACCEPTED(house.node->pin(kiosk.connection, u"ada"_s, u"815008"_s));
    }
    void nobodyReachesHigherBySettingAPin()
    {
        IdentityHouse house;
        house.createUser(u"boss"_s, {u"ADMIN"_s});
        house.createUser(u"ada"_s);
        const Connection boss = house.connection();
        ACCEPTED(house.node->login(boss, u"boss"_s, house.password));
        ACCEPTED(house.node->call<SetPin>(boss, {u"ada"_s, u"8150"_s}));
        REFUSED(house.node->call<SetPin>(boss, {u"root"_s, u"8150"_s}), PermissionDenied);
        REFUSED(house.node->call<SetPin>(boss, {u"nobody"_s, u"8150"_s}), NotFound);
        CreateUser::Params higher{u"eve"_s, {}, {u"SUPERUSER"_s}, house.password, {}, u"en"_s};
        REFUSED(house.node->call<CreateUser>(boss, higher), PermissionDenied);
        const Connection ada = house.connection();
        ACCEPTED(house.node->login(ada, u"ada"_s, house.password));
        REFUSED(house.node->call<SetPin>(ada, {u"ada"_s, u"8150"_s}), PermissionDenied);
    }
    void accountsAreCheckedAsTheyAreMade_data()
    {
        QTest::addColumn<CreateUser::Params>("params");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        const CreateUser::Params good{u"eve"_s, {}, {u"OPERATOR"_s}, IdentityHouse::password, {}, u"en"_s};
        const auto row = [&](const char *name, ErrorCode code, const char *field, auto change) {
            CreateUser::Params params = good;
            change(params);
            QTest::newRow(name) << params << code << QString::fromLatin1(field);
        };
        row("no role", ErrorCode::FieldMissing, "roles", [](auto &p) { p.roles.clear(); });
        row("no such role", ErrorCode::FieldFormat, "grants", [](auto &p) { p.roles.append(u"KING"_s); });
        row("blank name", ErrorCode::FieldRange, "name", [](auto &p) { p.name = u"   "_s; });
        row("name with a line break", ErrorCode::FieldFormat, "name", [](auto &p) { p.name = u"e\nve"_s; });
        row("name taken in other letters", ErrorCode::AlreadyExists, "name", [](auto &p) { p.name = u" ROOT "_s; });
        row("short password", ErrorCode::FieldRange, "password", [](auto &p) { p.password = u"short"_s; });
        row("PIN of letters", ErrorCode::FieldFormat, "pin", [](auto &p) { p.pin = u"abcd"_s; });
        row("PIN too short", ErrorCode::FieldRange, "pin", [](auto &p) { p.pin = u"123"_s; });
    }
    void accountsAreCheckedAsTheyAreMade()
    {
        QFETCH(CreateUser::Params, params);
        QFETCH(ErrorCode, code);
        QFETCH(QString, field);
        IdentityHouse house;
        const auto refused = house.node->call<CreateUser>(house.root, params);
        QCOMPARE(codeOf(refused), number(code));
        QCOMPARE(refused.error().field, field);
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM account"_s), u"1"_s);
    }
    void twoServersMakeOneName()
    {
        IdentityHouse house;
        const auto other = test::currentEngine() == storage::Engine::Postgres ? house.anotherNode() : nullptr;
        Node &there = other ? *other : *house.node;
        const CreateUser::Params eve{u"eve"_s, {}, {u"OPERATOR"_s}, house.password, {}, u"en"_s};
        for (int round = 0; round < 10; ++round) {
            CreateUser::Params params = eve;
            params.name += QString::number(round);
            const auto one = house.node->send<CreateUser>(house.root, params);
            const auto two = there.send<CreateUser>(house.root, params);
            const QList<int> codes{codeOf(house.node->wait<CreateUser>(one)), codeOf(there.wait<CreateUser>(two))};
            QCOMPARE(codes.count(0), 1);
            QCOMPARE(codes.count(number(ErrorCode::AlreadyExists)), 1);
        }
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM account"_s), u"11"_s);
    }

    void wrongPinsCountByAccountAndStation()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        house.createUser(u"bob"_s);
        const auto press1 = house.enrol(u"Press 1"_s);
        const auto press2 = house.enrol(u"Press 2"_s, press1.connection->caller().address);
        for (int i = 0; i < 3; ++i)
            REFUSED(house.node->pin(press1.connection, u"ada"_s, u"0815"_s), SignInFailed);
        const qint64 before = house.node->service.hasher().computed();
        const auto held = house.node->pin(press1.connection, u"ada"_s, house.goodPin);
        REFUSED(held, TooManyAttempts);
        QCOMPARE(held.error().detail, u"try again in 300 s"_s);
        QCOMPARE(house.node->service.hasher().computed(), before);
        ACCEPTED(house.node->pin(press2.connection, u"ada"_s, house.goodPin)); // the same address, another terminal
        const Connection again = house.connection();
        ACCEPTED(house.node->call<ConnectTerminal>(again, {press1.token}));
        ACCEPTED(house.node->pin(again, u"bob"_s, house.goodPin));
        const Connection later = house.connection();
        ACCEPTED(house.node->call<ConnectTerminal>(later, {press1.token}));
        house.clock.advanceMs(5 * minute - 1);
        REFUSED(house.node->pin(later, u"ada"_s, house.goodPin), TooManyAttempts);
        house.clock.jumpToMs(house.clock.nowMs() + 365LL * 24 * 60 * minute); // setting the clock frees nobody
        REFUSED(house.node->pin(later, u"ada"_s, house.goodPin), TooManyAttempts);
        house.clock.advanceMs(1);
        ACCEPTED(house.node->pin(later, u"ada"_s, house.goodPin));
    }
    void distributedGuessIsHeldBackButNotTheOwnStation()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto own = house.enrol(u"Press 1"_s);
        ACCEPTED(house.node->pin(own.connection, u"ada"_s, house.goodPin));
        QList<IdentityHouse::Kiosk> kiosks;
        for (int i = 0; i < 5; ++i)
            kiosks.append(house.enrol(u"Kiosk %1"_s.arg(i)));
        house.restart(); // where she last signed in is known to a new process too
        const auto connected = [&](const IdentityHouse::Kiosk &kiosk) {
            const Connection connection = house.connection();
            if (!house.node->call<ConnectTerminal>(connection, {kiosk.token}))
                qFatal("the terminal is not accepted");
            return connection;
        };
        int guesses = 0;
        for (const auto &kiosk : kiosks) {
            const Connection connection = connected(kiosk);
            for (int i = 0; i < 5; ++i)
                guesses += codeOf(house.node->pin(connection, u"ada"_s, u"0815"_s)) == number(ErrorCode::SignInFailed);
        }
        QCOMPARE(guesses, 12);
        REFUSED(house.node->pin(connected(kiosks.last()), u"ada"_s, house.goodPin), TooManyAttempts);
        ACCEPTED(house.node->pin(connected(own), u"ada"_s, house.goodPin));
        // An administrator ends it: a new PIN has not been guessed at.
        ACCEPTED(house.node->login(house.root, house.rootName, house.rootPassword));
        ACCEPTED(house.node->call<SetPin>(house.root, {u"ada"_s, u"815008"_s}));
        ACCEPTED(house.node->pin(connected(kiosks.last()), u"ada"_s, u"815008"_s));
    }
    void manyGuessesAtOnceGainNothing()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto kiosk = house.enrol(u"Press 1"_s);
        QList<Node::Coming<LoginPin>> coming;
        for (int i = 0; i < 25; ++i)
            coming.append(house.node->send<LoginPin>(kiosk.connection, {u"ada"_s, u"%1"_s.arg(5000 + i)}));
        int tried = 0;
        for (const auto &one : coming)
            tried += codeOf(house.node->wait<LoginPin>(one)) == number(ErrorCode::SignInFailed);
        QCOMPARE(tried, 3);
    }

    void aPasswordChangedMeanwhileOpensNothing()
    {
        IdentityHouse house;
        const User eva = house.createUser(u"eva"_s);
        const QString checked = house.value(u"SELECT password_hash FROM account WHERE name = 'eva'"_s);
        const auto open = [&](const QString &hash) {
            const Connection door = house.connection();
            std::optional<Result<SignedIn>> answer;
            house.node->service.sessions().open(
                {door->caller(), door}, eva, u"console"_s, SignInProof::Password,
                [&](const Result<SignedIn> &result) { answer = result; }, {}, hash);
            if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
                qFatal("no answer");
            return *answer;
        };
        ACCEPTED(open(checked));
        house.execute(u"UPDATE account SET password_hash = 'another' WHERE name = 'eva'"_s);
        REFUSED(open(checked), SignInFailed);
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM session WHERE account_id = ?"_s, {eva.id.text()}), u"1"_s);
    }

    void localControlNeedsThisMachineAndTheSecret_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<bool>("configured");
        QTest::addColumn<bool>("opens");
        QTest::newRow("right") << u"127.0.0.1"_s << u"secret-of-control-json"_s << true << true;
        QTest::newRow("right, IPv6") << u"::1"_s << u"secret-of-control-json"_s << true << true;
        QTest::newRow("from elsewhere") << u"192.0.2.1"_s << u"secret-of-control-json"_s << true << false;
        QTest::newRow("wrong secret") << u"127.0.0.1"_s << u"secret-of-control-jsom"_s << true << false;
        QTest::newRow("part of it") << u"127.0.0.1"_s << u"secret"_s << true << false;
        QTest::newRow("closed") << u"127.0.0.1"_s << u" "_s << false << false;
    }
    void localControlNeedsThisMachineAndTheSecret()
    {
        QFETCH(QString, address);
        QFETCH(QString, secret);
        QFETCH(bool, configured);
        QFETCH(bool, opens);
        IdentityHouse house;
        if (!configured)
            house.settings.controlSecret.clear();
        house.restart();
        const Connection connection = house.connection(address);
        const auto result = house.node->call<LocalControl>(connection, {secret});
        QCOMPARE(codeOf(result), opens ? 0 : number(ErrorCode::SignInFailed));
        QCOMPARE(connection->caller().everything, opens);
        QTRY_COMPARE(house.value(u"SELECT result FROM audit WHERE action = 'session.local'"_s),
                     opens ? u"done"_s : u"refused"_s);
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_identity_sign_in.moc"
