#include "backup_folder.h"

#include "data_files.h"
#include "part_stream.h"
#include "postgres_tools.h"
#include "sqlite_snapshot.h"

#include <gemba/core/ids.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

const auto kUnfinished = u".unfinished-"_s;
const auto kManifest = u"manifest.json"_s;
const auto kSeal = u"manifest.seal"_s;
const auto kCopied = u"copied.json"_s;
constexpr qint64 kLargestManifest = 1024 * 1024;
constexpr qint64 kCopyBytes = 1024 * 1024;

QString fileOf(const QString &part)
{
    return part + u".part"_s;
}

QByteArray contextOf(const Manifest &manifest, const QString &part)
{
    return (manifest.id + u'\n' + part).toUtf8();
}

QString freeNameIn(const QString &directory, const QString &name)
{
    QString path = QDir(directory).filePath(name);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QDir(directory).filePath(u"%1-%2"_s.arg(name).arg(n));
    return path;
}

/// A folder under its temporary name that goes again unless it becomes a backup.
class UnfinishedFolder
{
public:
    UnfinishedFolder(const QString &directory, const QString &name)
        : m_path(freeNameIn(directory, kUnfinished + name))
        , m_final(freeNameIn(directory, name))
    {
        makePrivateFolder(directory);
        makePrivateFolder(m_path);
    }
    ~UnfinishedFolder()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }
    Q_DISABLE_COPY_MOVE(UnfinishedFolder)

    QString file(const QString &name) const { return m_path + u'/' + name; }
    QString keep()
    {
        syncFolder(m_path);
        moveDurably(m_path, m_final);
        m_path.clear();
        return m_final;
    }

private:
    QString m_path;
    QString m_final;
};

ManifestPart entryOf(const QString &name, const PartSummary &summary)
{
    return {name, summary.bytes, summary.plainBytes, summary.sha256};
}

ManifestPart writeDatabase(const BackupSource &source, Manifest &manifest, const QString &file, const QByteArray &key,
                           const JobControl &control)
{
    PartWriter part(file, key, contextOf(manifest, u"database"_s));
    if (source.database.engine == storage::Engine::Postgres) {
        manifest.facts =
            dumpPostgres(source.database, control, [&](const char *data, qsizetype size) { part.write(data, size); });
    } else {
        SqliteSnapshot snapshot(source.database.sqliteFile);
        qint64 done = 0;
        const qint64 total = snapshot.bytes();
        manifest.walSalt = snapshot.walSalt();
        manifest.walFrame = snapshot.walFrame();
        manifest.walFolded = snapshot.walIsFolded();
        snapshot.read([&](const char *data, qsizetype size) {
            part.write(data, size);
            done += size;
            control.report(u"copy"_s, done, total);
        });
        control.report(u"count"_s, 0, 0);
        manifest.facts = snapshot.facts();
    }
    return entryOf(u"database"_s, part.finish());
}

} // namespace

QString writeBackup(const BackupSource &source, const QString &kind, const QString &directory, const Clock &clock,
                    const JobControl &control)
{
    Manifest manifest;
    manifest.startedAtMs = clock.nowMs();
    manifest.id = newUuid7(manifest.startedAtMs);
    manifest.program = QStringLiteral(GEMBA_VERSION);
    manifest.engine = source.database.engine;
    manifest.kind = kind;
    manifest.site = source.site;
    QByteArray key;
    if (!source.secret.isEmpty()) {
        manifest.recipe = KeyRecipe::fresh();
        key = deriveKey(source.secret, *manifest.recipe);
    }
    const QString time =
        QDateTime::fromMSecsSinceEpoch(manifest.startedAtMs, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    UnfinishedFolder folder(directory, u"%1-%2-%3"_s.arg(source.site, time, kind));

    manifest.parts.append(writeDatabase(source, manifest, folder.file(fileOf(u"database"_s)), key, control));
    control.report(u"files"_s, 0, 0);
    manifest.holdsKeys = source.keysInClear || !key.isEmpty();
    PartWriter files(folder.file(fileOf(u"files"_s)), key, contextOf(manifest, u"files"_s));
    files.write(packDataFiles(gatherDataFiles(source.dataDirectory, source.configurationFile, manifest.holdsKeys)));
    manifest.parts.append(entryOf(u"files"_s, files.finish()));

    manifest.finishedAtMs = clock.nowMs();
    const QByteArray text = manifest.toJson();
    if (!key.isEmpty())
        writeSmallFile(folder.file(kSeal), manifestSeal(key, text));
    writeSmallFile(folder.file(kManifest), text);
    return folder.keep();
}

void removeUnfinished(const QString &directory)
{
    const QDir dir(directory);
    const QStringList left = dir.entryList({kUnfinished + u'*', u".check-*"_s, u".drill-*"_s},
                                           QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : left)
        QDir(dir.filePath(name)).removeRecursively();
    // What was being deleted: the manifest goes first.
    const QStringList folders = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : folders) {
        const QDir folder(dir.filePath(name));
        if (folder.exists(fileOf(u"database"_s)) && !folder.exists(kManifest))
            QDir(folder).removeRecursively();
    }
}

