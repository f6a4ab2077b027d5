#include "identity_house.h"

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

const auto kNumber = u"04:A2:7F:91"_s;

} // namespace

/// Badges: on enrolled terminals only, with the PIN unless the site lets one be enough.
class BadgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void withThePin()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto badge = house.node->call<AddBadge>(house.root, {u"ada"_s, kNumber});
        ACCEPTED(badge);
        const auto kiosk = house.enrol(u"Press 1"_s);
        // Asked for a PIN, whether anybody has such a badge or not.
        REFUSED(house.node->call<LoginBadge>(kiosk.connection, {kNumber, {}}), BadgePinRequired);
        REFUSED(house.node->call<LoginBadge>(kiosk.connection, {u"nobody's"_s, {}}), BadgePinRequired);
        REFUSED(house.node->call<LoginBadge>(kiosk.connection, {kNumber, u"0815"_s}), SignInFailed);
        REFUSED(house.node->call<LoginBadge>(kiosk.connection, {u"nobody's"_s, house.goodPin}), SignInFailed);
        const auto in = house.node->call<LoginBadge>(kiosk.connection, {u"04a27f91"_s, house.goodPin});
        ACCEPTED(in);
        QCOMPARE(in->user.name, u"ada"_s);
        QCOMPARE(house.value(u"SELECT proof FROM session WHERE id = ?"_s, {in->session.text()}), u"badge"_s);
    }
    void notOffATerminal()
    {
        IdentityHouse house;
        house.settings.badgeAlone = true;
        house.restart();
        ACCEPTED(house.node->login(house.root, house.rootName, house.rootPassword));
        house.createUser(u"ada"_s);
        ACCEPTED(house.node->call<AddBadge>(house.root, {u"ada"_s, kNumber}));
        REFUSED(house.node->call<LoginBadge>(house.connection(), {kNumber, {}}), NotSignedIn);
        REFUSED(house.node->call<LoginBadge>(house.root, {kNumber, {}}), TerminalNotEnrolled);
        const auto kiosk = house.enrol(u"Press 1"_s);
        ACCEPTED(house.node->call<LoginBadge>(kiosk.connection, {kNumber, {}}));
    }
    void aloneNotForRolesThatNeedASecondFactor()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        house.createUser(u"meg"_s, {u"OPERATOR"_s, u"ADMIN"_s});
        ACCEPTED(house.node->call<AddBadge>(house.root, {u"ada"_s, kNumber}));
        ACCEPTED(house.node->call<AddBadge>(house.root, {u"meg"_s, u"04:A2:7F:92"_s}));
        const auto kiosk = house.enrol(u"Press 1"_s);
        house.settings.badgeAlone = true;
        house.settings.secondFactor = SecondFactorPolicy::Required;
        house.restart();
        const Connection station = house.connection(u"192.0.2.50"_s);
        ACCEPTED(house.node->call<ConnectTerminal>(station, {kiosk.token}));
        ACCEPTED(house.node->call<LoginBadge>(station, {kNumber, {}}));
        REFUSED(house.node->call<LoginBadge>(station, {u"04:A2:7F:92"_s, {}}), BadgePinRequired);
        ACCEPTED(house.node->call<LoginBadge>(station, {u"04:A2:7F:92"_s, house.goodPin}));
    }
    void everyRefusalCostsOneHash()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        ACCEPTED(house.node->call<AddBadge>(house.root, {u"ada"_s, kNumber}));
        const auto kiosk = house.enrol(u"Press 1"_s);
        for (const QString &read : {kNumber, u"nobody's"_s}) {
            const qint64 before = house.node->service.hasher().computed();
            REFUSED(house.node->call<LoginBadge>(kiosk.connection, {read, u"0815"_s}), SignInFailed);
            QCOMPARE(house.node->service.hasher().computed() - before, 1);
        }
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE action = 'session.loginRefused'"_s), u"2"_s);
    }
    void guessedPinsCountAsElsewhere()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        ACCEPTED(house.node->call<AddBadge>(house.root, {u"ada"_s, kNumber}));
        const auto kiosk = house.enrol(u"Press 1"_s);
        for (int i = 0; i < 3; ++i)
            REFUSED(house.node->call<LoginBadge>(kiosk.connection, {kNumber, u"081%1"_s.arg(i)}), SignInFailed);
        REFUSED(house.node->call<LoginBadge>(kiosk.connection, {kNumber, house.goodPin}), TooManyAttempts);
        REFUSED(house.node->pin(kiosk.connection, u"ada"_s, house.goodPin), TooManyAttempts);
    }
    void numbersCannotBeTriedOut()
    {
        IdentityHouse house;
        house.settings.badgeAlone = true;
        house.restart();
        ACCEPTED(house.node->login(house.root, house.rootName, house.rootPassword));
        const auto kiosk = house.enrol(u"Press 1"_s);
        int tried = 0;
        for (int i = 0; i < 200; ++i) {
            tried += codeOf(house.node->call<LoginBadge>(kiosk.connection, {u"0000%1"_s.arg(i), {}})) ==
                     number(ErrorCode::SignInFailed);
            house.clock.advanceMs(1'000);
        }
        QVERIFY2(tried <= 20 + 200 / 60 + 1, qPrintable(QString::number(tried)));
    }
    void oneBadgeIsOnePersons()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        house.createUser(u"bob"_s);
        const auto badge = house.node->call<AddBadge>(house.root, {u"ada"_s, kNumber});
        ACCEPTED(badge);
        QCOMPARE(badge->lastCharacters, u"91"_s);
        REFUSED(house.node->call<AddBadge>(house.root, {u"bob"_s, u"04-a2-7f-91"_s}), AlreadyExists);
        REFUSED(house.node->call<AddBadge>(house.root, {u"bob"_s, u"----"_s}), FieldFormat);
        REFUSED(house.node->call<AddBadge>(house.root, {u"nobody"_s, u"12345"_s}), NotFound);
        REFUSED(house.node->call<RemoveBadge>(house.root, {u"bob"_s, badge->id}), NotFound);
        QVERIFY(!house.value(u"SELECT badge_hash FROM account_badge"_s).contains(u"04A27F91"_s));
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE after_json LIKE '%A27F%'"_s), u"0"_s);
        QCOMPARE(house.node->call<ListBadges>(house.root, {u"ada"_s})->badges.size(), 1);

        const auto kiosk = house.enrol(u"Press 1"_s);
        ACCEPTED(house.node->call<LoginBadge>(kiosk.connection, {kNumber, house.goodPin}));
        ACCEPTED(house.node->call<RemoveBadge>(house.root, {u"ada"_s, badge->id}));
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM session WHERE ended_at_ms IS NULL AND proof = 'badge'"_s), u"0"_s);
        QCOMPARE(house.node->call<ListBadges>(house.root, {u"ada"_s})->badges.size(), 0);
        ACCEPTED(house.node->call<AddBadge>(house.root, {u"bob"_s, kNumber}));
    }
    void nobodyReachesHigherByABadge()
    {
        IdentityHouse house;
        house.createUser(u"boss"_s, {u"ADMIN"_s});
        const Connection boss = house.connection();
        ACCEPTED(house.node->login(boss, u"boss"_s, house.password));
        REFUSED(house.node->call<AddBadge>(boss, {u"root"_s, kNumber}), PermissionDenied);
    }
};

QTEST_GUILESS_MAIN(BadgesTest)
#include "tst_identity_badges.moc"
