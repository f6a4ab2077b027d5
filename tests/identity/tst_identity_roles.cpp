#include "identity_house.h"

#include <people_contract.h>
#include <roles_contract.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

/// Roles as rows: made, changed, brought back and removed, with a history.
class RolesTest : public QObject
{
    Q_OBJECT

    static RoleDraft draft(const QString &name, const QStringList &permissions, qint64 expectedVersion = 0)
    {
        RoleDraft in;
        in.role = name;
        in.permissions = permissions;
        in.expectedVersion = expectedVersion;
        in.reason = u"because"_s;
        return in;
    }
    static Role stored(IdentityHouse &house, const QString &name)
    {
        const auto reply = house.node->call<ListRoles>(house.root);
        for (const Role &role : reply->roles) {
            if (role.name == name)
                return role;
        }
        return {};
    }
    static Connection signedIn(IdentityHouse &house, const QString &name)
    {
        const Connection connection = house.connection(u"192.0.2.30"_s);
        if (!house.node->login(connection, name, house.password))
            qFatal("cannot sign in");
        return connection;
    }

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void builtInRolesAreThere()
    {
        IdentityHouse house;
        const auto reply = house.node->call<ListRoles>(house.root);
        ACCEPTED(reply);
        QStringList names;
        for (const Role &role : reply->roles) {
            names.append(role.name);
            QVERIFY(role.builtIn && !role.edited);
            QCOMPARE(role.version, 1);
        }
        names.sort();
        QCOMPARE(names, (QStringList{u"ADMIN"_s, u"AUDITOR"_s, u"BILLER"_s, u"DISPATCHER"_s, u"LEAD"_s, u"OPERATOR"_s,
                                     u"SERWISANT"_s, u"SUPERUSER"_s}));
        QCOMPARE(reply->holders.value(u"SUPERUSER"_s), 1);
        const auto catalogue = house.node->call<ListPermissions>(house.root);
        ACCEPTED(catalogue);
        QStringList all;
        for (const PermissionInfo &permission : catalogue->permissions) {
            all.append(permission.name);
            QVERIFY(!permission.methods.isEmpty() || !permission.topics.isEmpty());
            QCOMPARE(permission.group, permission.name.section(u'.', 0, 0));
        }
        QVERIFY(all.contains(u"roles.manage"_s) && all.contains(u"users.manage"_s));
        QCOMPARE(stored(house, u"SUPERUSER"_s).permissions, all);
        // Nothing changes by starting again.
        house.restart();
        QCOMPARE(stored(house, u"ADMIN"_s).version, 1);
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM role_version"_s), u"8"_s);
    }

    void aNewPermissionReachesTheRolesThatNobodyEdited()
    {
        IdentityHouse house;
        // As a database of a version before that had no sessions.manage.
        const auto forget = [&] {
            house.execute(u"DELETE FROM role_permission WHERE permission = 'sessions.manage'"_s);
            house.restart();
        };
        RoleDraft longer = draft(u"OPERATOR"_s, {}, 1);
        longer.sessionMinutes = 45;
        ACCEPTED(house.node->call<SaveRole>(house.root, longer));
        forget();
        QVERIFY(stored(house, u"ADMIN"_s).permissions.contains(u"sessions.manage"_s));
        QCOMPARE(stored(house, u"ADMIN"_s).version, 2);
        QVERIFY(stored(house, u"SUPERUSER"_s).permissions.contains(u"sessions.manage"_s));
        QCOMPARE(stored(house, u"OPERATOR"_s).sessionMinutes, 45);

        QStringList less = stored(house, u"ADMIN"_s).permissions;
        less.removeAll(u"terminals.manage"_s);
        RoleDraft fewer = draft(u"ADMIN"_s, less, 2);
        const auto withoutCode = house.node->call<SaveRole>(house.root, fewer);
        REFUSED(withoutCode, StateConflict); // whom it binds could otherwise free himself
        QCOMPARE(withoutCode.error().field, u"needsSecondFactor"_s);
        fewer.needsSecondFactor = true;
        ACCEPTED(house.node->call<SaveRole>(house.root, fewer));
        forget();
        const Role admin = stored(house, u"ADMIN"_s);
        QVERIFY(admin.edited);
        QVERIFY(!admin.permissions.contains(u"sessions.manage"_s) &&
                !admin.permissions.contains(u"terminals.manage"_s));
        QVERIFY(stored(house, u"SUPERUSER"_s).permissions.contains(u"sessions.manage"_s));
    }

