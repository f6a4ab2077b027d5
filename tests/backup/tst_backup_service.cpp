// The service around backups: schedule, one job at a time, results that are remembered.

#include <backup_service.h>
#include <postgres_tools.h>
#include <sqlite_snapshot.h>

#include <gemba/core/log.h>
#include <gemba/test/test_database.h>

#include <QDir>
#include <QTest>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::backup;

namespace {

// 2026-11-21 is a Saturday.
constexpr qint64 kSaturdayMs = 1'795'262'400'000; // 12:00 UTC

struct Site
{
    explicit Site(std::function<void(BackupOptions &)> change = {})
        : executor(database, clock)
    {
        options.source.database = database;
        options.source.dataDirectory = data.path();
        options.source.site = u"plant"_s;
        options.directory = data.filePath(u"backups"_s);
        options.rules.keepDaily = 2;
        options.rules.keepWeekly = 1;
        options.newestStep = 9000;
        options.open = [this](const QString &, const storage::DatabaseOptions &restored) {
            opened = restored;
            return restored.engine == storage::Engine::Sqlite ? factsOf(restored.sqliteFile)
                                                              : factsOfPostgres(restored);
        };
        if (change)
            change(options);
        service = std::make_unique<BackupService>(executor, clock, options);
    }
    /// The job that ran last, when it is over.
    Job over()
    {
        if (!gemba::test::eventually([this] { return service->status().job->state != JobState::Running; }))
            qFatal("the job does not end");
        return *service->status().job;
    }
    Job backUp(const QString &kind = u"manual"_s)
    {
        if (!service->run(rpc::Caller::system(), kind))
            qFatal("a backup was refused");
        return over();
    }
    QString awayFolder() const { return service->list().offBoxDirectory; }
    QStringList auditActions()
    {
        return *executor.readNow<QStringList>([](storage::ReadTransaction &tx) -> Result<QStringList> {
            QStringList out;
            const auto rows = tx.select(u"SELECT action, entity_id FROM audit ORDER BY seq"_s);
            for (qsizetype i = 0; i < rows.count(); ++i)
                out.append(rows.text(i, 0) + u' ' + rows.text(i, 1));
            return out;
        });
    }

    ManualClock clock{kSaturdayMs};
    gemba::test::TestDatabase database{gemba::test::withTables(u"CREATE TABLE item (id BIGINT PRIMARY KEY);\n"_s)};
    storage::Executor executor;
    QTemporaryDir data;
    BackupOptions options;
    storage::DatabaseOptions opened;
    std::unique_ptr<BackupService> service;
};

} // namespace

class BackupServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        log::setSink([](const log::Record &) {});
    }

    void makesChecksAndRemembers()
    {
        Site site;
        QVERIFY(!site.service->status().lastGoodAtMs);
        const Job job = site.backUp();
        QCOMPARE(job.reason, QString());
        QCOMPARE(job.state, JobState::Done);
        const ListBackups::Reply list = site.service->list();
        QCOMPARE(list.backups.size(), 1);
        QCOMPARE(list.backups.first().name, job.backup);
        QCOMPARE(list.backups.first().proof, Proof::Full);
        QCOMPARE(list.backups.first().kind, u"manual"_s);
        QCOMPARE(list.status.lastGood, job.backup);
        QCOMPARE(*list.status.lastGoodAtMs, kSaturdayMs);
        QCOMPARE(site.auditActions(), QStringList({u"backups.run "_s + job.backup}));
        site.clock.advanceMs(90'000);
        QCOMPARE(*site.service->health().ageMs, 90'000);
        QVERIFY(!site.service->health().overdue);
        site.clock.advanceMs(3 * 86'400'000LL);
        QVERIFY(site.service->health().overdue);
    }

    void keepsTheSchedule()
    {
        Site site;
        QStringList kinds;
        // Nothing yet: a weekly one at once. Then ten days at noon.
        for (int day = 0; day < 10; ++day) {
            if (site.service->runIfDue()) {
                QCOMPARE(site.over().reason, QString());
                kinds.append(site.service->list().backups.first().kind);
            }
            QVERIFY(!site.service->runIfDue());
            site.clock.advanceMs(86'400'000);
        }
        // Saturday, Sunday … Saturday, Sunday, Monday
        QCOMPARE(kinds, QStringList({u"weekly"_s, u"weekly"_s, u"daily"_s, u"daily"_s, u"daily"_s, u"daily"_s,
                                     u"daily"_s, u"daily"_s, u"weekly"_s, u"daily"_s}));
        QStringList left;
        for (const Backup &backup : site.service->list().backups)
            left.append(backup.kind);
        QCOMPARE(left, QStringList({u"daily"_s, u"weekly"_s, u"daily"_s})); // 2 daily and 1 weekly kept
    }

    void aFailureIsToldAndTriedAgainLater()
    {
        QTemporaryDir key;
        const QString keyFile = key.filePath(u"key"_s);
        Site site([&](BackupOptions &options) { options.keyFile = keyFile; }); // which is not there
        QVERIFY(site.service->runIfDue());
        const Job job = site.over();
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(*job.code, static_cast<int>(ErrorCode::ConfigurationInvalid));
        QVERIFY(job.reason.contains(keyFile));
        QCOMPARE(*site.service->health().lastFailureAtMs, kSaturdayMs);
        QVERIFY(!site.service->runIfDue()); // not over and over
        QVERIFY(site.service->list().backups.isEmpty());

        QFile file(keyFile);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("correct horse battery staple\n") > 0);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.close();
        site.clock.advanceMs(15 * 60'000);
        QVERIFY(site.service->runIfDue());
        QCOMPARE(site.over().reason, QString());
        QVERIFY(site.service->list().backups.first().encrypted);

        // What happened is known after a restart, too.
        site.service = std::make_unique<BackupService>(site.executor, site.clock, site.options);
        QCOMPARE(*site.service->health().lastFailureAtMs, kSaturdayMs);
        QVERIFY(site.service->health().lastGoodAtMs);
    }

    void oneJobAtATime()
    {
        Site site;
        QVERIFY(site.service->run(rpc::Caller::system()).ok());
        const auto second = site.service->run(rpc::Caller::system());
        if (!second)
            QCOMPARE(second.error().code, ErrorCode::BackupBusy);
        site.over();
    }

    void rehearsesARestore()
    {
        Site site;
        const auto early = site.service->drill(rpc::Caller::system(), {});
        QCOMPARE(early.error().code, ErrorCode::NoBackup);
        const Job made = site.backUp();
        site.clock.advanceMs(5'000);
        QVERIFY(site.service->drill(rpc::Caller::system(), {}).ok());
        QCOMPARE(site.over().reason, QString());
        const Drill drill = *site.service->status().lastDrill;
        QVERIFY(drill.passed);
        QCOMPARE(drill.backup, made.backup);
        QCOMPARE(drill.dataAgeMs, 5'000);
        QVERIFY(drill.rows > 0 && drill.checks > 5);
        // Aside: never on the data that is in use, and nothing stays.
        if (site.opened.engine == storage::Engine::Sqlite) {
            QVERIFY(site.opened.sqliteFile != site.database.options().sqliteFile);
            QVERIFY(!QFileInfo::exists(site.opened.sqliteFile));
        } else {
            QVERIFY(site.opened.pgDatabase != site.database.options().pgDatabase);
            QVERIFY(!hasPostgresDatabase(site.database, site.opened.pgDatabase));
        }
        QCOMPARE(site.auditActions().last(), u"backups.drill "_s + made.backup);

        site.service = std::make_unique<BackupService>(site.executor, site.clock, site.options);
        QVERIFY(site.service->status().lastDrill->passed);
    }

    void aDrillThatFailsSaysWhy()
    {
        Site site([](BackupOptions &options) {
            options.open = [](const QString &, const storage::DatabaseOptions &) -> DatabaseFacts {
                throw BackupFault(ErrorCode::BackupDamaged, u"the audit trail is broken at line 7"_s);
            };
        });
        site.backUp();
        QVERIFY(site.service->drill(rpc::Caller::system(), {}).ok());
        QCOMPARE(site.over().state, JobState::Failed);
        QVERIFY(!site.service->status().lastDrill->passed);
        QVERIFY(site.service->status().lastDrill->reason.contains(u"line 7"_s));
        QVERIFY(!site.service->health().lastDrillPassed);
    }

    void aDamagedBackupIsNoGoodBackup()
    {
        Site site;
        const Job made = site.backUp();
        QFile part(site.options.directory + u'/' + made.backup + u"/database.part"_s);
        QVERIFY(part.open(QIODevice::ReadWrite) && part.seek(part.size() / 2) && part.write("damage") == 6);
        part.close();
        QVERIFY(site.service->verify(rpc::Caller::system(), {made.backup}).ok());
        const Job job = site.over();
        QCOMPARE(*job.code, static_cast<int>(ErrorCode::BackupDamaged));
        QCOMPARE(site.service->list().backups.first().proof, Proof::Damaged);
        QVERIFY(!site.service->status().lastGoodAtMs);
        QCOMPARE(site.service->drill(rpc::Caller::system(), {}).error().code, ErrorCode::NoBackup);
        QCOMPARE(site.service->verify(rpc::Caller::system(), {u"../x"_s}).error().code, ErrorCode::NotFound);
    }

    void copiesGoOffBox()
    {
        QTemporaryDir away;
        Site site([&](BackupOptions &options) { options.offBoxDirectory = away.path(); });
        const Job made = site.backUp();
        QVERIFY(site.service->list().backups.first().offBox);
        QVERIFY(QFileInfo::exists(site.awayFolder() + u'/' + made.backup + u"/database.part"_s));
    }

    void serversThatShareAFolderKeepApart()
    {
        QTemporaryDir away;
        const auto sharing = [&](const QString &name) {
            return [&away, name](BackupOptions &options) {
                options.source.site = name;
                options.offBoxDirectory = away.path();
            };
        };
        Site alpha(sharing(u"alpha"_s));
        Site beta(sharing(u"beta"_s));
        Site twin(sharing(u"alpha"_s)); // a second node of the same site
        QVERIFY(alpha.awayFolder() != beta.awayFolder() && alpha.awayFolder() != twin.awayFolder());
        const Job first = alpha.backUp(u"daily"_s);
        QDir(alpha.awayFolder()).mkdir(u".unfinished-that-alpha-writes"_s);
        for (Site *other : {&beta, &twin}) {
            for (int day = 0; day < 3; ++day) {
                other->clock.advanceMs(86'400'000);
                QCOMPARE(other->backUp(u"daily"_s).reason, QString());
            }
            QCOMPARE(QDir(other->awayFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
        }
        QVERIFY(QFileInfo::exists(alpha.awayFolder() + u'/' + first.backup + u"/manifest.json"_s));
        QVERIFY(QFileInfo::exists(alpha.awayFolder() + u"/.unfinished-that-alpha-writes"_s));
        // The same data gives the same folder at the next start.
        const QString before = alpha.awayFolder();
        alpha.service = std::make_unique<BackupService>(alpha.executor, alpha.clock, alpha.options);
        QCOMPARE(alpha.awayFolder(), before);
    }

    void theContinuousCopyKeepsApartToo()
    {
        QTemporaryDir away;
        Site site([&](BackupOptions &options) {
            options.offBoxDirectory = away.path();
            options.continuous.emplace();
            options.continuous->source = options.source;
        });
        if (site.database.options().engine != storage::Engine::Sqlite)
            QSKIP("the continuous copy is SQLite's");
        site.service->startSchedule();
        QTRY_VERIFY(!site.service->status().continuous->folder.isEmpty());
        QVERIFY(site.service->status().continuous->folder.startsWith(site.awayFolder() + u"/continuous/"_s));
    }

    /// Alarms are raised by it: by what is meant to happen now, not by what was at the start.
    void healthFollowsTheScheduleOfNow()
    {
        QTemporaryDir away;
        Site site([&](BackupOptions &options) {
            options.offBoxDirectory = away.path();
            options.scheduled = false;
            if (options.source.database.engine == storage::Engine::Sqlite) {
                options.continuous.emplace();
                options.continuous->source = options.source;
                options.continuous->everyMs = 3'600'000;
            }
        });
        const bool copies = site.options.continuous.has_value();
        const auto health = [&] { return site.service->health(); };
        site.service->startSchedule();
        QVERIFY(!health().scheduled && !health().goesAway && !health().copiedToMs);
        site.clock.advanceMs(60'000);
        for (const int everyMs : {60'000, 86'400'000}) {
            site.service->setSchedule(true, site.options.rules, everyMs);
            QVERIFY(health().goesAway);
            QCOMPARE(health().goesAwaySinceMs, kSaturdayMs + 60'000);
            QCOMPARE(health().copiedToMs.has_value(), copies);
            QCOMPARE(health().copiedEveryMs, copies ? everyMs : 0);
            QCOMPARE(health().copyingSinceMs, copies ? kSaturdayMs + 60'000 : 0);
            site.clock.advanceMs(1'000);
            site.service->setSchedule(true, site.options.rules, everyMs);
        }
        site.service->setSchedule(true, site.options.rules, 0);
        QVERIFY(health().goesAway && !health().copiedToMs && !site.service->status().continuous);
        site.service->setSchedule(false, site.options.rules, 60'000);
        QVERIFY(!health().goesAway && !health().copiedToMs && !site.service->status().continuous);
        site.clock.advanceMs(1'000);
        site.service->setSchedule(true, site.options.rules, 60'000);
        QCOMPARE(health().goesAwaySinceMs, kSaturdayMs + 63'000);
        QCOMPARE(health().copyingSinceMs, copies ? kSaturdayMs + 63'000 : 0);
    }

    /// The server's thread turns it off, and a share that hangs must not hold that up.
    void theContinuousCopyIsTurnedOffWithoutWaitingForIt()
    {
        QTemporaryDir away;
        QTemporaryDir keys;
        const QString key = keys.filePath(u"key"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(key).constData(), 0600), 0); // whoever opens it waits for a writer
        int writer = -1;
        const auto closeIt = qScopeGuard([&] {
            if (writer >= 0)
                ::close(writer);
        });
        Site site([&](BackupOptions &options) {
            options.offBoxDirectory = away.path();
            options.continuous.emplace();
            options.continuous->source = options.source;
            options.continuous->keyFile = key;
        });
        if (site.database.options().engine != storage::Engine::Sqlite)
            QSKIP("the continuous copy is SQLite's");
        site.service->startSchedule();
        site.service->setSchedule(false, site.options.rules, 100);
        QVERIFY(!site.service->status().continuous && !site.service->health().copiedToMs);

        // It comes back, and the copy with it, as often as it is turned on.
        writer = ::open(QFile::encodeName(key).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(writer >= 0);
        site.service->setSchedule(true, site.options.rules, 100);
        QTRY_VERIFY(!site.service->status().continuous->failure.isEmpty());
        QVERIFY(QFile::remove(key));
        QFile secret(key);
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("correct horse battery") > 0);
        QVERIFY(secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        secret.close();
        const auto folder = [&] { return site.service->status().continuous->folder; };
        QTRY_VERIFY(!folder().isEmpty());
        const QString first = folder();
        site.service->setSchedule(false, site.options.rules, 100);
        site.clock.advanceMs(60'000);
        site.service->setSchedule(true, site.options.rules, 100);
        QTRY_VERIFY(!folder().isEmpty());
        QVERIFY(QFileInfo::exists(first + u"/manifest.json"_s)); // what was copied until then still restores
    }

    void aCopyThatFailedIsTriedAgainAndHoldsNothingUp()
    {
        QTemporaryDir folder;
        const QString away = folder.filePath(u"share"_s);
        QFile inTheWay(away);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Site site([&](BackupOptions &options) { options.offBoxDirectory = away; });
        for (int day = 0; day < 4; ++day) {
            QCOMPARE(site.backUp(u"daily"_s).state, JobState::Failed);
            site.clock.advanceMs(3'600'000);
        }
        // The shelf on this machine does not grow meanwhile, and what is on it is good.
        QCOMPARE(site.service->list().backups.size(), 2);
        QCOMPARE(site.service->list().backups.first().proof, Proof::Full);
        QVERIFY(site.service->health().goesAway && !site.service->health().newestAwayMs);

        QVERIFY(QFile::remove(away));
        site.backUp(u"weekly"_s); // nothing is due any more
        const Backup newest = site.service->list().backups.first();
        QVERIFY(newest.offBox);
        QCOMPARE(*site.service->health().newestAwayMs, newest.startedAtMs);
        QVERIFY(!site.service->runIfDue());

        QVERIFY(QFile::rename(away, folder.filePath(u"elsewhere"_s)));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        site.clock.advanceMs(60'000);
        const Job missed = site.backUp(u"daily"_s);
        QCOMPARE(missed.state, JobState::Failed);
        QVERIFY(QFile::remove(away));
        QVERIFY(site.service->runIfDue());
        const Job caughtUp = site.over();
        QCOMPARE(caughtUp.reason, QString());
        QCOMPARE(caughtUp.kind, JobKind::Copy);
        QCOMPARE(caughtUp.backup, missed.backup);
        QVERIFY(site.service->list().backups.first().offBox);
        QCOMPARE(site.auditActions().last(), u"backups.copy "_s + missed.backup);
        site.clock.advanceMs(15 * 60'000);
        QVERIFY(!site.service->runIfDue());
    }
};

QTEST_GUILESS_MAIN(BackupServiceTest)
#include "tst_backup_service.moc"
