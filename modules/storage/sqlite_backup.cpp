#include "sqlite_backup.h"

#include "private_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace gemba::storage {

void backUpSqlite(Connection &connection, const QString &target)
{
    const QString unfinished = target + u".part"_s;
    QFile::remove(unfinished);
    createPrivateFile(unfinished); // VACUUM INTO accepts an empty file and keeps its mode
    QString quoted = unfinished;
    quoted.replace(u'\'', u"''"_s);
    connection.runScript(u"VACUUM INTO '%1'"_s.arg(quoted));
    syncFile(unfinished);
    if (!QFile::rename(unfinished, target))
        throw DatabaseError(DatabaseError::Kind::Other, u"cannot name the backup %1"_s.arg(target));
    syncFolderOf(target);
}

} // namespace gemba::storage
