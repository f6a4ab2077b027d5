#include "restore.h"

#include "data_files.h"
#include "disk_file.h"
#include "postgres_tools.h"
#include "segment.h"
#include "sqlite_snapshot.h"
#include "verification.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

const auto kNote = u".restore-note.json"_s;
const auto kMarks = u"restored.json"_s;
const auto kStage = u".restore-stage"_s;
const auto kStagedDatabase = u".restore-new"_s; // beside the database, which may be on another disk
constexpr qsizetype kMostShutOut = 512 * 1024;  // note and marks are read as small files
constexpr qint64 kSpare = 256 * 1024 * 1024;

struct Move
{
    QString from;
    QString to;
};

QJsonArray toJson(const QList<Move> &moves)
{
    QJsonArray list;
    for (const Move &move : moves)
        list.append(QJsonArray{move.from, move.to});
    return list;
}

void keepMark(const QString &dataDirectory, const QJsonObject &mark)
{
    QJsonArray marks;
    for (const QJsonObject &before : restoreMarks(dataDirectory)) {
        if (before["id"_L1] == mark["id"_L1])
            return;
        marks.append(before);
    }
    marks.append(mark);
    writeSmallFile(dataDirectory + u'/' + kMarks, QJsonDocument(marks).toJson());
}

/// Each move only if it was not made yet.
void carryOut(const QJsonArray &moves)
{
    for (const QJsonValue &value : moves) {
        const QString from = value.toArray().at(0).toString();
        const QString to = value.toArray().at(1).toString();
        if (!QFileInfo::exists(from) || QFileInfo::exists(to))
            continue;
        makePrivateFolder(QFileInfo(to).absolutePath());
        moveDurably(from, to);
    }
}

QString timeStamp(const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.nowMs(), Qt::UTC).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
}

class Restore
{
public:
    Restore(const BackupFolder &backup, const RestoreTarget &target, const RestoreOptions &options, const Clock &clock,
            const JobControl &control)
        : m_backup(backup)
        , m_target(target)
        , m_options(options)
        , m_clock(clock)
        , m_control(control)
        , m_data(target.dataDirectory)
        , m_isSqlite(target.database.engine == storage::Engine::Sqlite)
        , m_stamp(timeStamp(clock))
    {
    }

    RestoreReport run()
    {
        const qint64 startedMs = m_clock.monotonicMs();
        judge();
        try {
            stageFiles();
            stageDatabase();
            if (m_options.dryRun) {
                throwAway();
            } else {
                writeNote();
                finishRestore(m_target.dataDirectory, m_target.database);
            }
        } catch (...) {
            if (!QFileInfo::exists(m_data.filePath(kNote)))
                throwAway();
            throw;
        }
        m_report.bytes = m_backup.manifest().part(u"database"_s)->plainBytes;
        m_report.tookMs = m_clock.monotonicMs() - startedMs;
        return m_report;
    }

private:
    void judge()
    {
        const Manifest &manifest = m_backup.manifest();
        if (manifest.engine != m_target.database.engine)
            throw BackupFault(ErrorCode::ConfigurationInvalid,
                              u"the backup is of the other database engine: set storage.engine to \"%1\""_s.arg(
                                  m_isSqlite ? u"postgresql"_s : u"sqlite"_s));
        if (manifest.facts.schemaStep > m_target.newestStep)
            throw BackupFault(ErrorCode::DatabaseTooNew,
                              u"the backup was made by version %1, whose schema step %2 this program does not know"_s
                                  .arg(manifest.program)
                                  .arg(manifest.facts.schemaStep));
        if (!m_isSqlite)
            m_replaced = factsOfPostgres(m_target.database);
        const bool inTheWay = m_isSqlite ? QFileInfo::exists(m_target.database.sqliteFile) : !m_replaced.rows.isEmpty();
        if (m_isSqlite && inTheWay)
            m_replaced = readableTrail();
        if (inTheWay && !m_options.replace && !m_options.dryRun)
            throw BackupFault(ErrorCode::DataInTheWay,
                              m_isSqlite ? m_target.database.sqliteFile : m_target.database.pgDatabase);
        const qint64 needed = manifest.part(u"database"_s)->plainBytes + kSpare;
        const QString where = m_isSqlite ? QFileInfo(m_target.database.sqliteFile).absolutePath() : m_data.path();
        if (m_isSqlite && bytesFreeAt(where) < needed)
            throw BackupFault(ErrorCode::DiskFull, u"%1 needs %2 MiB free"_s.arg(where).arg(needed / 1024 / 1024));
        const bool isUnfinished = QFileInfo::exists(m_data.filePath(kNote));
        if (isUnfinished && m_options.dryRun)
            throw BackupFault(ErrorCode::StateConflict,
                              u"a restore that was decided is not finished: start the server, or restore for good"_s);
        if (isUnfinished)
            finishRestore(m_target.dataDirectory, m_target.database);
        throwAway();
    }

    /// It may be damaged: that may be why somebody restores.
    DatabaseFacts readableTrail() const
    {
        try {
            return trailOf(m_target.database.sqliteFile);
        } catch (const BackupFault &) {
            return {};
        }
    }

