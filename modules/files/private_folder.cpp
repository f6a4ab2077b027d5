#include "private_folder.h"

#include <QCryptographicHash>
#include <QDir>

#include <stdexcept>

#include <sys/statvfs.h>

namespace gemba::files {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

[[noreturn]] void fail(const QFile &file)
{
    throw std::runtime_error((file.fileName() + QStringLiteral(": ") + file.errorString()).toStdString());
}

} // namespace

void makePrivateFolder(const QString &folder)
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner))
        throw std::runtime_error("cannot make the folder " + folder.toStdString());
}

void openPrivate(QFile &file, const QString &name)
{
    file.setFileName(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, ownerOnly) || !file.setPermissions(ownerOnly))
        fail(file);
}

QString hashOf(const QString &name, const std::function<bool()> &goOn)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        fail(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            fail(file);
        if (got == 0)
            return QString::fromLatin1(hash.result().toHex());
        hash.addData(QByteArrayView(piece.constData(), got));
        if (!goOn())
            return {};
    }
}

qint64 freeBytes(const QString &folder)
{
    struct statvfs about;
    if (::statvfs(QFile::encodeName(folder).constData(), &about) != 0)
        return 0;
    return static_cast<qint64>(about.f_bavail) * static_cast<qint64>(about.f_frsize);
}

} // namespace gemba::files
