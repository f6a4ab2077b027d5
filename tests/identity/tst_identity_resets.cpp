#include "identity_house.h"

#include <gemba/storage/audit_trail.h>

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

constexpr qint64 minute = 60'000;
const auto kNew = u"quite another phrase of mine"_s;

struct MailHouse : IdentityHouse
{
    MailHouse()
    {
        settings.webAddress = u"https://gemba.example:8443"_s;
        restart();
        createUser(u"ada"_s);
        execute(u"UPDATE account SET email = 'ada@example.test' WHERE name = 'ada'"_s);
        if (!node->login(root, rootName, rootPassword))
            qFatal("root cannot sign in");
    }
    void moveMail(const QString &to)
    {
        SaveUser::Params in;
        in.user = UserId(value(u"SELECT id FROM account WHERE name = 'ada'"_s));
        in.expectedVersion = value(u"SELECT version FROM account WHERE name = 'ada'"_s).toLongLong();
        in.email = to;
        ACCEPTED(node->call<SaveUser>(root, in));
    }
    /// The code in the newest mail.
    QString code() const
    {
        static const QRegularExpression form(u"Code: ([2-9A-Z]{32})\n"_s);
        const auto &sent = node->mail.sent();
        return sent.isEmpty() ? QString() : form.match(sent.last().text).captured(1);
    }
    QString askForCode(const QString &name = u"ada"_s, const QString &address = u"192.0.2.1"_s)
    {
        const auto before = node->mail.sent().size();
        if (!node->call<RequestReset>(connection(address), {name}))
            return {};
        return QTest::qWaitFor([&] { return node->mail.sent().size() > before; }, 30'000) ? code() : QString();
    }
};

} // namespace