    QJsonObject mark() const
    {
        QJsonObject out{{u"id"_s, m_stamp},
                        {u"atMs"_s, m_clock.nowMs()},
                        {u"by"_s, m_options.by},
                        {u"backup"_s, QFileInfo(m_backup.path()).fileName()},
                        {u"backupAtMs"_s, m_backup.manifest().startedAtMs},
                        {u"dataUntilMs"_s, m_report.dataUntilMs},
                        {u"keptSeq"_s, m_report.facts.auditRows},
                        {u"keptHead"_s, QString::fromLatin1(m_report.facts.auditHead.toHex())}};
        if (m_replaced.auditRows > 0) {
            out.insert(u"replacedSeq"_s, m_replaced.auditRows);
            out.insert(u"replacedHead"_s, QString::fromLatin1(m_replaced.auditHead.toHex()));
        }
        if (m_report.keepsShutOut)
            out.insert(u"shutOut"_s, m_options.shutOut);
        return out;
    }

    void stageFiles()
    {
        makePrivateFolder(m_data.path());
        makePrivateFolder(stage());
        const QString kept = m_data.filePath(u"before-restore-"_s + m_stamp);
        const QList<DataFile> files = unpackDataFiles(m_backup.readAll(u"files"_s, m_control));
        bool haveConfiguration = QFileInfo::exists(m_data.filePath(u"gembad.toml"_s)) ||
                                 QFileInfo::exists(m_data.filePath(u"config-path"_s));
        for (const DataFile &file : files) {
            // What the machine is told about itself (addresses, paths) is the administrator's to decide.
            const bool isConfiguration = file.path == "gembad.toml"_L1 || file.path == "configuration.toml"_L1;
            QString path = isConfiguration ? u"gembad.toml"_s : file.path;
            if (isConfiguration && haveConfiguration)
                path = u"gembad.toml.from-backup"_s;
            haveConfiguration = haveConfiguration || isConfiguration;
            const QString target = m_data.filePath(path);
            if (QFileInfo::exists(target) && readSmallFile(target, 4 * 1024 * 1024) == file.content)
                continue;
            const QString staged = stage() + u'/' + path;
            makePrivateFolder(QFileInfo(staged).absolutePath());
            writeSmallFile(staged, file.content);
            replace(staged, target, kept + u'/' + path);
        }
        m_report.withoutKeys =
            !m_backup.manifest().holdsKeys && !QFileInfo::exists(m_data.filePath(u"keys/audit.key"_s));
    }

    void stageDatabase()
    {
        if (!m_isSqlite) {
            stagePostgres();
            return;
        }
        const QString file = m_target.database.sqliteFile;
        const QString staged = file + kStagedDatabase;
        makePrivateFolder(QFileInfo(file).absolutePath());
        unpackSqlite(m_backup, staged, u"restore"_s, m_control);
        const AppliedSegments applied = applySegments(m_backup, staged, m_control);
        m_report.segments = applied.count;
        m_report.dataUntilMs = applied.count > 0 ? applied.timeMs : m_backup.manifest().startedAtMs;
        m_report.stopped = applied.stopped;
        m_control.report(u"integrity"_s, 0, 0);
        // The checksum has proven that this is what was backed up; this proves that it was a database.
        if (const QString found = integrityOf(staged, true); found != "ok"_L1)
            throw BackupFault(ErrorCode::BackupDamaged, u"the database is damaged: "_s + found);
        m_control.report(u"compare"_s, 0, 0);
        m_report.facts = factsOf(staged);
        if (applied.count == 0)
            check(m_report.facts);
        else if (m_report.facts.auditRows < m_backup.manifest().facts.auditRows)
            throw BackupFault(ErrorCode::BackupDamaged, u"the segments do not belong to their base"_s);
        for (const auto &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(staged + suffix);
        const QString kept = QFileInfo(file).absolutePath() + u"/before-restore-"_s + m_stamp + u'/';
        // A log that stays behind would be folded into the new file.
        for (const auto &suffix : {u"-wal"_s, u"-shm"_s}) {
            if (QFileInfo::exists(file + suffix))
                m_aside.append({file + suffix, kept + QFileInfo(file).fileName() + suffix});
        }
        replace(staged, file, kept + QFileInfo(file).fileName());
        if (!m_aside.isEmpty() && m_report.keptIn.isEmpty())
            m_report.keptIn = kept;
    }

    void stagePostgres()
    {
        const QString fresh = m_target.database.pgDatabase + u"_restore_"_s + m_stamp.toLower();
        createPostgresDatabase(m_target.database, fresh);
        m_stagedDatabase = fresh;
        restorePostgresDump(m_target.database, fresh, m_backup.source(u"database"_s, u"restore"_s, m_control));
        m_control.report(u"compare"_s, 0, 0);
        storage::DatabaseOptions options = m_target.database;
        options.pgDatabase = fresh;
        m_report.facts = factsOfPostgres(options);
        m_report.dataUntilMs = m_backup.manifest().startedAtMs;
        check(m_report.facts);
        m_setAsideDatabase = m_target.database.pgDatabase + u"_before_restore_"_s + m_stamp.toLower();
        m_report.keptIn = m_setAsideDatabase;
        m_report.placed.append(m_target.database.pgDatabase);
    }

    void check(const DatabaseFacts &found) const
    {
        if (const QString difference = differenceOf(m_backup.manifest().facts, found); !difference.isEmpty())
            throw BackupFault(ErrorCode::BackupDamaged, difference);
    }

    void replace(const QString &staged, const QString &target, const QString &kept)
    {
        if (QFileInfo::exists(target)) {
            m_aside.append({target, kept});
            m_report.keptIn = QFileInfo(kept).absolutePath();
        }
        m_place.append({staged, target});
        m_report.placed.append(target);
    }

    void writeNote()
    {
        // Data with a shorter trail is older than the backup, or another site's: what it says of anybody is no news.
        m_report.keepsShutOut = !m_options.shutOut.isEmpty() && m_replaced.auditRows >= m_report.facts.auditRows &&
                                QJsonDocument(m_options.shutOut).toJson(QJsonDocument::Compact).size() <= kMostShutOut;
        QJsonObject note{{u"aside"_s, toJson(m_aside)}, {u"place"_s, toJson(m_place)}, {u"mark"_s, mark()}};
        if (!m_stagedDatabase.isEmpty())
            note.insert(u"postgres"_s, QJsonArray{m_stagedDatabase, m_setAsideDatabase});
        syncFolder(m_data.path());
        writeSmallFile(m_data.filePath(kNote), QJsonDocument(note).toJson());
        m_stagedDatabase.clear();
    }

    void throwAway()
    {
        QDir(stage()).removeRecursively();
        if (m_isSqlite) {
            for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(m_target.database.sqliteFile + kStagedDatabase + suffix);
        } else if (!m_stagedDatabase.isEmpty()) {
            dropPostgresDatabase(m_target.database, std::exchange(m_stagedDatabase, {}));
        }
    }

    QString stage() const { return m_data.filePath(kStage); }

    const BackupFolder &m_backup;
    const RestoreTarget &m_target;
    const RestoreOptions &m_options;
    const Clock &m_clock;
    const JobControl &m_control;
    const QDir m_data;
    const bool m_isSqlite;
    const QString m_stamp;
    QList<Move> m_aside;
    QList<Move> m_place;
    QString m_stagedDatabase;
    QString m_setAsideDatabase;
    DatabaseFacts m_replaced;
    RestoreReport m_report;
};

} // namespace

