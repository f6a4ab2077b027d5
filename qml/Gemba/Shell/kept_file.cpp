#include "kept_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gemba::shell {

namespace {

QString plainName(const QString &name)
{
    QString plain = QFileInfo(QString(name).replace(u'\\', u'/')).fileName().left(120);
    for (QChar &letter : plain) {
        if (letter.category() == QChar::Other_Control || QStringView(u"<>:\"|?*").contains(letter))
            letter = u'_';
    }
    // A name that begins with a dot would be there and not be seen.
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    return plain.isEmpty() ? u"gemba"_s : plain;
}

} // namespace

KeptFile::KeptFile(const QString &name)
    : m_file(std::make_unique<QSaveFile>(pathFor(name)))
{
}

KeptFile::~KeptFile() = default;

QString KeptFile::pathFor(const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString plain = plainName(name);
    const QFileInfo parts(plain);
    const QString ending = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
    QString path = folder.filePath(plain);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 (%2)%3"_s.arg(parts.completeBaseName()).arg(number).arg(ending));
    return path;
}

QString KeptFile::path() const
{
    return m_file->fileName();
}

bool KeptFile::open()
{
    QDir().mkpath(QFileInfo(path()).path());
    return m_file->open(QIODevice::WriteOnly) && m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool KeptFile::write(const QByteArray &content)
{
    return m_file->write(content) == content.size();
}

bool KeptFile::commit()
{
    return m_file->commit();
}

QString KeptFile::problem() const
{
    return m_file->errorString();
}

} // namespace gemba::shell
