#include "sqlite_snapshot.h"

#include "backup_fault.h"

#include <QFile>
#include <QHash>
#include <QtEndian>

#include <sqlite3.h>

#include <cstring>
#include <optional>
#include <vector>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAttempts = 1000;
constexpr qint64 kBlock = 1024 * 1024;
constexpr qint64 kWalHead = 32;
constexpr qint64 kFrameHead = 24;
constexpr int kIndexBlock = 32 * 1024;
constexpr qsizetype kBackfillAt = 96; // behind both heads: how many frames are in the file already

// The head of the wal-index, https://sqlite.org/walformat.html#the_wal_index_file_format; native byte order. SQLite keeps it
// twice and writes the second copy first, so that a reader can tell a head that is being written.
struct WalIndexHead
{
    quint32 version;
    quint32 unused;
    quint32 change;
    quint8 isInit;
    quint8 bigEndianChecksum;
    quint16 pageSize;
    quint32 maxFrame;
    quint32 pages;
    quint32 frameChecksum[2];
    char salt[8];
    quint32 checksum[2];
    bool operator==(const WalIndexHead &other) const { return std::memcmp(this, &other, sizeof *this) == 0; }
};
static_assert(sizeof(WalIndexHead) == 48);

class Database
{
public:
    Database(const QString &file, int flags)
    {
        if (sqlite3_open_v2(QFile::encodeName(file).constData(), &m_handle, flags, nullptr) != SQLITE_OK)
            fail(u"open "_s + file);
        sqlite3_busy_timeout(m_handle, 5000);
        run("PRAGMA trusted_schema = OFF");
        run("PRAGMA temp_store = MEMORY");
    }
    ~Database() { sqlite3_close_v2(m_handle); }
    Q_DISABLE_COPY_MOVE(Database)

    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            fail(QString::fromLatin1(sql));
    }
    /// Rows as bytes.
    QList<QList<QByteArray>> select(const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            fail(sql);
        QList<QList<QByteArray>> rows;
        int state = SQLITE_ROW;
        while ((state = sqlite3_step(statement)) == SQLITE_ROW) {
            QList<QByteArray> row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                row.append(QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, i)),
                                      sqlite3_column_bytes(statement, i)));
            rows.append(row);
        }
        sqlite3_finalize(statement);
        if (state != SQLITE_DONE)
            fail(sql);
        return rows;
    }
    qint64 number(const QString &sql)
    {
        const auto rows = select(sql);
        return rows.isEmpty() ? 0 : rows.first().first().toLongLong();
    }
    sqlite3_file *file(int which)
    {
        sqlite3_file *out = nullptr;
        if (sqlite3_file_control(m_handle, "main", which, &out) != SQLITE_OK || !out || !out->pMethods)
            return nullptr;
        return out;
    }

private:
    [[noreturn]] void fail(const QString &what) const
    {
        const int code = m_handle ? sqlite3_extended_errcode(m_handle) : SQLITE_NOMEM;
        const QString text = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString();
        const bool damaged = (code & 0xFF) == SQLITE_CORRUPT || (code & 0xFF) == SQLITE_NOTADB;
        throw BackupFault(damaged                        ? ErrorCode::BackupDamaged
                          : (code & 0xFF) == SQLITE_FULL ? ErrorCode::DiskFull
                                                         : ErrorCode::BackupFailed,
                          u"SQLite error %1: %2 in: %3"_s.arg(code).arg(text, what));
    }

    sqlite3 *m_handle = nullptr;
};

void readCounters(Database &database, DatabaseFacts &facts)
{
    const auto counters = database.select(u"SELECT name, value, head FROM storage_counter"_s);
    for (const auto &row : counters) {
        if (row[0] == "event")
            facts.eventSeq = row[1].toLongLong();
        if (row[0] == "audit") {
            facts.auditRows = row[1].toLongLong();
            facts.auditHead = row[2];
        }
    }
}