RestoreReport restoreBackup(const BackupFolder &backup, const RestoreTarget &target, const RestoreOptions &options,
                            const Clock &clock, const JobControl &control)
{
    return Restore(backup, target, options, clock, control).run();
}

bool finishRestore(const QString &dataDirectory, const storage::DatabaseOptions &database)
{
    const QDir data(dataDirectory);
    const QString note = data.filePath(kNote);
    const bool staged = QFileInfo::exists(data.filePath(kStage)) ||
                        (!database.sqliteFile.isEmpty() && QFileInfo::exists(database.sqliteFile + kStagedDatabase));
    if (!QFileInfo::exists(note)) {
        // Never came to count: the old data is untouched.
        if (staged) {
            QDir(data.filePath(kStage)).removeRecursively();
            for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(database.sqliteFile + kStagedDatabase + suffix);
        }
        return staged;
    }
    const QJsonObject moves = QJsonDocument::fromJson(readSmallFile(note, 4 * 1024 * 1024)).object();
    carryOut(moves["aside"_L1].toArray());
    carryOut(moves["place"_L1].toArray());
    const QJsonArray postgres = moves["postgres"_L1].toArray();
    if (!postgres.isEmpty() && hasPostgresDatabase(database, postgres.at(0).toString()))
        swapPostgresDatabases(database, postgres.at(0).toString(), postgres.at(1).toString());
    keepMark(dataDirectory, moves["mark"_L1].toObject());
    if (!QFile::remove(note))
        failWithErrno(ErrorCode::RestoreFailed, u"remove"_s, note);
    syncFolder(data.path());
    QDir(data.filePath(kStage)).removeRecursively();
    return true;
}

QList<QJsonObject> restoreMarks(const QString &dataDirectory)
{
    const QString file = dataDirectory + u'/' + kMarks;
    QList<QJsonObject> marks;
    if (!QFileInfo::exists(file))
        return marks;
    const QJsonArray list = QJsonDocument::fromJson(readSmallFile(file, 4 * 1024 * 1024)).array();
    for (const QJsonValue &mark : list)
        marks.append(mark.toObject());
    if (marks.isEmpty())
        throw BackupFault(ErrorCode::RestoreFailed, u"%1 cannot be read"_s.arg(file));
    return marks;
}

void forgetRestoreMarks(const QString &dataDirectory)
{
    const QString file = dataDirectory + u'/' + kMarks;
    if (!QFile::remove(file))
        failWithErrno(ErrorCode::RestoreFailed, u"remove"_s, file);
    syncFolder(dataDirectory);
}

} // namespace gemba::backup
