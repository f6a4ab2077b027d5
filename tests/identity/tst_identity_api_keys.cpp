#include "identity_house.h"

#include <gemba/storage/audit_trail.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 day = 24 * 60 * minute;

const QString here = u"192.0.2.1"_s;

} // namespace

/// API keys: what they reach, from where and how long.
class ApiKeysTest : public QObject
{
    Q_OBJECT

    static Result<ApiKeyMade> make(IdentityHouse &house, const QList<ApiKeyScope> &scopes = {},
                                   const QStringList &networks = {}, const std::optional<QString> &owner = {})
    {
        return house.node->call<CreateApiKey>(house.root,
                                              {u"reports"_s, owner, scopes, networks, house.clock.nowMs() + 30 * day});
    }
    static Result<rpc::Caller> enter(IdentityHouse &house, const QString &secret, const QString &from = here)
    {
        return house.node->service.authenticate(secret, from);
    }
    static Connection connectionOf(const rpc::Caller &caller)
    {
        auto connection = IdentityHouse::connection(caller.address);
        connection->adopt(caller);
        return connection;
    }

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void speaksForItsOwnerAndForLess()
    {
        IdentityHouse house;
        const auto made = make(house, {{u"users.manage"_s, {}}, {u"alarms.acknowledge"_s, {}}});
        ACCEPTED(made);
        QVERIFY(made->secret.startsWith(u"gk_"_s + made->key.prefix + u'_'));
        QVERIFY(made->secret.size() > 50);
        const auto caller = enter(house, made->secret);
        ACCEPTED(caller);
        QCOMPARE(caller->userName, house.rootName);
        QCOMPARE(caller->clientKind, u"api"_s);
        const Connection program = connectionOf(*caller);
        ACCEPTED(house.node->call<ListUsers>(program));
        REFUSED(house.node->call<ListTerminals>(program), PermissionDenied);
        // What concerns the owner alone is no business of a program.
        REFUSED(house.node->call<MySessions>(program), PermissionDenied);
        REFUSED(house.node->call<Logout>(program), PermissionDenied);
        REFUSED(house.node->call<RevokeSession>(program, {house.root->caller().session}), PermissionDenied);
        // What it does stands in the trail as its own.
        CreateUser::Params ada{u"ada"_s, {}, {u"OPERATOR"_s}, house.password, {}, u"en"_s};
        ACCEPTED(house.node->call<CreateUser>(program, ada));
        QCOMPARE(house.value(u"SELECT actor FROM audit WHERE action = 'users.create'"_s), house.rootName);
        QCOMPARE(house.value(u"SELECT station FROM audit WHERE action = 'users.create'"_s), u"api:"_s + made->key.id);
    }
    void theSecretIsKeptNowhere()
    {
        IdentityHouse house;
        const auto made = make(house);
        const QString secret = made->secret.section(u'_', 2);
        for (const QString &column : {u"secret_hash FROM api_key"_s, u"after_json FROM audit WHERE entity = 'apiKey'"_s,
                                      u"reply FROM idempotency WHERE method = 'apiKeys.create'"_s,
                                      u"payload FROM event WHERE topic = 'apiKeys.changed'"_s}) {
            const QString stored = house.value(u"SELECT "_s + column);
            QVERIFY2(!stored.isEmpty(), qPrintable(column));
            QVERIFY2(!stored.contains(secret), qPrintable(column));
        }
    }
    void isGivenNoMoreThanItsMakerAndItsOwnerHave()
    {
        IdentityHouse house;
        CreateUser::Params megan;
        megan.name = u"meg"_s;
        megan.roles = {u"ADMIN"_s};
        megan.excluded = {u"audit.read"_s};
        megan.password = house.password;
        ACCEPTED(house.node->call<CreateUser>(house.root, megan));
        house.createUser(u"ada"_s);
        const Connection meg = house.connection();
        ACCEPTED(house.node->login(meg, u"meg"_s, house.password));
        const auto ask = [&](const QString &permission, const std::optional<QString> &owner = {}) {
            return house.node->call<CreateApiKey>(meg,
                                                  {u"k"_s, owner, {{permission, {}}}, {}, house.clock.nowMs() + day});
        };
        ACCEPTED(ask(u"users.manage"_s));
        REFUSED(ask(u"audit.read"_s), PermissionDenied);
        REFUSED(ask(u"no.such"_s), PermissionDenied);
        QCOMPARE(ask(u"audit.read"_s).error().detail, u"audit.read"_s);
        REFUSED(ask(u"users.manage"_s, u"ada"_s), PermissionDenied); // her owner's rights end there
        ACCEPTED(ask(u"alarms.acknowledge"_s, u"ada"_s));
        REFUSED(ask(u"alarms.acknowledge"_s, u"nobody"_s), NotFound);
        const Connection ada = house.connection();
        ACCEPTED(house.node->login(ada, u"ada"_s, house.password));
        REFUSED(house.node->call<ListApiKeys>(ada), PermissionDenied);
    }
    void outlivesNoRightThatIsLent()
    {
        IdentityHouse house;
        CreateUser::Params lent;
        lent.name = u"meg"_s;
        lent.password = house.password;
        lent.grants = {{u"ADMIN"_s, {}, house.clock.nowMs() + day}};
        ACCEPTED(house.node->call<CreateUser>(house.root, lent));
        const Connection meg = house.connection();
        ACCEPTED(house.node->login(meg, u"meg"_s, house.password));
        const auto ask = [&](qint64 endsAtMs) {
            return house.node->call<CreateApiKey>(meg,
                                                  {u"k"_s, house.rootName, {{u"users.manage"_s, {}}}, {}, endsAtMs});
        };
        REFUSED(ask(house.clock.nowMs() + day + 1), PermissionDenied);
        const auto made = ask(house.clock.nowMs() + day);
        ACCEPTED(made);
        REFUSED(house.node->call<RotateApiKey>(meg, {made->key.id, {}, house.clock.nowMs() + 2 * day}),
                PermissionDenied);
        ACCEPTED(house.node->call<RotateApiKey>(house.root, {made->key.id, {}, house.clock.nowMs() + 2 * day}));
    }
    void aKeyMakesNoKeys()
    {
        IdentityHouse house;
        const auto made = make(house, {{u"apiKeys.manage"_s, {}}});
        ACCEPTED(made);
        const Connection program = connectionOf(*enter(house, made->secret));
        ACCEPTED(house.node->call<ListApiKeys>(program));
        REFUSED(house.node->call<CreateApiKey>(
                    program, {u"k"_s, {}, {{u"apiKeys.manage"_s, {}}}, {}, house.clock.nowMs() + day}),
                PermissionDenied);
        REFUSED(house.node->call<RotateApiKey>(program, {made->key.id, {}, house.clock.nowMs() + 2 * day}),
                PermissionDenied);
    }
    void whenAndWhere_data()
    {
        QTest::addColumn<QStringList>("networks");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("good");
        QTest::newRow("anywhere") << QStringList{} << here << true;
        QTest::newRow("inside") << QStringList{u"198.51.100.0/24"_s, u"192.0.2.0/24"_s} << here << true;
        QTest::newRow("outside") << QStringList{u"198.51.100.0/24"_s} << here << false;
        QTest::newRow("IPv6 inside") << QStringList{u"2001:db8::/32"_s} << u"2001:db8::9"_s << true;
        QTest::newRow("IPv6 outside") << QStringList{u"2001:db8::/32"_s} << u"2001:db9::9"_s << false;
    }
    void whenAndWhere()
    {
        QFETCH(QStringList, networks);
        QFETCH(QString, from);
        QFETCH(bool, good);
        IdentityHouse house;
        const auto made = make(house, {}, networks);
        if (!good) {
            REFUSED(enter(house, made->secret, from), PermissionDenied);
            return;
        }
        const auto caller = enter(house, made->secret, from);
        ACCEPTED(caller);
        house.clock.advanceMs(30 * day - 1);
        ACCEPTED(house.node->service.check(*caller));
        house.clock.advanceMs(1);
        REFUSED(house.node->service.check(*caller), TokenExpired);
        REFUSED(enter(house, made->secret, from), TokenExpired);
    }
    void whatIsRefusedWhenMade()
    {
        IdentityHouse house;
        const qint64 now = house.clock.nowMs();
        const auto ask = [&](qint64 expiresAtMs, const QStringList &networks = {}) {
            return house.node->call<CreateApiKey>(house.root, {u"k"_s, {}, {}, networks, expiresAtMs});
        };
        QCOMPARE(ask(now).error().field, u"expiresAtMs"_s);
        QCOMPARE(ask(now + 367 * day).error().field, u"expiresAtMs"_s);
        QCOMPARE(ask(now + day, {u"192.0.2.1/24"_s}).error().field, u"networks"_s);
        ACCEPTED(ask(now + 366 * day, {u"192.0.2.0/24"_s}));
    }
    void wrongSecretsAreAllAlikeAndHeldBack()
    {
        IdentityHouse house;
        const auto made = make(house);
        for (const QString &wrong :
             {u"gk_"_s, u"gk_short"_s, u"gk_AAAAAAAA_nothing"_s, made->secret.chopped(1), made->secret + u'x',
              u"gk_"_s + made->key.prefix + u"_"_s, u"gk_"_s + QString(5'000, u'x')})
            REFUSED(enter(house, wrong), TokenInvalid);
        for (int i = 0; i < 13; ++i)
            REFUSED(enter(house, u"gk_AAAAAAAA_nothing"_s), TokenInvalid);
        REFUSED(enter(house, u"gk_AAAAAAAA_nothing"_s), TooManyAttempts);
        // The right one is never held back for the wrong ones of others at the same address.
        ACCEPTED(enter(house, made->secret));
        house.clock.advanceMs(3 * second);
        REFUSED(enter(house, u"gk_AAAAAAAA_nothing"_s), TokenInvalid);
    }
    void aNewSecretNeedsNoStandstill()
    {
        IdentityHouse house;
        const auto made = make(house);
        RotateApiKey::Params params{made->key.id, house.clock.nowMs() + day, {}};
        const auto next = house.node->call<RotateApiKey>(house.root, params);
        ACCEPTED(next);
        QCOMPARE(next->key.prefix, made->key.prefix);
        ACCEPTED(enter(house, next->secret));
        const auto older = enter(house, made->secret);
        ACCEPTED(older);
        QCOMPARE(older->accessExpiresAtMs, house.clock.nowMs() + day); // its sockets end then
        house.restart();
        ACCEPTED(enter(house, made->secret));
        house.clock.advanceMs(day);
        REFUSED(enter(house, made->secret), TokenInvalid);
        ACCEPTED(enter(house, next->secret));

        ACCEPTED(house.node->login(house.root, house.rootName, house.rootPassword));
        const auto last = house.node->call<RotateApiKey>(house.root, {made->key.id, {}, {}});
        ACCEPTED(last);
        REFUSED(enter(house, next->secret), TokenInvalid);
        ACCEPTED(enter(house, last->secret));
        params.oldUntilMs = house.clock.nowMs() + 300 * day;
        QCOMPARE(house.node->call<RotateApiKey>(house.root, params).error().field, u"oldUntilMs"_s);
    }
    void aRevokedKeyIsDeadAtOnceEverywhere()
    {
        IdentityHouse house;
        const auto made = make(house);
        const auto other = house.anotherNode();
        const auto caller = enter(house, made->secret);
        ACCEPTED(other->service.authenticate(made->secret, here));
        ACCEPTED(house.node->call<RevokeApiKey>(house.root, {made->key.id}));
        REFUSED(enter(house, made->secret), TokenInvalid);
        REFUSED(house.node->service.check(*caller), TokenInvalid);
        const auto events = house.node->executor->readNow<QList<storage::CommittedEvent>>(
            [](storage::ReadTransaction &tx) { return storage::eventsSince(tx, 0, {}, 1000); });
        for (const storage::CommittedEvent &event : *events)
            other->service.noticed(event);
        QTRY_VERIFY(!other->service.authenticate(made->secret, here).ok());
        ACCEPTED(house.node->call<RevokeApiKey>(house.root, {made->key.id})); // once more says nothing
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE action = 'apiKeys.revoke'"_s), u"1"_s);
        REFUSED(house.node->call<RotateApiKey>(house.root, {made->key.id, {}, {}}), StateConflict);
        QVERIFY(house.node->call<ListApiKeys>(house.root)->keys.first().revokedAtMs);
    }
    void everybodySeesAndEndsHisOwn()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto roots = make(house);
        const auto adas = make(house, {}, {}, u"ada"_s);
        ACCEPTED(adas);
        const Connection ada = house.connection();
        ACCEPTED(house.node->login(ada, u"ada"_s, house.password));
        REFUSED(house.node->call<ListApiKeys>(ada), PermissionDenied);
        const auto mine = house.node->call<ListOwnApiKeys>(ada);
        ACCEPTED(mine);
        QCOMPARE(mine->keys.size(), 1);
        QCOMPARE(mine->keys.first().id, adas->key.id);
        // One of somebody else is there as little as one of nobody, and a key ends no keys.
        REFUSED(house.node->call<RevokeOwnApiKey>(ada, {roots->key.id}), NotFound);
        REFUSED(house.node->call<RevokeOwnApiKey>(ada, {u"none"_s}), NotFound);
        REFUSED(house.node->call<RevokeOwnApiKey>(connectionOf(*enter(house, adas->secret)), {adas->key.id}),
                PermissionDenied);
        ACCEPTED(enter(house, roots->secret));
        ACCEPTED(house.node->call<RevokeOwnApiKey>(ada, {adas->key.id}));
        REFUSED(enter(house, adas->secret), TokenInvalid);
        QVERIFY(house.node->call<ListOwnApiKeys>(ada)->keys.first().revokedAtMs);
        QCOMPARE(house.value(u"SELECT actor FROM audit WHERE action = 'apiKeys.revoke'"_s), u"ada"_s);
        // The local control channel is nobody, and has none.
        const Connection tool = house.connection(u"127.0.0.1"_s);
        tool->adopt(rpc::Caller::system());
        QCOMPARE(house.node->call<ListOwnApiKeys>(tool)->keys.size(), 0);
    }
    void aPersonWhoIsSwitchedOffTakesHisKeysAlong()
    {
        IdentityHouse house;
        const User ada = house.createUser(u"ada"_s);
        const auto made = make(house, {{u"alarms.acknowledge"_s, {}}}, {}, u"ada"_s);
        const auto caller = enter(house, made->secret);
        ACCEPTED(caller);
        house.execute(u"UPDATE account SET active = 0 WHERE id = ?"_s, {ada.id.text()});
        house.node->service.apiKeys().reload();
        QTRY_VERIFY(!house.node->service.check(*caller).ok());
        REFUSED(enter(house, made->secret), TokenInvalid);
        QVERIFY(!house.node->call<ListApiKeys>(house.root)->keys.first().ownerActive);
        // And what a person may no longer do, a key of his may no longer do.
        house.execute(u"UPDATE account SET active = 1 WHERE id = ?"_s, {ada.id.text()});
        house.execute(u"UPDATE account_grant SET role = 'BILLER' WHERE account_id = ?"_s, {ada.id.text()});
        house.node->service.apiKeys().reload();
        QTRY_VERIFY(enter(house, made->secret).ok());
        QVERIFY(enter(house, made->secret)->permissions.isEmpty());
    }
    void itsUseIsSeenAndHeldToItsRate()
    {
        IdentityHouse house;
        house.settings.apiRatePerMinute = 100; // ten at once, then one in 600 ms
        house.restart();
        ACCEPTED(house.node->login(house.root, house.rootName, house.rootPassword));
        const auto made = make(house, {{u"users.manage"_s, {}}});
        const Connection program = connectionOf(*enter(house, made->secret));
        for (int i = 0; i < 10; ++i)
            ACCEPTED(house.node->call<ListUsers>(program));
        REFUSED(house.node->call<ListUsers>(program), RateLimited);
        QTRY_COMPARE(house.value(u"SELECT last_used_from FROM api_key"_s), here);
        const qint64 saved = house.clock.nowMs();
        house.clock.advanceMs(30 * second);
        ACCEPTED(house.node->call<ListUsers>(program));
        const auto listed = house.node->call<ListApiKeys>(house.root);
        QCOMPARE(*listed->keys.first().lastUsedAtMs, house.clock.nowMs());
        QCOMPARE(house.value(u"SELECT last_used_at_ms FROM api_key"_s), QString::number(saved));
        house.clock.advanceMs(30 * second);
        ACCEPTED(house.node->call<ListUsers>(program));
        QTRY_COMPARE(house.value(u"SELECT last_used_at_ms FROM api_key"_s), QString::number(house.clock.nowMs()));
    }
};

QTEST_GUILESS_MAIN(ApiKeysTest)
#include "tst_identity_api_keys.moc"