/// Lost passwords: a code by mail, which works once, and the queue that the mail waits in.
class ResetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void mailedCodeSetsAPassword()
    {
        MailHouse house;
        const Connection ada = house.connection();
        ACCEPTED(house.node->login(ada, u"ada"_s, house.password));
        const QString code = house.askForCode(u" ADA "_s);
        QCOMPARE(code.size(), 32);
        const links::Mail &mail = house.node->mail.sent().last();
        QCOMPARE(mail.to, u"ada@example.test"_s);
        QVERIFY(mail.text.contains(u"https://gemba.example:8443/reset#"_s + code));
        ACCEPTED(house.node->login(house.connection(), u"ada"_s, house.password)); // asking changes nothing
        ACCEPTED(house.node->call<ResetPassword>(house.connection(), {code.toLower(), kNew}));
        REFUSED(house.node->login(house.connection(), u"ada"_s, house.password), SignInFailed);
        REFUSED(house.node->call<Extend>(ada), TokenInvalid);
        ACCEPTED(house.node->login(house.connection(), u"ada"_s, kNew));
        REFUSED(house.node->call<ResetPassword>(house.connection(), {code, house.password}), ResetInvalid);
        // Its owner is told, should it have been somebody else.
        QTRY_COMPARE(house.node->mail.sent().size(), 2);
        QVERIFY(!house.node->mail.sent().last().text.contains(u"Code"_s));
    }
    void codesAreWorthNothing_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("made up") << 0;
        QTest::newRow("after half an hour") << 1;
        QTest::newRow("after a newer one was used") << 2;
        QTest::newRow("switched off meanwhile") << 3;
        QTest::newRow("an administrator set a password meanwhile") << 4;
        QTest::newRow("she changed her password meanwhile") << 5;
        QTest::newRow("her address was changed meanwhile") << 6;
        QTest::newRow("switched off and on again meanwhile") << 7;
    }
    void codesAreWorthNothing()
    {
        QFETCH(int, what);
        MailHouse house;
        QString code = house.askForCode();
        QCOMPARE(code.size(), 32);
        if (what == 0)
            code[31] = code[31] == u'2' ? u'3' : u'2';
        if (what == 1)
            house.clock.advanceMs(30 * minute);
        if (what == 2)
            ACCEPTED(house.node->call<ResetPassword>(house.connection(u"192.0.2.2"_s), {house.askForCode(), kNew}));
        if (what == 3)
            house.execute(u"UPDATE account SET active = 0 WHERE name = 'ada'"_s);
        if (what == 4)
            ACCEPTED(house.node->call<ResetUserPassword>(house.root, {u"ada"_s, false}));
        if (what == 5) {
            const Connection ada = house.connection();
            ACCEPTED(house.node->login(ada, u"ada"_s, house.password));
            ACCEPTED(house.node->call<ChangePassword>(ada, {house.password, kNew}));
        }
        if (what == 6)
            house.moveMail(u"elsewhere@example.test"_s);
        if (what == 7) {
            const UserId ada(house.value(u"SELECT id FROM account WHERE name = 'ada'"_s));
            ACCEPTED(house.node->call<SetUserActive>(house.root, {ada, false}));
            ACCEPTED(house.node->call<SetUserActive>(house.root, {ada, true}));
        }
        const auto refused = house.node->call<ResetPassword>(house.connection(u"192.0.2.3"_s), {code, kNew + u'!'});
        REFUSED(refused, ResetInvalid);
        QCOMPARE(refused.error().field, u"token"_s);
    }
    void aWithdrawnCodeIsNotMailedAnyMore()
    {
        MailHouse house;
        house.node->mail.setFailing(true);
        ACCEPTED(house.node->call<RequestReset>(house.connection(), {u"ada"_s}));
        QTRY_COMPARE(house.value(u"SELECT COUNT(*) FROM mail"_s), u"1"_s);
        house.moveMail(u"elsewhere@example.test"_s);
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM mail"_s), u"0"_s);
    }
    void aBadPasswordDoesNotCostTheCode()
    {
        MailHouse house;
        const QString code = house.askForCode();
        REFUSED(house.node->call<ResetPassword>(house.connection(u"192.0.2.2"_s), {code, u"short"_s}), FieldRange);
        ACCEPTED(house.node->call<ResetPassword>(house.connection(u"192.0.2.2"_s), {code, kNew}));
    }
    void theCodeIsHashedAndTheMailSealedAtRest()
    {
        MailHouse house;
        house.node->mail.setFailing(true);
        ACCEPTED(house.node->call<RequestReset>(house.connection(), {u"ada"_s}));
        QTRY_VERIFY(house.node->mail.attempts() > 0);
        QVERIFY(house.value(u"SELECT body FROM mail"_s).startsWith(u"v1."_s));
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE after_json LIKE '%ode:%'"_s), u"0"_s);
        house.node->mail.setFailing(false);
        house.clock.advanceMs(minute);
        QTRY_COMPARE(house.node->mail.sent().size(), 1);
        QCOMPARE(house.value(u"SELECT code_hash FROM password_reset"_s), hashed(house.code()));
        QTRY_COMPARE(house.value(u"SELECT COUNT(*) FROM mail"_s), u"0"_s);
    }
    void nobodyLearnsWhichNamesExist_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("there is one") << u"ada"_s;
        QTest::newRow("no such name") << u"nobody"_s;
        QTest::newRow("no address") << u"root"_s;
        QTest::newRow("SQL") << u"' OR 1=1 --"_s;
    }
    void nobodyLearnsWhichNamesExist()
    {
        QFETCH(QString, name);
        MailHouse house;
        QElapsedTimer timer;
        timer.start();
        ACCEPTED(house.node->call<RequestReset>(house.connection(), {name}));
        // A quarter of a second for everybody, which is longer than anything there is to do.
        QVERIFY2(timer.elapsed() >= 240, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(house.value(u"SELECT entity_id FROM audit WHERE action = 'session.requestReset'"_s),
                 name == "ada"_L1 || name == "root"_L1 ? name : u"(no such account)"_s);
    }
    void asksAreLimitedByStationAndMailsByAccount()
    {
        MailHouse house;
        for (int i = 0; i < 3; ++i)
            ACCEPTED(house.node->call<RequestReset>(house.connection(), {u"nobody"_s}));
        const auto refused = house.node->call<RequestReset>(house.connection(), {u"nobody"_s});
        REFUSED(refused, TooManyAttempts);
        QCOMPARE(refused.error().retryAfterS, 20);
        for (int i = 0; i < 5; ++i)
            ACCEPTED(house.node->call<RequestReset>(house.connection(u"198.51.100.%1"_s.arg(i)), {u"ada"_s}));
        QTRY_COMPARE(house.value(u"SELECT COUNT(*) FROM mail"_s), u"0"_s);
        QCOMPARE(house.node->mail.sent().size(), 3);
        house.clock.advanceMs(60 * minute);
        QCOMPARE(house.askForCode().size(), 32);
    }
    void whatIsKilledBeforeItIsSentIsSentLater()
    {
        MailHouse house;
        house.node->mail.setFailing(true);
        ACCEPTED(house.node->call<RequestReset>(house.connection(), {u"ada"_s}));
        QTRY_COMPARE(house.node->mail.attempts(), 1);
        house.restart();
        house.clock.advanceMs(minute);
        QTRY_COMPARE(house.node->mail.sent().size(), 1);
    }
    void triesBackOffAndEnd()
    {
        MailHouse house;
        house.node->mail.setFailing(true);
        ACCEPTED(house.node->call<RequestReset>(house.connection(), {u"ada"_s}));
        for (const int waitS : {30, 60, 120, 240}) {
            const int before = house.node->mail.attempts();
            QTRY_COMPARE(house.value(u"SELECT COUNT(*) FROM mail WHERE next_try_at_ms = ?"_s,
                                     {house.clock.nowMs() + waitS * 1000LL}),
                         u"1"_s);
            QVERIFY(before >= 0);
            house.clock.advanceMs(waitS * 1000LL);
        }
        house.clock.advanceMs(30 * minute);
        QTRY_COMPARE(house.value(u"SELECT COUNT(*) FROM mail"_s), u"0"_s);
    }
    void administratorsMayMailACode()
    {
        MailHouse house;
        REFUSED(house.node->call<ResetUserPassword>(house.root, {u"root"_s, true}), StateConflict);
        const auto mailed = house.node->call<ResetUserPassword>(house.root, {u"ada"_s, true});
        ACCEPTED(mailed);
        QCOMPARE(*mailed->mailedTo, u"ada@example.test"_s);
        QVERIFY(!mailed->temporaryPassword);
        ACCEPTED(house.node->login(house.connection(), u"ada"_s, house.password));
        QTRY_COMPARE(house.code().size(), 32);
        ACCEPTED(house.node->call<ResetPassword>(house.connection(), {house.code(), kNew}));
    }
    void inTheReadersLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("subject");
        QTest::newRow("en") << u"en"_s << u"A new password at Test works"_s;
        QTest::newRow("pl") << u"pl"_s << u"Nowe hasło w Test works"_s;
        QTest::newRow("de-AT") << u"de-AT"_s << u"Ein neues Passwort bei Test works"_s;
        QTest::newRow("ar") << u"ar"_s << u"كلمة مرور جديدة في Test works"_s;
        QTest::newRow("another") << u"fi"_s << u"A new password at Test works"_s;
    }
    void inTheReadersLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, subject);
        MailHouse house;
        house.execute(u"UPDATE account SET language = ? WHERE name = 'ada'"_s, {language});
        ACCEPTED(house.node->call<RequestReset>(house.connection(), {u"ada"_s}));
        QTRY_COMPARE(house.node->mail.sent().size(), 1);
        QCOMPARE(house.node->mail.sent().last().subject, subject);
    }

    void registrationIsClosedUnlessTheSiteOpensIt()
    {
        IdentityHouse house;
        REFUSED(house.node->call<Register>(house.connection(), {u"eve"_s, {}, {}, house.password, u"en"_s}),
                RegistrationClosed);
    }
    void askedForAndApproved()
    {
        IdentityHouse house;
        house.settings.registration = true;
        house.restart();
        ACCEPTED(house.node->login(house.root, house.rootName, house.rootPassword));
        const Connection eve = house.connection(u"198.51.100.1"_s);
        ACCEPTED(house.node->call<Register>(eve, {u"eve"_s, u"Eve"_s, u"eve@example.test"_s, house.password, u"de"_s}));
        REFUSED(house.node->login(eve, u"eve"_s, house.password), SignInFailed);
        // The second who asks for the name, and the one who asks for a name that is taken, learn nothing.
        house.clock.advanceMs(1'000); // they are listed as they came
        ACCEPTED(house.node->call<Register>(eve, {u"EVE"_s, {}, {}, kNew, u"en"_s}));
        ACCEPTED(house.node->call<Register>(eve, {u"root"_s, {}, {}, kNew, u"en"_s}));
        const auto waiting = house.node->call<ListRegistrations>(house.root);
        ACCEPTED(waiting);
        QCOMPARE(waiting->registrations.size(), 2);
        QCOMPARE(waiting->registrations[0].displayName, u"Eve"_s);
        QVERIFY(!waiting->registrations[0].nameTaken && waiting->registrations[1].nameTaken);
        REFUSED(house.node->call<ApproveRegistration>(house.root, {waiting->registrations[1].id, {u"OPERATOR"_s}}),
                AlreadyExists);
        REFUSED(house.node->call<ApproveRegistration>(house.root, {waiting->registrations[0].id, {}}), FieldMissing);
        const auto user =
            house.node->call<ApproveRegistration>(house.root, {waiting->registrations[0].id, {u"OPERATOR"_s}});
        ACCEPTED(user);
        QCOMPARE(user->name, u"eve"_s);
        ACCEPTED(house.node->login(eve, u"eve"_s, house.password));
        QTRY_COMPARE(house.node->mail.sent().size(), 1);
        QCOMPARE(house.node->mail.sent().last().to, u"eve@example.test"_s);
        ACCEPTED(house.node->call<RefuseRegistration>(house.root, {waiting->registrations[1].id}));
        // Without an address, and without a reason, nobody is written to.
        QCOMPARE(house.node->mail.sent().size(), 1);
        REFUSED(house.node->call<RefuseRegistration>(house.root, {waiting->registrations[1].id}), NotFound);
        QCOMPARE(house.node->call<ListRegistrations>(house.root)->registrations.size(), 0);
        // Whoever decides is told of each, once, and of nobody's name or address.
        const auto events = house.node->executor->readNow<QList<storage::CommittedEvent>>(
            [](storage::ReadTransaction &tx) { return storage::eventsSince(tx, 0, {}, 1000); });
        QStringList told;
        for (const storage::CommittedEvent &event : *events) {
            if (event.event.topic != QLatin1String(RegistrationChanged::topic.name))
                continue;
            const auto change = wire::decode<RegistrationChanged>(event.event.payload, wire::Unknown::Refuse);
            ACCEPTED(change);
            const bool first = change->registration == waiting->registrations[0].id;
            told.append(wire::enumName(change->step) + (first ? u" eve"_s : u" root"_s));
        }
        QCOMPARE(told, (QStringList{u"asked eve"_s, u"asked root"_s, u"approved eve"_s, u"refused root"_s}));
    }
    void approvedForAnAreaAndRefusedWithAReason()
    {
        IdentityHouse house;
        house.settings.registration = true;
        house.restart();
        ACCEPTED(house.node->login(house.root, house.rootName, house.rootPassword));
        const Connection eve = house.connection(u"198.51.100.1"_s);
        ACCEPTED(house.node->call<Register>(eve, {u"eve"_s, {}, {}, house.password, u"en"_s}));
        house.clock.advanceMs(1'000);
        ACCEPTED(house.node->call<Register>(eve, {u"mal"_s, {}, u"mal@example.test"_s, house.password, u"de"_s}));
        const auto waiting = house.node->call<ListRegistrations>(house.root);
        ACCEPTED(waiting);
        QCOMPARE(waiting->registrations.size(), 2);
        const auto user = house.node->call<ApproveRegistration>(
            house.root, {waiting->registrations[0].id, {}, {RoleGrant{u"OPERATOR"_s, {u"press"_s}, {}}}});
        ACCEPTED(user);
        QCOMPARE(user->grants, (QList<RoleGrant>{{u"OPERATOR"_s, {u"press"_s}, {}}}));
        ACCEPTED(
            house.node->call<RefuseRegistration>(house.root, {waiting->registrations[1].id, u" nobody knows you "_s}));
        QTRY_COMPARE(house.node->mail.sent().size(), 1);
        QCOMPARE(house.node->mail.sent().last().to, u"mal@example.test"_s);
        QCOMPARE(house.node->mail.sent().last().subject, u"Kein Konto bei Test works"_s);
        QVERIFY(house.node->mail.sent().last().text.contains(u"nobody knows you"_s));
    }
    /// What a page offers to whoever is not signed in must be what the server then does.
    void whoeverIsNotSignedInHearsWhatIsOpen()
    {
        IdentityHouse house;
        const auto told = [&] { return house.node->call<SessionWays>(house.connection()); };
        auto ways = told();
        ACCEPTED(ways);
        QVERIFY(!ways->registration);
        QVERIFY(ways->passwordReset);
        QCOMPARE(ways->minPasswordLength, 15);
        QCOMPARE(ways->minPasswordLengthWithSecondFactor, 15);
        IdentityOptions now = house.settings;
        now.registration = true;
        now.minPasswordLength = 20;
        now.minPasswordLengthWithSecondFactor = 9;
        house.node->service.reconfigure(now);
        house.node->service.setMail(nullptr);
        ways = told();
        ACCEPTED(ways);
        QVERIFY(ways->registration);
        QVERIFY(!ways->passwordReset);
        QCOMPARE(ways->minPasswordLength, 20);
        QCOMPARE(ways->minPasswordLengthWithSecondFactor, 9);
        REFUSED(house.node->call<RequestReset>(house.connection(), {u"root"_s}), MailUnavailable);
        REFUSED(house.node->call<Register>(house.connection(u"192.0.2.2"_s),
                                           {u"eve"_s, {}, {}, u"nineteen characters"_s, u"en"_s}),
                FieldRange);
    }
    void nobodyFillsTheList()
    {
        IdentityHouse house;
        house.settings.registration = true;
        house.settings.guessing.resetsPerMinute = 60;
        house.restart();
        int busy = 0;
        for (int i = 0; i < 12; ++i) {
            const auto asked =
                house.node->call<Register>(house.connection(), {u"eve %1"_s.arg(i), {}, {}, house.password, u"en"_s});
            busy += codeOf(asked) == number(ErrorCode::Busy);
        }
        QCOMPARE(busy, 2);
        REFUSED(house.node->call<Register>(house.connection(u"198.51.100.1"_s),
                                           {u"mallory"_s, {}, u"x\r\nBcc: y"_s, house.password, u"en"_s}),
                FieldFormat);
    }
};

QTEST_GUILESS_MAIN(ResetsTest)
#include "tst_identity_resets.moc"
