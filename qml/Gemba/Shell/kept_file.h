#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QSaveFile;

namespace gemba::shell {

/// A file that a page leaves in the person's folder of documents. It stands there only once it is whole, can be read by its owner
/// alone, and takes no other's place: a name that is in use gets a number.
class KeptFile
{
public:
    /// Of @p name, which may come from a server, only what is a plain file name counts.
    explicit KeptFile(const QString &name);
    ~KeptFile();
    KeptFile(const KeptFile &) = delete;

    /// Where a file of this name would go now.
    static QString pathFor(const QString &name);

    QString path() const;
    bool open();
    bool write(const QByteArray &content);
    /// Puts it in its place. Without it nothing is left behind.
    bool commit();
    /// Why not, in the words of the system.
    QString problem() const;

private:
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace gemba::shell
