#pragma once

#include "file_task.h"

namespace gemba::files {

/// The folder of the jobs' files, for the server's account only. Names are the jobs' ids, never what a client calls a file.
class FileShelf
{
public:
    /// Makes the folder. Throws std::runtime_error.
    explicit FileShelf(QString folder);

    enum class Part {
        About,    ///< what is known of the job
        Upload,   ///< as it came
        Rows,     ///< of the upload, read
        Problems, ///< of the rows
        Result    ///< the export, or the annotated import
    };
    QString folder() const { return m_folder; }
    QString path(const QString &job, Part part) const;
    qint64 bytes(const QString &job, Part part) const;
    void remove(const QString &job, Part part) const;
    void removeAll(const QString &job) const;

    /// So that it is there after a restart. Throws std::runtime_error.
    void keep(const FileTask &task) const;
    /// What was kept; removes everything else. What was being done when the server stopped is said so, and an import can be begun
    /// again.
    std::vector<std::shared_ptr<FileTask>> load(const Clock &clock) const;

private:
    const QString m_folder;
};

} // namespace gemba::files
