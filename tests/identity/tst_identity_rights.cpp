#include <built_in_roles.h>
#include <reach.h>

#include <rapidcheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

const QStringList permissions{u"alarms.acknowledge"_s, u"alarms.shelve"_s, u"users.manage"_s};
const QStringList areas{u"north"_s, u"south"_s, u"west"_s};
constexpr qint64 now = 1'000;

Role roleOf(const char *name, const QStringList &granted, int minutes = 60, bool secondFactor = false)
{
    Role role;
    role.name = QString::fromLatin1(name);
    role.permissions = granted;
    role.sessionMinutes = minutes;
    role.idleMinutes = minutes / 2;
    role.absoluteMinutes = minutes * 8;
    role.needsSecondFactor = secondFactor;
    return role;
}

const RoleBook book{{u"ACK"_s, roleOf("ACK", {u"alarms.acknowledge"_s}, 30)},
                    {u"LEAD"_s, roleOf("LEAD", {u"alarms.acknowledge"_s, u"alarms.shelve"_s}, 60)},
                    {u"CHIEF"_s, roleOf("CHIEF", permissions, 120, true)},
                    {u"GUEST"_s, roleOf("GUEST", {}, 240)}};

template <typename T>
T anyOf(const QList<T> &list)
{
    return list.at(*rc::gen::inRange<int>(0, static_cast<int>(list.size())));
}

Holdings anyHoldings()
{
    Holdings held;
    const QStringList names = book.keys() + QStringList{u"GONE"_s};
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
        RoleGrant grant{anyOf(names), {}, std::nullopt};
        for (const QString &area : areas) {
            if (*rc::gen::inRange(0, 3) == 0)
                grant.areas.append(area);
        }
        if (*rc::gen::inRange(0, 2) == 0)
            grant.endsAtMs = now + *rc::gen::inRange(-3, 4);
        held.grants.append(grant);
    }
    for (const QString &permission : permissions) {
        if (*rc::gen::inRange(0, 6) == 0)
            held.excluded.append(permission);
    }
    return held;
}

/// The rule as one would say it, place by place.
bool isHeld(const Holdings &held, const QString &permission, const QString &area, qint64 atMs)
{
    if (held.excluded.contains(permission))
        return false;
    return std::any_of(held.grants.begin(), held.grants.end(), [&](const RoleGrant &grant) {
        return book.value(grant.role).permissions.contains(permission) && (!grant.endsAtMs || *grant.endsAtMs > atMs) &&
               (grant.areas.isEmpty() || grant.areas.contains(area));
    });
}

rpc::Caller callerWith(const rpc::Grants &grants)
{
    rpc::Caller caller;
    caller.user = UserId(u"boss"_s);
    caller.permissions = grants;
    return caller;
}

} // namespace

Q_DECLARE_METATYPE(gemba::identity::Holdings)

