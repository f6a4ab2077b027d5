#include "identity_house.h"

#include <people_exchange.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;
using exchange::Cells;
using exchange::RowEffect;

namespace {

struct Files : IdentityHouse
{
    std::vector<std::unique_ptr<exchange::Exchanged>> kinds =
        exchanged(node->service.people(), node->service.roles(), clock);

    exchange::Exchanged &kind(const QString &name)
    {
        return **std::find_if(kinds.begin(), kinds.end(), [&](const auto &kind) { return kind->name() == name; });
    }
    Result<RowEffect> take(const QString &what, const Cells &row, const std::optional<rpc::Caller> &caller = {})
    {
        return node->executor->writeNow<RowEffect>(
            [&](storage::Transaction &tx) { return kind(what).take(tx, caller.value_or(root->caller()), row); });
    }
    QList<Cells> rows(const QString &what)
    {
        return *node->executor->readNow<QList<Cells>>(
            [&](storage::ReadTransaction &tx) -> Result<QList<Cells>> { return kind(what).rows(tx, root->caller()); });
    }
    Cells row(const QString &what, const QString &column, const QString &value)
    {
        for (const Cells &row : rows(what)) {
            if (row.value(column) == value)
                return row;
        }
        return {};
    }
};

QString fieldOf(const Result<RowEffect> &taken)
{
    return taken ? u"taken"_s : taken.error().field;
}

QString effectOf(const Result<RowEffect> &taken)
{
    if (!taken)
        return taken.error().field + u": "_s + taken.error().detail;
    return *taken == RowEffect::Created ? u"created"_s : *taken == RowEffect::Updated ? u"updated"_s : u"other"_s;
}

} // namespace

