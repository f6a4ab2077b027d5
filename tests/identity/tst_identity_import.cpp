#include "identity_house.h"

#include <crypt.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

const auto kOld = u"the old system's password"_s;

QString bcrypt(const char *prefix, const QString &password)
{
    const auto data = std::make_unique<crypt_data>();
    const QByteArray setting = QByteArray(prefix) + "10$abcdefghijklmnopqrstuu";
    return QString::fromLatin1(crypt_r(password.toUtf8().constData(), setting.constData(), data.get()));
}

ImportedPerson person(const QString &name, const QString &hash)
{
    return {name, {}, {u"OPERATOR"_s}, u"en"_s, {}, hash};
}

} // namespace

/// People from another system, with the hashes of their passwords.
class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void hashesOfOthersWorkAndAreReplaced_data()
    {
        QTest::addColumn<QString>("hash");
        QTest::newRow("bcrypt 2a") << bcrypt("$2a$", kOld);
        QTest::newRow("bcrypt 2b") << bcrypt("$2b$", kOld);
        QTest::newRow("bcrypt 2y") << bcrypt("$2y$", kOld);
        QTest::newRow("SHA-256") << hashed(kOld);
        QTest::newRow("SHA-256, upper case") << hashed(kOld).toUpper();
        QTest::newRow("argon2id of another cost") << PasswordHasher(2 << 20, 2).hashNow(kOld);
    }
    void hashesOfOthersWorkAndAreReplaced()
    {
        QFETCH(QString, hash);
        IdentityHouse house;
        const auto reply = house.node->call<ImportUsers>(house.root, {{person(u"ada"_s, hash)}, false});
        ACCEPTED(reply);
        QCOMPARE(reply->lines.size(), 1);
        QCOMPARE(reply->lines[0].outcome, ImportOutcome::Created);
        const auto stored = [&] { return house.value(u"SELECT password_hash FROM account WHERE name = 'ada'"_s); };
        QVERIFY(!stored().contains(hashed(kOld), Qt::CaseInsensitive)); // no unsalted hash at rest
        const QString before = stored();
        REFUSED(house.node->login(house.connection(), u"ada"_s, u"wrong"_s), SignInFailed);
        REFUSED(house.node->login(house.connection(), u"ada"_s, hashed(kOld)), SignInFailed);
        QCOMPARE(stored(), before);
        ACCEPTED(house.node->login(house.connection(), u"ada"_s, kOld));
        QTRY_VERIFY(stored().startsWith(u"$argon2id$v=19$m=8,t=1"_s));
        ACCEPTED(house.node->login(house.connection(), u"ada"_s, kOld));
        REFUSED(house.node->login(house.connection(), u"ada"_s, u"wrong"_s), SignInFailed);
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE action = 'users.import' AND after_json LIKE '%$%'"_s),
                 u"0"_s);
    }
    void eachLineForItself()
    {
        IdentityHouse house;
        house.createUser(u"taken"_s);
        QList<ImportedPerson> people{person(u"one"_s, hashed(kOld)),   person(u"ONE"_s, hashed(kOld)),
                                     person(u"taken"_s, hashed(kOld)), person(u"two"_s, u"plain text"_s),
                                     person(u"three"_s, hashed(kOld)), person(u" "_s, hashed(kOld)),
                                     person(u"four"_s, hashed(kOld))};
        people[4].roles = {u"KING"_s};
        people[6].email = u"no address"_s;
        const QList<std::pair<ErrorCode, QString>> problems{{{}, {}},
                                                            {ErrorCode::AlreadyExists, u"name"_s},
                                                            {ErrorCode::AlreadyExists, u"name"_s},
                                                            {ErrorCode::FieldFormat, u"hash"_s},
                                                            {ErrorCode::FieldFormat, u"grants"_s},
                                                            {ErrorCode::FieldRange, u"name"_s},
                                                            {ErrorCode::FieldFormat, u"email"_s}};
        for (const bool dryRun : {true, false}) {
            const auto reply = house.node->call<ImportUsers>(house.root, {people, dryRun});
            ACCEPTED(reply);
            QCOMPARE(reply->lines.size(), people.size());
            QCOMPARE(reply->lines[0].outcome, dryRun ? ImportOutcome::WouldCreate : ImportOutcome::Created);
            for (qsizetype i = 1; i < people.size(); ++i) {
                QCOMPARE(reply->lines[i].line, i + 1);
                QCOMPARE(reply->lines[i].outcome, ImportOutcome::Refused);
                QCOMPARE(*reply->lines[i].code, number(problems[i].first));
                QCOMPARE(*reply->lines[i].field, problems[i].second);
                QVERIFY(!reply->lines[i].detail->contains(u"plain text"_s));
            }
            QCOMPARE(house.value(u"SELECT COUNT(*) FROM account"_s), dryRun ? u"2"_s : u"3"_s);
        }
    }
    void nobodyReachesHigherByImporting()
    {
        IdentityHouse house;
        house.createUser(u"boss"_s, {u"ADMIN"_s});
        house.createUser(u"ada"_s);
        const Connection boss = house.connection();
        ACCEPTED(house.node->login(boss, u"boss"_s, house.password));
        ImportedPerson eve = person(u"eve"_s, hashed(kOld));
        eve.roles = {u"SUPERUSER"_s};
        const auto reply = house.node->call<ImportUsers>(boss, {{eve}, false});
        ACCEPTED(reply);
        QCOMPARE(*reply->lines[0].code, number(ErrorCode::PermissionDenied));
        const Connection ada = house.connection();
        ACCEPTED(house.node->login(ada, u"ada"_s, house.password));
        REFUSED(house.node->call<ImportUsers>(ada, {{person(u"eve"_s, hashed(kOld))}, false}), PermissionDenied);
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_identity_import.moc"
