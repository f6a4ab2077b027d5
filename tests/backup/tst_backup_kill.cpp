// A process that is killed in the middle of a backup or a restore: this program starts itself, lets it work, and kills it with
// SIGKILL at a random moment.

#include <backup_folder.h>
#include <restore.h>
#include <sqlite_snapshot.h>
#include <verification.h>

#include <gemba/core/log.h>
#include <gemba/storage/executor.h>
#include <gemba/test/child_process.h>
#include <gemba/test/test_database.h>

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::backup;

namespace {

constexpr int kRounds = 40;
constexpr int kOldRows = 50;
constexpr int kNewRows = 4000;
const QString kTables = u"CREATE TABLE item (id BIGINT PRIMARY KEY, text TEXT NOT NULL);\n"_s;

void fill(const storage::DatabaseOptions &options, int rows)
{
    const SystemClock clock;
    storage::Executor executor(options, clock);
    const auto written = executor.writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
        for (int i = 0; i < rows; ++i)
            tx.execute(u"INSERT INTO item (id, text) VALUES (?, ?)"_s, {i, QString::number(i).repeated(300)});
        tx.audit({.action = u"item.fill"_s, .entity = u"item"_s, .entityId = QString::number(rows)});
        return Nothing{};
    });
    if (!written)
        qFatal("the rows could not be written");
}

BackupSource sourceOf(const storage::DatabaseOptions &options, const QString &data)
{
    BackupSource source;
    source.database = options;
    source.dataDirectory = data;
    source.site = u"plant"_s;
    source.keysInClear = true;
    return source;
}

RestoreTarget targetIn(const QString &data)
{
    RestoreTarget target;
    target.dataDirectory = data;
    target.database.sqliteFile = data + u"/gemba.db"_s;
    target.newestStep = 9000;
    return target;
}

/// In the child: says before each backup or restore that it begins, and after it that it was done.
void work(const QStringList &arguments, const storage::DatabaseOptions &options)
{
    log::setSink([](const log::Record &) {});
    if (sodium_init() < 0)
        return;
    const SystemClock clock;
    const JobControl control;
    const QString data = arguments.value(1);
    const QString folder = arguments.value(2);
    if (arguments.first() == "backup"_L1) {
        for (;;) {
            gemba::test::say("begin");
            const QString made = writeBackup(sourceOf(options, data), u"manual"_s, folder, clock, control);
            gemba::test::say("made " + QFileInfo(made).fileName().toUtf8());
        }
    }
    BackupFolder backup(folder);
    gemba::test::say("begin");
    restoreBackup(backup, targetIn(data), {true, false}, clock, control);
    gemba::test::say("done");
    gemba::test::waitToBeKilled();
}

} // namespace

class BackupKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        log::setSink([](const log::Record &) {});
    }

    void aKilledBackupIsNone()
    {
        const gemba::test::TestDatabase database(storage::Engine::Sqlite, gemba::test::withTables(kTables));
        fill(database, kNewRows);
        const SystemClock clock;
        const storage::Executor executor(database, clock); // keeps the log open, as a server does
        const JobControl control;
        const QTemporaryDir data;
        const QTemporaryDir shelf;
        const QTemporaryDir scratch;
        QRandomGenerator random(20'261'121);
        int unfinished = 0;
        for (int round = 0; round < kRounds; ++round) {
            gemba::test::ChildProcess child({u"backup"_s, data.path(), shelf.path()}, database.options());
            QCOMPARE(child.readLine(), QByteArray("begin"));
            QTest::qSleep(random.bounded(1, 60));
            child.kill();
            QStringList acknowledged;
            for (QByteArray line = child.readLine(); !line.isEmpty(); line = child.readLine()) {
                if (line.startsWith("made "))
                    acknowledged.append(QString::fromUtf8(line.mid(5)));
            }
            const QStringList all = QDir(shelf.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
            unfinished += static_cast<int>(all.filter(QRegularExpression(u"^\\."_s)).size());
            removeUnfinished(shelf.path());
            const QStringList whole = QDir(shelf.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
            for (const QString &name : std::as_const(acknowledged))
                QVERIFY2(whole.contains(name), qPrintable(name));
            for (const QString &name : whole) {
                const Verification found = verifyBackup(shelf.filePath(name), {}, {database.options().auditKey, 9000},
                                                        scratch.path(), clock, control);
                QVERIFY2(found.ok && found.full, qPrintable(found.reason));
                QDir(shelf.filePath(name)).removeRecursively();
            }
        }
        QVERIFY(unfinished > 0); // or this test killed nothing
    }

    void aKilledRestoreIsOldOrNew()
    {
        const gemba::test::TestDatabase database(storage::Engine::Sqlite, gemba::test::withTables(kTables));
        fill(database, kNewRows);
        const SystemClock clock;
        const JobControl control;
        const QTemporaryDir home;
        const QTemporaryDir shelf;
        QDir().mkpath(home.filePath(u"keys"_s));
        QFile key(home.filePath(u"keys/audit.key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write("new key") == 7);
        key.close();
        const QString backup = writeBackup(sourceOf(database, home.path()), u"manual"_s, shelf.path(), clock, control);

        // As long as one takes here, and twice: some are killed early, some late, some not at all.
        QElapsedTimer whole;
        {
            const QTemporaryDir data;
            whole.start();
            restoreBackup(BackupFolder(backup), targetIn(data.path()), {}, clock, control);
        }
        const int longest = static_cast<int>(2 * whole.elapsed() + 20);
        QRandomGenerator random(20'261'122);
        int old = 0;
        int fresh = 0;
        int mended = 0;
        for (int round = 0; round < kRounds; ++round) {
            const QTemporaryDir data;
            const RestoreTarget target = targetIn(data.path());
            {
                const gemba::test::TestDatabase before(storage::Engine::Sqlite, gemba::test::withTables(kTables));
                fill(before, kOldRows);
                QVERIFY(QFile::copy(before.options().sqliteFile, target.database.sqliteFile));
                QDir().mkpath(data.filePath(u"keys"_s));
                QFile oldKey(data.filePath(u"keys/audit.key"_s));
                QVERIFY(oldKey.open(QIODevice::WriteOnly) && oldKey.write("old key") == 7);
            }
            gemba::test::ChildProcess child({u"restore"_s, data.path(), backup}, database.options());
            QCOMPARE(child.readLine(), QByteArray("begin"));
            QTest::qSleep(random.bounded(0, longest));
            child.kill();
            const bool acknowledged = child.readLine() == "done";

            mended += finishRestore(data.path(), target.database) ? 1 : 0;
            QCOMPARE(integrityOf(target.database.sqliteFile, false), u"ok"_s);
            const qint64 rows = factsOf(target.database.sqliteFile).rows[u"item"_s];
            QVERIFY2(rows == kOldRows || rows == kNewRows, qPrintable(QString::number(rows)));
            QVERIFY(!acknowledged || rows == kNewRows);
            QFile keyNow(data.filePath(u"keys/audit.key"_s));
            QVERIFY(keyNow.open(QIODevice::ReadOnly));
            QCOMPARE(keyNow.readAll(), rows == kNewRows ? QByteArray("new key") : QByteArray("old key"));
            (rows == kNewRows ? fresh : old) += 1;
        }
        QVERIFY2(old > 0 && fresh > 0, qPrintable(u"%1 old, %2 new"_s.arg(old).arg(fresh)));
        QVERIFY(mended > 0);
    }
};

int main(int argc, char **argv)
{
    return gemba::test::runTestOrChild<BackupKillTest>(argc, argv, work);
}

#include "tst_backup_kill.moc"
