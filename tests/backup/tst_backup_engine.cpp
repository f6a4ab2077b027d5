// Backups of a real database on either engine, while it is written to: made, read back, damaged, restored.

#include <backup_folder.h>
#include <data_files.h>
#include <part_stream.h>
#include <postgres_tools.h>
#include <restore.h>
#include <sqlite_snapshot.h>
#include <verification.h>

#include <gemba/core/log.h>
#include <gemba/storage/audit_trail.h>
#include <gemba/storage/executor.h>
#include <gemba/test/patience.h>
#include <gemba/test/postgres_fixture.h>
#include <gemba/test/test_database.h>

#include <QDir>
#include <QTest>

#include <sodium.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::backup;
using gemba::test::TestDatabase;
using storage::Engine;

namespace {

const QString kTables = u"CREATE TABLE item (id BIGINT PRIMARY KEY, text TEXT NOT NULL);\n"_s;
constexpr int kNewestStep = 9000;

void writeItems(storage::Executor &executor, int from, int count)
{
    for (int i = from; i < from + count; ++i) {
        const auto written = executor.writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            tx.execute(u"INSERT INTO item (id, text) VALUES (?, ?)"_s, {i, QString(300, QChar(u'a' + i % 26))});
            tx.publish({u"item.made"_s, {{u"id"_s, i}}});
            tx.audit({.action = u"item.make"_s, .entity = u"item"_s, .entityId = QString::number(i)});
            return Nothing{};
        });
        if (!written)
            qFatal("a row could not be written");
    }
}

ErrorCode codeOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const BackupFault &fault) {
        return fault.code();
    }
    return ErrorCode{};
}

void writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file could not be written");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

/// A database with rows in a data directory with keys.
struct Site
{
    Site()
        : database(gemba::test::withTables(kTables))
        , executor(database, clock)
    {
        writeItems(executor, 0, 200);
        source.database = database;
        source.dataDirectory = data.path();
        source.site = u"plant"_s;
        writeFile(data.filePath(u"keys/audit.key"_s), database.options().auditKey);
        writeFile(data.filePath(u"tls/ca.crt"_s), "certificate");
        writeFile(data.filePath(u"tls/ca.key"_s), "private");
        writeFile(data.filePath(u"gembad.toml"_s), "[site]\nid = \"plant\"\n");
    }
    QString backUp() { return writeBackup(source, u"manual"_s, shelf.path(), clock, control); }
    Verification verify(const QString &folder, const BackupSecret &secret = {})
    {
        return verifyBackup(folder, secret, {database.options().auditKey, kNewestStep}, scratch.path(), clock, control);
    }
    RestoreTarget emptyTarget()
    {
        RestoreTarget target{other.path(), database, kNewestStep};
        if (target.database.engine == Engine::Sqlite)
            target.database.sqliteFile = other.filePath(u"gemba.db"_s);
        else
            target.database = gemba::test::PostgresFixture::shared().createDatabase();
        return target;
    }
    static DatabaseFacts factsIn(const storage::DatabaseOptions &options)
    {
        return options.engine == Engine::Sqlite ? factsOf(options.sqliteFile) : factsOfPostgres(options);
    }

    SystemClock clock;
    TestDatabase database;
    storage::Executor executor;
    QTemporaryDir data;
    QTemporaryDir shelf;
    QTemporaryDir scratch;
    QTemporaryDir other;
    BackupSource source;
    JobControl control;
};

} // namespace

class BackupEngineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        log::setSink([](const log::Record &) {});
    }

    void holdsOneStateWhileOthersWrite()
    {
        Site site;
        std::atomic<bool> stop = false;
        std::atomic<qint64> written = 0;
        std::thread writer([&] {
            for (int i = 1000; !stop; ++i) {
                writeItems(site.executor, i, 1);
                ++written;
            }
        });
        QStringList folders;
        for (int i = 0; i < 5; ++i) {
            // However slow the machine, something is written between two of them and while the last is made.
            const qint64 before = written;
            if (!test::eventually([&] { return written > before + 20; }))
                break;
            folders.append(site.backUp());
        }
        stop = true;
        writer.join();
        QCOMPARE(folders.size(), 5);
        qint64 rows = 0;
        for (const QString &folder : folders) {
            const Verification found = site.verify(folder);
            QCOMPARE(found.reason, QString());
            QVERIFY(found.ok && found.full);
            const Manifest manifest = BackupFolder(folder).manifest();
            // Row, event and audit line of one job are in the copy together or not at all.
            QCOMPARE(manifest.facts.rows[u"item"_s], manifest.facts.auditRows);
            QCOMPARE(manifest.facts.rows[u"item"_s], manifest.facts.eventSeq);
            QVERIFY(manifest.facts.rows[u"item"_s] > rows);
            rows = manifest.facts.rows[u"item"_s];
        }
        QVERIFY(rows > 200);
    }

    void isRestoredIntoAnEmptyPlace()
    {
        Site site;
        site.source.keysInClear = true;
        const DatabaseFacts before = BackupFolder(site.backUp()).manifest().facts;
        BackupFolder backup(site.shelf.filePath(QDir(site.shelf.path()).entryList({u"plant-*"_s}).first()));
        const RestoreTarget target = site.emptyTarget();
        const RestoreReport report = restoreBackup(backup, target, {}, site.clock, site.control);
        QCOMPARE(report.keptIn.isEmpty(), target.database.engine == Engine::Sqlite);
        QVERIFY(!report.withoutKeys);
        QCOMPARE(Site::factsIn(target.database), before);
        QCOMPARE(contentOf(site.other.filePath(u"keys/audit.key"_s)), site.database.options().auditKey);
        QCOMPARE(contentOf(site.other.filePath(u"tls/ca.key"_s)), QByteArray("private"));
        QCOMPARE(contentOf(site.other.filePath(u"gembad.toml"_s)), QByteArray("[site]\nid = \"plant\"\n"));

        storage::DatabaseOptions options = target.database;
        options.auditKey = site.database.options().auditKey;
        storage::Executor executor(options, site.clock);
        writeItems(executor, 5000, 1); // it is a whole database: numbers and chain go on
        const auto check =
            executor.readNow<storage::AuditCheck>([&](storage::ReadTransaction &tx) -> Result<storage::AuditCheck> {
                return storage::verifyAuditTrail(tx, options.auditKey);
            });
        QCOMPARE(check->reason, QString());
        QCOMPARE(check->rows, 201);
    }

    void doesNotWriteOverDataUnlessTold()
    {
        Site site;
        const QString folder = site.backUp();
        BackupFolder backup(folder);
        const RestoreTarget target = site.emptyTarget();
        restoreBackup(backup, target, {}, site.clock, site.control);
        {
            storage::DatabaseOptions options = target.database;
            options.auditKey = site.database.options().auditKey;
            storage::Executor executor(options, site.clock);
            writeItems(executor, 9000, 3);
        }
        QCOMPARE(codeOf([&] { restoreBackup(backup, target, {}, site.clock, site.control); }), ErrorCode::DataInTheWay);
        QCOMPARE(Site::factsIn(target.database).rows[u"item"_s], 203);

        // A dry run says it could be done and changes nothing.
        restoreBackup(backup, target, {false, true}, site.clock, site.control);
        QCOMPARE(Site::factsIn(target.database).rows[u"item"_s], 203);

        const RestoreReport report = restoreBackup(backup, target, {true, false}, site.clock, site.control);
        QCOMPARE(Site::factsIn(target.database).rows[u"item"_s], 200);
        storage::DatabaseOptions kept = target.database;
        if (kept.engine == Engine::Sqlite)
            kept.sqliteFile = QDir(report.keptIn).filePath(u"gemba.db"_s);
        else
            kept.pgDatabase = report.keptIn;
        QCOMPARE(Site::factsIn(kept).rows[u"item"_s], 203);
    }

    void aDamagedByteIsFoundAndNamed()
    {
        Site site;
        for (const bool encrypted : {false, true}) {
            site.source.secret = encrypted ? BackupSecret("correct horse battery") : BackupSecret();
            for (const auto &part : {u"database"_s, u"files"_s}) {
                const QString folder = site.backUp();
                const QString path = folder + u'/' + part + u".part"_s;
                QByteArray content = contentOf(path);
                // The head, the middle, the end: every byte counts.
                for (const qsizetype at : {qsizetype{3}, content.size() / 2, content.size() - 1}) {
                    QByteArray bent = content;
                    bent[at] = static_cast<char>(bent[at] ^ 0x20);
                    writeFile(path, bent);
                    const Verification found = site.verify(folder, site.source.secret);
                    QVERIFY2(!found.ok, qPrintable(u"%1 byte %2"_s.arg(part).arg(at)));
                    QVERIFY2(found.reason.contains(part), qPrintable(found.reason));
                    QVERIFY(!lastVerification(folder)->ok);
                    BackupFolder backup(folder);
                    backup.unlock(site.source.secret);
                    const RestoreTarget target = site.emptyTarget();
                    QCOMPARE(codeOf([&] { restoreBackup(backup, target, {}, site.clock, site.control); }),
                             ErrorCode::BackupDamaged);
                    if (target.database.engine == Engine::Sqlite)
                        QVERIFY(!QFileInfo::exists(target.database.sqliteFile));
                    else
                        QVERIFY(Site::factsIn(target.database).rows.isEmpty());
                }
                writeFile(path, content.left(content.size() / 2)); // cut off
                QVERIFY(!site.verify(folder, site.source.secret).ok);
                QFile::remove(path);
                QVERIFY(site.verify(folder, site.source.secret).reason.contains(part));
            }
        }
    }

    void opensOnlyWithItsKey()
    {
        Site site;
        site.source.secret = BackupSecret("correct horse battery");
        const QString folder = site.backUp();
        BackupFolder backup(folder);
        QVERIFY(backup.manifest().holdsKeys);
        QCOMPARE(codeOf([&] { backup.unlock({}); }), ErrorCode::BackupKeyWrong);
        QCOMPARE(codeOf([&] { backup.unlock(BackupSecret("correct horse batterz")); }), ErrorCode::BackupKeyWrong);
        QCOMPARE(codeOf([&] { site.verify(folder, BackupSecret("correct horse batterz")); }),
                 ErrorCode::BackupKeyWrong);
        QVERIFY(site.verify(folder, site.source.secret).full);
        for (const auto &part : {u"database.part"_s, u"files.part"_s}) {
            const QByteArray content = contentOf(folder + u'/' + part);
            QVERIFY(!content.contains("SQLite format 3") && !content.contains("item.make") &&
                    !content.contains("private"));
        }
        // A manifest that says something else is not this backup's.
        QByteArray manifest = contentOf(folder + u"/manifest.json"_s);
        manifest.replace("\"auditRows\": 200", "\"auditRows\": 199");
        writeFile(folder + u"/manifest.json"_s, manifest);
        QCOMPARE(codeOf([&] { BackupFolder(folder).unlock(site.source.secret); }), ErrorCode::BackupKeyWrong);
    }

    void keysStayAtHomeUnlessSealedOrWanted()
    {
        Site site;
        BackupFolder backup(site.backUp());
        backup.unlock({});
        const QList<DataFile> files = unpackDataFiles(backup.readAll(u"files"_s, site.control));
        QStringList paths;
        for (const DataFile &file : files)
            paths.append(file.path);
        QCOMPARE(paths, QStringList({u"gembad.toml"_s, u"tls/ca.crt"_s}));
    }

    void aNewerDatabaseIsRefused()
    {
        Site site;
        BackupFolder backup(site.backUp());
        RestoreTarget target = site.emptyTarget();
        target.newestStep = 8999;
        QCOMPARE(codeOf([&] { restoreBackup(backup, target, {}, site.clock, site.control); }),
                 ErrorCode::DatabaseTooNew);
    }

    void filesCannotLeaveTheirFolder_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"../gembad.toml", "/etc/passwd", "keys/../../x", "", "keys//x", "./x"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void filesCannotLeaveTheirFolder()
    {
        QFETCH(QString, path);
        QCOMPARE(codeOf([&] { unpackDataFiles(packDataFiles({{path, "x", false}})); }), ErrorCode::BackupDamaged);
    }

    void whatIsHalfDoneIsClearedAway()
    {
        Site site;
        const QString folder = site.backUp();
        writeFile(site.shelf.filePath(u".unfinished-x/database.part"_s), "half");
        writeFile(site.shelf.filePath(u"plant-old/database.part"_s), "its manifest is gone");
        removeUnfinished(site.shelf.path());
        QCOMPARE(QDir(site.shelf.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList({QFileInfo(folder).fileName()}));
        QTemporaryDir away;
        const QString copy = copyBackup(folder, away.path(), site.control);
        QVERIFY(site.verify(copy).full);
    }

    void isStoppedWhenAsked()
    {
        Site site;
        JobControl *self = nullptr;
        JobControl stopping([&](const Progress &) { self->stop(); });
        self = &stopping;
        QCOMPARE(codeOf([&] { writeBackup(site.source, u"manual"_s, site.shelf.path(), site.clock, stopping); }),
                 ErrorCode::ShuttingDown);
        QVERIFY(QDir(site.shelf.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    }

    void onlyItsOwnerCanReadIt()
    {
        Site site;
        const QString folder = site.backUp();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(folder).permissions() & others));
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 3);
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }

    void aRestoreLeavesAMarkForTheTrail()
    {
        Site site;
        const QString folder = site.backUp();
        const DatabaseFacts before = Site::factsIn(site.database);
        const BackupFolder backup(folder);
        const RestoreTarget target = site.emptyTarget();
        restoreBackup(backup, target, {.dryRun = true}, site.clock, site.control);
        QVERIFY(restoreMarks(site.other.path()).isEmpty());
        restoreBackup(backup, target, {.by = u"anna (uid 1000)"_s}, site.clock, site.control);
        // Once more: what is in the way now is what was restored before.
        restoreBackup(backup, target, {.replace = true, .by = u"root (uid 0)"_s}, site.clock, site.control);
        const QList<QJsonObject> marks = restoreMarks(site.other.path());
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[0]["by"_L1].toString(), u"anna (uid 1000)"_s);
        QCOMPARE(marks[0]["backup"_L1].toString(), QFileInfo(folder).fileName());
        QCOMPARE(marks[0]["keptSeq"_L1].toInteger(), before.auditRows);
        QCOMPARE(marks[0]["keptHead"_L1].toString(), QString::fromLatin1(before.auditHead.toHex()));
        QVERIFY(!marks[0].contains(u"replacedSeq"_s));
        QCOMPARE(marks[1]["by"_L1].toString(), u"root (uid 0)"_s);
        QCOMPARE(marks[1]["replacedSeq"_L1].toInteger(-1), before.auditRows > 0 ? before.auditRows : -1);
        forgetRestoreMarks(site.other.path());
        QVERIFY(restoreMarks(site.other.path()).isEmpty());
    }

    void anInterruptedRestoreEndsOneWayOrTheOther()
    {
        Site site;
        if (site.database.options().engine != Engine::Sqlite)
            QSKIP("files only");
        // Before its note: everything staged goes, the old data stays.
        const QString database = site.other.filePath(u"gemba.db"_s);
        storage::DatabaseOptions options;
        options.sqliteFile = database;
        writeFile(database, "old");
        writeFile(database + u".restore-new"_s, "new");
        writeFile(site.other.filePath(u".restore-stage/keys/audit.key"_s), "new key");
        QVERIFY(finishRestore(site.other.path(), options));
        QCOMPARE(contentOf(database), QByteArray("old"));
        QVERIFY(!QFileInfo::exists(database + u".restore-new"_s));
        QVERIFY(!finishRestore(site.other.path(), options));
    }
};

QTEST_GUILESS_MAIN(BackupEngineTest)
#include "tst_backup_engine.moc"
