#pragma once

#include <gemba/core/log.h>
#include <gemba/core/result.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace gemba::log {

struct JsonLogOptions
{
    enum class Mirror { Auto, Always, Never };

    QString directory;                  ///< made if missing, mode 0700
    qint64 maxBytes = 64 * 1024 * 1024; ///< a file this large is followed by a new one
    int maxFiles = 64;                  ///< files kept, the open one included
    int keepDays = 30;                  ///< files of earlier UTC days are deleted
    Mirror mirror = Mirror::Auto;       ///< also to stderr; Auto: if that is a terminal or journald's socket
};

/// Writes records as JSON lines to <directory>/gembad-<UTC day>.<n>.jsonl, mode 0600.
///
/// Each record is one write(2) before write() returns, so that nothing logged is lost with the process (a power cut may
/// take the last seconds; flush() is for the clean end). Files are only appended to and never renamed; a line torn by a
/// full disk or a crash is cut off or closed before the next. A disk that is full or broken never stops the server:
/// lines are dropped and counted, stderr says so once, and the first line that fits again is preceded by one with the
/// number lost. The day comes from the record's time, so that no clock is needed here. Not thread-safe: log::setSink()
/// calls sinks one at a time.
class JsonLogSink
{
public:
    /// Refuses a directory that cannot be made or written to.
    static Result<std::shared_ptr<JsonLogSink>> open(const JsonLogOptions &options);
    ~JsonLogSink();
    JsonLogSink(const JsonLogSink &) = delete;
    JsonLogSink &operator=(const JsonLogSink &) = delete;

    void write(const Record &record);
    /// Asks the disk to keep what was written.
    void flush();

    /// The file that the last line went to.
    QString currentFile() const { return m_path; }
    /// Lines lost since open().
    qint64 droppedLines() const { return m_droppedInAll; }

private:
    explicit JsonLogSink(const JsonLogOptions &options);
    bool ready(qint64 timeUs);
    bool openFor(qint64 day);
    bool append(const QByteArray &line);
    void close();
    void prune(qint64 day) const;
    void drop();
    void mirror(Severity severity, const QByteArray &line) const;

    JsonLogOptions m_options;
    bool m_mirror = false;
    bool m_journal = false;
    QString m_path;
    int m_fd = -1;
    qint64 m_day = -1; ///< days since 1970-01-01 of the open file
    qint64 m_size = 0;
    qint64 m_dropped = 0; ///< since the last line that was written
    qint64 m_droppedInAll = 0;
    qint64 m_retryAtUs = 0; ///< record time before which a failed open is not tried again
};

/// Sends Qt's own messages (qWarning(), qCDebug(), …) to log::write() under their Qt category, until the process ends.
/// Messages that arise while a record is being written go to stderr instead.
void takeOverQtMessages();

} // namespace gemba::log