DatabaseFacts readFacts(Database &database)
{
    DatabaseFacts facts;
    const auto tables = database.select(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s);
    for (const auto &row : tables) {
        const QString name = QString::fromUtf8(row.first());
        facts.rows.insert(
            name, database.number(u"SELECT count(*) FROM \"%1\""_s.arg(QString(name).replace(u'"', u"\"\""_s))));
    }
    if (facts.rows.contains(u"schema_migration"_s))
        facts.schemaStep =
            static_cast<int>(database.number(u"SELECT coalesce(max(number), 0) FROM schema_migration"_s));
    if (facts.rows.contains(u"storage_counter"_s))
        readCounters(database, facts);
    return facts;
}

} // namespace

class SqliteSnapshot::Private
{
public:
    explicit Private(const QString &file)
        : database(file, SQLITE_OPEN_READONLY | SQLITE_OPEN_PRIVATECACHE)
    {
        main = database.file(SQLITE_FCNTL_FILE_POINTER);
        if (!main)
            throw BackupFault(ErrorCode::BackupFailed, u"SQLite does not show its file %1"_s.arg(file));
        for (int attempt = 0;; ++attempt) {
            begin();
            // A commit between the two looks would leave it open which one the snapshot holds.
            const std::optional<WalIndexHead> after = head();
            if (attempt > 0 && before == after)
                break;
            if (attempt == kAttempts)
                throw BackupFault(ErrorCode::Busy, u"the database is never still for long enough to begin a copy"_s);
            database.run("ROLLBACK");
            before = head();
        }
        pageSize = database.number(u"PRAGMA page_size"_s);
        pages = database.number(u"PRAGMA page_count"_s);
        if (before && before->maxFrame > 0)
            readLog();
    }

    void begin()
    {
        database.run("BEGIN");
        database.select(u"SELECT count(*) FROM sqlite_master"_s); // takes the snapshot
    }

    // Only where there is a log; the connection has mapped its index by then.
    std::optional<WalIndexHead> head()
    {
        if (!database.file(SQLITE_FCNTL_JOURNAL_POINTER) || !main->pMethods->xShmMap || main->pMethods->iVersion < 2)
            return std::nullopt;
        volatile void *block = nullptr;
        if (main->pMethods->xShmMap(main, 0, kIndexBlock, 0, &block) != SQLITE_OK || !block)
            return std::nullopt;
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            WalIndexHead copies[2];
            std::memcpy(copies, const_cast<const void *>(block), sizeof copies);
            if (!(copies[0] == copies[1]))
                continue;
            if (!copies[0].isInit)
                return std::nullopt;
            std::memcpy(&backfilled, static_cast<const char *>(const_cast<const void *>(block)) + kBackfillAt,
                        sizeof backfilled);
            return copies[0];
        }
        throw BackupFault(ErrorCode::Busy, u"the index of the write-ahead log is never still"_s);
    }

    // Which page stands last in which frame of the snapshot.
    void readLog()
    {
        sqlite3_file *log = database.file(SQLITE_FCNTL_JOURNAL_POINTER);
        QByteArray frameHead(kFrameHead, Qt::Uninitialized);
        const qint64 frames = before->maxFrame;
        for (qint64 frame = 1; frame <= frames; ++frame) {
            if (!readFrom(log, frameHead.data(), kFrameHead, offsetOf(frame)) ||
                std::memcmp(frameHead.constData() + 8, before->salt, 8) != 0) {
                // The log began anew: it had been folded into the file completely, and the file is the snapshot.
                frameOf.clear();
                return;
            }
            frameOf.insert(qFromBigEndian<quint32>(frameHead.constData()), frame);
        }
    }

    qint64 offsetOf(qint64 frame) const { return kWalHead + (frame - 1) * (pageSize + kFrameHead); }

    bool logIsSame()
    {
        char salt[8];
        return readFrom(database.file(SQLITE_FCNTL_JOURNAL_POINTER), salt, 8, 16) &&
               std::memcmp(salt, before->salt, 8) == 0;
    }

    static bool readFrom(sqlite3_file *file, char *data, qint64 size, qint64 offset)
    {
        const int state = file ? file->pMethods->xRead(file, data, static_cast<int>(size), offset) : SQLITE_IOERR;
        if (state == SQLITE_IOERR_SHORT_READ)
            return false;
        if (state != SQLITE_OK)
            throw BackupFault(ErrorCode::BackupFailed,
                              u"the database file cannot be read (SQLite error %1)"_s.arg(state));
        return true;
    }

    void read(const std::function<void(const char *, qsizetype)> &sink)
    {
        const qint64 perBlock = std::max<qint64>(1, kBlock / pageSize);
        QByteArray block;
        for (qint64 first = 1; first <= pages; first += perBlock) {
            const qint64 count = std::min(perBlock, pages - first + 1);
            block.fill('\0', count * pageSize);
            readBlock(first, count, block.data());
            sink(block.constData(), block.size());
        }
    }

    void readBlock(qint64 first, qint64 count, char *out)
    {
        // The file may be shorter than the snapshot: pages that only the log has.
        readFrom(main, out, count * pageSize, (first - 1) * pageSize);
        if (frameOf.isEmpty())
            return;
        sqlite3_file *log = database.file(SQLITE_FCNTL_JOURNAL_POINTER);
        std::vector<std::pair<qint64, QByteArray>> patches;
        for (qint64 i = 0; i < count; ++i) {
            const auto frame = frameOf.constFind(static_cast<quint32>(first + i));
            if (frame == frameOf.cend())
                continue;
            QByteArray page(pageSize, Qt::Uninitialized);
            if (!readFrom(log, page.data(), pageSize, offsetOf(*frame) + kFrameHead))
                break; // the log was cut off: it began anew
            patches.emplace_back(i, page);
        }
        // Looked at after reading: what was read before a new beginning is right, and after one the file is.
        if (!logIsSame()) {
            frameOf.clear();
            return;
        }
        for (const auto &[at, page] : patches)
            std::memcpy(out + at * pageSize, page.constData(), static_cast<size_t>(pageSize));
    }

    Database database;
    sqlite3_file *main = nullptr;
    std::optional<WalIndexHead> before;
    quint32 backfilled = 0;
    qint64 pageSize = 0;
    qint64 pages = 0;
    QHash<quint32, qint64> frameOf;
};

