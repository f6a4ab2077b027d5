#include "identity_house.h"

#include <after_restore.h>
#include <people_contract.h>
#include <photo_rules.h>
#include <roles_contract.h>

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

constexpr qint64 minuteMs = 60'000;

QByteArray png(qsizetype size = 200)
{
    QByteArray file("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    file.append(size - file.size() - 12, 'x');
    return file + QByteArray("\0\0\0\0IEND\xae\x42\x60\x82", 12);
}

} // namespace

/// People, as an administrator sees and changes them.
class PeopleTest : public QObject
{
    Q_OBJECT

    /// Somebody who manages people of the north, signed in, and holds what WATCH grants there.
    static Connection northernBoss(IdentityHouse &house)
    {
        makeRole(house, u"WATCH"_s, {u"sessions.manage"_s});
        makeRole(house, u"BOSS"_s, {u"users.manage"_s, u"sessions.manage"_s});
        CreateUser::Params in;
        in.name = u"nora"_s;
        in.password = house.password;
        in.grants = {{u"BOSS"_s, {u"north"_s}, std::nullopt}};
        if (!house.node->call<CreateUser>(house.root, in))
            qFatal("no boss");
        return signedIn(house, u"nora"_s);
    }
    static Connection signedIn(IdentityHouse &house, const QString &name)
    {
        const Connection connection = house.connection(u"192.0.2.30"_s);
        if (!house.node->login(connection, name, house.password))
            qFatal("cannot sign in");
        return connection;
    }
    static void makeRole(IdentityHouse &house, const QString &name, const QStringList &permissions)
    {
        RoleDraft draft;
        draft.role = name;
        draft.permissions = permissions;
        if (!house.node->call<SaveRole>(house.root, draft))
            qFatal("no role");
    }
    static Result<User> grant(IdentityHouse &house, const Connection &by, const User &user,
                              const QList<RoleGrant> &grants)
    {
        SaveUser::Params in;
        in.user = user.id;
        in.expectedVersion = user.version;
        in.grants = grants;
        return house.node->call<SaveUser>(by, in);
    }
    static QStringList namesOf(const Result<ListUsers::Reply> &reply)
    {
        QStringList names;
        for (const User &user : reply->users)
            names.append(user.name);
        return names;
    }

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void anAccountIsChangedAndSaysHowItIs()
    {
        IdentityHouse house;
        const User anna = house.createUser(u"anna"_s);
        QCOMPARE(anna.version, 1);
        QCOMPARE(anna.grants, (QList<RoleGrant>{{u"OPERATOR"_s, {}, std::nullopt}}));
        const Connection peer = signedIn(house, u"anna"_s);

        SaveUser::Params in;
        in.user = anna.id;
        in.expectedVersion = 1;
        in.displayName = u"Anna Żółć"_s;
        in.email = u"anna@example.org"_s;
        in.language = u"pl"_s;
        in.grants = QList<RoleGrant>{{u"LEAD"_s, {u"north"_s, u"south"_s}, std::nullopt},
                                     {u"OPERATOR"_s, {}, house.clock.nowMs() + 1}};
        in.excluded = QStringList{u"sessions.manage"_s};
        const auto saved = house.node->call<SaveUser>(house.root, in);
        ACCEPTED(saved);
        QCOMPARE(saved->version, 2);
        QCOMPARE(saved->roles, (QStringList{u"LEAD"_s, u"OPERATOR"_s}));
        QCOMPARE(saved->openSessions, 1);
        QCOMPARE(saved->lastSignInAtMs, house.clock.nowMs());

        const auto read = house.node->call<GetUser>(house.root, {anna.id});
        ACCEPTED(read);
        QCOMPARE(wire::encode(*read), wire::encode(*saved));
        QCOMPARE(read->grants, *in.grants);
        QCOMPARE(read->excluded, *in.excluded);
        house.clock.advanceMs(1);
        QCOMPARE(house.node->call<GetUser>(house.root, {anna.id})->roles, QStringList{u"LEAD"_s});

        // Another's change is not overwritten, and before and after stand in the audit trail.
        REFUSED(house.node->call<SaveUser>(house.root, in), VersionConflict);
        QVERIFY(house.value(u"SELECT before_json FROM audit WHERE action = 'users.save'"_s).contains(u"OPERATOR"_s));
        QVERIFY(house.value(u"SELECT after_json FROM audit WHERE action = 'users.save'"_s).contains(u"north"_s));
        REFUSED(house.node->call<GetUser>(house.root, {UserId(u"nobody"_s)}), NotFound);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<SaveUser::Params>("in");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, ErrorCode code, const char *field, auto change) {
            SaveUser::Params in;
            in.expectedVersion = 1;
            change(in);
            QTest::newRow(name) << in << number(code) << QString::fromLatin1(field);
        };
        const auto format = ErrorCode::FieldFormat;
        const auto none = std::nullopt;
        row("no such role", format, "grants", [=](auto &in) { in.grants = QList<RoleGrant>{{u"KING"_s, {}, none}}; });
        row("ended", ErrorCode::FieldRange, "grants", [=](auto &in) {
            in.grants = QList<RoleGrant>{{u"LEAD"_s, {}, 5}};
        });
        row("twice everywhere", format, "grants", [=](auto &in) {
            in.grants = QList<RoleGrant>{{u"LEAD"_s, {}, none}, {u"LEAD"_s, {}, 9'000'000'000'000}};
        });
        row("twice in an area", format, "grants", [=](auto &in) {
            in.grants = QList<RoleGrant>{{u"LEAD"_s, {u"north"_s, u"north"_s}, none}};
        });
        row("an area without a name", ErrorCode::FieldRange, "grants.0.areas.0", [=](auto &in) {
            in.grants = QList<RoleGrant>{{u"LEAD"_s, {QString()}, none}};
        });
        row("no such permission", format, "excluded", [](auto &in) { in.excluded = QStringList{u"king.be"_s}; });
        row("no address", format, "email", [](auto &in) { in.email = u"anna"_s; });
        row("two addresses", format, "email", [](auto &in) { in.email = u"a@b, c@d"_s; });
        row("no name", ErrorCode::FieldRange, "displayName", [](auto &in) { in.displayName = u""_s; });
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(SaveUser::Params, in);
        QFETCH(int, code);
        QFETCH(QString, field);
        IdentityHouse house;
        in.user = house.createUser(u"anna"_s).id;
        const auto result = house.node->call<SaveUser>(house.root, in);
        QCOMPARE(codeOf(result), code);
        QCOMPARE(result.error().field, field);
        QCOMPARE(house.node->call<GetUser>(house.root, {in.user})->version, 1);
    }

    void aChangeCountsAtOnce()
    {
        IdentityHouse house;
        const User eva = house.createUser(u"eva"_s, {u"ADMIN"_s});
        const Connection peer = signedIn(house, u"eva"_s);
        ACCEPTED(house.node->call<ListSessions>(peer));
        QSignalSpy changed(&house.node->service, &IdentityService::rightsChanged);

        const auto without = grant(house, house.root, eva, {{u"OPERATOR"_s, {}, std::nullopt}});
        ACCEPTED(without);
        REFUSED(house.node->call<ListSessions>(peer), PermissionDenied);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QList<SessionId>>(), QList<SessionId>{peer->caller().session});
        // Kept back, although the role has it.
        SaveUser::Params in;
        in.user = eva.id;
        in.expectedVersion = without->version;
        in.grants = QList<RoleGrant>{{u"ADMIN"_s, {}, std::nullopt}};
        in.excluded = QStringList{u"sessions.manage"_s};
        const auto kept = house.node->call<SaveUser>(house.root, in);
        ACCEPTED(kept);
        REFUSED(house.node->call<ListSessions>(peer), PermissionDenied);
        in.expectedVersion = kept->version;
        in.excluded = QStringList{};
        ACCEPTED(house.node->call<SaveUser>(house.root, in));
        ACCEPTED(house.node->call<ListSessions>(peer));
        // And after a restart it still does.
        house.restart();
        ACCEPTED(house.node->call<ListSessions>(peer));
    }

    void aGrantEndsByItself()
    {
        IdentityHouse house;
        const User eva = house.createUser(u"eva"_s, {u"ADMIN"_s});
        const Connection peer = signedIn(house, u"eva"_s);
        const qint64 endsAtMs = house.clock.nowMs() + 5 * minuteMs;
        ACCEPTED(grant(house, house.root, eva, {{u"ADMIN"_s, {}, endsAtMs}}));
        house.clock.advanceMs(5 * minuteMs - 1);
        ACCEPTED(house.node->call<ListSessions>(peer));
        QCOMPARE(house.node->call<ReadUserRights>(house.root, {eva.id})->changesAtMs, endsAtMs);
        house.clock.advanceMs(1);
        REFUSED(house.node->call<ListSessions>(peer), PermissionDenied);
        QVERIFY(house.node->call<ReadUserRights>(house.root, {eva.id})->rights.isEmpty());
    }

    void whatIsLentIsNotGivenAwayForGood()
    {
        IdentityHouse house;
        const std::optional<qint64> none;
        const qint64 endsAtMs = house.clock.nowMs() + 60 * minuteMs;
        const User eva = house.createUser(u"eva"_s);
        makeRole(house, u"WATCH"_s, {u"sessions.manage"_s});
        ACCEPTED(grant(house, house.root, eva, {{u"ADMIN"_s, {}, endsAtMs}}));
        const Connection lent = signedIn(house, u"eva"_s);
        const User otto = house.createUser(u"otto"_s, {u"WATCH"_s});

        REFUSED(grant(house, lent, otto, {{u"WATCH"_s, {}, none}, {u"ADMIN"_s, {}, none}}), PermissionDenied);
        REFUSED(grant(house, lent, otto, {{u"WATCH"_s, {}, none}, {u"ADMIN"_s, {}, endsAtMs + 1}}), PermissionDenied);
        // What was there before may stay, and what ends with the right itself may be given.
        ACCEPTED(grant(house, lent, otto, {{u"WATCH"_s, {}, none}, {u"ADMIN"_s, {}, endsAtMs}}));
        CreateUser::Params made;
        made.name = u"mia"_s;
        made.password = house.password;
        made.grants = {{u"WATCH"_s, {}, none}};
        REFUSED(house.node->call<CreateUser>(lent, made), PermissionDenied);
        made.grants = {{u"WATCH"_s, {}, endsAtMs}};
        ACCEPTED(house.node->call<CreateUser>(lent, made));
        // A role has no end, so nothing is added to one that is held for a time only.
        RoleDraft draft;
        draft.role = u"WATCH2"_s;
        draft.permissions = {u"sessions.manage"_s};
        REFUSED(house.node->call<SaveRole>(lent, draft), PermissionDenied);
        ACCEPTED(house.node->call<SaveRole>(house.root, draft));
    }

    void anotherServerLearnsOfAChange()
    {
        IdentityHouse house;
        const User eva = house.createUser(u"eva"_s, {u"ADMIN"_s});
        const Connection peer = signedIn(house, u"eva"_s);
        const auto other = house.anotherNode();
        const Connection otherRoot = house.connection(u"192.0.2.9"_s);
        ACCEPTED(other->login(otherRoot, house.rootName, house.rootPassword));
        SaveUser::Params in;
        in.user = eva.id;
        in.expectedVersion = eva.version;
        in.grants = QList<RoleGrant>{{u"OPERATOR"_s, {}, std::nullopt}};
        ACCEPTED(other->call<SaveUser>(otherRoot, in));
        // As the bus would bring it.
        house.node->service.noticed({1, 0, {u"users.changed"_s, wire::encode(UsersChanged{eva.id, u"users.save"_s})}});
        QTRY_COMPARE(codeOf(house.node->call<ListSessions>(peer)), number(ErrorCode::PermissionDenied));
    }

    void switchingOffEndsTheSessions()
    {
        IdentityHouse house;
        const User anna = house.createUser(u"anna"_s);
        const Connection peer = signedIn(house, u"anna"_s);
        QSignalSpy ended(&house.node->service, &IdentityService::sessionEnded);
        const auto off = house.node->call<SetUserActive>(house.root, {anna.id, false});
        ACCEPTED(off);
        QVERIFY(!off->active);
        QCOMPARE(off->openSessions, 0);
        QTRY_COMPARE(ended.size(), 1);
        REFUSED(house.node->call<Extend>(peer), TokenInvalid);
        REFUSED(house.node->login(house.connection(), u"anna"_s, house.password), SignInFailed);
        ACCEPTED(house.node->call<SetUserActive>(house.root, {anna.id, true}));
        ACCEPTED(house.node->login(house.connection(), u"anna"_s, house.password));
    }

    void nobodyReachesFurtherThanHimself()
    {
        IdentityHouse house;
        const Connection nora = northernBoss(house);
        const User root = house.node->call<ListUsers>(house.root, {})->users.last();
        QCOMPARE(root.name, house.rootName);
        const auto none = std::nullopt;

        const auto create = [&](const QString &name, const QList<RoleGrant> &grants) {
            CreateUser::Params in;
            in.name = name;
            in.password = house.password;
            in.grants = grants;
            return house.node->call<CreateUser>(nora, in);
        };
        const auto own = create(u"otto"_s, {{u"WATCH"_s, {u"north"_s}, none}});
        ACCEPTED(own);
        REFUSED(create(u"sven"_s, {{u"WATCH"_s, {u"south"_s}, none}}), PermissionDenied);
        REFUSED(create(u"sven"_s, {{u"WATCH"_s, {}, none}}), PermissionDenied);
        REFUSED(create(u"sven"_s, {{u"WATCH"_s, {u"north"_s, u"south"_s}, none}}), PermissionDenied);
        REFUSED(create(u"sven"_s, {{u"ADMIN"_s, {u"north"_s}, none}}), PermissionDenied);
        REFUSED(create(u"sven"_s, {{u"SUPERUSER"_s, {u"north"_s}, none}}), PermissionDenied);

        ACCEPTED(grant(house, nora, *own, {{u"BOSS"_s, {u"north"_s}, none}}));
        const User otto = *house.node->call<GetUser>(house.root, {own->id});
        REFUSED(grant(house, nora, otto, {{u"BOSS"_s, {}, none}}), PermissionDenied);
        // Somebody above, or elsewhere, is not to be touched, in whatever way.
        CreateUser::Params south;
        south.name = u"susi"_s;
        south.password = house.password;
        south.grants = {{u"WATCH"_s, {u"south"_s}, none}};
        const auto susi = house.node->call<CreateUser>(house.root, south);
        ACCEPTED(susi);
        for (const User &foreign : {root, *susi}) {
            REFUSED(grant(house, nora, foreign, {{u"WATCH"_s, {u"north"_s}, none}}), PermissionDenied);
            REFUSED(house.node->call<SetUserActive>(nora, {foreign.id, false}), PermissionDenied);
            REFUSED(house.node->call<SetUserPhoto>(nora, {foreign.id, png()}), PermissionDenied);
            REFUSED(house.node->call<SetPin>(nora, {foreign.name, u"8150"_s}), PermissionDenied);
            REFUSED(house.node->call<GetUser>(nora, {foreign.id}), NotFound);
            REFUSED(house.node->call<ReadUserRights>(nora, {foreign.id}), NotFound);
        }
        // Roles are the whole site's.
        REFUSED(house.node->call<SaveRole>(nora, {u"WATCH"_s, 1, {}, {}, 30, 15, 720, false, {}}), PermissionDenied);
        const auto list = house.node->call<ListUsers>(nora);
        QCOMPARE(namesOf(list), (QStringList{u"nora"_s, u"otto"_s}));
        QCOMPARE(list->counts.all, 2);
        QCOMPARE(house.node->call<ListUsers>(house.root)->counts.all, 4);
    }

    void oneself()
    {
        IdentityHouse house;
        const User root = house.node->call<ListUsers>(house.root, {})->users.first();
        REFUSED(house.node->call<SetUserActive>(house.root, {root.id, false}), PermissionDenied);
        REFUSED(grant(house, house.root, root, {{u"SUPERUSER"_s, {}, std::nullopt}, {u"ADMIN"_s, {}, std::nullopt}}),
                PermissionDenied);
        // What is no right of his own he may change.
        SaveUser::Params in;
        in.user = root.id;
        in.expectedVersion = root.version;
        in.displayName = u"The root"_s;
        ACCEPTED(house.node->call<SaveUser>(house.root, in));
    }

    void aSuperuserIsAlwaysLeft()
    {
        IdentityHouse house;
        const Connection control = house.connection(u"127.0.0.1"_s);
        ACCEPTED(house.node->call<LocalControl>(control, {house.settings.controlSecret}));
        User root = house.node->call<ListUsers>(control, {})->users.first();
        const auto none = std::nullopt;
        REFUSED(house.node->call<SetUserActive>(control, {root.id, false}), StateConflict);
        REFUSED(grant(house, control, root, {{u"ADMIN"_s, {}, none}}), StateConflict);
        REFUSED(grant(house, control, root, {}), StateConflict);
        REFUSED(grant(house, control, root, {{u"SUPERUSER"_s, {u"north"_s}, none}}), StateConflict);
        REFUSED(grant(house, control, root, {{u"SUPERUSER"_s, {}, house.clock.nowMs() + minuteMs}}), StateConflict);
        SaveUser::Params keptBack;
        keptBack.user = root.id;
        keptBack.expectedVersion = root.version;
        keptBack.excluded = QStringList{u"users.manage"_s};
        REFUSED(house.node->call<SaveUser>(control, keptBack), StateConflict);
        QVERIFY(house.node->call<GetUser>(control, {root.id})->active);
        // With another one there is no reason any more.
        house.createUser(u"vera"_s, {u"SUPERUSER"_s});
        ACCEPTED(grant(house, control, root, {{u"ADMIN"_s, {}, none}}));
        const User vera = house.node->call<ListUsers>(control, {})->users.last();
        REFUSED(house.node->call<SetUserActive>(control, {vera.id, false}), StateConflict);
    }

    void theListIsSearched_data()
    {
        QTest::addColumn<ListUsers::Params>("in");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const QStringList &names, auto change) {
            ListUsers::Params in;
            change(in);
            QTest::newRow(name) << in << names;
        };
        row("all", {u"anna"_s, u"Boris_1"_s, u"cyd"_s, u"root"_s}, [](auto &) {});
        row("name", {u"Boris_1"_s}, [](auto &in) { in.query = u"oRIs"_s; });
        row("display name, folded", {u"anna"_s}, [](auto &in) { in.query = u"ŻÓŁĆ"_s; });
        row("e-mail address", {u"cyd"_s}, [](auto &in) { in.query = u"@example"_s; });
        row("two words", {u"anna"_s}, [](auto &in) { in.query = u"żół ann"_s; });
        row("no wildcard", {u"Boris_1"_s}, [](auto &in) { in.query = u"s_1"_s; });
        row("nor this one", {}, [](auto &in) { in.query = u"%"_s; });
        row("role", {u"anna"_s, u"Boris_1"_s}, [](auto &in) { in.role = u"LEAD"_s; });
        row("role that has ended", {u"cyd"_s}, [](auto &in) { in.role = u"OPERATOR"_s; });
        row("area", {u"anna"_s, u"cyd"_s, u"root"_s}, [](auto &in) { in.area = u"north"_s; });
        row("active", {u"anna"_s, u"cyd"_s, u"root"_s}, [](auto &in) { in.state = UserFilter::Active; });
        row("inactive", {u"Boris_1"_s}, [](auto &in) { in.state = UserFilter::Inactive; });
        row("all of it", {}, [](auto &in) {
            in.state = UserFilter::Inactive;
            in.query = u"anna"_s;
        });
    }
    void theListIsSearched()
    {
        QFETCH(ListUsers::Params, in);
        QFETCH(QStringList, names);
        IdentityHouse house;
        const qint64 soon = house.clock.nowMs() + minuteMs;
        const auto make = [&](const QString &name, const QString &shown, const QString &email,
                              const QList<RoleGrant> &grants) {
            CreateUser::Params params{name, shown, {}, house.password, {}, u"en"_s, email, grants, {}};
            const auto made = house.node->call<CreateUser>(house.root, params);
            if (!made)
                qFatal("no user");
            return *made;
        };
        const auto none = std::nullopt;
        make(u"anna"_s, u"Anna Żółć"_s, {}, {{u"LEAD"_s, {u"north"_s}, none}, {u"OPERATOR"_s, {u"south"_s}, soon}});
        const User boris = make(u"Boris_1"_s, {}, {}, {{u"LEAD"_s, {u"south"_s}, none}});
        make(u"cyd"_s, {}, u"Cyd@Example.org"_s, {{u"OPERATOR"_s, {}, none}});
        ACCEPTED(house.node->call<SetUserActive>(house.root, {boris.id, false}));
        house.clock.advanceMs(minuteMs);
        const auto found = house.node->call<ListUsers>(house.root, in);
        ACCEPTED(found);
        QCOMPARE(namesOf(found), names);
        QCOMPARE(found->counts.all, 4);
        QCOMPARE(found->counts.active, 3);
        QCOMPARE(found->counts.inactive, 1);
    }

    void theListIsPaged()
    {
        IdentityHouse house;
        for (const char *name : {"c", "a", "B", "d", "e"})
            house.createUser(QString::fromLatin1(name) + u'1');
        ListUsers::Params in;
        in.limit = 2;
        QStringList names;
        for (int page = 0; page < 3; ++page) {
            const auto reply = house.node->call<ListUsers>(house.root, in);
            ACCEPTED(reply);
            QCOMPARE(reply->users.size(), 2);
            QCOMPARE(reply->nextCursor.has_value(), page < 2);
            names += namesOf(reply);
            in.cursor = reply->nextCursor.value_or(QString());
        }
        QCOMPARE(names, (QStringList{u"a1"_s, u"B1"_s, u"c1"_s, u"d1"_s, u"e1"_s, u"root"_s}));
    }

    void whoWasShutOutIsShutOutAgainAfterARestore()
    {
        IdentityHouse house;
        const User ada = house.createUser(u"ada"_s);
        house.createUser(u"bob"_s);
        const auto revoked = house.enrol(u"Press 1"_s);
        const auto suspended = house.enrol(u"Press 2"_s);
        const auto key =
            house.node->call<CreateApiKey>(house.root, {u"reports"_s, {}, {}, {}, house.clock.nowMs() + 86'400'000});
        ACCEPTED(key);
        ACCEPTED(house.node->call<SetUserActive>(house.root, {ada.id, false}));
        ACCEPTED(house.node->call<RevokeTerminal>(house.root, {revoked.id}));
        ACCEPTED(house.node->call<SuspendTerminal>(house.root, {suspended.id}));
        ACCEPTED(house.node->call<RevokeApiKey>(house.root, {key->key.id}));
        const QJsonObject before = *house.node->executor->readNow<QJsonObject>(
            [](storage::ReadTransaction &tx) -> Result<QJsonObject> { return shutOut(tx); });
        // As they were in the backup.
        house.execute(u"UPDATE account SET active = 1"_s);
        house.execute(u"UPDATE terminal SET revoked_at_ms = NULL, suspended_at_ms = NULL"_s);
        house.execute(u"UPDATE api_key SET revoked_at_ms = NULL"_s);
        const auto again = [&] {
            return *house.node->executor->writeNow<QJsonObject>([&](storage::Transaction &tx) -> Result<QJsonObject> {
                return shutOutAgain(tx, before, house.clock.nowMs());
            });
        };
        const QJsonObject all{{u"accounts"_s, 1}, {u"terminals"_s, 1}, {u"suspendedTerminals"_s, 1}, {u"apiKeys"_s, 1}};
        QCOMPARE(again(), all);
        QCOMPARE(house.value(u"SELECT id FROM account WHERE active = 0"_s), ada.id.text());
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM account WHERE active = 1"_s), u"2"_s); // root and bob
        QCOMPARE(house.value(u"SELECT id FROM terminal WHERE revoked_at_ms IS NOT NULL"_s), revoked.id.text());
        QCOMPARE(house.value(u"SELECT id FROM terminal WHERE suspended_at_ms IS NOT NULL"_s), suspended.id.text());
        QCOMPARE(house.value(u"SELECT id FROM api_key WHERE revoked_at_ms IS NOT NULL"_s), key->key.id);
        const QJsonObject none{
            {u"accounts"_s, 0}, {u"terminals"_s, 0}, {u"suspendedTerminals"_s, 0}, {u"apiKeys"_s, 0}};
        QCOMPARE(again(), none);
    }

    void photos()
    {
        IdentityHouse house;
        const User anna = house.createUser(u"anna"_s);
        REFUSED(house.node->call<ReadUserPhoto>(house.root, {anna.id}), NotFound);
        ACCEPTED(house.node->call<SetUserPhoto>(house.root, {anna.id, png()}));
        QVERIFY(house.node->call<GetUser>(house.root, {anna.id})->hasPhoto);
        const Connection peer = signedIn(house, u"anna"_s);
        const auto photo = house.node->call<ReadUserPhoto>(peer, {anna.id});
        ACCEPTED(photo);
        QCOMPARE(photo->mediaType, u"image/png"_s);
        QCOMPARE(photo->photo, png());
        REFUSED(house.node->call<SetUserPhoto>(peer, {anna.id, png()}), PermissionDenied);
        // No picture in the audit trail.
        QVERIFY(!house.value(u"SELECT after_json FROM audit WHERE action = 'users.setPhoto'"_s)
                     .contains(QString::fromLatin1(png().toBase64())));
        ACCEPTED(house.node->call<SetUserPhoto>(house.root, {anna.id, {}}));
        QVERIFY(!house.node->call<GetUser>(house.root, {anna.id})->hasPhoto);
    }

    void whatIsNoPhoto_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");
        const int format = number(ErrorCode::FieldFormat);
        QTest::newRow("png") << png() << 0;
        QTest::newRow("as large as may be") << png(maxPhotoBytes) << 0;
        QTest::newRow("too large") << png(maxPhotoBytes + 1) << number(ErrorCode::FieldRange);
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0 and so on \xff\xd9") << 0;
        QTest::newRow("cut short") << png().chopped(1) << format;
        QTest::newRow("something behind it") << png() + "<script>" << format;
        QTest::newRow("half a jpeg") << QByteArray("\xff\xd8\xff\xe0") << format;
        QTest::newRow("gif") << QByteArray("GIF89a") << format;
        QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << format;
        QTest::newRow("nothing") << QByteArray() << format;
    }
    void whatIsNoPhoto()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, code);
        QCOMPARE(codeOf(photoType(file)), code);
    }

    void nothingAClientSaysAddsToHisRights()
    {
        IdentityHouse house;
        house.createUser(u"anna"_s);
        const Connection peer = house.connection();
        const auto answerTo = [&](const char *method, const QJsonObject &params) {
            std::optional<Result<QJsonValue>> answer;
            house.node->dispatcher.call({peer->caller(), peer}, QString::fromLatin1(method), params, newUuid7(1),
                                        [&](const Result<QJsonValue> &given) { answer = given; });
            [&] { QTRY_VERIFY(answer); }();
            return *answer;
        };
        QJsonObject login{{u"name"_s, u"anna"_s}, {u"password"_s, house.password}};
        for (const char *field : {"roles", "permissions", "role", "grants", "everything"}) {
            QJsonObject more = login;
            more.insert(QString::fromLatin1(field), QJsonArray{u"SUPERUSER"_s, u"users.manage"_s});
            REFUSED(answerTo("session.login", more), FieldUnknown);
        }
        for (const char *kind : {"ctl", "admin"}) { // a program's word for itself opens nothing
            login.insert(u"client"_s, QString::fromLatin1(kind));
            ACCEPTED(answerTo("session.login", login));
            REFUSED(house.node->call<ListUsers>(peer), PermissionDenied);
        }
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_identity_people.moc"
