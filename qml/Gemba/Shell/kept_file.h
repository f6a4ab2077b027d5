#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QSaveFile;

namespace gemba::shell {

/// A file that a page leaves in the person's folder of documents, or where the person said. It stands there only once it is whole,
/// can be read by its owner alone, and takes no other's place: a name that is in use gets a number.
class KeptFile
{
public:
    /// Of @p name, which may come from a server, only what is a plain file name counts.
    explicit KeptFile(const QString &name);
    /// At the path that the person chose; what is there is replaced.
    static std::unique_ptr<KeptFile> at(const QString &path);
    ~KeptFile();
    KeptFile(const KeptFile &) = delete;

    /// Where a file of this name would go now.
    static QString pathFor(const QString &name);

    /// Where it is, or before commit() where it would go now.
    QString path() const { return m_path; }
    bool open();
    bool write(const QByteArray &content);
    /// Puts it in its place. Without it nothing is left behind.
    bool commit();
    /// Why not, in the words of the system.
    QString problem() const;

private:
    KeptFile(const QString &name, const QString &path, const QString &written);
    bool place();

    const QString m_name;
    QString m_path;
    QString m_problem;
    std::unique_ptr<QSaveFile> m_file; ///< under a name of its own until it is whole
};

} // namespace gemba::shell
