// The vault: what it refuses to open, and a rotation that may die at any moment.

#include <gemba/core/log.h>
#include <gemba/test/child_process.h>
#include <gemba/test/patience.h>
#include <gemba/test/test_database.h>
#include <gemba/vault/vault_service.h>

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::vault;
using storage::Transaction;

namespace {

const Column kSecret{u"thing"_s, u"secret"_s, u"id"_s};
const Column kOther{u"other"_s, u"token"_s, u"name"_s};
const QString kTables = u"CREATE TABLE thing (id TEXT PRIMARY KEY, secret TEXT NOT NULL);\n"
                        "CREATE TABLE other (name TEXT PRIMARY KEY, token TEXT);\n"_s;

QByteArray secretOf(const QString &row)
{
    return "secret of " + row.toUtf8();
}

/// One server's vault on a database.
struct Desk
{
    Desk(const storage::DatabaseOptions &options, const QString &keyFile)
        : executor(options, clock)
        , vault(keyFile, clock)
        , service(executor, vault)
    {
        service.watch(kSecret);
        service.watch(kOther);
    }
    void fill(int rows)
    {
        const auto done = executor.writeNow<void>([&](Transaction &tx) -> Result<void> {
            for (int i = 0; i < rows; ++i) {
                const QString id = u"row %1"_s.arg(i, 4, 10, QLatin1Char('0'));
                tx.execute(u"INSERT INTO thing (id, secret) VALUES (?, ?)"_s,
                           {id, vault.seal(secretOf(id), kSecret, id)});
            }
            tx.execute(u"INSERT INTO other (name, token) VALUES ('none', NULL), ('empty', ''), ('full', ?)"_s,
                       {vault.seal("token", kOther, u"full"_s)});
            return {};
        });
        if (!done)
            qFatal("cannot fill: %s", qPrintable(done.error().detail));
    }
    Result<RotateVault::Reply> rotate()
    {
        std::optional<Result<RotateVault::Reply>> answer;
        service.rotate(rpc::Caller::system(), [&](Result<RotateVault::Reply> reply) { answer = std::move(reply); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60'000))
            qFatal("no answer");
        return *answer;
    }
    /// Rows that do not open to what was put into them.
    int broken()
    {
        return *executor.readNow<int>([&](storage::ReadTransaction &tx) -> Result<int> {
            int wrong = 0;
            const auto rows = tx.select(u"SELECT id, secret FROM thing"_s);
            for (qsizetype i = 0; i < rows.count(); ++i) {
                const auto secret = vault.open(rows.text(i, 1), kSecret, rows.text(i, 0));
                wrong += !secret || *secret != secretOf(rows.text(i, 0));
            }
            return wrong;
        });
    }
    QList<VaultKey> keys()
    {
        return executor.readNow<VaultStatus::Reply>([&](storage::ReadTransaction &tx) { return service.status(tx); })
            ->keys;
    }
    void run(const QString &sql, const QVariantList &binds = {})
    {
        if (!executor.writeNow<void>([&](Transaction &tx) -> Result<void> {
                tx.execute(sql, binds);
                return {};
            }))
            qFatal("refused: %s", qPrintable(sql));
    }

    SystemClock clock;
    storage::Executor executor;
    Vault vault;
    VaultService service;
};

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    QString newKeyFile() { return m_folder.filePath(u"ring-%1"_s.arg(++m_files)); }

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }
    // What cannot be opened is logged; here that is the point.
    void initTestCase()
    {
        log::setSink([](const log::Record &) {});
    }