SqliteSnapshot::SqliteSnapshot(const QString &file)
    : d(std::make_unique<Private>(file))
{
}

SqliteSnapshot::~SqliteSnapshot() = default;

qint64 SqliteSnapshot::bytes() const
{
    return d->pages * d->pageSize;
}

void SqliteSnapshot::read(const std::function<void(const char *, qsizetype)> &sink)
{
    d->read(sink);
}

DatabaseFacts SqliteSnapshot::facts()
{
    return readFacts(d->database);
}

QByteArray SqliteSnapshot::walSalt() const
{
    return d->before ? QByteArray(d->before->salt, 8) : QByteArray();
}

qint64 SqliteSnapshot::walFrame() const
{
    return d->before ? d->before->maxFrame : 0;
}

bool SqliteSnapshot::walIsFolded() const
{
    return !d->before || d->backfilled == d->before->maxFrame;
}

class WalHold::Private
{
public:
    explicit Private(const QString &file)
        : database(file, SQLITE_OPEN_READONLY | SQLITE_OPEN_PRIVATECACHE)
    {
        database.run("BEGIN");
        database.select(u"SELECT count(*) FROM sqlite_master"_s);
    }
    Database database;
};

WalHold::WalHold(const QString &file)
    : d(std::make_unique<Private>(file))
{
}

WalHold::~WalHold() = default;

QString integrityOf(const QString &file, bool quick)
{
    Database database(file, SQLITE_OPEN_READWRITE);
    database.run("PRAGMA cache_size = -262144");
    const auto rows = database.select(quick ? u"PRAGMA quick_check(1)"_s : u"PRAGMA integrity_check(1)"_s);
    return rows.isEmpty() ? u"no answer"_s : QString::fromUtf8(rows.first().first());
}

DatabaseFacts factsOf(const QString &file)
{
    Database database(file, SQLITE_OPEN_READWRITE);
    return readFacts(database);
}

DatabaseFacts trailOf(const QString &file)
{
    Database database(file, SQLITE_OPEN_READONLY);
    DatabaseFacts facts;
    readCounters(database, facts);
    return facts;
}

} // namespace gemba::backup
