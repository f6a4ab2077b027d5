// A disk that fills up: a small file system of its own, which only root can mount.

#include <gemba/core/log.h>
#include <gemba/storage/audit_trail.h>
#include <gemba/storage/executor.h>
#include <gemba/test/test_database.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::storage;

namespace {

constexpr qint64 kMiB = 1024 * 1024;

/// 32 MiB; null where it cannot be mounted.
class SmallDisk
{
public:
    SmallDisk() { m_mounted = ::mount("tmpfs", path().constData(), "tmpfs", 0, "size=32m,mode=0700") == 0; }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(path().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    bool isThere() const { return m_mounted; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    /// As another program on the same disk does: takes all but @p left bytes.
    void fillUp(qint64 left) const
    {
        QFile file(this->file(u"foreign"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            qFatal("the disk cannot be filled");
        const QByteArray page(4096, 'x');
        while (file.write(page) == page.size()) {
        }
        file.resize(std::max<qint64>(0, file.size() / 4096 * 4096 - left));
    }

private:
    QByteArray path() const { return QFile::encodeName(m_folder.path()); }
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

Result<Nothing> writeItem(Executor &executor, qint64 id, WriteKind kind = WriteKind::Ordinary)
{
    std::promise<Result<Nothing>> answered;
    executor.write<Nothing>(
        [id](Transaction &tx) -> Result<Nothing> {
            tx.execute(u"INSERT INTO item (id, text) VALUES (?, ?)"_s, {id, QString(20'000, u'x')});
            tx.audit({.action = u"item.make"_s, .entity = u"item"_s, .entityId = QString::number(id)});
            return Nothing{};
        },
        [&](Result<Nothing> result) { answered.set_value(std::move(result)); }, kind);
    return answered.get_future().get();
}

Result<qint64> deleteItems(Executor &executor, qint64 upTo)
{
    std::promise<Result<qint64>> answered;
    executor.write<qint64>(
        [upTo](Transaction &tx) -> Result<qint64> { return tx.execute(u"DELETE FROM item WHERE id <= ?"_s, {upTo}); },
        [&](Result<qint64> result) { answered.set_value(std::move(result)); }, WriteKind::FreesSpace);
    return answered.get_future().get();
}

QStringList diskLines(Executor &executor)
{
    return *executor.readNow<QStringList>([](ReadTransaction &tx) -> Result<QStringList> {
        QStringList out;
        const Rows rows = tx.select(u"SELECT action FROM audit WHERE entity = 'disk' ORDER BY seq"_s);
        for (qsizetype i = 0; i < rows.count(); ++i)
            out.append(rows.text(i, 0));
        return out;
    });
}

qint64 count(Executor &executor)
{
    return *executor.readNow<qint64>(
        [](ReadTransaction &tx) -> Result<qint64> { return tx.select(u"SELECT count(*) FROM item"_s).integer(0, 0); });
}

} // namespace

class DiskTest : public QObject
{
    Q_OBJECT

    DatabaseOptions optionsOn(const SmallDisk &disk, int refuseBelow)
    {
        DatabaseOptions options;
        options.sqliteFile = disk.file(u"gemba.db"_s);
        options.auditKey = "audit key of the tests";
        const auto migrated =
            Migrator(options,
                     gemba::test::withTables(u"CREATE TABLE item (id BIGINT PRIMARY KEY, text TEXT NOT NULL);\n"_s),
                     m_clock)
                .migrate();
        if (!migrated)
            qFatal("the test database cannot be migrated");
        options.disk = {disk.folder(), 4 * kMiB, refuseBelow, 50, 0};
        return options;
    }

    SystemClock m_clock;

private Q_SLOTS:
    void initTestCase()
    {
        log::setSink([](const log::Record &) {});
    }

    void isRefusedBeforeTheEngineFails()
    {
        const SmallDisk disk;
        if (!disk.isThere())
            QSKIP("a file system can only be mounted by root");
        const DatabaseOptions options = optionsOn(disk, 20);
        Executor executor(options, m_clock);
        QVERIFY(executor.disk().hasBallast);
        QVERIFY(!executor.disk().alarm);
        struct stat ballast
        {
        };
        QCOMPARE(::stat(QFile::encodeName(disk.file(u"ballast"_s)).constData(), &ballast), 0);
        QVERIFY(ballast.st_blocks * 512 >= 4 * kMiB); // no hole

        qint64 written = 0;
        bool alarmed = false;
        std::optional<Error> refusal;
        while (!refusal) {
            const auto result = writeItem(executor, written + 1);
            if (result.ok())
                ++written;
            else
                refusal = result.error();
            alarmed = alarmed || executor.disk().alarm;
            QVERIFY(written < 10'000);
        }
        QCOMPARE(refusal->code, ErrorCode::DiskFull);
        QVERIFY(alarmed);
        const DiskState state = executor.disk();
        QVERIFY(state.refusing);
        QVERIFY(state.hasBallast); // nothing had failed
        QVERIFY2(state.freePercent() > 5 && state.freePercent() < 20, qPrintable(QString::number(state.freePercent())));
        QCOMPARE(count(executor), written); // reading goes on, nothing is half done
        QCOMPARE(diskLines(executor), QStringList({u"storage.refuse"_s}));
        QCOMPARE(*deleteItems(executor, 10), 10);
        QVERIFY(!writeItem(executor, 20'000).ok());
        QCOMPARE(diskLines(executor), QStringList({u"storage.refuse"_s})); // once, not for every refusal
    }

    void theBallastLetsItRecoverWithoutRestart()
    {
        const SmallDisk disk;
        if (!disk.isThere())
            QSKIP("a file system can only be mounted by root");
        // The limit is so low that only the engine itself notices.
        const DatabaseOptions options = optionsOn(disk, 1);
        Executor executor(options, m_clock);
        qint64 written = 0;
        while (written < 50)
            QVERIFY(writeItem(executor, ++written).ok());
        disk.fillUp(400 * 1024);
        std::optional<Error> refusal;
        while (!refusal) {
            const auto result = writeItem(executor, written + 1);
            if (result.ok())
                ++written;
            else
                refusal = result.error();
            QVERIFY(written < 10'000);
        }
        QCOMPARE(refusal->code, ErrorCode::DiskFull);
        if (executor.disk().hasBallast) // its room, once given up, is not for the other program
            disk.fillUp(0);
        // Whether the engine or the limit was first: what frees space works, with the ballast's room if it must.
        QCOMPARE(*deleteItems(executor, 20), 20);
        QCOMPARE(count(executor), written - 20);
        QVERIFY(!writeItem(executor, 20'000).ok());

        QFile::remove(disk.file(u"foreign"_s));
        QTRY_VERIFY(writeItem(executor, ++written + 30'000).ok());
        QVERIFY(executor.disk().hasBallast);
        QVERIFY(!executor.disk().refusing);
        QTRY_COMPARE(diskLines(executor), QStringList({u"storage.refuse"_s, u"storage.resume"_s}));
        const auto check = executor.readNow<AuditCheck>(
            [&](ReadTransaction &tx) -> Result<AuditCheck> { return verifyAuditTrail(tx, options.auditKey); });
        QCOMPARE(check->reason, QString());
        const auto integrity = executor.readNow<QString>(
            [](ReadTransaction &tx) -> Result<QString> { return tx.select(u"PRAGMA integrity_check"_s).text(0, 0); });
        QCOMPARE(*integrity, u"ok"_s);
    }

    void theFilesAreClosedToOthers()
    {
        const gemba::test::TestDatabase database(Engine::Sqlite, storageMigrations());
        Executor executor(database, m_clock);
        QVERIFY(executor
                    .writeNow<Nothing>([](Transaction &tx) -> Result<Nothing> {
                        tx.audit({.action = u"x"_s, .entity = u"x"_s});
                        return Nothing{};
                    })
                    .ok());
        const QString file = database.options().sqliteFile;
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            struct stat info
            {
            };
            QCOMPARE(::stat(QFile::encodeName(file + suffix).constData(), &info), 0);
            QCOMPARE(info.st_mode & 0777, mode_t{0600});
        }
    }
};

QTEST_GUILESS_MAIN(DiskTest)
#include "tst_storage_disk.moc"
