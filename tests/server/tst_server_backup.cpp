// Backup, drill and doctor on the server's own modules and data.

#include <backup_place.h>
#include <backup_service.h>
#include <data_place.h>
#include <doctor.h>
#include <modules.h>

#include <gemba/core/log.h>
#include <gemba/test/patience.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::server;

namespace {

QString stateOf(const QList<Finding> &findings, const QString &check)
{
    QString worst;
    for (const Finding &each : findings) {
        if (each.check != check)
            continue;
        if (each.state == Finding::State::Problem)
            return u"problem: "_s + each.text;
        worst = each.state == Finding::State::Warning ? u"warning: "_s + each.text
                : worst.isEmpty()                     ? u"good"_s
                                                      : worst;
    }
    return worst;
}

Result<Nothing> execute(Modules &modules, const QString &sql)
{
    return modules.executor().writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
        tx.execute(sql);
        return Nothing{};
    });
}

} // namespace

class ServerBackupTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    ServerSettings m_settings;
    std::unique_ptr<Modules> m_modules;

    QString data() const { return m_settings.dataDirectory; }
    QList<Finding> examined() { return examine(data(), {}, m_clock); }
    void finish()
    {
        auto &service = m_modules->backups();
        QVERIFY(gemba::test::eventually([&] { return service.status().job->state != backup::JobState::Running; }));
        QCOMPARE(service.status().job->reason, QString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        log::setSink([](const log::Record &) {});
        m_settings.dataDirectory = m_folder.filePath(u"data"_s);
        QDir().mkpath(data());
        QFile::setPermissions(data(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_modules = std::make_unique<Modules>(m_settings, m_clock);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(m_modules->executor()
                        .writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
                            tx.audit({.action = u"test.line"_s, .entity = u"test"_s, .entityId = QString::number(i)});
                            return Nothing{};
                        })
                        .ok());
        }
    }
    void cleanupTestCase() { m_modules.reset(); }

    void aNewSiteIsToldToMakeABackup()
    {
        QVERIFY(stateOf(examined(), u"backups"_s).startsWith(u"problem: There is no good"_s));
    }

    void theRealModulesOpenABackup()
    {
        QVERIFY(m_modules->backups().run(rpc::Caller::system()).ok());
        finish();
        QVERIFY(m_modules->backups().drill(rpc::Caller::system(), {}).ok());
        finish();
        const backup::Drill drill = *m_modules->backups().status().lastDrill;
        QVERIFY2(drill.passed, qPrintable(drill.reason));
        QVERIFY(drill.auditRows >= 20);
        QVERIFY(drill.tookMs > 0);
        // Nothing of it stays behind.
        QCOMPARE(QDir(data() + u"/backups"_s).entryList({u".*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void aRestoreStandsInTheTrailAndEndsWhatItBroughtBack()
    {
        const auto run = [&](const QString &sql) { QVERIFY(execute(*m_modules, sql).ok()); };
        run(u"INSERT INTO account (id, name, name_key, display_name, password_hash, pin_hash, language, created_at_ms) "
            "VALUES ('a1', 'ada', 'ada', 'Ada', '', '', 'en', 1)"_s);
        run(u"INSERT INTO session (id, account_id, terminal_id, client, address, created_at_ms, ends_at_ms, "
            "last_used_at_ms, idle_ends_at_ms, absolute_ends_at_ms, family_id) VALUES "
            "('s1', 'a1', '', 'console', '::1', 1, 9000000000000, 1, 9000000000000, 9000000000000, 's1')"_s);
        run(u"INSERT INTO refresh_token (token_hash, session_id, issued_at_ms, expires_at_ms) "
            "VALUES ('h', 's1', 1, 9000000000000)"_s);
        run(u"INSERT INTO recovery_code (account_id, code_hash) VALUES ('a1', 'h')"_s);
        run(u"INSERT INTO password_reset (code_hash, account_id, created_at_ms, expires_at_ms) "
            "VALUES ('h', 'a1', 1, 9000000000000)"_s);
        run(u"INSERT INTO device_enrolment (id, code_hash, made_by, name, area, code_expires_at_ms) "
            "VALUES ('e1', 'h', '', 'n', '', 9000000000000)"_s);
        QVERIFY(m_modules->backups().run(rpc::Caller::system()).ok());
        finish();
        const QString folder = data() + u"/backups/"_s + m_modules->backups().status().lastGood;
        m_modules.reset();
        {
            const backup::BackupFolder backup(folder);
            const backup::RestoreTarget target{data(), databaseForBackups(databasePlace(m_settings)),
                                               allMigrations().last().number};
            backup::restoreBackup(backup, target, {.replace = true, .by = u"anna (uid 1000)"_s}, m_clock,
                                  backup::JobControl());
        }
        const QString mark = data() + u"/restored.json"_s;
        const QString kept = m_folder.filePath(u"restored.json"_s);
        QVERIFY(QFile::copy(mark, kept));
        m_modules = std::make_unique<Modules>(m_settings, m_clock);
        const auto number = [&](const QString &sql) {
            return *m_modules->executor().readNow<qint64>(
                [&](storage::ReadTransaction &tx) -> Result<qint64> { return tx.select(sql).integer(0, 0); });
        };
        QCOMPARE(number(u"SELECT COUNT(*) FROM audit WHERE action = 'backups.restore' AND actor = 'anna (uid 1000)'"_s),
                 1);
        QCOMPARE(number(u"SELECT COUNT(*) FROM session WHERE ended_at_ms IS NULL"_s), 0);
        for (const auto &table :
             {u"refresh_token"_s, u"recovery_code"_s, u"password_reset"_s, u"device_enrolment"_s, u"session_ticket"_s})
            QCOMPARE(number(u"SELECT COUNT(*) FROM "_s + table), 0);
        QVERIFY(!QFileInfo::exists(mark));
        // Said once, also where a start broke off after it was said; and what was made since stays.
        run(u"INSERT INTO recovery_code (account_id, code_hash) VALUES ('a1', 'new')"_s);
        m_modules.reset();
        QVERIFY(QFile::copy(kept, mark));
        m_modules = std::make_unique<Modules>(m_settings, m_clock);
        QCOMPARE(number(u"SELECT COUNT(*) FROM audit WHERE action = 'backups.restore'"_s), 1);
        QCOMPARE(number(u"SELECT COUNT(*) FROM recovery_code"_s), 1);
        QVERIFY(!QFileInfo::exists(mark));
        run(u"UPDATE account SET language = 'de' WHERE id = 'a1'"_s); // the log is there again, as in a server that works
    }

    void whoWasShutOutSinceStaysOut_data()
    {
        QTest::addColumn<bool>("stays");
        QTest::newRow("as a rule") << true;
        QTest::newRow("unless he is let back in") << false;
    }
    void whoWasShutOutSinceStaysOut()
    {
        QFETCH(bool, stays);
        const auto run = [&](const QString &sql) { QVERIFY(execute(*m_modules, sql).ok()); };
        const auto number = [&](const QString &sql) {
            return *m_modules->executor().readNow<qint64>(
                [&](storage::ReadTransaction &tx) -> Result<qint64> { return tx.select(sql).integer(0, 0); });
        };
        const QString id = stays ? u"out"_s : u"in"_s;
        run(u"INSERT INTO account (id, name, name_key, display_name, password_hash, pin_hash, language, created_at_ms) "
            "VALUES ('%1', 'eve %1', 'eve %1', 'Eve', '', '', 'en', 1)"_s.arg(id));
        run(u"INSERT INTO terminal (id, name, kind, area, token_hash, approved_by, approved_at_ms) "
            "VALUES ('%1', 'K', 'kiosk', '', 'h%1', '', 1)"_s.arg(id));
        run(u"INSERT INTO api_key (id, name, prefix, account_id, made_by, secret_hash, reach, created_at_ms, "
            u"expires_at_ms) "
            "VALUES ('%1', 'k', '%1', '%1', '', 'h', '{}', 1, 9000000000000)"_s.arg(id));
        run(u"INSERT INTO device (id, name, area, kind, secret_hash, created_at_ms, presence_since_ms) "
            "VALUES ('%1', 'D', '', 'node', 'h', 1, 1)"_s.arg(id));
        QVERIFY(m_modules->backups().run(rpc::Caller::system()).ok());
        finish();
        const QString folder = data() + u"/backups/"_s + m_modules->backups().status().lastGood;
        run(u"UPDATE account SET active = 0 WHERE id = '%1'"_s.arg(id));
        run(u"UPDATE terminal SET revoked_at_ms = 2 WHERE id = '%1'"_s.arg(id));
        run(u"UPDATE api_key SET revoked_at_ms = 2 WHERE id = '%1'"_s.arg(id));
        run(u"UPDATE device SET removed_at_ms = 2 WHERE id = '%1'"_s.arg(id));
        m_modules.reset();
        const storage::DatabaseOptions database = databaseForBackups(databasePlace(m_settings));
        backup::RestoreOptions options{.replace = true, .by = u"anna (uid 1000)"_s};
        if (stays) {
            const auto shutOut = shutOutIn(database, m_clock);
            QVERIFY2(shutOut.ok(), qPrintable(shutOut ? QString() : shutOut.error().detail));
            options.shutOut = *shutOut;
        }
        backup::restoreBackup(backup::BackupFolder(folder), {data(), database, allMigrations().last().number}, options,
                              m_clock, backup::JobControl());
        m_modules = std::make_unique<Modules>(m_settings, m_clock);
        const int in = stays ? 0 : 1;
        QCOMPARE(number(u"SELECT COUNT(*) FROM account WHERE active = 1 AND id = '%1'"_s.arg(id)), in);
        QCOMPARE(number(u"SELECT COUNT(*) FROM terminal WHERE revoked_at_ms IS NULL AND id = '%1'"_s.arg(id)), in);
        QCOMPARE(number(u"SELECT COUNT(*) FROM api_key WHERE revoked_at_ms IS NULL AND id = '%1'"_s.arg(id)), in);
        QCOMPARE(number(u"SELECT COUNT(*) FROM device WHERE removed_at_ms IS NULL AND suspended_at_ms IS NULL "
                        "AND id = '%1'"_s.arg(id)),
                 in);
        QCOMPARE(number(u"SELECT COUNT(*) FROM audit WHERE seq = (SELECT MAX(seq) FROM audit WHERE action = "
                        "'backups.restore') AND after_json LIKE '%\"accounts\":1%'"_s),
                 stays ? 1 : 0);
        // Nothing of it is left to the tests that follow, and the log is there again.
        run(u"UPDATE account SET active = 0 WHERE id = '%1'"_s.arg(id));
        run(u"UPDATE terminal SET revoked_at_ms = 2 WHERE id = '%1'"_s.arg(id));
        run(u"UPDATE api_key SET revoked_at_ms = 2 WHERE id = '%1'"_s.arg(id));
        run(u"UPDATE device SET removed_at_ms = 2 WHERE id = '%1'"_s.arg(id));
    }
    void noDataShutsNobodyOut()
    {
        storage::DatabaseOptions nowhere = databaseForBackups(databasePlace(m_settings));
        nowhere.sqliteFile = m_folder.filePath(u"none.db"_s);
        const auto none = shutOutIn(nowhere, m_clock);
        QVERIFY(none.ok() && none->isEmpty());
        QVERIFY(!QFileInfo::exists(nowhere.sqliteFile));
        QFile damaged(nowhere.sqliteFile);
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(QByteArray(8192, 'x')) == 8192);
        damaged.close();
        QVERIFY(!shutOutIn(nowhere, m_clock).ok());
    }

    void aHealthySiteHasNoProblem()
    {
        const QList<Finding> findings = examined();
        for (const auto &check :
             {u"directory"_s, u"configuration"_s, u"keys"_s, u"database"_s, u"schema"_s, u"audit"_s})
            QCOMPARE(stateOf(findings, check), u"good"_s);
        QVERIFY2(!stateOf(findings, u"backups"_s).startsWith(u"problem"_s),
                 qPrintable(stateOf(findings, u"backups"_s)));
        for (const Finding &each : findings)
            QCOMPARE(each.remedy.isEmpty(), each.state == Finding::State::Good);
    }

    void whatIsOpenToOthersIsFound()
    {
        const auto closed = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(QFile::setPermissions(data(), closed | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        QVERIFY(QFile::setPermissions(data() + u"/keys/audit.key"_s, closed | QFile::ReadGroup));
        QVERIFY(QFile::setPermissions(data() + u"/gemba.sqlite"_s, closed | QFile::ReadOther));
        const QList<Finding> findings = examined();
        QVERIFY(stateOf(findings, u"directory"_s).startsWith(u"problem"_s));
        QVERIFY(stateOf(findings, u"keys"_s).contains(u"audit.key"_s));
        QVERIFY(stateOf(findings, u"database"_s).contains(u"gemba.sqlite"_s));
        QVERIFY(QFile::setPermissions(data(), closed | QFile::ExeOwner));
        QVERIFY(QFile::setPermissions(data() + u"/keys/audit.key"_s, closed));
        QVERIFY(QFile::setPermissions(data() + u"/gemba.sqlite"_s, closed));
        QCOMPARE(stateOf(examined(), u"database"_s), u"good"_s);
    }

    void anEditedAuditTrailIsFoundAndNamed()
    {
        QVERIFY(execute(*m_modules, u"UPDATE audit SET actor = 'nobody' WHERE seq = 7"_s).ok());
        QVERIFY(stateOf(examined(), u"audit"_s).contains(u"line 7"_s));
    }

    void aDrillDoesNotPassWithIt()
    {
        QVERIFY(m_modules->backups().run(rpc::Caller::system()).ok());
        QVERIFY(gemba::test::eventually(
            [&] { return m_modules->backups().status().job->state != backup::JobState::Running; }));
        // The backup is read back with the trail: it is no good one.
        QCOMPARE(m_modules->backups().status().job->state, backup::JobState::Failed);
        QVERIFY(m_modules->backups().status().job->reason.contains(u"line 7"_s));
    }

    void aNewerDatabaseIsFound()
    {
        QVERIFY(execute(*m_modules,
                        u"INSERT INTO schema_migration (number, name, checksum, applied_at_ms) VALUES (9999, "
                        "'later', '', 0)"_s)
                    .ok());
        QVERIFY(stateOf(examined(), u"schema"_s).contains(u"9999"_s));
    }

    void aConfigurationThatIsNotValidIsNamed()
    {
        QFile file(m_folder.filePath(u"bad.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[storage]\nengin = \"sqlite\"\n") > 0);
        file.close();
        const auto findings = examine(data(), file.fileName(), m_clock);
        QVERIFY(stateOf(findings, u"configuration"_s).contains(u"storage.engin"_s));
    }
};

QTEST_GUILESS_MAIN(ServerBackupTest)
#include "tst_server_backup.moc"
