#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QString>

#include <memory>

namespace gemba::plant {

/// A pseudo terminal in raw mode: whoever opens devicePath() has a serial port, we hold the other end of its cable.
/// Bytes that find no room because nobody reads are lost, as on a wire.
class Pty : public QObject
{
    Q_OBJECT
public:
    /// LinkFailed if the system gives no terminal.
    static Result<std::unique_ptr<Pty>> open();
    ~Pty() override;

    QString devicePath() const { return m_path; }
    /// Leaves @p link as a symbolic link to devicePath() and removes it again with this object. Replaces a symbolic
    /// link that is there; LinkFailed if something else is, or on any refusal of the file system.
    Result<void> linkAs(const QString &link);
    /// Forgets what a reader has left unread beyond @p keepBytes, so that one who comes late does not get old news.
    void write(const QByteArray &bytes, int keepBytes);

Q_SIGNALS:
    void received(const QByteArray &bytes);

private:
    Pty(int master, int device, const QString &path);
    void read();

    int m_master;
    int m_device; ///< kept open: without any reader the system would report an error instead of silence
    QString m_path;
    QString m_link;
    QSocketNotifier m_notifier;
};

/// Two pseudo terminals with a cable between them: a server opens one end by name, a client the other.
class PtyCable : public QObject
{
    Q_OBJECT
public:
    static Result<std::unique_ptr<PtyCable>> open();

    QString nearPath() const { return m_near->devicePath(); }
    Pty &far() { return *m_far; }

private:
    PtyCable(std::unique_ptr<Pty> near, std::unique_ptr<Pty> far);

    std::unique_ptr<Pty> m_near;
    std::unique_ptr<Pty> m_far;
};

} // namespace gemba::plant