    void anOwnRoleLives()
    {
        IdentityHouse house;
        const auto made = house.node->call<SaveRole>(house.root, draft(u"WATCH"_s, {u"sessions.manage"_s}));
        ACCEPTED(made);
        QCOMPARE(made->version, 1);
        QVERIFY(!made->builtIn);
        const User eva = house.createUser(u"eva"_s, {u"WATCH"_s});
        const Connection peer = signedIn(house, u"eva"_s);
        ACCEPTED(house.node->call<ListSessions>(peer));

        // What it grants counts at once for who holds it.
        const auto emptied = house.node->call<SaveRole>(house.root, draft(u"WATCH"_s, {}, 1));
        ACCEPTED(emptied);
        REFUSED(house.node->call<ListSessions>(peer), PermissionDenied);
        REFUSED(house.node->call<SaveRole>(house.root, draft(u"WATCH"_s, {u"sessions.manage"_s}, 1)), VersionConflict);
        const auto back = house.node->call<RestoreRole>(house.root, {u"WATCH"_s, 1, 2});
        ACCEPTED(back);
        QCOMPARE(back->version, 3);
        QCOMPARE(back->permissions, QStringList{u"sessions.manage"_s});
        ACCEPTED(house.node->call<ListSessions>(peer));
        REFUSED(house.node->call<RestoreRole>(house.root, {u"WATCH"_s, 9, 3}), NotFound);

        const auto history = house.node->call<ListRoleVersions>(house.root, {u"WATCH"_s});
        ACCEPTED(history);
        QCOMPARE(history->versions.size(), 3);
        QCOMPARE(history->versions.first().version, 3);
        QCOMPARE(history->versions.last().savedBy, house.rootName);
        QCOMPARE(history->versions.last().reason, u"because"_s);
        QCOMPARE(history->versions.at(1).content.permissions, QStringList{});

        REFUSED(house.node->call<RemoveRole>(house.root, {u"WATCH"_s}), StateConflict);
        SaveUser::Params in;
        in.user = eva.id;
        in.expectedVersion = eva.version;
        in.grants = QList<RoleGrant>{};
        ACCEPTED(house.node->call<SaveUser>(house.root, in));
        ACCEPTED(house.node->call<RemoveRole>(house.root, {u"WATCH"_s}));
        REFUSED(house.node->call<RemoveRole>(house.root, {u"WATCH"_s}), NotFound);
        // A name that comes again goes on counting, so that no two states have one number.
        const auto again = house.node->call<SaveRole>(house.root, draft(u"WATCH"_s, {}));
        ACCEPTED(again);
        QCOMPARE(again->version, 4);
        QVERIFY(house.value(u"SELECT before_json FROM audit WHERE action = 'roles.remove'"_s)
                    .contains(u"sessions.manage"_s));
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<RoleDraft>("in");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, ErrorCode code, const char *field, auto change) {
            RoleDraft in = draft(u"WATCH"_s, {u"sessions.manage"_s});
            change(in);
            QTest::newRow(name) << in << number(code) << QString::fromLatin1(field);
        };
        row("small letters", ErrorCode::FieldFormat, "role", [](auto &in) { in.role = u"watch"_s; });
        row("begins with a digit", ErrorCode::FieldFormat, "role", [](auto &in) { in.role = u"1ST"_s; });
        row("no such permission", ErrorCode::FieldFormat, "permissions", [](auto &in) { in.permissions = {u"a.b"_s}; });
        row("never there", ErrorCode::NotFound, "expectedVersion", [](auto &in) { in.expectedVersion = 3; });
        row("there already", ErrorCode::VersionConflict, "expectedVersion", [](auto &in) { in.role = u"LEAD"_s; });
        row("idle beyond the standard", ErrorCode::FieldRange, "idleMinutes", [](auto &in) { in.idleMinutes = 61; });
        row("a day and more", ErrorCode::FieldRange, "absoluteMinutes", [](auto &in) { in.absoluteMinutes = 1'441; });
        row("longer than in all", ErrorCode::FieldRange, "sessionMinutes", [](auto &in) {
            in.sessionMinutes = 60;
            in.absoluteMinutes = 30;
        });
        row("the superuser's rights", ErrorCode::StateConflict, "permissions", [](auto &in) {
            in.role = u"SUPERUSER"_s;
            in.expectedVersion = 1;
        });
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(RoleDraft, in);
        QFETCH(int, code);
        QFETCH(QString, field);
        IdentityHouse house;
        const auto result = house.node->call<SaveRole>(house.root, in);
        QCOMPARE(codeOf(result), code);
        QCOMPARE(result.error().field, field);
    }

    void builtInRolesStay()
    {
        IdentityHouse house;
        REFUSED(house.node->call<RemoveRole>(house.root, {u"DISPATCHER"_s}), StateConflict);
        // The superuser's times are the site's to set.
        const Role superuser = stored(house, u"SUPERUSER"_s);
        RoleDraft in = draft(u"SUPERUSER"_s, superuser.permissions, 1);
        in.sessionMinutes = 45;
        in.needsSecondFactor = true;
        ACCEPTED(house.node->call<SaveRole>(house.root, in));
        house.restart();
        QCOMPARE(stored(house, u"SUPERUSER"_s).sessionMinutes, 45);
    }

    void nobodyMakesARoleThatReachesFurtherThanHimself()
    {
        IdentityHouse house;
        ACCEPTED(house.node->call<SaveRole>(house.root, draft(u"WATCH"_s, {u"sessions.manage"_s})));
        ACCEPTED(house.node->call<SaveRole>(house.root, draft(u"ROLES"_s, {u"roles.manage"_s, u"users.manage"_s})));
        house.createUser(u"rolf"_s, {u"ROLES"_s});
        const Connection rolf = signedIn(house, u"rolf"_s);
        ACCEPTED(house.node->call<SaveRole>(rolf, draft(u"MINE"_s, {u"users.manage"_s})));
        REFUSED(house.node->call<SaveRole>(rolf, draft(u"MORE"_s, {u"users.manage"_s, u"sessions.manage"_s})),
                PermissionDenied);
        REFUSED(house.node->call<SaveRole>(rolf, draft(u"WATCH"_s, {}, 1)), PermissionDenied);
        REFUSED(house.node->call<SaveRole>(rolf, draft(u"ROLES"_s, {u"roles.manage"_s, u"sessions.manage"_s}, 1)),
                PermissionDenied);
        REFUSED(house.node->call<RemoveRole>(rolf, {u"WATCH"_s}), PermissionDenied);
        REFUSED(house.node->call<RestoreRole>(rolf, {u"WATCH"_s, 1, 1}), PermissionDenied);
        ACCEPTED(house.node->call<RemoveRole>(rolf, {u"MINE"_s}));
    }

    void aPreviewTellsWhatWouldHappen()
    {
        IdentityHouse house;
        ACCEPTED(house.node->call<SaveRole>(house.root, draft(u"WATCH"_s, {u"sessions.manage"_s})));
        house.createUser(u"eva"_s, {u"WATCH"_s});
        house.createUser(u"ute"_s, {u"WATCH"_s, u"ADMIN"_s}); // keeps it by the other role
        const Connection peer = signedIn(house, u"eva"_s);
        const auto preview = house.node->call<PreviewRole>(house.root, {u"WATCH"_s, {u"terminals.manage"_s}});
        ACCEPTED(preview);
        QCOMPARE(preview->added, QStringList{u"terminals.manage"_s});
        QCOMPARE(preview->removed, QStringList{u"sessions.manage"_s});
        QCOMPARE(preview->people, 1);
        QCOMPARE(preview->signedIn, 1);
        QCOMPARE(preview->lastHolderLost, QStringList{});
        const auto less = house.node->call<PreviewRole>(house.root, {u"WATCH"_s, {}});
        QCOMPARE(less->people, 1);
        ACCEPTED(house.node->call<ListSessions>(peer)); // nothing was changed
    }
};

QTEST_GUILESS_MAIN(RolesTest)
#include "tst_identity_roles.moc"
