#include <gemba/rpc/grants.h>

#include <rapidcheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using gemba::rpc::Grants;

namespace {

const QStringList permissions{u"a"_s, u"b"_s, u"c"_s};
const QStringList areas{u"north"_s, u"south"_s, u"west"_s};

Grants anyGrants()
{
    Grants out;
    for (const QString &permission : permissions) {
        const int how = *rc::gen::inRange(0, 9);
        if (how == 8)
            out.add(permission);
        QSet<QString> in;
        for (int i = 0; i < areas.size(); ++i) {
            if (how & (1 << i))
                in.insert(areas.at(i));
        }
        if (how < 8)
            out.add(permission, in);
    }
    return out;
}

/// Every place, that of objects without an area among them.
template <typename F>
void everywhereOf(F check)
{
    for (const QString &permission : permissions) {
        for (const QString &area : areas + QStringList{QString(), u"a new hall"_s})
            check(permission, area);
    }
}

} // namespace

class GrantsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsHeld()
    {
        Grants grants{u"a"_s};
        grants.add(u"b"_s, {u"north"_s});
        grants.add(u"b"_s, {u"south"_s, QString()});
        grants.add(u"c"_s, {});
        QCOMPARE(grants.names(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(grants.everywhere(u"a"_s) && grants.in(u"a"_s, u"west"_s) && grants.in(u"a"_s, QString()));
        QVERIFY(!grants.everywhere(u"b"_s) && grants.anywhere(u"b"_s));
        QVERIFY(grants.in(u"b"_s, u"north"_s) && grants.in(u"b"_s, u"south"_s) && !grants.in(u"b"_s, u"west"_s));
        // Without an area there is nothing that a scoped holder could point at.
        QVERIFY(!grants.in(u"b"_s, QString()));
        QVERIFY(!grants.anywhere(u"c"_s));

        grants.add(u"b"_s);
        QVERIFY(grants.everywhere(u"b"_s) && grants.areasOf(u"b"_s).isEmpty());
        grants.add(u"b"_s, {u"north"_s}); // nothing to add
        QVERIFY(grants.everywhere(u"b"_s));
        grants.remove(u"b"_s);
        QCOMPARE(grants, Grants{u"a"_s});
        grants.clear();
        QVERIFY(grants.isEmpty());
    }

    void coverAndCommonAreWhatTheyReach()
    {
        QVERIFY(rc::check([] {
            const Grants a = anyGrants();
            const Grants b = anyGrants();
            const Grants both = a.common(b);
            bool within = true;
            everywhereOf([&](const QString &permission, const QString &area) {
                const bool inA = a.in(permission, area);
                const bool inB = b.in(permission, area);
                RC_ASSERT(both.in(permission, area) == (inA && inB));
                within = within && (inA || !inB);
            });
            RC_ASSERT(a.cover(b) == within);
            RC_ASSERT(a.cover(both) && b.cover(both));
            RC_ASSERT(a.common(a) == a);
        }));
    }
};

QTEST_GUILESS_MAIN(GrantsTest)
#include "tst_rpc_grants.moc"
