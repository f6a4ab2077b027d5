#include "kept_file.h"

#include <gemba/core/clock.h>
#include <gemba/core/ids.h>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <filesystem>

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

QDir documents()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

bool isTaken(const QString &path)
{
    const QFileInfo there(path);
    return there.exists() || there.isSymLink();
}

std::filesystem::path native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

} // namespace

KeptFile::KeptFile(const QString &name, const QString &path, const QString &written)
    : m_name(name)
    , m_path(path)
    , m_file(std::make_unique<QSaveFile>(written))
{
}

KeptFile::KeptFile(const QString &name)
    : KeptFile(name, pathFor(name), documents().filePath(u".gemba-%1"_s.arg(newUuid7(SystemClock().nowMs()))))
{
}

std::unique_ptr<KeptFile> KeptFile::at(const QString &path)
{
    return std::unique_ptr<KeptFile>(new KeptFile({}, path, path));
}

KeptFile::~KeptFile() = default;

QString KeptFile::pathFor(const QString &name)
{
    const QDir folder = documents();
    const QString plain = plainName(name);
    const QFileInfo parts(plain);
    const QString ending = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
    QString path = folder.filePath(plain);
    for (int number = 2; isTaken(path); ++number)
        path = folder.filePath(u"%1 (%2)%3"_s.arg(parts.completeBaseName()).arg(number).arg(ending));
    return path;
}

bool KeptFile::open()
{
    QDir().mkpath(QFileInfo(m_path).path());
    return m_file->open(QIODevice::WriteOnly) && m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool KeptFile::write(const QByteArray &content)
{
    return m_file->write(content) == content.size();
}

bool KeptFile::commit()
{
    return m_file->commit() && (m_file->fileName() == m_path || place());
}

/// Gives what is whole its name. Whoever took that name since it was looked for keeps it: another transfer of this program may.
bool KeptFile::place()
{
    const QString whole = m_file->fileName();
    for (;;) {
        m_path = pathFor(m_name);
        std::error_code fault;
        std::filesystem::create_hard_link(native(whole), native(m_path), fault);
        if (fault == std::errc::file_exists)
            continue;
        if (!fault) {
            QFile::remove(whole);
            return true;
        }
        // A file system without links.
        QFile file(whole);
        if (file.rename(m_path))
            return true;
        m_problem = file.errorString();
        QFile::remove(whole);
        return false;
    }
}

QString KeptFile::problem() const
{
    return m_problem.isEmpty() ? m_file->errorString() : m_problem;
}

} // namespace gemba::shell
