#pragma once

#include "backup_key.h"

#include <gemba/storage/database.h>

#include <QList>
#include <QMap>

#include <optional>

namespace gemba::backup {

struct ManifestPart
{
    QString name; ///< "database" or "files"; its file is NAME.part
    qint64 bytes = 0;
    qint64 plainBytes = 0;
    QByteArray sha256;
};

/// Facts about a database in one snapshot, by which a copy of it can be told from another.
struct DatabaseFacts
{
    int schemaStep = 0;         ///< newest recorded migration
    QMap<QString, qint64> rows; ///< per table
    qint64 auditRows = 0;       ///< newest number of the audit trail
    QByteArray auditHead;       ///< its hash
    qint64 eventSeq = 0;        ///< newest event
    bool operator==(const DatabaseFacts &) const = default;
};

/// What a backup says of itself.
struct Manifest
{
    static constexpr int kFormat = 1;

    QString id;      ///< UUID; bound into every sealed chunk
    QString program; ///< version that wrote it
    storage::Engine engine = storage::Engine::Sqlite;
    QString kind; ///< manual, daily, weekly or base
    QString site;
    qint64 startedAtMs = 0;
    qint64 finishedAtMs = 0;
    DatabaseFacts facts;
    bool holdsKeys = false;
    std::optional<KeyRecipe> recipe; ///< encrypted with a key made so
    QList<ManifestPart> parts;
    /// SQLite: where in the write-ahead log the copy stands; a continuous copy goes on from there.
    QByteArray walSalt;
    qint64 walFrame = 0;
    bool walFolded = false; ///< all of that log was in the file

    const ManifestPart *part(const QString &name) const;
    QByteArray toJson() const;
    /// Throws BackupFault(BackupDamaged).
    static Manifest fromJson(const QByteArray &json);
};

} // namespace gemba::backup
