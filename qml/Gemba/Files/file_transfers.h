#pragma once

#include <exports_contract.h>
#include <imports_contract.h>
#include <kept_file.h>
#include <shell_controller.h>

#include <QCryptographicHash>
#include <QFile>

namespace gemba::filedesk {

/// Carries whole files between this computer and the server, a part at a time. It belongs to the program, not to a page: who looks
/// at something else meanwhile loses nothing. GUI thread.
class FileTransfers : public QObject
{
    Q_OBJECT

public:
    /// The program's one.
    static FileTransfers &of(shell::ShellController &shell);

    /// Sends a file for import and has it tried once it is there. One at a time.
    void send(const QString &what, const QString &path);
    bool sending() const { return m_sent && !m_sent->brokenOff; }
    /// A file that stopped on its way and can go on.
    bool brokeOff(const QString &job) const { return m_sent && m_sent->brokenOff && m_sent->job == job; }
    void goOn();
    /// Fetches the file of a job to @p path, or where that is empty into the folder of documents; goes on with one that broke off.
    void fetch(const QString &job, const QString &path = {});
    /// 0 to 1 of a file that is being fetched, or was until it broke off; negative where none is.
    double fetched(const QString &job) const;
    bool fetchBrokeOff(const QString &job) const { return m_fetched.contains(job) && m_fetched[job]->brokenOff; }
    /// Forgets whatever is on its way for this job.
    void drop(const QString &job);

Q_SIGNALS:
    void changed();
    /// The server knows the file: this is its job.
    void begun(const QString &job);

private:
    explicit FileTransfers(shell::ShellController &shell);

    struct Sent
    {
        explicit Sent(const QString &path)
            : file(path)
        {
        }
        QString what;
        QFile file;
        QCryptographicHash hash{QCryptographicHash::Sha256};
        QString job;
        qint64 bytes = 0; ///< that were read for the checksum, and announced
        bool brokenOff = false;
    };
    struct Fetched
    {
        QString job;
        QString path;   ///< that the person chose
        QString sha256; ///< of the whole file, as the first part said
        bool brokenOff = false;
        std::unique_ptr<shell::KeptFile> file;
        QCryptographicHash hash{QCryptographicHash::Sha256};
        qint64 offset = 0;
        qint64 bytes = 0;
    };
    using Outgoing = std::shared_ptr<Sent>;
    using Incoming = std::shared_ptr<Fetched>;

    void followPerson();
    void readOn(const Outgoing &sent);
    void announce(const Outgoing &sent);
    void sendOn(const Outgoing &sent);
    void tryIt(const Outgoing &sent);
    void stopSending(const QString &why, const QString &note);
    void stopChanged();
    void stopGone();
    void fetchOn(const Incoming &fetched);
    void take(const Incoming &fetched, const files::ReadExport::Reply &part);
    void stopFetching(const Incoming &fetched);

    shell::ShellController &m_shell;
    QString m_person; ///< whose files these are
    Outgoing m_sent;
    QHash<QString, Incoming> m_fetched;
};

} // namespace gemba::filedesk
