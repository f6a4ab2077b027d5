// PostgreSQL with an owner role beside the application's, over TLS and SCRAM, on a real server.

#include <gemba/core/log.h>
#include <gemba/storage/audit_trail.h>
#include <gemba/storage/executor.h>
#include <gemba/storage/migrator.h>
#include <gemba/storage/postgres_protection.h>
#include <gemba/storage/read_once.h>
#include <gemba/test/postgres_fixture.h>
#include <gemba/test/test_database.h>

#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::storage;

namespace {

const QString kTables = u"CREATE TABLE item (id BIGINT PRIMARY KEY, text TEXT NOT NULL);\n"_s;

Result<Nothing> run(Executor &executor, const QString &sql)
{
    return executor.writeNow<Nothing>([&](Transaction &tx) -> Result<Nothing> {
        tx.execute(sql);
        return Nothing{};
    });
}

qint64 numberOf(Executor &executor, const QString &sql)
{
    return *executor.readNow<qint64>(
        [&](ReadTransaction &tx) -> Result<qint64> { return tx.select(sql).integer(0, 0); });
}

} // namespace

class ProtectionTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

    /// A prepared and migrated database of two roles, as a site.
    DatabaseOptions prepared(gemba::test::PostgresFixture &server)
    {
        static int number = 0;
        DatabaseOptions admin = server.createDatabase();
        DatabaseOptions options = admin;
        options.pgOwnerUser = u"owner_%1"_s.arg(++number);
        options.pgOwnerPassword = u"owner's secret"_s;
        options.pgUser = u"app_%1"_s.arg(number);
        options.pgPassword = u"app's secret"_s;
        options.pgSite = u"plant"_s;
        options.auditKey = "audit key of the tests";
        preparePostgres(options, admin.pgUser, admin.pgPassword);
        return options;
    }
    void migrate(const DatabaseOptions &options)
    {
        const auto report = Migrator(options, gemba::test::withTables(kTables), m_clock).migrate();
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().detail));
    }