    void aValueOpensInItsOwnPlaceOnly_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QString>("row");
        QTest::addColumn<bool>("opens");
        QTest::newRow("its own") << kSecret << u"7"_s << true;
        QTest::newRow("another row") << kSecret << u"8"_s << false;
        QTest::newRow("no row") << kSecret << QString() << false;
        QTest::newRow("another column") << Column{u"thing"_s, u"token"_s, u"id"_s} << u"7"_s << false;
        QTest::newRow("another table") << Column{u"things"_s, u"secret"_s, u"id"_s} << u"7"_s << false;
        QTest::newRow("the same letters, split elsewhere")
            << Column{u"thin"_s, u"gsecret"_s, u"id"_s} << u"7"_s << false;
    }
    void aValueOpensInItsOwnPlaceOnly()
    {
        QFETCH(Column, column);
        QFETCH(QString, row);
        QFETCH(bool, opens);
        const SystemClock clock;
        const Vault vault(newKeyFile(), clock);
        const auto secret = vault.open(vault.seal("the secret", kSecret, u"7"_s), column, row);
        QCOMPARE(secret.ok(), opens);
        if (opens)
            QCOMPARE(*secret, QByteArray("the secret"));
        else
            QCOMPARE(secret.error().code, ErrorCode::SealBroken);
    }
    void everyAlteredByteIsFoundOut()
    {
        const SystemClock clock;
        const Vault vault(newKeyFile(), clock);
        const QString sealed = vault.seal("x", kSecret, u"7"_s);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QString altered = sealed;
            altered[i] = altered[i] == u'A' ? u'B' : u'A';
            QVERIFY2(!vault.open(altered, kSecret, u"7"_s), qPrintable(altered));
        }
        for (const QString &text : {QString(), u"x"_s, u"v1."_s, u"v1.."_s, sealed.chopped(1), sealed + u"AAAA"_s,
                                    sealed + u'.', u"v2"_s + sealed.mid(2), sealed.section(u'.', 0, 1) + u'.'})
            QVERIFY2(!vault.open(text, kSecret, u"7"_s), qPrintable(text));
        QVERIFY(vault.open(sealed, kSecret, u"7"_s));
    }
    void noTwoSealedValuesAreAlike()
    {
        const SystemClock clock;
        const Vault vault(newKeyFile(), clock);
        QSet<QString> seen;
        for (int i = 0; i < 1'000; ++i)
            seen.insert(vault.seal("same", kSecret, u"7"_s));
        QCOMPARE(seen.size(), 1'000);
        QVERIFY(vault.open(vault.seal({}, kSecret, u"7"_s), kSecret, u"7"_s)->isEmpty());
    }
    void anotherRingOpensNothing()
    {
        const SystemClock clock;
        const Vault mine(newKeyFile(), clock);
        const Vault theirs(newKeyFile(), clock);
        const auto secret = theirs.open(mine.seal("x", kSecret, u"7"_s), kSecret, u"7"_s);
        QVERIFY(!secret);
        QVERIFY(secret.error().detail.contains(mine.currentKey()));
    }
    void aSecondServerReadsTheRingAnew()
    {
        const SystemClock clock;
        const QString file = newKeyFile();
        Vault one(file, clock);
        const Vault two(file, clock);
        one.addKey();
        const auto secret = two.open(one.seal("x", kSecret, u"7"_s), kSecret, u"7"_s);
        QVERIFY(secret);
        QCOMPARE(two.currentKey(), one.currentKey());
    }

    void theRingIsItsOwnersAndWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = "k00000001 1 " + QByteArray(32, 'k').toBase64() + '\n';
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no key") << QByteArray("gemba key ring 1\n");
        QTest::newRow("another version") << "gemba key ring 2\n" + good;
        QTest::newRow("short key") << QByteArray("gemba key ring 1\nk00000001 1 a2s=\n");
        QTest::newRow("cut off") << "gemba key ring 1\n" + good.chopped(3);
        QTest::newRow("the same id twice") << "gemba key ring 1\n" + good + good;
        QTest::newRow("more behind it") << "gemba key ring 1\n" + good + "x\n";
    }
    void theRingIsItsOwnersAndWhole()
    {
        QFETCH(QByteArray, text);
        const SystemClock clock;
        const QString name = newKeyFile();
        const QString id = Vault(name, clock).currentKey();
        QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(Vault(name, clock).currentKey(), id);
        QFile file(name);
        QVERIFY(file.setPermissions(file.permissions() | QFile::ReadGroup));
        QVERIFY_EXCEPTION_THROWN(Vault(name, clock), std::runtime_error);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
        file.close();
        QVERIFY_EXCEPTION_THROWN(Vault(name, clock), std::runtime_error);
    }
    void aRingThatCannotBeWrittenIsNotUsed()
    {
        const SystemClock clock;
        QVERIFY_EXCEPTION_THROWN(Vault(m_folder.filePath(u"no/such/folder"_s), clock), std::runtime_error);
    }

    void rotationSealsAllAnewAndDropsTheOldKey()
    {
        const test::TestDatabase database(test::withTables(kTables));
        Desk desk(database, newKeyFile());
        desk.fill(120);
        const QString old = desk.vault.currentKey();
        const auto reply = desk.rotate();
        QVERIFY(reply);
        QVERIFY(reply->key != old);
        QCOMPARE(reply->resealed, 121);
        QCOMPARE(reply->unreadable, 0);
        QVERIFY(reply->retired && !reply->resumed);
        QCOMPARE(desk.broken(), 0);
        const auto keys = desk.keys();
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.first().id, reply->key);
        QCOMPARE(keys.first().values, 121);
        const auto line = desk.executor.readNow<QString>([](storage::ReadTransaction &tx) -> Result<QString> {
            return tx.select(u"SELECT after_json FROM audit WHERE action = 'vault.rotate'"_s).text(0, 0);
        });
        QVERIFY(line->contains(u"121"_s));
    }
    void aValueThatDoesNotOpenKeepsItsKey()
    {
        const test::TestDatabase database(test::withTables(kTables));
        Desk desk(database, newKeyFile());
        desk.fill(3);
        desk.run(u"UPDATE thing SET secret = (SELECT secret FROM thing WHERE id = 'row 0001') WHERE id = 'row 0000'"_s);
        const QString old = desk.vault.currentKey();
        const auto reply = desk.rotate();
        QVERIFY(reply);
        QCOMPARE(reply->resealed, 3);
        QCOMPARE(reply->unreadable, 1);
        QVERIFY(!reply->retired);
        QCOMPARE(desk.keys().size(), 2);
        QCOMPARE(desk.keys().first().id, old);
        QCOMPARE(desk.keys().first().values, 1);
        // Once the damage is gone, the same command finishes the rotation instead of beginning another.
        desk.run(u"DELETE FROM thing WHERE id = 'row 0000'"_s);
        const auto again = desk.rotate();
        QVERIFY(again && again->resumed && again->retired);
        QCOMPARE(again->key, reply->key);
        QCOMPARE(again->resealed, 0);
    }
    void aLostKeyIsNamed()
    {
        const test::TestDatabase database(test::withTables(kTables));
        QString lost;
        {
            Desk desk(database, newKeyFile());
            desk.fill(2);
            lost = desk.vault.currentKey();
        }
        Desk desk(database, newKeyFile());
        const auto keys = desk.keys();
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys.first().id, lost);
        QVERIFY(!keys.first().present);
        QCOMPARE(keys.first().values, 3);
    }
    void oneRotationAtATime()
    {
        const test::TestDatabase database(test::withTables(kTables));
        Desk desk(database, newKeyFile());
        desk.fill(10);
        std::optional<Result<RotateVault::Reply>> first;
        desk.service.rotate(rpc::Caller::system(), [&](Result<RotateVault::Reply> reply) { first = std::move(reply); });
        const auto second = desk.rotate();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StateConflict);
        QTRY_VERIFY(first.has_value());
        QVERIFY(first->ok());
    }

    void killedInTheMiddleItIsFinishedLater()
    {
        const test::TestDatabase database(test::withTables(kTables));
        const QString keyFile = newKeyFile();
        {
            Desk desk(database, keyFile);
            desk.fill(400);
        }
        QRandomGenerator random(4711);
        int between = 0;
        for (int round = 0; round < 8; ++round) {
            test::ChildProcess child({keyFile}, database.options());
            QCOMPARE(child.readLine(), QByteArray("begun"));
            QTest::qWait(random.bounded(120)); // the moment of the kill is the point, not a wait for something
            child.kill();
            while (!child.readLine().isEmpty()) {
            }
            Desk desk(database, keyFile);
            QCOMPARE(desk.broken(), 0);
            const auto keys = desk.keys();
            QVERIFY(keys.size() <= 2);
            between += keys.size() == 2 && keys.first().values > 0 && keys.last().values > 0;
            for (const VaultKey &key : keys)
                QVERIFY(key.present);
            if (keys.size() == 2) {
                const auto reply = desk.rotate();
                QVERIFY(reply && reply->resumed && reply->retired);
                QCOMPARE(reply->key, keys.last().id);
                QCOMPARE(reply->resealed, keys.first().values);
            }
            QCOMPARE(desk.broken(), 0);
            QCOMPARE(desk.keys().size(), 1);
        }
        QVERIFY2(between > 0, "no kill fell into a rotation");
    }
};

int main(int argc, char **argv)
{
    return test::runTestOrChild<VaultTest>(argc, argv,
                                           [](const QStringList &arguments, const storage::DatabaseOptions &options) {
                                               Desk desk(options, arguments.first());
                                               desk.service.setBatch(1);
                                               test::say("begun");
                                               for (;;) {
                                                   if (!desk.rotate())
                                                       qFatal("refused");
                                               }
                                           });
}

#include "tst_vault.moc"