/// People and roles as rows of a file.
class IdentityExchangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void grantsAreOneCell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QList<RoleGrant>>("grants");
        const qint64 end = QDateTime(QDate(2026, 12, 31), QTime(22, 0), Qt::UTC).toMSecsSinceEpoch();
        QTest::newRow("none") << QString() << QList<RoleGrant>{};
        QTest::newRow("everywhere") << u"LEAD"_s << QList<RoleGrant>{{u"LEAD"_s, {}, {}}};
        QTest::newRow("two, one lent") << u"LEAD; OPERATOR@press|hall 2 until 2026-12-31T22:00:00.000Z"_s
                                       << QList<RoleGrant>{{u"LEAD"_s, {}, {}},
                                                           {u"OPERATOR"_s, {u"press"_s, u"hall 2"_s}, end}};
        QTest::newRow("an area with signs")
            << u"LEAD@50%25 %7C a%3Bb"_s << QList<RoleGrant>{{u"LEAD"_s, {u"50% | a;b"_s}, {}}};
    }
    void grantsAreOneCell()
    {
        QFETCH(QString, cell);
        QFETCH(QList<RoleGrant>, grants);
        QCOMPARE(grantsCell(grants), cell);
        QCOMPARE(*grantsFromCell(cell), grants);
    }

    void aCellThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("no role") << u"@press"_s;
        QTest::newRow("no area") << u"LEAD@"_s;
        QTest::newRow("no time") << u"LEAD until tomorrow"_s;
    }
    void aCellThatMakesNoSenseIsRefused()
    {
        QFETCH(QString, cell);
        const auto grants = grantsFromCell(cell);
        REFUSED(grants, FieldFormat);
        QCOMPARE(grants.error().field, u"roles"_s);
    }

    void whatIsExportedIsUnchanged()
    {
        Files files;
        files.createUser(u"eva"_s, {u"OPERATOR"_s, u"LEAD"_s});
        for (const QString &what : {u"users"_s, u"roles"_s}) {
            const auto rows = files.rows(what);
            QVERIFY(rows.size() >= 2);
            for (const Cells &row : rows) {
                const auto again = files.take(what, row);
                QVERIFY2(again, qPrintable(again ? QString() : again.error().field + again.error().detail));
                QCOMPARE(*again, RowEffect::Unchanged);
            }
        }
    }

    void peopleAreMadeAndChanged()
    {
        Files files;
        QCOMPARE(effectOf(files.take(u"users"_s, {{u"name"_s, u"mia"_s},
                                                  {u"display_name"_s, u"Mia Nowak"_s},
                                                  {u"email"_s, u"mia@works.test"_s},
                                                  {u"roles"_s, u"OPERATOR@press"_s}})),
                 u"created"_s);
        // Nobody knows a password of hers, so none lets her in.
        const Connection door = files.connection();
        REFUSED(files.node->login(door, u"mia"_s, QString()), FieldRange);
        REFUSED(files.node->login(door, u"mia"_s, files.password), SignInFailed);

        QCOMPARE(effectOf(files.take(u"users"_s, {{u"name"_s, u"MIA"_s}, {u"active"_s, u"false"_s}})), u"updated"_s);
        const Cells row = files.row(u"users"_s, u"name"_s, u"mia"_s);
        QCOMPARE(row.value(u"display_name"_s), u"Mia Nowak"_s); // a column that is not there stays
        QCOMPARE(row.value(u"roles"_s), u"OPERATOR@press"_s);
        QCOMPARE(row.value(u"active"_s), u"false"_s);
        QCOMPARE(files.value(u"SELECT COUNT(*) FROM audit WHERE action LIKE 'users.%'"_s), u"2"_s);
    }

    void rolesAreMadeAndChanged()
    {
        Files files;
        QCOMPARE(effectOf(files.take(u"roles"_s, {{u"role"_s, u"WATCH"_s}, {u"permissions"_s, u"sessions.manage"_s}})),
                 u"created"_s);
        QCOMPARE(effectOf(files.take(u"roles"_s, {{u"role"_s, u"WATCH"_s}, {u"second_factor"_s, u"true"_s}})),
                 u"updated"_s);
        const Cells row = files.row(u"roles"_s, u"role"_s, u"WATCH"_s);
        QCOMPARE(row.value(u"permissions"_s), u"sessions.manage"_s);
        QCOMPARE(row.value(u"second_factor"_s), u"true"_s);
    }

    void aBadRowNamesItsColumn_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Cells>("row");
        QTest::addColumn<QString>("column");
        const auto person = [](const QString &column, const QString &value) {
            Cells row{{u"name"_s, u"mia"_s}, {u"roles"_s, u"OPERATOR"_s}};
            row.insert(column, value);
            return row;
        };
        QTest::newRow("no such role") << u"users"_s << person(u"roles"_s, u"CAPTAIN"_s) << u"roles"_s;
        QTest::newRow("no role") << u"users"_s << person(u"roles"_s, QString()) << u"roles"_s;
        QTest::newRow("no address") << u"users"_s << person(u"email"_s, u"mia"_s) << u"email"_s;
        QTest::newRow("no word for it") << u"users"_s << person(u"active"_s, u"perhaps"_s) << u"active"_s;
        QTest::newRow("no such permission")
            << u"roles"_s << Cells{{u"role"_s, u"WATCH"_s}, {u"permissions"_s, u"all.of.it"_s}} << u"permissions"_s;
        QTest::newRow("too short a session")
            << u"roles"_s << Cells{{u"role"_s, u"WATCH"_s}, {u"session_minutes"_s, u"1"_s}} << u"session_minutes"_s;
        QTest::newRow("the one that grants all")
            << u"roles"_s << Cells{{u"role"_s, u"SUPERUSER"_s}, {u"permissions"_s, u"users.manage"_s}}
            << u"permissions"_s;
    }
    void aBadRowNamesItsColumn()
    {
        QFETCH(QString, what);
        QFETCH(Cells, row);
        QFETCH(QString, column);
        Files files;
        QCOMPARE(fieldOf(files.take(what, row)), column);
    }

    void aFileReachesNoFurtherThanItsBringer()
    {
        Files files;
        files.createUser(u"ada"_s, {u"ADMIN"_s});
        const Connection ada = files.connection();
        ACCEPTED(files.node->login(ada, u"ada"_s, files.password));
        const auto taken = files.take(u"users"_s, {{u"name"_s, u"mia"_s}, {u"roles"_s, u"SUPERUSER"_s}}, ada->caller());
        REFUSED(taken, PermissionDenied);
        QCOMPARE(taken.error().field, u"roles"_s);
        QVERIFY(files.row(u"users"_s, u"name"_s, u"mia"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(IdentityExchangeTest)
#include "tst_identity_exchange.moc"
