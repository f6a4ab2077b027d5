// The copy that follows every commit: the machine is lost (the process killed, its files gone), and what was copied is restored.

#include <backup_folder.h>
#include <continuous_copy.h>
#include <restore.h>
#include <segment.h>
#include <sqlite_snapshot.h>
#include <wal_reader.h>

#include <gemba/core/log.h>
#include <gemba/storage/audit_trail.h>
#include <gemba/storage/executor.h>
#include <gemba/test/child_process.h>
#include <gemba/test/test_database.h>

#include <QDir>
#include <QSet>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::backup;

namespace {

constexpr int kEveryMs = 300;
// A step, and what a busy machine needs to write it; the goal is a minute.
constexpr qint64 kMayLoseMs = 20'000;
const QString kTables = u"CREATE TABLE item (id BIGINT PRIMARY KEY, text TEXT NOT NULL);\n"_s;
const QByteArray kSecret("correct horse battery");

ContinuousOptions optionsFor(const storage::DatabaseOptions &database, const QString &away)
{
    ContinuousOptions options;
    options.source.database = database;
    options.source.dataDirectory = QFileInfo(database.sqliteFile).absolutePath() + u"/data"_s;
    options.source.site = u"plant"_s;
    options.directory = away;
    options.everyMs = kEveryMs;
    options.foldBytes = 3'000'000; // often: SQLite folds at four
    return options;
}

bool writeItem(storage::Executor &executor, int id)
{
    return executor
        .writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            tx.execute(u"INSERT INTO item (id, text) VALUES (?, ?)"_s, {id, QString(2'000, u'x')});
            tx.audit({.action = u"item.make"_s, .entity = u"item"_s, .entityId = QString::number(id)});
            return Nothing{};
        })
        .ok();
}

/// In the child: writes for ever; each row is told with the time of its answer.
void work(const QStringList &arguments, const storage::DatabaseOptions &named)
{
    log::setSink([](const log::Record &) {});
    if (sodium_init() < 0)
        return;
    const SystemClock clock;
    storage::Executor executor(named, clock);
    ContinuousOptions options = optionsFor(named, arguments.value(0));
    options.keyFile = arguments.value(1);
    const ContinuousCopy copy(clock, options);
    for (int id = 0;; ++id) {
        if (writeItem(executor, id))
            gemba::test::say("ack " + QByteArray::number(id) + ' ' + QByteArray::number(clock.nowMs()) + ' ' +
                             QByteArray::number(copy.state().segments));
    }
}

QString onlyBaseIn(const QString &away)
{
    const QStringList bases = QDir(away).entryList({u"*-base*"_s}, QDir::Dirs, QDir::Name);
    return bases.isEmpty() ? QString() : away + u'/' + bases.last();
}

struct Restored
{
    RestoreReport report;
    storage::DatabaseOptions database;
    QSet<qint64> ids;
    QString audit;
};

Restored restore(const QString &base, const QString &into, const BackupSecret &secret, const QByteArray &auditKey)
{
    const SystemClock clock;
    const JobControl control;
    BackupFolder folder(base);
    folder.unlock(secret);
    Restored out;
    RestoreTarget target;
    target.dataDirectory = into;
    target.database.sqliteFile = into + u"/gemba.db"_s;
    target.newestStep = 9000;
    out.report = restoreBackup(folder, target, {}, clock, control);
    out.database = target.database;
    out.database.auditKey = auditKey;
    storage::Executor executor(out.database, clock);
    const auto read = executor.readNow<Nothing>([&](storage::ReadTransaction &tx) -> Result<Nothing> {
        const auto rows = tx.select(u"SELECT id FROM item"_s);
        for (qsizetype i = 0; i < rows.count(); ++i)
            out.ids.insert(rows.integer(i, 0));
        out.audit = storage::verifyAuditTrail(tx, auditKey).reason;
        return Nothing{};
    });
    if (!read)
        qFatal("the restored database cannot be read");
    return out;
}

} // namespace

class ContinuousTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        log::setSink([](const log::Record &) {});
    }

    void aLostMachineCostsSecondsAtMost()
    {
        const QTemporaryDir keys;
        const QString keyFile = keys.filePath(u"key"_s);
        QFile key(keyFile);
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write(kSecret) > 0);
        key.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        key.close();
        qint64 worstMs = 0;
        for (int round = 0; round < 4; ++round) {
            const QTemporaryDir away;
            const QTemporaryDir other;
            const bool sealed = round % 2 == 1;
            QMap<qint64, qint64> acknowledged; // id → time
            QByteArray auditKey;
            {
                const gemba::test::TestDatabase database(storage::Engine::Sqlite, gemba::test::withTables(kTables));
                auditKey = database.options().auditKey;
                gemba::test::ChildProcess child({away.path(), sealed ? keyFile : QString()}, database.options());
                const auto take = [&](const QByteArray &line) {
                    const QList<QByteArray> words = line.split(' ');
                    if (words.value(0) == "ack")
                        acknowledged.insert(words.value(1).toLongLong(), words.value(2).toLongLong());
                    return words.value(3).toLongLong();
                };
                while (take(child.readLine()) < 8) {
                }
                child.kill();
                for (QByteArray line = child.readLine(); !line.isEmpty(); line = child.readLine())
                    take(line);
            } // and everything of the machine is gone
            const Restored back =
                restore(onlyBaseIn(away.path()), other.path(), BackupSecret(sealed ? kSecret : QByteArray()), auditKey);
            QVERIFY(back.report.segments >= 8);
            QCOMPARE(back.report.stopped, QString());
            QCOMPARE(back.audit, QString());
            QVERIFY(acknowledged.size() > 100);
            for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it) {
                // All that was answered before the time that the copy names is there, without exception.
                if (it.value() < back.report.dataUntilMs)
                    QVERIFY2(back.ids.contains(it.key()), qPrintable(QString::number(it.key())));
                if (!back.ids.contains(it.key()))
                    worstMs = std::max(worstMs, acknowledged.last() - it.value());
            }
        }
        qInfo("lost at worst: the last %lld ms", worstMs);
        QVERIFY(worstMs < kMayLoseMs);
    }

    void goesOnWhenTheLogBeginsAnew()
    {
        const gemba::test::TestDatabase made(storage::Engine::Sqlite, gemba::test::withTables(kTables));
        const storage::DatabaseOptions &database = made.options();
        const QTemporaryDir away;
        const QTemporaryDir other;
        const SystemClock clock;
        storage::Executor executor(database, clock);
        int id = 0;
        {
            const ContinuousCopy copy(clock, optionsFor(database, away.path()));
            QTRY_VERIFY(copy.state().running);
            QSet<QByteArray> salts;
            while (salts.size() < 4) { // the log began anew three times
                QVERIFY(writeItem(executor, id++));
                QFile log(database.sqliteFile + u"-wal"_s);
                QVERIFY(log.open(QIODevice::ReadOnly));
                salts.insert(log.read(24).mid(16));
                QVERIFY(id < 100'000);
            }
            QCOMPARE(copy.state().failure, QString());
        } // the end copies what is left
        const Restored back = restore(onlyBaseIn(away.path()), other.path(), {}, database.auditKey);
        QCOMPARE(back.ids.size(), id);
        QCOMPARE(back.audit, QString());
    }

    void aMissingOrDamagedSegmentEndsIt()
    {
        const gemba::test::TestDatabase made(storage::Engine::Sqlite, gemba::test::withTables(kTables));
        const storage::DatabaseOptions &database = made.options();
        const QTemporaryDir away;
        const SystemClock clock;
        storage::Executor executor(database, clock);
        {
            const ContinuousCopy copy(clock, optionsFor(database, away.path()));
            for (int id = 0; copy.state().segments < 5; ++id)
                QVERIFY(writeItem(executor, id));
        }
        const QString base = onlyBaseIn(away.path());
        const QStringList files = segmentFiles(base);
        QVERIFY(files.size() >= 5);
        QFile third(files[2]);
        QVERIFY(third.open(QIODevice::ReadWrite));
        const QByteArray content = third.readAll();
        QVERIFY(third.seek(content.size() / 2) && third.write("damage") == 6);
        third.close();
        const auto check = [&](const QString &word) {
            const QTemporaryDir other;
            const Restored back = restore(base, other.path(), {}, database.auditKey);
            QCOMPARE(back.report.segments, 2);
            QVERIFY2(back.report.stopped.contains(word), qPrintable(back.report.stopped));
            QCOMPARE(back.audit, QString()); // what there is, is whole
        };
        check(u"damaged"_s);
        QVERIFY(QFile::remove(files[2]));
        check(u"3"_s);
        // Nor can another one stand in for it.
        QVERIFY(QFile::copy(files[3], files[2]));
        check(u"3"_s);
    }

    void aFarEndThatIsAwayIsToldAndCaughtUpWith()
    {
        const gemba::test::TestDatabase made(storage::Engine::Sqlite, gemba::test::withTables(kTables));
        const storage::DatabaseOptions &database = made.options();
        const QTemporaryDir folder;
        const QString away = folder.filePath(u"share"_s);
        const SystemClock clock;
        storage::Executor executor(database, clock);
        ContinuousOptions options = optionsFor(database, away);
        options.giveUpBytes = 80'000'000; // beyond what SQLite keeps of a folded log
        const auto writeMuch = [&](int id) {
            return executor
                .writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
                    tx.execute(u"INSERT INTO item (id, text) VALUES (?, ?)"_s, {id, QString(1'000'000, u'x')});
                    return Nothing{};
                })
                .ok();
        };
        {
            const ContinuousCopy copy(clock, options);
            QTRY_VERIFY(copy.state().running);
            // The share goes, and a file is where it was.
            QVERIFY(QFile::rename(away, folder.filePath(u"elsewhere"_s)));
            QFile inTheWay(away);
            QVERIFY(inTheWay.open(QIODevice::WriteOnly));
            inTheWay.close();
            QVERIFY(writeItem(executor, 1));
            QTRY_VERIFY(!copy.state().failure.isEmpty());
            int id = 10;
            for (; id < 110; ++id)
                QVERIFY(writeMuch(id));
            // The log is not kept for ever.
            QTRY_VERIFY([&] {
                return writeMuch(++id) && QFileInfo(database.sqliteFile + u"-wal"_s).size() < options.giveUpBytes;
            }());
            QVERIFY(QFile::remove(away));
            QTRY_VERIFY(copy.state().failure.isEmpty());
            QVERIFY(writeItem(executor, 1'000'000));
        }
        const QTemporaryDir other;
        const Restored back = restore(onlyBaseIn(away), other.path(), {}, database.auditKey);
        QVERIFY(back.ids.contains(1) && back.ids.contains(1'000'000));
        QCOMPARE(back.audit, QString());
    }
};

int main(int argc, char **argv)
{
    return gemba::test::runTestOrChild<ContinuousTest>(argc, argv, work);
}

#include "tst_backup_continuous.moc"
