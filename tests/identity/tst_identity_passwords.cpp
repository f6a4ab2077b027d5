#include "identity_house.h"

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

const auto kNew = u"quite another phrase of mine"_s;

} // namespace

/// Passwords after the account was made: changed by their owner, or given anew by an administrator.
class PasswordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void changedByItsOwner()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const Connection here = house.connection();
        const Connection elsewhere = house.connection(u"192.0.2.2"_s);
        ACCEPTED(house.node->login(here, u"ada"_s, house.password));
        ACCEPTED(house.node->login(elsewhere, u"ada"_s, house.password));
        const auto wrong = house.node->call<ChangePassword>(here, {u"wrong"_s, kNew});
        REFUSED(wrong, PasswordWrong);
        QCOMPARE(wrong.error().field, u"current"_s);
        ACCEPTED(house.node->call<ChangePassword>(here, {house.password, kNew}));
        REFUSED(house.node->call<Extend>(elsewhere), TokenInvalid);
        ACCEPTED(house.node->call<Extend>(here));
        REFUSED(house.node->login(house.connection(), u"ada"_s, house.password), SignInFailed);
        ACCEPTED(house.node->login(house.connection(), u"ada"_s, kNew));
        const QString audit =
            house.value(u"SELECT before_json || after_json FROM audit WHERE action = 'session.changePassword'"_s);
        QVERIFY(!audit.isEmpty() && !audit.contains(u"argon2"_s) && !audit.contains(u"phrase"_s));
    }
    void newOnesAreChecked_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("short") << u"fourteen  long"_s << ErrorCode::FieldRange;
        QTest::newRow("the same") << IdentityHouse::password << ErrorCode::FieldFormat;
        QTest::newRow("the own name") << u"known to lovelace alone"_s << ErrorCode::PasswordTooCommon;
        QTest::newRow("common words") << u"Passwort123456789"_s << ErrorCode::PasswordTooCommon;
    }
    void newOnesAreChecked()
    {
        QFETCH(QString, password);
        QFETCH(ErrorCode, code);
        IdentityHouse house;
        house.createUser(u"lovelace"_s);
        const Connection here = house.connection();
        ACCEPTED(house.node->login(here, u"lovelace"_s, house.password));
        const auto refused = house.node->call<ChangePassword>(here, {house.password, password});
        QCOMPARE(codeOf(refused), number(code));
        QCOMPARE(refused.error().field, u"password"_s);
        ACCEPTED(house.node->login(house.connection(), u"lovelace"_s, house.password));
    }
    void typedInAnotherForm()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const Connection here = house.connection();
        ACCEPTED(house.node->login(here, u"ada"_s, house.password));
        const QString composed = u"żółć i gęślą jaźń"_s;
        ACCEPTED(house.node->call<ChangePassword>(here, {house.password, composed}));
        ACCEPTED(house.node->login(house.connection(), u"ada"_s, composed.normalized(QString::NormalizationForm_D)));
        // A ligature of one keyboard is the two letters of another.
        ACCEPTED(house.node->call<ChangePassword>(here, {composed, u"ﬁve ﬁsh ﬂoat over it"_s}));
        ACCEPTED(house.node->login(house.connection(), u"ada"_s, u"five fish float over it"_s));
    }
    void guessesAtTheOwnPasswordCountAsThoseAtTheDoor()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const Connection here = house.connection();
        ACCEPTED(house.node->login(here, u"ada"_s, house.password));
        for (int i = 0; i < 3; ++i)
            REFUSED(house.node->call<ChangePassword>(here, {u"wrong %1"_s.arg(i), kNew}), PasswordWrong);
        REFUSED(house.node->call<ChangePassword>(here, {house.password, kNew}), TooManyAttempts);
        REFUSED(house.node->login(house.connection(), u"ada"_s, house.password), TooManyAttempts);
        house.clock.advanceMs(300'000);
        ACCEPTED(house.node->call<ChangePassword>(here, {house.password, kNew}));
    }

    void givenAnewByAnAdministrator()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const Connection ada = house.connection();
        ACCEPTED(house.node->login(ada, u"ada"_s, house.password));
        const auto reset = house.node->call<ResetUserPassword>(house.root, {u" ADA "_s, false});
        ACCEPTED(reset);
        QCOMPARE(plainCode(*reset->temporaryPassword).size(), 20); // 5 bits each: 100
        REFUSED(house.node->call<Extend>(ada), TokenInvalid);
        REFUSED(house.node->login(house.connection(), u"ada"_s, house.password), SignInFailed);
        const auto in = house.node->login(ada, u"ada"_s, *reset->temporaryPassword);
        ACCEPTED(in);
        QCOMPARE(in->duties, QStringList{duty::changePassword});
        QCOMPARE(in->permissions, QStringList());
        REFUSED(house.node->call<ListUsers>(ada), DutyOpen);
        REFUSED(house.node->call<ListTerminals>(ada), DutyOpen);
        ACCEPTED(house.node->call<ChangePassword>(ada, {*reset->temporaryPassword, kNew}));
        REFUSED(house.node->call<ListUsers>(ada), PermissionDenied);
        QCOMPARE(house.node->login(house.connection(), u"ada"_s, kNew)->duties, QStringList());
        const QString audit =
            house.value(u"SELECT before_json || after_json FROM audit WHERE action = 'users.resetPassword'"_s);
        QVERIFY(!audit.isEmpty() && !audit.contains(*reset->temporaryPassword));
    }
    void aTemporaryPasswordEnds_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::newRow("of a reset") << true;
        QTest::newRow("of a new account") << false;
    }
    void aTemporaryPasswordEnds()
    {
        QFETCH(bool, reset);
        IdentityHouse house;
        constexpr qint64 lifeMs = temporaryPasswordHours * 3'600'000;
        const auto give = [&]() -> QString {
            if (reset) {
                house.createUser(u"ada"_s);
                return house.node->call<ResetUserPassword>(house.root, {u"ada"_s, false})
                    ->temporaryPassword.value_or(QString());
            }
            CreateUser::Params in;
            in.name = u"ada"_s;
            in.roles = QStringList{u"OPERATOR"_s};
            in.password = house.password;
            in.temporary = true;
            const auto made = house.node->call<CreateUser>(house.root, in);
            return made && made->mustChangePassword ? house.password : QString();
        };
        const QString password = give();
        QVERIFY(!password.isEmpty());
        const qint64 endsAtMs = house.clock.nowMs() + lifeMs;

        house.clock.advanceMs(lifeMs - 1);
        const Connection ada = house.connection();
        const auto in = house.node->login(ada, u"ada"_s, password);
        ACCEPTED(in);
        QCOMPARE(in->duties, QStringList{duty::changePassword});
        QCOMPARE(in->user.passwordEndsAtMs, std::optional(endsAtMs));
        house.clock.advanceMs(1);
        REFUSED(house.node->login(house.connection(), u"ada"_s, password), TemporaryPasswordOver);
        // Whoever does not know it does not hear how it stands, and is not better off for trying.
        REFUSED(house.node->login(house.connection(), u"ada"_s, u"a wrong guess at it"_s), SignInFailed);
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE action = 'session.loginRefused'"_s), u"2"_s);
        // Who got in with it in time still makes it his own, and then it has no end.
        ACCEPTED(house.node->call<ChangePassword>(ada, {password, kNew}));
        house.clock.advanceMs(lifeMs);
        const auto later = house.node->login(house.connection(), u"ada"_s, kNew);
        ACCEPTED(later);
        QCOMPARE(later->user.passwordEndsAtMs, std::nullopt);
        QVERIFY(!later->user.mustChangePassword);
    }
    void aTemporaryPasswordDoesNotKeepThePressFromWorking()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto kiosk = house.enrol(u"Press 1"_s);
        ACCEPTED(house.node->call<ResetUserPassword>(house.root, {u"ada"_s, false}));
        const auto in = house.node->pin(kiosk.connection, u"ada"_s, house.goodPin);
        ACCEPTED(in);
        QCOMPARE(in->duties, QStringList());
    }
    void nobodyReachesHigherByResetting()
    {
        IdentityHouse house;
        house.createUser(u"boss"_s, {u"ADMIN"_s});
        house.createUser(u"ada"_s);
        const Connection boss = house.connection();
        ACCEPTED(house.node->login(boss, u"boss"_s, house.password));
        ACCEPTED(house.node->call<ResetUserPassword>(boss, {u"ada"_s, false}));
        REFUSED(house.node->call<ResetUserPassword>(boss, {u"root"_s, false}), PermissionDenied);
        REFUSED(house.node->call<ResetUserPassword>(boss, {u"nobody"_s, false}), NotFound);
        ACCEPTED(house.node->login(house.root, house.rootName, house.rootPassword));
    }
};

QTEST_GUILESS_MAIN(PasswordsTest)
#include "tst_identity_passwords.moc"
