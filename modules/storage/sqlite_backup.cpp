#include "sqlite_backup.h"

#include "private_file.h"

#include <QFile>
#include <QScopeGuard>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gemba::storage {

QString backUpSqlite(Connection &connection, const std::function<QString(int)> &name)
{
    // Another program may begin one in the same second.
    const QString unfinished = name(0) + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".part"_s;
    const auto clear = qScopeGuard([&] { QFile::remove(unfinished); }); // of a copy that fails: the disk may be full
    createPrivateFile(unfinished); // VACUUM INTO accepts an empty file and keeps its mode
    QString quoted = unfinished;
    quoted.replace(u'\'', u"''"_s);
    connection.runScript(u"VACUUM INTO '%1'"_s.arg(quoted));
    syncFile(unfinished);
    int attempt = 0;
    while (!QFile::rename(unfinished, name(attempt))) {
        if (!QFile::exists(name(attempt)))
            throw DatabaseError(DatabaseError::Kind::Other, u"cannot name the backup %1"_s.arg(name(attempt)));
        ++attempt;
    }
    syncFolderOf(name(attempt));
    return name(attempt);
}

} // namespace gemba::storage
