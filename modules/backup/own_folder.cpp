#include "own_folder.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

namespace gemba::backup {

using namespace Qt::StringLiterals;

QString ownFolderIn(const QString &shared, const QString &site, const QString &dataDirectory)
{
    const QString host = QSysInfo::machineHostName();
    const QFileInfo data(dataDirectory);
    const QString place = data.exists() ? data.canonicalFilePath() : data.absoluteFilePath();
    // The name alone is not enough: many machines are called the same, and one may run several servers.
    const QByteArray sign =
        QCryptographicHash::hash(QSysInfo::machineUniqueId() + '\n' + host.toUtf8() + '\n' + place.toUtf8(),
                                 QCryptographicHash::Sha256)
            .toHex()
            .left(8);
    static const QRegularExpression unfit(u"[^a-z0-9-]+"_s);
    const QString machine = host.section(u'.', 0, 0).toLower().replace(unfit, u"-"_s).left(32);
    return u"%1/%2-%3-%4"_s.arg(shared, site, machine, QString::fromLatin1(sign));
}

} // namespace gemba::backup
