#include "identity_house.h"

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

using First = gemba::identity::Setup;

First::Params params(const QString &code, const QString &name = u"root"_s)
{
    return {code, name, IdentityHouse::rootPassword};
}

} // namespace

/// The first account.
class FirstSetupTest : public QObject
{
    Q_OBJECT

    static int accounts(IdentityHouse &house) { return house.value(u"SELECT COUNT(*) FROM account"_s).toInt(); }

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void codeMakesOneSuperuserAndIsGone()
    {
        IdentityHouse house(IdentityHouse::Setup::Open);
        const QString code = house.node->service.setupCode();
        QCOMPARE(code.size(), 12);
        const Connection owner = house.connection();
        const auto in = house.node->call<First>(owner, params(code.left(6).toLower() + u'-' + code.mid(6)));
        ACCEPTED(in);
        QCOMPARE(in->user.roles, QStringList{u"SUPERUSER"_s});
        QCOMPARE(owner->caller().user, in->user.id);
        QVERIFY(in->permissions.contains(u"users.manage"_s));
        QVERIFY(house.node->service.setupCode().isEmpty());
        REFUSED(house.node->call<First>(house.connection(), params(code, u"second"_s)), SetupAlreadyDone);
        house.restart();
        QVERIFY(house.node->service.setupCode().isEmpty());
        REFUSED(house.node->call<First>(house.connection(), params(code, u"second"_s)), SetupAlreadyDone);
        QCOMPARE(accounts(house), 1);
    }
    void unusedCodeIsAnotherAfterRestart()
    {
        IdentityHouse house(IdentityHouse::Setup::Open);
        const QString code = house.node->service.setupCode();
        house.restart();
        QVERIFY(house.node->service.setupCode() != code);
        REFUSED(house.node->call<First>(house.connection(), params(code)), SetupCodeInvalid);
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorCode>("expected");
        QTest::addColumn<QString>("field");
        const QString good = IdentityHouse::rootPassword;
        QTest::newRow("wrong code") << u"root"_s << good << u"AAAAAAAAAAAA"_s << ErrorCode::SetupCodeInvalid
                                    << u"setupCode"_s;
        QTest::newRow("no code") << u"root"_s << good << u" "_s << ErrorCode::SetupCodeInvalid << u"setupCode"_s;
        QTest::newRow("short password") << u"root"_s << u"short"_s << QString() << ErrorCode::FieldRange
                                        << u"password"_s;
        QTest::newRow("blank name") << u"    "_s << good << QString() << ErrorCode::FieldRange << u"name"_s;
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(QString, code);
        QFETCH(ErrorCode, expected);
        QFETCH(QString, field);
        IdentityHouse house(IdentityHouse::Setup::Open);
        const QString used = code.isEmpty() ? house.node->service.setupCode() : code;
        const auto refused = house.node->call<First>(house.connection(), {used, name, password});
        QCOMPARE(codeOf(refused), number(expected));
        QCOMPARE(refused.error().field, field);
        QCOMPARE(accounts(house), 0);
        ACCEPTED(house.node->call<First>(house.connection(), params(house.node->service.setupCode())));
    }
    void wrongCodesAreLimitedBySource()
    {
        IdentityHouse house(IdentityHouse::Setup::Open);
        const QString code = house.node->service.setupCode();
        for (int i = 0; i < 5; ++i)
            REFUSED(house.node->call<First>(house.connection(), params(u"AAAAAAAAAAAA"_s)), SetupCodeInvalid);
        REFUSED(house.node->call<First>(house.connection(), params(code)), TooManyAttempts);
        ACCEPTED(
            house.node->call<First>(house.connection(u"192.0.2.200"_s), params(code))); // the owner is not shut out
    }
    void manyAtOnceMakeOneAccount()
    {
        IdentityHouse house(IdentityHouse::Setup::Open);
        const QString code = house.node->service.setupCode();
        QList<Node::Coming<First>> coming;
        for (int i = 0; i < 8; ++i)
            coming.append(
                house.node->send<First>(house.connection(u"192.0.2.%1"_s.arg(i)), params(code, u"root%1"_s.arg(i))));
        QList<int> codes;
        for (const auto &one : coming)
            codes.append(codeOf(house.node->wait<First>(one)));
        QCOMPARE(codes.count(0), 1);
        QCOMPARE(codes.count(number(ErrorCode::SetupAlreadyDone)), 7);
        QCOMPARE(accounts(house), 1);
    }
    // Each server prints a code of its own; there is still one first account.
    void twoServersMakeOneAccount()
    {
        if (test::currentEngine() != storage::Engine::Postgres)
            return; // SQLite has one server
        for (int round = 0; round < 5; ++round) {
            IdentityHouse house(IdentityHouse::Setup::Open);
            const auto other = house.anotherNode();
            const auto one =
                house.node->send<First>(house.connection(), params(house.node->service.setupCode(), u"here"_s));
            const auto two = other->send<First>(house.connection(), params(other->service.setupCode(), u"there"_s));
            const QList<int> codes{codeOf(house.node->wait<First>(one)), codeOf(other->wait<First>(two))};
            QCOMPARE(codes.count(0), 1);
            QCOMPARE(codes.count(number(ErrorCode::SetupAlreadyDone)), 1);
            QCOMPARE(accounts(house), 1);
        }
    }
    void accountMadeOnTheControlChannelClosesIt()
    {
        IdentityHouse house(IdentityHouse::Setup::Open);
        const QString code = house.node->service.setupCode();
        const Connection control = house.connection(u"127.0.0.1"_s);
        ACCEPTED(house.node->call<LocalControl>(control, {house.settings.controlSecret}));
        ACCEPTED(
            house.node->call<CreateUser>(control, {u"root"_s, {}, {u"SUPERUSER"_s}, house.rootPassword, {}, u"en"_s}));
        QTRY_VERIFY(house.node->service.setupCode().isEmpty());
        REFUSED(house.node->call<First>(house.connection(), params(code, u"second"_s)), SetupAlreadyDone);
    }
};

QTEST_GUILESS_MAIN(FirstSetupTest)
#include "tst_identity_first_setup.moc"
