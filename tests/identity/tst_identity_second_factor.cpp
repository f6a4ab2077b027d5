#include "identity_house.h"

#include <totp.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

constexpr qint64 stepMs = totp::periodS * 1000;

/// The bytes behind what people type into an app.
QByteArray fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const QChar c : text) {
        held = held << 5 | static_cast<quint32>(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(c));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(held >> bits & 0xff);
        }
    }
    return bytes;
}

struct Site : IdentityHouse
{
    explicit Site(SecondFactorPolicy policy = SecondFactorPolicy::Required, int minLengthBeside = 15)
        : IdentityHouse(Setup::Open)
    {
        settings.secondFactor = policy;
        settings.minPasswordLengthWithSecondFactor = minLengthBeside;
        restart();
    }
    /// The first account, past its duties: everything else needs one.
    void openUp()
    {
        if (!node->call<identity::Setup>(root, {node->service.setupCode(), rootName, rootPassword}))
            qFatal("no first account");
        if (settings.secondFactor == SecondFactorPolicy::Required)
            rootSecret = enrolFor(root, rootPassword);
    }
    QByteArray enrolFor(const Connection &who, const QString &ownPassword)
    {
        const auto offered = node->call<EnrolSecondFactor>(who, {ownPassword});
        if (!offered)
            qFatal("not offered: %d", int(offered.error().code));
        const QByteArray secret = fromBase32(offered->secret);
        const auto codes = node->call<ConfirmSecondFactor>(who, {code(secret)});
        if (!codes)
            qFatal("not confirmed: %d", int(codes.error().code));
        recovery = codes->codes;
        return secret;
    }
    QString code(const QByteArray &secret, qint64 stepsAgo = 0) const
    {
        return totp::codeAt(secret, totp::stepAt(clock.nowMs()) - stepsAgo);
    }
    /// The next code of an app, so that none is used twice.
    QString freshCode(const QByteArray &secret)
    {
        clock.advanceMs(stepMs);
        return code(secret);
    }
    Result<SignedIn> login(const Connection &from, const QString &name, const QString &ownPassword,
                           const std::optional<QString> &typedCode = {})
    {
        return node->call<Login>(from, {name, ownPassword, ClientKind::Console, typedCode});
    }

    QByteArray rootSecret;
    QStringList recovery;
};

} // namespace

