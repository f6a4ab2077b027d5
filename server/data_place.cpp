#include "data_place.h"

#include <gemba/config/loader.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sodium.h>

namespace gemba::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDiskGraceMs = 30'000;

QByteArray readOrMakeKey(const QString &fileName)
{
    QFile file(fileName);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray key = file.readAll();
        if (key.size() == 32)
            return key;
        throw StartupError(ops::ExitCode::InputOutput,
                           u"The key file %1 is damaged. Restore it from the backup."_s.arg(fileName));
    }
    QByteArray key(32, Qt::Uninitialized);
    randombytes_buf(key.data(), 32);
    QSaveFile save(fileName);
    if (!save.open(QIODevice::WriteOnly) || !save.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        save.write(key) != key.size() || !save.commit())
        throw StartupError(ops::ExitCode::InputOutput, u"The key file %1 cannot be written."_s.arg(fileName));
    return key;
}

} // namespace

QString keyDirectory(const ServerSettings &settings)
{
    const QString path = settings.dataDirectory + u"/keys"_s;
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

storage::DatabaseOptions databasePlace(const ServerSettings &settings)
{
    const config::StorageSection &in = settings.config.storage;
    storage::DatabaseOptions out;
    out.readers = in.readers;
    if (in.engine == "postgresql"_L1) {
        out.engine = storage::Engine::Postgres;
        out.pgHost = in.pg.host;
        out.pgPort = in.pg.port;
        out.pgDatabase = in.pg.database;
        out.pgUser = in.pg.user;
        out.pgPassword = in.pg.password;
        out.pgOwnerUser = in.pg.ownerUser;
        out.pgOwnerPassword = in.pg.ownerPassword;
        out.pgSite = settings.config.site.id;
        // Over a socket file there is no TLS, and libpq refuses to be asked for it.
        out.pgSslMode = in.pg.host.startsWith(u'/') ? QString() : in.pg.sslMode;
        out.pgSslRootCert = in.pg.sslRootCert;
    } else {
        out.sqliteFile = config::resolvePath(settings.dataDirectory, in.sqliteFile);
        out.disk = {QFileInfo(out.sqliteFile).absolutePath(), in.ballastMib * 1024LL * 1024, in.minFreePercent,
                    in.alarmFreePercent, kDiskGraceMs};
    }
    return out;
}

storage::DatabaseOptions databaseForBackups(storage::DatabaseOptions database)
{
    if (!database.pgOwnerUser.isEmpty()) {
        database.pgUser = database.pgOwnerUser;
        database.pgPassword = database.pgOwnerPassword;
    }
    return database;
}

storage::DatabaseOptions databaseOptions(const ServerSettings &settings)
{
    storage::DatabaseOptions out = databasePlace(settings);
    out.auditKey = readOrMakeKey(keyDirectory(settings) + u"/audit.key"_s);
    return out;
}

QList<storage::Migration> allMigrations()
{
    QStringList folders;
    for (const auto &module :
         {u"storage"_s, u"identity"_s, u"devices"_s, u"sensors"_s, u"alarms"_s, u"watch"_s, u"bags"_s, u"files"_s})
        folders.append(u":/migrations/"_s + module);
    return storage::migrationsIn(folders);
}

} // namespace gemba::server
