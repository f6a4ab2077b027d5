#include "bag_yard.h"

#include <bag_import.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;

/// Who may do what by a file, on both engines.
class BagImportTest : public QObject
{
    Q_OBJECT

    struct Refusal
    {
        ErrorCode code;
        QString field;
    };
    /// Rows of parent, child, bill, area; what is refused of them.
    static QList<Refusal> import(BagYard &yard, const rpc::Caller &caller, const QList<QStringList> &rows,
                                 const QString &group = u"import"_s)
    {
        QList<Refusal> refused;
        const auto done = yard.executor->writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            PackingImport kind(*yard.service);
            const auto taker = kind.begin(tx, caller, group);
            for (qsizetype i = 0; i < rows.size(); ++i) {
                if (const auto effect = taker->take(i, rows[i]); !effect)
                    refused.append({effect.error().code, effect.error().field});
            }
            taker->finish([&](qint64, const Error &error) { refused.append({error.code, error.field}); });
            return refused.isEmpty() ? Result<Nothing>(Nothing{}) : Result<Nothing>(refuse(refused.first().code));
        });
        if (done.ok() != refused.isEmpty())
            qFatal("the import itself failed");
        return refused;
    }
    static Result<qint64> takeBack(BagYard &yard, const rpc::Caller &caller, const QString &group = u"import"_s)
    {
        return yard.executor->writeNow<qint64>([&](storage::Transaction &tx) {
            return PackingImport(*yard.service).undo(tx, caller, group, u"wrong file"_s, [](qint64, qint64) {
                return true;
            });
        });
    }
    static rpc::Caller at(const char *name, std::initializer_list<std::pair<const char *, const char *>> rights)
    {
        rpc::Caller out = BagYard::person(name, {"bags.read"});
        for (const auto &[right, area] : rights)
            out.permissions.add(BagYard::text(right), {BagYard::text(area)});
        return out;
    }

private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void shortParentsAreCompletedWhereTheRightIs()
    {
        BagYard yard;
        QVERIFY(yard.call<PackBag>({u"SB00009"_s, u"C0001"_s, u"north"_s}).ok());
        yard.openBill(u"B1"_s, 2, u"gate"_s);
        const QList<QStringList> rows{{u"SB00009"_s, {}, u"B1"_s, {}}};
        const auto refused = import(yard, at("hari", {{"bags.scan", "hall"}, {"bills.manage", "gate"}}), rows);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().code, ErrorCode::PermissionDenied);
        QCOMPARE(refused.first().field, u"parent"_s);
        QCOMPARE(yard.bag(u"SB00009"_s).state, WireBagState::Open);
        QVERIFY(import(yard, at("nora", {{"bags.scan", "north"}, {"bills.manage", "gate"}}), rows).isEmpty());
        QCOMPARE(yard.bag(u"SB00009"_s).bill, u"B1"_s);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM audit WHERE action = 'bags.complete' AND actor = 'nora'"_s), 1);
        // What is complete asks for the right of the bill alone, as by hand.
        yard.filled(u"SB00008"_s, 1);
        QVERIFY(import(yard, at("gina", {{"bags.scan", "gate"}, {"bills.manage", "gate"}}),
                       {{u"SB00008"_s, {}, u"B1"_s, {}}})
                    .isEmpty());
        QCOMPARE(yard.difference(), QString());
    }

    void takingBackAsksWhatTakingBackByHandAsks()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 1);
        yard.openBill(u"B1"_s, 2, u"gate"_s);
        const rpc::Caller gina = at("gina", {{"bills.manage", "gate"}});
        QVERIFY(import(yard, gina, {{u"SB00001"_s, {}, u"B1"_s, {}}}).isEmpty());
        const auto refused = takeBack(yard, at("hari", {{"bags.correct", "hall"}, {"bills.correct", "hall"}}));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
        QCOMPARE(takeBack(yard, gina).value(), 1);
        QVERIFY(!yard.bag(u"SB00001"_s).bill);
        QCOMPARE(yard.difference(), QString());
    }
};

QTEST_GUILESS_MAIN(BagImportTest)
#include "tst_bags_import.moc"