/// Authenticator apps at the door: who must have one, what a code is good for, and how one is lost and given up.
class SecondFactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void firstAccountHasADutyAndNothingElse()
    {
        Site site;
        const auto first = site.node->call<identity::Setup>(
            site.root, {site.node->service.setupCode(), site.rootName, site.rootPassword});
        ACCEPTED(first);
        QCOMPARE(first->duties, QStringList{duty::enrolSecondFactor});
        QCOMPARE(first->permissions, QStringList());
        const auto refused = site.node->call<ListUsers>(site.root);
        REFUSED(refused, DutyOpen);
        QCOMPARE(refused.error().detail, duty::enrolSecondFactor);
        REFUSED(site.node->call<CreateUser>(site.root, {u"eve"_s, {}, {u"OPERATOR"_s}, site.password, {}, u"en"_s}),
                DutyOpen);

        site.enrolFor(site.root, site.rootPassword);
        ACCEPTED(site.node->call<ListUsers>(site.root));
        const auto resumed = site.node->call<Resume>(site.connection(), {first->accessToken});
        ACCEPTED(resumed);
        QCOMPARE(resumed->duties, QStringList());
        QVERIFY(resumed->permissions.contains(u"users.manage"_s));
    }
    void dutiesOutliveARestart()
    {
        Site site;
        const auto first = site.node->call<identity::Setup>(
            site.root, {site.node->service.setupCode(), site.rootName, site.rootPassword});
        site.restart();
        const Connection again = site.connection();
        const auto resumed = site.node->call<Resume>(again, {first->accessToken});
        ACCEPTED(resumed);
        QCOMPARE(resumed->duties, QStringList{duty::enrolSecondFactor});
        REFUSED(site.node->call<ListUsers>(again), DutyOpen);
    }
    void theSiteDecides()
    {
        Site site(SecondFactorPolicy::Optional);
        site.openUp();
        ACCEPTED(site.node->call<ListUsers>(site.root));
        // Whoever has one is asked for it all the same.
        site.enrolFor(site.root, site.rootPassword);
        REFUSED(site.login(site.connection(), site.rootName, site.rootPassword), SecondFactorRequired);
        ACCEPTED(site.node->call<DisableSecondFactor>(site.root, {site.rootPassword}));
        ACCEPTED(site.login(site.connection(), site.rootName, site.rootPassword));
    }
    void localControlHasNoDuties()
    {
        Site site;
        const Connection control = site.connection(u"127.0.0.1"_s);
        ACCEPTED(site.node->call<LocalControl>(control, {site.settings.controlSecret}));
        ACCEPTED(site.node->call<ListUsers>(control));
        REFUSED(site.node->call<EnrolSecondFactor>(control, {u"x"_s}), StateConflict);
        REFUSED(site.node->call<ConfirmSecondFactor>(control, {u"123456"_s}), StateConflict);
    }

    void codeIsAskedForAfterThePassword()
    {
        Site site;
        site.openUp();
        const Connection desk = site.connection();
        const QString right = site.freshCode(site.rootSecret);
        REFUSED(site.login(desk, site.rootName, u"wrong"_s), SignInFailed);
        REFUSED(site.login(desk, site.rootName, u"wrong"_s, right), SignInFailed);
        REFUSED(site.login(desk, u"nobody"_s, u"wrong"_s, right), SignInFailed);
        const auto asked = site.login(desk, site.rootName, site.rootPassword);
        REFUSED(asked, SecondFactorRequired);
        QCOMPARE(asked.error().field, u"code"_s);
        REFUSED(site.login(desk, site.rootName, site.rootPassword, u"000000"_s), SecondFactorInvalid);
        const auto in = site.login(desk, site.rootName, site.rootPassword, right);
        ACCEPTED(in);
        QCOMPARE(in->duties, QStringList());
        QCOMPARE(desk->caller().userName, site.rootName);
        QCOMPARE(site.value(u"SELECT COUNT(*) FROM audit WHERE action = 'session.codeRefused'"_s), u"1"_s);
    }
    void everyLoginCostsOneHash()
    {
        Site site;
        site.openUp();
        const auto cost = [&](const QString &name, const QString &password, const std::optional<QString> &code) {
            const qint64 before = site.node->service.hasher().computed();
            (void)site.login(site.connection(), name, password, code);
            return site.node->service.hasher().computed() - before;
        };
        QCOMPARE(cost(u"nobody"_s, u"wrong"_s, {}), 1);
        QCOMPARE(cost(u"nobody"_s, u"wrong"_s, u"123456"_s), 1);
        QCOMPARE(cost(site.rootName, u"wrong"_s, u"123456"_s), 1);
        QCOMPARE(cost(site.rootName, site.rootPassword, u"123456"_s), 1);
    }
    void aCodeIsGoodOnce()
    {
        Site site;
        site.openUp();
        const QString code = site.freshCode(site.rootSecret);
        ACCEPTED(site.login(site.connection(), site.rootName, site.rootPassword, code));
        REFUSED(site.login(site.connection(), site.rootName, site.rootPassword, code), SecondFactorInvalid);
        // Nor is the one before, once a later one has been used.
        REFUSED(site.login(site.connection(), site.rootName, site.rootPassword, site.code(site.rootSecret, 1)),
                SecondFactorInvalid);
        ACCEPTED(site.login(site.connection(), site.rootName, site.rootPassword, site.freshCode(site.rootSecret)));
    }
    void theCodeThatConfirmedIsUsed()
    {
        Site site;
        site.openUp();
        REFUSED(site.login(site.connection(), site.rootName, site.rootPassword, site.code(site.rootSecret)),
                SecondFactorInvalid);
    }
    void aCodeIsGoodOnceOnTwoServers()
    {
        if (test::currentEngine() != storage::Engine::Postgres)
            QSKIP("several servers share PostgreSQL only");
        Site site;
        site.openUp();
        const auto other = site.anotherNode();
        for (int round = 0; round < 5; ++round) {
            const Login::Params in{site.rootName, site.rootPassword, ClientKind::Console,
                                   site.freshCode(site.rootSecret)};
            const auto one = site.node->send<Login>(site.connection(u"192.0.2.%1"_s.arg(100 + round)), in);
            const auto two = other->send<Login>(site.connection(u"192.0.2.%1"_s.arg(200 + round)), in);
            const QList<int> codes{codeOf(site.node->wait<Login>(one)), codeOf(other->wait<Login>(two))};
            QCOMPARE(codes.count(0), 1);
            QCOMPARE(codes.count(number(ErrorCode::SecondFactorInvalid)), 1);
        }
    }
    void guessedCodesAreHeldBackAndTheOwnStationIsNot()
    {
        Site site;
        site.openUp();
        const Connection own = site.connection(u"192.0.2.9"_s);
        ACCEPTED(site.login(own, site.rootName, site.rootPassword, site.freshCode(site.rootSecret)));
        const Connection thief = site.connection(u"198.51.100.7"_s);
        for (int i = 0; i < 5; ++i)
            REFUSED(site.login(thief, site.rootName, site.rootPassword, u"00000%1"_s.arg(i)), SecondFactorInvalid);
        site.clock.advanceMs(60'000); // so that it is the failures that hold back, not the rate
        const auto held = site.login(thief, site.rootName, site.rootPassword, site.code(site.rootSecret));
        REFUSED(held, TooManyAttempts);
        QVERIFY(held.error().retryAfterS > 200 && held.error().retryAfterS <= 300);
        ACCEPTED(site.login(own, site.rootName, site.rootPassword, site.freshCode(site.rootSecret)));
    }
    void codesAreLimitedByTheMinuteToo()
    {
        Site site;
        site.settings.guessing.codeFailures = 20;
        site.restart();
        site.openUp();
        const Connection thief = site.connection(u"198.51.100.7"_s);
        for (int i = 0; i < 5; ++i)
            REFUSED(site.login(thief, site.rootName, site.rootPassword, u"00000%1"_s.arg(i)), SecondFactorInvalid);
        const auto held = site.login(thief, site.rootName, site.rootPassword, u"000009"_s);
        REFUSED(held, TooManyAttempts);
        QCOMPARE(held.error().retryAfterS, 12);
    }
    void secretsAreSealed()
    {
        Site site;
        site.openUp();
        const QString stored = site.value(u"SELECT secret FROM second_factor"_s);
        QVERIFY(stored.startsWith(u"v1."_s));
        QVERIFY(!stored.contains(totp::base32(site.rootSecret)));
        const auto audit = site.value(u"SELECT COUNT(*) FROM audit WHERE after_json LIKE ? OR before_json LIKE ?"_s,
                                      {u"%%1%"_s.arg(totp::base32(site.rootSecret)), u"%secret%"_s});
        QCOMPARE(audit, u"0"_s);
    }
    void aSecretPutIntoAnothersRowDoesNotOpen()
    {
        Site site;
        site.openUp();
        site.createUser(u"boss"_s, {u"LEAD"_s});
        const Connection boss = site.connection();
        ACCEPTED(site.login(boss, u"boss"_s, site.password));
        const QByteArray secret = site.enrolFor(boss, site.password);
        // Whoever can write to the database would like to sign in as root with his own app.
        site.execute(u"UPDATE second_factor SET last_step = 0, secret = (SELECT secret FROM second_factor WHERE "
                     "account_id = (SELECT id FROM account WHERE name = 'boss')) WHERE account_id = "
                     "(SELECT id FROM account WHERE name = 'root')"_s);
        REFUSED(site.login(site.connection(), site.rootName, site.rootPassword, site.freshCode(secret)), SealBroken);
    }

    void recoveryCodesWorkOnce()
    {
        Site site;
        site.openUp();
        QCOMPARE(site.recovery.size(), 10);
        QCOMPARE(QSet<QString>(site.recovery.begin(), site.recovery.end()).size(), 10);
        const QString first = site.recovery.first();
        QCOMPARE(plainCode(first).size(), 24); // 5 bits each: 120
        QCOMPARE(site.value(u"SELECT COUNT(*) FROM recovery_code WHERE code_hash = ?"_s, {hashed(plainCode(first))}),
                 u"1"_s);
        ACCEPTED(site.login(site.connection(), site.rootName, site.rootPassword, first.toLower()));
        REFUSED(site.login(site.connection(), site.rootName, site.rootPassword, first), SecondFactorInvalid);
        ACCEPTED(site.login(site.connection(), site.rootName, site.rootPassword, plainCode(site.recovery.last())));
        QCOMPARE(site.value(u"SELECT COUNT(*) FROM audit WHERE action = 'session.recoveryCodeUsed'"_s), u"2"_s);
        const auto fresh = site.node->call<NewRecoveryCodes>(site.root, {site.rootPassword});
        ACCEPTED(fresh);
        REFUSED(site.login(site.connection(), site.rootName, site.rootPassword, site.recovery[5]), SecondFactorInvalid);
        ACCEPTED(site.login(site.connection(), site.rootName, site.rootPassword, fresh->codes[5]));
        REFUSED(site.node->call<NewRecoveryCodes>(site.root, {u"wrong"_s}), PasswordWrong);
    }

    void enrolmentNeedsPasswordAndCode()
    {
        Site site(SecondFactorPolicy::Optional);
        site.openUp();
        const auto wrong = site.node->call<EnrolSecondFactor>(site.root, {u"wrong"_s});
        REFUSED(wrong, PasswordWrong);
        QCOMPARE(wrong.error().field, u"password"_s);
        REFUSED(site.node->call<ConfirmSecondFactor>(site.root, {u"123456"_s}), StateConflict);
        const auto offered = site.node->call<EnrolSecondFactor>(site.root, {site.rootPassword});
        ACCEPTED(offered);
        QCOMPARE(fromBase32(offered->secret).size(), 20);
        QVERIFY(offered->uri.startsWith(u"otpauth://totp/Gemba%20Test%20works:root?"_s));
        // Offered is not had: nobody is asked for it yet.
        ACCEPTED(site.login(site.connection(), site.rootName, site.rootPassword));
        const auto code = site.node->call<ConfirmSecondFactor>(site.root, {u"000000"_s});
        REFUSED(code, SecondFactorInvalid);
        // A second offer takes the first one's place.
        const auto again = site.node->call<EnrolSecondFactor>(site.root, {site.rootPassword});
        REFUSED(site.node->call<ConfirmSecondFactor>(site.root, {site.code(fromBase32(offered->secret))}),
                SecondFactorInvalid);
        ACCEPTED(site.node->call<ConfirmSecondFactor>(site.root, {site.code(fromBase32(again->secret))}));
        REFUSED(site.node->call<EnrolSecondFactor>(site.root, {site.rootPassword}), StateConflict);
    }
    void enrolmentEndsOtherSessions()
    {
        Site site(SecondFactorPolicy::Optional);
        site.openUp();
        const Connection other = site.connection();
        ACCEPTED(site.login(other, site.rootName, site.rootPassword));
        site.enrolFor(site.root, site.rootPassword);
        REFUSED(site.node->call<ListUsers>(other), TokenInvalid);
        ACCEPTED(site.node->call<ListUsers>(site.root));
    }
    void givingItUp()
    {
        Site site;
        site.openUp();
        REFUSED(site.node->call<DisableSecondFactor>(site.root, {u"wrong"_s}), PasswordWrong);
        REFUSED(site.node->call<DisableSecondFactor>(site.root, {site.rootPassword}), StateConflict);
        site.createUser(u"ada"_s);
        const Connection ada = site.connection();
        ACCEPTED(site.login(ada, u"ada"_s, site.password));
        REFUSED(site.node->call<DisableSecondFactor>(ada, {site.password}), StateConflict);
        site.enrolFor(ada, site.password);
        ACCEPTED(site.node->call<DisableSecondFactor>(ada, {site.password}));
        QCOMPARE(site.value(u"SELECT COUNT(*) FROM recovery_code"_s), u"10"_s); // root's
        ACCEPTED(site.login(site.connection(), u"ada"_s, site.password));
    }
    void aShortPasswordDoesNotStayAlone()
    {
        Site site(SecondFactorPolicy::Optional, 8);
        site.openUp();
        site.createUser(u"ada"_s);
        const Connection ada = site.connection();
        ACCEPTED(site.login(ada, u"ada"_s, site.password));
        REFUSED(site.node->call<ChangePassword>(ada, {site.password, u"vqtrzwnx"_s}), FieldRange);
        site.enrolFor(ada, site.password);
        ACCEPTED(site.node->call<ChangePassword>(ada, {site.password, u"vqtrzwnx"_s}));
        ACCEPTED(site.node->call<DisableSecondFactor>(ada, {u"vqtrzwnx"_s}));
        const auto in = site.login(ada, u"ada"_s, u"vqtrzwnx"_s);
        ACCEPTED(in);
        QCOMPARE(in->duties, QStringList{duty::changePassword});
        ACCEPTED(site.node->call<ChangePassword>(ada, {u"vqtrzwnx"_s, site.password}));
        QCOMPARE(site.login(ada, u"ada"_s, site.password)->duties, QStringList());
    }
    void lostPhone()
    {
        Site site;
        site.openUp();
        site.createUser(u"boss"_s, {u"ADMIN"_s});
        const Connection boss = site.connection();
        ACCEPTED(site.login(boss, u"boss"_s, site.password));
        REFUSED(site.node->call<ResetSecondFactor>(boss, {u"root"_s}), DutyOpen);
        site.enrolFor(boss, site.password);
        REFUSED(site.node->call<ResetSecondFactor>(boss, {u"root"_s}), PermissionDenied);
        REFUSED(site.node->call<ResetSecondFactor>(site.root, {u"root"_s}), PermissionDenied); // one's own
        ACCEPTED(site.node->call<ResetSecondFactor>(site.root, {u"boss"_s}));
        REFUSED(site.node->call<ResetSecondFactor>(site.root, {u"boss"_s}), StateConflict);
        REFUSED(site.node->call<ResetSecondFactor>(site.root, {u"nobody"_s}), NotFound);
        REFUSED(site.node->call<ListUsers>(boss), TokenInvalid);
        const auto in = site.login(boss, u"boss"_s, site.password);
        ACCEPTED(in);
        QCOMPARE(in->duties, QStringList{duty::enrolSecondFactor});
        QCOMPARE(site.value(u"SELECT actor FROM audit WHERE action = 'users.resetSecondFactor'"_s), u"root"_s);
    }
    void aPinNeedsNoCodeButTheRoleNeedsTheFactor()
    {
        Site site;
        site.openUp();
        site.createUser(u"smith"_s, {u"SERWISANT"_s});
        const auto kiosk = site.enrol(u"Press 1"_s);
        const auto without = site.node->pin(kiosk.connection, u"smith"_s, site.goodPin);
        ACCEPTED(without);
        QCOMPARE(without->duties, QStringList{duty::enrolSecondFactor});
        const Connection desk = site.connection();
        ACCEPTED(site.login(desk, u"smith"_s, site.password));
        site.enrolFor(desk, site.password);
        const Connection again = site.connection();
        ACCEPTED(site.node->call<ConnectTerminal>(again, {kiosk.token}));
        const auto with = site.node->pin(again, u"smith"_s, site.goodPin);
        ACCEPTED(with);
        QCOMPARE(with->duties, QStringList());
    }
};

QTEST_GUILESS_MAIN(SecondFactorTest)
#include "tst_identity_second_factor.moc"
