#include "backup_shelf.h"

#include "disk_file.h"

#include <gemba/core/log.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

Proof proofOf(const std::optional<Verification> &verification)
{
    if (!verification)
        return Proof::None;
    if (!verification->ok)
        return Proof::Damaged;
    return verification->full ? Proof::Full : Proof::Bytes;
}

Backup describe(const QFileInfo &folder)
{
    Backup out;
    out.name = folder.fileName();
    const QFileInfoList files = QDir(folder.absoluteFilePath()).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        out.sizeBytes += file.size();
    try {
        const BackupFolder backup(folder.absoluteFilePath());
        const Manifest &manifest = backup.manifest();
        out.kind = manifest.kind;
        out.startedAtMs = manifest.startedAtMs;
        out.finishedAtMs = manifest.finishedAtMs;
        out.databaseBytes = manifest.part(u"database"_s)->plainBytes;
        out.program = manifest.program;
        out.engine = manifest.engine == storage::Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
        out.rows = std::accumulate(manifest.facts.rows.cbegin(), manifest.facts.rows.cend(), qint64{0});
        out.auditRows = manifest.facts.auditRows;
        out.encrypted = manifest.recipe.has_value();
        out.holdsKeys = manifest.holdsKeys;
        const auto verification = lastVerification(folder.absoluteFilePath());
        out.proof = proofOf(verification);
        if (verification) {
            out.provenAtMs = verification->atMs;
            out.reason = verification->reason;
        }
    } catch (const BackupFault &fault) {
        out.proof = Proof::Damaged;
        out.reason = QString::fromUtf8(fault.what());
        if (out.startedAtMs == 0)
            out.startedAtMs = folder.lastModified().toMSecsSinceEpoch();
    }
    return out;
}

} // namespace

QList<Backup> listShelf(const QString &directory, const QString &offBox)
{
    QList<Backup> shelf;
    const QFileInfoList folders = QDir(directory).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        if (!QFileInfo::exists(folder.absoluteFilePath() + u"/manifest.json"_s))
            continue;
        Backup backup = describe(folder);
        backup.offBox = !offBox.isEmpty() && isCopiedTo(folder.absoluteFilePath(), offBox);
        shelf.append(backup);
    }
    std::sort(shelf.begin(), shelf.end(),
              [](const Backup &a, const Backup &b) { return a.startedAtMs > b.startedAtMs; });
    return shelf;
}

QList<KnownBackup> forSchedule(const QList<Backup> &shelf)
{
    QList<KnownBackup> known;
    for (const Backup &backup : shelf) {
        const bool good = backup.proof == Proof::Full || backup.proof == Proof::Bytes;
        known.append({backup.name, backup.kind, backup.startedAtMs, good});
    }
    return known;
}

int tidyShelf(const QString &directory, const ScheduleRules &rules)
{
    const QStringList expired = expiredBackups(forSchedule(listShelf(directory, {})), rules);
    for (const QString &name : expired) {
        // The manifest goes first: what is half deleted is no backup any more.
        const QString folder = directory + u'/' + name;
        QFile::remove(folder + u"/manifest.json"_s);
        QDir(folder).removeRecursively();
        log::info(u"backup"_s, u"an old backup was removed"_s, {{u"name"_s, name}});
    }
    return static_cast<int>(expired.size());
}

} // namespace gemba::backup