private Q_SLOTS:
    void initTestCase()
    {
        log::setSink([](const log::Record &) {});
    }

    void theApplicationDoesItsWorkAndNoMore()
    {
        const DatabaseOptions options = prepared(gemba::test::PostgresFixture::shared());
        migrate(options);
        migrate(options); // and again, as at every start
        QCOMPARE(protectionProblems(options), QStringList());
        Executor executor(options, m_clock);
        const auto written = executor.writeNow<Nothing>([](Transaction &tx) -> Result<Nothing> {
            tx.executeBatch(u"INSERT INTO item (id, text) VALUES (?, ?)"_s,
                            {{1, u"one"_s}, {2, u"two"_s}, {3, u"three"_s}});
            tx.execute(u"UPDATE item SET text = ? WHERE id = ?"_s, {u"uno"_s, 1});
            tx.execute(u"DELETE FROM item WHERE id = ?"_s, {3});
            tx.publish({u"item.made"_s, {}});
            tx.audit({.action = u"item.make"_s, .entity = u"item"_s});
            tx.audit({.action = u"item.make"_s, .entity = u"item"_s});
            return Nothing{};
        });
        QVERIFY(written.ok());
        QCOMPARE(numberOf(executor, u"SELECT count(*) FROM item"_s), 2);
        const auto check = executor.readNow<AuditCheck>(
            [&](ReadTransaction &tx) -> Result<AuditCheck> { return verifyAuditTrail(tx, options.auditKey); });
        QCOMPARE(check->reason, QString());
        QCOMPARE(check->rows, 2);
    }

    void theApplicationCannot_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql :
             {"DROP TABLE item", "ALTER TABLE item ADD COLUMN more TEXT", "CREATE TABLE mine (id BIGINT)",
              "TRUNCATE item", "TRUNCATE audit", "UPDATE audit SET actor = 'nobody'", "DELETE FROM audit",
              "DROP POLICY gemba_site ON item", "ALTER TABLE item DISABLE ROW LEVEL SECURITY",
              "ALTER TABLE item NO FORCE ROW LEVEL SECURITY", "UPDATE schema_migration SET checksum = ''",
              "CREATE ROLE mine", "ALTER TABLE audit OWNER TO CURRENT_USER",
              "CREATE OR REPLACE FUNCTION gemba_drop_audit_segment(upto BIGINT) RETURNS BIGINT LANGUAGE sql AS 'SELECT "
              "1::BIGINT'",
              "UPDATE audit_segment SET head = ''", "DELETE FROM audit_segment", "CREATE DATABASE mine",
              "CREATE TEMPORARY TABLE t (id BIGINT)"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    void theApplicationCannot()
    {
        QFETCH(QString, sql);
        static const DatabaseOptions options = [this] {
            const DatabaseOptions made = prepared(gemba::test::PostgresFixture::shared());
            migrate(made);
            return made;
        }();
        Executor executor(options, m_clock);
        QVERIFY(executor
                    .writeNow<Nothing>([](Transaction &tx) -> Result<Nothing> {
                        tx.audit({.action = u"x"_s, .entity = u"x"_s});
                        return Nothing{};
                    })
                    .ok());
        const qint64 lines = numberOf(executor, u"SELECT count(*) FROM audit"_s);
        QVERIFY(!run(executor, sql).ok());
        QCOMPARE(numberOf(executor, u"SELECT count(*) FROM audit"_s), lines);
    }

    void onlyWhatIsOldAndProvenCanBeDropped()
    {
        const DatabaseOptions options = prepared(gemba::test::PostgresFixture::shared());
        migrate(options);
        const ManualClock longAgo(1'700'000'000'000);
        Executor executor(options, longAgo);
        const auto write = [](Executor &by, int lines) {
            QVERIFY(by.writeNow<Nothing>([&](Transaction &tx) -> Result<Nothing> {
                          for (int i = 0; i < lines; ++i)
                              tx.audit({.action = u"x"_s, .entity = u"x"_s});
                          return Nothing{};
                      }).ok());
        };
        const auto close = [&](int first, int last, const QString &head) {
            return run(executor, u"INSERT INTO audit_segment (last_seq, first_seq, first_us, last_us, prev_hash, head, "
                                 "signer, signature, closed_us) SELECT %2, %1, 0, 0, (SELECT prev_hash FROM audit "
                                 "WHERE seq = %1), %3, '', '', 0"_s.arg(first)
                                     .arg(last)
                                     .arg(head))
                .ok();
        };
        const auto headOf = [](int seq) { return u"(SELECT hash FROM audit WHERE seq = %1)"_s.arg(seq); };
        const auto drop = [&](int upto) {
            qint64 gone = -1;
            const auto done = executor.writeNow<Nothing>([&](Transaction &tx) -> Result<Nothing> {
                gone = tx.select(u"SELECT gemba_drop_audit_segment(?)"_s, {upto}).integer(0, 0);
                return Nothing{};
            });
            return done.ok() ? gone : -1;
        };
        write(executor, 10);
        {
            Executor today(options, m_clock);
            write(today, 5);
        }
        QCOMPARE(drop(10), 0); // there is no such segment
        QVERIFY(close(1, 4, headOf(3)));
        QCOMPARE(drop(4), 0); // its head is another line's
        QVERIFY(close(1, 5, headOf(5)));
        QVERIFY(close(6, 10, headOf(10)));
        QCOMPARE(drop(10), 0); // not the oldest
        QVERIFY(close(1, 15, headOf(15)));
        QCOMPARE(drop(15), 0); // some of it is of today
        QCOMPARE(numberOf(executor, u"SELECT count(*) FROM audit"_s), 15);
        QCOMPARE(drop(5), 5);
        QVERIFY(close(6, 9, headOf(9)));
        QCOMPARE(drop(10), 5); // follows the one before
        QCOMPARE(numberOf(executor, u"SELECT count(*) FROM audit"_s), 5);
    }

    void anotherSitesRowsAreNotThere()
    {
        const DatabaseOptions north = prepared(gemba::test::PostgresFixture::shared());
        migrate(north);
        DatabaseOptions south = north;
        south.pgSite = u"south"_s;
        Executor ours(north, m_clock);
        Executor theirs(south, m_clock);
        QVERIFY(run(ours, u"INSERT INTO item (id, text) VALUES (1, 'north')"_s).ok());
        QVERIFY(run(theirs, u"INSERT INTO item (id, text) VALUES (2, 'south')"_s).ok());
        QCOMPARE(numberOf(ours, u"SELECT count(*) FROM item"_s), 1);
        QCOMPARE(numberOf(theirs, u"SELECT id FROM item"_s), 2);
        QVERIFY(run(ours, u"UPDATE item SET text = 'ours'"_s).ok());
        QVERIFY(run(ours, u"DELETE FROM item WHERE id = 2"_s).ok());
        QCOMPARE(numberOf(theirs, u"SELECT count(*) FROM item WHERE text = 'south'"_s), 1);
        // A row cannot be put into, or moved to, another site.
        QVERIFY(!run(ours, u"INSERT INTO item (id, text, site_id) VALUES (3, 'x', 'south')"_s).ok());
        QVERIFY(!run(ours, u"UPDATE item SET site_id = 'south'"_s).ok());
        // Nobody's context sees nobody's rows; not even the owner is above it.
        DatabaseOptions owner = north;
        owner.pgUser = north.pgOwnerUser;
        owner.pgPassword = north.pgOwnerPassword;
        owner.pgOwnerUser.clear();
        for (const DatabaseOptions &each : {owner, [&] {
                                                DatabaseOptions blind = north;
                                                blind.pgSite.clear();
                                                return blind;
                                            }()}) {
            qint64 seen = -1;
            readOnce(each,
                     [&](ReadTransaction &tx) { seen = tx.select(u"SELECT count(*) FROM item"_s).integer(0, 0); });
            QCOMPARE(seen, 0);
        }
    }

    void aDatabaseOfOneRoleIsTakenOver()
    {
        gemba::test::PostgresFixture &server = gemba::test::PostgresFixture::shared();
        const DatabaseOptions admin = server.createDatabase();
        server.sql(u"CREATE ROLE single LOGIN PASSWORD 'single'"_s);
        server.sql(u"ALTER DATABASE %1 OWNER TO single"_s.arg(admin.pgDatabase));
        DatabaseOptions single = admin;
        single.pgUser = single.pgPassword = u"single"_s;
        single.pgSite = u"plant"_s;
        single.auditKey = "audit key of the tests";
        migrate(single);
        {
            Executor executor(single, m_clock); // works as ever
            QVERIFY(run(executor, u"INSERT INTO item (id, text) VALUES (1, 'kept')"_s).ok());
        }
        QVERIFY(!protectionProblems(single).isEmpty()); // and is told

        DatabaseOptions both = single;
        both.pgOwnerUser = u"late_owner"_s;
        both.pgOwnerPassword = u"owner's secret"_s;
        preparePostgres(both, admin.pgUser, admin.pgPassword);
        preparePostgres(both, admin.pgUser, admin.pgPassword);
        migrate(both);
        QCOMPARE(protectionProblems(both), QStringList());
        Executor executor(both, m_clock);
        QCOMPARE(numberOf(executor, u"SELECT count(*) FROM item WHERE text = 'kept'"_s), 1);
        QVERIFY(!run(executor, u"DROP TABLE item"_s).ok());
    }

    void theConnectionIsTlsWithScram()
    {
        // A server of its own: what it is told here concerns all its clients.
        gemba::test::PostgresFixture server;
        const QTemporaryDir folder;
        const QString key = server.socketFolder() + u"/server.key"_s;
        const QString certificate = server.socketFolder() + u"/server.crt"_s;
        const auto call = [](const QString &program, const QStringList &arguments) {
            return QProcess::execute(program, arguments) == 0;
        };
        QVERIFY(call(u"openssl"_s,
                     {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                      u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                      u"subjectAltName=DNS:localhost"_s, u"-keyout"_s, key, u"-out"_s, certificate}));
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner));
        if (::geteuid() == 0)
            QVERIFY(call(u"chown"_s, {u"postgres"_s, key}));
        server.sql(u"ALTER SYSTEM SET ssl_key_file = '%1'"_s.arg(key));
        server.sql(u"ALTER SYSTEM SET ssl_cert_file = '%1'"_s.arg(certificate));
        server.sql(u"ALTER SYSTEM SET ssl = on"_s);
        server.sql(u"SELECT pg_reload_conf()"_s);
        DatabaseOptions options = prepared(server);
        migrate(options);
        options.pgHost = u"localhost"_s;
        options.pgSslMode = u"verify-full"_s;
        options.pgSslRootCert = certificate;
        QTRY_VERIFY([&] {
            try {
                readOnce(options, [](ReadTransaction &) {});
                return true;
            } catch (const DatabaseError &) {
                return false; // the server reads its new configuration when it comes to it
            }
        }());
        QCOMPARE(protectionProblems(options), QStringList());

        // The name must be the certificate's, and the certificate one that is trusted.
        const auto refused = [&](const DatabaseOptions &other) {
            try {
                readOnce(other, [](ReadTransaction &) {});
                return false;
            } catch (const DatabaseError &) {
                return true;
            }
        };
        DatabaseOptions wrong = options;
        wrong.pgHost = u"127.0.0.1"_s;
        QVERIFY(refused(wrong));
        wrong = options;
        wrong.pgSslRootCert = u"/etc/ssl/certs/ca-certificates.crt"_s;
        QVERIFY(refused(wrong));
        // A server that keeps the password as MD5 cannot do SCRAM, and gets no proof of it.
        server.sql(u"SET password_encryption = 'md5'; ALTER ROLE %1 PASSWORD 'app''s secret'"_s.arg(options.pgUser));
        QFile hba(server.socketFolder() + u"/data/pg_hba.conf"_s);
        QVERIFY(hba.open(QIODevice::WriteOnly | QIODevice::Truncate));
        hba.write("host all all 127.0.0.1/32 md5\nhost all all ::1/128 md5\n");
        hba.close();
        server.sql(u"SELECT pg_reload_conf()"_s);
        QVERIFY(refused(options));
    }
};

QTEST_GUILESS_MAIN(ProtectionTest)
#include "tst_storage_protection.moc"
