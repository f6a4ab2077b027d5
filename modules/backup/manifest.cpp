#include "manifest.h"

#include "backup_fault.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gemba::backup {

using namespace Qt::StringLiterals;

const ManifestPart *Manifest::part(const QString &name) const
{
    for (const ManifestPart &each : parts) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

QByteArray Manifest::toJson() const
{
    QJsonArray list;
    for (const ManifestPart &each : parts)
        list.append(QJsonObject{{u"name"_s, each.name},
                                {u"bytes"_s, each.bytes},
                                {u"plainBytes"_s, each.plainBytes},
                                {u"sha256"_s, QString::fromLatin1(each.sha256.toHex())}});
    QJsonObject rows;
    for (auto it = facts.rows.cbegin(); it != facts.rows.cend(); ++it)
        rows.insert(it.key(), it.value());
    QJsonObject json{{u"format"_s, kFormat},
                     {u"id"_s, id},
                     {u"program"_s, program},
                     {u"engine"_s, engine == storage::Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s},
                     {u"kind"_s, kind},
                     {u"site"_s, site},
                     {u"startedAtMs"_s, startedAtMs},
                     {u"finishedAtMs"_s, finishedAtMs},
                     {u"schemaStep"_s, facts.schemaStep},
                     {u"rows"_s, rows},
                     {u"auditRows"_s, facts.auditRows},
                     {u"auditHead"_s, QString::fromLatin1(facts.auditHead.toHex())},
                     {u"eventSeq"_s, facts.eventSeq},
                     {u"holdsKeys"_s, holdsKeys},
                     {u"parts"_s, list}};
    if (recipe)
        json.insert(u"key"_s, recipe->toJson());
    if (!walSalt.isEmpty()) {
        json.insert(u"walSalt"_s, QString::fromLatin1(walSalt.toHex()));
        json.insert(u"walFrame"_s, walFrame);
        json.insert(u"walFolded"_s, walFolded);
    }
    return QJsonDocument(json).toJson();
}

Manifest Manifest::fromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json["format"_L1].toInt() > kFormat)
        throw BackupFault(
            ErrorCode::DatabaseTooNew,
            u"the backup has format %1, this program knows %2"_s.arg(json["format"_L1].toInt()).arg(kFormat));
    Manifest out;
    out.id = json["id"_L1].toString();
    out.program = json["program"_L1].toString();
    const QString engine = json["engine"_L1].toString();
    out.engine = engine == "sqlite"_L1 ? storage::Engine::Sqlite : storage::Engine::Postgres;
    out.kind = json["kind"_L1].toString();
    out.site = json["site"_L1].toString();
    out.startedAtMs = json["startedAtMs"_L1].toInteger();
    out.finishedAtMs = json["finishedAtMs"_L1].toInteger();
    out.facts.schemaStep = json["schemaStep"_L1].toInt();
    const QJsonObject rows = json["rows"_L1].toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it)
        out.facts.rows.insert(it.key(), it.value().toInteger());
    out.facts.auditRows = json["auditRows"_L1].toInteger();
    out.facts.auditHead = QByteArray::fromHex(json["auditHead"_L1].toString().toLatin1());
    out.facts.eventSeq = json["eventSeq"_L1].toInteger();
    out.holdsKeys = json["holdsKeys"_L1].toBool();
    if (json.contains("key"_L1))
        out.recipe = KeyRecipe::fromJson(json["key"_L1].toObject());
    const QJsonArray parts = json["parts"_L1].toArray();
    for (const QJsonValue &value : parts) {
        const QJsonObject part = value.toObject();
        out.parts.append({part["name"_L1].toString(), part["bytes"_L1].toInteger(), part["plainBytes"_L1].toInteger(),
                          QByteArray::fromHex(part["sha256"_L1].toString().toLatin1())});
    }
    out.walSalt = QByteArray::fromHex(json["walSalt"_L1].toString().toLatin1());
    out.walFrame = json["walFrame"_L1].toInteger();
    out.walFolded = json["walFolded"_L1].toBool();
    if (json["format"_L1].toInt() != kFormat || out.id.isEmpty() || !out.part(u"database"_s) ||
        (engine != "sqlite"_L1 && engine != "postgresql"_L1))
        throw BackupFault(ErrorCode::BackupDamaged, u"the manifest is damaged"_s);
    return out;
}

} // namespace gemba::backup