/// What somebody may do, from what he was given.
class RightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rightsAreTheUnionLessTheExclusions_data()
    {
        QTest::addColumn<Holdings>("held");
        QTest::addColumn<QStringList>("everywhere");
        QTest::addColumn<QStringList>("inNorth");
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<qint64>("changeAtMs"); // -1: never
        const QString ack = u"alarms.acknowledge"_s;
        const QString shelve = u"alarms.shelve"_s;
        const auto row = [](const char *name, const Holdings &held, const QStringList &everywhere,
                            const QStringList &inNorth, const QStringList &roles, int minutes, qint64 changeAtMs) {
            QTest::newRow(name) << held << everywhere << inNorth << roles << minutes << changeAtMs;
        };
        const auto none = std::nullopt;
        row("nothing", {}, {}, {}, {}, 30, -1);
        row("one role", {{{u"ACK"_s, {}, none}}, {}}, {ack}, {ack}, {u"ACK"_s}, 30, -1);
        row("two roles: the shorter time", {{{u"LEAD"_s, {}, none}, {u"ACK"_s, {}, none}}, {}}, {ack, shelve},
            {ack, shelve}, {u"ACK"_s, u"LEAD"_s}, 30, -1);
        row("a role that grants nothing has a time", {{{u"GUEST"_s, {}, none}}, {}}, {}, {}, {u"GUEST"_s}, 240, -1);
        row("in one area", {{{u"LEAD"_s, {u"north"_s}, none}}, {}}, {}, {ack, shelve}, {u"LEAD"_s}, 60, -1);
        row("in another", {{{u"LEAD"_s, {u"south"_s}, none}}, {}}, {}, {}, {u"LEAD"_s}, 60, -1);
        row("one everywhere, one in an area", {{{u"ACK"_s, {}, none}, {u"LEAD"_s, {u"north"_s}, none}}, {}}, {ack},
            {ack, shelve}, {u"ACK"_s, u"LEAD"_s}, 30, -1);
        row("ended", {{{u"LEAD"_s, {}, now}}, {}}, {}, {}, {}, 30, -1);
        row("ends next", {{{u"LEAD"_s, {}, now + 5}, {u"ACK"_s, {}, now + 9}}, {}}, {ack, shelve}, {ack, shelve},
            {u"ACK"_s, u"LEAD"_s}, 30, now + 5);
        row("kept back", {{{u"LEAD"_s, {}, none}}, {shelve}}, {ack}, {ack}, {u"LEAD"_s}, 60, -1);
        row("no such role", {{{u"GONE"_s, {}, none}}, {}}, {}, {}, {}, 30, -1);
    }
    void rightsAreTheUnionLessTheExclusions()
    {
        QFETCH(Holdings, held);
        QFETCH(QStringList, everywhere);
        QFETCH(QStringList, inNorth);
        QFETCH(QStringList, roles);
        QFETCH(int, minutes);
        QFETCH(qint64, changeAtMs);
        const Rights rights = rightsFrom(book, held, now);
        QStringList foundEverywhere;
        QStringList foundInNorth;
        for (const QString &permission : permissions) {
            if (rights.grants.everywhere(permission))
                foundEverywhere.append(permission);
            if (rights.grants.in(permission, u"north"_s))
                foundInNorth.append(permission);
        }
        QCOMPARE(foundEverywhere, everywhere);
        QCOMPARE(foundInNorth, inNorth);
        QCOMPARE(rights.roles, roles);
        QCOMPARE(rights.limits.sessionMinutes, minutes);
        QCOMPARE(rights.changeAtMs.value_or(-1), changeAtMs);
        QCOMPARE(rights.needsSecondFactor, roles.contains(u"CHIEF"_s));
    }

    void nothingIsGrantedThatNobodyGave()
    {
        QVERIFY(rc::check([] {
            const Holdings held = anyHoldings();
            const AccountRights account(std::make_shared<const RoleBook>(book), held, now);
            // As time goes on the account's rights follow by themselves.
            for (const qint64 atMs : {now, now + 1, now + 2, now + 4}) {
                const Rights rights = account.at(atMs);
                for (const QString &permission : permissions) {
                    for (const QString &area : areas + QStringList{QString(), u"elsewhere"_s})
                        RC_ASSERT(rights.grants.in(permission, area) == isHeld(held, permission, area, atMs));
                }
                if (rights.changeAtMs)
                    RC_ASSERT(*rights.changeAtMs > atMs);
            }
        }));
    }

    void moreNeverTakesAway()
    {
        QVERIFY(rc::check([] {
            Holdings held = anyHoldings();
            const rpc::Grants before = rightsFrom(book, held, now).grants;
            held.grants.append(anyHoldings().grants);
            const rpc::Grants more = rightsFrom(book, held, now).grants;
            RC_ASSERT(more.cover(before));
            held.excluded.append(anyHoldings().excluded);
            RC_ASSERT(more.cover(rightsFrom(book, held, now).grants));
            // However it is turned, nobody comes further than his grants reach.
            RC_ASSERT(reachOf(book, held.grants).cover(more));
        }));
    }

    void everyRightSaysWhereItComesFrom()
    {
        QVERIFY(rc::check([] {
            const Holdings held = anyHoldings();
            const rpc::Grants grants = rightsFrom(book, held, now).grants;
            QStringList named;
            for (const EffectiveRight &right : explain(book, held, now)) {
                RC_ASSERT(!right.sources.isEmpty());
                for (const RoleGrant &source : right.sources) {
                    RC_ASSERT(held.grants.contains(source));
                    RC_ASSERT(book.value(source.role).permissions.contains(right.permission));
                }
                RC_ASSERT(right.everywhere == grants.everywhere(right.permission));
                RC_ASSERT(QSet<QString>(right.areas.begin(), right.areas.end()) == grants.areasOf(right.permission));
                RC_ASSERT(right.excluded == !grants.anywhere(right.permission));
                if (!right.excluded)
                    named.append(right.permission);
            }
            RC_ASSERT(named == grants.names());
        }));
    }

    void nobodyReachesFurtherThanHimself()
    {
        QVERIFY(rc::check([] {
            const Holdings own = anyHoldings();
            const Holdings theirs = anyHoldings();
            const rpc::Caller boss = callerWith(rightsFrom(book, own, now).grants);
            if (!checkReach(boss, book, theirs.grants, u"grants"_s).ok())
                return;
            // Whatever the other can ever do, and wherever, the boss can do now, and he manages people there.
            RC_ASSERT(boss.permissions.cover(rightsFrom(book, theirs, now - 100).grants));
            for (const RoleGrant &grant : theirs.grants) {
                for (const QString &area : grant.areas.isEmpty() ? QStringList{u"elsewhere"_s} : grant.areas)
                    RC_ASSERT(boss.mayIn(permission::manageUsers, area));
            }
        }));
    }

    void builtInRolesAreWithinWhatTheStandardAllows()
    {
        QStringList all{u"alarms.acknowledge"_s, u"new.thing"_s, u"users.manage"_s};
        const QHash<QString, int> minutes{
            {u"OPERATOR"_s, 30}, {u"ADMIN"_s, 60}, {u"SUPERUSER"_s, 120}, {u"SERWISANT"_s, 240}};
        const QStringList withSecondFactor{u"SERWISANT"_s, u"ADMIN"_s, u"SUPERUSER"_s};
        QStringList names;
        for (const Role &role : builtInRoles(all)) {
            names.append(role.name);
            QVERIFY(role.builtIn && !role.edited && !role.title.isEmpty());
            QVERIFY(role.idleMinutes <= 60 && role.absoluteMinutes <= 24 * 60);
            QVERIFY(role.idleMinutes <= role.sessionMinutes && role.sessionMinutes <= role.absoluteMinutes);
            QCOMPARE(role.sessionMinutes, minutes.value(role.name, role.sessionMinutes));
            QCOMPARE(role.needsSecondFactor, withSecondFactor.contains(role.name));
            // A permission of a new version is nobody's but the superuser's until a role is given it.
            QCOMPARE(role.permissions.contains(u"new.thing"_s), role.name == "SUPERUSER"_L1);
            QCOMPARE(role.grantsAll, role.name == "SUPERUSER"_L1);
            for (const QString &permission : role.permissions)
                QVERIFY(all.contains(permission));
        }
        QCOMPARE(names, (QStringList{u"OPERATOR"_s, u"DISPATCHER"_s, u"BILLER"_s, u"LEAD"_s, u"SERWISANT"_s, u"ADMIN"_s,
                                     u"SUPERUSER"_s, u"AUDITOR"_s}));
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_identity_rights.moc"