QString copyBackup(const QString &from, const QString &directory, const JobControl &control)
{
    UnfinishedFolder folder(directory, QFileInfo(from).fileName());
    QFileInfoList files = QDir(from).entryInfoList(QDir::Files);
    files.removeIf([](const QFileInfo &file) { return file.fileName() == kCopied; });
    qint64 total = 0;
    for (const QFileInfo &info : std::as_const(files))
        total += info.size();
    qint64 done = 0;
    for (const QFileInfo &info : std::as_const(files)) {
        DiskFile in = DiskFile::open(info.absoluteFilePath());
        DiskFile out = DiskFile::create(folder.file(info.fileName()));
        QCryptographicHash sent(QCryptographicHash::Sha256);
        QByteArray block(kCopyBytes, Qt::Uninitialized);
        for (qsizetype size = in.read(block.data(), kCopyBytes); size > 0; size = in.read(block.data(), kCopyBytes)) {
            sent.addData(QByteArrayView(block.constData(), size));
            out.write(block.constData(), size);
            done += size;
            control.report(u"copyAway"_s, done, total);
        }
        out.sync();
        DiskFile back = DiskFile::open(folder.file(info.fileName()));
        QCryptographicHash arrived(QCryptographicHash::Sha256);
        for (qsizetype size = back.read(block.data(), kCopyBytes); size > 0; size = back.read(block.data(), kCopyBytes))
            arrived.addData(QByteArrayView(block.constData(), size));
        if (sent.result() != arrived.result())
            throw BackupFault(ErrorCode::BackupDamaged,
                              u"%1 came out differently in %2"_s.arg(info.fileName(), directory));
    }
    return folder.keep();
}

void noteCopy(const QString &folder, const QString &directory, qint64 atMs)
{
    writeSmallFile(folder + u'/' + kCopied,
                   QJsonDocument(QJsonObject{{u"to"_s, directory}, {u"atMs"_s, atMs}}).toJson());
}

bool isCopiedTo(const QString &folder, const QString &directory)
{
    const QString note = folder + u'/' + kCopied;
    return QFileInfo::exists(note) &&
           QJsonDocument::fromJson(readSmallFile(note, 64 * 1024)).object()["to"_L1] == directory;
}

BackupFolder::BackupFolder(const QString &folder)
    : m_path(QFileInfo(folder).absoluteFilePath())
{
    if (!QFileInfo::exists(m_path + u'/' + kManifest))
        throw BackupFault(ErrorCode::NotFound, u"there is no backup in %1"_s.arg(m_path));
    m_manifestText = readSmallFile(m_path + u'/' + kManifest, kLargestManifest);
    m_manifest = Manifest::fromJson(m_manifestText);
}

void BackupFolder::unlock(const BackupSecret &secret)
{
    if (!m_manifest.recipe)
        return;
    if (secret.isEmpty())
        throw BackupFault(ErrorCode::BackupKeyWrong, u"the backup is encrypted; its key or passphrase is needed"_s);
    const QByteArray key = deriveKey(secret, *m_manifest.recipe);
    const QByteArray seal = readSmallFile(m_path + u'/' + kSeal, 1024).trimmed();
    if (manifestSeal(key, m_manifestText) != seal)
        throw BackupFault(ErrorCode::BackupKeyWrong,
                          u"the key or passphrase is not the one of this backup, or its manifest was altered"_s);
    m_key = key;
}

std::function<QByteArray()> BackupFolder::source(const QString &name, const QString &step,
                                                 const JobControl &control) const
{
    const ManifestPart *expected = m_manifest.part(name);
    const QString file = m_path + u'/' + fileOf(name);
    if (!expected || !QFileInfo::exists(file))
        throw BackupFault(ErrorCode::BackupDamaged, u"the part %1 is missing"_s.arg(fileOf(name)));
    auto reader = std::make_shared<PartReader>(file, m_key, contextOf(m_manifest, name));
    return [reader, expected = *expected, step, &control, done = qint64{0}, ended = false]() mutable -> QByteArray {
        if (ended)
            return {};
        QByteArray data = reader->read();
        done += data.size();
        control.report(step, done, expected.plainBytes);
        if (data.isEmpty()) {
            ended = true;
            const PartSummary found = reader->summary();
            if (found.sha256 != expected.sha256 || found.plainBytes != expected.plainBytes)
                throw BackupFault(
                    ErrorCode::BackupDamaged,
                    u"the part %1 is not the one that was written: its SHA-256 differs"_s.arg(fileOf(expected.name)));
        }
        return data;
    };
}

void BackupFolder::read(const QString &part, const QString &step, const JobControl &control,
                        const std::function<void(const QByteArray &)> &sink) const
{
    const auto next = source(part, step, control);
    for (QByteArray data = next(); !data.isEmpty(); data = next())
        sink(data);
}

QByteArray BackupFolder::readAll(const QString &part, const JobControl &control) const
{
    QByteArray all;
    read(part, u"files"_s, control, [&](const QByteArray &data) { all += data; });
    return all;
}

} // namespace gemba::backup
